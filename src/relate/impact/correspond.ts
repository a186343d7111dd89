import { anyOf } from "../../text/any-of.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import { calledGroups, type Descriptions } from "./called.ts";
import type { Tie } from "./element.ts";
import { endsInPeople } from "./group-name.ts";
import type { Loose } from "./loose.ts";
import { englishNames, japaneseNames, type Owned, ownedByName } from "./owned.ts";
import { namedInEnglish } from "./owner-name-en.ts";

/** No notice tells more groups apart by number or name. */
const MOST = 60;

/** Groups and lists that one notice numbers or names alike in two places, and what is left when they are tied. */
export type Correspondence = { readonly ties: readonly Tie[]; readonly loose: readonly Loose[] };

/**
 * Ties lists to figures told apart from them under the same number or name; a single list where other lines have `named` figures by number.
 * `groups` are those that are tied to nothing yet, in brackets too.
 *
 *     紛失した書類  ① 申込書 120名  ② 依頼書 80名        相談票 69名 / 計画書 17名
 *     記載の情報    ① 氏名、住所    ② 氏名、口座番号       相談票…氏名、相談内容 / 計画書…氏名、口座番号
 */
export function correspond(
  reading: Reading,
  counts: readonly CountFact[],
  loose: readonly Loose[],
  groups: readonly number[],
  named: boolean,
  descriptions: Descriptions,
  dataTypes: readonly DataTypeFact[],
): Correspondence {
  const figures = loose.filter((cluster) => cluster.counts.length > 0).slice(0, MOST);
  const told = loose.filter((cluster) => cluster.data.size > 0).slice(0, MOST);
  const lists = told.filter((cluster) => cluster.listed);
  const isTold = (pairs: readonly Owned[]): boolean => new Set(pairs.map(({ count }) => count)).size > (named ? 0 : 1);
  const free = new Set(figures.flatMap((cluster) => cluster.counts));
  if (free.size > 1 && lists.length >= (named ? 1 : 2))
    for (const keyOf of [numberKey, nameKey]) {
      const pairs = lists.flatMap((list) => {
        const count = byKey(reading, counts, figures, list, keyOf);
        return count === null ? [] : [{ list, count, data: list.data }];
      });
      if (isTold(pairs)) return paired(counts, loose, pairs);
    }
  const all = [...new Set([...free, ...groups])].filter((count) => counts[count]?.value.total !== true);
  const names =
    reading.language === "en"
      ? englishNames(namedInEnglish(reading, all, counts))
      : japaneseNames(calledGroups(all, descriptions));
  const owned = ownedByName(reading, told, names, dataTypes);
  return isTold(owned) ? paired(counts, loose, owned) : { ties: [], loose };
}

function paired(counts: readonly CountFact[], loose: readonly Loose[], pairs: readonly Owned[]): Correspondence {
  const tied = new Set(pairs.map(({ count }) => count));
  const told = new Map(pairs.map(({ list }) => [list, new Set<number>()]));
  for (const { list, data } of pairs) for (const index of data) told.get(list)?.add(index);
  return {
    ties: [...tied].map((count) => {
      const own = pairs.filter((pair) => pair.count === count);
      const passages = [counts[count]?.place.passage ?? 0, ...own.map(({ list }) => list.passage)];
      return { count, data: new Set(own.flatMap(({ data }) => [...data])), passages, direct: false };
    }),
    loose: loose
      .filter((cluster) => !told.has(cluster) || cluster.counts.length > 0)
      .map((cluster) => without(cluster, told.get(cluster)))
      .map((cluster) => ({ ...cluster, counts: cluster.counts.filter((count) => !tied.has(count)) })),
  };
}

/** What a sentence leaves untied once some of its data are. */
const without = (cluster: Loose, told: ReadonlySet<number> | undefined): Loose =>
  told === undefined ? cluster : { ...cluster, data: new Set([...cluster.data].filter((index) => !told.has(index))) };

type KeyOf = (reading: Reading, passage: number) => Key | null;

/** The figure in a line above that is called like the list, or anywhere where its number says which list is meant. */
function byKey(
  reading: Reading,
  counts: readonly CountFact[],
  figures: readonly Loose[],
  list: Loose,
  keyOf: KeyOf,
): number | null {
  const key = keyOf(reading, list.passage);
  if (key === null) return null;
  const all = figures.flatMap(({ passage, counts: groups }) => {
    const line = keyOf(reading, passage);
    return groups.flatMap((count) => {
      const called = keyOf === numberKey ? inLine(reading, counts[count], passage) : null;
      const answered =
        answers(called ?? line, key) ||
        (keyOf === numberKey && line?.name === key.name && isAnew(reading, passage, list.passage));
      return answered && (keyOf === numberKey || passage < list.passage) ? [{ count, passage }] : [];
    });
  });
  // ②と③には重複が: a line that only speaks of groups by their numbers counts none of them.
  const stated = all.filter(({ count, passage }) => counts[count]?.mentions.some((place) => place.passage === passage));
  const own = stated.length > 0 ? stated : all;
  const [first] = own;
  const places = new Set(own.map(({ passage }) => headingOf(reading, passage) ?? passage));
  if (first === undefined || places.size > 1) return null;
  return (own.find((figure) => counts[figure.count]?.value.unit === "person") ?? first).count;
}

