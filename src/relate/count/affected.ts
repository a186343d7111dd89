import type { Count, NoticeRecord, Warning } from "../../schema/record.ts";

/** The headline figures out of the counts of a record, and the warnings that adding them up gives rise to. */
export function headline(_counts: readonly Count[]): {
  readonly affected: NoticeRecord["affected"];
  readonly warnings: readonly Warning[];
} {
  return { affected: { people: null, records: null }, warnings: [] };
}
