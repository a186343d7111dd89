import { listFor } from "../../text/lists.ts";
import { partition } from "../../text/search.ts";
import type { CountFact } from "../count/count.ts";
import type { Tie } from "./element.ts";
import { sizeOf } from "./headline.ts";

/**
 * Leaves out what repeats another group: a part of one that has the same data, the same number in another unit, and records that people
 * stand for. What a group may repeat is looked up by its data, so that each line of a long list costs the same.
 */
export function distinct(groups: readonly Tie[], counts: readonly CountFact[]): readonly Tie[] {
  const known = groups.flatMap((tie) => {
    const count = counts[tie.count];
    return count === undefined ? [] : [{ tie, count, data: keyOf(tie) }];
  });
  const wholes = wholesOf(known);
  const people = peopleOf(known);
  const units = new Map<string, Set<string>>();
  return known
    .filter((group) => {
      const repeats = isTwin(group, units);
      return !isPartOf(group, wholes) && !repeats && !areOfPeople(group, people);
    })
    .map(({ tie }) => tie);
}

/** Whether two groups have the same data. */
export const sameData = (a: Tie, b: Tie): boolean =>
  a.data.size === b.data.size && [...a.data].every((index) => b.data.has(index));

/** A group, its figure, and a name of its data. */
type Group = { readonly tie: Tie; readonly count: CountFact; readonly data: string };

const keyOf = ({ data }: Tie): string => [...data].sort((a, b) => a - b).join(",");

/** The groups that are no parts, by unit and data, the largest first. */
function wholesOf(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const wholes = new Map<string, Group[]>();
  for (const group of groups) if (!group.count.role.part) listFor(wholes, unitAndData(group)).push(group);
  for (const same of wholes.values()) same.sort((a, b) => sizeOf(b.count) - sizeOf(a.count));
  return wholes;
}

const unitAndData = ({ count, data }: Group): string => `${count.value.unit} ${data}`;

/** A part of a larger figure in the same unit, with the same data. */
function isPartOf(part: Group, wholes: ReadonlyMap<string, readonly Group[]>): boolean {
  if (!part.count.role.part) return false;
  for (const whole of wholes.get(unitAndData(part)) ?? []) {
    if (sizeOf(whole.count) < sizeOf(part.count)) return false;
    if (!areLines(whole, part)) return true;
  }
  return false;
}

/** Told in two lines of a list, each with its own label: one is no part of the other. */
const areLines = (one: Group, two: Group): boolean =>
  one.tie.passages[0] !== two.tie.passages[0] &&
  [one, two].every(({ tie, count }) => tie.direct && tie.passages.length === 1 && count.role.level.startsWith("list"));

/** 16件(16名): one number in two units, of which the people stay. Notes the unit of this one for those behind it. */
function isTwin({ count, data }: Group, units: Map<string, Set<string>>): boolean {
  const key = `${sizeOf(count)} ${data}`;
  const before = units.get(key) ?? new Set();
  const isOther = before.size > 1 || (before.size === 1 && !before.has(count.value.unit));
  units.set(key, before.add(count.value.unit));
  return isOther && count.value.unit !== "person";
}

/** The people with the same data, and how many these are, in order. */
type People = { readonly tie: Tie; readonly sizes: number[] };

function peopleOf(groups: readonly Group[]): readonly People[] {
  const people = new Map<string, People>();
  for (const { tie, count, data } of groups) {
    if (count.value.unit !== "person") continue;
    const same = people.get(data) ?? { tie, sizes: [] };
    people.set(data, same);
    same.sizes.push(sizeOf(count));
  }
  for (const { sizes } of people.values()) sizes.sort((a, b) => a - b);
  return [...people.values()];
}

/** 7,409名のカード情報7,645件: people stand for their records. */
function areOfPeople({ tie, count }: Group, people: readonly People[]): boolean {
  if (count.value.unit === "person") return false;
  const size = sizeOf(count);
  return people.some(({ tie: other, sizes }) => {
    const most = sizes[partition(sizes.length, (at) => (sizes[at] ?? 0) <= size) - 1];
    return most !== undefined && (count.role.gross || most * 3 >= size) && isMuchLike(tie, other);
  });
}

/** Whether nearly all that is told of the one of whom less is told is told of the other too. */
function isMuchLike({ data }: Tie, other: Tie): boolean {
  const both = [...data].filter((index) => other.data.has(index)).length;
  return both >= Math.min(data.size, other.data.size) * LIKE;
}

const LIKE = 0.75;
