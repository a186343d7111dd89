import { anyOf } from "../../text/any-of.ts";
import type { Member } from "./member.ts";

/** Nobody finds them. */
const NOT_FOUND =
  /\b(?:not|unable to|cannot)(?: be able to)? (?:find|have|locate|obtain|hold|possess|identify|verify|confirm) (?:an? |the |any |their |all )?(?:[a-z-]{3,12} ){0,2}$/iu;
const WANTING = anyOf(
  [
    /current|valid|up-to-date|accurate|correct|sufficient|insufficient/u,
    /last known|most recent|complete|new|outdated|out-of-date/u,
  ],
  "iu",
  {
    before:
      /\b(?:without|no|with|of|lack(?:s|ed|ing)?|search(?:ed|ing)? for|look(?:ed|ing)? for|identify|verify|locate|obtain|confirm|have) (?:an? |the |any |their |all )?/u,
    after: / (?:[a-z-]{2,12} ){0,2}$/u,
  },
);
/** What goes on to say whom it is wanted of, and for what. */
const OF_WHOM = anyOf(
  [
    // Of whom.
    / (?:for|of|on file|on record) (?:everyone|everybody|every|all|each|some|those|a (?:small |limited )?number|certain|many|whom|any|you|individuals|patients)\b/u,
    / (?:for|of) (?:the )?(?:potentially )?(?:affected|impacted)\b/u,
    // Nothing more is said.
    /(?: on file| on record)?(?:[.,;]|$)/u,
  ],
  "iu",
  { before: /^(?: information)?/u },
);
/** Who did it or whom it befell goes unnamed: "declined to name the coach or his employer", "the name of the porter was never given out". */
const NOT_NAMING = /\b(?:not|declin(?:ed|ing|es) to|refus(?:ed|ing|es) to|without) nam(?:e|ing)\b[^.;]{0,90}$/iu;
/** "declined to name her", "would not name the clerk": what is done, and no name. */
const TO_NAME = /^ (?:the|an?|any|him|her|them|those|whom|who|its|itself)\b/iu;
const DOER =
  "(?:employee|worker|nurse|aide|doctor|suspect|thief|teacher|professor|instructor|officer|contractor|technician|clerk|physician|staffer|intern|woman|man)";
const OF_DOER = new RegExp(`\\b${DOER}['’”]s $`, "iu");
const UNNAMED = new RegExp(
  `^(?<whose> of (?:the|an?|that)(?: [a-z-]{3,14})? ${DOER})? (?:(?:was|were|is|are|has|have|will) (?:not|never)(?: been| being| be)?|is|was) (?:released|made public|revealed|disclosed|given|announced|withheld|being withheld)\\b`,
  "iu",
);

/** "no valid address for some", "without up-to-date contact details of all": how those concerned can be written to. */
export const isNotAtHand = (before: string, after: string): boolean =>
  (NOT_FOUND.test(before) || WANTING.test(before)) && OF_WHOM.test(after);

/** Whether a name or an address is that of somebody whom the notice or the police do not name. */
export function isOfWhoIsUnnamed(text: string, { code, start, end }: Member): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  if (["name", "address", "occupation", "affiliation"].includes(code) && NOT_NAMING.test(before)) return true;
  if (
    code === "name" &&
    /\b(?:to|not|would|could|will|can) $/iu.test(before) &&
    TO_NAME.test(text.slice(end, end + 12))
  )
    return true;
  const found = code === "name" ? UNNAMED.exec(text.slice(end, end + 100)) : null;
  return found !== null && (found.groups?.whose !== undefined || OF_DOER.test(before));
}
