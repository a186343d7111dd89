import { matchesOf } from "../text/matches.ts";
import type { NormalText } from "../text/normal-text.ts";
import { plainOf, SAID_OTHERWISE } from "../text/plain-words.ts";
import { integers } from "../text/room.ts";

/** What joins as "and" does: names as well as addresses, 3 & 5 May. */
const JOINT =
  "(?<=[\\w)\"'%.,;] )(?:as well as(?= (?!(?:possible|can|could|ever|we|you|they|it|usual)\\b)[\\w(\"'])|&(?= [\\w(\"']))";
const AND = "and";
const SAID = new RegExp(`${JOINT}|${SAID_OTHERWISE}`, "giu");

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

/** What stands for some words of a text. A word that is written large, but not in capitals, keeps its size: it may open a sentence. */
function plainly(said: string): string {
  const plain = plainOf(said) ?? AND;
  return isLarge(said) && !isLarge(said.slice(1)) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** The text in plain words; each stands for all of what it replaces. */
export function inPlainWords(normal: NormalText): NormalText {
  const { text } = normal;
  const found = matchesOf(SAID, text).filter(
    ({ 0: said, index }) => said !== "&" || !isInName(text, index, index + said.length),
  );
  if (found.length === 0) return normal;
  const plain = found.map(({ 0: said }) => plainly(said));
  const parts: string[] = [];
  const size = plain.reduce((sum, word) => sum + word.length, text.length);
  const starts = integers(size);
  const ends = integers(size);
  let length = 0;
  let done = 0;
  const copy = (to: number): void => {
    parts.push(text.slice(done, to));
    starts.set(normal.starts.subarray(done, to), length);
    ends.set(normal.ends.subarray(done, to), length);
    length += to - done;
  };
  for (const [order, { 0: said, index }] of found.entries()) {
    const word = plain[order] ?? said;
    copy(index);
    done = index + said.length;
    parts.push(word);
    starts.fill(normal.starts[index] ?? 0, length, length + word.length);
    ends.fill(normal.ends[done - 1] ?? 0, length, length + word.length);
    length += word.length;
  }
  copy(text.length);
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
