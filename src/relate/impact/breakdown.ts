import { listFor } from "../../text/lists.ts";
import type { CountFact } from "../count/count.ts";
import { sizeOf } from "../count/total/head-figure.ts";
import { isGroup, type Tie } from "./element.ts";

/** How many figures a group is broken down into at most. */
const MOST = 12;

/** How many lines below it the first of them stands at most. */
const NEAR = 2;

/**
 * The figures right behind one in a list that add up to it, each by its place with that of the whole.
 *
 *     学内教職員 342件          whole
 *       氏名、所属 251件        part
 *       氏名のみ 91件           part
 */
export function breakdownsOf(counts: readonly CountFact[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  counts.forEach((whole, index) => {
    if (!isGroup(whole) || whole.value.total || !whole.role.level.startsWith("list") || found.has(index)) return;
    const run: number[] = [];
    let sum = 0;
    for (let next = index + 1; next < counts.length && run.length < MOST; next++) {
      const part = counts[next];
      if (part === undefined || !isGroup(part) || part.value.total) break;
      if (run.length === 0 && part.place.passage - whole.place.passage > NEAR) break;
      sum += sizeOf(part.value);
      run.push(next);
      if (sum >= sizeOf(whole.value)) break;
    }
    if (run.length > 1 && sum === sizeOf(whole.value)) for (const part of run) found.set(part, index);
  });
  return found;
}

/** What is told of all the parts of a group, each with its own data, is told of the group. */
export function withBrokenDown(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  parts: ReadonlyMap<number, number>,
): readonly Tie[] {
  if (parts.size === 0) return ties;
  const tied = new Map(ties.map((tie) => [tie.count, tie]));
  const partsOf = new Map<number, number[]>();
  for (const [part, whole] of parts) listFor(partsOf, whole).push(part);
  const added = [...partsOf].flatMap(([whole, places]) => {
    const fact = counts[whole];
    const own = places.map((part) => tied.get(part));
    if (fact === undefined || tied.has(whole) || own.some((tie) => tie === undefined)) return [];
    const data = own.flatMap((tie) => [...(tie?.data ?? [])]);
    return [{ count: whole, data: new Set(data), passages: [fact.place.passage], direct: false }];
  });
  return added.length === 0 ? ties : [...ties, ...added].sort((a, b) => a.count - b.count);
}
