import { isArray, isObject, type Json, type JsonObject } from "../json.ts";
import { allPointed, type ListName, pointed } from "./lists.ts";

const words = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" ");

const shown = (value: Json | undefined): string | null =>
  value === undefined || value === null ? null : typeof value === "object" ? null : String(value);

const dateOf = (value: Json | undefined): string => (isObject(value) ? (shown(value.date) ?? "…") : "…");

const figure = (count: JsonObject | null): string | null =>
  count === null
    ? null
    : words(shown(count.value) ?? `${shown(count.min) ?? ""}..${shown(count.max) ?? ""}`, shown(count.unit));

const DESCRIPTIONS: { readonly [List in ListName]: (entry: JsonObject, record: JsonObject) => string } = {
  counts: (count) => words(figure(count), shown(count.measure), shown(count.status)),
  periods: ({ role, start, end }) => words(shown(role), `${dateOf(start)} – ${dateOf(end)}`),
  events: ({ role, date }) => words(shown(role), dateOf(date)),
  vectors: ({ type, status }) => words(shown(type), shown(status)),
  data_types: ({ type, label, status }) =>
    words(shown(type), label === undefined ? null : `“${shown(label)}”`, shown(status)),
  impacts: ({ population, count, data_types, period }, record) => {
    const covered = pointed(record, "periods", period);
    return words(
      shown(population),
      figure(pointed(record, "counts", count)),
      `[${kindsOf(allPointed(record, "data_types", data_types))}]`,
      covered === null ? null : `${dateOf(covered.start)} – ${dateOf(covered.end)}`,
    );
  },
  warnings: ({ code }) => words(shown(code)),
};

const kindsOf = (data: readonly JsonObject[]): string => data.map(({ type }) => shown(type) ?? "?").join(", ");

/** An entry of a list in a few words: `371 person affected_people possible`. */
export const describe = (list: ListName, entry: JsonObject, record: JsonObject): string =>
  DESCRIPTIONS[list](entry, record);

/** A value of a key in a few words, indexes of the record followed to what they point to. */
export function describeValue(key: string, value: Json, record: JsonObject): string {
  if (key === "data_types") return `[${kindsOf(allPointed(record, "data_types", value))}]`;
  if (key === "counts") return `[${allPointed(record, "counts", value).map(figure).join(", ")}]`;
  if (key === "count") return figure(pointed(record, "counts", value)) ?? "none";
  if (key === "period") {
    const period = pointed(record, "periods", value);
    return period === null ? "none" : `${dateOf(period.start)} – ${dateOf(period.end)}`;
  }
  if (isObject(value)) return shown(value.date) ?? shown(value.name) ?? shown(value.value) ?? JSON.stringify(value);
  if (isArray(value)) return `[${value.map((item) => shown(item) ?? JSON.stringify(item)).join(", ")}]`;
  return typeof value === "string" ? `“${value}”` : String(value ?? "none");
}
