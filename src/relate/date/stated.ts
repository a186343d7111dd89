import { exists } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import { type Fixed, withTime } from "./fixed.ts";

/** The date as it states itself, or null where a part is missing or there is no such day. */
export function fixedOf(mention: DateMention): Fixed | null {
  const day = statedDay(mention);
  return day === null ? null : withTime(day, mention.hour, mention.minute);
}

/** The same without its clock time. */
export function statedDay({ year, month, day, flaw }: DateMention): Fixed | null {
  if (year === undefined || isRefused(flaw)) return null;
  if (month === undefined) return { year };
  if (day === undefined) return { year, month };
  return exists(year, month, day) ? { year, month, day } : null;
}

/** Whether a flaw leaves nothing to take the date for: 平成31年5月2日 has one and is still a day. */
export const isRefused = (flaw: DateMention["flaw"]): boolean =>
  flaw?.code === "nonexistent" || flaw?.code === "ambiguous";
