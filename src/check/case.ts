import type { Finding } from "./finding.ts";
import type { Scores } from "./score.ts";

/** What kept a case from being compared: the file, the line where it is known, what is wrong. */
export type Trouble = { readonly path: string; readonly line: number | null; readonly message: string };

/** A page and what is expected of it, compared. */
export type CaseResult = {
  readonly name: string;
  /** The file of the notice, and that of the expected records. */
  readonly notice: string;
  readonly expected: string;
  readonly status: "equal" | "different" | "updated" | "unreadable";
  readonly troubles: readonly Trouble[];
  readonly findings: readonly Finding[];
  readonly scores: Scores;
  readonly milliseconds: number;
};

/** What stays of a case when it is over. */
export type Brief = { readonly name: string; readonly findings: number; readonly milliseconds: number };

/** What stays of all cases. */
export type Summary = {
  readonly cases: Record<CaseResult["status"], number>;
  readonly scores: Scores;
  /** The cases with most findings, and those that took longest; the first few of each. */
  readonly worst: Brief[];
  readonly slowest: Brief[];
};
