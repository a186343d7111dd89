import type { Headline } from "../../../schema/record.ts";
import type { Basis, CountStatus, Qualifier } from "../../../schema/vocabulary.ts";
import type { CountFact } from "../count.ts";

/** A count with its place in the list of all. */
export type Member = { readonly index: number; readonly fact: CountFact };

/** How large a figure is, at least or at most where nothing more is said. */
export const sizeOf = ({ value, min, max }: CountFact["value"]): number => value ?? min ?? max ?? 0;
export const size = ({ fact }: Member): number => sizeOf(fact.value);
export const sum = (members: readonly Member[]): number => members.reduce((total, member) => total + size(member), 0);
export const largest = (members: readonly Member[]): Member =>
  members.reduce((best, member) => (size(member) > size(best) ? member : best));

/** A figure for one state alone says how many there are at least. */
export const leastOf = (member: Member): Headline => ({
  ...single(member, "largest"),
  value: null,
  min: size(member),
  max: null,
  qualifier: "at_least",
});

/** "thousands of customers" says how many there are at least, and no figure for all. */
const isVague = ({ value, qualifier }: CountFact["value"]): boolean => value === null && qualifier === "about";

export const single = ({ index, fact: { value } }: Member, basis: Basis): Headline => ({
  value: value.value,
  min: value.min,
  max: isVague(value) ? null : value.max,
  qualifier: isVague(value) ? "at_least" : value.qualifier,
  status: value.status,
  basis,
  counts: [index],
});

/** The sum of several groups is as loose as the loosest of them. */
export function added(members: readonly Member[]): Headline {
  const values = members.map(({ fact }) => fact.value);
  const sumOf = (pick: (value: CountFact["value"]) => number | null): number | null =>
    values.reduce<number | null>((total, value) => {
      const part = pick(value);
      return total === null || part === null ? null : total + part;
    }, 0);
  const loose = LOOSENESS.find((qualifier) => values.some((value) => value.qualifier === qualifier)) ?? "exact";
  return {
    value: sumOf(({ value }) => value),
    min: sumOf(({ min }) => min),
    max: sumOf(({ max }) => max),
    qualifier: loose,
    status: STATUSES.find((status) => values.some((value) => value.status === status)) ?? "unstated",
    basis: "sum",
    counts: members.map(({ index }) => index),
  };
}

const LOOSENESS: readonly Qualifier[] = ["range", "at_most", "less_than", "more_than", "at_least", "about"];
const STATUSES: readonly CountStatus[] = ["possible", "confirmed"];

/** "47 members are in both lists": of a sum they are taken off once. */
export function withoutThoseTwice(head: Headline | null, counts: readonly CountFact[]): Headline | null {
  const [twice, ...more] = counts.filter(({ role, value }) => role.twice && value.unit === "person");
  const off = twice?.value.value ?? null;
  if (head?.basis !== "sum" || off === null || more.length > 0) return head;
  const less = (figure: number | null): number | null => (figure === null ? null : figure - off);
  return { ...head, value: less(head.value), min: less(head.min), max: less(head.max) };
}
