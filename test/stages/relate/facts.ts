import { normalise } from "../../../src/normalise/normalise.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { resolveDates } from "../../../src/relate/date/resolve.ts";
import { relateEvents } from "../../../src/relate/event/event.ts";
import { readHead } from "../../../src/relate/head/head.ts";
import { relatePeriods } from "../../../src/relate/period/period.ts";
import type { Reading } from "../../../src/relate/reading.ts";
import { secondaryHarm } from "../../../src/relate/vector/secondary-harm.ts";
import { relateVectors } from "../../../src/relate/vector/vector.ts";
import { languageOf } from "../../../src/segment/language.ts";
import { segment } from "../../../src/segment/segment.ts";
import { lineStarts } from "../../../src/text/lines.ts";

/** A notice, given by its lines, read as the pipeline reads it. */
export function readingOf(lines: readonly string[]): Reading {
  const source = lines.join("\n");
  const language = languageOf(source);
  const notice = { start: 0, end: source.length };
  const passages = segment(source, notice, language).map((block) =>
    recognise(normalise(source, block, language), language),
  );
  return { source, lineStarts: lineStarts(source), notice, language, passages };
}

/** What a notice says of causes, times and harm, whatever kind of text it is taken for. */
export function factsOf(lines: readonly string[]) {
  const reading = readingOf(lines);
  const head = readHead(reading);
  const dates = resolveDates(reading, head.published, "2026-11-21");
  return {
    reading,
    dates,
    vectors: relateVectors(reading),
    secondaryHarm: secondaryHarm(reading),
    events: relateEvents(reading, dates, head),
    periods: relatePeriods(reading, dates),
  };
}

/** The events of a notice as `role date`, in text order. */
export function eventsOf(lines: readonly string[]): readonly string[] {
  const { events, dates } = factsOf(lines);
  return events.map(({ value }) => `${value.role} ${dates.of(value.date).date}`);
}
