import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { oncePerPassage } from "../once.ts";
import { type Boundaries, boundariesOf } from "./clauses.ts";
import { type Regions, regionsOf } from "./regions.ts";

/** Brackets and clauses of a passage. */
export type Structure = { readonly regions: Regions; readonly boundaries: readonly Boundaries[] };

/** The brackets and clauses of a passage. */
export const structureOf = oncePerPassage(({ normal: { text }, sentences }, language: Language): Structure => {
  const regions = regionsOf(text, sentences);
  return { regions, boundaries: boundariesOf(text, language, regions) };
});

/** <会員:4,600名>, 【従業員 138名】: a line in brackets of its own names a group, and is no title. */
export const isBracketedLabel = (text: string): boolean => IN_BRACKETS.test(text) && !OF_TITLE.test(text);
const IN_BRACKETS = /^[<〈《【〔[][^<>〈〉《》【】〔〕[\]。]{1,40}[>〉》】〕\]]$/u;
const OF_TITLE = /について|お知らせ|お詫び|おわび|報告|重要|緊急/u;

/** The sentence that holds `unit`; none where there are no sentences. */
export const sentenceOf = (sentences: readonly Span<"normal">[] = [], unit: number): Span<"normal"> | undefined =>
  sentences[sentenceAt(sentences, unit)];

/** Index of the sentence that holds `unit`. */
export function sentenceAt(sentences: readonly Span<"normal">[], unit: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > unit) high = middle;
    else low = middle + 1;
  }
  return low;
}
