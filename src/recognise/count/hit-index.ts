import type { TableName } from "../rule.ts";
import type { Hit } from "../scan.ts";

/** Hits of a passage by where they begin and end, to walk from word to word beside a figure. */
export type HitIndex = {
  /** The hit of a table that begins at `at`, if any. */
  readonly from: (table: TableName, at: number) => Hit | undefined;
  /** The longest hit of a table that ends at `at`, if any. */
  readonly to: (table: TableName, at: number) => Hit | undefined;
  /** The hits of a table that lie between two places, in text order; costs no more than what it finds. */
  readonly within: (table: TableName, from: number, to: number) => readonly Hit[];
};

const TABLES: ReadonlySet<TableName> = new Set(["counter", "qualifier", "subject", "deed", "data-type", "cue"]);

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
    within: (table, from, to) => between(lists.get(table) ?? [], from, to),
  };
}

/** Hits lie in the order of their starts, so the first of them is found by halving. */
function between(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let hit = hits[low]; hit !== undefined && hit.start < to; hit = hits[++low]) if (hit.end <= to) found.push(hit);
  return found;
}
