import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Reading } from "../reading.ts";

/** An answer in the last column of a row: "Password | No", 氏名:あり. */
const ANSWER = anyOf(
  [
    // Yes.
    /(yes|included|affected|exposed|あり|有り?|有|○|〇|対象|該当)/u,
    // No.
    /(no|none|not included|not affected|not exposed|not involved|unaffected|なし|無し?|×|対象外|非該当)/u,
  ],
  "iu",
  { before: /(?:[|｜:\t?]| [-–—])\s{0,4}/u, after: /\s{0,4}[|｜.]?$/u },
);

/** What a row of a table answers to whether the data it names were among what got out, null where it is no such row. */
export function answerOf(text: string): { readonly yes: boolean; readonly span: Span<"normal"> } | null {
  const match = ANSWER.exec(text.slice(-30));
  if (match === null) return null;
  const start = Math.max(0, text.length - 30) + match.index;
  // What answers a question answers nothing of the sentences in front of it.
  if (match[0].startsWith("?") && /[.!?;] /u.test(text.slice(0, start))) return null;
  return { yes: match[1] !== undefined, span: { start, end: text.length } };
}

/** "Were my bank details taken?" */
const ASKS =
  /^(?:Q[0-9]{0,2}[.:)]? {0,2}|[0-9]{1,2}[.)] {1,2})?(?:was|were|is|are|did|do|does|has|have|had|could|can)\b[^?]{3,160}\?["”]?$/iu;
/** It asks what became of the data, and not what is to be done: "Do I need a new card? No." */
const OF_DATA = anyOf(
  [
    // What was done with them.
    /taken|stolen|involved|affected|included|exposed|accessed|copied|leaked|lost|seen|viewed|compromised|collected|stored|held|disclosed|shared/u,
    // Where they are.
    /got|get|there|part of|in the/u,
  ],
  "iu",
  WORDS,
);
const SAYS_NO = /^ {0,2}(?:A[0-9]{0,2}[.:)] {0,2}|[-–—] {0,2})?(?:no|not(?! unless)|none|never)\b/iu;

/** "Do I need a new passport?", "Should we change our numbers?" */
const WHAT_TO_DO =
  /^(?:Q[0-9]{0,2}[.:)]? {0,2}|[0-9]{1,2}[.)] {1,2})?(?:do|should|must|can|may|will) (?:i|we)\b[^?]{3,160}\?["”]?$/iu;

/** The English sentence that stands at `at`, without blanks around it; empty where there is none. */
function saidAt({ passages, language }: Reading, index: number, at: number): string {
  const passage = language === "en" ? passages[index] : undefined;
  const sentence = sentenceOf(passage?.sentences, at);
  return passage?.normal.text.slice(sentence?.start ?? 0, sentence?.end ?? 0).trim() ?? "";
}

/** Whether what stands at `at` is asked of in a question about what the reader is to do, which says nothing of what got out. */
export const isOfWhatToDo = (reading: Reading, index: number, at: number): boolean =>
  WHAT_TO_DO.test(saidAt(reading, index, at));

/** Whether what stands at `at` is asked of in a question that is answered, in the next sentence or line, with no. */
export function isAskedAndDenied(reading: Reading, index: number, at: number): boolean {
  const asked = saidAt(reading, index, at);
  if (!ASKS.test(asked) || !OF_DATA.test(asked)) return false;
  const passage = reading.passages[index];
  const end = sentenceOf(passage?.sentences, at)?.end ?? 0;
  const behind = passage?.normal.text.slice(end, end + 40) ?? "";
  return SAYS_NO.test(behind.trim() === "" ? (reading.passages[index + 1]?.normal.text.slice(0, 40) ?? "") : behind);
}
