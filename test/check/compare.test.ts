import { describe, expect, test } from "vitest";
import { type Comparison, compare } from "../../src/check/compare/compare.ts";
import { readExpectation } from "../../src/check/expected/expectation.ts";
import { type Json, type JsonObject, pathText } from "../../src/check/json.ts";

function expected(value: JsonObject): JsonObject {
  const read = readExpectation(JSON.stringify(value));
  if (!("record" in read)) throw new Error(JSON.stringify(read));
  return read.record;
}

const against = (wanted: JsonObject, found: JsonObject): Comparison => compare(expected(wanted), found);

/** Differences in one line each: `missing counts[0]`, `different counts[0].status possible → confirmed`. */
const told = ({ differences }: Comparison): readonly string[] =>
  differences.map(({ kind, at, foundAt, expected, found }) => {
    const place = `${kind} ${pathText(at ?? foundAt ?? [])}`;
    return kind === "different" ? `${place} ${JSON.stringify(expected)} → ${JSON.stringify(found)}` : place;
  });

const count = (value: number | null, more: JsonObject = {}): JsonObject => ({
  value,
  min: value,
  max: value,
  unit: "person",
  measure: "affected_people",
  status: "confirmed",
  ...more,
});

const day = (date: string): JsonObject => ({ date, precision: "day" });

describe("only what is given is compared", () => {
  const found: JsonObject = {
    id: "0123456789abcdef",
    title: "お知らせ",
    kind: "news",
    organization: { name: "見本市", evidence: { text: "見本市", line: 1 } },
    published: { date: "2024-05-01", precision: "day", evidence: { text: "5月1日", line: 2 } },
    counts: [count(12)],
    vectors: [{ type: "phishing", status: "confirmed" }],
  };

  test.each<[string, JsonObject, readonly string[]]>([
    ["nothing", {}, []],
    ["a key", { title: "お知らせ" }, []],
    ["a key that differs", { kind: "disclosure" }, ['different kind "disclosure" → "news"']],
    ["a name alone", { organization: "見本市" }, []],
    ["a name with its evidence", { organization: { name: "見本市", evidence: { line: 1 } } }, []],
    ["a date alone", { published: "2024-05-01" }, []],
    ["a date at another precision", { published: "2024-05" }, ['different published.date "2024-05" → "2024-05-01"']],
    [
      "evidence that differs",
      { published: { evidence: "1日" } },
      ['different published.evidence.text "1日" → "5月1日"'],
    ],
    ["an entry's key", { counts: [{ value: 12 }] }, []],
    ["a list of names", { vectors: ["phishing"] }, []],
    ["an empty list", { vectors: [] }, ["extra vectors[0]"]],
    [
      "what isn't there",
      { organization: null },
      ['different organization null → {"name":"見本市","evidence":{"text":"見本市","line":1}}'],
    ],
    ["an id, which is derived", { id: "ffffffffffffffff" }, []],
  ])("%s", (_, wanted, differences) => {
    expect(told(against(wanted, found))).toEqual(differences);
  });

  test("derived keys are compared when asked for", () => {
    const compared = compare({ id: "ffffffffffffffff" }, found, { derived: true });
    expect(told(compared)).toEqual(['different id "ffffffffffffffff" → "0123456789abcdef"']);
  });
});

