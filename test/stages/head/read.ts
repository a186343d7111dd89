import { normalise } from "../../../src/normalise/normalise.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { type Head, readHead } from "../../../src/relate/head/head.ts";
import type { Reading } from "../../../src/relate/reading.ts";
import { languageOf } from "../../../src/segment/language.ts";
import { segment } from "../../../src/segment/segment.ts";
import { lineStarts } from "../../../src/text/lines.ts";

/** A text read as one notice. */
export function readingOf(text: string): Reading {
  const notice = { start: 0, end: text.length };
  const language = languageOf(text);
  const passages = segment(text, notice, language).map((block) =>
    recognise(normalise(text, block, language), language),
  );
  return { source: text, lineStarts: lineStarts(text), notice, language, passages };
}

export const headOf = (text: string): Head => readHead(readingOf(text));

/** The parts of a head by their values. */
export function valuesOf(text: string): {
  readonly title: string | null;
  readonly organization: string | null;
  readonly published: string | null;
} {
  const { title, organization, published } = headOf(text);
  const { year, month, day } = published?.mention ?? {};
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  return { title, organization: organization?.value ?? null, published: published === null ? null : date };
}
