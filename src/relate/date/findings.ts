import { dayNumber, dayOf, exists } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import type { Inference } from "../../schema/vocabulary.ts";
import type { Belonging } from "./belongs.ts";
import { type Entry, isClock, lacksYear } from "./entry.ts";
import { anchor, type Finding, type Fixed, hasDay, isBefore, withTime } from "./fixed.ts";
import { isToldInPassing, LONG } from "./passing.ts";
import { findRelative } from "./relative.ts";
import { fixedOf, isRefused, statedDay } from "./stated.ts";
import { laterDates, namedYears, publicationOf, statedYears } from "./surroundings.ts";
import { fittingYear, weekdayFits } from "./verdict.ts";
import { type WeekdayYears, weekdayYears } from "./weekday-year.ts";
import { type Clues, findMonth, findYear } from "./year.ts";

export type Setting = {
  readonly published: DateMention | null;
  readonly limit: number;
  readonly today: Fixed;
  /** Whether yearless dates may lie ahead of publication. */
  readonly future: boolean;
  /** A publication day that is known from elsewhere. */
  readonly reference?: Fixed;
  /** The day of the paper that tells of the publication: "yesterday" counts from it. */
  readonly paper?: Fixed;
  /** Whether what is said of a date announces it. */
  readonly announced?: (entry: Entry) => boolean;
  /** Whether a date belongs to a picture, and is no context for others. */
  readonly isCaption?: (entry: Entry) => boolean;
  /** What a date belongs to other than what happened. */
  readonly belongs?: (entry: Entry) => Belonging | null;
  /** The day of the entry a date stands in, where the notice is a log of updates. */
  readonly entryDay?: (entry: Entry) => DateMention | null;
  /** Dates that are to be read otherwise than they were first. */
  readonly inOrder?: ReadonlyMap<DateMention, DateMention>;
};

/** What the dates of a notice come to, before anything is said about them. */
export type Findings = {
  readonly of: (mention: DateMention) => Finding | null;
  readonly published: Fixed | null;
  readonly byWeekday: WeekdayYears | null;
  /** The dates as they were read in the end. */
  readonly entries: readonly Entry[];
};

/** Resolves every entry in text order: each may serve the next ones as context. */
export function resolveEntries(given: readonly Entry[], asked: Setting): Findings {
  const read = <Mention extends DateMention | null>(mention: Mention): DateMention | Mention =>
    (mention === null ? undefined : asked.inOrder?.get(mention)) ?? mention;
  const setting = { ...asked, published: read(asked.published) };
  const entries = given.map((entry) => ({
    ...entry,
    mention: read(entry.mention),
    startedBy: read(entry.startedBy),
    endedBy: read(entry.endedBy),
  }));
  const found = new Map<DateMention, Finding | null>();
  // Years of data, laws and courses say nothing of when anything happened.
  const telling = entries.filter((entry) => setting.belongs?.(entry) !== "data");
  const dated = telling.some(({ mention }) => mention.year !== undefined) || setting.reference !== undefined;
  const byWeekday = dated ? null : weekdayYears(entries, setting.limit, setting.today.year);
  const published = setting.reference ?? publicationOf(telling, setting, byWeekday);
  const stated = statedYears(entries, published === null ? setting.limit : anchor(published));
  const later = laterDates(entries, new Set(telling));
  const named = namedYears(telling);
  const state: State = {
    today: null,
    latest: null,
    context: null,
    reached: null,
    day: null,
    told: null,
    month: null,
    year: null,
    fiscal: null,
    stretch: null,
    long: null,
    isCounted: false,
  };
  for (const [order, entry] of entries.entries()) {
    const { mention, startedBy, endedBy } = entry;
    if (found.has(mention)) continue;
    const paper = mention.relative?.from === "published" ? setting.paper : undefined;
    const day = mention.relative?.from === "published" ? (setting.entryDay?.(entry) ?? null) : null;
    const clues: Clues = {
      start: startedBy === null ? null : (found.get(startedBy)?.fixed ?? null),
      end: endedBy?.year === undefined ? null : fixedOf(endedBy),
      context: state.context ?? (published === null ? state.long : null),
      reached: state.reached,
      isCounted: state.isCounted,
      later: later[order] ?? null,
      published: (day === null ? null : (found.get(day)?.fixed ?? fixedOf(day))) ?? paper ?? published,
      named,
      future: setting.future,
      announced: lacksYear(mention) && setting.announced?.(entry) === true,
      stated,
    };
    const isUnknown = mention === setting.published && mention.month === undefined && published === null;
    const finding = isUnknown
      ? null
      : mention === setting.published && published !== null
        ? publishedFinding(mention, published)
        : resolve(mention, clues, state, byWeekday, setting);
    found.set(mention, finding);
    if (finding !== null && setting.isCaption?.(entry) !== true)
      remember(state, finding.fixed, mention, entry, setting, found, published);
  }
  const of = (mention: DateMention): Finding | null => {
    const known = found.get(read(mention));
    return known === undefined ? statedFinding(mention) : known;
  };
  return { of, published, byWeekday, entries };
}

