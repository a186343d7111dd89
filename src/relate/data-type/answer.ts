import type { Span } from "../../text/span.ts";

/** An answer in the last column of a row: "Password | No", 氏名:あり. */
const ANSWER =
  /(?:[|｜:\t?]| [-–—])\s{0,4}(?:(yes|included|affected|exposed|あり|有り?|有|○|〇|対象|該当)|(no|none|not included|not affected|not exposed|not involved|unaffected|なし|無し?|×|対象外|非該当))\s{0,4}[|｜.]?$/iu;

/** What a row of a table answers to whether the data it names were among what got out, null where it is no such row. */
export function answerOf(text: string): { readonly yes: boolean; readonly span: Span<"normal"> } | null {
  const match = ANSWER.exec(text.slice(-30));
  if (match === null) return null;
  const start = Math.max(0, text.length - 30) + match.index;
  return { yes: match[1] !== undefined, span: { start, end: text.length } };
}
