import { z } from "zod";
import {
  Count,
  DataType,
  DateValue,
  Event,
  Evidence,
  Headline,
  Impact,
  NoticeRecord,
  Period,
  Source,
  Vector,
  Warning,
} from "../../schema/record.ts";

type Shape = { readonly [key: string]: z.ZodType };

const mapped = (shape: Shape, change: (value: z.ZodType) => z.ZodType): Shape =>
  Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, change(value)]));

/** Any of the keys of a shape, and under `alt` other values of theirs that are as right. */
const someOf = (shape: Shape): Shape => ({
  ...mapped(shape, (value) => value.optional()),
  alt: z.strictObject(mapped(shape, (value) => z.array(value).min(1).optional())).optional(),
});

/** Part of an object of the record. */
const part = (shape: Shape): z.ZodType => z.strictObject(someOf(shape));

/** A list of which entries are given in part: `optional` may be left out, `text` is where it stands in the notice. */
const entries = (shape: Shape): z.ZodType =>
  z.array(z.strictObject({ ...someOf(shape), optional: z.boolean().optional(), text: z.string().min(1).optional() }));

const evidence = part(Evidence.shape);
const date = part({ ...DateValue.shape, evidence });
const headline = part(Headline.shape).nullable();

/**
 * An expected record: the record's own shape, of which any part may be left out. Nothing unknown is let through, so that
 * a key or a value written wrongly is told and not taken for an expectation that never fails.
 */
export const ExpectedRecord = part({
  ...NoticeRecord.shape,
  notes: z.string(),
  source: part(Source.shape),
  organization: part({ name: z.string().min(1), evidence }).nullable(),
  published: date.nullable(),
  report: part(NoticeRecord.shape.report.shape),
  affected: part({ people: headline, records: headline }),
  counts: entries({ ...Count.shape, evidence }),
  periods: entries({ ...Period.shape, start: date.nullable(), end: date.nullable(), evidence }),
  events: entries({ ...Event.shape, date, evidence }),
  vectors: entries({ ...Vector.shape, evidence }),
  data_types: entries({ ...DataType.shape, evidence }),
  impacts: entries(Impact.shape),
  warnings: entries({ ...Warning.shape, evidence: evidence.nullable() }),
});

/** Every key that stands anywhere in an expected record. */
export const KEYS: readonly string[] = [
  ...new Set(
    [NoticeRecord, Source, Evidence, DateValue, Count, Period, Event, Vector, DataType, Impact, Headline, Warning]
      .flatMap(({ shape }) => Object.keys(shape))
      .concat("name", "stage", "number", "people", "records", "alt", "optional", "notes"),
  ),
];
