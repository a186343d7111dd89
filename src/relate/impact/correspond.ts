import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** Groups and lists that one notice numbers or names alike in two places, and what is left when they are tied. */
export type Correspondence = { readonly ties: readonly Tie[]; readonly loose: readonly Loose[] };

/**
 * Ties lists to figures told apart from them under the same number or name.
 *
 *     紛失した書類  ① 申込書 120名  ② 依頼書 80名        相談票 69名 / 計画書 17名
 *     記載の情報    ① 氏名、住所    ② 氏名、口座番号       相談票…氏名、相談内容 / 計画書…氏名、口座番号
 */
export function correspond(reading: Reading, counts: readonly CountFact[], loose: readonly Loose[]): Correspondence {
  const figures = loose.filter((cluster) => cluster.counts.length > 0);
  const lists = loose.filter((cluster) => cluster.data.size > 0 && cluster.listed);
  if (figures.length < 2 || lists.length < 2) return { ties: [], loose };
  for (const keyOf of [numberKey, nameKey]) {
    const pairs = lists.flatMap((list) => {
      const key = keyOf(reading, list.passage);
      const own =
        key === null
          ? []
          : figures.filter((figure) => figure.passage < list.passage && answers(keyOf(reading, figure.passage), key));
      return own.length === 1 || sameLine(own) ? own.slice(0, 1).map((figure) => ({ list, figure })) : [];
    });
    const apart = new Set(pairs.map(({ figure }) => figure.passage));
    if (apart.size < 2) continue;
    const ties = pairs.flatMap(({ list, figure }) => {
      const count = personFirst(figure.counts, counts);
      return count === undefined
        ? []
        : [{ count, data: list.data, passages: [figure.passage, list.passage], direct: false }];
    });
    const tied = new Set(ties.map(({ count }) => count));
    const told = new Set(pairs.map(({ list }) => list));
    return {
      ties,
      loose: loose
        .filter((cluster) => !told.has(cluster) || cluster.counts.length > 0)
        .map((cluster) => (told.has(cluster) ? { ...cluster, data: new Set<number>() } : cluster))
        .map((cluster) => ({ ...cluster, counts: cluster.counts.filter((count) => !tied.has(count)) })),
    };
  }
  return { ties: [], loose };
}

const sameLine = (own: readonly Loose[]): boolean => new Set(own.map(({ passage }) => passage)).size === 1;

const personFirst = (own: readonly number[], counts: readonly CountFact[]): number | undefined =>
  own.find((count) => counts[count]?.value.unit === "person") ?? own[0];

/** What a line or the item it stands under is called: by number within one section, or by name. */
type Key = { readonly name: string; readonly section: number | null };

/** Lines of one list are told apart already: only those of another section can mean the same. */
const answers = (own: Key | null, wanted: Key): boolean =>
  own !== null && own.name === wanted.name && (own.section === null || own.section !== wanted.section);

function numberKey(reading: Reading, passage: number): Key | null {
  for (let at: number | null = passage; at !== null; at = reading.passages[at]?.block.parent ?? null) {
    const block = reading.passages[at]?.block;
    const marker = block?.marker;
    if (block === undefined || marker === null || marker === undefined) continue;
    if (marker.ordinal === null || block.kind === "heading") return null;
    return { name: `${marker.style} ${marker.ordinal}`, section: block.parent };
  }
  return null;
}

/** 相談票……氏名 and 相談票 69件: what the line begins with, up to a mark or a number. */
function nameKey(reading: Reading, passage: number): Key | null {
  const text = reading.passages[passage]?.normal.text ?? "";
  const name = /^[「『]?([^\s:…(（「」『』、。\d]{2,24})[」』]?(?:\s?[:…(（]|\.{3}|\s|(?=\d))/u.exec(text)?.[1];
  return name === undefined ? null : { name, section: null };
}
