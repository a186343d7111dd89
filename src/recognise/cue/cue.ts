import type { Table } from "../rule.ts";
import { ACTS } from "./act.ts";
import { DATA_CUES } from "./data.ts";
import { MODALITY } from "./modality.ts";
import { NEGATION } from "./negation.ts";

/** Words that tell how what stands around them is meant; relate/context reads them. */
export const CUE_TABLE: Table = {
  name: "cue",
  overlap: "all",
  rows: [...MODALITY, ...NEGATION, ...ACTS, ...DATA_CUES],
};
