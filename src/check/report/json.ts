import type { CaseResult, Summary } from "../case.ts";
import type { Finding } from "../finding.ts";
import type { Judged } from "../gate.ts";
import { accuracy, quality } from "../score.ts";
import type { Report } from "./report.ts";

/** One line for each case, and a last one with the sums. */
export const ndjsonReport = (write: (value: unknown) => string): Report => ({
  of: (result) => `${write(caseValue(result))}\n`,
  end: (summary, gates) => `${write(summaryValue(summary, gates))}\n`,
});

/** One object: `cases` and `summary`. It is written as it comes, so that it isn't held in memory. */
export function jsonReport(write: (value: unknown) => string): Report {
  let before = '{"cases": [\n';
  return {
    of: (result) => {
      const text = `${before}${write(caseValue(result))}`;
      before = ",\n";
      return text;
    },
    end: (summary, gates) => {
      const start = before === ",\n" ? "" : before;
      return `${start}\n],\n${write(summaryValue(summary, gates)).replace(/^\{|\}$/gu, "")}}\n`;
    },
  };
}

const caseValue = ({ name, notice, expected, status, milliseconds, troubles, findings }: CaseResult): object => ({
  case: name,
  notice,
  expected,
  status,
  milliseconds: rounded(milliseconds),
  troubles,
  differences: findings.map(findingValue),
});

const findingValue = (finding: Finding): object => ({
  kind: finding.kind,
  notice: finding.notice,
  list: finding.list,
  key: finding.key,
  expected: finding.expected,
  found: finding.found,
  quote: finding.quote,
  notice_line: finding.noticeLine,
  expected_line: finding.expectedLine,
});

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

const summaryValue = ({ cases, scores, worst, slowest }: Summary, gates: readonly Judged[]): object => ({
  summary: {
    cases,
    lists: Object.fromEntries([...scores.lists].map(([list, counted]) => [list, { ...quality(counted), ...counted }])),
    attributes: Object.fromEntries(
      [...scores.attributes].map(([key, counted]) => [key, { accuracy: accuracy(counted), ...counted }]),
    ),
    worst: worst.map(({ name, findings }) => ({ case: name, differences: findings })),
    slowest: slowest.map(({ name, milliseconds }) => ({ case: name, milliseconds: rounded(milliseconds) })),
    gates,
  },
});
