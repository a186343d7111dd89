import { dayNumber, exists, weekdayOf as weekdayOn } from "../../../../calendar/day.ts";
import { WEEKDAY, weekdayOf } from "../lexicon.ts";
import { compact, type Point, type Read, type Stated, tentatively } from "../piece.ts";
import { fullYear, withFlaw } from "./calendar.ts";
import { closesNumber, isNumbered, wordBefore } from "./surroundings.ts";

/** Figures with a joint between them: 2024-05-13, 13.5.2024, 5/13/2024, 2024/05, 05/2024, 5/13 (Mon). */
export const FIGURES = /(?<!\d)\d{1,4} ?[-/.] ?\d{1,4}/u;

const YEAR_FIRST =
  /^(?<year>(?:(?:1[89]|20)\d\d|2100))(?<joint>[-/.])(?<month>1[0-2]|0?[1-9])\k<joint>(?<day>3[01]|[12]\d|0?[1-9])(?![\d%])/u;
const YEAR_LAST =
  /^(?<one>3[01]|[12]\d|0?[1-9])(?<joint>[-/.])(?<two>3[01]|[12]\d|0?[1-9])\k<joint>(?<year>(?:(?:1[89]|20)\d\d|2100)|\d\d)(?![\d%])/u;
const YEAR_MONTH = /^(?<year>(?:19|20)\d\d)(?: ?[-/] ?|\.)(?<month>1[0-2]|0?[1-9])(?!\d|[-/.:]\d| ?%|,\d{3})/u;
const MONTH_YEAR = /^(?<month>1[0-2]|0?[1-9]) ?[-/] ?(?<year>(?:19|20)\d\d)(?!\d|[-/.:]\d| ?%|,\d{3})/u;
const MONTH_DAY = /^(?<one>3[01]|[12]\d|0?[1-9])\/(?<two>3[01]|[12]\d|0?[1-9])(?!\d|[-/.:]\d|%)/u;
const WEEKDAY_BEHIND = new RegExp(`^(?: ?\\((?<inside>${WEEKDAY})\\)| (?<weekday>${WEEKDAY})(?=$|[ ,.;:)]))`, "iu");
const WEEKDAY_BEFORE = new RegExp(`(?<![a-z])(?<weekday>${WEEKDAY}),? ?\\(?$`, "iu");

/** Dates all in figures. Which of two figures is the month is left open where both could be (`alternative`). */
export const readFigures: Read = (text, at) => {
  if (/[\da-z_@#$€£¥]/iu.test(text.charAt(at - 1)) || isNumbered(text, at)) return null;
  const after = text.slice(at, at + 16);
  const whole = YEAR_FIRST.exec(after) ?? YEAR_LAST.exec(after);
  const before = text.slice(Math.max(0, at - 2), at);
  if (whole !== null) {
    if (!standsApart(before, whole, after)) return null;
    const isYearFirst = whole.groups?.month !== undefined;
    return isYearFirst ? point(text, at, whole, "date.en.year-first", fieldsOf(whole)) : yearBehind(text, at, whole);
  }
  if (/[\da-z][-/.:,]$/iu.test(before)) return null;
  const month = YEAR_MONTH.exec(after) ?? MONTH_YEAR.exec(after);
  if (month !== null) return point(text, at, month, "date.en.month-figures", fieldsOf(month));
  const day = MONTH_DAY.exec(after);
  return day === null ? null : withWeekday(text, at, day);
};

/** No part of a longer figure; but "5/13/2016-5/22/2016" is two dates. */
function standsApart(before: string, { 0: { length }, groups }: RegExpExecArray, after: string): boolean {
  const isDashed = groups?.joint === "-";
  const [left, right] = isDashed ? [/[\da-z][-/.:,]$/iu, /^[-/.]\d/u] : [/[\da-z][/.:,]$|[a-z]-$/iu, /^[/.]\d/u];
  return !left.test(before) && !right.test(after.slice(length));
}

const fieldsOf = ({ groups }: RegExpExecArray): Stated =>
  compact<Stated>({
    year: Number(groups?.year),
    month: Number(groups?.month),
    day: groups?.day === undefined ? undefined : Number(groups.day),
  });

/** A date in figures at a place, with the weekday that stands before or behind it. */
function point(text: string, at: number, match: RegExpExecArray, rule: string, stated: Stated): Point {
  const end = at + match[0].length;
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 16), at));
  const behind = stated.day === undefined ? null : WEEKDAY_BEHIND.exec(text.slice(end, end + 16));
  const word = before?.groups?.weekday ?? behind?.groups?.inside ?? behind?.groups?.weekday;
  return {
    kind: "date",
    start: at - (before?.[0].length ?? 0),
    end: end + (before === null ? (behind?.[0].length ?? 0) : 0),
    rule,
    stated: withFlaw(word === undefined ? stated : settled({ ...stated, weekday: weekdayOf(word) }), match[0]),
  };
}

