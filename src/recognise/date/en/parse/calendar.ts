import { exists } from "../../../../calendar/day.ts";
import type { Stated } from "../piece.ts";

/** What is stated, with its flaw where it names a day no calendar has. */
export function withFlaw(stated: Stated, text: string): Stated {
  const { month, day, year } = stated;
  if (month === undefined || day === undefined || exists(year, month, day)) return stated;
  return { ...stated, flaw: { code: "nonexistent", message: `${text} is no day of the calendar` } };
}

/** 21 → 2021, 74 → 1974: notices look back, and hardly further than that. */
export const fullYear = (figures: string): number => {
  const year = Number(figures);
  return figures.length === 2 ? year + (year < 50 ? 2000 : 1900) : year;
};
