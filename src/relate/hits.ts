import type { ReadPassage } from "../recognise/recognise.ts";
import type { TableName } from "../recognise/rule.ts";
import type { Hit } from "../recognise/scan.ts";
import { partition } from "../text/search.ts";

const known = new WeakMap<ReadPassage, Map<TableName, readonly Hit[]>>();

/** The hits of one table in a passage, by where they start; sorted out once per passage. */
export function hitsOf(passage: ReadPassage, table: TableName): readonly Hit[] {
  let tables = known.get(passage);
  if (tables === undefined) {
    const sorted = new Map<TableName, Hit[]>();
    for (const hit of passage.hits) {
      const group = sorted.get(hit.table) ?? [];
      sorted.set(hit.table, group);
      group.push(hit);
    }
    tables = sorted;
    known.set(passage, tables);
  }
  return tables.get(table) ?? [];
}

/** The hits of one table that start in `[from, to)`. */
export function hitsIn(passage: ReadPassage, table: TableName, from: number, to: number): readonly Hit[] {
  const hits = hitsOf(passage, table);
  const start = partition(hits.length, (index) => (hits[index]?.start ?? 0) < from);
  const end = partition(hits.length, (index) => (hits[index]?.start ?? 0) < to);
  return hits.slice(start, end);
}
