import { matchesOf } from "../../text/matches.ts";
import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Place, Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import { dataIn } from "./labelled.ts";
import type { Loose } from "./loose.ts";
import { calledBy } from "./reference.ts";

/** Groups tied to the lists that they name by number, and what is left loose when those are. */
export type ByNumber = { readonly ties: readonly Tie[]; readonly loose: readonly Loose[] };

const MARK =
  /\([0-9]{1,2}\)|[1-9][0-9]?\)|[①-⑳]|\([ア-ソ]\)|(?<![ァ-ヶー])[ア-ソ](?![ァ-ヶー])|(?<![A-Za-z])[A-H](?![A-Za-z])/gu;
const LINK = /^(?:、|及び|と|・|,|から|~)$/u;

/** 上記ア、ウ及び, 下記④: which way the list stands from where it is named. */
const WAY = /(上記|前記|下記|後記|以下|次)の?$/u;
/** 下記④に該当する方, 上記①のうち: those whose list it is, and not the list. */
const NO_LIST = /^(?:の?(?:うち|方|対象|該当|者|お客|会員|合計|件数|人数)|に(?:該当|加え)|のほか|以外|と同じ)/u;
/** ④の情報, ①から③までの項目. */
const OF_LIST =
  /^(?:まで)?の(?:すべて|全て)?の?(?:個人)?(?:情報|項目|データ|内容|記載事項)(?!の?(?:ほか|他)|に加え|と同)/u;

/** Marks side by side that name lists: 上記ア、ウ, ①から③までの項目. */
type Named = {
  readonly marks: readonly Mark[];
  readonly way: string | undefined;
  readonly start: number;
  readonly end: number;
};
type Mark = { readonly style: string; readonly ordinal: number; readonly start: number; readonly end: number };

/** Where a text names lists by their numbers. */
function namedIn(text: string): readonly Named[] {
  const runs: Mark[][] = [];
  for (const { 0: mark, index: start } of matchesOf(MARK, text)) {
    const [style, ordinal] = keyOf(mark);
    const last = runs.at(-1)?.at(-1);
    const own = { style, ordinal, start, end: start + mark.length };
    if (last !== undefined && (last.end === start || LINK.test(text.slice(last.end, start)))) runs.at(-1)?.push(own);
    else runs.push([own]);
  }
  return runs.flatMap((marks) => {
    const [start, end] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0];
    const way = WAY.exec(text.slice(Math.max(0, start - 3), start))?.[1];
    const rest = text.slice(end, end + REST);
    return (way === undefined ? OF_LIST.test(rest) : !NO_LIST.test(rest)) ? [{ marks, way, start, end }] : [];
  });
}

/** So much behind a name tells whether a list is meant. */
const REST = 20;

/**
 * Ties a group to lists that stand elsewhere under numbers of their own, none of which counts anybody:
 *
 *     ア 受診された方 5,210名(下記④の情報)      (3) 返戻となった方 32件 / 上記ア、ウ及び返戻理由
 *     ④ 氏名、病名                            ア 氏名、性別  イ 傷病名  ウ 保険者番号
 */
export function tieByListNumber(
  reading: Reading,
  counts: readonly CountFact[],
  seen: readonly number[],
  dataTypes: readonly DataTypeFact[],
  loose: readonly Loose[],
): ByNumber {
  if (reading.language === "en" || seen.length < 2) return { ties: [], loose };
  const lists = listsOf(reading, counts, seen, dataTypes);
  if (lists.size === 0) return { ties: [], loose };
  const figures = figuresOf(counts, seen);
  const ties: Tie[] = [];
  const taken = new Set<number>();
  reading.passages.forEach(({ normal: { text } }, passage) => {
    for (const { marks, way, start, end } of namedIn(text)) {
      const own = marksIn(text, marks).flatMap((mark) => nearest(lists.get(mark) ?? [], passage, way) ?? []);
      const count = ownerOf(reading, { passage, start, end }, figures);
      if (own.length === 0 || count === null) continue;
      // 上記ア、ウ: what stands under another group stays its own; 下記④ only looks as if it stood under the line above it.
      for (const list of own) if (!list.isOwned || isBelow(way)) for (const line of list.passages) taken.add(line);
      const data = new Set(own.flatMap((list) => [...list.data]));
      ties.push({ count, data, passages: [passage], direct: true });
    }
  });
  return { ties, loose: loose.filter((cluster) => !taken.has(cluster.passage) || cluster.counts.length > 0) };
}

/** A numbered line that lists data, with the lines under it. */
type List = {
  readonly passage: number;
  readonly passages: readonly number[];
  readonly data: ReadonlySet<number>;
  /** Whether it stands under a line that counts a group. */
  readonly isOwned: boolean;
};

