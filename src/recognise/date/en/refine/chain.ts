import { AND_GAP, LIST_GAP, RANGE_GAP } from "../lexicon.ts";
import type { Piece, Point, Stretch } from "../piece.ts";
import { adjoin } from "./adjoin.ts";
import { leadOf } from "./lead.ts";
import { share } from "./share.ts";

export type Joint = "range" | "list" | "year";

/** Dates with nothing but a joint between them: `joints[i]` stands between `points[i]` and `points[i + 1]`. */
export type Chain = { readonly points: readonly Point[]; readonly joints: readonly Joint[] };

/** Joins dates into spans and lists and lets them share what only one of them says: its month, its year. */
export function joinDates(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const floor = joined.at(-1)?.end ?? 0;
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind !== "date") {
      joined.push(piece);
      at += 1;
      continue;
    }
    const chain = chainFrom(text, pieces, at, piece, floor);
    joined.push(...folded(text, share(text, withYears(chain)), floor));
    at += chain.points.length;
  }
  return joined;
}

function chainFrom(text: string, pieces: readonly Piece[], from: number, first: Point, floor: number): Chain {
  const points = [first];
  const joints: Joint[] = [];
  for (let last = first; ; ) {
    const next = pieces[from + points.length];
    if (next?.kind !== "date") return { points, joints };
    const joint = jointOf(text, last, next, joints.length === 0 ? leadOf(text, first.start, floor)?.word : undefined);
    if (joint === null) return { points, joints };
    joints.push(joint);
    points.push(next);
    last = next;
  }
}

const YEAR_GAP = /^(?:,? ?| (?:of|in) )$/iu;

function jointOf(text: string, a: Point, b: Point, lead: "from" | "between" | undefined): Joint | null {
  if (b.start - a.end > 32) return null;
  const gap = text.slice(a.end, b.start);
  const lacksYear = a.stated.year === undefined && a.stated.month !== undefined && a.stated.relative === undefined;
  if (isYearOnly(b) && lacksYear) return YEAR_GAP.test(gap) ? "year" : null;
  if (RANGE_GAP.test(gap) || (lead === "between" && AND_GAP.test(gap))) return "range";
  return LIST_GAP.test(gap) ? "list" : null;
}

export const isYearOnly = ({ stated }: Point): boolean =>
  stated.year !== undefined && stated.month === undefined && stated.fiscal !== true && stated.approximate !== true;

/** Gives a year that stands behind a list or a span to the date before it. */
function withYears({ points, joints }: Chain): Chain {
  const kept: Point[] = [];
  const between: Joint[] = [];
  for (const [index, point] of points.entries()) {
    const joint = joints[index - 1];
    const last = kept.at(-1);
    if (joint === "year" && last !== undefined) {
      const { tentative: _settled, ...rest } = last;
      kept[kept.length - 1] = { ...rest, end: point.end, stated: { ...last.stated, ...point.stated } };
    } else {
      if (joint !== undefined) between.push(joint);
      kept.push(point);
    }
  }
  return { points: kept, joints: between };
}

/** Makes spans of what "to" joins, and of adjoining months or years in a list; the rest stay dates of their own. */
function folded(text: string, { points, joints }: Chain, floor: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const [first, last] = [points[at], points[at + 1]];
    if (first === undefined) break;
    const lead = leadOf(text, first.start, pieces.at(-1)?.end ?? floor);
    if (last !== undefined && joints[at] === "range" && !(isDoubtful(first) && isDoubtful(last))) {
      pieces.push(stretchOf(first, last, lead?.start ?? first.start));
      at += 1;
    } else pieces.push(first);
  }
  return adjoin(text, pieces);
}

/** "1/2 - 3/4" may be anything. */
const isDoubtful = ({ tentative, stated }: Point): boolean => tentative === true && stated.day !== undefined;

function stretchOf(first: Point, last: Point, start: number): Stretch {
  const { tentative: _first, ...from } = first;
  const { tentative: _last, ...to } = last;
  return { kind: "stretch", start, end: last.end, rule: "date.en.span", first: from, last: to };
}
