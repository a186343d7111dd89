import { sentenceAt } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import type { Descriptions } from "./called.ts";
import { leavesRoom, statedIn } from "./contents.ts";
import { type Element, elementsOf, type Tie } from "./element.ts";
import { tieForLists } from "./for-lists-en.ts";
import { continues, type Loose, looseOf, pointsBack, type Told, toldIn } from "./loose.ts";
import { tieAll, tieCalled } from "./named.ts";
import { tieSentence } from "./sentence.ts";

export type Sentences = {
  readonly ties: readonly Tie[];
  readonly loose: readonly Loose[];
  /** The groups the notice counts, in text order. */
  readonly seen: readonly number[];
  /** Kinds of data of groups that no figure counts. */
  readonly others: ReadonlySet<number>;
};

/** What every sentence ties by itself, and what it leaves to those around it. */
export function tieSentences(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  descriptions: Descriptions,
): Sentences {
  const ties: Tie[] = [];
  const loose: Loose[] = [];
  const seen: number[] = [];
  const isSeen = new Set<number>();
  const others = new Set<number>();
  const stated = statedIn(dataTypes);
  let before: Loose | null = null;
  let told: Told | null = null;
  for (const [passage, elements] of [...elementsOf(reading, counts, dataTypes)].sort(([a], [b]) => a - b)) {
    for (const [order, whole] of bySentence(reading, passage, elements)) {
      const lists = reading.language === "en" ? tieForLists(textOf(reading, passage), whole, counts) : null;
      ties.push(...(lists?.ties ?? []));
      const { ties: shared, left: sentence } = tieAll(reading, passage, lists?.left ?? whole, counts, seen);
      ties.push(...shared);
      const counted = sentence.flatMap(({ kind, index }) => (kind === "count" ? [index] : []));
      for (const index of [...(lists?.ties ?? []).map(({ count }) => count), ...counted]) {
        if (isSeen.has(index)) continue;
        isSeen.add(index);
        seen.push(index);
      }
      const { left, ...named } = tieCalled(reading, passage, sentence, counts, seen, descriptions);
      ties.push(...named.ties);
      if (left.length === 0) continue;
      const isNote = reading.passages[passage]?.block.kind === "note";
      const found = tieSentence(textOf(reading, passage), left, counts, reading.language, isNote);
      ties.push(...found.ties);
      for (const index of found.others) others.add(index);
      told = toldIn(found, passage, order) ?? told;
      // 学内者のメール 2,370件 / 項目: 氏名、住所: what only names what held the data leaves room for a list of them.
      const vague = found.ties.filter((tie) => leavesRoom(reading, tie, counts, dataTypes, stated));
      const free = [...new Set([...found.counts, ...vague.map(({ count }) => count)])];
      if (free.length === 0 && found.data.length === 0) continue;
      const own = looseOf(reading, passage, order, free, found.data);
      const [count] = before?.counts ?? [];
      if (told !== null && pointsBack(reading, told, own)) {
        ties.push({ count: told.count, data: own.data, passages: [passage], direct: true });
        told = { ...told, sentence: order };
      } else if (count !== undefined && before !== null && continues(reading, before, own, counts))
        ties.push({ count, data: own.data, passages: [passage], direct: false });
      else loose.push(own);
      before = own;
    }
  }
  return { ties, loose, seen, others };
}

export const textOf = (reading: Reading, passage: number): string => reading.passages[passage]?.normal.text ?? "";

function bySentence(
  reading: Reading,
  passage: number,
  elements: readonly Element[],
): readonly (readonly [order: number, elements: readonly Element[]])[] {
  const sentences = reading.passages[passage]?.sentences ?? [];
  const groups = new Map<number, Element[]>();
  for (const element of elements) {
    const sentence = sentenceAt(sentences, element.place.start);
    const group = groups.get(sentence) ?? [];
    if (group.length === 0) groups.set(sentence, group);
    group.push(element);
  }
  return [...groups];
}
