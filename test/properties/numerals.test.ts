import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "../../src/find.ts";
import type { Language } from "../../src/schema/vocabulary.ts";
import { runs } from "./records.ts";

const fixed = runs("numeral");

const DIGITS = "〇一二三四五六七八九";
const FORMAL = "〇壱弐参四五六七八九";
const BIG = ["", "万", "億", "兆"];

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const commas = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
const positional = (value: number): string => [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join("");

/** The value in groups of four digits, each written by `group`: 12,0034 → 十二万三十四. */
function grouped(value: number, group: (group: number) => string): string {
  const parts: string[] = [];
  for (let [rest, power] = [value, 0]; rest > 0; rest = Math.floor(rest / 10_000), power++)
    if (rest % 10_000 > 0) parts.unshift(`${group(rest % 10_000)}${BIG[power]}`);
  return parts.join("");
}

/** A number below 10,000 with its units: 2015 → 二千十五; `units` are those for ten, hundred and thousand. */
const inUnits =
  (digits: string, units: string, one: string) =>
  (value: number): string =>
    [...String(value)]
      .map((digit, at, all) => {
        const unit = ["", ...units][all.length - 1 - at] ?? "";
        if (digit === "0") return "";
        return `${digit === "1" && unit !== "" ? one : digits.charAt(Number(digit))}${unit}`;
      })
      .join("");

const kanji = inUnits(DIGITS, "十百千", "");
const formal = inUnits(FORMAL, "拾百千", "壱");
const mixed = (value: number): string => (value % 1000 === 0 ? `${value / 1000}千` : String(value));

const SMALL_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function words(value: number, and: string): string {
  if (value < 20) return SMALL_WORDS[value] ?? "";
  if (value < 100)
    return `${TENS_WORDS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? "" : `-${words(value % 10, and)}`}`;
  for (const [unit, word] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    const joint = rest === 0 ? "" : rest < 100 ? and : " ";
    return `${words(Math.floor(value / unit), and)} ${word}${joint}${rest === 0 ? "" : words(rest, and)}`;
  }
  return "";
}

const amount = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
const below = (max: number) => fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max }));

/** Holds where the number is read back, with its exact place, out of a sentence that counts with it. */
const readsBack = (language: Language, before: string, written: string, after: string, value: number): void => {
  const found = findNumbers(`${before}${written}${after}`, language);
  const start = before.length;
  expect(found).toEqual([
    { text: written, start, end: start + written.length, kind: "number", value, min: value, max: value },
  ]);
};

describe("a number reads back however it is written", () => {
  test.each<readonly [string, fc.Arbitrary<number>, (value: number) => string]>([
    ["in digits", amount, String],
    ["with commas", amount, commas],
    ["in full width", amount, (value) => fullWidth(commas(value))],
    ["in kanji, digit by digit", below(1e15 - 1), positional],
    ["in kanji with units", amount, (value) => grouped(value, kanji)],
    ["in 大字", amount, (value) => grouped(value, formal)],
    ["in digits with 万 and 億", amount, (value) => grouped(value, String)],
    ["in digits with 千, 万 and 億", amount, (value) => grouped(value, mixed)],
    [
      "in digits with a group behind 万",
      below(99_999_999),
      (value) =>
        value > 9999
          ? `${Math.floor(value / 10_000)}万${value % 10_000 === 0 ? "" : commas(value % 10_000)}`
          : commas(value),
    ],
  ])("%s", (_form, values, write) => {
    fc.assert(
      fc.property(values, (value) => readsBack("ja", "対象は", write(value), "件です。", value)),
      fixed,
    );
  });

  test.each<readonly [string, (value: number) => string]>([
    ["in words", (value) => words(value, " ")],
    ["in words with and", (value) => words(value, " and ")],
    ["with commas", commas],
  ])("%s", (_form, write) => {
    fc.assert(
      fc.property(below(999_999_999_999_999), (value) => readsBack("en", "We sent ", write(value), " letters.", value)),
      fixed,
    );
  });

  test("with decimals and 万", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) =>
        readsBack("ja", "約", `${whole}.${tenth}万`, "件", whole * 10_000 + tenth * 1000),
      ),
      fixed,
    );
  });
});

describe("a number too large to be exact is refused", () => {
  test("in digits and in kanji", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: BigInt(Number.MAX_SAFE_INTEGER) + 1n, max: 10n ** 40n }), (value) => {
        expect(findNumbers(`対象は${value}件です。`, "ja")).toEqual([]);
        expect(findNumbers(`We sent ${value} letters.`, "en")).toEqual([]);
      }),
      fixed,
    );
  });
});
