import { ZONE } from "../lexicon.ts";
import { compact, type Piece, type Point, type Stated, type Stretch } from "../piece.ts";

const SOFT = "(?:at|on|of|by|from|after|before|since|until|the)";
const PART =
  "(?:(?:in |on |during )?the (?:early )?(?:morning|afternoon|evening|night)(?: hours)?(?: of| on)?|that is|i\\.e\\.)";

/** Between a day and the time behind it. */
const DAY_THEN_CLOCK = new RegExp(
  `^(?:T| ?[|,;-] ?time:? | \\| |\\)?,? ?[-@(:]? ?(?:${SOFT} ){0,3}(?:between )?)$`,
  "iu",
);
/** Between a time and the day behind it. */
const CLOCK_THEN_DAY = new RegExp(
  `^${ZONE}?(?: ?[,(]? ?(?:${PART} )?(?:(?:on|of|in|during|the|this|same) ){0,3}| ?- ?)$`,
  "iu",
);
const YEAR_BEHIND = new RegExp(`^${ZONE}?,? $`, "iu");

/** Joins a day with the time, or the span of times, that stands next to it. */
export function joinDayAndClock(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const both =
      last === undefined || belongsBehind(text, last, piece, pieces[index + 1]) ? null : joinTwo(text, last, piece);
    if (both === null) joined.push(piece);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** "from 2 May until 3:18 on 4 May": after such a word the time belongs to the day behind it. */
const belongsBehind = (text: string, last: Piece, piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  isClock(piece) &&
  isDay(next) &&
  / (?:until|till|to|through|thru|and)(?: about| around)? $/iu.test(text.slice(last.end, piece.start)) &&
  CLOCK_THEN_DAY.test(text.slice(piece.end, Math.min(next.start, piece.end + 48)));

function joinTwo(text: string, before: Piece, behind: Piece): Piece | null {
  const gap = text.slice(before.end, behind.start);
  if (behind.start - before.end > 48) return null;
  if (isDay(before) && isClock(behind))
    return DAY_THEN_CLOCK.test(gap) ? withClock(before, behind, before.start, closed(text, gap, behind.end)) : null;
  if (isClock(before) && isDay(behind))
    return CLOCK_THEN_DAY.test(gap) ? withClock(behind, before, before.start, closed(text, gap, behind.end)) : null;
  // "Wed Oct 26 15:50:06 2016"
  if (
    before.kind === "date" &&
    behind.kind === "date" &&
    isYear(behind) &&
    lacksYear(before) &&
    before.stated.hour !== undefined
  )
    return YEAR_BEHIND.test(gap)
      ? { ...before, end: behind.end, stated: { ...before.stated, ...behind.stated } }
      : null;
  return null;
}

/** Takes in the bracket that closes one opened in the gap: "3 May (9:30 a.m.)". */
const closed = (text: string, gap: string, end: number): number =>
  gap.includes("(") && !gap.includes(")") && text.charAt(end) === ")" ? end + 1 : end;

const isDay = (piece: Piece): piece is Point =>
  piece.kind === "date" &&
  piece.stated.hour === undefined &&
  (piece.stated.day !== undefined || /day$/u.test(piece.stated.relative?.unit ?? ""));

const isClock = (piece: Piece): boolean =>
  piece.kind === "clock" || (piece.kind === "stretch" && piece.first?.kind === "clock" && piece.last?.kind === "clock");

const isYear = ({ stated }: Point): boolean =>
  stated.year !== undefined && stated.month === undefined && stated.fiscal !== true;

const lacksYear = ({ stated }: Point): boolean => stated.year === undefined && stated.relative === undefined;

function withClock(day: Point, clock: Piece, start: number, end: number): Point | Stretch {
  if (clock.kind !== "stretch")
    return { ...day, start, end, rule: `${day.rule}-clock`, stated: merged(day.stated, clock.stated) };
  // "from 2 p.m. until 7:30 the next morning": only its end is on the day after.
  if (clock.first !== null && clock.last !== null && day.start >= clock.end && (day.stated.relative?.offset ?? 0) !== 0)
    return {
      ...clock,
      start,
      end,
      rule: `${day.rule}-clock-span`,
      last: { ...clock.last, kind: "date", rule: `${day.rule}-clock`, stated: merged(day.stated, clock.last.stated) },
    };
  const at = (point: Point | null): Point | null =>
    point === null
      ? null
      : { ...point, kind: "date", rule: `${day.rule}-clock`, stated: merged(day.stated, point.stated) };
  return { ...clock, start, end, rule: `${day.rule}-clock-span`, first: at(clock.first), last: at(clock.last) };
}

/** The clock time says better what "the evening of" says. */
function merged({ partOfDay: _part, ...day }: Stated, { hour, minute, second, approximate }: Stated): Stated {
  return compact<Stated>({ ...day, hour, minute, second, approximate: approximate ?? day.approximate });
}
