import { matchAt, standsAt } from "../../match.ts";
import { isDigit } from "../../number/digits.ts";
import type { PieceParser } from "../engine.ts";
import { unitAt } from "./calendar.ts";
import { countedAt, insideFigure } from "./figure.ts";
import type { JapanesePiece, Point, Stated } from "./piece.ts";

/** Parts of the day as they stand before a clock time, with what they do to its hour. */
const DAY_PARTS = "早朝|未明|明け方|朝方?|お昼過?ぎ?|昼過ぎ|昼|夕方|夕刻|夕|夜間|夜遅く|夜半|夜中|夜|深夜|晩|正午";
const HALF = "午前|午後|[AaPp]\\.?[Mm]\\.?";
const BEFORE = new RegExp(`(?:(${HALF})|(${DAY_PARTS}))(?:の| )?(?=[0-9〇零一二三四五六七八九十])`, "uy");
const AFTER = / ?([AaPp])\.?[Mm](?:\.|(?![A-Za-z]))/uy;
const DIGITAL = /([0-2]?[0-9]):([0-5][0-9])(?::([0-5][0-9]))?(?![0-9:])/uy;
const EXACT = /(?:ちょうど|ぴったり|きっかり|ジャスト)/uy;
const ABOUT = / ?(?:頃|ごろ|ころ|過ぎ|すぎ|前後|ぐらい|くらい|台|前(?![\u3400-\u9fff]))/uy;
const NOON = /正午(?![0-9一二三四五六七八九十])/uy;
const LAST_HOUR = 29;

type Time = { readonly end: number; readonly hour: number; readonly minute?: number; readonly second?: number };

/** The clock time at `at`: 16時40分, 午後三時半, 23:59:59, AM4:38, 夜の8時, 正午. Hours go to 29, as schedules count past midnight. */
function clockAt(text: string, at: number): Point | null {
  const noon = matchAt(NOON, text, at);
  if (noon !== null) return close(text, at, { end: at + noon[0].length, hour: 12 }, null, null);
  let from = at;
  let [half, part]: [string | null, string | null] = [null, null];
  for (let match = matchAt(BEFORE, text, from); match !== null && from - at < 12; match = matchAt(BEFORE, text, from)) {
    half = match[1] ?? half;
    part = match[2] ?? part;
    from += match[0].length;
  }
  if (from === at && insideFigure(text, at)) return null;
  const time = digitalAt(text, from) ?? spelledAt(text, from, half !== null || part !== null);
  return time === null ? null : close(text, at, time, half, part);
}

function digitalAt(text: string, at: number): Time | null {
  const match = matchAt(DIGITAL, text, at);
  if (match === null || Number(match[1]) > LAST_HOUR) return null;
  const [whole, hour, minute, second] = match;
  const time = { end: at + whole.length, hour: Number(hour), minute: Number(minute) };
  return second === undefined ? time : { ...time, second: Number(second) };
}

/** The hour in front of 午後 that shares its unit: 午前8~午後1時. */
const SHARED_HOUR = /[0-9]{1,2}(?=(?:~|-|から)午[前後] ?[0-9]{1,2} ?時)/uy;

function spelledAt(text: string, at: number, introduced: boolean): Time | null {
  const shared = introduced ? matchAt(SHARED_HOUR, text, at)?.[0] : undefined;
  if (shared !== undefined && Number(shared) <= 12) return { end: at + shared.length, hour: Number(shared) };
  const hour = unitAt(text, at, "時");
  if (hour === null || hour.value > LAST_HOUR) return null;
  if (text.startsWith("間", hour.end) || (hour.kanji && hour.value === 1 && !introduced)) return null;
  if (!text.startsWith("時", hour.end - 1)) return { end: hour.end, hour: hour.value };
  const time: Time = { end: hour.end, hour: hour.value };
  const half = text.startsWith("半", hour.end);
  const minute = half ? { end: hour.end + 1, value: 30 } : countedAt(text, skipBlank(text, hour.end), "分");
  if (minute !== null && (minute.value > 59 || text.startsWith("間", minute.end))) return time;
  const second = countedAt(text, skipBlank(text, minute?.end ?? hour.end), "秒");
  const timed: Time = minute === null ? time : { end: minute.end, hour: hour.value, minute: minute.value };
  if (second === null || second.value > 59 || text.startsWith("間", second.end)) return timed;
  return { ...timed, minute: timed.minute ?? 0, end: second.end, second: second.value };
}

const skipBlank = (text: string, at: number): number => (text.charAt(at) === " " ? at + 1 : at);

function close(text: string, start: number, time: Time, before: string | null, part: string | null): Point {
  const after = matchAt(AFTER, text, time.end);
  const half = /^(?:午後|p)/iu.test(before ?? after?.[1] ?? "")
    ? "pm"
    : before !== null || after !== null
      ? "am"
      : null;
  let end = time.end + (after?.[0].length ?? 0);
  end += matchAt(EXACT, text, end)?.[0].length ?? 0;
  const about = matchAt(ABOUT, text, end);
  const { end: _, ...rest } = time;
  const { hour } = time;
  const stated: Stated = {
    ...rest,
    hour: hourOf(hour, half, part),
    ...(half !== null ? { half } : part !== null ? { half: hourOf(hour, half, part) >= 12 ? "pm" : "am" } : {}),
    ...(about === null ? {} : { approximate: true }),
  };
  return { kind: "clock", start, end: end + (about?.[0].length ?? 0), rule: "date.ja.clock", stated };
}

/** 午後3時 → 15, 午前12時 → 0, 夜の8時 → 20, 夜の12時 → 0, 昼の1時 → 13; an hour that needs no help stays. */
function hourOf(hour: number, half: "am" | "pm" | null, part: string | null): number {
  if (half === "am") return hour === 12 ? 0 : hour;
  if (half === "pm") return hour < 12 ? hour + 12 : hour;
  if (part === null || hour > 12) return hour;
  if (/^(?:夜|晩|深夜)/u.test(part)) return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
  if (part.startsWith("夕")) return hour >= 2 && hour <= 8 ? hour + 12 : hour;
  if (/^お?昼/u.test(part)) return hour <= 6 ? hour + 12 : hour;
  return hour;
}

const OPENING = new RegExp(
  `正午|(?:${HALF}|${DAY_PARTS})(?:の| )?(?=[0-9〇零一二三四五六七八九十]|午[前後])|[0-9]{1,2}(?= ?時(?!間)|:[0-5][0-9])|[〇零一二三四五六七八九十]{1,4}(?=時(?!間))|[0-9]{1,2}(?=(?:[~・-]|から)[0-9]{1,2}時(?!間))`,
  "u",
);

export const clockParser: PieceParser<JapanesePiece> = {
  pattern: OPENING,
  read: (text, at) => (isDigit(text, at) && isDigit(text, at - 1) ? null : clockAt(text, at)),
};

const VAGUE = new RegExp(
  `(?:の|、)?(?:${DAY_PARTS.replace("|正午", "")}|午前中)(?:ごろ|頃|遅く)?(?![0-9一二三四五六七八九十食刊礼会])`,
  "uy",
);
/** End of a part of the day right after a date (5日未明), or null. */
export const endOfDayPart = (text: string, at: number): number | null => {
  const match = matchAt(VAGUE, text, at);
  return match === null || standsAt(/^の$/uy, match[0], 0) ? null : at + match[0].length;
};
