import type { Span } from "./span.ts";

const LETTER = "\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";

/** A comma of formulas or of Latin text behind a Japanese word. It is looked for before the look back, which is made at every place otherwise. */
const COMMA = new RegExp(`(?=[,，])(?<=[${LETTER})）」』】”])[,，]`, "gu");
/** A stop of them at the end of a line, or inside one; behind its first letter it numbers a section (ア．経緯), before Latin letters it is of a name. */
const STOP = new RegExp(
  `(?=[.．])(?:(?<=[${LETTER})）」』”])[.．](?=[ \\t\\u3000]{0,4}(?:[\\r\\n]|$))|(?<=[^\\s・（(「【][${LETTER})）」』”])[.．](?=[\\s${LETTER})）」』(（「『【0-9０-９]))`,
  "gu",
);
const KANA = /[ぁ-ん]/u;

/** A text with the Japanese comma and stop in the place of others, as those who write formulas use them: 氏名，住所が漏えいした．; as long as it was. */
export const usualStops = (source: string): string =>
  KANA.test(source) ? source.replace(COMMA, "、").replace(STOP, "。") : source;

/** Figures, letters and signs of full width, which only an East Asian keyboard types. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ．，：／％－（）]/gu;
/** How far a sign of full width lies from the one of half width. */
const BEHIND_ASCII = 0xfee0;

/** So much of a text tells in which script it is written, and its letters outnumber others by so much. */
const SAMPLE = 100_000;
const MAJORITY = 4;
const LATIN = /[A-Za-zＡ-Ｚａ-ｚ]/gu;
const EAST_ASIAN = /[ぁ-ヺ一-鿿]/gu;

/** A text in Latin letters with its figures and letters in half width, as long as it was; in Japanese their width tells how wide the paper is. */
export function usualWidths(source: string): string {
  if (source.search(WIDE) < 0) return source;
  const head = source.slice(0, SAMPLE);
  const [latin, eastAsian] = [LATIN, EAST_ASIAN].map((letter) => head.match(letter)?.length ?? 0);
  if ((latin ?? 0) <= (eastAsian ?? 0) * MAJORITY) return source;
  return source.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - BEHIND_ASCII));
}

/** The blanks that some put behind a Japanese comma inside a line. */
export function* blanksBehindCommas(source: string): Generator<Span<"raw">> {
  // One by one: a text may be nothing but these.
  for (const { index } of source.matchAll(/、[ \u3000](?=\S)/gu)) yield { start: index + 1, end: index + 2 };
}
