import fc from "fast-check";
import { expect, test } from "vitest";
import { partition } from "../../../src/text/search.ts";

test("the first item that is not before what is looked for, as a walk would find it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: -1, max: 51 }), (numbers, wanted) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const found = partition(sorted.length, (index) => (sorted[index] ?? 0) < wanted);
      expect(found).toBe(sorted.filter((number) => number < wanted).length);
    }),
  );
});
