import type { Comparison, Difference } from "../compare/compare.ts";
import { entriesOf, LISTS, type ListName } from "../compare/lists.ts";
import type { Expectation } from "../expected/expectation.ts";
import { isArray, isObject, type Json, type JsonObject, type Path } from "../json.ts";
import { moved, type Places, POINTERS, placesOf } from "./places.ts";
import { type Element, KEEP, type Rewrite, rewritten } from "./rewrite.ts";
import { newEntry, plainest } from "./shape.ts";

/**
 * The text of an expected record made to expect what was found. Keys that agree, or that aren't given, stay as they are written;
 * the others get the found value in the form they had. Null where nothing differs.
 */
export function updated(
  expectation: Expectation,
  found: JsonObject,
  { differences, partners }: Comparison,
): string | null {
  const { document, record } = expectation;
  if (document === null || differences.length === 0 || !isObject(document.value)) return null;
  const places = placesOf(record, found, partners);
  const whole = record.source !== undefined;
  const members = new Map<string, Rewrite>();
  for (const [key, written] of Object.entries(document.value)) {
    const list = LISTS.find((name) => name === key);
    const own = differences.filter(({ at, foundAt }) => (at ?? foundAt)?.[0] === key);
    if (list !== undefined) members.set(key, rewriteList(list, written, record, found, own, places, whole));
    else if (key === "affected") members.set(key, rewriteHeadlines(written, found, own, places));
    else if (own.length > 0) members.set(key, { kind: "value", value: changed(key, written, own, 1, whole) });
  }
  return rewritten(document, { kind: "members", members });
}

/** A written value with what differs in it set to what was found. `depth` is how much of the paths is behind. */
function changed(key: string, written: Json, differences: readonly Difference[], depth: number, whole: boolean): Json {
  let value = written;
  for (const { at, found } of differences) {
    const rest = (at ?? []).slice(depth);
    value = rest.length === 0 && !whole ? plainest(key, found) : withValue(value, rest, found);
  }
  return value;
}

/** A value with another one at a path; a plain form the path leads into is replaced by the plain form of the other. */
function withValue(written: Json, path: Path, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined || !isObject(written)) return value;
  return { ...written, [step]: withValue(written[step] ?? null, rest, value) };
}

function rewriteHeadlines(
  written: Json,
  found: JsonObject,
  differences: readonly Difference[],
  places: Places,
): Rewrite {
  if (!isObject(written)) return KEEP;
  const all = isObject(found.affected) ? found.affected : {};
  const members = Object.entries(written).map(([key, old]): readonly [string, Rewrite] => {
    const own = differences.filter(({ at }) => at?.[1] === key);
    const got = all[key] ?? null;
    if (key === "alt") return [key, KEEP];
    if (!isObject(old) || !isObject(got))
      return [key, own.length === 0 ? KEEP : { kind: "value", value: plainest(key, got) }];
    const set = own.reduce<Json>((value, { at, found: one }) => withValue(value, (at ?? []).slice(2), one), old);
    const counts = isArray(old.counts) ? (moved("counts", got.counts ?? [], "found", places) ?? old.counts) : undefined;
    const value = isObject(set) && counts !== undefined ? { ...set, counts } : set;
    return [key, alike(old, value) ? KEEP : { kind: "value", value }];
  });
  return { kind: "members", members: new Map(members) };
}

function rewriteList(
  list: ListName,
  written: Json,
  record: JsonObject,
  found: JsonObject,
  differences: readonly Difference[],
  places: Places,
  whole: boolean,
): Rewrite {
  const old = isArray(written) ? written : [];
  const entries = entriesOf(found, list);
  const elements = (places[list] ?? []).map((place): Element => {
    const got = place.found === null ? undefined : entries[place.found];
    if (place.expected === null)
      return { from: null, value: got === undefined ? null : newEntry(list, got, old, whole, places) };
    const before = old[place.expected] ?? null;
    const own = differences.filter(({ kind, at }) => kind === "different" && at?.[1] === place.expected);
    const after = list === "impacts" ? movedImpact(before, got, own, places) : changed(list, before, own, 2, true);
    return { from: place.expected, rewrite: alike(before, after) ? KEEP : { kind: "value", value: after } };
  });
  const same =
    elements.length === entriesOf(record, list).length &&
    elements.every((element, index) => element.from === index && element.rewrite.kind === "keep");
  return same ? KEEP : { kind: "elements", elements };
}

/** An impact whose indexes point to the same facts where those stand now, or to those that were found. */
function movedImpact(
  written: Json,
  found: JsonObject | undefined,
  differences: readonly Difference[],
  places: Places,
): Json {
  if (!isObject(written)) return written;
  const wrong = new Set(differences.map(({ at }) => at?.[2]));
  return Object.fromEntries(
    Object.entries(written).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
      if (key === "alt" && isObject(value)) return [[key, movedAlternatives(value, places)]];
      if (POINTERS[key] === undefined) return [[key, wrong.has(key) ? (found?.[key] ?? null) : value]];
      const kept = wrong.has(key) ? undefined : moved(key, value, "expected", places);
      const now = kept ?? moved(key, found?.[key] ?? null, "found", places);
      return now === undefined ? [] : [[key, now]];
    }),
  );
}

const movedAlternatives = (alternatives: JsonObject, places: Places): JsonObject =>
  Object.fromEntries(
    Object.entries(alternatives).flatMap(([key, choices]) => {
      if (POINTERS[key] === undefined || !isArray(choices)) return [[key, choices]];
      const left = choices.map((choice) => moved(key, choice, "expected", places)).filter((one) => one !== undefined);
      return left.length === 0 ? [] : [[key, left]];
    }),
  );

const alike = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);
