/** How a text tells who speaks in it: the body itself (`own`) or somebody else about it (`reported`). */
export type VoiceSign = {
  readonly id: string;
  readonly meaning: string;
  readonly side: "own" | "reported";
  /** What one occurrence counts for, and how many are counted. */
  readonly weight: number;
  readonly most: number;
  /** It counts only beside another sign of its side: by itself it is how many write. */
  readonly onlyBeside?: true;
  readonly ja: RegExp | null;
  readonly en: RegExp | null;
};
