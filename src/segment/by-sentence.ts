import type { Language } from "../schema/vocabulary.ts";
import type { Line } from "./line.ts";
import { isDated, isLabelled } from "./row.ts";

/** A line that is one or more whole sentences in English, or introduces a list: prose, no label, no row that begins with a date. */
export const isSentence = (text: string): boolean =>
  SENTENCE.test(text) &&
  text.split(" ", FEWEST_WORDS).length === FEWEST_WORDS &&
  !isLabelled(text, "en") &&
  !isRow(text);

const SENTENCE = /^["“(]?[A-Z][^\n]*[a-z0-9)"”'’](?:[.!]["”')]?|:)$/u;
const FEWEST_WORDS = 3;
/** "12 May: …" begins a row, "On 12 May …" and "May 12 was …" a sentence. */
const isRow = (text: string): boolean => isDated(text) || /^\||\.{5}|…{2}| {3}/u.test(text);

/** Sentences inside a line: where each has a line of its own there are none. */
const TWO = /[a-z)][.!] [A-Z]/u;
/** So many sentences have to stand right below one another, */
const FEWEST = 3;
/** and so many times more than lines of several. */
const OFTEN = 4;
/** Blank lines part paragraphs where there are so many at least. */
const PARTS = 3;

/**
 * Whether every sentence of a text has a line of its own, with blank lines between paragraphs, as some editors write and some programs
 * put them: such lines are one paragraph.
 */
export function isBySentence(source: string, lines: readonly Line[], language: Language): boolean {
  if (language === "ja") return false;
  let below = 0;
  let several = 0;
  let parted = 0;
  let last = false;
  for (const { span, blanksBefore } of lines) {
    const text = source.slice(span.start, span.end);
    const sentence = isSentence(text);
    if (sentence && TWO.test(text)) several++;
    if (blanksBefore > 0) parted++;
    else if (sentence && last) below++;
    last = sentence;
  }
  return below >= FEWEST && parted >= PARTS && below >= several * OFTEN;
}
