import type { Span } from "./span.ts";

const LETTER = "\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";

/** A comma of formulas or of Latin text behind a Japanese word. */
const COMMA = new RegExp(`(?<=[${LETTER})）」』】”])[,，]`, "gu");
/** A stop of them at the end of a line, or inside one; behind its first letter it numbers a section (ア．経緯), before Latin letters it is of a name. */
const STOP = new RegExp(
  `(?<=[${LETTER})）」』”])[.．](?=[ \\t\\u3000]{0,4}(?:[\\r\\n]|$))|(?<=[^\\s・（(「【][${LETTER})）」』”])[.．](?=[\\s${LETTER})）」』(（「『【0-9０-９])`,
  "gu",
);
const KANA = /[ぁ-ん]/u;

/** A text with the Japanese comma and stop in the place of others, as those who write formulas use them: 氏名，住所が漏えいした．; as long as it was. */
export const usualStops = (source: string): string =>
  KANA.test(source) ? source.replace(COMMA, "、").replace(STOP, "。") : source;

/** The blanks that some put behind a Japanese comma inside a line. */
export function* blanksBehindCommas(source: string): Generator<Span<"raw">> {
  // One by one: a text may be nothing but these.
  for (const { index } of source.matchAll(/、[ \u3000](?=\S)/gu)) yield { start: index + 1, end: index + 2 };
}
