import { affectedOf } from "../count/affected.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** A list of data as short as this was not the list of what the headline figure lost. */
const SHORT = 2;

/**
 * The figure that stands for all who were affected: the one that makes the headline of the record; where several do, people before
 * records, totals before groups, the whole before its parts.
 */
export function headlineOf(counts: readonly CountFact[], seen: readonly number[]): number | null {
  const { people, records } = affectedOf(counts);
  const [only, ...more] = (people ?? records)?.counts ?? [];
  if (only !== undefined && more.length === 0 && seen.includes(only)) return only;
  const [headline] = [...new Set(seen)].sort((a, b) => weightOf(counts[b]) - weightOf(counts[a]) || a - b);
  return headline ?? null;
}

/**
 * Ties the headline figure, or the groups it adds up, to all data that no group claims, where nothing ties it to a list more closely:
 * "The information included names and addresses. … 447 patients are affected."
 */
export function tieHeadline(
  headline: number | null,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  ties: readonly Tie[],
  loose: readonly Loose[],
  others: ReadonlySet<number>,
): readonly Tie[] {
  if (headline === null) return [];
  const own = ties.find(({ count }) => count === headline);
  if (own !== undefined && own.data.size > SHORT) return [];
  // A sentence that tells the data of several groups tells them fully.
  if (own?.direct === true && ties.some((tie) => isBeside(tie, own) && counts[tie.count]?.role.part !== true))
    return [];
  const beside = ties.filter(({ count }) => count !== headline && counts[count]?.role.part !== true);
  if (own === undefined && beside.length > 1) return [];
  const claimed = new Set([...others, ...ties.flatMap(({ count, data }) => (count === headline ? [] : [...data]))]);
  const other = new Set(
    counts.flatMap(({ value, role, mentions }) =>
      isApart(value) && role.tag !== null ? mentions.map(({ passage }) => passage) : [],
    ),
  );
  // What a line lists beside the figure of another group is that group's.
  for (const { count, passages, direct } of ties)
    if (own !== undefined && direct && count !== headline && counts[count]?.role.tag !== null)
      for (const passage of passages) other.add(passage);
  for (const passage of own?.passages ?? []) other.delete(passage);
  const listed = new Set(
    loose.flatMap((cluster) =>
      cluster.listed && (own === undefined || !other.has(cluster.passage)) ? [...cluster.data] : [],
    ),
  );
  const free = dataTypes.flatMap(({ value }, index) =>
    value.status === "not_included" || value.type === "email_content" || claimed.has(index) ? [] : [index],
  );
  const kept = free.filter((index) => listed.has(index));
  // 送受信データから1,147人の個人情報が: where the kinds are listed, what held them is none of the group's.
  const before = [...(own?.data ?? [])];
  const held = before.filter((index) => !VESSELS.has(dataTypes[index]?.value.type ?? ""));
  const data = new Set([
    ...(kept.length > SHORT ? held : before),
    ...(kept.length > 0 || own !== undefined ? kept : free),
  ]);
  if (data.size === 0 || (own === undefined && beside.length > 0 && data.size <= SHORT)) return [];
  const passages = [...data].flatMap((index) => dataTypes[index]?.place.passage ?? []);
  const { people, records } = affectedOf(counts);
  const summed = (people ?? records)?.counts ?? [];
  const heads = ties.length === 0 && summed.includes(headline) ? summed : [headline];
  return heads.map((count) => ({ count, data, passages: [...(own?.passages ?? []), ...passages], direct: false }));
}

const isBeside = (tie: Tie, own: Tie): boolean =>
  tie !== own && tie.direct && tie.passages.some((passage) => own.passages.includes(passage));

/** Kinds that hold data without saying which. */
const VESSELS: ReadonlySet<string> = new Set(["email_content", "attachment", "personal_information"]);

/** Messages and papers have their own data: (2) 名簿 氏名 120名 / (3) 申込メール 30通 氏名、住所. */
const isApart = ({ measure, value }: CountFact["value"]): boolean =>
  (measure === "emails_exposed" || measure === "affected_files") && (value ?? 0) > 1;

/** How large a figure is at least, or at most where nothing else is said. */
export const sizeOf = ({ value }: CountFact): number => value.value ?? value.max ?? value.min ?? 0;

function weightOf(count: CountFact | undefined): number {
  if (count === undefined) return 0;
  const { value, role } = count;
  const people = value.unit === "person" ? 1e12 : 0;
  return people + (value.total ? 1e11 : 0) + (role.part || role.whole ? 0 : 1e10) + Math.min(sizeOf(count), 1e9);
}

/**
 * Gives the data of a total to the groups it adds up, where the text lists them beside it and says the data but once:
 * 本店 120名 / 支店 30名 / 合計 150名 / 項目: 氏名、住所.
 */
export function shareTotals(ties: readonly Tie[], counts: readonly CountFact[]): readonly Tie[] {
  return ties.flatMap((tie) => {
    const parts = partsOf(tie.count, counts);
    if (parts.length < 2) return [tie];
    const told = ties.some((other) => parts.includes(other.count) && other.data.size >= tie.data.size);
    return told ? [tie] : parts.map((count) => ({ ...tie, count }));
  });
}

/** How many groups a total adds up at most. */
const MOST_PARTS = 8;

/** The counts right before a total that add up to it, or those right behind it. */
function partsOf(total: number, counts: readonly CountFact[]): readonly number[] {
  const before = runFrom(total, -1, counts);
  if (before.length > 0) return before;
  const behind = runFrom(total, 1, counts);
  return EVERYBODY.test(counts[total]?.role.who ?? "") && behind.every((part) => isLine(counts[part])) ? behind : [];
}

/** Words for all who were affected. */
const EVERYBODY = /^(?:対象者?|該当者?|)$/u;

/** A group with a line of its own, and no figure in a bracket. */
const isLine = (count: CountFact | undefined): boolean =>
  count?.role.level.startsWith("list") === true && !count.role.part && count.value.unit === "person";

function runFrom(total: number, step: 1 | -1, counts: readonly CountFact[]): readonly number[] {
  const whole = counts[total];
  if (whole === undefined || !whole.value.total) return [];
  const parts: number[] = [];
  let sum = 0;
  for (let index = total + step; index >= 0 && index < counts.length && parts.length < MOST_PARTS; index += step) {
    const count = counts[index];
    if (count === undefined || count.value.unit !== whole.value.unit) continue;
    sum += sizeOf(count);
    parts.push(index);
    if (sum === sizeOf(whole)) return parts.sort((a, b) => a - b);
    if (sum > sizeOf(whole)) return [];
  }
  return [];
}
