import { describe, expect, test } from "vitest";
import { headline } from "../../../../src/relate/count/affected.ts";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { readingOf } from "./reading.ts";

const repeated =
  (make: (order: number) => string) =>
  (times: number): string =>
    Array.from({ length: times }, (_, order) => make(order + 1)).join("");

/** Counting costs grow with the text: eight times as much of it may take about eight times as long, not sixty-four. */
describe("time grows with the text", () => {
  test.each([
    ["one figure again and again", repeated(() => "会員30名、")],
    ["ever new figures", repeated((order) => `会員${order}名、`)],
    ["lines with one figure", repeated((order) => `・第${order}班 30名\n`)],
    ["lines with ever new figures", repeated((order) => `・会員 ${order}名\n`)],
    ["totals", repeated((order) => `計${order}件。`)],
    ["verbs and figures", repeated(() => "漏えい1名流出2件")],
    ["brackets that never close", repeated(() => "うち3名(4名(")],
    ["chains of English figures", repeated((order) => `${order} of the ${order + 1} patients, `)],
    ["English labels", repeated((order) => `- names: ${order}\n`)],
    ["rounded headings", repeated((order) => `■ ${order}00名の情報\n`)],
  ])("%s", (_, make) => {
    const time = (times: number): number => {
      const reading = readingOf(make(times));
      const from = performance.now();
      headline(reading, relateCounts(reading));
      return performance.now() - from;
    };
    time(500);
    const small = Math.max(20, Math.min(time(1_000), time(1_000)));
    expect(time(8_000) / small).toBeLessThan(30);
  });
});
