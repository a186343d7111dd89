import { normalise } from "../../../src/normalise/normalise.ts";
import type { DateMention } from "../../../src/recognise/date/date.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { relateCounts } from "../../../src/relate/count/count.ts";
import { relateDataTypes } from "../../../src/relate/data-type/data-type.ts";
import { resolveDates } from "../../../src/relate/date/resolve.ts";
import { relateImpacts } from "../../../src/relate/impact/impact.ts";
import { relatePeriods } from "../../../src/relate/period/period.ts";
import { type Reading, textAt } from "../../../src/relate/reading.ts";
import { languageOf } from "../../../src/segment/language.ts";
import { segment } from "../../../src/segment/segment.ts";
import { lineStarts } from "../../../src/text/lines.ts";

function readingOf(lines: readonly string[]): Reading {
  const source = `${lines.join("\n")}\n`;
  const language = languageOf(source);
  const notice = { start: 0, end: source.length };
  const passages = segment(source, notice, language).map((block) =>
    recognise(normalise(source, block, language), language),
  );
  return { source, lineStarts: lineStarts(source), notice, language, passages };
}

/** The kinds of data of a notice as `type status label`, in text order. */
export function kindsOf(lines: readonly string[]): readonly string[] {
  const reading = readingOf(lines);
  return relateDataTypes(reading).map(
    ({ value: { type, status }, place }) => `${type} ${status} ${textAt(reading, place)}`,
  );
}

/** Who each group of a notice is and the period of it, as `figure population start/end`. */
export function peopleOf(lines: readonly string[]): readonly string[] {
  const reading = readingOf(lines);
  const dates = resolveDates(reading, null, "2026-01-31");
  const counts = relateCounts(reading);
  const periods = relatePeriods(reading, dates);
  const day = (mention: DateMention | null): string => (mention === null ? ".." : (dates.of(mention).date ?? ".."));
  return relateImpacts(reading, counts, relateDataTypes(reading), periods).map(({ population, count, period }) => {
    const span = period === null ? undefined : periods[period]?.value.span;
    const when = span === undefined ? "-" : `${day(span.start)}/${day(span.end)}`;
    return `${count === null ? "-" : counts[count]?.value.value} ${population} ${when}`;
  });
}

/** The groups of a notice as `figure type+type`, in the order of their figures. */
export function groupsOf(lines: readonly string[]): readonly string[] {
  const reading = readingOf(lines);
  const counts = relateCounts(reading);
  const dataTypes = relateDataTypes(reading);
  return relateImpacts(reading, counts, dataTypes, []).map(({ count, data_types }) => {
    const figure = count === null ? "-" : counts[count]?.value.value;
    return `${figure} ${data_types.map((index) => dataTypes[index]?.value.type).join("+")}`;
  });
}