/** The numbered lines that list data and count nobody, by the style and the number of their marks. */
function listsOf(
  { passages }: Reading,
  counts: readonly CountFact[],
  seen: readonly number[],
  dataTypes: readonly DataTypeFact[],
): ReadonlyMap<string, readonly List[]> {
  const stated = dataIn(dataTypes);
  const counting = new Set(seen.flatMap((count) => counts[count]?.mentions.map(({ passage }) => passage) ?? []));
  const found = new Map<string, List[]>();
  passages.forEach(({ block }, passage) => {
    const { marker, parent } = block;
    if (marker?.ordinal == null || counting.has(passage)) return;
    const lines = [passage];
    for (let below = passage + 1; passages[below]?.block.parent === passage; below++) lines.push(below);
    if (lines.some((line) => counting.has(line))) return;
    const data = new Set(lines.flatMap((line) => (stated.get(line) ?? []).map(({ index }) => index)));
    if (data.size === 0) return;
    const key = `${marker.style} ${marker.ordinal}`;
    const isOwned = parent !== null && counting.has(parent);
    const alike = found.get(key) ?? [];
    alike.push({ passage, passages: lines, data, isOwned });
    found.set(key, alike);
  });
  return found;
}

const isBelow = (way: string | undefined): boolean => way !== undefined && !/[上前]/u.test(way);

/** The list nearest to where it is named, above or below as the text says; `lists` are in text order. */
function nearest(lists: readonly List[], passage: number, way: string | undefined): List | null {
  const at = firstBelow(lists, passage);
  const below = lists[at] ?? null;
  const ownOrAbove = lists[at - 1] ?? null;
  if (way !== undefined && isBelow(way)) return below;
  const isOwn = way === undefined ? ownOrAbove?.passages.includes(passage) : ownOrAbove?.passage === passage;
  const above = isOwn === true ? (lists[at - 2] ?? null) : ownOrAbove;
  if (way !== undefined || below === null) return above;
  return above === null || below.passage - passage < passage - above.passage ? below : above;
}

/** Index of the first list that begins behind a passage. */
function firstBelow(lists: readonly List[], passage: number): number {
  let [low, high] = [0, lists.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lists[middle]?.passage ?? 0) > passage) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The keys of marks side by side, those between the ends of a range included: ①~③. */
const marksIn = (text: string, marks: readonly Mark[]): readonly string[] =>
  marks.flatMap(({ style, ordinal, start }, order) => {
    const last = marks[order - 1];
    const isRange = last !== undefined && last.style === style && /から|~/u.test(text.slice(last.end, start));
    const first = isRange ? last.ordinal + 1 : ordinal;
    return Array.from({ length: Math.max(0, ordinal - first + 1) }, (_, step) => `${style} ${first + step}`);
  });

/** The style and the number of a mark as blocks have them. */
function keyOf(mark: string): readonly [style: string, ordinal: number] {
  const name = calledBy(mark);
  const style = mark.startsWith("(") ? "parenthesis" : /[①-⑳]/u.test(mark) ? "circled" : null;
  return /[A-H]/u.test(name) ? [style ?? "letter", name.charCodeAt(0) - 64] : [style ?? styleOf(mark), Number(name)];
}

const styleOf = (mark: string): string => (/[0-9]/u.test(mark) ? "number" : "letter");

/** How far above a line that names lists the line of its group stands. */
const NEAR = 2;

/** A figure of a group where a passage states it. */
type Stated = { readonly count: number; readonly at: Place };

/** The figures of groups by the passages that state them, in text order. */
function figuresOf(counts: readonly CountFact[], seen: readonly number[]): ReadonlyMap<number, readonly Stated[]> {
  const found = new Map<number, Stated[]>();
  for (const count of seen)
    for (const at of counts[count]?.mentions ?? []) {
      const own = found.get(at.passage) ?? [];
      own.push({ count, at });
      found.set(at.passage, own);
    }
  for (const own of found.values()) own.sort((a, b) => a.at.start - b.at.start);
  return found;
}

/** The group that the lists are of: the last figure in front of their name in its sentence, the only one behind it, or that of the line above. */
function ownerOf(
  { passages }: Reading,
  { passage, start, end }: Place,
  figures: ReadonlyMap<number, readonly Stated[]>,
): number | null {
  const inLine = (line: number): readonly Stated[] => figures.get(line) ?? [];
  const sentence = sentenceOf(passages[passage]?.sentences, start);
  const own = inLine(passage).filter(
    ({ at }) => sentence === undefined || (at.start >= sentence.start && at.end <= sentence.end),
  );
  const before = own.findLast(({ at }) => at.end <= start);
  if (before !== undefined) return before.count;
  const [behind, ...more] = own.filter(({ at }) => at.start >= end);
  if (behind !== undefined) return more.length === 0 ? behind.count : null;
  const parent = passages[passage]?.block.parent ?? null;
  const above = [parent, ...Array.from({ length: NEAR }, (_, step) => passage - 1 - step)];
  for (const line of above) {
    const [only, ...others] = line === null ? [] : inLine(line);
    if (only !== undefined) return others.length === 0 ? only.count : null;
  }
  return null;
}
