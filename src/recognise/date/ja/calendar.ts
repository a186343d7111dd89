import { anyOf } from "../../../text/any-of.ts";
import { matchAt, standsAt } from "../../match.ts";
import { isDigit } from "../../number/digits.ts";
import type { PieceParser } from "../engine.ts";
import { ERA_MARK, eraYear, overrun } from "./era.ts";
import { countedAt, type Figure, figureAt, insideFigure } from "./figure.ts";
import type { JapanesePiece, Point, Stated } from "./piece.ts";
import { RELATIVE_WORD, relativeAt } from "./relative.ts";
import { tailOfDay, tailOfMonth, tailOfYear } from "./tail.ts";

/** A part of a date that has been read: where it ends, and what it states. */
export type Part = { readonly end: number; readonly stated: Stated };

const FIRST_YEAR = 1868;
const LAST_YEAR = 2100;
const KANJI = "〇零一二三四五六七八九十百千廿卅";
const ERA = new RegExp(`(${ERA_MARK}) ?(元|[0-9]{1,3}|[一二三四五六七八九十廿卅]{1,3})`, "uy");
/** The same year in the other calendar: 2018年(平成30年), 令和5(2023)年度. */
const OTHER_CALENDAR = new RegExp(` ?\\((?:西暦 ?|(?:${ERA_MARK}) ?)?(?:元|[0-9]{1,4}) ?年?(度?)\\) ?(年?)(度?)`, "uy");
/** A year of a law or a programme (昭和59年法律第86号, 1990年代) dates nothing. */
const YEAR_MARK = / ?年(?!代|問題| ?(?:法律|政令|省令|条例|規則|告示|訓令|通達) ?第)(度)?/uy;
/** A year, month, day or hour that shares its unit with the next: 平成16~26年度, 6・7月, 15~18時. */
const SHARED_ERA = new RegExp(` ?(?:~|-|から) ?(${ERA_MARK}) ?(?:元|[0-9]{1,2})(?=年)`, "uy");
const SHARED = / ?(?:~|-|・|、|から) ?(?=[0-9])/uy;

/** The year at `at`: 2018年, 令和3年, R3年, 西暦2021年, 二〇一八年, 昭和65年 (which has a flaw and no year). */
export function yearAt(text: string, at: number): Part | null {
  const match = matchAt(ERA, text, at);
  if (match !== null && opensEra(text, at, match)) return eraYearAt(text, at, match);
  const start = text.startsWith("西暦", at) ? at + 2 : at;
  const figure = figureAt(text, text.charAt(start) === " " ? start + 1 : start);
  if (figure === null || figure.value < FIRST_YEAR || figure.value > LAST_YEAR) return null;
  return closeYear(text, figure.end, { year: figure.value });
}

/** An era written with one letter or one character begins a word: 最大5年, iOS15年 name none. */
const opensEra = (text: string, at: number, match: RegExpExecArray): boolean =>
  match[1]?.length === 2 || !/[A-Za-z\u3400-\u9fff]/u.test(text.charAt(at - 1));

function eraYearAt(text: string, at: number, match: RegExpExecArray): Part | null {
  const [whole, mark = "", number = ""] = match;
  const figure = number === "元" ? 1 : (figureAt(number, 0)?.value ?? 0);
  const year = eraYear(mark, figure);
  if (year === null) return null;
  const end = at + whole.length;
  if (!year.ok) {
    const closed = matchAt(YEAR_MARK, text, end);
    return closed === null
      ? null
      : { end: end + closed[0].length, stated: { flaw: { code: "era_overrun", message: year.message } } };
  }
  return closeYear(text, end, { year: year.year, era: mark });
}

