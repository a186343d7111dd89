import { AND_GAP, RANGE_GAP } from "../lexicon.ts";
import { hourOf } from "../parse/clock.ts";
import { closesNumber } from "../parse/surroundings.ts";
import type { Piece, Point, Stated, Stretch } from "../piece.ts";
import { leadOf } from "./lead.ts";

const HOUR_BEFORE =
  /(?<![\d.,:/a-z$€£¥#-]|[\d/-] )(?<hour>1[0-2]|[1-9])(?<gap>(?: ?- ?| (?:to|till|until|through|and) ))$/iu;
const HOUR_BEHIND = /^(?<gap>(?: ?- ?| (?:to|till|until|through|and) ))(?<hour>1[0-2]|[1-9])(?![\d:%a-z]|[.,/]\d)/iu;

/** Joins two times of one day: "from 9:30 to 11:00", "5 to 6 pm", "11 am to 3", "between 8 and 10 a.m.". */
export function joinClocks(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [before, piece, next] = [joined.at(-1), pieces[at], pieces[at + 1]];
    if (piece === undefined) break;
    if (piece.kind !== "clock") {
      joined.push(piece);
      continue;
    }
    const floor = before?.end ?? 0;
    const early = hourBefore(text, piece, floor);
    if (early !== null) joined.push(stretchOf(text, early, piece, floor));
    else if (next?.kind === "clock" && isGap(text, piece, next, floor)) {
      joined.push(stretchOf(text, piece, next, floor));
      at += 1;
    } else {
      const late = hourBehind(text, piece, next?.start ?? text.length, floor);
      joined.push(late === null ? piece : stretchOf(text, piece, late, floor));
    }
  }
  return joined;
}

function isGap(text: string, first: Point, last: Point, floor: number): boolean {
  const gap = text.slice(first.end, Math.min(last.start, first.end + 40));
  return RANGE_GAP.test(gap) || (AND_GAP.test(gap) && isBetween(text, first.start, floor));
}

const isBetween = (text: string, at: number, floor: number): boolean => leadOf(text, at, floor)?.word === "between";

const clock = (start: number, end: number, hour: number): Point => ({
  kind: "clock",
  start,
  end,
  rule: "date.en.hour",
  stated: { hour },
});

/** The bare hour in front of a time: the 5 of "5 to 6 pm". */
function hourBefore(text: string, piece: Point, floor: number): Point | null {
  const from = Math.max(floor, piece.start - 16);
  const match = HOUR_BEFORE.exec(text.slice(from, piece.start));
  if (match === null) return null;
  const start = from + match.index;
  const figures = match.groups?.hour ?? "";
  if (match.groups?.gap === " and " && !isBetween(text, start, floor)) return null;
  return clock(start, start + figures.length, Number(figures));
}

/** The bare hour behind a time: the 4 of "1:30 p.m. to 4". */
function hourBehind(text: string, piece: Point, limit: number, floor: number): Point | null {
  const match = HOUR_BEHIND.exec(text.slice(piece.end, piece.end + 16));
  const figures = match?.groups?.hour ?? "";
  if (match === null) return null;
  const end = piece.end + match[0].length;
  if (end > limit || !closesNumber(text, end)) return null;
  if (match.groups?.gap === " and " && !isBetween(text, piece.start, floor)) return null;
  return clock(end - figures.length, end, Number(figures));
}

function stretchOf(text: string, first: Point, last: Point, floor: number): Stretch {
  const [early, late] = halves(first.stated, last.stated);
  return {
    kind: "stretch",
    start: leadOf(text, first.start, floor)?.start ?? first.start,
    end: last.end,
    rule: "date.en.clock-span",
    first: { ...first, stated: early },
    last: { ...last, stated: late },
  };
}

/**
 * Settles which half of the day the two ends are in: what one says holds for the other as long as the span runs forward
 * ("5 to 6 pm", "11 to 3 pm", "11 am to 3"); with neither said it runs forward too ("11:30-1:30").
 */
function halves(first: Stated, last: Stated): readonly [Stated, Stated] {
  const [from, to] = [first.hour ?? 0, last.hour ?? 0];
  if (first.half === undefined && last.half !== undefined && from >= 1 && from <= 12) {
    const same = { ...first, hour: hourOf(from, last.half) };
    return [isForward(same, last) ? same : { ...first, hour: hourOf(from, last.half === "pm" ? "am" : "pm") }, last];
  }
  if (first.half !== undefined && last.half === undefined && to >= 1 && to <= 12) {
    const same = { ...last, hour: hourOf(to, first.half) };
    return [first, isForward(first, same) ? same : { ...last, hour: hourOf(to, first.half === "pm" ? "am" : "pm") }];
  }
  const isLater =
    first.half === undefined && last.half === undefined && from <= 12 && to < 12 && !isForward(first, last);
  return [first, isLater ? { ...last, hour: to + 12 } : last];
}

const minutes = ({ hour, minute }: Stated): number => (hour ?? 0) * 60 + (minute ?? 0);

const isForward = (first: Stated, last: Stated): boolean => minutes(first) < minutes(last);
