import { addMonths, dayNumber, exists, weekdayOf } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import type { Inference } from "../../schema/vocabulary.ts";
import { anchor, type Fixed, hasDay, isBefore } from "./fixed.ts";
import { LONG } from "./passing.ts";
import type { YearClue } from "./surroundings.ts";

/** What a missing year or month can be found by. */
export type Clues = {
  /** The beginning of the span this date ends; the end of the span it begins. */
  readonly start: Fixed | null;
  readonly end: Fixed | null;
  /** The nearest date before it, and the nearest one after it that states its year. */
  readonly context: Fixed | null;
  /** The latest date before it that has been a context. */
  readonly reached: Fixed | null;
  /** Whether the year of `context` was counted from today (昨年12月5日): whoever goes back from there says so again. */
  readonly isCounted: boolean;
  readonly later: Fixed | null;
  readonly published: Fixed | null;
  /** The years the notice names without a month, looked at where there is nothing better. */
  readonly named: readonly YearClue[];
  /** Whether dates to come may be meant, as in a notice (1月23日から順次郵送). */
  readonly future: boolean;
  /** Whether this one is said to lie ahead. */
  readonly announced: boolean;
  /** The year of the same month and day elsewhere in the notice. */
  readonly stated: (month: number, day: number | undefined) => number | undefined;
};

type Guess = { readonly fixed: Fixed; readonly cost: number };

/** A date the timeline would have to go back to is less likely than one it goes on to, one still to come less than one past. */
const BACK = 1.5;
const BACK_UNSAID = 4;
const TO_COME = 4;
const IMPOSSIBLE = 10_000;
/** A wrong weekday is a slip where the date stands among its neighbours, and a sign of another year where it doesn't. */
const NEAR = 31;
const SLIP = 100;
const OTHER_YEAR = 400;

/** How far a date is from where its clues put it, in days. */
function distance(fixed: Fixed, clues: Clues): number {
  const at = anchor(fixed);
  const { start, end, context, later, published, future } = clues;
  if (start !== null) return isBefore(fixed, start) ? IMPOSSIBLE + anchor(start) - at : Math.abs(at - anchor(start));
  if (end !== null) return isBefore(end, fixed) ? IMPOSSIBLE + at - anchor(end) : Math.abs(anchor(end) - at);
  if (clues.announced && published !== null)
    return isBefore(fixed, published) ? (anchor(published) - at) * TO_COME : at - anchor(published);
  const toCome =
    published === null || !isBefore(published, fixed) ? 0 : (at - anchor(published)) * (future ? TO_COME : IMPOSSIBLE);
  if (context !== null) {
    const from = (before: Fixed): number => {
      const ahead = at - anchor(before);
      return ahead >= 0 ? ahead : -ahead * (clues.isCounted ? BACK_UNSAID : BACK);
    };
    // "samples from 1 March 2019 … We told the police on 27 October": after a date long before, the story goes on from where it had got to.
    const { reached } = clues;
    const isBehind = reached !== null && anchor(reached) - anchor(context) > LONG;
    return toCome + (isBehind ? Math.min(from(context), from(reached)) : from(context));
  }
  if (published !== null) return isBefore(published, fixed) ? toCome : Math.abs(anchor(published) - at);
  if (later !== null) return Math.abs(at - anchor(later)) * (at > anchor(later) ? BACK : 1);
  return clues.named.reduce((sum, { first, last }) => sum + Math.max(0, first - at, at - last), 0);
}

function costOf(fixed: Fixed, weekday: number | undefined, clues: Clues): number {
  const { year, month, day } = fixed;
  const same = month === undefined ? undefined : clues.stated(month, day);
  const cost = same === year ? 0 : distance(fixed, clues);
  if (weekday === undefined || month === undefined || day === undefined) return cost;
  if (weekdayOf(dayNumber(year, month, day)) === weekday) return cost;
  return cost + (cost <= NEAR ? SLIP : OTHER_YEAR);
}

function best(candidates: readonly Fixed[], weekday: number | undefined, clues: Clues): Fixed | null {
  const guesses: Guess[] = candidates.map((fixed) => ({ fixed, cost: costOf(fixed, weekday, clues) }));
  return (
    guesses.reduce<Guess | null>((least, guess) => (least === null || guess.cost < least.cost ? guess : least), null)
      ?.fixed ?? null
  );
}

const cluesIn = ({ start, end, context, published, later, reached }: Clues): readonly Fixed[] =>
  [start, end, context, published, later, reached].filter((clue) => clue !== null);

/** By what a missing part was found: the text around the date before the day of publication. */
const source = ({ start, end, context, published }: Clues): "context" | "published" =>
  start === null && end === null && context === null && published !== null ? "published" : "context";

/** The year of a date that states its month, with how it was found; null where nothing pins it. */
export function findYear(
  { month, day, weekday }: DateMention,
  clues: Clues,
): { readonly fixed: Fixed; readonly inferred: Inference } | null {
  if (month === undefined) return null;
  const same = clues.stated(month, day);
  const years = new Set<number>(same === undefined ? [] : [same]);
  for (const near of [cluesIn(clues), clues.named]) {
    for (const { year } of near)
      years
        .add(year + 1)
        .add(year)
        .add(year - 1);
  }
  const span = day === 29 && month === 2 ? [2, 3, 4].flatMap((back) => [...years].map((year) => year - back)) : [];
  const candidates = [...new Set([...years, ...span])]
    .sort((a, b) => b - a)
    .flatMap((year): readonly Fixed[] => {
      if (day === undefined) return [{ year, month }];
      return exists(year, month, day) ? [{ year, month, day }] : [];
    });
  const fixed = best(candidates, weekday, clues);
  return fixed === null ? null : { fixed, inferred: source(clues) === "published" ? "year:published" : "year:context" };
}

/** The month and year of a day that stands alone (25日), from the dates around it. */
export function findMonth(
  { day, weekday }: DateMention,
  clues: Clues,
): { readonly fixed: Fixed; readonly inferred: readonly Inference[] } | null {
  if (day === undefined) return null;
  // 2月1日から28日まで: the day that follows the beginning of its span.
  const start = clues.start;
  if (start !== null && hasDay(start)) {
    const ended = { ...addMonths(start, day < start.day ? 1 : 0), day };
    const { year, month } = ended;
    if (exists(year, month, day) && (weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday))
      return { fixed: ended, inferred: ["year:context", "month:context"] };
  }
  // A month further down (2015年2月から) says whose data or how long; a day there is one of the same story.
  const candidates = cluesIn({ ...clues, later: clues.later?.day === undefined ? null : clues.later })
    .slice(0, 2)
    .flatMap(({ year, month }) =>
      month === undefined ? [] : [1, 0, -1, -2].map((count) => addMonths({ year, month }, count)),
    )
    .filter(({ year, month }) => exists(year, month, day))
    .map(({ year, month }) => ({ year, month, day }));
  // 4月の出張中に盗まれた, then 11日までに謝罪した: a paper's own day, where only months stand between it and its like.
  const isPapersOwn = clues.published?.day === day && clues.context !== null && clues.context.day === undefined;
  const fixed = isPapersOwn ? clues.published : best(candidates, weekday, clues);
  if (fixed === null) return null;
  return { fixed, inferred: [source(clues) === "published" ? "year:published" : "year:context", "month:context"] };
}
