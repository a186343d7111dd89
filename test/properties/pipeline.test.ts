import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoticeRecord } from "../../src/schema/record.ts";
import { expectSound, facts, read, runs } from "./records.ts";
import { fullWidth } from "./setting.ts";
import { JAPANESE, mutated, notice } from "./texts.ts";

const fixed = runs("text");

describe("whatever the text", () => {
  test("records keep the schema, evidence is the exact slice, dates exist and counts are finite", () => {
    fc.assert(fc.property(mutated, expectSound), fixed);
  });

  test("the same text gives the same record", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      fixed,
    );
  });
});

describe("what does not change a notice does not change its record", () => {
  test("full-width figures", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...JAPANESE), { minLength: 1, maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const wide = fullWidth(text);
        const values = (record: NoticeRecord | undefined) => [
          record?.counts.map(({ value, unit, measure }) => [value, unit, measure]),
          record?.events.map(({ role, date }) => [role, date.date]),
          record?.periods.map(({ role, start, end }) => [role, start?.date, end?.date]),
        ];
        expect(values(read(wide)[0])).toEqual(values(read(text)[0]));
      }),
      fixed,
    );
  });

  test("line ends, but for one inside a title, which is given as it is written", () => {
    fc.assert(
      fc.property(notice, (text) => {
        const [record] = read(text.replaceAll("\n", "\r\n"));
        expect(facts(record, (words) => words.replaceAll("\r\n", "\n"))).toEqual(facts(read(text)[0]));
      }),
      fixed,
    );
  });

  test("blank lines before and after it", () => {
    fc.assert(
      fc.property(notice, fc.nat({ max: 5 }), (text, blanks) => {
        expect(facts(read("\n".repeat(blanks) + text + "\n".repeat(blanks))[0])).toEqual(facts(read(text)[0]));
      }),
      fixed,
    );
  });
});
