import { describe, expect, test } from "vitest";
import { COLOURED, PLAIN } from "../../../src/emit/style.ts";
import { text } from "../../../src/emit/text.ts";
import type { Count, DateValue, NoticeRecord } from "../../../src/schema/record.ts";

const evidence = (text: string, line: number) => ({ text, start: 0, end: text.length, line, rule: "some.rule" });

const date = (date: string, rest: Partial<DateValue> = {}): DateValue => ({
  date,
  precision: "day",
  approximate: false,
  inferred: [],
  evidence: evidence(date, 2),
  ...rest,
});

const count = (rest: Partial<Count>): Count => ({
  value: 1234,
  min: 1234,
  max: 1234,
  qualifier: "exact",
  unit: "person",
  measure: "affected_people",
  status: "confirmed",
  subject: null,
  total: false,
  evidence: evidence("1,234名", 5),
  ...rest,
});

const RECORD: NoticeRecord = {
  schema_version: "1",
  id: "0".repeat(16),
  source: {
    path: "a\x1b.txt",
    encoding: "utf-8",
    sha256: "0".repeat(64),
    notice: 2,
    notices: 3,
    start: 0,
    end: 9,
    line_start: 4,
    line_end: 8,
  },
  language: "ja",
  kind: "disclosure",
  title: "お詫び\nとお知らせ",
  organization: { name: "港商会", evidence: evidence("港商会", 4) },
  published: date("2023-04-10"),
  report: { stage: "follow_up", number: 2 },
  affected: {
    people: {
      value: 1234,
      min: 1234,
      max: null,
      qualifier: "at_least",
      status: "possible",
      basis: "stated_total",
      counts: [0],
    },
    records: { value: null, min: 200, max: 999, qualifier: "about", status: "confirmed", basis: "single", counts: [1] },
  },
  counts: [
    count({ subject: "会員", total: true, qualifier: "at_least" }),
    count({ value: null, min: 10, max: 20, qualifier: "range", unit: "yen", measure: "money" }),
    count({ value: 1234567.5, unit: "email_address", status: "possible" }),
  ],
  periods: [
    { role: "exposure", start: date("2020-01-01"), end: date("2021-03-31"), evidence: evidence("1月から", 6) },
    { role: "data_scope", start: null, end: date("2010"), evidence: evidence("まで", 6) },
  ],
  events: [
    {
      role: "reported_ppc",
      date: date("2023-04-09", { approximate: true, inferred: ["year:context"] }),
      evidence: evidence("4月9日", 7),
    },
  ],
  vectors: [{ type: "bcc_error", status: "suspected", evidence: evidence("宛先", 5) }],
  data_types: [{ type: "email_address", label: "アドレス", status: "not_included", evidence: evidence("アドレス", 5) }],
  impacts: [{ population: "会員", count: 0, data_types: [0], period: 0 }],
  secondary_harm: "none_reported",
  warnings: [{ code: "year_inferred", message: "the year is that of \x1bthe weekday", evidence: null }],
};

describe("a record as text", () => {
  test("has a line for each fact, with evidence and line", () => {
    expect(text(RECORD, { style: PLAIN, rules: false })).toBe(`\
a\\x1b.txt  ja disclosure, notice 2 of 3, lines 4-8
  title          お詫び とお知らせ
  organization   港商会  «港商会» line 4
  published      2023-04-10  «2023-04-10» line 2
  report         follow up 2
  people         at least 1,234, possible (stated total)
  records        about 200 to 999, confirmed (single)
  count          at least 1,234 person of 会員, affected people, confirmed, total  «1,234名» line 5
  count          10 to 20 yen, money, confirmed  «1,234名» line 5
  count          1,234,567.5 email address, affected people, possible  «1,234名» line 5
  period         exposure 2020-01-01 … 2021-03-31  «1月から» line 6
  period         data scope  … 2010  «まで» line 6
  event          reported ppc 2023-04-09 (approximate, year from context)  «4月9日» line 7
  vector         bcc error, suspected  «宛先» line 5
  data type      email address, not included  «アドレス» line 5
  impact         会員; at least 1,234 person; email address; 2020-01-01 … 2021-03-31
  secondary harm none reported
  warning        year inferred: the year is that of \\x1bthe weekday
`);
  });

  test("names the rules where they are asked for", () => {
    expect(text(RECORD, { style: PLAIN, rules: true }).match(/\[some\.rule\]/gu)?.length).toBe(10);
  });

  test("is coloured without a change of its words", () => {
    const coloured = text(RECORD, { style: COLOURED, rules: false });
    const plain = text(RECORD, { style: PLAIN, rules: false });
    expect(coloured).not.toBe(plain);
    expect(coloured.replaceAll("\x1b[1m", "").replaceAll("\x1b[2m", "").replaceAll("\x1b[22m", "")).toBe(plain);
  });

  test("shortens what is long", () => {
    const long = { ...RECORD, title: "長".repeat(5000) };
    expect(text(long, { style: PLAIN, rules: false }).split("\n")[1]).toBe(`  title          ${"長".repeat(99)}…`);
  });
});
