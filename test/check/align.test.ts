import { describe, expect, test } from "vitest";
import { align } from "../../src/check/align.ts";
import type { JsonObject } from "../../src/check/json.ts";

const titled = (...titles: readonly (string | null)[]): readonly JsonObject[] => titles.map((title) => ({ title }));
const numbered = (...numbers: readonly number[]): readonly JsonObject[] =>
  numbers.map((notice) => ({ source: { notice } }));

/** Pairs as `0-1`, with nothing where one side has none. */
const told = (expected: readonly JsonObject[], found: readonly JsonObject[]): readonly string[] =>
  align(expected, found).map((pair) => `${pair.expected ?? ""}-${pair.found ?? ""}`);

describe("the records of a page are brought together", () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly string[]]>([
    ["in order, where there are as many", titled("a", "b"), titled("x", "a"), ["0-0", "1-1"]],
    ["by title, where one is missing", titled("a", "b", "c"), titled("a", "c"), ["0-0", "1-", "2-1"]],
    ["by title, where one is new", titled("a", "c"), titled("a", "b", "c"), ["0-0", "-1", "1-2"]],
    ["by title without its blanks", titled("a b", "c"), titled("ab"), ["0-0", "1-"]],
    ["where no title is the same", titled("a", "b"), titled("x"), ["0-", "1-", "-0"]],
    ["where none has a title", titled(null, null), titled(null), ["0-0", "1-"]],
    ["where nothing was found", titled("a"), [], ["0-"]],
    ["where nothing is expected", [], titled("a"), ["-0"]],
    ["by number, where they have one", numbered(2, 1, 4), numbered(1, 2, 3), ["0-1", "1-0", "2-", "-2"]],
  ])("%s", (_, expected, found, pairs) => {
    expect(told(expected, found)).toEqual(pairs);
  });

  test("by an alternative title", () => {
    expect(told([{ title: "a", alt: { title: ["b"] } }, { title: "c" }], titled("b"))).toEqual(["0-0", "1-"]);
  });

  test("each once, on pages of any size", () => {
    const page = Array.from({ length: 50_000 }, (_, index) => ({ source: { notice: index + 1 } }));
    expect(align(page, page.toReversed()).every(({ expected, found }) => expected === 49_999 - (found ?? 0))).toBe(
      true,
    );
    const plain = titled(...page.map(() => "a"));
    expect(align(plain, plain.slice(1)).length).toBe(50_000);
  });
});
