import type { Stated } from "../piece.ts";

/** How many days a month has; February has 29 where the year is not known. */
export function daysIn(month: number, year: number | undefined): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : 28;
}

/** Whether a day of a month exists in the calendar. */
export const exists = (month: number, day: number, year: number | undefined): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** What is stated, with its flaw where it names a day no calendar has. */
export function withFlaw(stated: Stated, text: string): Stated {
  const { month, day, year } = stated;
  if (month === undefined || day === undefined || exists(month, day, year)) return stated;
  return { ...stated, flaw: { code: "nonexistent", message: `${text} is no day of the calendar` } };
}

/** 21 → 2021, 74 → 1974: notices look back, and hardly further than that. */
export const fullYear = (figures: string): number => {
  const year = Number(figures);
  return figures.length === 2 ? year + (year < 50 ? 2000 : 1900) : year;
};
