import type { Span } from "../../text/span.ts";

/**
 * A date, time or date-time as a passage states it, before its missing parts are found. What is stated is set; nothing is filled in.
 * `month` is 1-12, `weekday` 0 (Sunday) to 6, `hour` 0-29 (25時 is 1:00 of the next day).
 */
export type DateMention = {
  readonly span: Span<"normal">;
  readonly rule: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** "05/06/2024": what month and day are if not as set above. */
  readonly alternative?: { readonly month: number; readonly day: number };
  /** 平成28年度, FY2021: the year named is a fiscal one. */
  readonly fiscal?: boolean;
  /** 同日, 翌日, 去年8月, the same day, 本日: the part that is given by its distance from another date. */
  readonly relative?: Relative;
  /** 頃, 早朝, 上旬, "around", "early": see the record contract's `approximate`. */
  readonly approximate: boolean;
  /** 上旬 early, 中旬 middle, 下旬 late: the precision is the month. */
  readonly part?: "early" | "middle" | "late";
  /**
   * Why the date cannot be taken as stated: it names a day that does not exist, an era year past the era's end, or figures of which
   * either may be the month.
   */
  readonly flaw?: { readonly code: FlawCode; readonly message: string };
};

export type FlawCode = "nonexistent" | "era_overrun" | "day_rollover" | "ambiguous";

export type Relative = {
  /** "minute" counts by the clock of the date before, where it tells one; "weekday" is the day that `weekday` names: "on Friday" is the last one up to what it is counted from, "the Friday" the first from it on. */
  readonly unit: "minute" | "day" | "weekday" | "month" | "year";
  /** 同 0, 翌 +1, 前 and 昨 -1, 一昨 -2. */
  readonly offset: number;
  /** What it is counted from: the nearest earlier date in the text, or the day of publication (本日, 昨年, 去年, 先月). */
  readonly from: "previous" | "published";
};

/** A stated span of time. One end may be open (以降, まで, since). */
export type SpanMention = {
  readonly span: Span<"normal">;
  readonly rule: string;
  readonly start: DateMention | null;
  readonly end: DateMention | null;
};

/** What a passage says of time: spans take their two dates along; a date inside a span is not listed in `dates` again. */
export type Temporal = { readonly dates: readonly DateMention[]; readonly spans: readonly SpanMention[] };
