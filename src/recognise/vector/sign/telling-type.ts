import type { VectorType } from "../../../schema/vocabulary.ts";
import type { Condition } from "../row.ts";
import type { SignCode } from "./sign.ts";

/**
 * A cause told by signs that lie near each other in one sentence, whatever words join them: a stranger, an account and that it was
 * read make a take-over. For what tells a cause by itself there are the rows of the vector table.
 */
export type Telling = {
  readonly id: string;
  readonly meaning: string;
  readonly types: readonly [VectorType, ...VectorType[]];
  readonly condition?: Condition;
  /** One of each; `inOrder` says that the first two stand in this order. */
  readonly signs: readonly [SignCode, SignCode, ...SignCode[]];
  readonly inOrder?: true;
  /** Two sentences may tell it together. */
  readonly across?: true;
  /** Signs that make something else of it. */
  readonly unless?: readonly SignCode[];
  readonly examples: readonly [string, ...string[]];
  readonly rejects?: readonly string[];
  /** Within how many code units. */
  readonly within: number;
};
