import { matchesOf } from "../text/matches.ts";
import type { NormalText } from "../text/normal-text.ts";
import { integers } from "../text/room.ts";

/** What joins as "and" does: names as well as addresses, 3 & 5 May. */
const JOINT =
  /(?<=[\w)"'%.,;] )(?:as well as(?= (?!(?:possible|can|could|ever|we|you|they|it|usual)\b)[\w("'])|&(?= [\w("']))/giu;
const AND = "and";

/** The word in front of the sign, and the one behind. */
const BEFORE = /[\w'.-]{1,24} $/u;
const BEHIND = /^ [\w'-]{1,24}/u;
const CALENDAR =
  /^(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|octo|nov|dec)(?:em)?ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** A sign between two words that are written large is part of a name (Hart & Sons, Q&A), but for those of months and days. */
function isInName(text: string, start: number, end: number): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 25), start))?.[0].trim();
  const behind = BEHIND.exec(text.slice(end, end + 25))?.[0].trim();
  if (before === undefined || behind === undefined) return false;
  if (CALENDAR.test(before) || CALENDAR.test(behind)) return false;
  return isLarge(before) && isLarge(behind);
}
const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The text with "and" in the place of whatever says the same; it stands for all of that. */
export function withOneJoint(normal: NormalText): NormalText {
  const { text } = normal;
  if (!text.includes("&") && !/ as well as /iu.test(text)) return normal;
  const found = matchesOf(JOINT, text).filter(
    ({ 0: sign, index }) => sign !== "&" || !isInName(text, index, index + sign.length),
  );
  if (found.length === 0) return normal;
  const parts: string[] = [];
  const starts = integers(text.length + found.length * AND.length);
  const ends = integers(text.length + found.length * AND.length);
  let length = 0;
  let done = 0;
  const copy = (to: number): void => {
    parts.push(text.slice(done, to));
    starts.set(normal.starts.subarray(done, to), length);
    ends.set(normal.ends.subarray(done, to), length);
    length += to - done;
  };
  for (const { 0: sign, index } of found) {
    copy(index);
    done = index + sign.length;
    parts.push(AND);
    starts.fill(normal.starts[index] ?? 0, length, length + AND.length);
    ends.fill(normal.ends[done - 1] ?? 0, length, length + AND.length);
    length += AND.length;
  }
  copy(text.length);
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
