import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changes } from "../../src/check/diff/change.ts";
import { examine } from "../../src/check/examine.ts";
import { earlierRecord, readExpectation } from "../../src/check/expected/expectation.ts";
import { readExpectations } from "../../src/check/expected/lines.ts";
import type { JsonObject } from "../../src/check/json.ts";

const KEYS = ["title", "source", "affected", "counts", "periods", "events", "vectors", "data_types", "impacts", "alt"];

/** Anything JSON can say under the keys of a record. */
const records = fc.dictionary(fc.constantFrom(...KEYS, "__proto__", "constructor"), fc.jsonValue(), { maxKeys: 6 });

describe("whatever is written", () => {
  test("an expected file is read or told to be wrong", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          records.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const read = readExpectation(text);
          expect("record" in read || (read.length > 0 && read.every(({ line }) => line >= 1))).toBe(true);
          expect(Array.isArray(readExpectations(text)) || "problems" in readExpectations(text)).toBe(true);
        },
      ),
    );
  });

  test("a key that is no key of the record isn't taken for an expectation", () => {
    expect(readExpectation('{"__proto__": {"title": "x"}}')).toEqual([
      { line: 1, key: "__proto__", message: "is no key of the record here" },
    ]);
  });

  test("records of any shape are compared, and are like themselves", () => {
    const objects = records.map((one) => one as JsonObject);
    fc.assert(
      fc.property(objects, objects, fc.string(), (before, after, text) => {
        expect(changes(before, before, { derived: true })).toEqual([]);
        const { findings } = examine(text, [earlierRecord(before, 1)], [after], { derived: true });
        expect(findings.every(({ key }) => key !== "")).toBe(true);
      }),
    );
  });
});
