import { anyOf } from "../../../../text/any-of.ts";
import { ACTS, FINDS, TRADES } from "./deed.ts";
import type { Sign } from "./sign-type.ts";

const THINGS =
  "(?:web ?sites?|sites?|servers?|systems?|networks?|computers?|databases?|(?:e-?)?mail|mailbox(?:es)?|customers?|patients?|residents|households|supporters?|donors?|clients?|members?|students?|employees?|staff|users?|accounts?|records?|offices?|stores?|shops?|apps?|platform|services?|passwords?|usernames?|profiles?|gift cards?|products?|commitment|investigation|inquiry|probe|review|audit)";
const PLACE =
  "(?:,? (?:in|of) [A-Z][A-Za-z. ]{1,30}(?:, [A-Z][A-Za-z. ]{1,20}){0,2},?)?(?: and (?:the )?[A-Z][A-Za-z ]{2,40}?)?";

/** What those do whose slip it is. */
const WRONGS =
  "left|drops|dropped|dumped|dumps|threw|gave|gives|put|puts|mislaid|misplaced|mixed|emailed|e-mailed|mailed|mails|shared|shares|uploaded|uploads|forwarded|displayed|showed|shows|printed|handed|sold|forgot|read|leaves|sends|exposed";

/** What a body does, has and undergoes in a notice, as it stands around its name. */
export const DEEDS: readonly Sign[] = [
  {
    id: "finds",
    meaning: "It found out, tells or is sorry.",
    weight: 2.5,
    onlyOfSubjects: true,
    after: new RegExp(`^${PLACE} ${FINDS}\\b`, "u"),
  },
  {
    id: "said",
    meaning: "It said so.",
    weight: 1.75,
    onlyOfSubjects: true,
    after: new RegExp(
      `^${PLACE} (?:(?:on|has|have|also|later) )?(?:[A-Z][a-z]{2,8}day )?(?:said|says|told (?!us|the)|announced|commented|explained)\\b`,
      "u",
    ),
  },
  {
    id: "owns-up",
    meaning: "It admits what went wrong, or is sorry for it.",
    weight: 1.5,
    onlyOfSubjects: true,
    after: new RegExp(
      `^${PLACE} (?:(?:has|have) )?(?:since |now |also )?(?:admitted|apologi[sz]ed|revealed|disclosed|acknowledged|said sorry|owned up|blamed)\\b`,
      "u",
    ),
  },
  {
    id: "states",
    meaning: "It put out a statement.",
    weight: 2,
    onlyOfSubjects: true,
    after:
      /^ (?:(?:has|have|also) ){0,2}(?:released|issued|published|posted|put out) (?:a|the following) (?:statement|notice)\b/u,
  },
  {
    id: "is-thing",
    meaning: "It is no person: …, which has shops in ….",
    weight: 1.5,
    after: /^, which (?:has|is|was|had|runs|operates|provides|helps|offers|owns|sells|makes|manages|serves|employs)\b/u,
  },
  {
    id: "has-its",
    meaning: "It is no person: … stated in its notice, … opened its own inquiry.",
    weight: 1,
    onlyOfSubjects: true,
    after: /^ (?!(?:said|says|added|told|wrote) that\b)[a-z][^.;:“"]{0,60}\b(?:its|itself)\b/u,
  },
  {
    id: "keeps",
    meaning: "The data are with it: information held by …, records that … keeps.",
    weight: 1,
    before: /\b(?:held|kept|stored|maintained|collected|processed|received|created|compiled|handled) by (?:the )?$/u,
    onlyOfKinds: true,
  },
  {
    id: "acts",
    meaning: "It does or is something.",
    weight: 0.75,
    onlyOfSubjects: true,
    after: new RegExp(`^${PLACE} ${ACTS}\\b`, "u"),
  },
  {
    id: "trades",
    meaning: "It does what bodies do and persons don't.",
    weight: 0.75,
    onlyOfSubjects: true,
    after: new RegExp(`^${PLACE} ${TRADES}\\b`, "u"),
  },
  {
    id: "owns",
    meaning: "What was hit is its own.",
    weight: 2,
    after: new RegExp(
      `^(?:['’”]s?|['’]) (?:own |online |official |internal |computer |public |main |former |own public )?(?:[a-z-]{3,14} )?${THINGS}\\b`,
      "u",
    ),
  },
  {
    id: "went-wrong",
    meaning: "It did what the notice is about.",
    weight: 1.5,
    onlyOfSubjects: true,
    after: new RegExp(
      `^${PLACE} (?:has |had |have )?(?:mistakenly |accidentally |inadvertently |wrongly |unwittingly )?(?:${WRONGS}|notified|notifies|included|exposed|exposes|leaked|leaks|lost|loses|posted|published|sent|suspended|shut|blamed|failed|fell) (?!us\\b|our\\b|[A-Z])`,
      "u",
    ),
  },
  { id: "has", meaning: "Something else is its own.", weight: 0.5, after: /^['’”]s? [a-z]/u },
  {
    id: "modifies",
    meaning: "Its people and things are named by it.",
    weight: 1.25,
    after: new RegExp(`^ ${THINGS}\\b`, "iu"),
  },
  {
    id: "belongs",
    meaning: "People or things belong to it.",
    weight: 1.5,
    before: new RegExp(
      `\\b(?:${THINGS}|part|behalf|records?|members?|faculty member|residents|alumni|donors?|number|front door|spokes(?:man|woman|person)|officials?) (?:of|for|from|at|on|to) (?:the )?$`,
      "iu",
    ),
  },
  {
    id: "is-hit",
    meaning: "The attack was on it.",
    weight: 2,
    before: anyOf(
      [
        // Attacks.
        /attack on|breach (?:at|of)|hack(?:ed|ing)? (?:into |of )?|[Bb]reak-in at|target(?:ed|ing)|intrusion (?:at|into)/u,
        // What befell it, and where.
        /(?:incident|event|matter|breach|attack|theft|error) (?:at|involving|affecting|that (?:affected|hit|involved)|within)/u,
        /occurred at|happened (?:at|to)|stolen from|hits?/u,
      ],
      "u",
      { before: /\b/u, after: / (?:the )?$/u },
    ),
  },
  {
    id: "is-at",
    meaning: "It happened there, or the speaker is there.",
    weight: 1.5,
    before: /(?:^|[.!?] |\b(?:here|care|treated|seen|account|studied|worked|enrolled) )[Aa]t (?:the )?$/u,
  },
  {
    id: "is-used",
    meaning: "Readers use it.",
    weight: 1,
    before:
      /\b(?:using|use|used|left|joined|into|behind|treated by|operated by|run by|maintained by|owned by|choosing|with) (?:the )?$/u,
  },
  {
    id: "did",
    meaning: "It sent, lost or showed what it should not have.",
    weight: 2,
    before:
      /\b(?:sent|mailed|e-?mailed|lost|leaked|exposed|posted|disclosed|published|released|kept|held|collected)\b[^.]{0,60}\bby (?:the )?$/iu,
  },
  {
    id: "is-served",
    meaning: "Somebody works for it.",
    weight: 2.5,
    before: /\b(?:services?|software|support) (?:to|for) (?:the )?$/u,
  },
  {
    id: "is-named",
    meaning: "News say what it is.",
    weight: 2,
    newsOnly: true,
    before: anyOf(
      [
        // Firms.
        /giant|broker|retailer|chain|operator|maker|group|bank|insurer|company/u,
        /airline|brand|publisher|carmaker|pharmacy|store|shop|marketplace|manufacturer|supermarket|casino/u,
        /hotel|lender|start-?up|utility/u,
        // Schools, hospitals and what else serves people.
        /hospital|university|school|college|charity|clinic|foundation/u,
        // Offices.
        /agency|council/u,
        // Papers and sites.
        /exchange|forum|newspaper|magazine|social network|dating site|shopping site|studio/u,
      ],
      "u",
      { before: /(?<!security |law |our |rival |another )\b/u, after: / $/u },
    ),
  },
  {
    id: "spokesman",
    meaning: "Somebody speaks for it.",
    weight: 2,
    after:
      /^,? (?:spokes(?:man|woman|person)|officials|representatives)\b|^ (?:chief (?:executive|[a-z]{3,12} officer)|boss(?:es)?)\b/u,
  },
];
