import type { Found } from "../found.ts";
import type { Name } from "./name.ts";

/** A name with all that speaks for it and against it. */
export type Weighed = {
  /** Where it stands, in letters of both sizes if anywhere. */
  found: Found;
  name: Name;
  /** The short form that stands for it: SOKENDAI, the “Trust”. */
  short: string | null;
  /** What speaks for it and against it, and how much. */
  readonly signs: Map<string, number>;
  mentions: number;
};

/** All that speaks for a name and against it. */
export const weightOf = ({ signs }: Weighed): number => [...signs.values()].reduce((sum, weight) => sum + weight, 0);
