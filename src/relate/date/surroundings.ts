import { addMonths, dayNumber, exists } from "../../calendar/day.ts";
import type { Entry } from "./entry.ts";
import type { Setting } from "./findings.ts";
import { anchor, type Fixed, hasDay } from "./fixed.ts";
import { fixedOf } from "./stated.ts";
import { weekdayFits } from "./verdict.ts";
import type { WeekdayYears } from "./weekday-year.ts";

/** The day of publication; a yearless one is that day nearest to the latest date that states its year, rather after it than before. */
export function publicationOf(
  entries: readonly Entry[],
  { published, limit, announced }: Pick<Setting, "published" | "limit" | "announced">,
  byWeekday: WeekdayYears | null,
): Fixed | null {
  if (published === null) return null;
  const fixed = fixedOf(published);
  if (fixed !== null) return hasDay(fixed) ? { year: fixed.year, month: fixed.month, day: fixed.day } : fixed;
  const { month, day } = published;
  if (day === undefined) return null;
  const year = byWeekday?.yearOf(published);
  if (year !== undefined && month !== undefined) return exists(year, month, day) ? { year, month, day } : null;
  // 26年1月5日以降、文書を送付する: what is yet to come was not told on a day after it.
  const past = entries
    .filter((entry) => announced?.(entry) !== true)
    .map(({ mention }) => fixedOf(mention))
    .filter((date) => date !== null && hasDay(date) && anchor(date) <= limit);
  const last = past.reduce<Fixed | null>(
    (latest, date) => (date !== null && (latest === null || anchor(date) > anchor(latest)) ? date : latest),
    null,
  );
  if (last === null) return null;
  const from = { year: last.year, month: last.month ?? 1 };
  const months = month === undefined ? [1, 0, -1, -2] : [12, 0, -12].map((count) => count + month - from.month);
  const near = months
    .map((count) => {
      const { year, month } = addMonths(from, count);
      return { year, month, day };
    })
    .filter((candidate) => exists(candidate.year, candidate.month, day))
    .filter((candidate) => {
      const days = anchor(candidate) - anchor(last);
      return month !== undefined || Math.abs(days) <= A_WEEK || (days > 0 && candidate.month === last.month);
    })
    .sort((a, b) => distance(a, last, month === undefined) - distance(b, last, month === undefined));
  return near[0] ?? null;
}

/** How far a day lies from the latest stated one; what is announced has mostly happened, so a day before it counts as farther away. */
function distance(date: Fixed, last: Fixed, isDayAlone: boolean): number {
  const days = anchor(date) - anchor(last);
  if (days >= 0) return days;
  return -days * (isDayAlone ? (days < -NEXT_DAYS ? 6 : 1) : days < -SEASON ? 6 : 1.5);
}

/** A day without month is a later one of the month told last; of another month, or an earlier one, only where it is this near. */
const A_WEEK = 7;

/** What is announced for later is not announced more days ahead than this. */
const SEASON = 92;

/** A paper of the 15th tells what was announced on the 14th. */
const NEXT_DAYS = 3;

/** Years of the fully stated dates of a notice up to `last` (a day number), by month and day; a date with a wrong weekday tells nothing. */
export function statedYears(
  entries: readonly Entry[],
  last: number,
): (month: number, day: number | undefined) => number | undefined {
  const years = new Map<number, number | null>();
  for (const { mention, startedBy } of entries) {
    const { month, day, weekday } = mention;
    // 2014年1月1日から6月2日: the end of a span within one year states it as well.
    const within = startedBy?.month !== undefined && month !== undefined && month >= startedBy.month;
    const year = mention.year ?? (within && mention.relative === undefined ? startedBy.year : undefined);
    if (year === undefined || month === undefined || day === undefined) continue;
    if (dayNumber(year, month, day) > last || (weekday !== undefined && !weekdayFits({ year, month, day }, weekday)))
      continue;
    const key = month * 32 + day;
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : null);
  }
  return (month, day) => (day === undefined ? undefined : (years.get(month * 32 + day) ?? undefined));
}

/** For each entry the nearest telling one after it that states its year and month; of a span its end, which is the nearer to what happened. */
export function laterDates(entries: readonly Entry[], telling: ReadonlySet<Entry>): readonly (Fixed | null)[] {
  const later: (Fixed | null)[] = [];
  let next: Fixed | null = null;
  for (let order = entries.length - 1; order >= 0; order--) {
    later[order] = next;
    const entry = entries[order];
    if (entry === undefined || !telling.has(entry)) continue;
    if (entry.mention.month === undefined || entry.endedBy?.year !== undefined) continue;
    next = fixedOf(entry.mention) ?? next;
  }
  return later;
}

/**
 * The years a notice names alone (令和5年度, 2021年), as the days they begin and end on; none where they lie far apart. The end of an
 * open span ("before 2000") says whose data is concerned.
 */
export function namedYears(entries: readonly Entry[]): readonly YearClue[] {
  const clues = entries.flatMap(({ mention: { year, month, fiscal }, isOpen }): readonly YearClue[] => {
    if (year === undefined || month !== undefined || isOpen) return [];
    return [
      {
        year,
        first: dayNumber(year, fiscal === true ? 4 : 1, 1),
        last: dayNumber(year + (fiscal === true ? 1 : 0), fiscal === true ? 3 : 12, 31),
      },
    ];
  });
  const years = clues.map(({ year }) => year).sort((a, b) => a - b);
  return (years.at(-1) ?? 0) - (years[0] ?? 0) > NAMED_YEARS_APART ? [] : clues.slice(0, MOST_NAMED);
}

/** Years further apart say when something was founded or who is concerned, not when it happened. */
const NAMED_YEARS_APART = 3;
/** Years told more often than this say nothing new: they lie close together, and every date is weighed against each. */
const MOST_NAMED = 20;

export type YearClue = { readonly year: number; readonly first: number; readonly last: number };
