import { expect, test } from "vitest";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { readingOf } from "./reading.ts";

/** Counting costs grow with the text: four times as much of it may take about four times as long, not sixteen. */
test.each(["30名、", "1 and 2 of the 3 ", "うち3名(4名(", "約約約", "10~20~", "計1件の", "twelve of them, "])(
  "many of %s",
  (unit) => {
    const time = (times: number): number => {
      const reading = readingOf(`会員の情報が流出しました。\n${unit.repeat(times)}\n`);
      const from = performance.now();
      relateCounts(reading);
      return performance.now() - from;
    };
    time(2_000);
    const small = Math.max(5, time(2_000));
    expect(time(16_000) / small).toBeLessThan(24);
  },
);
