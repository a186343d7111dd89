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

/** How far the groups may miss a figure that is nevertheless their sum (duplicates, 約). */
const SLACK = 0.05;

/** Leaves out what is no group of its own: sums of groups that are tied themselves, and figures with nothing but 個人情報 to them. */
export function telling(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly Tie[] {
  const specific = ties.filter(({ data, direct }) =>
    [...data].some((index) => !isVessel(dataTypes[index]) && (direct || dataTypes[index]?.value.type !== "other")),
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
    if (others.length > 1 && isSum && !tie.direct) return false;
    return !kept.slice(0, order).some((other) => isTwin(counts[other.count], count) && sameData(other, tie));
  });
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