/** 17年3月, 08~10年度: a year without its century, which only its month or a second year tells from a number of years. */
const TWO_FIGURES = anyOf(
  [
    // 24年4月.
    /年(?=(?:1[0-2]|[1-9])(?:月|~[0-9]{1,2}月))/u,
    // 24-25年度.
    /(?=[~-][0-9]{2}年度)/u,
    /(?<=(?:^|[^0-9成和治正HSRhsr])[0-9]{2}[~-][0-9]{2})年度/u,
    // 24年度以降.
    /(?<=(?:^|[^0-9])[0-3][0-9])年度(?=以降|以前|以後|から|より|まで|に?[入卒]|分|の[一-龠])/u,
  ],
  "uy",
  { before: /([0-9]{2})/u },
);

function twoFiguresAt(text: string, at: number): Part | null {
  const match = matchAt(TWO_FIGURES, text, at);
  if (match === null || /[第約満計後各]$/u.test(text.slice(Math.max(0, at - 1), at))) return null;
  const [whole, figures] = match;
  const dated = whole.endsWith("年");
  const stated = { year: 2000 + Number(figures), twoFigures: true };
  return { end: at + whole.length, stated: dated ? stated : { ...stated, fiscal: true } };
}

/** The 年 or 年度 after a year's figure, with the year in the other calendar on either side of it. */
function closeYear(text: string, at: number, stated: Stated): Part | null {
  const mark = matchAt(YEAR_MARK, text, at);
  const other = matchAt(OTHER_CALENDAR, text, at + (mark?.[0].length ?? 0));
  if (mark === null && other?.[2] !== "年") return sharedYear(text, at, stated);
  const end = at + (mark?.[0].length ?? 0) + (other?.[0].length ?? 0);
  const fiscal = mark?.[1] === "度" || other?.[1] === "度" || other?.[3] === "度";
  return { end, stated: fiscal ? { ...stated, fiscal } : stated };
}

function sharedYear(text: string, at: number, stated: Stated): Part | null {
  if (standsAt(SHARED_ERA, text, at)) return { end: at, stated };
  const shared = matchAt(SHARED, text, at);
  if (shared === null) return null;
  const next = figureAt(text, at + shared[0].length);
  const mark = next === null ? null : matchAt(YEAR_MARK, text, next.end);
  if (next === null || mark === null || next.value < 1 || (next.value > 99 && next.value < FIRST_YEAR)) return null;
  return { end: at, stated: mark[1] === "度" ? { ...stated, fiscal: true } : stated };
}

/** A figure with its unit, or one that shares the unit of the next: `6・7月` → 6 at its own end. */
export function unitAt(text: string, at: number, unit: string, depth = 3): Figure | null {
  const counted = countedAt(text, at, unit);
  if (counted !== null || depth === 0) return counted;
  const figure = figureAt(text, at);
  if (figure === null || figure.kanji) return null;
  const shared = matchAt(SHARED, text, figure.end);
  if (shared === null || unitAt(text, figure.end + shared[0].length, unit, depth - 1) === null) return null;
  return figure;
}

const NO_MONTH = /雨|晴れ|馬鹿|病|間|額|刊|例|次|謝|給|収|別|あたり|当たり/uy;
/** What makes a number of days out of a day: 3日間, 5日前, 10日以内, 1日1,000件, 1日も早く, 四日市. */
const NO_DAY =
  /間|目|以内|以上|以下|未満|程|ほど|分|連続|ごと|毎|おき|あたり|当たり|平均|余|超|かけて|かか|[後前](?!後)|経|[0-9](?![0-9]?(?::|時(?!間)))|に[1一](?:回|度|[件人名](?:の割|ペース|ほど|程度))|もの|も早|でも|数|市|町|坊|酔|天下/uy;
const ONE_DAY = /も|の|中|に(?:つき|約|平均|数)/uy;
const JOINT = /(?:の| |、)?/uy;

/** 12月 3, 2021: as a site built for English prints its dates in Japanese. */
const DAY_AND_YEAR = / ?(3[01]|[12][0-9]|0?[1-9]), ?((?:19|20)[0-9]{2})(?![0-9年,.])/uy;

/** 7月28日から8月28にかけて: the end of a span that has lost its 日. */
const BARE_END = / ?(3[01]|[12][0-9]|0?[1-9])(?=にかけて|まで(?:の(?:間|期間))?[、に]?(?![0-9]))/uy;

