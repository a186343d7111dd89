import { describe, expect, test } from "vitest";
import { records } from "../../src/pipeline.ts";

/**
 * Long texts of one thing told over and over. What takes time with the square of the length needs minutes for these and runs into
 * the limit of the test runner; nothing here measures time, so that a busy machine changes nothing.
 */
const LENGTH = 60_000;

const outcomes = (text: string) => [
  ...records({ path: "-", encoding: "utf-8", sha256: "0".repeat(64), text }, "2026-01-31"),
];

const repeated = (unit: string): string => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
const lines = (line: (order: number) => string, count: number): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

describe("one record comes out of", () => {
  test.each([
    "1",
    "一",
    "、",
    "（",
    "2022年",
    "約",
    " ",
    "\n",
    "\r\n",
    "・",
    "件",
    "123件",
    "6・7月分",
    "同日",
    "1日から",
    "a ",
    "a\n",
    "1\n",
    "Name of ",
    "May 5, 2022 and ",
    "約1,234件（2022年4月1日）、",
    "30名、うち3名(4名(",
    "（「",
  ])("60,000 characters of %j", (unit) => {
    expect(outcomes(repeated(unit)).map(({ ok }) => ok)).toEqual([true]);
  });

  test.each<readonly [string, string]>([
    ["brackets nested 30,000 deep", `${"（".repeat(30_000)}${"）".repeat(30_000)}`],
    ["3,000 items of a list", `漏えいした情報は以下のとおりです。\n${lines((at) => `・利用者コード${at}`, 3000)}`],
    [
      "3,000 dated lines",
      `経緯\n${lines((at) => `2022年${(at % 12) + 1}月${(at % 28) + 1}日 不正アクセスを検知しました。`, 3000)}`,
    ],
    ["3,000 groups with a figure", `漏えいした件数\n${lines((at) => `・第${at}支店　${at + 10}名`, 3000)}`],
  ])("%s", (_name, text) => {
    expect(outcomes(text).map(({ ok }) => ok)).toEqual([true]);
  });
});
