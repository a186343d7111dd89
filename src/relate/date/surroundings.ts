import type { DateMention } from "../../recognise/date/date.ts";
import { exists } from "./day.ts";
import type { Entry } from "./entry.ts";
import { anchor, type Fixed, hasDay, isBefore } from "./fixed.ts";
import { fixedOf } from "./stated.ts";
import type { WeekdayYears } from "./weekday-year.ts";

/** The day of publication; a yearless one is the first such day not before the latest date that states its year. */
export function publicationOf(
  entries: readonly Entry[],
  { published, limit }: { readonly published: DateMention | null; readonly limit: number },
  byWeekday: WeekdayYears | null,
): Fixed | null {
  if (published === null) return null;
  const fixed = fixedOf(published);
  if (fixed !== null) return hasDay(fixed) ? { year: fixed.year, month: fixed.month, day: fixed.day } : fixed;
  const { month, day } = published;
  if (month === undefined || day === undefined) return null;
  const year = byWeekday?.yearOf(published);
  if (year !== undefined) return exists(year, month, day) ? { year, month, day } : null;
  const past = entries
    .map(({ mention }) => fixedOf(mention))
    .filter((date) => date !== null && hasDay(date) && anchor(date) <= limit);
  const last = past.reduce<Fixed | null>(
    (latest, date) => (date !== null && (latest === null || anchor(date) > anchor(latest)) ? date : latest),
    null,
  );
  if (last === null) return null;
  const found = [last.year, last.year + 1].find(
    (candidate) => exists(candidate, month, day) && !isBefore({ year: candidate, month, day }, last),
  );
  return found === undefined ? null : { year: found, month, day };
}

/** Years of the fully stated dates of a notice, by month and day. */
export function statedYears(entries: readonly Entry[]): (month: number, day: number | undefined) => number | undefined {
  const years = new Map<number, number | null>();
  for (const { mention } of entries) {
    const { year, month, day } = mention;
    if (year === undefined || month === undefined || day === undefined) continue;
    const key = month * 32 + day;
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : null);
  }
  return (month, day) => (day === undefined ? undefined : (years.get(month * 32 + day) ?? undefined));
}

/** For each entry the nearest one after it that states its year and month. */
export function laterDates(entries: readonly Entry[]): readonly (Fixed | null)[] {
  const later: (Fixed | null)[] = [];
  let next: Fixed | null = null;
  for (let order = entries.length - 1; order >= 0; order--) {
    later[order] = next;
    const mention = entries[order]?.mention;
    const fixed = mention === undefined || mention.month === undefined ? null : fixedOf(mention);
    next = fixed ?? next;
  }
  return later;
}
