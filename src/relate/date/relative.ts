import { addMonths, dayNumber, dayOf, exists, weekdayOf } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import { type Fixed, hasDay, isBefore } from "./fixed.ts";

/** What relative words count from: the nearest earlier date of each precision, and the day of publication. */
export type Bases = {
  readonly day: Fixed | null;
  readonly month: Fixed | null;
  readonly year: Fixed | null;
  readonly published: Fixed | null;
};

/** The date a relative word names, with what is stated beside it (同月5日, 翌28日, 去年8月), or null where its base is missing. */
export function findRelative(mention: DateMention, bases: Bases): Fixed | null {
  const { relative } = mention;
  if (relative === undefined) return null;
  const { unit, offset, from } = relative;
  if (unit === "minute") return later(offset, bases.day);
  // "on Friday 5 July … at six on Friday morning": the day told before, where the hour shows that the story goes on.
  if (
    unit === "weekday" &&
    offset === 0 &&
    (mention.hour !== undefined || mention.approximate) &&
    isThatDay(mention, bases)
  )
    return dayIn(bases.day);
  if (unit === "weekday")
    return relativeWeekday(
      mention,
      from === "published" ? bases.published : (bases.day ?? bases.published),
      bases.published,
    );
  if (unit === "day")
    return relativeDay(mention, offset, from === "published" ? bases.published : (bases.day ?? bases.published));
  const nearest = unit === "month" ? bases.month : bases.year;
  const base = from === "published" ? (bases.published ?? nearest) : (nearest ?? bases.published);
  if (base === null) return null;
  return unit === "month" ? relativeMonth(mention, offset, base) : relativeYear(mention, offset, base);
}

/** The day of a date, without its clock. */
const dayIn = (fixed: Fixed | null): Fixed | null =>
  fixed === null || !hasDay(fixed) ? null : { year: fixed.year, month: fixed.month, day: fixed.day };

const isThatDay = ({ weekday, relative }: DateMention, { day, published }: Bases): boolean =>
  relative?.from === "published" &&
  day !== null &&
  hasDay(day) &&
  weekdayOf(dayNumber(day.year, day.month, day.day)) === weekday &&
  (published === null || !isBefore(published, day));

/** So many minutes after a clock time; without one it is the same day, if it is told of minutes or a few hours. */
function later(minutes: number, base: Fixed | null): Fixed | null {
  if (base === null || !hasDay(base)) return null;
  const { year, month, day, hour, minute = 0 } = base;
  if (hour === undefined) return Math.abs(minutes) <= SAME_DAY ? { year, month, day } : null;
  const from = hour * 60 + minute + minutes;
  const days = Math.floor(from / 1440);
  const rest = from - days * 1440;
  return { ...dayOf(dayNumber(year, month, day) + days), hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** What happened up to five hours later happened on the same day, as a rule. */
const SAME_DAY = 300;

/** 翌3日 is the first 3rd from the next day on, 前3日 the last one up to the day before. */
function relativeDay({ day }: DateMention, offset: number, base: Fixed | null): Fixed | null {
  if (base === null || !hasDay(base)) return null;
  const counted = dayNumber(base.year, base.month, base.day) + offset;
  if (day === undefined) return dayOf(counted);
  const step = offset < 0 ? -1 : 1;
  for (let ahead = 0; ahead < 31; ahead++) {
    const found = dayOf(counted + ahead * step);
    if (found.day === day) return found;
  }
  return null;
}

/** "on the Tuesday" told behind a Thursday looks ahead too, but not beyond the day of publication; "on Friday" looks back from the day of publication, "the Friday" ahead from the date before it; an offset leaves out that day itself. */
function relativeWeekday(
  { weekday, relative }: DateMention,
  base: Fixed | null,
  published: Fixed | null,
): Fixed | null {
  if (base === null || !hasDay(base) || weekday === undefined || relative === undefined) return null;
  const ahead = relative.offset > 0 || (relative.offset === 0 && relative.from === "previous") ? 1 : -1;
  const first = dayNumber(base.year, base.month, base.day) + relative.offset;
  const days = Array.from({ length: 7 }, (_, away) => first + ahead * away);
  const next = days.find((day) => weekdayOf(day) === weekday);
  const isLate =
    next !== undefined &&
    published !== null &&
    relative.offset === 0 &&
    isBefore(published, dayOf(next)) &&
    ahead === 1;
  const found = isLate && !isBefore(published, base) ? next - 7 : next;
  return found === undefined ? null : dayOf(found);
}

function relativeMonth({ month, day }: DateMention, offset: number, { year, month: from }: Fixed): Fixed | null {
  if (from === undefined) return null;
  const counted = addMonths({ year, month: from }, offset);
  const found = month === undefined ? counted : addMonths(counted, (((month - counted.month) % 12) + 12) % 12);
  if (day === undefined) return found;
  return exists(found.year, found.month, day) ? { year: found.year, month: found.month, day } : null;
}

function relativeYear({ month, day, fiscal }: DateMention, offset: number, base: Fixed): Fixed | null {
  const named = fiscal === true && base.month !== undefined && base.month <= 3 ? base.year - 1 : base.year;
  const year = named + offset;
  if (month === undefined) return { year };
  if (day === undefined) return { year, month };
  return exists(year, month, day) ? { year, month, day } : null;
}
