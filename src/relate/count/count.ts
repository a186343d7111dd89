import type { Count } from "../../schema/record.ts";
import type { Fact, Reading } from "../reading.ts";

export type CountFact = Fact<Omit<Count, "evidence">>;

/** Every count of a notice, in text order, one entry per fact. */
export function relateCounts(_reading: Reading): readonly CountFact[] {
  return [];
}
