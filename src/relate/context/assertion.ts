import type { Place, Reading } from "../reading.ts";

/**
 * How what stands at a place is meant.
 * - `fact`: told as having happened (possible or not, negated or not)
 * - `request`: asked of the reader, advice, a general warning
 * - `measure`: what was or will be done to prevent a repetition
 * - `claim`: what an attacker says
 * - `background`: an earlier incident, another body's, company history, what would have been
 */
export type Act = "fact" | "request" | "measure" | "claim" | "background";

export type Assertion = {
  readonly act: Act;
  /** 可能性がある, おそれ, 否定できない, "may have": not established. */
  readonly possible: boolean;
  /** と考えられる, 可能性が高い, と推定, "believed to": a conclusion drawn. */
  readonly suspected: boolean;
  /** 確認されておりません, 含まれていません, ではありません, "was not", "no evidence": said not to be so. */
  readonly negated: boolean;
};

/** How the words at `place` are meant, by their clause, their sentence, what introduces it and the section they stand in. */
export function assertionAt(_reading: Reading, _place: Place): Assertion {
  return { act: "fact", possible: false, suspected: false, negated: false };
}
