import { dayNumber, exists, weekdayOf } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import { type Entry, lacksYear } from "./entry.ts";

/** The year of every yearless date of a notice that states no year, found by the weekdays it gives. */
export type WeekdayYears = {
  readonly yearOf: (mention: DateMention) => number | undefined;
  readonly taken: number;
  /** All years in which the weekdays fit, latest first. */
  readonly fitting: readonly number[];
};

/** As many years as a calendar takes to come round. */
const YEARS_BACK = 28;

/**
 * The latest year, not after `limit` (a day number), in which the weekdays of a notice fit. Months run on: what follows a December in
 * January is in the next year. A weekday or two may be wrong as long as two thirds fit; null where they don't or there are none.
 */
export function weekdayYears(entries: readonly Entry[], limit: number, latest: number): WeekdayYears | null {
  const offsets = new Map<DateMention, number>();
  let offset = 0;
  let before: number | undefined;
  for (const { mention } of entries) {
    if (!lacksYear(mention) || mention.month === undefined) continue;
    if (before !== undefined && before - mention.month > 6) offset++;
    if (before !== undefined && mention.month - before > 6 && offset > 0) offset--;
    before = mention.month;
    offsets.set(mention, offset);
  }
  const dated = [...offsets].flatMap(([{ month, day, weekday }, shift]) =>
    month === undefined || day === undefined || weekday === undefined ? [] : [{ month, day, weekday, shift }],
  );
  if (dated.length === 0) return null;
  const fits = (year: number): number =>
    dated.filter(({ month, day, weekday, shift }) => {
      const at = exists(year + shift, month, day) ? dayNumber(year + shift, month, day) : null;
      return at !== null && at <= limit && weekdayOf(at) === weekday;
    }).length;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => latest - back).map((year) => ({
    year,
    count: fits(year),
  }));
  const most = Math.max(...years.map(({ count }) => count));
  if (most === 0 || most * 3 < dated.length * 2) return null;
  const fitting = years.filter(({ count }) => count === most).map(({ year }) => year);
  const [taken] = fitting;
  if (taken === undefined) return null;
  const yearOf = (mention: DateMention): number | undefined => {
    const shift = offsets.get(mention);
    return shift === undefined ? undefined : taken + shift;
  };
  return { yearOf, taken, fitting };
}
