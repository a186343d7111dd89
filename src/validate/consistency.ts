import { exists } from "../calendar/day.ts";
import type { DateValue, Evidence, NoticeRecord } from "../schema/record.ts";

/** What a schema cannot say of a record: the first rule it breaks, with the key that breaks it, or null. */
export function brokenRule(record: NoticeRecord, source: string): string | null {
  const { start, end } = record.source;
  for (const [key, evidence] of evidenceIn(record)) {
    if (source.slice(evidence.start, evidence.end) !== evidence.text) return `${key}: not the slice of the source`;
    if (evidence.start < start || evidence.end > end) return `${key}: outside the notice`;
  }
  for (const [key, date] of datesIn(record)) if (!isDate(date)) return `${key}: no date of the calendar`;
  for (const [key, { min, max }] of figuresIn(record)) {
    if (min !== null && max !== null && min > max) return `${key}: bounds the wrong way round`;
  }
  for (const [key, index, length] of indexesIn(record)) if (index >= length) return `${key}: leads nowhere`;
  return null;
}

type Keyed<Value> = Generator<readonly [key: string, value: Value]>;

function* datesIn({ published, periods, events }: NoticeRecord): Keyed<DateValue> {
  if (published !== null) yield ["published", published];
  for (const [order, { start, end }] of periods.entries()) {
    if (start !== null) yield [`periods.${order}.start`, start];
    if (end !== null) yield [`periods.${order}.end`, end];
  }
  for (const [order, { date }] of events.entries()) yield [`events.${order}.date`, date];
}

function* evidenceIn(record: NoticeRecord): Keyed<Evidence> {
  if (record.organization !== null) yield ["organization", record.organization.evidence];
  for (const [key, { evidence }] of datesIn(record)) yield [key, evidence];
  for (const list of ["counts", "periods", "events", "vectors", "data_types", "warnings"] as const) {
    for (const [order, { evidence }] of record[list].entries())
      if (evidence !== null) yield [`${list}.${order}`, evidence];
  }
}

function* figuresIn({
  counts,
  affected,
}: NoticeRecord): Keyed<{ readonly min: number | null; readonly max: number | null }> {
  for (const [order, count] of counts.entries()) yield [`counts.${order}`, count];
  for (const key of ["people", "records"] as const) {
    const figure = affected[key];
    if (figure !== null) yield [`affected.${key}`, figure];
  }
}

/** Every index with the length of the list it leads into. */
function* indexesIn(record: NoticeRecord): Generator<readonly [key: string, index: number, length: number]> {
  const { counts, periods, data_types, affected, impacts } = record;
  for (const key of ["people", "records"] as const) {
    for (const index of affected[key]?.counts ?? []) yield [`affected.${key}.counts`, index, counts.length];
  }
  for (const [order, impact] of impacts.entries()) {
    if (impact.count !== null) yield [`impacts.${order}.count`, impact.count, counts.length];
    if (impact.period !== null) yield [`impacts.${order}.period`, impact.period, periods.length];
    for (const index of impact.data_types) yield [`impacts.${order}.data_types`, index, data_types.length];
  }
}

const LENGTHS = { year: 4, month: 7, day: 10, minute: 16 } as const;

/** Whether a date is written at its precision and exists: 2018-05-15T16:30 does, 2018-02-30 and a month 13 do not. */
function isDate({ date, precision }: DateValue): boolean {
  if (date.length !== LENGTHS[precision]) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = date.split(/[-T:]/u).map(Number);
  return month >= 1 && month <= 12 && exists(year, month, day) && hour < 24 && minute < 60;
}
