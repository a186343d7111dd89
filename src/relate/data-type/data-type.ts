import type { DataTypeCode, DataTypeStatus } from "../../schema/vocabulary.ts";
import type { Fact, Place, Reading } from "../reading.ts";

/**
 * One kind of data at one status. `place` is its fullest statement; `mentions` are all places that state it, in text order, so that
 * an impact can find the data of its own group.
 */
export type DataTypeFact = Fact<{ readonly type: DataTypeCode; readonly status: DataTypeStatus }> & {
  readonly mentions: readonly Place[];
};

/** Every kind of data a notice says was, may have been or was not included, in text order. */
export function relateDataTypes(_reading: Reading): readonly DataTypeFact[] {
  return [];
}