type State = {
  /** The year that 今年 and 昨年 count from where the notice has no day of publication: one for all of them. */
  today: Fixed | null;
  /** The latest date told so far: what is written this year is written after it. */
  latest: Fixed | null;
  context: Fixed | null;
  /** The latest date that has been a context: where the story had got to. */
  reached: Fixed | null;
  /** Whether the year of the context was counted from today: 昨年12月5日. */
  isCounted: boolean;
  day: Fixed | null;
  /** The last day on which something was done: a clock time without a day belongs to it. */
  told: Fixed | null;
  month: Fixed | null;
  year: Fixed | null;
  /** The fiscal year told last: 令和3年度の受診者 … 同年度の被扶養者. */
  fiscal: Fixed | null;
  /** What the context was before the span being read, and the end of the last long span. */
  stretch: Fixed | null;
  long: Fixed | null;
};

function remember(
  state: State,
  fixed: Fixed,
  mention: DateMention,
  entry: Entry,
  { published, belongs }: Setting,
  found: Map<DateMention, Finding | null>,
  known: Fixed | null,
): void {
  const passing = belongs?.(entry) ?? null;
  if (mention.fiscal === true) state.fiscal = fixed;
  if (passing === "data") return;
  state.year = fixed;
  if (state.latest === null || anchor(fixed) > anchor(state.latest)) state.latest = fixed;
  if (fixed.month !== undefined) state.month = fixed;
  // 本日現在: 翌28日 after it goes on from what was told before.
  const isAsOf = passing === "standing" && mention.relative?.from === "published";
  // 発表日時 below 漏洩日時: 同日 is that of what happened.
  const isOwn = mention === published && state.day !== null;
  if (hasDay(fixed) && !isOwn && ((passing !== "paper" && !isAsOf) || state.day === null)) state.day = fixed;
  // 12月8日までに返金します, announced on 1 December: nothing was done on it yet.
  const isAhead = known !== null && hasDay(known) && anchor(fixed) > anchor(known);
  if (hasDay(fixed) && !isOwn && !isAhead && passing === null) state.told = fixed;
  if (mention === published || fixed.month === undefined || isClock(mention)) return;
  const start = entry.startedBy === null ? null : (found.get(entry.startedBy)?.fixed ?? null);
  if (start !== null && anchor(fixed) - anchor(start) > LONG) {
    state.context = state.stretch;
    state.long = fixed;
    return;
  }
  if (isToldInPassing(entry, fixed, state.context, known)) return;
  if (entry.endedBy !== null) state.stretch = state.context;
  const goesOn = state.isCounted && mention.year === undefined && fixed.year === state.context?.year;
  state.isCounted = mention.relative?.unit === "year" || goesOn;
  state.context = fixed;
  if (state.reached === null || anchor(fixed) > anchor(state.reached)) state.reached = fixed;
}

const statedFinding = (mention: DateMention): Finding | null => {
  const fixed = mention.relative === undefined ? fixedOf(mention) : null;
  return fixed === null ? null : { fixed, inferred: [] };
};

const publishedFinding = (mention: DateMention, published: Fixed): Finding => ({
  fixed: withTime(published, mention.hour, mention.minute),
  inferred: mention.relative !== undefined ? ["relative"] : mention.year === undefined ? ["year:context"] : [],
});

function resolve(
  mention: DateMention,
  clues: Clues,
  state: State,
  byWeekday: WeekdayYears | null,
  setting: Setting,
): Finding | null {
  const { hour, minute, flaw } = mention;
  if (flaw?.code === "ambiguous" || (flaw?.code === "era_overrun" && mention.year === undefined)) return null;
  const missing = isRefused(flaw) ? null : missingParts(mention, clues, state, byWeekday, setting);
  const corrected = correct(mention, missing?.fixed ?? null, clues, setting);
  const finding =
    corrected === null ? missing : { fixed: corrected, inferred: [...(missing?.inferred ?? []), "corrected" as const] };
  if (finding === null) return null;
  const timed = withTime(finding.fixed, hour, minute);
  const inferred: readonly Inference[] =
    hour !== undefined && hour >= 24 ? [...finding.inferred, "corrected"] : finding.inferred;
  return { fixed: timed, inferred };
}

