import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";

type Told = { readonly role: EventRole; readonly rule: string; readonly start: number; readonly end: number };

/** Forms of verbs that tell what was done, those in -ed and the others. */
const DONE = anyOf(
  [
    /(?!need|speed|seed|feed|exceed|proceed|indeed|limited|united|advanced|related|unauthorized|unauthorised)[a-z]{2,13}ed/u,
    /sent|took|taken|got|gotten|left|lost|stole|stolen|put|gave|given|made|went|gone|came|broke|broken|began|begun/u,
    /ran|threw|thrown|fell|fallen|shut|set|let|forgot|forgotten|wrote|written|hid|hidden|sold|bought|drove|met|built/u,
    /got|kept|held|brought|slipped|crept|fled|flew|blown|dug|lent|spread|split|cut|hit|struck|torn|tore|shown|told|met/u,
  ],
  "iu",
  WORDS,
);

/** How things were, which no day of a deed tells. */
const STATE = anyOf(
  [
    /contained|included|affected|involved|impacted|concerned|belonged|existed|remained|lived|resided|worked|held|kept/u,
    /related|numbered|based|located|needed|used to|intended|believed|thought|known|expected|planned|supposed|meant/u,
    /told|informed|notified|announced|reported|said|let|knows?/u,
    /back-?ups?|snapshots?|archived|anniversary|festival|holidays?|season|semester|term|weekend|week/u,
    /joined|retired|resigned|married|born|died|graduated|moved|opened|closed|ended|expired|renewed|bought|celebrated/u,
  ],
  "iu",
  WORDS,
);

/** Who finds or tells what stands behind "that". */
const FINDS = anyOf(
  [
    /found(?: out)?|discovered|learn(?:ed|t)|noticed|reali[sz]ed|heard|saw|told|informed|notified|alerted|advised|warned/u,
    /shows?|showed|shown|reveal(?:s|ed)|establish(?:es|ed)|determin(?:es|ed)|conclud(?:es|ed)|confirm(?:s|ed)|indicat(?:es|ed)/u,
    /turn(?:s|ed) out|emerged|transpired|came to light|became (?:clear|known)|clear|report(?:s|ed)|suggest(?:s|ed)/u,
  ],
  "iu",
  { before: /\b/u, after: /\b[^.;:]{0,48}\b(?:that|how) /u },
);

/** "It turned out that a helper had put them in his truck on": what was found has the date behind it, up to which `before` goes. */
export function contentIn(before: string): Told | null {
  const lead = FINDS.exec(before);
  if (lead === null) return null;
  const start = lead.index + lead[0].length;
  const content = before.slice(start);
  return UP_TO.test(content) && DONE.test(content) && !STATE.test(content)
    ? { role: "occurred", rule: "event.deed", start, end: before.length }
    : null;
}

/** A date belongs to the words right in front of it. */
const UP_TO = / (?:on|in|at|by|around|about|the|of|since|early|late) $/iu;

/** Whether a clause tells, of the past and as its main point, that something was done. */
export const isDone = (clause: string, said: string): boolean =>
  !ASIDE.test(clause) && !PAPER.test(clause) && DONE.test(said) && !STATE.test(clause);

/** "Issued at 19:42": the paper, and not what it tells of. */
const PAPER =
  /^[^a-z]{0,4}(?:issued|posted|published|updated|released|dated|printed|created|revised|written|filed)\b/iu;
const ASIDE = /^,? ?(?:which|who|whose|where|while|although|though|as|since|because|if|when|but)\b/iu;
