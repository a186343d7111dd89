import type { Passage } from "../normalise/normalise.ts";
import type { Language } from "../schema/vocabulary.ts";
import type { Temporal } from "./date/date.ts";
import { readTemporal } from "./date/read.ts";
import { type NumberMention, readNumbers } from "./number/number.ts";
import { scannerFor } from "./rules.ts";
import { type Hit, scan } from "./scan.ts";

/** A passage with everything that stands in it, still without meaning for the record. */
export type ReadPassage = Passage & {
  readonly hits: readonly Hit[];
  readonly numbers: readonly NumberMention[];
  readonly temporal: Temporal;
  /** What later stages work out of it and keep with it (relate/once.ts). */
  readonly notes: unknown[];
};

/** Finds wordings, quantities, dates and spans in one passage. */
export function recognise(passage: Passage, language: Language): ReadPassage {
  const { block, normal, sentences } = passage;
  const { text } = normal;
  return {
    block,
    normal,
    sentences,
    hits: scan(scannerFor(language), text, sentences),
    numbers: readNumbers(text, language),
    temporal: readTemporal(text, language),
    notes: [],
  };
}
