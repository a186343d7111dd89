import type { ReadPassage } from "../recognise/recognise.ts";
import type { TableName } from "../recognise/rule.ts";
import type { Hit } from "../recognise/scan.ts";
import { partition } from "../text/search.ts";
import { oncePerPassage } from "./once.ts";

const NONE: readonly Hit[] = [];

/** The hits of a passage by table, sorted out once. */
const tablesOf = oncePerPassage(({ hits }): ReadonlyMap<TableName, readonly Hit[]> => {
  const tables = new Map<TableName, Hit[]>();
  for (const hit of hits) {
    const own = tables.get(hit.table);
    if (own === undefined) tables.set(hit.table, [hit]);
    else own.push(hit);
  }
  return tables;
});

/** The hits of one table in a passage, by where they start. */
export const hitsOf = (passage: ReadPassage, table: TableName): readonly Hit[] =>
  passage.hits.length === 0 ? NONE : (tablesOf(passage).get(table) ?? NONE);

/** The hits of one table that start in `[from, to)`. */
export function hitsIn(passage: ReadPassage, table: TableName, from: number, to: number): readonly Hit[] {
  const hits = hitsOf(passage, table);
  if (hits.length === 0) return NONE;
  const start = partition(hits.length, (index) => (hits[index]?.start ?? 0) < from);
  let end = start;
  while ((hits[end]?.start ?? to) < to) end++;
  return start === end ? NONE : hits.slice(start, end);
}
