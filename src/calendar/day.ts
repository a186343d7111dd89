/** Days counted from 1970-01-01 in the Gregorian calendar, so that dates can be compared and added to. */
const DAY = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

/** 0 (Sunday) to 6. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The date of a day number. */
export function dayOf(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month; February has 29 where no year is known. */
export function daysIn(year: number | undefined, month: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

export const exists = (year: number | undefined, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(year, month);

/** A month so many months away from another. */
export function addMonths(
  { year, month }: { year: number; month: number },
  count: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The calendar day of an ISO date or date-time, or null where it isn't one. */
export function parseDay(iso: string): CalendarDay | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/u.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && exists(year, month, day) ? { year, month, day } : null;
}

/** Whether a text is a day that exists, and nothing else: 2023-02-30 is none. */
export const isDay = (text: string): boolean => text.length === 10 && parseDay(text) !== null;