/** For how many months somebody is punished: 停職3月, 減給10分の1(2月), 懲役1年6月. */
const PUNISHED =
  /(?:停職|減給|出勤停止|自宅謹慎|懲役|禁錮|拘禁刑|指名停止|業務停止|営業停止)[(（]?(?:[0-9]{1,3}分の(?:[0-9]{1,3})?|[0-9]{1,2}年)?[、・ ]?$/u;

/** A month, with what follows it: 5月, 5月の21日, 10月下旬. */
function monthAt(text: string, at: number, before: Stated): Part | null {
  const month = unitAt(text, at, "月");
  if (before.year === undefined && PUNISHED.test(text.slice(Math.max(0, at - 16), at))) return null;
  if (month === null || month.value < 1 || month.value > 12 || standsAt(NO_MONTH, text, month.end)) return null;
  const stated = { ...before, month: month.value };
  const american = before.year === undefined ? matchAt(DAY_AND_YEAR, text, month.end) : null;
  if (american !== null) {
    const [whole, day, year] = american;
    return tailOfDay(text, month.end + whole.length, { ...stated, day: Number(day), year: Number(year) });
  }
  const joint = matchAt(JOINT, text, month.end)?.[0] ?? "";
  const from = joint === "、" ? month.end : month.end + joint.length;
  const day = dayAt(text, from, stated);
  if (day !== null) return day;
  const bare = matchAt(BARE_END, text, month.end);
  if (bare !== null) return tailOfDay(text, month.end + bare[0].length, { ...stated, day: Number(bare[1]) });
  return countedAt(text, from, "日") === null ? tailOfMonth(text, month.end, stated) : null;
}

/** A day of a month that is stated or given by a relative word. */
function dayAt(text: string, at: number, before: Stated): Part | null {
  const day = unitAt(text, at, "日");
  if (day === null || day.value < 1 || day.value > 31 || text.startsWith("間", day.end)) return null;
  return tailOfDay(text, day.end, { ...before, day: day.value });
}

/** A day that stands alone: 29日. Only where it can't be a number of days. */
function loneDayAt(text: string, at: number): Part | null {
  const day = unitAt(text, at, "日");
  if (day === null || day.value < 1 || day.value > 31) return null;
  if (!text.startsWith("日", day.end - 1)) {
    if (day.value < 8) return null;
  } else if (standsAt(NO_DAY, text, day.end) || (day.value === 1 && standsAt(ONE_DAY, text, day.end))) return null;
  return tailOfDay(text, day.end, { day: day.value });
}

/** A date with a year: the year alone, or with its month and day. */
function datedAt(text: string, year: Part): Part {
  const joint = matchAt(/(?:の|、)? ?/uy, text, year.end)?.[0].length ?? 0;
  const month = monthAt(text, year.end + joint, year.stated);
  if (month === null) return tailOfYear(text, year.end, year.stated);
  const { fiscal, era, ...stated } = month.stated;
  if (stated.year === undefined) return month;
  if (fiscal === true)
    return { end: month.end, stated: { ...stated, year: (stated.month ?? 4) <= 3 ? stated.year + 1 : stated.year } };
  const message = era === undefined ? null : overrun(era, { ...stated, year: stated.year });
  return message === null
    ? month
    : { end: month.end, stated: { ...month.stated, flaw: { code: "era_overrun", message } } };
}

/** A date that begins with a relative word: 昨年12月, 今月の4日, 本日(12日), 同月5日. */
function relativeDateAt(text: string, at: number): Part | null {
  const word = relativeAt(text, at);
  if (word === null) return null;
  const { fiscal, approximate, unit, offset, from } = word;
  // 翌朝6時: the part of the day goes with the clock.
  const end = approximate && standsAt(/[0-9]{1,2}(?:時|:)/uy, text, word.end) ? word.end - 1 : word.end;
  const stated: Stated = {
    relative: { unit, offset, from },
    ...(fiscal ? { fiscal } : {}),
    ...(approximate ? { approximate } : {}),
  };
  if (unit === "day") {
    const bracket = matchAt(/ ?\(([0-9]{1,2})日/uy, text, end);
    const day = Number(bracket?.[1] ?? 0);
    if (bracket === null || day < 1 || day > 31) return tailOfDay(text, end, stated);
    const tail = tailOfDay(text, end + bracket[0].length, { ...stated, day });
    return text.charAt(tail.end) === ")" ? { ...tail, end: tail.end + 1 } : tail;
  }
  const other = matchAt(OTHER_CALENDAR, text, end)?.[0].length ?? 0;
  const joint = matchAt(/の? ?/uy, text, end + other)?.[0].length ?? 0;
  const inner = end + other + joint;
  if (unit === "month") return dayAt(text, inner, stated) ?? tailOfMonth(text, end, stated);
  return monthAt(text, inner, stated) ?? tailOfYear(text, end + other, stated);
}

/** 翌28日, 同23日, 翌4月: the day or month after, or in the same month or year as, the date before. */
function ordinalRelativeAt(text: string, at: number): Part | null {
  const same = text.charAt(at) === "同";
  if (!isDigit(text, at + 1) && !same && text.charAt(at) !== "翌") return null;
  const from = text.charAt(at + 1) === " " ? at + 2 : at + 1;
  if (!isDigit(text, from)) return null;
  const offset = same ? 0 : 1;
  // 翌9月14日 names its month: nothing is left to count.
  const whole = same ? null : monthAt(text, from, {});
  if (whole?.stated.day !== undefined) return whole;
  return (
    dayAt(text, from, { relative: { unit: same ? "month" : "day", offset, from: "previous" } }) ??
    monthAt(text, from, { relative: { unit: same ? "year" : "month", offset, from: "previous" } })
  );
}

/** The date in words at `at`, from the year down to what is stated of it, with its weekday. */
export function calendarAt(text: string, at: number): Part | null {
  const character = text.charAt(at);
  const relative = relativeDateAt(text, at);
  if (relative !== null) return relative;
  if (character === "翌" || character === "同") return ordinalRelativeAt(text, at);
  if (insideFigure(text, at) || behindRefused(text, at)) return null;
  const year = yearAt(text, at) ?? twoFiguresAt(text, at);
  if (year !== null) return datedAt(text, year);
  return monthAt(text, at, {}) ?? loneDayAt(text, at);
}

/** The rest of a date whose year or month was refused (令和0年3月, 13月5日) says nothing by itself. */
const behindRefused = (text: string, at: number): boolean =>
  "年月".includes(text.charAt(at - 1) || "-") && figureEnds(text.charAt(at - 2));
const figureEnds = (character: string): boolean => character !== "" && `0123456789元${KANJI}`.includes(character);

const OPENING = new RegExp(
  `${RELATIVE_WORD}|西暦|${ERA_MARK}|[翌同] ?(?=[0-9])|[0-9]{1,4}(?= ?[年月日(~・、-]|から[0-9])|[${KANJI}]{1,7}(?=[年月日])`,
  "u",
);

export const calendarParser: PieceParser<JapanesePiece> = {
  pattern: OPENING,
  read: (text, at): Point | null => {
    const part = calendarAt(text, at);
    return part === null
      ? null
      : { kind: "date", start: at, end: part.end, rule: ruleOf(part.stated), stated: part.stated };
  },
};

/** The id of the rule a date was read by, from what it states. */
export function ruleOf({ relative, era, year, month, day, fiscal, twoFigures }: Stated): string {
  if (relative !== undefined) return `date.ja.relative-${relative.unit}`;
  if (era !== undefined) return "date.ja.era";
  if (twoFigures === true) return "date.ja.two-figures";
  if (fiscal === true) return "date.ja.fiscal-year";
  const parts = [
    year === undefined ? [] : "year",
    month === undefined ? [] : "month",
    day === undefined ? [] : "day",
  ].flat();
  return `date.ja.${parts.join("-") || "flawed"}`;
}
