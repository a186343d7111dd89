import type { PeriodRole } from "../../schema/vocabulary.ts";
import { listFor } from "../../text/lists.ts";
import { sentenceAt } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Place, Reading } from "../reading.ts";
import type { Tie } from "./element.ts";

/** Roles that can say which of the people are meant, the telling ones first. */
const ROLES: readonly PeriodRole[] = ["data_scope", "exposure"];

/** How far above its figure a group's period may stand, in levels. */
const LEVELS = 3;

/** The groups by the passages in which they are counted or told, so that what others stand there is looked up for each of them. */
export type Told = {
  readonly groups: number;
  /** Where each is counted. */
  readonly counted: ReadonlyMap<number, readonly (Place & { readonly count: number })[]>;
  /** Which are told with their data. */
  readonly tied: ReadonlyMap<number, readonly number[]>;
};

export function toldOf(groups: readonly Tie[], counts: readonly CountFact[]): Told {
  const counted = new Map<number, (Place & { readonly count: number })[]>();
  const tied = new Map<number, number[]>();
  for (const { count, passages } of groups) {
    for (const { passage, start, end } of counts[count]?.mentions ?? [])
      listFor(counted, passage).push({ passage, start, end, count });
    for (const passage of passages) listFor(tied, passage).push(count);
  }
  return { groups: groups.length, counted, tied };
}

/**
 * The period of a group: the one its own sentence states; one stated in the lines that tell its data or in what they stand under,
 * where no other group is told; the only one there is, where there is but one group.
 */
export function periodFor(
  reading: Reading,
  tie: Tie,
  groups: Told,
  counts: readonly CountFact[],
  periods: readonly PeriodFact[],
): number | null {
  if (!periods.some(({ value }) => ROLES.includes(value.role))) return null;
  const told = counts[tie.count]?.mentions ?? [];
  // Where the group is told with its data it is told most fully.
  const isFull = ({ passage }: Place): boolean => tie.passages.includes(passage);
  const own = [...told.filter(isFull), ...told.filter((place) => !isFull(place))];
  const othersIn = (passage: number): readonly Place[] =>
    groups.counted.get(passage)?.filter(({ count }) => count !== tie.count) ?? [];
  const spoken = own.flatMap((place) => inSentence(reading, place, othersIn(place.passage), periods) ?? []);
  if (spoken[0] !== undefined) return spoken[0];
  const places = [...tie.passages, ...own.map(({ passage }) => passage)];
  const near = new Set([...places, ...between(tie, groups)].flatMap((index) => withAbove(reading, index)));
  const isTaken = (passage: number): boolean => othersIn(passage).length > 0;
  for (const role of ROLES) {
    const beside = periods.findIndex(
      ({ value, mentions }) =>
        value.role === role && mentions.some(({ passage }) => near.has(passage) && !isTaken(passage)),
    );
    if (beside >= 0) return beside;
  }
  for (const role of ROLES) {
    const only = periods.flatMap(({ value }, index) => (value.role === role ? [index] : []));
    if (only.length > 1) return null;
    if (only[0] === undefined) continue;
    const { passage } = periods[only[0]]?.place ?? {};
    return groups.groups === 1 || (passage !== undefined && !isTaken(passage) && leads(reading, passage, own))
      ? only[0]
      : null;
  }
  return null;
}

/** (1) 申込書 28枚 / 3月15日以降にお申し込みの方 / 氏名、住所: the lines between the figure of a group and its data, none of them another's. */
function between(tie: Tie, { tied }: Told): readonly number[] {
  const [from, to] = [Math.min(...tie.passages), Math.max(...tie.passages)];
  if (to - from > FARTHEST) return [];
  for (let passage = from; passage <= to; passage++)
    if (tied.get(passage)?.some((count) => count !== tie.count)) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, order) => from + 1 + order);
}

const FARTHEST = 12;

/** A passage and what it stands under. */
function withAbove(reading: Reading, passage: number): readonly number[] {
  const found = [passage];
  for (let at = reading.passages[passage]?.block.parent ?? null; at !== null && found.length <= LEVELS; ) {
    found.push(at);
    at = reading.passages[at]?.block.parent ?? null;
  }
  return found;
}

/** A period in the sentence of a figure, the nearest before it: another group's figure between the two keeps them apart. */
function inSentence(
  reading: Reading,
  place: Place,
  others: readonly Place[],
  periods: readonly PeriodFact[],
): number | null {
  const sentences = reading.passages[place.passage]?.sentences ?? [];
  const sentence = sentenceAt(sentences, place.start);
  const stated = periods.flatMap(({ value: { role }, mentions }, index) =>
    mentions
      .filter((at) => at.passage === place.passage && sentenceAt(sentences, at.start) === sentence)
      .map((at) => ({ role, at, index })),
  );
  const text = reading.passages[place.passage]?.normal.text ?? "";
  let best: (typeof stated)[number] | null = null;
  for (const period of stated) {
    const { role, at } = period;
    if (role !== "data_scope" && role !== "exposure") continue;
    // 53名の氏名(09~12年度)、355名の氏名(07~08年度): a bracket tells of what stands in front of it.
    if (at.start < place.start && isBracketed(reading, at) && isOfOther(text, at, others)) continue;
    const [from, to] = at.start < place.start ? [at.end, place.start] : [place.end, at.start];
    const parted = others.some((other) => other.passage === place.passage && other.start >= from && other.end <= to);
    // …(337人分)、勝山支店では01~03年度の…: behind a comma the next group may begin.
    const isNext =
      at.start > place.start &&
      others.some((other) => other.passage === place.passage && other.start > at.end) &&
      /[、と]/u.test(text.slice(from, to));
    if (isNext) continue;
    // How long data lay open is said of all that a sentence names after it.
    const ofAll = role === "exposure" && stated.length === 1 && at.start < place.start;
    if (parted && !ofAll) continue;
    const nearer = best === null || (at.start < place.start && at.start > best.at.start);
    if (nearer) best = period;
  }
  return best?.index ?? null;
}

/** Whether a figure stands in front of a bracket that nothing parts from it: 53名の氏名(09~12年度)、; not 510名分と健診(09~12年度)を. */
const isOfOther = (text: string, { passage, start }: Place, others: readonly Place[]): boolean =>
  others.some(
    (other) =>
      other.passage === passage && other.end <= start && !/[、と。]|及び|・/u.test(text.slice(other.end, start)),
  );

const isBracketed = (reading: Reading, { passage, start, end }: Place): boolean => {
  const text = reading.passages[passage]?.normal.text ?? "";
  return text.charAt(start - 1) === "(" && text.charAt(end) === ")";
};

/** Whether a line stands in front of a figure in the same section: 2024年4月以降にご登録の方のうち / A …120件 / B …40件. */
const leads = (reading: Reading, passage: number, own: readonly Place[]): boolean =>
  own.some(
    (place) =>
      passage < place.passage &&
      reading.passages[passage]?.block.parent === reading.passages[place.passage]?.block.parent,
  );
