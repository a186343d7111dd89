import { expect, test } from "vitest";
import { countOf, matchesOf } from "../../../src/text/matches.ts";

test("all matches are found, in order, whatever was looked for before", () => {
  const digits = /\d+/gu;
  digits.lastIndex = 5;
  expect(matchesOf(digits, "a1 b22 c333").map(({ 0: text, index }) => [text, index])).toEqual([
    ["1", 1],
    ["22", 4],
    ["333", 8],
  ]);
  expect(matchesOf(digits, "none")).toEqual([]);
});

test("a match of nothing is found at every place and ends", () => {
  expect(matchesOf(/x?/gu, "axb").map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});

test("matches are counted up to a limit", () => {
  expect(countOf(/a/gu, "banana", 10)).toBe(3);
  expect(countOf(/a/gu, "banana", 2)).toBe(2);
  expect(countOf(/x?/gu, "ab", 10)).toBe(3);
});
