import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../src/find.ts";
import { runs } from "./records.ts";

const fixed = runs("date");

type Day = { readonly year: number; readonly month: number; readonly day: number };
const DAY = 86_400_000;
const FIRST = Date.UTC(1868, 0, 1) / DAY;
const LAST = Date.UTC(2100, 11, 31) / DAY;

const dayOf = (number: number): Day => {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const isoOf = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** First days of the eras: the day an era changes belongs to the new one. */
const ERAS = [
  { name: "明治", letter: "M", first: "1868-01-01" },
  { name: "大正", letter: "T", first: "1912-07-30" },
  { name: "昭和", letter: "S", first: "1926-12-25" },
  { name: "平成", letter: "H", first: "1989-01-08" },
  { name: "令和", letter: "R", first: "2019-05-01" },
] as const;

function eraOf(day: Day): { readonly name: string; readonly letter: string; readonly year: number } {
  const era = ERAS.findLast(({ first }) => first <= isoOf(day)) ?? ERAS[0];
  return { name: era.name, letter: era.letter, year: day.year - Number(era.first.slice(0, 4)) + 1 };
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("");
const inTens = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digitByDigit(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digitByDigit(ones) : ""}`;
};
const two = (value: number): string => String(value).padStart(2, "0");

const FORMS: Readonly<Record<string, (day: Day) => string>> = {
  "2018年5月3日": ({ year, month, day }) => `${year}年${month}月${day}日`,
  "2018年05月03日": ({ year, month, day }) => `${year}年${two(month)}月${two(day)}日`,
  "２０１８年５月３日": ({ year, month, day }) => fullWidth(`${year}年${month}月${day}日`),
  "2018 年 5 月 3 日": ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
  二〇一八年五月三日: ({ year, month, day }) => `${digitByDigit(year)}年${inTens(month)}月${inTens(day)}日`,
  "2018/5/3": ({ year, month, day }) => `${year}/${month}/${day}`,
  "2018.05.03": ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
  "2018-05-03": isoOf,
  平成30年5月3日: (day) => `${eraOf(day).name}${nth(day, String)}年${day.month}月${day.day}日`,
  平成三十年五月三日: (day) => `${eraOf(day).name}${nth(day, inTens)}年${inTens(day.month)}月${inTens(day.day)}日`,
  "平成30年(2018年)5月3日": (day) => `${eraOf(day).name}${nth(day, String)}年(${day.year}年)${day.month}月${day.day}日`,
  "H30.5.3": (day) => `${eraOf(day).letter}${eraOf(day).year}.${day.month}.${day.day}`,
  "H30/05/03": (day) => `${eraOf(day).letter}${two(eraOf(day).year)}/${two(day.month)}/${two(day.day)}`,
};

/** The first year of an era is its 元年. */
const nth = (day: Day, write: (year: number) => string): string =>
  eraOf(day).year === 1 ? "元" : write(eraOf(day).year);

const anyDay = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.constantFrom(...ERAS.slice(1).flatMap(({ first }) => [-1, 0, 1].map((away) => Date.parse(first) / DAY + away))),
);

describe("any date from 1868 to 2100 reads back", () => {
  test.each(Object.entries(FORMS))("written like %s", (_form, write) => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = dayOf(number);
        const written = write(day);
        const text = `発生日は${written}です。`;
        expect(
          findDates(text, "ja").map(({ text: words, start, end, value }) => ({ words, start, end, value })),
        ).toEqual([{ words: written, start: 4, end: 4 + written.length, value: isoOf(day) }]);
      }),
      fixed,
    );
  });
});

describe("any clock time reads back with its date", () => {
  test.each<readonly [string, (hour: number, minute: number) => string]>([
    ["16時5分", (hour, minute) => `${hour}時${minute}分`],
    ["16:05", (hour, minute) => `${hour}:${two(minute)}`],
    ["午後4時5分", (hour, minute) => `${hour < 12 ? "午前" : "午後"}${hour % 12}時${minute}分`],
    ["PM4:05", (hour, minute) => `${hour < 12 ? "AM" : "PM"}${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}`],
  ])("written like %s", (_form, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const [date] = findDates(`2023年4月1日 ${write(hour, minute)}頃`, "ja");
        expect(date).toMatchObject({
          value: `2023-04-01T${two(hour)}:${two(minute)}`,
          precision: "minute",
          approximate: true,
        });
      }),
      fixed,
    );
  });
});
