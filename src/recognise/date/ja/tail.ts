import { matchAt } from "../../match.ts";
import type { Part } from "./calendar.ts";
import type { Stated } from "./piece.ts";

const DAYS = "日月火水木金土";
const BRACKETED =
  /[ 、]?[([〔【<](?:祝日?・)?([日月火水木金土])(?:曜日?)?(?:[・、,/ ]?(?:祝日?|休日?|祭日?|振休|振替休日))?[)\]〕】>]/uy;
/** 3月12日 火): text taken from a PDF loses what opens the bracket. */
const HALF_BRACKETED = /[ ]?([日月火水木金土])(?:曜日?)?\)/uy;
const SPELLED = /(?:の|、| )?([日月火水木金土])曜日?/uy;
const ENGLISH = /[ ]?\(?(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:day|sday|nesday|rsday|urday)?\.?\)?(?![a-z])/iuy;
const ENGLISH_DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const HOLIDAY = / ?\((?:祝日?|休日?|祭日)\)/uy;
const ABOUT = / ?(?:頃|ごろ|ころ|前後|ぐらい|くらい)/uy;

const PARTS: Readonly<Record<string, "early" | "middle" | "late">> = {
  上: "early",
  初: "early",
  は: "early",
  始: "early",
  頭: "early",
  前: "early",
  中: "middle",
  半: "middle",
  な: "middle",
  下: "late",
  末: "late",
  終: "late",
  後: "late",
};
const PART = / ?の?(上旬|初旬|中旬|下旬|初め|はじめ|始め|頭|半ば|なかば|中頃|中ごろ|末日?|終わり|終盤|前半|後半)/uy;
const YEAR_END = /の?(?:年)?末|の?暮れ/uy;
const SEASON = /の?(?:春|夏|秋|冬|初頭|初め|はじめ|前半|後半|半ば|上半期|下半期)(?!休)/uy;

/** The approximation after a date, if there is one. */
export function about(text: string, { end, stated }: Part): Part {
  const match = matchAt(ABOUT, text, end);
  return match === null ? { end, stated } : { end: end + match[0].length, stated: { ...stated, approximate: true } };
}

/** What may follow a year without a month: 年末, a season, 頃. */
export function tailOfYear(text: string, end: number, stated: Stated): Part {
  const last = stated.fiscal === true ? null : matchAt(YEAR_END, text, end);
  if (last !== null)
    return about(text, {
      end: end + last[0].length,
      stated: { ...stated, month: 12, part: "late", approximate: true },
    });
  const season = matchAt(SEASON, text, end);
  return season === null
    ? about(text, { end, stated })
    : about(text, { end: end + season[0].length, stated: { ...stated, approximate: true } });
}

/** What may follow a month without a day: its third (上旬), its beginning or end, 頃. */
export function tailOfMonth(text: string, end: number, stated: Stated): Part {
  const match = matchAt(PART, text, end);
  const part = match?.[1] === undefined ? undefined : PARTS[match[1].charAt(0)];
  if (match === null || part === undefined) return about(text, { end, stated });
  return about(text, { end: end + match[0].length, stated: { ...stated, part, approximate: true } });
}

/** What may follow a day: its weekday in any of the usual forms, 頃. */
export function tailOfDay(text: string, end: number, stated: Stated): Part {
  const match = matchAt(BRACKETED, text, end) ?? matchAt(HALF_BRACKETED, text, end) ?? matchAt(SPELLED, text, end);
  if (match?.[1] !== undefined)
    return about(text, { end: end + match[0].length, stated: { ...stated, weekday: DAYS.indexOf(match[1]) } });
  const english = matchAt(ENGLISH, text, end);
  if (english?.[1] !== undefined)
    return about(text, {
      end: end + english[0].length,
      stated: { ...stated, weekday: ENGLISH_DAYS.indexOf(english[1].toLowerCase()) },
    });
  const holiday = matchAt(HOLIDAY, text, end);
  return about(text, { end: end + (holiday?.[0].length ?? 0), stated });
}
