import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indented, ndjson } from "../../../src/emit/json.ts";
import type { NoticeRecord } from "../../../src/schema/record.ts";

/** Any value with texts in it will do: what is tested is how texts are written. */
const record = (text: string) => ({ text }) as unknown as NoticeRecord;

describe("a record as JSON", () => {
  test("is one line for every reader, and reads back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = ndjson(record(text));
        expect(line.split(/\p{Cc}|\p{Zl}|\p{Zp}/u)).toEqual([line.slice(0, -1), ""]);
        expect(JSON.parse(line)).toEqual({ text });
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test.each([
    ["\u2028\u2029", "\\u2028\\u2029"],
    ["\ud800", "\\ud800"],
    ["\udc00a", "\\udc00a"],
    ["\x85\x9b\x7f", "\\u0085\\u009b\\u007f"],
    ["\u202e\u2066\ufeff", "\\u202e\\u2066\\ufeff"],
    ["日本語 é 𠮷", "日本語 é 𠮷"],
  ])("writes %j as %s", (text, written) => {
    expect(ndjson(record(text))).toBe(`{"text":"${written}"}\n`);
  });

  test("is indented by two blanks for reading", () => {
    expect(indented({ a: ["\u2028"] })).toBe('{\n  "a": [\n    "\\u2028"\n  ]\n}\n');
  });
});
