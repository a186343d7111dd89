import type { SecondaryHarm } from "../../schema/vocabulary.ts";

/** How sentences are put together that tell of harm, its want or its possibility, whatever words they choose. */
export type HarmSentence = {
  readonly id: string;
  readonly meaning: string;
  readonly harm: Exclude<SecondaryHarm, "unstated">;
  /** Ways to say it: parts that stand one behind the other, not far apart. */
  readonly ways: readonly (readonly RegExp[])[];
  /** Where one of these stands in the sentence it says something else. */
  readonly none: RegExp;
};
