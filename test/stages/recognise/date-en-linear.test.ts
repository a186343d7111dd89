import { expect, test } from "vitest";
import { readEnglish } from "../../../src/recognise/date/en/english.ts";

const SEEDS: readonly string[] = [
  ..."1 . - / : , ( a ~ Q".split(" "),
  " ",
  "1 ",
  "1, ",
  "12:30 ",
  "May ",
  "may",
  "May 5 ",
  "May 5, ",
  "5 May ",
  "5, 6, ",
  "5 and ",
  "the 5th ",
  "the 5th, ",
  "2019 ",
  "2019-",
  "2019 and ",
  "from ",
  "between ",
  "Monday ",
  "the ",
  "around ",
  "12:30 to ",
  "5 pm ",
  "5 to ",
  "today ",
  "May 5 to ",
  "May 5 at 12:30 ",
  "1 May 2019 to 2 May 2019, ",
  "twenty-",
  "first of ",
  "the end of ",
  "fiscal year ",
  "two days later ",
  "2019May",
  "05/",
];

const took = (text: string): number => {
  const from = performance.now();
  readEnglish(text);
  return performance.now() - from;
};

test.each(SEEDS)("100,000 characters of %j take time in proportion", (seed) => {
  const text = (length: number): string => seed.repeat(Math.ceil(length / seed.length));
  took(text(10_000));
  expect(took(text(100_000))).toBeLessThan(3_000);
});
