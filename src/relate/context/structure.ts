import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { type Boundaries, boundariesOf } from "./clauses.ts";
import { type Regions, regionsOf } from "./regions.ts";

/** Brackets and clauses of a passage. */
export type Structure = { readonly regions: Regions; readonly boundaries: readonly Boundaries[] };

const known = new WeakMap<ReadPassage, Structure>();

/** The brackets and clauses of a passage, worked out once. */
export function structureOf(passage: ReadPassage, language: Language): Structure {
  const cached = known.get(passage);
  if (cached !== undefined) return cached;
  const { text } = passage.normal;
  const regions = regionsOf(text, passage.sentences);
  const structure = { regions, boundaries: boundariesOf(text, language, regions) };
  known.set(passage, structure);
  return structure;
}

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
