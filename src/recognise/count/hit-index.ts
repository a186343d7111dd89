import { partition } from "../../text/search.ts";
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

const NONE: readonly Hit[] = [];

/** The hits of each table, which lie as `recognise` gives them: in the order of their starts, the longest first. */
export function indexHits(hits: readonly Hit[]): HitIndex {
  const lists = new Map<TableName, Hit[]>();
  for (const hit of hits) {
    const list = lists.get(hit.table);
    if (list === undefined) lists.set(hit.table, [hit]);
    else list.push(hit);
  }
  const byEnd = new Map<TableName, Map<number, Hit>>();
  const of = (table: TableName): readonly Hit[] => lists.get(table) ?? NONE;
  return {
    from: (table, at) => {
      const list = of(table);
      const hit = list[partition(list.length, (index) => (list[index]?.start ?? 0) < at)];
      return hit?.start === at ? hit : undefined;
    },
    to: (table, at) => {
      let ends = byEnd.get(table);
      if (ends === undefined) {
        ends = new Map();
        for (const hit of of(table)) if (!ends.has(hit.end)) ends.set(hit.end, hit);
        byEnd.set(table, ends);
      }
      return ends.get(at);
    },
    within: (table, from, to) => between(of(table), from, to),
  };
}

/** Hits lie in the order of their starts, so the first of them is found by halving. */
function between(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  let at = partition(hits.length, (index) => (hits[index]?.start ?? 0) < from);
  const found: Hit[] = [];
  for (let hit = hits[at]; hit !== undefined && hit.start < to; hit = hits[++at]) if (hit.end <= to) found.push(hit);
  return found;
}
