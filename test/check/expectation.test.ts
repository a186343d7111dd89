import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/check/expected/document.ts";
import { readExpectation } from "../../src/check/expected/expectation.ts";
import type { JsonObject, Path } from "../../src/check/json.ts";

const problems = (text: string): readonly Problem[] => {
  const read = readExpectation(text);
  return "record" in read ? [] : read;
};

const record = (text: string): JsonObject => {
  const read = readExpectation(text);
  return "record" in read ? read.record : {};
};

describe("a malformed expected record is told with its line and key", () => {
  test.each<[string, string, Problem]>([
    [
      "a key nobody knows",
      '{\n "counts": [\n  {"value": 1,\n   "measrue": "other"}]}',
      { line: 4, key: "counts[0].measrue", message: 'is no key of the record here; did you mean "measure"?' },
    ],
    [
      "a value nobody knows",
      '{"counts": [\n{"value": 1, "unit": "persons"}]}',
      { line: 2, key: "counts[0].unit", message: 'can\'t be "persons"; did you mean "person"?' },
    ],
    [
      "a value far from any",
      '{"kind": "xyzzy"}',
      { line: 1, key: "kind", message: 'can\'t be "xyzzy"; it is one of disclosure, news, other' },
    ],
    [
      "an alternative nobody knows",
      '{"counts": [\n{"value": 1, "alt": {"unit": ["person", "cards"]}}]}',
      { line: 2, key: "counts[0].alt.unit[1]", message: 'can\'t be "cards"; did you mean "card"?' },
    ],
    [
      "an object for a list",
      '{\n"events": {}}',
      { line: 2, key: "events", message: "expected array, received object" },
    ],
    ["a number for a name", '{\n"title": 3}', { line: 2, key: "title", message: "expected string, received number" }],
    [
      "an index that leads nowhere",
      '{"counts": [{"value": 1}],\n"impacts": [\n{"count": 1}]}',
      { line: 3, key: "impacts[0].count", message: "points to counts[1], which this file doesn't have" },
    ],
    [
      "a headline index that leads nowhere",
      '{"affected":\n{"people": {"counts": [0]}}}',
      { line: 2, key: "affected.people.counts", message: "points to counts[0], which this file doesn't have" },
    ],
    ["a key that stands twice", '{"title": "a",\n"title": "b"}', { line: 2, key: "title", message: "stands twice" }],
    [
      "a comma too many",
      '{\n"title": "a",\n}',
      { line: 3, key: "", message: "not JSON: Unexpected token RBrace found. (3:1)" },
    ],
    ["nothing", "", { line: 1, key: "", message: "not JSON: Unexpected end of input found. (1:1)" }],
    ["no object", "[]", { line: 1, key: "", message: "expected object, received array" }],
    ["no end of brackets", "[".repeat(50_000), { line: 1, key: "", message: "not JSON: nested too deeply" }],
    [
      "a date that is none",
      '{"published": "1 May 2024"}',
      {
        line: 1,
        key: "published.date",
        message: "Invalid string: must match pattern /^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$/",
      },
    ],
  ])("%s", (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test("all at once, in the order of the file", () => {
    const text = '{\n"kind": "new",\n"countz": [],\n"events": [\n{"rolle": "other"}]}';
    expect(problems(text).map(({ line, key }) => [line, key])).toEqual([
      [2, "kind"],
      [3, "countz"],
      [5, "events[0].rolle"],
    ]);
  });
});

describe("plain forms", () => {
  test.each<[string, string, JsonObject]>([
    ["a name", '{"organization": "甲市"}', { organization: { name: "甲市" } }],
    ["a date", '{"published": "2024-05"}', { published: { date: "2024-05" } }],
    [
      "a headline figure",
      '{"affected": {"people": 5, "alt": {"people": [6, null]}}}',
      { affected: { people: { value: 5 }, alt: { people: [{ value: 6 }, null] } } },
    ],
    [
      "dates of a period",
      '{"periods": [{"start": "2024", "end": null}]}',
      { periods: [{ start: { date: "2024" }, end: null }] },
    ],
    [
      "another date of an event",
      '{"events": [{"date": "2024", "alt": {"date": ["2023"]}}]}',
      { events: [{ date: { date: "2024" }, alt: { date: [{ date: "2023" }] } }] },
    ],
    [
      "evidence",
      '{"counts": [{"value": 5, "evidence": "5名"}]}',
      { counts: [{ value: 5, evidence: { text: "5名" } }] },
    ],
    [
      "entries of one word",
      '{"vectors": ["phishing"], "data_types": ["name"], "warnings": ["truncated"], "counts": [5]}',
      {
        vectors: [{ type: "phishing" }],
        data_types: [{ type: "name" }],
        warnings: [{ code: "truncated" }],
        counts: [{ value: 5 }],
      },
    ],
    [
      "notes, optional entries and where they stand",
      '{"notes": "x", "counts": [{"value": 5, "optional": true, "text": "5名"}]}',
      { notes: "x", counts: [{ value: 5, optional: true, text: "5名" }] },
    ],
  ])("%s", (_, text, written) => {
    expect(record(text)).toEqual(written);
  });
});

test.each<[Path, number]>([
  [["title"], 2],
  [["counts"], 3],
  [["counts", 1], 5],
  [["counts", 1, "unit"], 6],
  [["counts", 1, "status"], 5],
  [["published", "date"], 8],
  [["vectors"], 1],
])("%j is written in line %i", (path, line) => {
  const text =
    '{\n"title": "a",\n"counts": [\n{"value": 1},\n{"value": 2,\n"unit": "person"}],\n\n"published": "2024"}';
  const read = readExpectation(text);
  expect("record" in read ? read.lineOf(path) : null).toBe(line);
});