/** What may stand in front of a day of two figures and a year of two that are all there is on a line: "21.5.19", "Date: 21.5.19". */
const LABEL = /^(?:(?:date|dated|posted|published|updated|issued)[: ]{1,2})?$/iu;

/** "05/06/2024": month first unless only the day can be first; dots put the day first unless it cannot be. */
function yearBehind(text: string, at: number, match: RegExpExecArray): Point | null {
  const { one = "", two = "", joint = "", year: figures = "" } = match.groups ?? {};
  const isAlone = joint === "." && LABEL.test(text.slice(0, at)) && /^\.?\s?$/u.test(text.slice(at + match[0].length));
  if (figures.length === 2 && !isAlone && (joint === "." || (joint === "-" && one.length + two.length < 4)))
    return null;
  const year = fullYear(figures);
  const stated = orders(Number(one), Number(two), year, joint === ".");
  return stated === null ? null : point(text, at, match, "date.en.year-last", stated);
}

/** Month and day out of two figures, with the other reading where there is one. */
function orders(one: number, two: number, year: number | undefined, dayFirst: boolean): Stated | null {
  const readings = [
    { month: one, day: two },
    { month: two, day: one },
  ].filter(({ month, day }) => exists(year, month, day));
  const [first, second] = dayFirst ? readings.reverse() : readings;
  if (first === undefined) return null;
  const open = second !== undefined && one !== two && !dayFirst;
  return compact<Stated>({ year, ...first, alternative: open ? second : undefined });
}

/** Where month and day could be either way, a weekday and a year tell. */
function settled(stated: Stated): Stated {
  const { alternative, year, month, day, weekday, ...rest } = stated;
  if (alternative === undefined || year === undefined || month === undefined || day === undefined) return stated;
  const first = weekdayOn(dayNumber(year, month, day)) === weekday;
  const second = weekdayOn(dayNumber(year, alternative.month, alternative.day)) === weekday;
  if (first === second) return stated;
  return compact<Stated>({ ...rest, year, weekday, ...(first ? { month, day } : alternative) });
}

/** "back 4/22." but not "4/22 of them", "4/22 people". */
const isFree = (text: string, end: number): boolean =>
  closesNumber(text, end) && !/^ (?:of|in) /iu.test(text.slice(end, end + 4));

const LEADING = /^(?:on|since|until|till|from|by|before|after|between|through)$/u;

/** "5/23 (Mon)", "on 8/21": two figures alone are a date only with a weekday, behind a preposition that fits, or beside one that is. */
function withWeekday(text: string, at: number, match: RegExpExecArray): Point | null {
  const { one, two } = match.groups ?? {};
  const stated = orders(Number(one), Number(two), undefined, false);
  if (stated === null || /^(?:24\/7|9\/11)$/u.test(match[0])) return null;
  const found = point(text, at, match, "date.en.month-day-figures", stated);
  const isOneWay = stated.alternative === undefined && /[a-z]/u.test(wordBefore(text, at)) && isFree(text, found.end);
  const isSure = found.stated.weekday !== undefined || LEADING.test(wordBefore(text, at)) || isOneWay;
  return isSure ? found : tentatively(found);
}
