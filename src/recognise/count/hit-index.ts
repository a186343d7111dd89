import type { TableName } from "../rule.ts";
import type { Hit } from "../scan.ts";

/** Hits of a passage by where they begin and end, to walk from word to word beside a figure. */
export type HitIndex = {
  /** The hit of a table that begins at `at`, if any. */
  readonly from: (table: TableName, at: number) => Hit | undefined;
  /** The longest hit of a table that ends at `at`, if any. */
  readonly to: (table: TableName, at: number) => Hit | undefined;
  /** All hits of a table, in text order. */
  readonly all: (table: TableName) => readonly Hit[];
};

const TABLES: ReadonlySet<TableName> = new Set(["counter", "qualifier", "subject", "deed"]);

export function indexHits(hits: readonly Hit[]): HitIndex {
  const starts = new Map<string, Hit>();
  const ends = new Map<string, Hit>();
  const lists = new Map<TableName, Hit[]>();
  for (const hit of hits) {
    if (!TABLES.has(hit.table)) continue;
    const start = `${hit.table} ${hit.start}`;
    const end = `${hit.table} ${hit.end}`;
    if (!starts.has(start)) starts.set(start, hit);
    if (!ends.has(end)) ends.set(end, hit);
    const list = lists.get(hit.table) ?? [];
    if (list.length === 0) lists.set(hit.table, list);
    list.push(hit);
  }
  return {
    from: (table, at) => starts.get(`${table} ${at}`),
    to: (table, at) => ends.get(`${table} ${at}`),
    all: (table) => lists.get(table) ?? [],
  };
}
