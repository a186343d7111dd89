import type { Language } from "../../schema/vocabulary.ts";
import type { Claim } from "./claim.ts";
import { ENGLISH } from "./void-english.ts";
import { JAPANESE } from "./void-japanese.ts";
import type { Void } from "./void-row.ts";

const VOIDS: Readonly<Record<Language, readonly Void[]>> = { ja: JAPANESE, en: ENGLISH };

/** How much around a statement is looked at. */
const BEFORE = 24;
const AFTER = 48;

/** Whether a statement turns out not to say what its words alone would, by what stands around it in `text`. */
export function isVoid(language: Language, { role, hit, anchor, isContent }: Claim, text: string): boolean {
  const before = text.slice(Math.max(0, hit.start - BEFORE), hit.start);
  const words = text.slice(hit.start, hit.end);
  const after = text.slice(hit.end, hit.end + AFTER);
  const dated = text.slice(anchor.start, anchor.end);
  const until = anchor.start >= hit.end ? endsOf(text, hit.end, anchor.start) : null;
  const between = anchor.end <= hit.start ? endsOf(text, anchor.end, hit.start) : null;
  return VOIDS[language].some(
    (row) =>
      row.roles.includes(role) &&
      !(row.unlessContent === true && isContent === true) &&
      matches(row.before, before) &&
      matches(row.words, words) &&
      matches(row.after, after) &&
      matches(row.dated, dated) &&
      (row.behindDate === undefined || (between !== null && row.behindDate.test(between))) &&
      (row.untilDate === undefined || (until !== null && row.untilDate.test(until))) &&
      row.unless?.test(before) !== true &&
      row.unlessDated?.test(text.slice(Math.max(0, anchor.start - BEFORE), anchor.start)) !== true,
  );
}

/** What stands from `from` to `to`, the middle of a long stretch left out. */
const endsOf = (text: string, from: number, to: number): string =>
  to - from <= 4 * BEFORE
    ? text.slice(from, to)
    : `${text.slice(from, from + 2 * BEFORE)} … ${text.slice(to - 2 * BEFORE, to)}`;

const matches = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) ?? true;
