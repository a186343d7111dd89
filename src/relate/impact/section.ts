import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";

/** Counts and data of one sentence that it does not tie to anything. */
export type Loose = {
  readonly passage: number;
  readonly counts: readonly number[];
  readonly data: ReadonlySet<number>;
};

/**
 * Ties what stands in different lines: a list of data with the item or sentence it belongs to, the lines of one section with one
 * another, and at last the headline figure with all data no group claims.
 */
export function tieSections(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  sentenceTies: readonly Tie[],
  loose: readonly Loose[],
): readonly Tie[] {
  const ties: Tie[] = [];
  const known = (): ReadonlySet<number> => new Set([...sentenceTies, ...ties].map(({ count }) => count));
  const withCounts = new Map(
    loose.flatMap(({ passage, counts: own }) => (own.length > 0 ? [[passage, own] as const] : [])),
  );
  const claimed = new Set<Loose>();
  const owned = new Map<number, { data: Set<number>; passages: Set<number> }>();
  for (const cluster of loose) {
    if (cluster.data.size === 0) continue;
    const owner = ownerOf(reading, cluster.passage, withCounts);
    if (owner === null) continue;
    claimed.add(cluster);
    const entry = owned.get(owner.count) ?? { data: new Set(), passages: new Set([owner.passage]) };
    owned.set(owner.count, entry);
    for (const index of cluster.data) entry.data.add(index);
    entry.passages.add(cluster.passage);
  }
  for (const [count, { data, passages }] of owned) ties.push({ count, data, passages: [...passages] });
  const rest = loose.filter((cluster) => cluster.data.size > 0 && !claimed.has(cluster));
  ties.push(...tieSiblings(reading, counts, rest, loose, known()));
  if (sentenceTies.length + ties.length === 0) ties.push(...tieHeadline(counts, dataTypes, loose));
  return ties;
}

/** How far a list reaches up for the count it belongs to. */
const LEVELS = 3;

/** The count a line of data belongs to: of its parents, of the line before it, or of the figure alone on the line after it. */
function ownerOf(
  reading: Reading,
  passage: number,
  withCounts: ReadonlyMap<number, readonly number[]>,
): { readonly count: number; readonly passage: number } | null {
  const at = (index: number): { readonly count: number; readonly passage: number } | null => {
    const count = withCounts.get(index)?.at(-1);
    return count === undefined ? null : { count, passage: index };
  };
  if (withCounts.has(passage)) return at(passage);
  let above = reading.passages[passage]?.block.parent ?? null;
  for (let level = 0; level < LEVELS && above !== null; level++) {
    const owner = at(above);
    if (owner !== null) return owner;
    above = reading.passages[above]?.block.parent ?? null;
  }
  const parent = reading.passages[passage]?.block.parent ?? null;
  const next = reading.passages[passage + 1];
  if (next !== undefined && next.block.parent === passage && next.normal.text.length < 30) return at(passage + 1);
  const before = reading.passages[passage - 1];
  if (before !== undefined && (before.block.parent === parent || passage - 1 === parent)) return at(passage - 1);
  return null;
}

/** In one section counts in some lines and data in others belong together: 対象 1,200名 / 項目 氏名、住所. */
function tieSiblings(
  reading: Reading,
  counts: readonly CountFact[],
  data: readonly Loose[],
  loose: readonly Loose[],
  tied: ReadonlySet<number>,
): readonly Tie[] {
  const ties: Tie[] = [];
  const sections = new Set(data.map(({ passage }) => sectionOf(reading, passage)));
  for (const section of sections) {
    if (section === null) continue;
    const own = data.filter(({ passage }) => sectionOf(reading, passage) === section);
    const free = loose.flatMap(({ passage, counts: inLine }) =>
      sectionOf(reading, passage) === section
        ? inLine.filter((count) => !tied.has(count)).map((count) => ({ count, passage }))
        : [],
    );
    const groups = free.filter(({ count }) => counts[count]?.role.part !== true);
    const union = new Set(own.flatMap((cluster) => [...cluster.data]));
    for (const { count, passage } of groups)
      ties.push({ count, data: union, passages: [passage, ...own.map((cluster) => cluster.passage)] });
  }
  return ties;
}

/** The heading a passage stands under, or null where there is none. */
function sectionOf(reading: Reading, passage: number): number | null {
  let above = reading.passages[passage]?.block.parent ?? null;
  while (above !== null && reading.passages[above]?.block.kind !== "heading")
    above = reading.passages[above]?.block.parent ?? null;
  return above;
}

/** The headline figure and everything leaked, where a notice ties nothing more closely. */
function tieHeadline(
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  loose: readonly Loose[],
): readonly Tie[] {
  const free = [...new Set(loose.flatMap(({ counts: own }) => own))];
  const [headline] = free.sort((a, b) => weightOf(counts[b]) - weightOf(counts[a]) || a - b);
  const data = new Set(
    dataTypes.flatMap(({ value }, index) =>
      value.status === "not_included" || value.type === "email_content" ? [] : [index],
    ),
  );
  if (headline === undefined || data.size === 0) return [];
  return [{ count: headline, data, passages: loose.map(({ passage }) => passage) }];
}

const weightOf = (count: CountFact | undefined): number => {
  if (count === undefined) return 0;
  const { value, role } = count;
  const size = value.value ?? value.max ?? value.min ?? 0;
  const people = value.unit === "person" ? 1e12 : 0;
  return people + (value.total ? 1e11 : 0) + (role.part || role.whole ? 0 : 1e10) + Math.min(size, 1e9);
};
