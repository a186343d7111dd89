import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract.ts";
import type { NoticeRecord } from "../../../src/schema/record.ts";
import { ContractError, validate } from "../../../src/validate/validate.ts";

const NOTICE = `お詫びとお知らせ
2023年4月10日
みなと文具株式会社
2023年4月7日から4月9日まで、第三者の不正アクセスにより、お客様215名の氏名が漏えいしました。
2023年4月9日に検知しました。
`;

const [RECORD] = extract(NOTICE, { asOf: "2026-01-01" });
if (RECORD === undefined) throw new Error("the notice has no record");

/** The record with one value replaced, the way to it given as in messages: `counts.0.evidence.start`. */
function changed(way: string, value: unknown): NoticeRecord {
  const copy = structuredClone(RECORD) as unknown as Record<string, unknown>;
  const keys = way.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((place, key) => place[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy as unknown as NoticeRecord;
}

const evidence = { text: "第三者", start: 0, end: 3, line: 1, rule: "r" };
const impact = { population: null, count: null, data_types: [], period: null };

describe("a record", () => {
  test("is returned as it is if it keeps the contract", () => {
    expect(validate(RECORD, NOTICE)).toBe(RECORD);
  });

  test("has something of everything that is changed below", () => {
    const { counts, events, vectors, data_types } = RECORD;
    expect([counts, events, vectors, data_types].map(({ length }) => length > 0)).toEqual([true, true, true, true]);
    expect([RECORD.published === null, RECORD.affected.people === null]).toEqual([false, false]);
  });

  test.each([
    { way: "titel", value: "x", says: 'Unrecognized key: "titel"' },
    { way: "language", value: "fr", says: "language: Invalid option" },
    { way: "counts.0.value", value: -1, says: "counts.0.value: Too small" },
    { way: "counts.0.value", value: Number.NaN, says: "counts.0.value: Invalid input" },
    { way: "counts.0.value", value: Number.POSITIVE_INFINITY, says: "counts.0.value: Invalid input" },
    { way: "id", value: "x", says: "id: Invalid string" },
    { way: "counts.0.evidence.start", value: 0, says: "counts.0: not the slice of the source" },
    { way: "vectors.0.evidence", value: evidence, says: "vectors.0: not the slice of the source" },
    {
      way: "warnings.0",
      value: { code: "truncated", message: "m", evidence },
      says: "warnings.0: not the slice of the source",
    },
    { way: "organization", value: { name: "n", evidence }, says: "organization: not the slice of the source" },
    { way: "published.evidence", value: evidence, says: "published: not the slice of the source" },
    { way: "events.0.date.evidence", value: evidence, says: "events.0.date: not the slice of the source" },
    { way: "source.start", value: 100, says: "outside the notice" },
    { way: "events.0.date.date", value: "2023-02-30", says: "events.0.date: no date of the calendar" },
    { way: "events.0.date.date", value: "2023-13-01", says: "events.0.date: no date of the calendar" },
    { way: "events.0.date.date", value: "2023-04", says: "events.0.date: no date of the calendar" },
    { way: "counts.0.min", value: 1e9, says: "counts.0: bounds the wrong way round" },
    { way: "affected.people.counts", value: [99], says: "affected.people.counts: leads nowhere" },
    { way: "impacts.0", value: { ...impact, count: 99 }, says: "impacts.0.count: leads nowhere" },
    { way: "impacts.0", value: { ...impact, data_types: [99] }, says: "impacts.0.data_types: leads nowhere" },
    { way: "impacts.0", value: { ...impact, period: 99 }, says: "impacts.0.period: leads nowhere" },
  ])("with $way as $value is refused: $says", ({ way, value, says }) => {
    const refused = () => validate(changed(way, value), NOTICE);
    expect(refused).toThrow(ContractError);
    expect(refused).toThrow(says);
  });
});
