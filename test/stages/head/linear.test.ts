import { expect, test } from "vitest";
import { headOf } from "./read.ts";

const PIECES = [
  "あ",
  "市",
  "市、",
  "株式会社",
  "株式会社あ",
  "ア・",
  "（",
  "「",
  "【",
  "○",
  "○ ",
  "同社",
  "A",
  "A ",
  "Aa ",
  "Bank of ",
  "Bank, ",
  "Inc. ",
  "A'",
  "“",
  "[a",
  "(insert ",
  "2021年5月4日 ",
  "2021年5月4日\n",
  "May 4, 2021\n",
  "UPDATE 2021-05-04: a\n",
  "不正アクセスについて\n",
  "委託先の",
  "LONDON, ",
  "-",
  " ",
];

test.each(PIECES)("time grows with a text of %s, not faster", (piece) => {
  const spent = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const from = performance.now();
    headOf(text);
    return performance.now() - from;
  };
  spent(5_000);
  expect(spent(50_000)).toBeLessThan(12 * spent(10_000) + 600);
});
