import type { Impact } from "../../schema/record.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";

/** What a notice ties together: these people, this many, these data, this period. Indexes point into the lists given. */
export function relateImpacts(
  _reading: Reading,
  _counts: readonly CountFact[],
  _dataTypes: readonly DataTypeFact[],
  _periods: readonly PeriodFact[],
): readonly Impact[] {
  return [];
}
