import { isArray, isObject, type Json, type JsonObject } from "../json.ts";

/**
 * The plain forms in which people write a value, each with the key it stands for:
 * `"published": "2024-05-01"` is `"published": {"date": "2024-05-01"}`.
 */
type Plain = { readonly [key: string]: (value: Json) => Json };

const writerOf = (plain: Plain, key: string): ((value: Json) => Json) | undefined =>
  Object.hasOwn(plain, key) ? plain[key] : undefined;

const keyed =
  (key: string, then: Plain = {}) =>
  (value: Json): Json =>
    typeof value === "string" || typeof value === "number" ? { [key]: value } : expand(value, then);

const QUOTED: Plain = { evidence: keyed("text") };
const date = keyed("date", QUOTED);

const listOf =
  (key: string, then: Plain = QUOTED) =>
  (value: Json): Json =>
    isArray(value) ? value.map(keyed(key, then)) : value;

const headline = keyed("value");

const RECORD: Plain = {
  organization: keyed("name", QUOTED),
  published: date,
  affected: (value) => expand(value, { people: headline, records: headline }),
  counts: listOf("value"),
  periods: listOf("role", { ...QUOTED, start: date, end: date }),
  events: listOf("role", { ...QUOTED, date }),
  vectors: listOf("type"),
  data_types: listOf("type"),
  warnings: listOf("code"),
};

/** Writes out the plain forms of an object and of the alternatives it allows; everything else stays as it is. */
function expand(value: Json, plain: Plain): Json {
  if (!isObject(value)) return value;
  // Entries keep a key such as __proto__ what it is: a key, which nobody knows.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const written = writerOf(plain, key);
      if (key === "alt" && isObject(inner)) return [key, alternatives(inner, plain)];
      return [key, written === undefined ? inner : written(inner)];
    }),
  );
}

const alternatives = (value: JsonObject, plain: Plain): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([key, choices]) => {
      const written = writerOf(plain, key);
      return [key, written === undefined || !isArray(choices) ? choices : choices.map(written)];
    }),
  );

/** An expected record with its plain forms written out; paths into it stay valid but for the keys added at the ends. */
export const writtenOut = (value: Json): Json => expand(value, RECORD);
