import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/check/compare/compare.ts";
import { type Expectation, readExpectation } from "../../src/check/expected/expectation.ts";
import type { JsonObject } from "../../src/check/json.ts";
import { updated } from "../../src/check/update/update.ts";

function read(text: string): Expectation {
  const expectation = readExpectation(text);
  if (!("record" in expectation)) throw new Error(JSON.stringify(expectation));
  return expectation;
}

/** What `--update` makes of an expected file, or null where it leaves it alone. */
function update(text: string, found: JsonObject): string | null {
  const expectation = read(text);
  return updated(expectation, found, compare(expectation.record, found));
}

const evidence = (text: string): JsonObject => ({ text, start: 0, end: text.length, line: 1, rule: "r" });
const count = (value: number, text: string, more: JsonObject = {}): JsonObject => ({
  value,
  min: value,
  max: value,
  qualifier: "exact",
  unit: "person",
  measure: "affected_people",
  status: "confirmed",
  subject: null,
  total: false,
  evidence: evidence(text),
  ...more,
});
const day = (date: string): JsonObject => ({
  date,
  precision: "day",
  approximate: false,
  inferred: [],
  evidence: evidence(date),
});
const data = (type: string, label: string): JsonObject => ({
  type,
  label,
  status: "possible",
  evidence: evidence(label),
});

const found: JsonObject = {
  title: "お知らせ",
  organization: { name: "甲市", evidence: evidence("甲市") },
  published: day("2024-05-02"),
  affected: {
    people: { value: 12, min: 12, max: 12, qualifier: "exact", status: "confirmed", basis: "single", counts: [1] },
    records: null,
  },
  counts: [count(3, "3名"), count(12, "12名", { status: "possible" }), count(40, "40名")],
  periods: [],
  events: [{ role: "discovered", date: day("2024-05-01"), evidence: evidence("5月1日") }],
  vectors: [{ type: "phishing", status: "confirmed", evidence: evidence("フィッシング") }],
  data_types: [data("address", "住所"), data("name", "氏名")],
  impacts: [{ population: "職員", count: 1, data_types: [1, 0], period: null }],
  warnings: [],
};

describe("what is given is made to agree, and the rest stays as it is written", () => {
  test.each<[string, string, string]>([
    ["a key", '{ "title":  "旧",  "notes": "x" }\n', '{ "title":  "お知らせ",  "notes": "x" }\n'],
    ["a date in its plain form", '{"published": "2024-05-01"}', '{"published": "2024-05-02"}'],
    [
      "a date with more",
      '{"published": {"precision": "day", "date": "2024-05-01"}}',
      '{"published": {"precision": "day", "date": "2024-05-02"}}',
    ],
    [
      "what was expected not to be there",
      '{"organization": null, "published": null}',
      '{"organization": "甲市", "published": "2024-05-02"}',
    ],
    [
      "a headline figure",
      '{"affected": {"records": 7, "people": 11}}',
      '{"affected": {"records": null, "people": 12}}',
    ],
    [
      "a key of an entry",
      '{\n  "counts": [\n    {"unit": "person", "value": 3, "text": "3名"},\n    {"value": 12, "status": "confirmed"},\n    {"value": 40}\n  ]\n}\n',
      '{\n  "counts": [\n    {"unit": "person", "value": 3, "text": "3名"},\n    {"value": 12, "status": "possible"},\n    {"value": 40}\n  ]\n}\n',
    ],
    [
      "entries that are gone or new, in text order and with the keys of the others",
      '{\n\t"counts": [\n\t\t{"unit": "person", "value": 12, "text": "十二名"},\n\t\t{"value": 99, "optional": true},\n\t\t{"value": 98}\n\t]\n}',
      '{\n\t"counts": [\n\t\t{"unit": "person", "value": 3, "text": "3名"},\n\t\t{"unit": "person", "value": 12, "text": "十二名"},\n\t\t{"unit": "person", "value": 40, "text": "40名"},\n\t\t{"value": 99, "optional": true}\n\t]\n}',
    ],
    ["a list of words", '{"data_types": ["name", "phone"]}', '{"data_types": ["address", "name"]}'],
    [
      "an empty list in one line",
      '{"vectors": []}',
      '{"vectors": [{"type": "phishing", "status": "confirmed", "text": "フィッシング"}]}',
    ],
    [
      "an empty list in a long file",
      '{\n  "vectors": []\n}',
      '{\n  "vectors": [\n    {"type": "phishing", "status": "confirmed", "text": "フィッシング"}\n  ]\n}',
    ],
    [
      "a list nothing of which is found",
      '{\n  "periods": [\n    {"role": "attack", "start": null, "end": "2024"}\n  ]\n}',
      '{\n  "periods": []\n}',
    ],
    [
      "a file without blanks",
      '{"events":[{"role":"discovered","date":"2024-04-30"}]}',
      '{"events":[{"role":"discovered","date":"2024-05-01"}]}',
    ],
    [
      "lines that end otherwise",
      '{\r\n  "vectors": []\r\n}',
      '{\r\n  "vectors": [\r\n    {"type": "phishing", "status": "confirmed", "text": "フィッシング"}\r\n  ]\r\n}',
    ],
    [
      "indexes, where what they point to has moved",
      '{"counts": [12], "data_types": ["name"], "impacts": [{"count": 0, "data_types": [0]}], "affected": {"people": {"counts": [0]}}}',
      '{"counts": [3, 12, 40], "data_types": ["address", "name"], "impacts": [{"count": 1, "data_types": [1, 0]}], "affected": {"people": {"counts": [1]}}}',
    ],
  ])("%s", (_, before, after) => {
    expect(update(before, found)).toBe(after);
  });

  test.each([
    '{"title": "お知らせ"}',
    '{"title": "旧", "alt": {"title": ["お知らせ"]}}',
    '{"counts": [{"value": 40}, {"value": 12}, {"value": 3}]}',
    '{"id": "0123456789abcdef"}',
    "{}",
  ])("%s is left alone", (text) => {
    expect(update(text, found)).toBeNull();
  });
});

