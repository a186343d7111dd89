import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";

/** Four times as much of anything takes about four times as long to relate, not sixteen. */
test.each([
  "不正アクセスの可能性、",
  "6月3日に送付し、",
  "6月3日に判明し停止し、",
  "6月3日から6月5日まで購入された方、",
  "悪用されたことを確認し、",
  "「",
  "委託先のパスワードの脆弱性を悪用、",
  "unauthorized access was discovered on May 6, ",
  "a laptop was stolen and told us ",
  "between May 1 and May 9 customers ordered ",
])("many of %s", (unit) => {
  const time = (times: number): number => {
    const from = performance.now();
    factsOf([`2024年、会員の情報が流出しました。${unit.repeat(times)}`]);
    return performance.now() - from;
  };
  time(500);
  const small = Math.max(20, time(1_000));
  expect(time(4_000) / small).toBeLessThan(10);
});
