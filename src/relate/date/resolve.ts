import { dayNumber, parseDay } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import type { DateValue, Warning } from "../../schema/record.ts";
import type { Published } from "../head/published-day.ts";
import { type Reading, textAt, wholeText } from "../reading.ts";
import { belongingOf } from "./belongs.ts";
import { entriesOf } from "./entry.ts";
import { withFiguresInOrder } from "./figures.ts";
import { resolveEntries } from "./findings.ts";
import { anchor, type Finding, type Fixed, isoOf, precisionOf } from "./fixed.ts";
import { entryDays } from "./log.ts";
import { findRelative } from "./relative.ts";
import { weekdaysOfStory } from "./same-week.ts";
import { withShortYears } from "./short-year.ts";
import { statedDay } from "./stated.ts";
import { isAnnounced, isCaption } from "./verdict.ts";
import { warningsOf } from "./warnings.ts";

/** A date with its missing parts found; `date` is null where nothing in the notice pins it. */
export type ResolvedDate = Omit<DateValue, "evidence" | "date"> & { readonly date: string | null };

type Announced = Pick<Published, "mention" | "from">;

/** What each date of a notice comes to, and what is to be said about it. */
export type ResolvedDates = {
  readonly of: (mention: DateMention) => ResolvedDate;
  readonly warnings: readonly Warning[];
};

/**
 * Finds the missing parts of every date in a notice, in text order, by the contract's rules.
 * `stated` is the notice's publication date where it states one; `asOf` (ISO day) stands in for "today".
 */
export function resolveDates(reading: Reading, stated: Announced | null, asOf: string): ResolvedDates {
  const published = stated?.mention ?? null;
  const reference = stated === null ? null : announcedDay(stated);
  const paper = stated?.from === undefined ? null : statedDay(stated.from);
  const entries = entriesOf(reading.passages.map(({ temporal }) => temporal));
  const today = parseDay(asOf);
  if (today === null) throw new RangeError(`not a day: ${asOf}`);
  const limit = dayNumber(today.year, today.month, today.day);
  const whole = wholeText(reading);
  const inFull = withShortYears(entries, limit);
  const figures = withFiguresInOrder(entries, ({ place }) => textAt(reading, place), whole, lastDay(published, limit));
  const inOrder = new Map([...figures, ...inFull, ...weekdaysOfStory(reading, entries)]);
  const days = entryDays(reading);
  const findings = resolveEntries(entries, {
    published,
    ...(reference === null ? {} : { reference }),
    ...(paper === null ? {} : { paper }),
    limit,
    today,
    future: true,
    entryDay: ({ place }) => days(place.passage),
    announced: ({ place }) => isAnnounced(reading, place),
    isCaption: ({ place }) => isCaption(reading, place),
    belongs: (entry) => belongingOf(reading, entry),
    inOrder,
  });
  const of = (mention: DateMention): ResolvedDate => resolvedOf(mention, findings.of(mention));
  return { of, warnings: warningsOf(reading, findings) };
}

/** The day of an announcement that only a weekday before the day of the paper tells. */
function announcedDay({ mention, from }: Announced): Fixed | null {
  const base = from === undefined ? null : statedDay(from);
  return base === null ? null : findRelative(mention, { day: null, month: null, year: null, published: base });
}

/** The day of publication where it is stated in full and in one way, else `limit`. */
function lastDay(published: DateMention | null, limit: number): number {
  const fixed = published === null || published.alternative !== undefined ? null : statedDay(published);
  return fixed === null ? limit : anchor(fixed);
}

/** A finding at its own precision, or that nothing was found. */
export function resolvedOf(mention: DateMention, finding: Finding | null): ResolvedDate {
  const { approximate } = mention;
  if (finding === null) return { date: null, precision: "day", approximate, inferred: [] };
  const { fixed, inferred } = finding;
  return { date: isoOf(fixed), precision: precisionOf(fixed), approximate, inferred: [...inferred] };
}
