import type { Row } from "../../rule.ts";
import { SIGNS_OF_DEEDS } from "./sign-deeds.ts";
import { SIGNS_OF_DOERS } from "./sign-doers.ts";
import { SIGNS_OF_LOOKS } from "./sign-looks.ts";
import { SIGNS_OF_THINGS } from "./sign-things.ts";

/** A class of words that are a sign of some cause only beside others: see telling.ts. */
export type SignCode =
  | "stranger"
  | "account"
  | "used"
  | "sent"
  | "to-another"
  | "got"
  | "of-another"
  | "mail"
  | "paper"
  | "message"
  | "pretence"
  | "obeyed"
  | "setting"
  | "ajar"
  | "online"
  | "data"
  | "visible"
  | "amiss"
  | "staff"
  | "took"
  | "wrongful"
  | "discarded"
  | "left-inside"
  | "thing"
  | "gone"
  | "thief"
  | "program"
  | "failed"
  | "slip"
  | "password"
  | "elsewhere"
  | "in-use-there"
  | "mass-mail"
  | "incoming-mail"
  | "passed-on"
  | "to-an-address"
  | "own-page"
  | "altered"
  | "foreign"
  | "pay-page"
  | "typed"
  | "copied"
  | "second-factor"
  | "absent"
  | "flaw"
  | "exploited"
  | "encrypted"
  | "system"
  | "entered"
  | "planted"
  | "bad-code"
  | "premises"
  | "astray"
  | "cover"
  | "lifted"
  | "automated"
  | "tried"
  | "reader"
  | "handed-over"
  | "lure"
  | "own-page-abroad"
  | "shot"
  | "showed"
  | "took-out"
  | "from-system"
  | "looked"
  | "acquaintance"
  | "record"
  | "reached-data"
  | "made-off"
  | "printed";

/** A class: its code, what its words have in common, the wordings, and a sentence with what is found in it. */
export type Words = readonly [
  code: SignCode,
  meaning: string,
  words: readonly string[],
  example: string,
  found: string,
];

/** One row per class. */
export const SIGNS: readonly Row<SignCode>[] = [
  ...SIGNS_OF_DOERS,
  ...SIGNS_OF_THINGS,
  ...SIGNS_OF_DEEDS,
  ...SIGNS_OF_LOOKS,
].map(([code, meaning, en, text, found]) => ({
  id: `sign.${code}`,
  code,
  meaning,
  ja: [],
  en,
  examples: [{ text, found }],
}));
