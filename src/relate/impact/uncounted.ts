import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Impact } from "../../schema/record.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { sentenceOf } from "../context/structure.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { hitsIn } from "../hits.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Place, Reading } from "../reading.ts";
import { definedAs } from "./group-name.ts";

const PEOPLE_EN =
  /^,? ?([a-z][^.,;()]{0,40}(?:patients|customers|members|students|employees|users|guests|individuals|people))\b/iu;

/** A group that a period tells from others. */
type Told = { readonly population: string; readonly scope: number; readonly place: Place };

/**
 * Groups that have no figure but a period of their own: each is told by those named behind the period, or where the text refers to it; one
 * has all data that were or may have been included, of several each has what its own lines list. None where nothing names the people.
 */
export function uncountedGroups(
  reading: Reading,
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): readonly Impact[] {
  const scopes = periods.flatMap(({ value }, index) => (value.role === "data_scope" ? [index] : []));
  const data = telling(
    dataTypes,
    dataTypes.flatMap(({ value }, index) => (value.status === "not_included" ? [] : [index])),
  );
  if (data.length === 0 || scopes.length === 0 || scopes.length > MOST) return [];
  const [scope, ...more] = scopes;
  if (scope !== undefined && more.length === 0) {
    const population = toldBy(reading, periods[scope]) ?? referredTo(reading) ?? nearby(reading, periods[scope]);
    return population === null ? [] : [{ population, count: null, data_types: data, period: scope }];
  }
  const told = scopes.flatMap((index): readonly Told[] => {
    const population = toldBy(reading, periods[index]);
    const place = periods[index]?.place;
    return population === null || place === undefined ? [] : [{ population, scope: index, place }];
  });
  const groups = told.map((group) => ({ group, own: dataOf(reading, group, told, dataTypes) }));
  // What no group tells of itself is told once for all of them.
  const ofAll = groups.every(({ own }) => own.length === 0);
  return groups.length < 2 || (!ofAll && groups.some(({ own }) => own.length === 0))
    ? []
    : groups.map(({ group, own }) => ({
        population: group.population,
        count: null,
        data_types: ofAll ? [...data] : own,
        period: group.scope,
      }));
}

/** カード情報および個人情報: what says nothing of its own is left out where something else is told. */
function telling(dataTypes: readonly DataTypeFact[], data: number[]): number[] {
  const own = data.filter((index) => dataTypes[index]?.value.type !== "personal_information");
  return own.length === 0 ? data : own;
}

/** No notice tells more groups apart by their periods. */
const MOST = 8;

/** The data from one group to the next: in its sentence where another stands in the same passage, else in the lines under it and beside it. */
function dataOf(
  { passages }: Reading,
  { place: { passage, end } }: Told,
  told: readonly Told[],
  dataTypes: readonly DataTypeFact[],
): number[] {
  const others = told.filter(({ place }) => place.passage !== passage || place.end !== end).map(({ place }) => place);
  const close = others.filter((other) => other.passage === passage);
  const behind = Math.min(
    Number.MAX_SAFE_INTEGER,
    ...close.filter(({ start }) => start > end).map(({ start }) => start),
  );
  const next = Math.min(
    passages.length,
    ...others.flatMap((other) => (other.passage > passage ? [other.passage] : [])),
  );
  const isOwn = (at: Place): boolean => {
    if (close.length > 0) return at.passage === passage && at.start >= end && at.end <= behind;
    if (at.passage < passage || at.passage >= next) return false;
    let above: number | null = at.passage;
    for (let level = 0; above !== null && above > passage && level < LEVELS; level++)
      above = passages[above]?.block.parent ?? null;
    return above === passage || passages[at.passage]?.block.parent === passages[passage]?.block.parent;
  };
  return dataTypes.flatMap(({ value, mentions }, index) =>
    value.status !== "not_included" && mentions.some(isOwn) ? [index] : [],
  );
}

const LEVELS = 3;

/** The people named behind a period in its sentence: 令和3年5月から令和5年10月までに当院で診察を受けられた患者様の氏名. */
function toldBy(reading: Reading, fact: PeriodFact | undefined): string | null {
  for (const place of fact?.mentions ?? []) {
    const population = peopleBehind(reading, place);
    if (population !== null) return population;
  }
  return null;
}

function peopleBehind(reading: Reading, { passage, end }: Place): string | null {
  const read = reading.passages[passage];
  if (read === undefined) return null;
  if (reading.language === "en") return PEOPLE_EN.exec(read.normal.text.slice(end))?.[1] ?? null;
  return peopleFrom(read, end);
}

