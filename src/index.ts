export { type ExtractOptions, extract } from "./extract.ts";
export { type DateItem, findDates, findNumbers, findSpans, type NumberItem, type SpanItem } from "./find.ts";
export type {
  Count,
  DataType,
  DateValue,
  Event,
  Evidence,
  Headline,
  Impact,
  Period,
  Source,
  Vector,
  Warning,
} from "./schema/record.ts";
export { NoticeRecord } from "./schema/record.ts";
export type {
  EventRole,
  Inference,
  Kind,
  Language,
  PeriodRole,
  Precision,
  ReportStage,
  SecondaryHarm,
  WarningCode,
} from "./schema/vocabulary.ts";
