import { expect, test } from "vitest";
import { readJapanese } from "../../../src/recognise/date/ja/japanese.ts";
import { readNumbers } from "../../../src/recognise/number/number.ts";

/** Work that grows with the square of these lengths would take minutes. */
const LENGTH = 100_000;
const BUDGET = 5_000;

const SEEDS = [
  "1",
  "一",
  "〇",
  "百",
  "数",
  "万",
  "1,",
  "1-",
  "1.",
  "1/",
  "1:",
  "1~",
  "1、",
  "(1)",
  "1・",
  "2022年",
  "2022/",
  "5月",
  "5月1日、",
  "1日から",
  "1月1日(月)",
  "2022年1月1日から",
  "6・7月分",
  "令和",
  "R3.",
  "令和3年(2021年)",
  "翌",
  "同",
  "同日",
  "本日(1日)",
  "昨年",
  "午後",
  "夜の",
  "10時",
  "10:00~",
  "正午",
  "約",
  "（",
  " ",
  "one hundred and ",
  "+1 (",
  "hundreds of ",
];

test.each(SEEDS)("100,000 characters of %j take time in proportion", (seed) => {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length));
  const started = performance.now();
  readJapanese(text);
  readNumbers(text, "ja");
  readNumbers(text, "en");
  expect(performance.now() - started).toBeLessThan(BUDGET);
});
