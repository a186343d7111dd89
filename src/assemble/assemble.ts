import { createHash } from "node:crypto";
import type { DateMention } from "../recognise/date/date.ts";
import { headline } from "../relate/count/headline.ts";
import { evidenceOf, type Place } from "../relate/reading.ts";
import type { Facts } from "../relate/relate.ts";
import type { DateValue, NoticeRecord, Source, Warning } from "../schema/record.ts";
import { SCHEMA_VERSION } from "../schema/vocabulary.ts";

/** Puts facts into the shape and key order of the record. `source` says which file and which part of it the notice is, `doubts` what is wrong with its text. */
export function assemble(facts: Facts, source: Source, doubts: readonly Warning[]): NoticeRecord {
  const { reading, head, dates } = facts;
  const dateValue = (mention: DateMention, passage: number): DateValue | null => {
    const { date, precision, approximate, inferred } = dates.of(mention);
    if (date === null) return null;
    const evidence = evidenceOf(reading, { passage, ...mention.span }, mention.rule);
    return { date, precision, approximate, inferred, evidence };
  };
  const at = (place: Place, rule: string) => evidenceOf(reading, place, rule);
  const counts = facts.counts.map(({ value, place, rule }) => ({
    value: value.value,
    min: value.min,
    max: value.max,
    qualifier: value.qualifier,
    unit: value.unit,
    measure: value.measure,
    status: value.status,
    subject: value.subject,
    total: value.total,
    evidence: at(place, rule),
  }));
  const { affected, warnings } = headline(reading, facts.counts, facts.impacts);
  return {
    schema_version: SCHEMA_VERSION,
    id: idOf(reading.source.slice(reading.notice.start, reading.notice.end)),
    source,
    language: reading.language,
    kind: facts.kind,
    title: head.title,
    organization:
      head.organization === null
        ? null
        : { name: head.organization.value, evidence: at(head.organization.place, head.organization.rule) },
    published: head.published === null ? null : atDay(dateValue(head.published.mention, head.published.place.passage)),
    report: head.report,
    affected,
    counts,
    periods: facts.periods.map(({ value, place, rule }) => ({
      role: value.role,
      start: value.span.start === null ? null : dateValue(value.span.start, place.passage),
      end: value.span.end === null ? null : dateValue(value.span.end, place.passage),
      evidence: at(place, rule),
    })),
    events: facts.events.flatMap(({ value, place, rule }) => {
      const date = dateValue(value.date, value.datePlace.passage);
      return date === null ? [] : [{ role: value.role, date, evidence: at(place, rule) }];
    }),
    vectors: facts.vectors.map(({ value, place, rule }) => ({
      type: value.type,
      status: value.status,
      evidence: at(place, rule),
    })),
    data_types: facts.dataTypes.map(({ value, place, rule }) => {
      const evidence = at(place, rule);
      return { type: value.type, label: evidence.text, status: value.status, evidence };
    }),
    impacts: [...facts.impacts],
    secondary_harm: facts.secondaryHarm,
    warnings: [...facts.warnings, ...warnings, ...doubts],
  };
}

/** A notice is published on a day, whatever the hour it gives. */
const atDay = (value: DateValue | null): DateValue | null =>
  value?.precision === "minute" ? { ...value, date: value.date.slice(0, 10), precision: "day" } : value;

/** The same text has the same id, wherever it was found. */
export const idOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
