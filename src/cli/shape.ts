import { indented, ndjson } from "../emit/json.ts";
import { COLOURED, PLAIN } from "../emit/style.ts";
import { text } from "../emit/text.ts";
import type { NoticeRecord } from "../schema/record.ts";
import type { Settings } from "./settings.ts";

/** How records are written: what a worker has to be told, and what an entry of the cache depends on. */
export type Shaping = Pick<Settings, "format" | "explain"> & { readonly coloured: boolean };

/** A record in the format that was asked for. */
export function shaper({ format, explain, coloured }: Shaping): (record: NoticeRecord) => string {
  if (format === "ndjson") return ndjson;
  if (format === "json") return indented;
  return (record) => text(record, { style: coloured ? COLOURED : PLAIN, rules: explain });
}

/** Whether a record has a fact beyond who, when and under which title. */
export const statesSomething = (record: NoticeRecord): boolean =>
  [record.counts, record.periods, record.events, record.vectors, record.data_types, record.impacts].some(
    (list) => list.length > 0,
  );
