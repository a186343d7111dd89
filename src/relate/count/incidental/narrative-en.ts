import type { HitIndex } from "../../../recognise/count/hit-index.ts";
import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { Span } from "../../../text/span.ts";
import { type FigureContext, says } from "../figure-context.ts";
import { isTiedBody } from "../measure/body-en.ts";
import { ownsAccount } from "../measure/owner.ts";
import { isSpeaking } from "./reaction.ts";

/** Deeds that say what befell people, bodies or things, or where they were when it did. */
export const HARM = ["exposed", "slipped", "held", "compromised", "hit", "sent", "to-recipient"] as const;

/** A small number of people, bodies or places in an English sentence that tells of no harm: "two members helped us". */
export function isNarrative(context: FigureContext, thing: Thing): boolean {
  const { at, figure, deeds, sentence } = context;
  const few = (figure.value ?? figure.min ?? 0) < FEW;
  const word =
    few || ((figure.value ?? 0) <= TEN && /^[a-z]+ /iu.test(at.text.slice(figure.core.start, figure.core.end)));
  if (thing === "organization" && isSpeaking(at.text, figure)) return true;
  const inWords = /^(?:[a-z]+ )?(?:one|two|three|dozens|scores|hundreds|thousands)\b/iu.test(
    at.text.slice(figure.core.start, figure.core.end),
  );
  if (figure.value === 1 && figure.bare !== null && inWords) return thing !== "person" && !says(deeds, "hit");
  if (inWords && !LENDS.has(thing) && ONE_OF.test(at.text.slice(0, figure.span.start).slice(-24))) return true;
  if (inWords && MENTIONED.has(thing) && !says(deeds, ...HARM)) return true;
  if (thing === "organization") return !says(deeds, ...HARM) && !isTiedBody(context);
  if (thing === "site" || thing === "system") return !says(deeds, ...HARM);
  if (ownsAccount(context)) return false;
  if (figure.value === 1 && /^one /iu.test(at.text.slice(figure.core.start, figure.core.end)))
    return !says(deeds, "exposed", "slipped", "compromised", "hit");
  if (thing === "person" && word && WHENEVER.test(at.text.slice(sentence.start, figure.span.start))) return true;
  const tells =
    figure.part ||
    /\b(?:[Aa]mong|[Aa]mongst) (?:them|these|those|whom) (?:are|were) [^.;]{0,40}$/u.test(
      at.text.slice(Math.max(sentence.start, figure.span.start - 80), figure.span.start),
    ) ||
    BEFALLS.test(at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start)) ||
    at.passage.block.kind === "item" ||
    namesData(at.hits, sentence) ||
    NAMED.test(at.text.slice(sentence.start, sentence.end)) ||
    OWN_PAPERS.test(at.text.slice(figure.core.end, figure.core.end + 40)) ||
    GOT_ANOTHERS.test(at.text.slice(figure.core.end, sentence.end));
  const baited =
    /\b(?:fell|fallen) (?:victim to|for)\b|^ (?:clicked|(?:responded|replied) to (?:the|a|this|these) (?:phishing|fraudulent|fake|malicious))/iu.test(
      at.text.slice(figure.core.end, sentence.end),
    );
  return thing === "person" && word && !tells && !baited && !says(deeds, ...HARM);
}

/** "When two people pressed the button at once": what happens whenever somebody does something. */
const WHENEVER = /(?:^ ?|[;:,] )(?:[Ww]hen|[Ii]f|[Ww]henever) $/u;

/** "19 people are named: the clients, eight witnesses and four doctors" */
const NAMED = /\b(?:is|are|was|were) (?:named|listed|mentioned|identified|shown|included)\b/u;

/** "nine students' files on paper": what was lost is theirs. */
const OWN_PAPERS =
  /^['’] (?:[a-z]{3,12} ){0,2}(?:files?|records?|data|details|names|papers|folders?|documents?|forms?|letters?|notes|charts?|reports?)\b/u;

/** "an incident that may affect three residents", "the breach involved two patients" */
const BEFALLS =
  /\b(?:affect|impact|involve|concern|expose|compromise)(?:s|d|ed|ing)? (?:(?:the|about|approximately|only|just|as many as|up to) ){0,2}$/iu;

const namesData = (hits: HitIndex, { start, end }: Span<"normal">): boolean =>
  hits.within("data-type", start, Math.min(end, start + 400)).length > 0;

/** Up to as many are written in words, whatever is told of them. */
const TEN = 10;

/** Papers, files and visits of which a few are told for their own sake: "two letters of reference", "two attempts". */
const MENTIONED: ReadonlySet<Thing> = new Set(["letter", "file", "login", "access"]);

/** "one of our three shops": how many there are, and not how many were hit. */
const ONE_OF = /\b[Oo]ne of (?:our|the|its|their|these|those) (?:about |some )?$/u;
const LENDS: ReadonlySet<Thing> = new Set(["person", "document", "household"]);

/** As many may be told one by one. */
export const FEW = 6;

/** "Twelve patients received a letter intended for somebody else": the letter is another's, and so is theirs. */
const GOT_ANOTHERS = anyOf(
  [
    // Somebody else's.
    /some(?:body|one) else|anothers?|other (?:people|patients|customers|members|pupils|students|residents|clients|tenants|employees)|each other|not theirs/u,
    // The wrong one.
    /wrong (?:person|people|patient|address|letters?|papers?|results?|statements?)/u,
  ],
  "u",
  {
    before:
      /^ (?:[a-z]{2,12} ){0,2}(?:received|got|opened|collected|picked up|were (?:sent|handed|given|posted|shown)) [^.;]{0,80}\b/u,
    after: /\b/u,
  },
);
