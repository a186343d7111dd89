import { isBracketedLabel } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import { sizeOf } from "./headline.ts";
import type { Loose } from "./loose.ts";
import { isLine, type Lines, linesOf } from "./section-lines.ts";

type Gathered = { readonly counts: { count: number; passage: number }[]; readonly data: Loose[] };

/** Ties a list of data to the one line it belongs to, and the lines of one section to one another. */
export function tieSections(
  reading: Reading,
  counts: readonly CountFact[],
  sentenceTies: readonly Tie[],
  loose: readonly Loose[],
  headline: number | null,
): readonly Tie[] {
  const claimed = new Set<Loose>();
  const ties = tieOwners(reading, counts, sentenceTies, loose, claimed);
  const known = new Set([...sentenceTies, ...ties].map(({ count }) => count));
  return [...ties, ...tieNeighbours(reading, counts, loose, claimed, known, headline, sentenceTies)];
}

/** Ties every list of data to the count it belongs to. */
function tieOwners(
  reading: Reading,
  counts: readonly CountFact[],
  sentenceTies: readonly Tie[],
  loose: readonly Loose[],
  claimed: Set<Loose>,
): readonly Tie[] {
  const lines = linesOf(reading, counts, sentenceTies, loose);
  const owned = new Map<number, { readonly data: Set<number>; readonly passages: Set<number> }>();
  for (const cluster of loose) {
    if (cluster.data.size === 0) continue;
    const owner = ownerOf(reading, cluster, lines);
    if (owner === null) continue;
    const last = lines.loose.get(owner) ?? lines.tied.get(owner);
    const groups =
      last === undefined
        ? []
        : [...stacked(reading, owner, cluster, last, lines, counts), ...besides(owner, last, counts, loose)];
    if (groups.length > 0) claimed.add(cluster);
    for (const count of groups) {
      const entry = owned.get(count) ?? { data: new Set(), passages: new Set([owner]) };
      owned.set(count, entry);
      for (const index of cluster.data) entry.data.add(index);
      entry.passages.add(cluster.passage);
    }
  }
  return [...owned].map(([count, { data, passages }]) => ({ count, data, passages: [...passages], direct: false }));
}

/** 学外者 310件 / 学内者 84件 / 氏名、所属: groups on the lines right above that of the last share the list below all of them, or under the last. */
function stacked(
  reading: Reading,
  owner: number,
  { passage }: Loose,
  last: number,
  { loose, leads, data }: Lines,
  counts: readonly CountFact[],
): readonly number[] {
  const own = counts[last];
  const found: number[] = [];
  if (own === undefined || owner >= passage || !isGroupOf(own, own)) return found;
  const parent = reading.passages[owner]?.block.parent ?? null;
  const under = reading.passages[passage]?.block.parent ?? null;
  if (under !== parent && under !== owner) return found;
  for (let before = owner - 1; before >= 0 && leads.has(before) && !data.has(before); before--) {
    const count = loose.get(before);
    const fact = count === undefined ? undefined : counts[count];
    if (count === undefined || fact === undefined || !isGroupOf(fact, own)) break;
    if ((reading.passages[before]?.block.parent ?? null) !== parent) break;
    found.unshift(count);
  }
  return found;
}

/** A line of the same list that counts the same unit, no sum and no part. */
const isGroupOf = ({ value, role }: CountFact, own: CountFact): boolean =>
  role.tag !== null &&
  role.level === own.role.level &&
  value.unit === own.value.unit &&
  (!value.total || role.gross) &&
  !role.part;

/** 工学部312名、理学部148名 計460名: groups side by side in a line share what is listed under it; a sum of them is none. */
function besides(
  passage: number,
  last: number,
  counts: readonly CountFact[],
  loose: readonly Loose[],
): readonly number[] {
  const found = loose.find((cluster) => cluster.passage === passage && cluster.counts.includes(last))?.counts ?? [];
  const alike = found.filter((count) => {
    const { value, role } = counts[count] ?? {};
    return value?.unit === counts[last]?.value.unit && value?.total === false && role?.part !== true;
  });
  return alike.length > 1 && counts[last]?.role.part !== true ? alike : [last];
}

/** How far a list reaches up for the count it belongs to, in levels and in lines. */
const LEVELS = 3;
const FARTHEST = 10;

/** The passage whose count a line of data belongs to: its own, a parent, the figure alone on the line after it, or the line above its list. */
function ownerOf(reading: Reading, { passage, listed, counts }: Loose, lines: Lines): number | null {
  const { tied, loose, leads, data, totals, parts } = lines;
  if (loose.has(passage) && listed && (counts.length > 0 || leads.has(passage))) return passage;
  const parent = reading.passages[passage]?.block.parent ?? null;
  let above = parent;
  const isUnderGroup = leads.has(passage - 1) && reading.passages[passage - 1]?.block.parent === parent;
  for (let level = 0; level < LEVELS && above !== null; level++) {
    if (isUnderGroup && totals.has(above)) break;
    if ((loose.has(above) || tied.has(above)) && isGroupLine(reading, above)) return above;
    above = reading.passages[above]?.block.parent ?? null;
  }
  if (!listed) return null;
  const next = reading.passages[passage + 1];
  const isOnly = reading.passages[passage + 2]?.block.parent !== passage || !loose.has(passage + 2);
  if (
    next !== undefined &&
    isOnly &&
    next.block.parent === passage &&
    next.normal.text.length < 30 &&
    loose.has(passage + 1)
  )
    return passage + 1;
  for (let before = passage - 1; before >= Math.max(0, passage - FARTHEST); before--) {
    const line = reading.passages[before];
    if (line === undefined || line.block.kind === "heading" || line.block.parent !== parent) return null;
    if (parts.has(before)) continue;
    if (loose.has(before) && isItemOver(reading, before, passage)) return before;
    if (loose.has(before) && !data.has(before)) return leads.has(before) ? before : null;
    if (!data.has(before)) return null;
  }
  return null;
}

