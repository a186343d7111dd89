/**
 * A row of a rule table: what is said, in both languages, with the sentences that prove it.
 * `text` in an example holds `found` exactly once as the thing the row recognises; a reject must yield nothing from the row.
 */
export type Row<Code extends string> = {
  /** `concept.what-it-says`, kebab-case, unique over all tables; it becomes `evidence.rule`. */
  readonly id: string;
  /** What the record or a later stage calls it. */
  readonly code: Code;
  /** What the wordings have in common, for a reader of the table. */
  readonly meaning: string;
  /** Wordings (see wording.ts). Either list may be empty only where the language has no such wording. */
  readonly ja: readonly string[];
  readonly en: readonly string[];
  readonly examples: readonly Example[];
  readonly rejects?: readonly string[];
};

export type Example = { readonly text: string; readonly found: string };

/** How hits of one table that overlap are settled: `longest` keeps the longest, `all` keeps one hit per code and place. */
export type Overlap = "longest" | "all";

export type Table<Code extends string = string> = {
  readonly name: TableName;
  readonly overlap: Overlap;
  readonly rows: readonly Row<Code>[];
};

export type TableName =
  | "vector"
  | "data-type"
  | "cue"
  | "counter"
  | "topic"
  | "subject"
  | "harm"
  | "event"
  | "event-noun"
  | "period"
  | "qualifier"
  | "deed"
  | "frame"
  | "sign";
