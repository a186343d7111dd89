import type { ListName } from "../compare/lists.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { moved, type Places, POINTERS } from "./places.ts";

/** The keys a new entry is written with where no other entry of its list shows which are wanted. */
const USUAL: { readonly [List in ListName]: readonly string[] } = {
  counts: ["value", "qualifier", "unit", "measure", "status", "text"],
  periods: ["role", "start", "end", "text"],
  events: ["role", "date", "text"],
  vectors: ["type", "status", "text"],
  data_types: ["type", "status", "label"],
  impacts: ["population", "count", "data_types", "period"],
  warnings: ["code"],
};

/** A found value as people write it: an organisation by its name, a date by itself, a headline figure by its number. */
export function plainest(key: string, found: Json): Json {
  if (!isObject(found)) return found;
  if (key === "organization") return found.name ?? null;
  if (["published", "start", "end", "date"].includes(key)) return found.date ?? null;
  if (key !== "people" && key !== "records") return found;
  const { value = null, min = null, max = null } = found;
  return value === null ? { value, min, max } : value;
}

/**
 * A found entry of a list as a new entry of the file: with the keys the others have, in their order. `whole` is for files of
 * printed records, of which nothing is left out.
 */
export function newEntry(
  list: ListName,
  found: JsonObject,
  others: readonly Json[],
  whole: boolean,
  places: Places,
): Json {
  if (others.length > 0 && others.every((other) => !isObject(other)))
    return Object.values(pick(found, ["type", "code", "value"]))[0] ?? null;
  const template = others.find(isObject);
  const keys = whole
    ? Object.keys(found)
    : (template === undefined ? USUAL[list] : Object.keys(template)).filter(
        (key) => key !== "optional" && key !== "alt",
      );
  const needed = list === "counts" && found.value === null ? ["min", "max"] : [];
  const named = list === "data_types" && found.type === "other" && !keys.includes("text") ? ["label"] : [];
  const entries = [...new Set([...keys, ...needed, ...named])].map((key): readonly [string, Json | undefined] => {
    if (key === "text") return [key, isObject(found.evidence) ? found.evidence.text : undefined];
    if (list === "impacts" && POINTERS[key] !== undefined)
      return [key, moved(key, found[key] ?? null, "found", places)];
    const value = found[key];
    return [key, value === undefined || whole ? value : plainest(key, value)];
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

const pick = (from: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
