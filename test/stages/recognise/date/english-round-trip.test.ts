import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEnglish } from "../../../../src/recognise/date/en/english.ts";
import { told } from "./told.ts";

fc.configureGlobal({ seed: 18680125, numRuns: 200 });

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const UNITS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(" ");
const TEENS = "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ");

type Day = { readonly year: number; readonly month: number; readonly day: number };

const days: fc.Arbitrary<Day> = fc
  .integer({ min: Date.UTC(1868, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((number) => {
    const date = new Date(number * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

const two = (figure: number): string => String(figure).padStart(2, "0");
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const name = ({ month }: Day): string => MONTHS[month - 1] ?? "";
const short = ({ month }: Day): string => SHORT[month - 1] ?? "";
const weekday = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

function ordinal(day: number): string {
  const tens = Math.floor(day / 10);
  const ending = tens === 1 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}

function inWords(day: number): string {
  const plain = [...UNITS, ...TEENS][day - 1];
  if (plain !== undefined) return plain;
  return day === 30 ? "thirtieth" : `${day < 30 ? "twenty" : "thirty"}-${UNITS[(day % 10) - 1]}`;
}

/** Every way a full date is written where only one reading is possible. */
const forms: readonly (readonly [string, (day: Day) => string])[] = [
  ["month first", (date) => `${name(date)} ${date.day}, ${date.year}`],
  ["month first, no comma", (date) => `${name(date)} ${date.day} ${date.year}`],
  ["month first, ordinal", (date) => `${name(date)} ${ordinal(date.day)}, ${date.year}`],
  ["month first, in words", (date) => `${name(date)} the ${inWords(date.day)}, ${date.year}`],
  ["abbreviated", (date) => `${short(date)}. ${date.day}, ${date.year}`],
  ["capitals", (date) => `${name(date)} ${date.day}, ${date.year}`.toUpperCase()],
  ["small letters", (date) => `${name(date)} ${date.day}, ${date.year}`.toLowerCase()],
  ["day first", (date) => `${date.day} ${name(date)} ${date.year}`],
  ["day first, ordinal", (date) => `${ordinal(date.day)} of ${name(date)} ${date.year}`],
  ["day first, ordinal and comma", (date) => `${ordinal(date.day)} ${name(date)}, ${date.year}`],
  ["day first, in words", (date) => `${inWords(date.day)} of ${name(date)}, ${date.year}`],
  ["dashes", (date) => `${two(date.day)}-${short(date)}-${date.year}`],
  ["year first, month named", (date) => `${date.year} ${name(date)} ${date.day}`],
  ["ISO", iso],
  ["slashes, year first", (date) => `${date.year}/${date.month}/${date.day}`],
  ["stops, year first", (date) => `${date.year}.${two(date.month)}.${two(date.day)}`],
  ["stops, day first", (date) => `${Math.max(date.day, 13)}.${date.month}.${date.year}`],
  ["slashes, month first", (date) => `${two(date.month)}/${Math.max(date.day, 13)}/${date.year}`],
  ["slashes, day first", (date) => `${Math.max(date.day, 13)}/${two(date.month)}/${date.year}`],
];
const isFromThe13th = (form: string): boolean => /stops, day|slashes, (?:month|day)/u.test(form);

const frames: readonly (readonly [string, string])[] = [
  ["", ""],
  ["It was found on ", "."],
  ["Posted: ", " by the office"],
  ["(", ")"],
  ["the server (since patched) failed on ", ", and staff saw it"],
];

const whole = (text: string): readonly string[] => {
  const { dates, spans } = readEnglish(text);
  return [...dates.map(told), ...spans.map(({ start, end }) => `${told(start)} .. ${told(end)}`)];
};

describe("any day from 1868 to 2100 reads back", () => {
  test.each(forms)("%s", (form, write) => {
    fc.assert(
      fc.property(days, fc.constantFrom(...frames), (date, [before, behind]) => {
        fc.pre(!isFromThe13th(form) || date.day > 12);
        expect(whole(`${before}${write(date)}${behind}`)).toEqual([iso(date)]);
      }),
    );
  });

  test("with its weekday", () => {
    fc.assert(
      fc.property(days, (date) => {
        const day = weekday(date);
        const text = `on ${WEEKDAYS[day]}, ${name(date)} ${date.day}, ${date.year}`;
        expect(whole(text)).toEqual([`${iso(date)} ${WEEKDAYS[day]?.slice(0, 3)}`]);
      }),
    );
  });

  test("at the two ends of a span", () => {
    const joints = fc.constantFrom(
      ["from ", " to "],
      ["between ", " and "],
      ["", " - "],
      ["from ", " through "],
      ["", " until "],
    );
    fc.assert(
      fc.property(days, days, fc.constantFrom(...forms), joints, (first, last, [form, write], [lead, joint]) => {
        fc.pre(!isFromThe13th(form) || (first.day > 12 && last.day > 12));
        expect(whole(`${lead}${write(first)}${joint}${write(last)}`)).toEqual([`${iso(first)} .. ${iso(last)}`]);
      }),
    );
  });

  test("in a list that names its month once", () => {
    const lists = fc.tuple(days, fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 6 }));
    fc.assert(
      fc.property(lists, ([date, unsorted]) => {
        const list = [...unsorted].sort((a, b) => a - b);
        const expected = list.map((day) => iso({ ...date, day }));
        const [last] = list.slice(-1);
        const figures = `${list.slice(0, -1).join(", ")} and ${last}`;
        const ordinals = `${list.slice(0, -1).map(ordinal).join(", ")}, and ${ordinal(last ?? 0)}`;
        expect(whole(`on ${name(date)} ${figures}, ${date.year}.`)).toEqual(expected);
        expect(whole(`on the ${ordinals} of ${name(date)} ${date.year}.`)).toEqual(expected);
      }),
    );
  });
});

describe("any time of day reads back", () => {
  const clock = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;
  const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));

  test("in 24 hours", () => {
    fc.assert(
      fc.property(times, ([hour, minute]) => {
        expect(whole(`at ${hour}:${two(minute)} it began`)).toEqual([clock(hour, minute)]);
      }),
    );
  });

  test("in 12 hours", () => {
    const halves = fc.constantFrom(["am", "pm"], [" a.m.", " p.m."], [" AM", " PM"]);
    fc.assert(
      fc.property(times, halves, fc.constantFrom(":", "."), ([hour, minute], [am, pm], joint) => {
        const text = `at ${((hour + 11) % 12) + 1}${joint}${two(minute)}${hour < 12 ? am : pm} it began`;
        expect(whole(text)).toEqual([clock(hour, minute)]);
      }),
    );
  });

  test("beside its day", () => {
    fc.assert(
      fc.property(days, times, (date, [hour, minute]) => {
        const time = `${hour}:${two(minute)}`;
        const expected = [`${iso(date)}${clock(hour, minute)}`];
        expect(whole(`at ${time} on ${name(date)} ${date.day}, ${date.year}`)).toEqual(expected);
        expect(whole(`on ${date.day} ${name(date)} ${date.year} at ${time}`)).toEqual(expected);
        expect(whole(`${iso(date)}T${two(hour)}:${two(minute)}`)).toEqual(expected);
      }),
    );
  });
});

describe("text around dates", () => {
  test("the spans stand in text order, apart from one another, and never reach beyond the text", () => {
    const words = fc.constantFrom(
      ..."May|5|on|the|3rd|of|June|2019|,|to|between|and|10:30|pm|Monday|from|until|last|month|2018-05|3/4|early|.|fiscal|since".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        const { dates, spans } = readEnglish(text);
        const found = [...dates, ...spans].map(({ span }) => span).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
