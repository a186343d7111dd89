import type { SecondaryHarm } from "../../schema/vocabulary.ts";
import type { Reading } from "../reading.ts";

/** What a notice says of harm that followed: misuse, fraud, nuisance. */
export function secondaryHarm(_reading: Reading): SecondaryHarm {
  return "unstated";
}
