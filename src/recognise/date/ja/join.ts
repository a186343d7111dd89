import { endOfDayPart } from "./clock.ts";
import type { JapanesePiece, Point } from "./piece.ts";

/** Of pieces that overlap, the earliest and among those the longest. */
export function settle(_text: string, pieces: readonly JapanesePiece[]): readonly JapanesePiece[] {
  const ordered = [...pieces].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.rule > b.rule) - Number(a.rule < b.rule),
  );
  const kept: JapanesePiece[] = [];
  let reached = 0;
  for (const piece of ordered) {
    if (piece.start < reached) continue;
    kept.push(piece);
    reached = piece.end;
  }
  return kept;
}

const BEFORE_CLOCK = /^(?:の|、|,|T| ?- ?|付け?、?| )?$/u;
const BEFORE_DATE = /^[ (]?$/u;

/** Puts a date and what belongs to it into one: its clock time, its part of the day, the full date after 翌日 or 前日. */
export function join(text: string, pieces: readonly JapanesePiece[]): readonly JapanesePiece[] {
  const joined: JapanesePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const whole =
      last === undefined || last.kind === "stretch" || piece.kind === "stretch" ? null : joinTwo(text, last, piece);
    if (whole !== null) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined.map((piece) => (piece.kind === "date" ? withDayPart(text, piece) : piece));
}

function joinTwo(text: string, first: Point, second: Point): Point | null {
  if (second.start - first.end > 4 || first.kind !== "date" || !hasDay(first) || first.stated.hour !== undefined)
    return null;
  const gap = text.slice(first.end, second.start);
  const { start, rule } = first;
  if (second.kind === "clock") {
    if (!BEFORE_CLOCK.test(gap)) return null;
    const approximate = first.stated.approximate === true || second.stated.approximate === true;
    const stated = { ...first.stated, ...second.stated, ...(approximate ? { approximate } : {}) };
    return { kind: "date", start, end: second.end, rule, stated };
  }
  const bareWord =
    first.stated.relative?.unit === "day" && first.stated.day === undefined && first.stated.weekday === undefined;
  if (!bareWord || !BEFORE_DATE.test(gap) || second.stated.day === undefined || second.stated.relative !== undefined)
    return null;
  const closed = gap.endsWith("(") && text.charAt(second.end) === ")" ? second.end + 1 : second.end;
  return {
    ...second,
    start,
    end: closed,
    stated: second.stated.month === undefined ? { ...second.stated, ...first.stated } : second.stated,
  };
}

const hasDay = ({ stated }: Point): boolean => stated.day !== undefined || stated.relative?.unit === "day";

function withDayPart(text: string, piece: Point): Point {
  if (!hasDay(piece) || piece.stated.hour !== undefined) return piece;
  const end = endOfDayPart(text, piece.end);
  return end === null ? piece : { ...piece, end, stated: { ...piece.stated, approximate: true } };
}