describe("entries are matched by what identifies them", () => {
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      "a count by its figure and unit",
      { counts: [count(5)] },
      { counts: [count(5, { unit: "record" })] },
      ["missing counts[0]", "extra counts[0]"],
    ],
    [
      "a count's other keys differ",
      { counts: [count(5)] },
      { counts: [count(5, { status: "possible" })] },
      ['different counts[0].status "confirmed" → "possible"'],
    ],
    [
      "a range by its bounds",
      { counts: [{ value: null, min: 20, max: 99 }] },
      { counts: [count(null, { min: 20, max: 90 })] },
      ["missing counts[0]", "extra counts[0]"],
    ],
    [
      "a period by its ends",
      { periods: [{ role: "attack", start: "2024-01-01", end: null }] },
      { periods: [{ role: "exposure", start: day("2024-01-01"), end: null }] },
      ['different periods[0].role "attack" → "exposure"'],
    ],
    [
      "a period with an end too many",
      { periods: [{ start: "2024-01-01", end: null }] },
      { periods: [{ start: day("2024-01-01"), end: day("2024-01-02") }] },
      ["missing periods[0]", "extra periods[0]"],
    ],
    [
      "an event by role and date",
      { events: [{ role: "discovered", date: "2024-01-01" }] },
      { events: [{ role: "occurred", date: day("2024-01-01") }] },
      ["missing events[0]", "extra events[0]"],
    ],
    [
      "a vector by its type",
      { vectors: [{ type: "phishing", status: "confirmed" }] },
      { vectors: [{ type: "phishing", status: "suspected" }] },
      ['different vectors[0].status "confirmed" → "suspected"'],
    ],
    [
      "a vector that is ruled out",
      { vectors: [{ type: "phishing", status: "confirmed" }] },
      { vectors: [{ type: "phishing", status: "ruled_out" }] },
      ["missing vectors[0]", "extra vectors[0]"],
    ],
    [
      "data that is not included",
      { data_types: [{ type: "name", status: "possible" }] },
      { data_types: [{ type: "name", status: "not_included", label: "氏名" }] },
      ["missing data_types[0]", "extra data_types[0]"],
    ],
    [
      "data without a kind by its wording",
      { data_types: [{ type: "other", label: "受験番号" }] },
      { data_types: [{ type: "other", status: "possible", label: "入試の受験番号" }] },
      [],
    ],
    [
      "data of another wording",
      { data_types: [{ type: "other", label: "受験番号" }] },
      { data_types: [{ type: "other", status: "possible", label: "趣味" }] },
      ["missing data_types[0]", "extra data_types[0]"],
    ],
    [
      "a warning by its code",
      { warnings: ["sum_mismatch"] },
      { warnings: [{ code: "sum_mismatch", message: "…", evidence: null }] },
      [],
    ],
  ])("%s", (_, wanted, found, differences) => {
    expect(told(against(wanted, found))).toEqual(differences);
  });

  test("the likest of several are paired, whatever their order", () => {
    const wanted = { counts: [count(5, { measure: "recipients" }), count(5, { status: "possible" }), count(5)] };
    const found = { counts: [count(5), count(5, { measure: "recipients" }), count(5, { status: "possible" })] };
    expect(against(wanted, found).partners).toEqual({ counts: [1, 2, 0] });
  });

  test("the words quoted decide between equals", () => {
    const read = (text: string): JsonObject => count(5, { evidence: { text } });
    const wanted = { counts: [count(5, { text: "乙の5名" }), count(5, { text: "甲の5名" })] };
    expect(against(wanted, { counts: [read("甲の5名"), read("乙の5名")] }).partners).toEqual({ counts: [1, 0] });
  });

  test("an entry with alternatives makes room for one without", () => {
    const wanted = {
      counts: [
        { value: 5, unit: "person", alt: { unit: ["record"] } },
        { value: 5, unit: "person" },
      ],
    };
    const found = { counts: [count(5), count(5, { unit: "record" })] };
    expect(against(wanted, found).partners).toEqual({ counts: [1, 0] });
  });

  test("scores count entries as right, extra or missing, and keys of the right ones", () => {
    const wanted = { title: "甲", counts: [count(1), count(2), count(3)] };
    const found = { title: "乙", counts: [count(2, { status: "possible" }), count(3), count(4)] };
    const { scores } = against(wanted, found);
    expect([...scores.lists]).toEqual([["counts", { right: 2, extra: 1, missing: 1 }]]);
    expect(scores.attributes.get("title")).toEqual({ right: 0, of: 1 });
    expect(scores.attributes.get("counts.status")).toEqual({ right: 1, of: 2 });
    expect(scores.attributes.get("counts.measure")).toEqual({ right: 2, of: 2 });
  });
});

describe("readings that are ambiguous", () => {
  const found: JsonObject = {
    secondary_harm: "possible",
    counts: [count(5)],
    events: [{ role: "contained", date: day("2024-01-02") }],
  };

  test.each<[string, JsonObject, readonly string[]]>([
    ["an alternative of a key", { secondary_harm: "unstated", alt: { secondary_harm: ["possible"] } }, []],
    [
      "an alternative of what identifies",
      { counts: [{ value: 5, unit: "record", alt: { unit: ["card", "person"] } }] },
      [],
    ],
    ["an alternative date", { events: [{ role: "contained", date: "2024-01-01", alt: { date: ["2024-01-02"] } }] }, []],
    [
      "an alternative that isn't there either",
      { counts: [{ value: 5, unit: "record", alt: { unit: ["card"] } }] },
      ["missing counts[0]", "extra counts[0]"],
    ],
    ["optional and there", { counts: [{ value: 5, optional: true }] }, []],
    ["optional and otherwise", { counts: [{ value: 5, status: "possible", optional: true }] }, []],
    ["optional and not there", { counts: [{ value: 5 }, { value: 6, optional: true }] }, []],
  ])("%s", (_, wanted, differences) => {
    expect(told(against(wanted, found))).toEqual(differences);
  });

  test("optional entries score nothing, and take no partner from those that aren't", () => {
    const { partners, scores } = against({ counts: [{ value: 5, optional: true }, { value: 5 }] }, found);
    expect(partners).toEqual({ counts: [null, 0] });
    expect([...scores.lists]).toEqual([["counts", { right: 1, extra: 0, missing: 0 }]]);
  });
});

