import type { Impact } from "../../schema/record.ts";
import { sentenceAt } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import type { Element, Tie } from "./element.ts";
import { dataIn, ownersIn } from "./labelled.ts";
import type { Loose } from "./loose.ts";
import { populationOf } from "./population.ts";

/** A group that is counted nowhere, and the passage that tells it. */
type Beside = { readonly passage: number; readonly impact: Impact };

/**
 * Groups that are named with their data beside counted ones, and counted nowhere: an item of the list that counts the others, or a sentence
 * that adds them.
 *
 *     ・会員8,912名の氏名、勤務先
 *     ・メールマガジンの購読者の方のメールアドレス(件数は確認中)
 *     お届け先として入力された方の氏名、住所も対象となりますが、人数は集計中です。
 */
export function besideCounted(
  reading: Reading,
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): readonly Beside[] {
  if (reading.language === "en" || ties.length === 0) return [];
  const figures = new Set(
    counts.flatMap(({ value, mentions }) =>
      value.measure.startsWith("affected") && value.measure !== "affected_systems"
        ? mentions.map(({ passage }) => passage)
        : [],
    ),
  );
  const lists = listsWithGroups(reading, ties, counts);
  const spans = periodsIn(periods);
  return [...dataIn(dataTypes)]
    .filter(([passage]) => !figures.has(passage) && !isCountedBelow(reading, passage, figures))
    .sort(([a], [b]) => a - b)
    .flatMap(([passage, elements]) => {
      const told = lists.has(listOf(reading, passage) ?? "") ? elements : addedIn(reading, passage, elements);
      const [first] = told;
      if (first === undefined) return [];
      const owned = ownersIn(reading, passage, told, false);
      const labels = [...new Set(owned.map(({ label }) => label))];
      const [population] = labels;
      if (population === undefined || labels.length > 1 || isTiedTo(ties, passage, owned)) return [];
      return [
        {
          passage,
          impact: {
            population,
            count: null,
            data_types: [...new Set(owned.map(({ element }) => element.index))].sort((a, b) => a - b),
            period: periodOver(reading, passage, spans),
          },
        },
      ];
    });
}

/** 会員 1,240名、職員 38名 / ・会員:氏名、住所: a line that is tied to a figure told elsewhere is no group beside it. */
const isTiedTo = (ties: readonly Tie[], passage: number, owned: readonly { readonly element: Element }[]): boolean =>
  ties.some(
    ({ passages, data }) => passages.includes(passage) && owned.every(({ element }) => data.has(element.index)),
  );

/** The lists of which an item tells a group with its name, its figure and its data. */
const listsWithGroups = (reading: Reading, ties: readonly Tie[], counts: readonly CountFact[]): ReadonlySet<string> =>
  new Set(
    ties.flatMap(({ direct, passages, count }) =>
      direct && populationOf(reading, counts[count], []) !== null
        ? passages.flatMap((index) => listOf(reading, index) ?? [])
        : [],
    ),
  );

/** What the items of a list have in common: what they stand below, and how they are marked. */
function listOf({ passages }: Reading, index: number): string | null {
  const block = passages[index]?.block;
  // Questions and answers follow one another, and are no list of groups.
  return block?.kind === "item" && block.marker?.style !== "question" ? `${block.parent} ${block.marker?.style}` : null;
}

/** The first period of whose data or exposure each passage tells. */
function periodsIn(periods: readonly PeriodFact[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [index, { value, mentions }] of periods.entries())
    if (value.role === "data_scope" || value.role === "exposure")
      for (const { passage } of mentions) if (!first.has(passage)) first.set(passage, index);
  return first;
}

/** The period that the line itself or the one it stands under tells. */
function periodOver({ passages }: Reading, passage: number, spans: ReadonlyMap<number, number>): number | null {
  const parent = passages[passage]?.block.parent;
  const told = [passage, parent ?? passage].flatMap((index) => spans.get(index) ?? []);
  return told.length === 0 ? null : Math.min(...told);
}

/** ・職員の氏名 / 3件: a figure that has the next line to itself. */
const isCountedBelow = ({ passages }: Reading, passage: number, figures: ReadonlySet<number>): boolean =>
  figures.has(passage + 1) && passages[passage + 1]?.block.marker === null;

/** The data of a sentence that says of its people that theirs are among what was lost too. */
function addedIn(reading: Reading, passage: number, elements: readonly Element[]): readonly Element[] {
  const read = reading.passages[passage];
  const text = read?.normal.text ?? "";
  const bySentence = new Map<number, Element[]>();
  for (const element of elements) {
    const order = sentenceAt(read?.sentences ?? [], element.place.start);
    const own = bySentence.get(order) ?? [];
    bySentence.set(order, own);
    own.push(element);
  }
  for (const own of bySentence.values()) {
    const end = own.at(-1)?.place.end ?? 0;
    const rest = text.slice(end, end + 100);
    if (ADDED.test(rest) && UNCOUNTED.test(rest.split("。")[0] ?? "")) return own;
  }
  return [];
}

const ADDED = /^(?:など|等)?(?:の(?:個人)?情報)?も[^。]{0,40}(?:対象|含ま|流出|漏え|漏洩|閲覧)/u;
const UNCOUNTED =
  /(?:人数|件数)(?:は|については|につきましては)[^。]{0,12}(?:中|不明|未確定|確認でき|特定でき|わかって|分かって|判明して)/u;

/** ご来場の方 | 1,125組 | 氏名、住所: of the rows of a table each tells its own, though one of them counts nobody. */
export function rowsBeside(
  reading: Reading,
  loose: readonly Loose[],
  ties: readonly Tie[],
): (cluster: Loose) => boolean {
  const counted = new Set(loose.flatMap(({ passage, counts }) => (counts.length > 0 ? [passage] : [])));
  const tables = new Set(
    ties.flatMap(({ direct, passages }) => (direct ? passages.flatMap((index) => tableOf(reading, index) ?? []) : [])),
  );
  return ({ passage }) => !counted.has(passage) && tables.has(tableOf(reading, passage) ?? "");
}

/** What the rows of a table have in common: what they stand below. */
function tableOf({ passages }: Reading, index: number): string | null {
  const row = passages[index];
  return row !== undefined && row.normal.text.split("|").length > 2 ? `${row.block.parent}` : null;
}
