import { normalise } from "../../../../src/normalise/normalise.ts";
import { recognise } from "../../../../src/recognise/recognise.ts";
import type { Reading } from "../../../../src/relate/reading.ts";
import { languageOf } from "../../../../src/segment/language.ts";
import { segment } from "../../../../src/segment/segment.ts";
import { lineStarts } from "../../../../src/text/lines.ts";

/** A notice read as the pipeline reads it, blocks and all. */
export function readingOf(source: string): Reading {
  const notice = { start: 0, end: source.length };
  const language = languageOf(source);
  const passages = segment(source, notice, language).map((block) =>
    recognise(normalise(source, block, language), language),
  );
  return { source, lineStarts: lineStarts(source), notice, language, passages };
}
