import type { Partners } from "../compare/compare.ts";
import { entriesOf, LISTS, type ListName } from "../compare/lists.ts";
import { isArray, type Json, type JsonObject } from "../json.ts";

/** An entry of a list as it will be: a written one, a found one, or a written one that is the same as a found one. */
export type Place = { readonly expected: number | null; readonly found: number | null };

/** The lists of an expected record as they will be: what nobody found goes, what nobody expected comes in text order. */
export type Places = { readonly [List in ListName]?: readonly Place[] };

export function placesOf(expected: JsonObject, found: JsonObject, partners: Partners): Places {
  const places: { [List in ListName]?: readonly Place[] } = {};
  for (const list of LISTS) {
    const paired = partners[list];
    if (paired === undefined) continue;
    const kept = entriesOf(expected, list).flatMap((entry, index): readonly Place[] => {
      const partner = paired[index] ?? null;
      return partner === null && entry.optional !== true ? [] : [{ expected: index, found: partner }];
    });
    const known = new Set(paired);
    const extra = entriesOf(found, list).flatMap((_, index) => (known.has(index) ? [] : [index]));
    places[list] = merged(kept, extra);
  }
  return places;
}

/** Puts each new entry after the last written one that was found before it. */
function merged(kept: readonly Place[], extra: readonly number[]): readonly Place[] {
  const after = new Map<number, Place[]>();
  for (const index of extra) {
    const before = kept.findLastIndex(({ found }) => found !== null && found < index);
    after.set(before, [...(after.get(before) ?? []), { expected: null, found: index }]);
  }
  return [...(after.get(-1) ?? []), ...kept.flatMap((place, index) => [place, ...(after.get(index) ?? [])])];
}

/** Which list the indexes under a key point into. */
export const POINTERS: { readonly [key: string]: ListName } = {
  count: "counts",
  counts: "counts",
  data_types: "data_types",
  period: "periods",
};

/** An index, or a list of them, as it has to be written after the change; undefined where what it points to is gone. */
export function moved(key: string, index: Json, side: "expected" | "found", places: Places): Json | undefined {
  if (isArray(index)) {
    const all = index.map((one) => moved(key, one, side, places));
    return all.some((one) => one === undefined) ? undefined : all.filter((one) => one !== undefined);
  }
  const list = POINTERS[key];
  if (index === null || list === undefined) return index;
  const at = places[list]?.findIndex((place) => place[side] === index) ?? -1;
  return at < 0 ? undefined : at;
}
