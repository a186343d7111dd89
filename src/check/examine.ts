import { lineStarts } from "../text/lines.ts";
import { align } from "./align.ts";
import { type Comparison, compare } from "./compare/compare.ts";
import { entriesOf, LISTS } from "./compare/lists.ts";
import type { Expectation } from "./expected/expectation.ts";
import { type Finding, finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { add, noScores, type Scores, tally } from "./score.ts";

/** How the notices of one page compare with what is expected of them. */
export type Examination = {
  readonly findings: readonly Finding[];
  readonly scores: Scores;
  /** For each expected record, the found one and how they compare; null where it has none. */
  readonly compared: readonly (Compared | null)[];
  /** The found records nobody expected. */
  readonly unexpected: readonly JsonObject[];
};

export type Compared = { readonly found: JsonObject; readonly comparison: Comparison };

/** Compares the records found on a page with the expected ones, each with its own. */
export function examine(
  text: string,
  expectations: readonly Expectation[],
  found: readonly JsonObject[],
  options: { readonly derived: boolean },
): Examination {
  const scores = noScores();
  const findings: Finding[] = [];
  const compared: (Compared | null)[] = expectations.map(() => null);
  const unexpected: JsonObject[] = [];
  const page = { text, lines: lineStarts(text) };
  const counted = { right: 0, extra: 0, missing: 0 };
  for (const pair of align(
    expectations.map(({ record }) => record),
    found,
  )) {
    const expectation = pair.expected === null ? undefined : expectations[pair.expected];
    const record = pair.found === null ? undefined : found[pair.found];
    if (expectation !== undefined && record !== undefined && pair.expected !== null) {
      counted.right += 1;
      const comparison = compare(expectation.record, record, options);
      compared[pair.expected] = { found: record, comparison };
      add(scores, comparison.scores);
      const sides = { expectation, found: record, page, notice: (pair.found ?? 0) + 1 };
      for (const difference of comparison.differences) findings.push(finding(difference, sides));
    } else if (expectation !== undefined) {
      counted.missing += 1;
      missAll(expectation.record, scores);
      findings.push(wholeRecord("missing", expectation.record, (pair.expected ?? 0) + 1, expectation.lineOf([])));
    } else if (record !== undefined) {
      counted.extra += 1;
      unexpected.push(record);
      findings.push(wholeRecord("extra", record, (pair.found ?? 0) + 1, null));
    }
  }
  tally(scores, "notices", counted);
  return { findings, scores, compared, unexpected };
}

/** Of a notice that wasn't found, no entry was. */
function missAll(record: JsonObject, scores: Scores): void {
  for (const list of LISTS) {
    if (record[list] === undefined) continue;
    const missing = entriesOf(record, list).filter(({ optional }) => optional !== true).length;
    tally(scores, list, { right: 0, extra: 0, missing });
  }
}

function wholeRecord(kind: "missing" | "extra", record: JsonObject, notice: number, line: number | null): Finding {
  const title = typeof record.title === "string" ? record.title : "a notice without a title";
  const start = typeof record.source === "object" && record.source !== null ? record.source : {};
  const noticeLine = "line_start" in start && typeof start.line_start === "number" ? start.line_start : null;
  return {
    kind,
    notice,
    list: "notices",
    key: `notices[${notice - 1}]`,
    expected: kind === "missing" ? record : null,
    found: kind === "extra" ? record : null,
    expectedWords: kind === "missing" ? title : null,
    foundWords: kind === "extra" ? title : null,
    quote: null,
    noticeLine: kind === "extra" ? noticeLine : null,
    expectedLine: line,
  };
}
