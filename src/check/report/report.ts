import type { CaseResult, Summary } from "../case.ts";
import type { Judged } from "../gate.ts";

/** How results are written: something for each case as it is done, and something at the end. */
export type Report = {
  readonly of: (result: CaseResult) => string;
  readonly end: (summary: Summary, gates: readonly Judged[]) => string;
};

/** Whether differences are failures by themselves, or gates say what is. */
export type Strictness = { readonly gated: boolean };
