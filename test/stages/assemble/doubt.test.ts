import { describe, expect, test } from "vitest";
import { doubtsOf } from "../../../src/assemble/doubt.ts";
import { extract } from "../../../src/extract.ts";
import { LONGEST_NOTICE, MOST_LINES } from "../../../src/split/limit.ts";

const doubts = (text: string) => extract(text, { asOf: "2026-01-01" }).flatMap(({ warnings }) => warnings);
const codes = (text: string) => doubts(text).map(({ code }) => code);

describe("the text of a notice", () => {
  test("is read up to a length no notice has, with a warning past it", () => {
    const fits = "1".repeat(LONGEST_NOTICE);
    expect(codes(fits)).not.toContain("truncated");
    expect(doubts(`${fits}1`)).toContainEqual({
      code: "truncated",
      message: "of the 300001 characters of the notice only the first 300000 were read",
      evidence: null,
    });
  });

  test("is read up to a number of lines no notice has", () => {
    const fits = "1\n\n".repeat(MOST_LINES);
    expect(codes(fits)).not.toContain("truncated");
    expect(codes(`${fits}1`)).toContain("truncated");
  });

  test("is doubted where characters were lost, once, with the place of the first", () => {
    expect(doubts("お詫び\nお客様の氏\ufffdが漏\ufffdえいしました。")).toContainEqual({
      code: "undecodable_bytes",
      message: "characters of the notice were lost before it came here; decode the original anew",
      evidence: { text: "\ufffd", start: 9, end: 10, line: 2, rule: "text.replacement" },
    });
    expect(codes("お詫び\nお客様の氏名が漏えいしました。")).not.toContain("undecodable_bytes");
  });

  test("is not doubted for what its neighbours lost", () => {
    expect(doubtsOf("a\ufffdb", [0], { start: 2, end: 3 }, { start: 2, end: 3 })).toEqual([]);
  });
});
