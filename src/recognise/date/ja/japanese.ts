import type { DateMention, Temporal } from "../date.ts";

const FULL =
  /(?<![\d.])(?:(?<year>(?:19|20)\d\d)年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日(?:\((?<weekday>[日月火水木金土])[^()]{0,4}\))?/gu;

/** Every date, time and span in a normalised Japanese text, earliest first. */
export function readJapanese(text: string): Temporal {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(FULL)) {
    const { year, month, day, weekday } = match.groups ?? {};
    dates.push({
      span: { start: match.index, end: match.index + match[0].length },
      rule: "date.year-month-day",
      ...(year === undefined ? {} : { year: Number(year) }),
      month: Number(month),
      day: Number(day),
      ...(weekday === undefined ? {} : { weekday: "日月火水木金土".indexOf(weekday) }),
      approximate: false,
    });
  }
  return { dates, spans: [] };
}
