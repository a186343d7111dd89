import { matchAt } from "../../match.ts";
import { isDigit } from "../../number/digits.ts";
import type { PieceParser } from "../engine.ts";
import type { Part } from "./calendar.ts";
import { ERA_MARK, eraYear, overrun } from "./era.ts";
import { afterDash } from "./figure.ts";
import type { JapanesePiece } from "./piece.ts";
import { tailOfDay, tailOfMonth } from "./tail.ts";

const WESTERN =
  /(?:西暦 ?)?((?:18|19|20)[0-9]{2}|2100)( ?[/.-] ?)(1[0-2]|0?[1-9])\2(3[01]|[12][0-9]|0?[1-9])(?![0-9]|\2[0-9])/uy;
const WESTERN_MONTH =
  /((?:18|19|20)[0-9]{2}|2100)(?:\/(1[0-2]|0?[1-9])(?![0-9]|[/.][0-9])|-(1[0-2]|0[1-9])(?![0-9]|[/.-][0-9]))/uy;
const ERA_DATE = new RegExp(
  `(${ERA_MARK}) ?(元|[0-9]{1,2})( ?[/.-] ?)(1[0-2]|0?[1-9])(?:\\3(3[01]|[12][0-9]|0?[1-9]))?(?![0-9]|\\3[0-9])`,
  "uy",
);
const MONTH_DAY =
  /(1[0-2]|0?[1-9])\/(3[01]|[12][0-9]|0?[1-9])(?![0-9%]|[/.][0-9]|-[0-9]{3}|[A-Za-z])(?! ?(?:の(?:縮小|確率|割合)|以下|程度|ページ|頁))/uy;

/** 確率1/3, 割合1/3: a share. */
const SHARES = new Set("率合比尺");

/** The date in figures at `at`: 2021/7/18, 2021.07.18, 2021-07, R3.7.18, 令和3/7/18, 7/18. */
function separatedAt(text: string, at: number): Part | null {
  const before = text.charAt(at - 1);
  if (isDigit(text, at - 1) || /[A-Za-z]/u.test(before)) return null;
  const joined = before !== "" && "/.-:,_#+".includes(before) && !afterDash(text, at);
  if (joined && (isDigit(text, at - 2) || /[A-Za-z]/u.test(text.charAt(at - 2)))) return null;
  const western = matchAt(WESTERN, text, at);
  if (western !== null) {
    const [whole, year, , month, day] = western;
    return tailOfDay(text, at + whole.length, { year: Number(year), month: Number(month), day: Number(day) });
  }
  const era = eraDateAt(text, at);
  if (era !== null) return era;
  const western2 = matchAt(WESTERN_MONTH, text, at);
  if (western2 !== null) {
    const [whole, year, slashed, dashed] = western2;
    return tailOfMonth(text, at + whole.length, { year: Number(year), month: Number(slashed ?? dashed) });
  }
  if (SHARES.has(before)) return null;
  const short = matchAt(MONTH_DAY, text, at);
  if (short === null) return null;
  return tailOfDay(text, at + short[0].length, { month: Number(short[1]), day: Number(short[2]) });
}

function eraDateAt(text: string, at: number): Part | null {
  const match = matchAt(ERA_DATE, text, at);
  if (match === null) return null;
  const [whole, mark = "", number, , month, day] = match;
  if (day === undefined && /^[A-Za-z]/u.test(mark)) return null;
  const resolved = eraYear(mark, number === "元" ? 1 : Number(number));
  if (resolved === null) return null;
  const end = at + whole.length;
  if (!resolved.ok) return { end, stated: { flaw: { code: "era_overrun", message: resolved.message } } };
  const { year, era } = resolved;
  const date = day === undefined ? { year, month: Number(month) } : { year, month: Number(month), day: Number(day) };
  const message = overrun(mark, date);
  const stated = { ...date, era, ...(message === null ? {} : { flaw: { code: "era_overrun" as const, message } }) };
  return day === undefined ? tailOfMonth(text, end, stated) : tailOfDay(text, end, stated);
}

export const separatedParser: PieceParser<JapanesePiece> = {
  pattern: new RegExp(`(?:${ERA_MARK}) ?(?:元|[0-9]{1,2}) ?[/.-]|[0-9]{1,4}(?= ?[/.-] ?[0-9])`, "u"),
  read: (text, at) => {
    const part = separatedAt(text, at);
    if (part === null) return null;
    const rule = part.stated.era === undefined ? "date.ja.separated" : "date.ja.era-separated";
    return { kind: "date", start: at, end: part.end, rule, stated: part.stated };
  },
};

/** A passage that is nothing but a year, as the cell of a table may be. */
export const bareYearParser: PieceParser<JapanesePiece> = {
  pattern: /^ ?(?:18[7-9][0-9]|19[0-9]{2}|20[0-9]{2})(?= ?$)/u,
  read: (text, at) => {
    const start = text.charAt(at) === " " ? at + 1 : at;
    return {
      kind: "date",
      start,
      end: start + 4,
      rule: "date.ja.year",
      stated: { year: Number(text.slice(start, start + 4)) },
    };
  },
};
