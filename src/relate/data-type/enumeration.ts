import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Reading } from "../reading.ts";
import { fieldsOf, inBracketAtEnd } from "./list-line.ts";
import { kindsIn, runsOf } from "./run.ts";

/** Letters of a line: neither figures nor dotted leaders nor punctuation. */
const FILLING = /[\d\s.,…:;()（）、・|-]/gu;

/** Whether a line is nothing but kinds of data one after the other. */
export function isEnumeration(passage: ReadPassage, language: Language, fewest = 2): boolean {
  const { text } = passage.normal;
  const runs = runsOf(passage, language).filter((run) => kindsIn(run) >= fewest);
  if (runs.length === 0) return false;
  const fields = passage.sentences.length > 1 ? [] : fieldsOf(text);
  return runs.some((run) => {
    const kinds = kindsIn(run);
    const own = text.slice(run.start, run.end).replace(FILLING, "").length;
    const field = fields.find(({ start, end }) => run.start >= start && run.end <= end);
    const bracket = language === "en" ? inBracketAtEnd(text, run) : null;
    const letters = (bracket ?? text.slice(field?.start, field?.end)).replace(FILLING, "").length;
    return own >= letters * (kinds >= 3 ? 0.5 : 0.7);
  });
}

/** Whether a line of a single kind of data stands beside an enumeration. */
export const isAmongEnumerations = (reading: Reading, index: number, passage: ReadPassage): boolean =>
  (isEnumeration(passage, reading.language, 1) || startsWithData(passage, reading.language)) &&
  [index - 1, index + 1].some((near) => {
    const other = reading.passages[near];
    return other !== undefined && other.block.parent === passage.block.parent && isEnumeration(other, reading.language);
  });

/** Whether a list item begins with a kind of data: "Social Security numbers of 12 teachers". */
const startsWithData = (passage: ReadPassage, language: Language): boolean =>
  passage.block.kind === "item" && runsOf(passage, language)[0]?.start === 0;

/** 氏名 / 所属 / メールアドレス: one of at least three lines beside one another that are each nothing but a kind of data, marked or not. */
export const isWordOfList = (reading: Reading, index: number): boolean =>
  reading.language === "ja" &&
  [index - 2, index - 1, index].some((first) =>
    [first, first + 1, first + 2].every((at) => {
      const line = reading.passages[at];
      return (
        line !== undefined &&
        line.normal.text.length <= WORD &&
        line.block.parent === reading.passages[index]?.block.parent &&
        isEnumeration(line, "ja", 1)
      );
    }),
  );

/** Longest line that is but a word with what qualifies it. */
const WORD = 24;
