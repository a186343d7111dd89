import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { records } from "../../src/pipeline.ts";
import type { NoticeRecord } from "../../src/schema/record.ts";
import { JAPANESE, mutated, notice } from "./texts.ts";

/** Seeds are fixed, so that a failure in CI can be repeated; NOTICE_EXTRACT_RUNS makes a longer run of the same properties. */
const runs = { seed: 20_240_517, numRuns: Number(process.env["NOTICE_EXTRACT_RUNS"] ?? 150) };

const AS_OF = "2026-01-31";
const read = (text: string): readonly NoticeRecord[] =>
  [...records({ path: "-", encoding: "utf-8", sha256: "0".repeat(64), text }, AS_OF)].map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.record;
  });

/** A record without what depends on where the notice stands. */
function facts(record: NoticeRecord | undefined): unknown {
  return JSON.parse(
    JSON.stringify(record ?? null, (key, value: unknown) =>
      ["source", "id", "start", "end", "line", "text", "line_start", "line_end"].includes(key) &&
      typeof value !== "object"
        ? undefined
        : value,
    ),
  );
}

/** Every evidence anywhere in a record. */
function* evidence(
  value: unknown,
): Generator<{ readonly text: string; readonly start: number; readonly end: number; readonly line: number }> {
  if (value === null || typeof value !== "object") return;
  if ("rule" in value && "text" in value && "start" in value && "end" in value && "line" in value) {
    yield value as { text: string; start: number; end: number; line: number };
  }
  for (const inner of Object.values(value)) yield* evidence(inner);
}

const realDay = (iso: string): boolean => {
  const day = iso.slice(0, 10);
  return day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

describe("whatever the text", () => {
  test("records keep the schema, evidence is the exact slice, dates exist and counts are finite", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const record of read(text)) {
          for (const { text: quoted, start, end, line } of evidence(record)) {
            expect(text.slice(start, end)).toBe(quoted);
            expect(line).toBe(text.slice(0, start).split(/\r\n|\r|\n/u).length);
          }
          for (const { date } of record.events) expect(realDay(date.date), date.date).toBe(true);
          for (const { value, min, max } of record.counts) {
            for (const bound of [value, min, max])
              expect(bound === null || Number.isSafeInteger(Math.round(bound))).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test("the same text gives the same record", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      runs,
    );
  });
});

describe("what does not change a notice does not change its record", () => {
  test("full-width figures", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...JAPANESE), { minLength: 1, maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const wide = text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const values = (record: NoticeRecord | undefined) => [
          record?.counts.map(({ value, unit, measure }) => [value, unit, measure]),
          record?.events.map(({ role, date }) => [role, date.date]),
          record?.periods.map(({ role, start, end }) => [role, start?.date, end?.date]),
        ];
        expect(values(read(wide)[0])).toEqual(values(read(text)[0]));
      }),
      runs,
    );
  });

  test("line ends", () => {
    fc.assert(
      fc.property(notice, (text) => {
        expect(facts(read(text.replaceAll("\n", "\r\n"))[0])).toEqual(facts(read(text)[0]));
      }),
      runs,
    );
  });

  test("blank lines before and after it", () => {
    fc.assert(
      fc.property(notice, fc.nat({ max: 5 }), (text, blanks) => {
        expect(facts(read("\n".repeat(blanks) + text + "\n".repeat(blanks))[0])).toEqual(facts(read(text)[0]));
      }),
      runs,
    );
  });
});
