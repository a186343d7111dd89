import type { VectorStatus, VectorType } from "../../schema/vocabulary.ts";
import type { Fact, Reading } from "../reading.ts";

export type VectorFact = Fact<{ readonly type: VectorType; readonly status: VectorStatus }>;

/** Every cause and technique a notice gives, in text order, one entry per type and status. */
export function relateVectors(_reading: Reading): readonly VectorFact[] {
  return [];
}
