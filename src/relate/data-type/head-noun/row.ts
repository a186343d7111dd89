import type { DataTypeCode } from "../../../schema/vocabulary.ts";

/** What the nouns of a Japanese list item that no wording knows say of its kind: the last one, or one that leaves no choice. */
export type HeadNoun = {
  readonly id: string;
  readonly code: DataTypeCode;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly rejects: readonly string[];
};