describe("indexes are followed", () => {
  const data = (...types: readonly string[]): Json => types.map((type) => ({ type, label: type, status: "possible" }));
  const found: JsonObject = {
    counts: [count(9), count(5)],
    periods: [{ role: "data_scope", start: day("2020-01-01"), end: null }],
    data_types: data("phone", "address", "name", "email_address"),
    impacts: [{ population: "学外の方", count: 1, data_types: [1, 2], period: 0 }],
    affected: { people: { value: 14, counts: [0, 1] }, records: null },
  };
  const lists = {
    counts: [count(5), count(9)],
    periods: [{ role: "data_scope", start: "2020-01-01", end: null }],
    data_types: ["name", "address", "phone", "email_address"],
  };

  test.each<[string, JsonObject, readonly string[]]>([
    [
      "an impact that points to the same facts",
      { ...lists, impacts: [{ population: "学外", count: 0, data_types: [0, 1], period: 0 }] },
      [],
    ],
    [
      "an impact of another figure",
      { ...lists, impacts: [{ count: 1, data_types: [0, 1] }] },
      ["missing impacts[0]", "extra impacts[0]"],
    ],
    [
      "an impact without a figure",
      { ...lists, impacts: [{ count: null, data_types: [0, 1] }] },
      ["missing impacts[0]", "extra impacts[0]"],
    ],
    [
      "an impact with other data",
      { ...lists, impacts: [{ count: 0, data_types: [2] }] },
      ["missing impacts[0]", "extra impacts[0]"],
    ],
    [
      "an impact with a datum less",
      {
        ...lists,
        data_types: [...lists.data_types, "age"],
        impacts: [{ count: 0, data_types: [0, 1, 4], alt: { count: [1] } }],
      },
      ["missing data_types[4]", "missing impacts[0]", "extra impacts[0]"],
    ],
    [
      "an impact without its period",
      { ...lists, impacts: [{ count: 0, period: null }] },
      ["different impacts[0].period null → 0"],
    ],
    [
      "headline figures and what they rest on",
      { ...lists, affected: { people: { value: 14, counts: [0, 1] }, records: null } },
      [],
    ],
    [
      "a headline figure that rests on less",
      { ...lists, affected: { people: { counts: [1] } } },
      ["different affected.people.counts [1] → [0,1]"],
    ],
    ["a headline figure, plainly", { affected: { people: 15 } }, ["different affected.people.value 15 → 14"]],
    ["a headline figure, one of two", { affected: { people: 15, alt: { people: [null, 14] } } }, []],
    ["no headline figure", { affected: { records: { value: null } } }, []],
  ])("%s", (_, wanted, differences) => {
    expect(told(against(wanted, found))).toEqual(differences);
  });

  test("one datum of many may be missing from an impact, and is told", () => {
    const wanted = { ...lists, impacts: [{ count: 0, data_types: [0, 1, 2] }] };
    const many = { ...found, impacts: [{ population: null, count: 1, data_types: [0, 1, 2, 3], period: null }] };
    expect(told(against(wanted, many))).toEqual(["different impacts[0].data_types [0,1,2] → [0,1,2,3]"]);
  });
});

describe("strings", () => {
  const found = { title: "個人情報の\n\n漏えいについて", counts: [count(5, { subject: "学外の方" })] };

  test("of what people write agree without their blanks, and phrases with longer ones", () => {
    expect(
      told(against({ title: "個人情報の漏えいについて", counts: [{ value: 5, subject: "学外" }] }, found)),
    ).toEqual([]);
  });

  test("of a printed record are compared to the letter", () => {
    const printed = { source: {}, title: "個人情報の漏えいについて", counts: [{ value: 5, subject: "学外" }] };
    expect(told(against(printed, found))).toEqual([
      'different title "個人情報の漏えいについて" → "個人情報の\\n\\n漏えいについて"',
      'different counts[0].subject "学外" → "学外の方"',
    ]);
  });
});

test("long lists of like entries are compared in time", () => {
  const many = { counts: Array.from({ length: 20_000 }, () => count(5)) };
  expect(compare(many, many).differences).toEqual([]);
});