describe("after an update nothing differs", () => {
  const status = fc.constantFrom("confirmed", "possible");
  const counts = fc.array(
    fc
      .record({ value: fc.integer({ min: 1, max: 4 }), unit: fc.constantFrom("person", "record"), status })
      .map(({ value, ...more }) => count(value, `${value}名`, more)),
    { maxLength: 4 },
  );
  const types = fc
    .uniqueArray(fc.constantFrom("name", "address", "phone", "other"), { maxLength: 4 })
    .map((all) => all.map((type) => data(type, type)));
  const records = fc
    .record({
      counts,
      data_types: types,
      title: fc.option(fc.constantFrom("甲", "乙")),
      name: fc.option(fc.constantFrom("丙", "丁")),
    })
    .chain((record) =>
      fc
        .array(
          fc.record({
            population: fc.constantFrom("職員", "学生", null),
            count:
              record.counts.length === 0 ? fc.constant(null) : fc.option(fc.nat({ max: record.counts.length - 1 })),
            data_types: fc.subarray(record.data_types.map((_, index) => index)),
            period: fc.constant(null),
          }),
          { maxLength: 3 },
        )
        .map(
          (impacts): JsonObject => ({
            title: record.title,
            organization: record.name === null ? null : { name: record.name, evidence: evidence(record.name) },
            counts: record.counts,
            data_types: record.data_types,
            impacts,
          }),
        ),
    );
  const written = fc.subarray(["title", "organization", "counts", "data_types", "impacts"] as const);
  const indent = fc.constantFrom(undefined, 2, "\t");

  test("whatever was expected, and whichever keys were given", () => {
    fc.assert(
      fc.property(records, records, written, indent, (expected, now, keys, indentation) => {
        const given = keys.includes("impacts") ? [...new Set([...keys, "counts", "data_types"] as const)] : keys;
        const before = JSON.stringify(Object.fromEntries(given.map((key) => [key, expected[key]])), null, indentation);
        const after = update(before, now) ?? before;
        expect(compare(read(after).record, now).differences).toEqual([]);
        expect(Object.keys(read(after).record)).toEqual(given);
        expect(update(after, now)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
