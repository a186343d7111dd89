import { dayNumber, exists, weekdayOf } from "../../calendar/day.ts";
import type { Place, Reading } from "../reading.ts";
import { type Fixed, hasDay } from "./fixed.ts";

/** Whether a date falls on a weekday, as far as it is known. */
export const weekdayFits = (fixed: Fixed, weekday: number): boolean =>
  !hasDay(fixed) || weekdayOf(dayNumber(fixed.year, fixed.month, fixed.day)) === weekday;

/** The calendar comes round in 28 years, save for the odd century. */
const ROUND = 40;

/** The latest year up to `from` in which a month and day fall on a weekday and not after `last` (a day number). */
export function fittingYear(month: number, day: number, weekday: number, last: number, from: number): Fixed | null {
  for (let year = from; year > from - ROUND; year--) {
    if (!exists(year, month, day)) continue;
    const at = dayNumber(year, month, day);
    if (at <= last && weekdayOf(at) === weekday) return { year, month, day };
  }
  return null;
}

/** Endings that tell what has happened, and words that announce what is to come. */
const PAST = /(?:まし|でし|され|し|っ|い|え|け|れ|き)た|(?:was|were|had|has|have) |[a-z]ed /u;
const TO_COME = /予定|見込|めど|目途|次第|順次|まで|以降|から|より|will |plan|expect|until|through|deadline|by /u;

/** Whether the sentence a date stands in tells of it as past. */
export function isStatedAsPast(reading: Reading, { passage, start, end }: Place): boolean {
  const read = reading.passages[passage];
  const sentence = read?.sentences.find((span) => span.start <= start && end <= span.end);
  if (read === undefined || sentence === undefined) return false;
  const text = read.normal.text.slice(sentence.start, sentence.end);
  return PAST.test(text) && !TO_COME.test(text);
}