/** (1)1,230件 (2)45件, ①は310名、②は84名: figures side by side in a line, each behind the number it is told by. */
export function inLine(reading: Reading, fact: CountFact | undefined, passage: number): Key | null {
  const place = fact?.mentions.find((mention) => mention.passage === passage);
  if (place === undefined) return null;
  const text = reading.passages[passage]?.normal.text ?? "";
  const [, bare, digits, letter, named] = IN_LINE.exec(text.slice(Math.max(0, place.start - REACH), place.start)) ?? [];
  const circled = bare ?? named;
  if (letter !== undefined) return { name: letterName(letter), section: null };
  if (circled !== undefined) return { name: `circled ${ordinalOf(circled)}`, section: null };
  return digits === undefined ? null : { name: `parenthesis ${ordinalOfKana(digits) || digits}`, section: null };
}

/** (イ) is the second; 0 for what is no kana. */
const ordinalOfKana = (mark: string): number => "アイウエオカキクケコサシスセソ".indexOf(mark) + 1;

const REACH = 24;
const IN_LINE = anyOf(
  [
    anyOf([/([①-⑳])|\(([0-9]{1,2}|[ア-ソ])\)|(?<![A-Za-z])([A-H])/u], "u", {
      after:
        / ?(?:の(?:方|対象者|該当者|お客様|個人情報|情報|件数|人数)?)?(?:については|について|に関しては|は|が|が|:|…{1,2}|=)?[ 、]?(?:約|計|延べ|最大)?$/u,
    }),
    /([①-⑳])[^①-⑳、。:0-9]{2,20}[(: ]?(?:約|計|延べ|最大)?$/u,
  ],
  "u",
);

const ordinalOf = (circled: string): number => circled.charCodeAt(0) - "①".charCodeAt(0) + 1;

/** The lines that say who a figure counts that has nothing but a number in front of it: (1) 38,313件. */
export function definitionsFor(reading: Reading, fact: CountFact | undefined): readonly number[] {
  if (fact === undefined || reading.language === "en") return [];
  const { passage, start } = fact.place;
  const text = reading.passages[passage]?.normal.text ?? "";
  const isBare = /^(?:\((?:[0-9]{1,2}|[ア-ソ])\)|[①-⑳])? ?(?:約|計|最大)?$/u.test(text.slice(0, start));
  const key = inLine(reading, fact, passage) ?? (isBare ? numberKey(reading, passage) : null);
  return key === null ? [] : definitionsOf(reading, key.name);
}

/** Lines that say who a number stands for: ① 2021年4月以降にお申し込みの保護者様; or ① 2021年4月~9月 and, on the next line, who they are. */
function definitionsOf(reading: Reading, number: string): readonly number[] {
  return reading.passages.flatMap((passage, index) => {
    if (numberKey(reading, index)?.name !== number) return [];
    if (endsInPeople(passage)) return [index];
    const next = reading.passages[index + 1];
    return passage.temporal.spans.length > 0 && next?.block.marker === null && endsInPeople(next)
      ? [index, index + 1]
      : [];
  });
}

/** What a line or the item it stands under is called: by number within one section, or by name. */
type Key = { readonly name: string; readonly section: number | null };

/** Lines of one list are told apart already: only those of another section can mean the same. */
const answers = (own: Key | null, wanted: Key): boolean =>
  own !== null && own.name === wanted.name && (own.section === null || own.section !== wanted.section);

/** (1) … (2) … / (1) … (2) …: between the two lines the numbers begin again, so they are of two lists, however these nest. */
function isAnew(reading: Reading, one: number, other: number): boolean {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const own = numberKey(reading, one)?.name.split(" ") ?? [];
  if (to - from > FARTHEST) return false;
  let higher = false;
  for (let at = from + 1; at <= to; at++) {
    const [style, ordinal] = numberKey(reading, at)?.name.split(" ") ?? [];
    if (style === undefined || style !== own[0]) continue;
    if (Number(ordinal) < Number(own[1]) || (higher && ordinal === own[1])) return true;
    higher ||= Number(ordinal) > Number(own[1]);
  }
  return false;
}

/** How many lines two lists take at most. */
const FARTHEST = 30;

/** By which number a passage, or the item it stands in, is referred to; null where it has none. */
export function numberKey(reading: Reading, passage: number): Key | null {
  const called = referenceIn(reading, passage) ?? numberBehindBullet(reading, passage) ?? letterOf(reading, passage);
  if (called !== null) return called;
  for (let at: number | null = passage; at !== null; at = reading.passages[at]?.block.parent ?? null) {
    const block = reading.passages[at]?.block;
    const marker = block?.marker;
    if (block === undefined || marker === null || marker === undefined) continue;
    const isOver = block.kind === "heading" && at !== passage;
    if (marker.ordinal === null || (isOver && at !== headingOf(reading, passage))) return null;
    return { name: `${marker.style} ${marker.ordinal}${isOver ? " heading" : ""}`, section: block.parent };
  }
  return null;
}

/** (1) 東支店 / 申込書 6冊 / お客様数 512名: the heading of a section within another, in which a line stands; null where it stands in none. */
function headingOf({ passages }: Reading, passage: number): number | null {
  const { parent = null } = passages[passage]?.block ?? {};
  const block = parent === null ? undefined : passages[parent]?.block;
  return block?.kind === "heading" && block.marker !== null && block.parent !== null ? parent : null;
}

/** - (1) 1,230件: the number that a bullet stands in front of; or 対象者 ①会員 310名, where a label opens a list of its own. */
function numberBehindBullet({ passages }: Reading, passage: number): Key | null {
  const { block, normal } = passages[passage] ?? {};
  if (block === undefined) return null;
  const inLabelled = IN_LABELLED.exec(normal?.text ?? "")?.[1];
  if (block.marker === null && inLabelled !== undefined)
    // A list of its own, below every section and below ELSEWHERE.
    return { name: `circled ${ordinalOf(inLabelled)}`, section: -2 - passage };
  if (block.marker === null || block.marker.ordinal !== null) return null;
  const [, digits, circled] = /^(?:[(（]([0-9]{1,2})[)）]|([①-⑳]))/u.exec(normal?.text ?? "") ?? [];
  if (digits !== undefined) return { name: `parenthesis ${digits}`, section: block.parent };
  return circled === undefined ? null : { name: `circled ${ordinalOf(circled)}`, section: block.parent };
}

/** A 会員の氏名、住所: the letter a line opens with. */
function letterOf({ passages, language }: Reading, passage: number): Key | null {
  const { block, normal } = passages[passage] ?? {};
  const letter = language === "en" ? undefined : LETTER.exec(normal?.text ?? "")?.[0];
  return block === undefined || letter === undefined ? null : { name: letterName(letter), section: block.parent };
}

const LETTER = /^[A-H](?=[ .:、](?:[ぁ-んァ-ヶ一-龠]|[0-9]{2,4}[年月]))/u;
const letterName = (letter: string): string => `letter ${letter.charCodeAt(0) - 64}`;

const IN_LABELLED = /^[^①-⑳、。0-9]{1,12}[ :]([①-⑳])(?![^①-⑳]{0,60}[①-⑳])/u;

/** ①の項目:氏名、住所, (2)については氏名: a line that opens with the number of another. */
function referenceIn(reading: Reading, passage: number): Key | null {
  const { normal, block } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  const { ordinal = null, style = null } = block?.marker ?? {};
  if (ordinal !== null && REFERS.test(text)) return { name: `${style} ${ordinal}`, section: ELSEWHERE };
  const [lead = "", circled, digits] = /^(?:[上前]記の?)?(?:([①-⑳])|\(([0-9]{1,2})\))/u.exec(text) ?? [];
  if (!REFERS.test(text.slice(lead.length)) || (digits !== undefined && lead.startsWith("("))) return null;
  const name = circled === undefined ? `parenthesis ${digits}` : `circled ${ordinalOf(circled)}`;
  return circled === undefined && digits === undefined ? null : { name, section: ELSEWHERE };
}

const REFERS =
  /^の(?:方|対象者?|該当者?|お客様|場合|個人情報|情報|データ|ファイル|書類|名簿|項目|内容|内訳)|^(?:について|に関して|に含まれる|に記載)/u;

/** The section of a line that speaks of one in another. */
const ELSEWHERE = -1;

/** 相談票……氏名 and 相談票 69件: what the line begins with, up to a mark or a number. */
function nameKey(reading: Reading, passage: number): Key | null {
  const text = reading.passages[passage]?.normal.text ?? "";
  const name = /^[「『]?([^\s:…(（「」『』、。\d]{2,24})[」』]?(?:\s?[:…(（]|\.{3}|\s|(?=\d))/u.exec(text)?.[1];
  return name === undefined ? null : { name, section: null };
}
