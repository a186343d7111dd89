import { isArray, isObject, type Json, type JsonObject, objectsOf } from "../json.ts";
import { agrees, choices, type Manner, overlaps } from "./agree.ts";

/** The lists of a record, in its order. */
export const LISTS = ["counts", "periods", "events", "vectors", "data_types", "impacts", "warnings"] as const;
export type ListName = (typeof LISTS)[number];

/** A record and how it is compared: what the indexes of its impacts and headline figures point into. */
export type Sides = { readonly expected: JsonObject; readonly found: JsonObject; readonly manner: Manner };

type Identity = {
  /** Whether two entries speak of the same fact, so that what else they say can be compared. */
  readonly same: (expected: JsonObject, found: JsonObject, sides: Sides) => boolean;
  /** The keys that are settled by that. */
  readonly keys: readonly string[];
};

/** Facts are the same by what identifies them; everything else about them may be read rightly or wrongly. */
export const IDENTITIES: { readonly [List in ListName]: Identity } = {
  counts: {
    keys: ["value", "unit"],
    same: (expected, found, { manner }) =>
      sameFigure(expected, found, manner) && agrees(expected, "unit", found, manner),
  },
  periods: {
    keys: ["start", "end"],
    same: (expected, found) => sameDay(expected, "start", found) && sameDay(expected, "end", found),
  },
  events: {
    keys: ["role", "date"],
    same: (expected, found, { manner }) => agrees(expected, "role", found, manner) && sameDay(expected, "date", found),
  },
  vectors: {
    keys: ["type"],
    same: (expected, found, { manner }) =>
      agrees(expected, "type", found, manner) && sameSide(expected, found, "ruled_out"),
  },
  data_types: { keys: ["type"], same: sameData },
  impacts: {
    keys: [],
    same: (expected, found, sides) =>
      sameGroup(expected, found, sides) && likeData(expected, found, sides) >= LIKE_ENOUGH,
  },
  warnings: { keys: ["code"], same: (expected, found, { manner }) => agrees(expected, "code", found, manner) },
};

/** Whether the figures are one: the number, or for a range its bounds. */
function sameFigure(expected: JsonObject, found: JsonObject, manner: Manner): boolean {
  if (!agrees(expected, "value", found, manner)) return false;
  return found.value !== null || (agrees(expected, "min", found, manner) && agrees(expected, "max", found, manner));
}

/** Whether the dates under a key are the same day (or month, year, minute); the rest of a date is compared later. */
function sameDay(expected: JsonObject, key: string, found: JsonObject): boolean {
  const right = choices(expected, key);
  const got = found[key] ?? null;
  return (
    right.length === 0 ||
    right.some((choice) =>
      isObject(choice) ? isObject(got) && agrees(choice, "date", got, "to_the_letter") : got === null,
    )
  );
}

/** Whether both statuses deny, or neither. */
function sameSide(expected: JsonObject, found: JsonObject, denial: string): boolean {
  const right = choices(expected, "status");
  return right.length === 0 || right.some((status) => (status === denial) === (found.status === denial));
}

/** Data of one kind, both included or both not; what has no kind of its own is known by its wording. */
function sameData(expected: JsonObject, found: JsonObject, { manner }: Sides): boolean {
  if (!agrees(expected, "type", found, manner) || !sameSide(expected, found, "not_included")) return false;
  const wordings = [...choices(expected, "label"), ...choices(expected, "text")];
  if (found.type !== "other" || wordings.length === 0) return true;
  return wordings.some((wording) => overlaps(String(wording), String(found.label)));
}

/** The entry an index of a record points to. */
export const pointed = (record: JsonObject, list: ListName, index: Json | undefined): JsonObject | null => {
  const entries = record[list];
  const entry = isArray(entries) && typeof index === "number" ? entries[index] : undefined;
  return isObject(entry) ? entry : null;
};

/** The entries a list of indexes points to. */
export const allPointed = (record: JsonObject, list: ListName, indexes: Json | undefined): readonly JsonObject[] =>
  (isArray(indexes) ? indexes : []).map((index) => pointed(record, list, index)).filter((entry) => entry !== null);

/** Whether two impacts give the same figure, or none. */
function sameGroup(expected: JsonObject, found: JsonObject, sides: Sides): boolean {
  const right = choices(expected, "count");
  const got = pointed(sides.found, "counts", found.count);
  return (
    right.length === 0 ||
    right.some((index) => {
      const wanted = pointed(sides.expected, "counts", index);
      return wanted === null || got === null ? wanted === got : sameFigure(wanted, got, sides.manner);
    })
  );
}

/** Numbers of one's own with an office: lists name them so differently that they don't decide which group is meant. */
const CATCH_ALLS: ReadonlySet<Json | undefined> = new Set(["other", "patient_id", "national_id", "member_id"]);

/** Two impacts are of one group if of all the kinds of data they name this part is in both. */
const LIKE_ENOUGH = 0.7;

function likeData(expected: JsonObject, found: JsonObject, sides: Sides): number {
  const shares = choices(expected, "data_types").map((indexes) => {
    const wanted = kinds(allPointed(sides.expected, "data_types", indexes));
    const got = kinds(allPointed(sides.found, "data_types", found.data_types));
    const both = wanted.filter((one) => got.some((other) => agrees(one, "type", other, sides.manner))).length;
    const all = wanted.length + got.length - both;
    return all === 0 ? 1 : both / all;
  });
  return shares.length === 0 ? 1 : Math.max(...shares);
}

/** One entry of each kind of data, catch-alls left out. */
function kinds(data: readonly JsonObject[]): readonly JsonObject[] {
  const byType = new Map<Json | undefined, JsonObject>();
  for (const entry of data) if (!CATCH_ALLS.has(entry.type)) byType.set(entry.type, entry);
  return [...byType.values()];
}

/** Whether, of two lists of entries, each entry of one is the same fact as one of the other. */
export function sameSet(
  list: ListName,
  expected: readonly JsonObject[],
  found: readonly JsonObject[],
  sides: Sides,
): boolean {
  const { same } = IDENTITIES[list];
  return (
    expected.every((one) => found.some((other) => same(one, other, sides))) &&
    found.every((other) => expected.some((one) => same(one, other, sides)))
  );
}

/** The entries of a list, each of which is an object. */
export const entriesOf = (record: JsonObject, list: ListName): readonly JsonObject[] => objectsOf(record[list]);