/** A bullet with the figure of a group, over a line of its data that has none. */
const isItemOver = (reading: Reading, item: number, passage: number): boolean =>
  reading.passages[item]?.block.kind === "item" && reading.passages[passage]?.block.marker === null;

/** A heading with a mark of its own stands for its group; the title of the notice tells of all. */
const isGroupLine = (reading: Reading, passage: number): boolean => {
  const block = reading.passages[passage]?.block;
  return (
    block?.kind !== "heading" || block.marker !== null || isBracketedLabel(reading.passages[passage]?.normal.text ?? "")
  );
};

/**
 * Ties counts in some lines of a section to data in others (対象 1,200名 / 項目 氏名、住所): in the smallest section that has both.
 */
function tieNeighbours(
  reading: Reading,
  counts: readonly CountFact[],
  loose: readonly Loose[],
  claimed: ReadonlySet<Loose>,
  tied: ReadonlySet<number>,
  headline: number | null,
  ties: readonly Tie[],
): readonly Tie[] {
  const gathered = new Map<number, Gathered>();
  const whole = headline === null ? undefined : counts[headline];
  const parts = whole !== undefined && addsUp(counts, loose, whole);
  const isDone = (fact: CountFact | undefined): boolean =>
    tied.size > 1 && (fact?.value.total === true || fact?.role.distinct === true);
  const at = (index: number): Gathered => {
    const entry = gathered.get(index) ?? { counts: [], data: [] };
    gathered.set(index, entry);
    return entry;
  };
  for (const cluster of loose) {
    const free = cluster.data.size > 0 && cluster.listed && !claimed.has(cluster);
    if (free && !isOneOfGroups(reading, cluster, ties)) at(cluster.passage).data.push(cluster);
    for (const count of cluster.counts)
      if (!tied.has(count) && !isDone(counts[count]) && isNeighbour(counts[count], whole, parts))
        at(cluster.passage).counts.push({ count, passage: cluster.passage });
  }
  const found: Tie[] = [];
  for (let index = reading.passages.length - 1; index >= 0; index--) {
    const own = gathered.get(index);
    if (own === undefined) continue;
    if (own.counts.length > 0 && own.data.length > 0) for (const tie of pair(counts, own)) found.push(tie);
    else {
      const parent = reading.passages[index]?.block.parent;
      if (parent === undefined || parent === null) continue;
      const above = at(parent);
      for (const count of own.counts) above.counts.push(count);
      for (const cluster of own.data) above.data.push(cluster);
    }
  }
  return found;
}

/** An item beside several that tell groups with their data tells a group of its own, though it counts nobody. */
function isOneOfGroups(reading: Reading, { passage }: Loose, ties: readonly Tie[]): boolean {
  const block = reading.passages[passage]?.block;
  if (block?.kind !== "item") return false;
  const beside = ties.filter(
    ({ direct, passages }) =>
      direct &&
      passages.some((index) => {
        const other = reading.passages[index]?.block;
        return other?.kind === "item" && other.parent === block.parent && other.marker?.style === block.marker?.style;
      }),
  );
  return beside.length > 1;
}

/** A figure that a sentence tells in passing has no data but its own: those around it are of all who are affected. */
function isNeighbour(count: CountFact | undefined, headline: CountFact | undefined, parts: boolean): boolean {
  if (count === undefined || headline === undefined || count === headline) return true;
  const beside = count.role.levels.some((level) => headline.role.levels.includes(level));
  return beside || isLine(count) || (parts && !count.role.part && count.value.unit === headline.value.unit);
}

/** How far the groups of a notice may miss the figure they add up to. */
const SLACK = 0.05;

/** Whether the other groups of a notice make up its headline figure. */
function addsUp(counts: readonly CountFact[], loose: readonly Loose[], headline: CountFact): boolean {
  const others = [...new Set(loose.flatMap((cluster) => cluster.counts))].flatMap((index) => counts[index] ?? []);
  const most = sizeOf(headline) * (1 - SLACK);
  const parts = others.filter(
    (count) => !count.role.part && count.value.unit === headline.value.unit && sizeOf(count) < most,
  );
  const sum = parts.reduce((sofar, part) => sofar + sizeOf(part), 0);
  return parts.length > 1 && Math.abs(sum - sizeOf(headline)) <= sizeOf(headline) * SLACK;
}

function pair(counts: readonly CountFact[], { counts: found, data }: Gathered): readonly Tie[] {
  const groups = found.filter(({ count }) => counts[count]?.role.part !== true);
  // 延べ1,480人: counted as often as they occur, and no sum of the others.
  const parts = groups.filter(({ count }) => counts[count]?.value.total !== true || counts[count]?.role.gross === true);
  const union = new Set(data.flatMap((cluster) => [...cluster.data]));
  return (parts.length > 0 ? parts : groups).map(({ count, passage }) => ({
    count,
    data: union,
    passages: [passage, ...data.map((cluster) => cluster.passage)],
    direct: false,
  }));
}
