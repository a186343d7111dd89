import type { EventRole } from "../../../schema/vocabulary.ts";

/**
 * What takes back a statement: all the patterns given have to match what stands before it, its own words and what stands behind it.
 * In the texts that a row is tested with, the statement stands in [brackets] and its date, where that counts, in {braces}.
 */
export type Void = {
  readonly id: string;
  /** What turns out. */
  readonly meaning: string;
  readonly roles: readonly EventRole[];
  readonly before?: RegExp;
  readonly words?: RegExp;
  readonly after?: RegExp;
  /** The words of its date. */
  readonly dated?: RegExp;
  /** What stands between it and the date in front of it. */
  readonly behindDate?: RegExp;
  /** What stands between it and the date behind it. */
  readonly untilDate?: RegExp;
  /** A pattern that must not match what stands before it. */
  readonly unless?: RegExp;
  /** It holds for what has its date from the finding that tells of it. */
  readonly unlessContent?: boolean;
  /** One that must not match what stands before its date. */
  readonly unlessDated?: RegExp;
  /** Statements that the row takes back. */
  readonly examples: readonly string[];
  /** Statements that stand. */
  readonly rejects: readonly string[];
};

export const REPORTS: readonly EventRole[] = ["reported_ppc", "reported_police", "reported_authority"];
export const FINDINGS: readonly EventRole[] = ["discovered", "confirmed", "investigation_completed"];
export const ALL: readonly EventRole[] = [
  "occurred",
  "contained",
  "recovered",
  "notified_individuals",
  "published_earlier",
  "other",
  ...FINDINGS,
  ...REPORTS,
];
