import type { Language } from "../../../schema/vocabulary.ts";
import type { Claim } from "../claim.ts";
import { ENGLISH } from "./english.ts";
import { JAPANESE } from "./japanese.ts";
import type { Void } from "./row.ts";

const VOIDS: Readonly<Record<Language, readonly Void[]>> = { ja: JAPANESE, en: ENGLISH };

/** How much around a statement is looked at. */
const BEFORE = 24;
const AFTER = 48;

type Stretch = { readonly start: number; readonly end: number };

/** What stands around a statement and its date. */
export type Surroundings = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly dated: string;
  readonly beforeDate: string;
  /** What stands between the date and the statement behind it, or the statement and the date behind that. */
  readonly behindDate: string | null;
  readonly untilDate: string | null;
};

/** What stands around a statement and its date in a text. */
export const surroundingsOf = (text: string, hit: Stretch, date: Stretch): Surroundings => ({
  before: text.slice(Math.max(0, hit.start - BEFORE), hit.start),
  words: text.slice(hit.start, hit.end),
  after: text.slice(hit.end, hit.end + AFTER),
  dated: text.slice(date.start, date.end),
  beforeDate: text.slice(Math.max(0, date.start - BEFORE), date.start),
  behindDate: date.end <= hit.start ? endsOf(text, date.end, hit.start) : null,
  untilDate: date.start >= hit.end ? endsOf(text, hit.end, date.start) : null,
});

/** Whether a row takes back what is said amid `around`. */
export const takesBack = (row: Void, around: Surroundings): boolean =>
  matches(row.before, around.before) &&
  matches(row.words, around.words) &&
  matches(row.after, around.after) &&
  matches(row.dated, around.dated) &&
  matches(row.behindDate, around.behindDate) &&
  matches(row.untilDate, around.untilDate) &&
  row.unless?.test(around.before) !== true &&
  row.unlessDated?.test(around.beforeDate) !== true;

/** Whether a statement turns out not to say what its words alone would, by what stands around it in `text`. */
export function isVoid(language: Language, { role, hit, anchor, isContent }: Claim, text: string): boolean {
  const around = surroundingsOf(text, hit, anchor);
  return VOIDS[language].some(
    (row) => row.roles.includes(role) && !(row.unlessContent === true && isContent === true) && takesBack(row, around),
  );
}

/** What stands from `from` to `to`, the middle of a long stretch left out. */
const endsOf = (text: string, from: number, to: number): string =>
  to - from <= 4 * BEFORE
    ? text.slice(from, to)
    : `${text.slice(from, from + 2 * BEFORE)} … ${text.slice(to - 2 * BEFORE, to)}`;

const matches = (pattern: RegExp | undefined, text: string | null): boolean =>
  pattern === undefined || (text !== null && pattern.test(text));
