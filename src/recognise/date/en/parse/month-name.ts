import type { Relative } from "../../date.ts";
import { DAY_FIGURE, dayOf, MONTH, monthOf, ORDINAL_WORD, WEEKDAY, weekdayOf, YEAR } from "../lexicon.ts";
import { compact, type Point, type Read, type Stated, tentatively } from "../piece.ts";
import { fullYear, withFlaw } from "./calendar.ts";
import { isMonthAlone } from "./month-alone.ts";
import { closesNumber } from "./surroundings.ts";

/** Every date that names its month is found from that name; the rest stands to its left and right. */
export const MONTH_NAME = new RegExp(`(?<![a-z$#@_])${MONTH}`, "iu");

/** How far a date reaches to either side of a month's name, at most. */
const REACH = 32;

const RIGHT_DAY = new RegExp(
  `^ ?[-,./]? ?(?:the )?(?:(?<figure>${DAY_FIGURE})(?!:\\d|\\.\\d{1,3}(?!\\d)|,\\d{3}(?!\\d)| ?%)|(?<word>${ORDINAL_WORD}))`,
  "iu",
);
const LEFT_DAY = new RegExp(
  `(?<![\\da-z]|\\d[.,:]|[$€£¥#] ?)(?:(?<figure>${DAY_FIGURE})(?: ?(?:day )?of |,? |[-./] ?|)|(?<word>${ORDINAL_WORD}) (?:day )?of )$`,
  "iu",
);
const LEFT_YEAR = new RegExp(`(?<![\\d./,]|[./,\\d] )(?<year>${YEAR}) ?(?<joint>[-/,]?) ?$`, "iu");
const LEFT_WEEKDAY = new RegExp(
  `(?<![a-z])(?<weekday>${WEEKDAY})(?<part> (?:morning|afternoon|evening|night))?(?: ?, ?(?:the )?| ?| ?\\(| the )$`,
  "iu",
);
/** "Tuesday and Wednesday, May 4 and 5": which weekday is whose is not for the first date to say. */
const TWO_WEEKDAYS = new RegExp(`${WEEKDAY}(?:,? (?:and|or|to|through) | ?[-&/] ?)${WEEKDAY},? $`, "iu");
const LEFT_MONTH = new RegExp(`(?<![a-z])${MONTH} ?$`, "iu");
const LEFT_WHICH = /(?<![a-z])(?<which>this|last|next)(?: past| coming)? $/iu;
const YEAR_BEHIND = `(?<year>${YEAR})(?!,\\d{3}|:\\d|\\.\\d)`;
const RIGHT_YEAR = new RegExp(`^(?: ?[,./]? ?|-| (?:of|in) |,? of the year )${YEAR_BEHIND}`, "iu");
const SPACED_YEAR = new RegExp(`^ ?- ?${YEAR_BEHIND}`, "iu");
const RIGHT_SHORT_YEAR = /^(?: ?,? ?'|[-/ ])(?<year>\d\d)(?![\d:%a-z]|[.,]\d)/iu;
const RIGHT_RELATIVE =
  /^,? (?:of |in )?(?<which>this|last|the same|that same|that|the previous|the following) year(?![a-z])/iu;
const RIGHT_ERA = /^,? (?<era>Reiwa|Heisei|Showa) (?<count>\d{1,2})(?!\d)(?: \((?:19|20)\d\d\))?/iu;
/** "Reiwa 3 (2021), December 10": the same in front of the month. */
const LEFT_ERA = /(?<![a-z])(?<era>Reiwa|Heisei|Showa) (?<count>\d{1,2})(?: \((?:19|20)\d\d\))?,? ?$/iu;
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { reiwa: 2018, heisei: 1988, showa: 1925 };
const RIGHT_WEEKDAY = new RegExp(`^ ?\\((?<weekday>${WEEKDAY})\\)`, "iu");

const RELATIVE_YEARS: Readonly<Record<string, Relative>> = {
  this: { unit: "year", offset: 0, from: "published" },
  last: { unit: "year", offset: -1, from: "published" },
  "the same": { unit: "year", offset: 0, from: "previous" },
  "that same": { unit: "year", offset: 0, from: "previous" },
  that: { unit: "year", offset: 0, from: "previous" },
  "the previous": { unit: "year", offset: -1, from: "previous" },
  "the following": { unit: "year", offset: 1, from: "previous" },
};

/**
 * "20 May 2013", "May 20th, 2013", "2013 May 20", "May 2013", "20 May", "May", each with its weekday.
 *
 *     Tuesday, 20 May 2013        found at the month, read to both sides
 *              <- ^^^ ->
 */
export const readMonthName: Read = (text, at, match) => {
  const name = match[0];
  const end = at + name.length;
  if (/[a-z$#@_]/iu.test(text.charAt(at - 1))) return null;
  const month = monthOf(name);
  const before = text.slice(Math.max(0, at - REACH), at);
  const left = dayLeft(before, text, end, name);
  const right = dayRight(text, end, name, left !== null);
  // "prior to 2010 may be": a small "may" behind a year is the verb.
  const leftYear = name === "may" ? null : yearLeft(before);
  const here: Here = { text, month, at, end };
  // "1. May 12, 2021" is the twelfth: a day on the right with its year beats the number on the left.
  if (left !== null && (right === null || right.tail.year === undefined)) return dayMonth(here, left);
  if (right !== null && leftYear !== null && leftYear.joint !== "," && right.tail.year === undefined)
    return point(here, at - leftYear.length, right.end, "date.en.year-month-day", {
      year: leftYear.year,
      day: right.day,
    });
  if (right !== null)
    return withOrder(
      point(here, at, right.tail.end, "date.en.month-day", { day: right.day, ...right.tail.stated }),
      false,
    );
  const tail = tailOf(text, end, true);
  if (tail.end > end) return point(here, at, tail.end, "date.en.month-year", tail.stated);
  if (leftYear !== null) return point(here, at - leftYear.length, end, "date.en.year-month", { year: leftYear.year });
  return monthAlone(here, before);
};

const withOrder = ({ start, end, rule, stated }: Point, dayFirst: boolean): Point => ({
  kind: "date",
  start,
  end,
  rule,
  stated,
  dayFirst,
});

type Here = { readonly text: string; readonly month: number; readonly at: number; readonly end: number };

/** The stop of "4 Mar." is the sentence's where one ends there. */
const ENDS_SENTENCE = /^\.(?:$| [A-Z])/u;

/** A date that was read from `start` to `end`, with the weekday that stands before or behind it. */
function point({ text, month }: Here, start: number, end: number, rule: string, rest: Stated): Point {
  const ahead = text.slice(Math.max(0, start - 40), start);
  const before = TWO_WEEKDAYS.test(ahead) ? null : LEFT_WEEKDAY.exec(ahead);
  const behind = RIGHT_WEEKDAY.exec(text.slice(end, end + 16));
  const weekday = before?.groups?.weekday ?? behind?.groups?.weekday;
  const from = start - (before?.[0].length ?? 0);
  const closing = before?.[0].endsWith("(") === true && text.charAt(end) === ")" ? 1 : 0;
  const last = ENDS_SENTENCE.test(text.slice(end - 1, end + 2)) ? end - 1 : end;
  const to = last + (before === null ? (behind?.[0].length ?? 0) : closing);
  const partOfDay = before?.groups?.part === undefined ? undefined : true;
  const stated = compact<Stated>({
    month,
    ...rest,
    weekday: weekday === undefined ? undefined : weekdayOf(weekday),
    partOfDay,
  });
  return { kind: "date", start: from, end: to, rule, stated: withFlaw(stated, text.slice(start, end)) };
}

/** What follows a day and a month: the year, or "of last year". */
type Tail = { readonly end: number; readonly stated: Stated };

function tailOf(text: string, from: number, isMonth = false): Tail & { readonly year?: number } {
  const after = text.slice(from, from + REACH);
  const stated = RIGHT_YEAR.exec(after) ?? (isMonth ? SPACED_YEAR.exec(after) : null);
  if (stated !== null) {
    const year = Number(stated.groups?.year);
    return { end: from + stated[0].length, stated: { year }, year };
  }
  const era = RIGHT_ERA.exec(after);
  if (era !== null) {
    const year = yearOfEra(era);
    return { end: from + era[0].length, stated: { year }, year };
  }
  const named = RIGHT_RELATIVE.exec(after);
  const relative = RELATIVE_YEARS[named?.groups?.which?.toLowerCase() ?? ""];
  return named === null || relative === undefined
    ? { end: from, stated: {} }
    : { end: from + named[0].length, stated: { relative } };
}

type LeftDay = { readonly day: number; readonly length: number; readonly joined: boolean };

function dayLeft(before: string, text: string, end: number, name: string): LeftDay | null {
  const match = LEFT_DAY.exec(before);
  const word = match?.groups?.figure ?? match?.groups?.word;
  if (match === null || word === undefined) return null;
  if (LEFT_MONTH.test(before.slice(0, match.index))) return null;
  // "of the 12 may have been": a small "may" needs more than a figure before it.
  if (name === "may" && /^\d+ $/u.test(match[0]) && tailOf(text, end).end === end) return null;
  return { day: dayOf(word), length: match[0].length, joined: /^0|[-/'] ?$/u.test(match[0]) };
}

function dayMonth(here: Here, { day, length, joined }: LeftDay): Point {
  const { text, at, end } = here;
  const short = RIGHT_SHORT_YEAR.exec(text.slice(end, end + 8));
  const tail = tailOf(text, end);
  const figures = short?.groups?.year;
  const isShort = tail.end === end && figures !== undefined && (joined || short?.[0].includes("'") === true);
  const found = point(
    here,
    at - length,
    isShort ? end + (short?.[0].length ?? 0) : tail.end,
    "date.en.day-month",
    isShort ? { day, year: fullYear(figures) } : { day, ...tail.stated },
  );
  return withOrder(found, true);
}

type RightDay = { readonly day: number; readonly end: number; readonly tail: Tail & { readonly year?: number } };

function dayRight(text: string, from: number, name: string, hasLeft: boolean): RightDay | null {
  const match = RIGHT_DAY.exec(text.slice(from, from + REACH));
  const { figure, word } = match?.groups ?? {};
  const day = figure ?? word;
  if (match === null || day === undefined) return null;
  const end = from + match[0].length;
  const tail = tailOf(text, end);
  // "You may first ask", "in March second thoughts": an ordinal in words, or a small "may", wants nothing countable behind it.
  const doubtful = (word !== undefined && !match[0].includes("the ")) || name === "may" || hasLeft;
  return doubtful && tail.end === end && !closesNumber(text, end) ? null : { day: dayOf(day), end, tail };
}

type LeftYear = { readonly year: number; readonly joint: string; readonly length: number };

const yearOfEra = ({ groups }: RegExpExecArray): number =>
  (ERAS[groups?.era?.toLowerCase() ?? ""] ?? 0) + Number(groups?.count);

function yearLeft(before: string): LeftYear | null {
  const era = LEFT_ERA.exec(before);
  if (era !== null) return { year: yearOfEra(era), joint: "", length: era[0].length };
  const match = LEFT_YEAR.exec(before);
  if (match === null || LEFT_MONTH.test(before.slice(0, match.index))) return null;
  if (/\d(?:st|nd|rd|th)?,? ?$/iu.test(before.slice(0, match.index))) return null;
  return { year: Number(match.groups?.year), joint: match.groups?.joint ?? "", length: match[0].length };
}

/** "May", "this May", "last May" (the latest one: its year is left open). */
function monthAlone(here: Here, before: string): Point | null {
  const which = LEFT_WHICH.exec(before);
  const word = which?.groups?.which?.toLowerCase();
  const isSure = isMonthAlone(here.text, here.at, here.end);
  if (word === "next" || (!isSure && !/^[A-Z]/u.test(here.text.charAt(here.at)))) return null;
  const relative = word === "this" ? RELATIVE_YEARS.this : undefined;
  const found = point(
    here,
    here.at - (which?.[0].length ?? 0),
    here.end,
    "date.en.month",
    compact<Stated>({ relative }),
  );
  return isSure ? found : tentatively(found);
}