/** Who a group are by the period it has: those named behind it, or where the text refers to it. */
export function peopleOfPeriod(reading: Reading, fact: PeriodFact | undefined): string | null {
  return fact === undefined || reading.language === "en" ? null : (toldBy(reading, fact) ?? referredTo(reading));
}

/** How far behind the period the people stand who are told by it. */
const REACH = 100;
const LINKS = /^(?:[)）」]|(?:の?期間|の?間)(?:中|内)?|頃|[にでの、 ]){0,4}/u;

/** What follows people who are the group: 方の情報, 方が対象, 方のうち, or the end. */
const IS_GROUP = anyOf(
  [
    // A part of them, or their data.
    /の(?:皆様|皆さま|方々?)?(?:一部|うち|[^。、]{0,16}(?:情報|データ|氏名|名前|住所|アドレス|番号|カード|カルテ|履歴|成績|名簿))/u,
    /情報|のうち|が(?:対象|該当)|に(?:係|関|つ)|を対象|で(?:す|ある|、)/u,
    // The end of what is said.
    /、|。|$| |」/u,
  ],
  "u",
  { before: /^(?:様|さま|さん|方|方々)?(?:等|など)?(?:[(（][^()（）]{0,40}[)）])?/u },
);

/** From `start` on, those whom the rest of the sentence names and whose data it then tells. */
function peopleFrom(passage: ReadPassage, start: number): string | null {
  const { text } = passage.normal;
  const sentence = sentenceOf(passage.sentences, start);
  const from = start + (LINKS.exec(text.slice(start, start + 16))?.[0].length ?? 0);
  const to = Math.min(sentence?.end ?? text.length, from + REACH);
  const named = hitsIn(passage, "subject", from, to).filter(({ code, end }) => code === "person" && end <= to);
  const people = named.length > 0 ? named : doersIn(text, from, to);
  for (const [order, { start: at, end }] of people.entries()) {
    // 教授の授業を受けた学生の成績: those who are named next are meant.
    const said = IS_GROUP.exec(text.slice(end, end + 64))?.[0].length ?? 0;
    if ((people[order + 1]?.start ?? to) < end + said) continue;
    const didWhat = QUALIFIED.test(text.slice(from, at)) && OWNS.test(text.slice(end));
    if (!didWhat && said === 0 && end < text.length) {
      if ((people[order + 1]?.start ?? to) - end > TOGETHER) return null;
      continue;
    }
    const words = text.slice(from, end).replace(/[(（][^()（）]{1,60}[)）]/gu, "");
    const last = words.split(/[、。]/u).at(-1) ?? "";
    if (last.length < 2 || ACTS.test(words) || at - from > REACH) continue;
    return last.length < SHORTEST && words.length <= LONGEST ? words : last;
  }
  return null;
}

/** 申し込まれた方, 受診した方: those who are told by what they did alone. */
const doersIn = (text: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] =>
  matchesOf(DOERS, text.slice(from, to)).map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));

const DOERS = /(?<=[ただ])方々?(?![法針面式向])/gu;

/** 予約を行った|利用者の: people told by what they did, of whom something is said. */
const QUALIFIED = /(?:した|された|れた|った|いた|んだ|けた|めた)$/u;
const OWNS = /^(?:様|さま|さん)?(?:の方|の皆様)?の/u;
/** Words for people that stand side by side. */
const TOGETHER = 8;

/** Somebody else who did something in that time. */
const ACTS = /(?:第三者|攻撃者|職員|担当者|従業員|社員|教員|委託先|業者)(?:が|は)/u;
const SHORTEST = 6;
const LONGEST = 60;

/** 以下の期間にカードで購入されたお客様: where the text speaks of the period that another line states. */
function referredTo(reading: Reading): string | null {
  if (reading.language === "en") return null;
  for (const passage of reading.passages)
    for (const match of passage.normal.text.matchAll(REFERS)) {
      const population = peopleFrom(passage, match.index + match[0].length);
      if (population !== null) return population;
    }
  return null;
}

const REFERS = /(?:以下|次|下記|上記|同|この|当該|該当|対象)の?期間(?:中|内)?(?=[にで、]|の間)/gu;

/** 対象期間 … / 対象者 … : a line of the same section that says nothing but who they are. */
function nearby(reading: Reading, fact: PeriodFact | undefined): string | null {
  const passage = fact?.place.passage;
  if (passage === undefined || reading.language === "en") return null;
  const parent = reading.passages[passage]?.block.parent;
  const beside = [passage - 1, passage + 1].filter((index) => reading.passages[index]?.block.parent === parent);
  return definedAs(reading, beside);
}
