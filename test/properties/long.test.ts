import { expect, test } from "vitest";
import { DEEP } from "./amounts.ts";
import { read } from "./records.ts";

/** What takes time with the square of the length needs minutes for these, and runs into the limit of the test runner. */
test.each<readonly [string, string]>([
  ["brackets nested 100,000 deep", `${"（".repeat(DEEP)}${"）".repeat(DEEP)}`],
  ["brackets of three kinds nested 99,999 deep", `${"「（【".repeat(33_333)}${"】）」".repeat(33_333)}`],
  ["brackets that never close", "（「".repeat(100_000)],
  ["brackets that were never opened", "）」".repeat(100_000)],
  [
    "a line of 3,000,000 characters",
    "当社のサーバーが不正アクセスを受け、お客様1,200名の氏名が漏えいしました。".repeat(81_082),
  ],
  ["2,000,000 blanks and a word", `${" ".repeat(2_000_000)}a`],
])("one record comes out of %s", (_name, text) => {
  expect(read(text).length).toBe(1);
});
