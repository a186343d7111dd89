import { withFlaw } from "../parse/calendar.ts";
import type { Point, Stated } from "../piece.ts";
import type { Chain } from "./chain.ts";

/**
 * Fills in what the members of a chain leave to one another.
 *
 *     August 14 and September 20, 2019     the year of the last holds for all before it
 *     Nov-Feb 2017                         ... and for months that come later in the year it is the year before
 *     from the 13th to the 15th of July    a day takes the month next to it
 *     May 3, 2019 to June 5                the end of a span takes the year of its start
 */
export function share(text: string, { points, joints }: Chain): Chain {
  const months = points.map((point, index) => withMonth(text, point, points[index - 1], points[index + 1]));
  const years: Point[] = [];
  for (const point of [...months].reverse()) years.unshift(withYearOf(text, point, years[0], -1));
  const forward: Point[] = [];
  for (const [index, point] of years.entries()) {
    const last = forward.at(-1);
    forward.push(joints[index - 1] === "range" ? withYearOf(text, point, last, 1) : settled(point, last));
  }
  return { points: forward.map((point, index) => settled(point, forward[index + 1])), joints };
}

function withMonth(text: string, point: Point, before: Point | undefined, behind: Point | undefined): Point {
  const { day, month, relative } = point.stated;
  if (day === undefined || month !== undefined || relative !== undefined) return point;
  const owner = [before, behind].find((other) => other?.stated.month !== undefined)?.stated;
  if (owner === undefined) return point;
  const { year, relative: distance } = owner;
  return given(text, point, { month: owner.month, year, relative: distance });
}

/** The year of a neighbour, one less or more where the months run over the turn of the year. `side` is -1 for a date before it. */
function withYearOf(text: string, point: Point, owner: Point | undefined, side: 1 | -1): Point {
  const { month, year, relative } = point.stated;
  if (owner === undefined || month === undefined || year !== undefined || relative !== undefined) return point;
  const { month: other, year: shared, relative: distance } = owner.stated;
  if (other === undefined) return point;
  if (shared === undefined) return distance?.unit === "year" ? given(text, point, { relative: distance }) : point;
  const turns = side === -1 ? month > other : month < other;
  return given(text, point, { year: turns ? shared + side : shared });
}

function given(text: string, point: Point, more: { readonly [Key in keyof Stated]: Stated[Key] | undefined }): Point {
  const { flaw: _flaw, ...stated } = point.stated;
  const filled = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return { ...point, stated: withFlaw({ ...stated, ...filled }, text.slice(point.start, point.end)) };
}

/** A bare year or month, or "8/21", beside one that is sure is sure as well: "in 2016 and 2018". */
function settled(point: Point, neighbour: Point | undefined): Point {
  if (point.tentative !== true || neighbour === undefined || neighbour.tentative === true) return point;
  const [{ month, day }, { month: otherMonth, day: otherDay, fiscal }] = [point.stated, neighbour.stated];
  const { tentative: _settled, ...sure } = point;
  const isSame =
    (month === undefined) === (otherMonth === undefined) && (day === undefined) === (otherDay === undefined);
  if (!isSame) return point;
  return fiscal === true ? { ...sure, stated: { ...sure.stated, fiscal: true } } : sure;
}
