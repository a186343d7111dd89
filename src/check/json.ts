/** A value as JSON can write it: what expected records, earlier records and new ones are compared as. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** Keys and indexes from the root of a JSON value: `["counts", 2, "status"]`. */
export type Path = readonly (string | number)[];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const NONE: readonly JsonObject[] = [];
/** A list is asked for once for each of its entries. */
const known = new WeakMap<readonly Json[], readonly JsonObject[]>();

/** The objects of a list; anything else in it, or instead of it, is left out. */
export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  if (!isArray(value)) return NONE;
  let objects = known.get(value);
  if (objects === undefined) {
    objects = value.filter(isObject);
    known.set(value, objects);
  }
  return objects;
}

/** A path as people read it: `counts[2].status`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
