import { anyOf } from "../../../../text/any-of.ts";
import { DAY_FIGURE, dayOf, ORDINAL_WORD, WEEKDAY, weekdayOf } from "../lexicon.ts";
import { withFlaw } from "../parse/calendar.ts";
import { closesNumber } from "../parse/surroundings.ts";
import type { Piece, Point } from "../piece.ts";
import { leadOf } from "./lead.ts";

const RANGE = " ?[-~] ?| (?:to|till|until|through|thru) (?:the )?";
const LIST = ", ?(?:(?:and|or|&) )?(?:the )?| (?:and|or|and\\/or|&) (?:the )?|/";
const NUMBER = `(?<figure>${DAY_FIGURE})|(?<word>${ORDINAL_WORD})`;

const BEFORE = new RegExp(`(?<![\\d.,:/a-z$€£¥#-])(?:${NUMBER})(?:(?<range>${RANGE})|(?<list>${LIST}))$`, "iu");
const BEHIND = new RegExp(`^(?:(?<range>${RANGE})|(?<list>${LIST}))(?:${NUMBER})(?!:\\d|[.,/]\\d| ?%)`, "iu");
const WEEKDAY_BEFORE = new RegExp(`(?<![a-z])(?<weekday>${WEEKDAY}),? (?:the )?$`, "iu");
const LABEL = anyOf(
  [
    // Parts of papers.
    /part|no\.?|number|section|chapter|page|item|figure|table|question|appendix|schedule|article|form|volume|issue/u,
    // Which of several.
    /update|version|phase|step|report|notice|release|day|level|room|type|grade|class/u,
  ],
  "iu",
  { before: /(?<![a-z])/u, after: / $/u },
);

/** More days of one month than this are no list. */
const MOST = 31;

/**
 * Finds the bare numbers beside a day that share its month, and makes days of them.
 *
 *     on the 3rd, 9th and 14th of November             May 15 to 30, 2018
 *            ^^^  ^^^                                           ^^
 */
export function joinNeighbours(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "date" || !isDayOfMonth(piece)) {
      joined.push(piece);
      continue;
    }
    joined.push(...daysBefore(text, piece, joined.at(-1)?.end ?? 0), piece);
    joined.push(...daysBehind(text, piece, pieces[index + 1]?.start ?? text.length));
  }
  return joined;
}

const isDayOfMonth = ({ stated: { day, month, relative } }: Point): boolean =>
  day !== undefined && (month !== undefined || relative?.unit === "month");

/** "3 and 5 May", "from 3 to 5 May", "from 4 to January 22": the numbers before a date, in text order. */
function daysBefore(text: string, owner: Point, floor: number): readonly Point[] {
  const found: Point[] = [];
  let next = owner;
  let isList = false;
  while (found.length < MOST) {
    const from = Math.max(floor, next.start - 32);
    const match = BEFORE.exec(text.slice(from, next.start));
    const word = match?.groups?.figure ?? match?.groups?.word;
    if (match === null || word === undefined) break;
    const start = from + match.index;
    const { range, list = "" } = match.groups ?? {};
    isList ||= /and|or|[&/]/iu.test(list);
    const day = dayOf(word);
    if (day >= (next.stated.day ?? 0) || (range === undefined && !isList)) break;
    if (owner.dayFirst !== true && (range === undefined || leadOf(text, start, floor) === null)) break;
    if (/^\d+$/u.test(word) && LABEL.test(text.slice(Math.max(0, start - 16), start))) break;
    next = withWeekday(text, dayOfSame(text, owner, start, start + word.length, day), floor);
    found.unshift(next);
  }
  return found;
}

/** "Monday 3 to Friday 7 May": the weekday before a bare number. */
function withWeekday(text: string, point: Point, floor: number): Point {
  const match = WEEKDAY_BEFORE.exec(text.slice(Math.max(floor, point.start - 16), point.start));
  const word = match?.groups?.weekday;
  if (match === null || word === undefined) return point;
  return { ...point, start: point.start - match[0].length, stated: { ...point.stated, weekday: weekdayOf(word) } };
}

/** "May 3, 5 and 7", "May 15 to 30", "April ninth through seventeenth": the numbers behind a date. */
function daysBehind(text: string, owner: Point, limit: number): readonly Point[] {
  const found: Point[] = [];
  if (owner.stated.year !== undefined || owner.stated.hour !== undefined) return found;
  let last = owner;
  while (found.length < MOST) {
    const match = BEHIND.exec(text.slice(last.end, last.end + 32));
    const { figure, word, range } = match?.groups ?? {};
    const number = figure ?? word;
    if (match === null || number === undefined) break;
    const end = last.end + match[0].length;
    const day = dayOf(number);
    const isOrdinal = /[a-z]$/iu.test(number);
    if (end > limit || day <= (last.stated.day ?? 0) || (owner.dayFirst === true && !isOrdinal)) break;
    const isTight = range === "-";
    if (!isTight && !(isOrdinal && word === undefined) && !closesNumber(text, end)) break;
    last = dayOfSame(text, owner, end - number.length, end, day);
    found.push(last);
  }
  return found;
}

function dayOfSame(text: string, owner: Point, start: number, end: number, day: number): Point {
  const { weekday: _weekday, flaw: _flaw, alternative: _alternative, ...shared } = owner.stated;
  const stated = withFlaw({ ...shared, day }, text.slice(start, end));
  return { ...owner, start, end, rule: "date.en.day-of-same-month", stated };
}
