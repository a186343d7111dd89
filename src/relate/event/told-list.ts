import { anyOf, WORDS } from "../../text/any-of.ts";
import { hitsIn } from "../hits.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Dated } from "./row.ts";

/** The heading of a list of those whom a body has told. */
const HEADING = anyOf(
  [
    // "Who we have told".
    /who(?:m)? (?:we(?:'ve| have)?|has been|have we|did we) (?:already )?(?:been )?(?:told|tell|informed|notified|contacted)/u,
    /who (?:has been|was|is being|knows|have been)/u,
    // "Notifications made".
    /notifications?(?: made)?$|notified|informed|told|reporting/u,
  ],
  "iu",
  WORDS,
);
/** Those concerned, in an item of it. */
const PEOPLE = anyOf(
  [
    // All of them.
    /all|everyone|everybody|those|the rest|the others|individuals|people/u,
    // Whom a body serves, or who belongs to it.
    /patients|customers|members|clients|students|parents|pupils|employees|residents|tenants|donors|owners|holders|users/u,
    /families|guests|subscribers|applicants|participants|submitters|staff|volunteers|candidates/u,
    // What is sent to them.
    /letters|e-?mails|text messages/u,
  ],
  "iu",
  WORDS,
);
const NEITHER = anyOf(
  [
    // Who has to do with the body.
    /insurers?|bank|board|partners?|trustees|governors|unions?|suppliers?|vendors?|auditors?|shareholders/u,
    // The press and the authorities.
    /press|media|newspapers?|commission(?:er)?|authority|office|police|ministry|regulator|department/u,
  ],
  "iu",
  WORDS,
);
/** How an item of the list comes to its day. */
const LEADS = /(?:[:(–—-] ?|, | (?:on|from|by) |\b(?:posted|mailed|sent|emailed|phoned|told|called|written to) )$/iu;

/** "Who we've told: … All members: 5 May. Everybody else: letters posted 8 May.": those concerned, each with its day. */
export function toldListClaims(passages: readonly Dated[]): readonly Claim[] {
  return passages.flatMap(({ passage, index, anchors, row }) => {
    const heading = passages[passage.block.parent ?? -1]?.passage;
    if (row || heading?.block.kind !== "heading" || !HEADING.test(heading.normal.text.trim())) return [];
    const { text } = passage.normal;
    return anchors.flatMap((anchor, at) => {
      const reach = Math.max(anchors[at - 1]?.end ?? 0, anchor.start - ROOM);
      const from = reach + text.slice(reach, anchor.start).lastIndexOf(". ") + 1;
      const item = text.slice(from, anchor.start);
      const open = anchor.kind === "since" || LEADS.test(item);
      if ((anchor.kind !== "day" && anchor.kind !== "since") || !open) return [];
      const hits = hitsIn(passage, "event", from, anchor.start).filter(({ code }) => code !== "occurred");
      const body = hits.find(({ code, rule }) => code.startsWith("reported_") && rule.endsWith("-label"));
      const role =
        body === undefined
          ? "notified_individuals"
          : body.code === "reported_police"
            ? body.code
            : "reported_authority";
      if (body === undefined && (!PEOPLE.test(item) || NEITHER.test(item))) return [];
      if (hits.some(({ code }) => code !== role)) return [];
      const hit = {
        table: "event",
        code: role,
        rule: body?.rule.replace("-label", "") ?? "event.notified",
        start: from,
        end: anchor.start,
      } as const;
      const sentence = passage.sentences.findIndex(({ end }) => anchor.start < end);
      return [claimOf({ role, hit, implied: false }, index, sentence, anchor, true, false)];
    });
  });
}

/** How much of an item is looked at. */
const ROOM = 100;
