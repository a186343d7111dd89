import { dayNumber, dayOf } from "../../calendar/day.ts";
import type { Inference, Precision } from "../../schema/vocabulary.ts";

/** A date that is pinned down to its year at least. */
export type Fixed = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
};

/** A date pinned down, and how its missing parts were found. */
export type Finding = { readonly fixed: Fixed; readonly inferred: readonly Inference[] };

/** A day in the middle of what is known, so that dates of different precision can be compared. */
export const anchor = ({ year, month, day }: Fixed): number =>
  dayNumber(year, month ?? 7, day ?? (month === undefined ? 1 : 15));

export const hasDay = (fixed: Fixed): fixed is Fixed & { readonly month: number; readonly day: number } =>
  fixed.month !== undefined && fixed.day !== undefined;

export const precisionOf = ({ month, day, hour }: Fixed): Precision =>
  hour !== undefined ? "minute" : day !== undefined ? "day" : month !== undefined ? "month" : "year";

const pad = (value: number): string => String(value).padStart(2, "0");

/** ISO 8601 at the date's own precision. */
export function isoOf({ year, month, day, hour, minute }: Fixed): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${pad(month)}`;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return hour === undefined ? date : `${date}T${pad(hour)}:${pad(minute ?? 0)}`;
}

/** Adds a clock time to a day; hours from 24 on belong to the days after, as schedules count them. */
export function withTime(fixed: Fixed, hour: number | undefined, minute: number | undefined): Fixed {
  if (hour === undefined || !hasDay(fixed)) return fixed;
  const { year, month, day } =
    hour < 24 ? fixed : dayOf(dayNumber(fixed.year, fixed.month, fixed.day) + Math.floor(hour / 24));
  return { year, month, day, hour: hour % 24, minute: minute ?? 0 };
}

/** Whether one date lies before another as far as both are known. */
export function isBefore(a: Fixed, b: Fixed): boolean {
  for (const part of ["year", "month", "day", "hour", "minute"] as const) {
    const [x, y] = [a[part], b[part]];
    if (x === undefined || y === undefined) return false;
    if (x !== y) return x < y;
  }
  return false;
}