function missingParts(
  mention: DateMention,
  clues: Clues,
  state: State,
  byWeekday: WeekdayYears | null,
  setting: Setting,
): Finding | null {
  const { year, month, day, relative } = mention;
  if (relative !== undefined) {
    // 13日、…を紛失し、7日後に回収したと発表: so long after the loss, not after the announcement.
    if (mention.rule === "date.ja.elapsed" && isSameDay(state.day, clues.published)) return null;
    const counted = relative.from === "published" && relative.unit === "year" && clues.published === null;
    if (counted) state.today ??= state.latest ?? state.year;
    // 今月8日, where the day of publication is known to have no month of its own.
    if (
      relative.from === "published" &&
      relative.unit === "month" &&
      setting.published !== null &&
      clues.published === null
    )
      return null;
    // 平成26年1月6日から同年6月30日まで: the end of a span counts from its beginning.
    const start = relative.from === "previous" && !counted ? clues.start : null;
    const fixed = findRelative(mention, {
      day: start ?? state.day,
      month: start ?? state.month,
      year:
        start !== null && mention.fiscal !== true
          ? start
          : counted
            ? state.today
            : mention.fiscal === true
              ? (state.fiscal ?? state.year)
              : state.year,
      published: clues.published,
    });
    return fixed === null ? null : { fixed, inferred: ["relative"] };
  }
  if (year !== undefined) {
    const fixed = statedDay(mention);
    return fixed === null ? null : { fixed, inferred: [] };
  }
  if (isClock(mention)) return clockFinding(mention, clues, state);
  // 10日、…と発表した, then 対象者には10日から連絡している: a paper that tells its own day without the month means the same day.
  const own = setting.published;
  if (month === undefined && own?.day === day && own?.month === undefined && clues.published !== null)
    return { fixed: clues.published, inferred: ["year:published", "month:context"] };
  if (month === undefined) return findMonth(mention, clues);
  const weekdayYear = byWeekday?.yearOf(mention);
  if (weekdayYear !== undefined) {
    if (day === undefined) return { fixed: { year: weekdayYear, month }, inferred: ["year:weekday"] };
    return exists(weekdayYear, month, day)
      ? { fixed: { year: weekdayYear, month, day }, inferred: ["year:weekday"] }
      : null;
  }
  const found = findYear(mention, clues);
  return found === null ? null : { fixed: found.fixed, inferred: [found.inferred] };
}

const isSameDay = (a: Fixed | null, b: Fixed | null): boolean =>
  a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day;

/** A clock time belongs to the day above it; the end of a span that comes before its beginning, to the day after. */
function clockFinding({ hour, minute }: DateMention, { start }: Clues, state: State): Finding | null {
  const base = start ?? state.told ?? state.day;
  if (base === null || !hasDay(base)) return null;
  const day = { year: base.year, month: base.month, day: base.day };
  // "By midnight", told of an evening: the one at its end.
  const isEnd = hour === 0 && minute === undefined && start === null && (base.hour ?? 0) >= 12;
  const nextDay = isEnd || (start !== null && isBefore(withTime(day, hour, minute), start));
  const fixed = nextDay ? dayOf(dayNumber(day.year, day.month, day.day) + 1) : day;
  return { fixed, inferred: ["year:context", "month:context"] };
}

/** The latest year in which the weekday fits, where the date as it stands can't be: it lies after publication or doesn't exist. */
function correct(
  mention: DateMention,
  fixed: Fixed | null,
  { published }: Clues,
  { limit, today, future }: Setting,
): Fixed | null {
  const { month, day, weekday, year } = mention;
  if (!future || weekday === undefined || month === undefined || day === undefined) return null;
  if (fixed === null && (year === undefined || exists(year, month, day))) return null;
  const last = published === null ? limit : anchor(published);
  if (fixed !== null && (weekdayFits(fixed, weekday) || anchor(fixed) <= last)) return null;
  return fittingYear(month, day, weekday, last, (published ?? today).year);
}
