import { createHash } from "node:crypto";
import { isDay } from "./calendar/day.ts";
import { records } from "./pipeline.ts";
import type { NoticeRecord } from "./schema/record.ts";

export type ExtractOptions = {
  /**
   * The day (ISO) that stands for "today". Only what no date of the notice pins rests on it. It has no default: the same call gives
   * the same records on any day, and a caller who wants today says so.
   */
  readonly asOf: string;
  /** What `source.path` says; empty for a text that came from no file. */
  readonly path?: string;
};

/**
 * One validated record for each notice in a text, in order. Throws a RangeError if `asOf` is no day, and a ContractError if a
 * record broke its own schema, which is a fault of ours.
 */
export function extract(text: string, { asOf, path = "" }: ExtractOptions): readonly NoticeRecord[] {
  if (!isDay(asOf)) throw new RangeError(`asOf has to be a day of the calendar as YYYY-MM-DD, not "${asOf}"`);
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return Array.from(records({ path, encoding: "utf-8", sha256, text }, asOf), (outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.record;
  });
}
