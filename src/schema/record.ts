import * as z from "zod";
import {
  BASES,
  COUNT_STATUSES,
  DATA_TYPE_STATUSES,
  DATA_TYPES,
  EVENT_ROLES,
  INFERENCES,
  KINDS,
  LANGUAGES,
  MEASURES,
  PERIOD_ROLES,
  PRECISIONS,
  QUALIFIERS,
  REPORT_STAGES,
  SCHEMA_VERSION,
  SECONDARY_HARMS,
  UNITS,
  VECTOR_STATUSES,
  VECTOR_TYPES,
  WARNING_CODES,
} from "./vocabulary.ts";

/**
 * The record, once and for all: what is printed is parsed against this, and every type below is inferred from it.
 * Keys stand in the order they are printed in.
 */
const index = z.int().nonnegative();
const amount = z.number().nonnegative();

export const Evidence = z.strictObject({
  text: z.string().min(1),
  start: index,
  end: z.int().positive(),
  line: z.int().positive(),
  rule: z.string().min(1),
});

/** ISO 8601 at its own precision, without a time zone. */
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/);

export const DateValue = z.strictObject({
  date: isoDate,
  precision: z.enum(PRECISIONS),
  approximate: z.boolean(),
  inferred: z.array(z.enum(INFERENCES)),
  evidence: Evidence,
});

export const Count = z.strictObject({
  value: amount.nullable(),
  min: amount.nullable(),
  max: amount.nullable(),
  qualifier: z.enum(QUALIFIERS),
  unit: z.enum(UNITS),
  measure: z.enum(MEASURES),
  status: z.enum(COUNT_STATUSES),
  subject: z.string().nullable(),
  total: z.boolean(),
  evidence: Evidence,
});

export const Period = z.strictObject({
  role: z.enum(PERIOD_ROLES),
  start: DateValue.nullable(),
  end: DateValue.nullable(),
  evidence: Evidence,
});

export const Event = z.strictObject({ role: z.enum(EVENT_ROLES), date: DateValue, evidence: Evidence });

export const Vector = z.strictObject({
  type: z.enum(VECTOR_TYPES),
  status: z.enum(VECTOR_STATUSES),
  evidence: Evidence,
});

export const DataType = z.strictObject({
  type: z.enum(DATA_TYPES),
  label: z.string().min(1),
  status: z.enum(DATA_TYPE_STATUSES),
  evidence: Evidence,
});

export const Impact = z.strictObject({
  population: z.string().min(1).nullable(),
  count: index.nullable(),
  data_types: z.array(index),
  period: index.nullable(),
});

export const Headline = z.strictObject({
  value: amount.nullable(),
  min: amount.nullable(),
  max: amount.nullable(),
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(COUNT_STATUSES),
  basis: z.enum(BASES),
  counts: z.array(index),
});

export const Warning = z.strictObject({
  code: z.enum(WARNING_CODES),
  message: z.string().min(1),
  evidence: Evidence.nullable(),
});

export const Source = z.strictObject({
  path: z.string(),
  encoding: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  notice: z.int().positive(),
  notices: z.int().positive(),
  start: index,
  end: index,
  line_start: z.int().positive(),
  line_end: z.int().positive(),
});

export const NoticeRecord = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  source: Source,
  language: z.enum(LANGUAGES),
  kind: z.enum(KINDS),
  title: z.string().min(1).nullable(),
  organization: z.strictObject({ name: z.string().min(1), evidence: Evidence }).nullable(),
  published: DateValue.nullable(),
  report: z.strictObject({ stage: z.enum(REPORT_STAGES).nullable(), number: z.int().positive().nullable() }),
  affected: z.strictObject({ people: Headline.nullable(), records: Headline.nullable() }),
  counts: z.array(Count),
  periods: z.array(Period),
  events: z.array(Event),
  vectors: z.array(Vector),
  data_types: z.array(DataType),
  impacts: z.array(Impact),
  secondary_harm: z.enum(SECONDARY_HARMS),
  warnings: z.array(Warning),
});

export type Evidence = z.infer<typeof Evidence>;
export type DateValue = z.infer<typeof DateValue>;
export type Count = z.infer<typeof Count>;
export type Period = z.infer<typeof Period>;
export type Event = z.infer<typeof Event>;
export type Vector = z.infer<typeof Vector>;
export type DataType = z.infer<typeof DataType>;
export type Impact = z.infer<typeof Impact>;
export type Headline = z.infer<typeof Headline>;
export type Warning = z.infer<typeof Warning>;
export type Source = z.infer<typeof Source>;
export type NoticeRecord = z.infer<typeof NoticeRecord>;
