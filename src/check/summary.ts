import type { Brief, CaseResult, Summary } from "./case.ts";
import { add, noScores } from "./score.ts";

export const noCases = (): Summary => ({
  cases: { equal: 0, different: 0, updated: 0, unreadable: 0 },
  scores: noScores(),
  worst: [],
  slowest: [],
});

const SHOWN = 5;

/** Adds a case to the sum. However many there are, of all but a few only numbers stay. */
export function count(summary: Summary, result: CaseResult): void {
  summary.cases[result.status] += 1;
  add(summary.scores, result.scores);
  const brief = { name: result.name, findings: result.findings.length, milliseconds: result.milliseconds };
  if (brief.findings > 0) keep(summary.worst, brief, (one) => one.findings);
  if (result.status !== "unreadable") keep(summary.slowest, brief, (one) => one.milliseconds);
}

/** Puts a case among the first few, the earlier one first where two are equal. */
function keep(first: Brief[], brief: Brief, size: (brief: Brief) => number): void {
  const smaller = first.findIndex((other) => size(other) < size(brief));
  first.splice(smaller < 0 ? first.length : smaller, 0, brief);
  if (first.length > SHOWN) first.pop();
}
