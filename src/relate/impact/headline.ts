import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./section.ts";

/** Kinds that hold data without saying which: alone they tell nothing of a group. */
const VESSELS: readonly string[] = ["personal_information", "email_content", "attachment", "contact_details"];

/** A list of data as short as this was not the list of what the headline figure lost. */
const SHORT = 2;

/**
 * Ties the headline figure to all data that no group claims, where nothing ties it to a list more closely: "The information included
 * names and addresses. … 447 patients are affected."
 */
export function tieHeadline(
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  ties: readonly Tie[],
  loose: readonly Loose[],
): readonly Tie[] {
  const seen = new Set([...ties.map(({ count }) => count), ...loose.flatMap(({ counts: own }) => own)]);
  const [headline] = [...seen].sort((a, b) => weightOf(counts[b]) - weightOf(counts[a]) || a - b);
  if (headline === undefined) return [];
  const own = ties.find(({ count }) => count === headline);
  if (own !== undefined && own.data.size > SHORT) return [];
  const others = ties.filter(({ count }) => count !== headline);
  if (own === undefined && others.length > 1) return [];
  const claimed = new Set(others.flatMap(({ data }) => [...data]));
  const data = new Set([
    ...(own?.data ?? []),
    ...dataTypes.flatMap(({ value }, index) =>
      value.status === "not_included" || value.type === "email_content" || claimed.has(index) ? [] : [index],
    ),
  ]);
  if (data.size === 0 || (own === undefined && others.length > 0 && data.size <= SHORT)) return [];
  const passages = [...data].flatMap((index) => dataTypes[index]?.place.passage ?? []);
  return [{ count: headline, data, passages: [...(own?.passages ?? []), ...passages], direct: false }];
}

const sizeOf = ({ value }: CountFact): number => value.value ?? value.max ?? value.min ?? 0;

function weightOf(count: CountFact | undefined): number {
  if (count === undefined) return 0;
  const { value, role } = count;
  const people = value.unit === "person" ? 1e12 : 0;
  return people + (value.total ? 1e11 : 0) + (role.part || role.whole ? 0 : 1e10) + Math.min(sizeOf(count), 1e9);
}

/**
 * Gives the data of a total to the groups it adds up, where the text lists them right before it and says the data but once:
 * 本店 120名 / 支店 30名 / 合計 150名 / 項目: 氏名、住所.
 */
export function shareTotals(ties: readonly Tie[], counts: readonly CountFact[]): readonly Tie[] {
  return ties.flatMap((tie) => {
    const parts = partsOf(tie.count, counts);
    const told = ties.some((other) => parts.includes(other.count) && other.data.size >= tie.data.size);
    return parts.length < 2 || told ? [tie] : parts.map((count) => ({ ...tie, count }));
  });
}

/** How many groups a total adds up at most. */
const MOST_PARTS = 8;

/** The counts right before a total that add up to it. */
function partsOf(total: number, counts: readonly CountFact[]): readonly number[] {
  const whole = counts[total];
  if (whole === undefined || !whole.value.total) return [];
  const parts: number[] = [];
  let sum = 0;
  for (let index = total - 1; index >= 0 && parts.length < MOST_PARTS; index--) {
    const count = counts[index];
    if (count === undefined || count.value.unit !== whole.value.unit) continue;
    sum += sizeOf(count);
    parts.unshift(index);
    if (sum === sizeOf(whole)) return parts;
    if (sum > sizeOf(whole)) return [];
  }
  return [];
}

/** How far the groups may miss a figure that is nevertheless their sum (duplicates, 約). */
const SLACK = 0.05;

/** Leaves out what is no group of its own: sums of groups that are tied themselves, and figures with nothing but 個人情報 to them. */
export function telling(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly Tie[] {
  const specific = ties.filter(({ data }) =>
    [...data].some(
      (index) => !isVessel(dataTypes[index]) && (ties.length > 1 || dataTypes[index]?.value.type !== "other"),
    ),
  );
  const kept =
    specific.length > 0
      ? ties.filter((tie) => specific.includes(tie) || specific.length > 1 || isContrast(tie, specific))
      : [];
  return kept.filter((tie, order) => {
    const count = counts[tie.count];
    if (count === undefined) return false;
    const others = kept.filter((other) => other !== tie && counts[other.count]?.value.unit === count.value.unit);
    const sum = others.reduce((sofar, other) => sofar + sizeOf(counts[other.count] ?? count), 0);
    const size = sizeOf(count);
    const isSum = count.value.total || Math.abs(sum - size) <= size * SLACK;
    const rounded = count.value.total || count.value.qualifier === "about";
    const repeats = rounded && others.some((other) => sameData(other, tie));
    if (others.length > 1 && isSum && (!tie.direct || repeats)) return false;
    return !kept.slice(0, order).some((other) => isTwin(counts[other.count], count) && sameData(other, tie));
  });
}

/** A single group counted in cards and in people is told by its people, in whichever line these stand. */
export function withPeople(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  loose: readonly Loose[],
): readonly Tie[] {
  const [only] = ties;
  const count = only === undefined ? undefined : counts[only.count];
  if (only === undefined || ties.length > 1 || count === undefined || count.value.unit === "person") return ties;
  const people = loose
    .flatMap((cluster) => cluster.counts)
    .filter((index) => counts[index]?.value.unit === "person" && counts[index]?.role.part !== true);
  const [index] = people;
  const size = index === undefined ? 0 : sizeOf(counts[index] ?? count);
  const fits = size > 0 && size <= sizeOf(count) && size * 3 >= sizeOf(count);
  return index !== undefined && new Set(people).size === 1 && fits ? [{ ...only, count: index }] : ties;
}

const isVessel = (fact: DataTypeFact | undefined): boolean => fact === undefined || VESSELS.includes(fact.value.type);

/** Cards of some, personal data of others, told in one sentence. */
const isContrast = (tie: Tie, specific: readonly Tie[]): boolean =>
  specific.some(
    ({ passages }) => passages.length === 1 && tie.passages.length === 1 && passages[0] === tie.passages[0],
  );

/** 16件(16名): one number in two units. */
const isTwin = (a: CountFact | undefined, b: CountFact): boolean =>
  a !== undefined && a.value.unit !== b.value.unit && sizeOf(a) === sizeOf(b);

const sameData = (a: Tie, b: Tie): boolean =>
  a.data.size === b.data.size && [...a.data].every((index) => b.data.has(index));
