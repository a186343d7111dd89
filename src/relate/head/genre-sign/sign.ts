/** How a text shows that it is of another kind than a notice: advice, law, exercises, audits, statistics, articles, advertising. */
export type GenreSign = {
  readonly id: string;
  readonly meaning: string;
  /** What one occurrence counts for, and how many are counted. */
  readonly weight: number;
  readonly most: number;
  /** Where it is looked for: in the title, or in the whole text. */
  readonly within: "title" | "text";
  readonly ja: RegExp | null;
  readonly en: RegExp | null;
};
