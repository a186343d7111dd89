import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import { type Called, calledBefore, calledGroups, calledTogether, type Descriptions, tellsMore } from "./called.ts";
import type { Element, Tie } from "./element.ts";
import { GOES_ON_EN, TELLS } from "./named-about.ts";

/** What names tie in one passage, and the data they leave alone. */
export type NamedTies = { readonly ties: readonly Tie[]; readonly left: readonly Element[] };

/**
 * Ties data to groups that a sentence, or this one up to `counted`, has counted and that it calls by name; what stands before the first
 * name is of all of them.
 *
 *     内訳は教員120人、学生340人。氏名と住所のほか、教員については口座番号が、学生については学籍番号が含まれる。
 */
function tieNamed(
  reading: Reading,
  passage: number,
  data: readonly Element[],
  counts: readonly CountFact[],
  known: readonly number[],
  descriptions: Descriptions,
  counted: number,
): NamedTies {
  const text = reading.passages[passage]?.normal.text ?? "";
  const unique = namedGroups(reading, known.slice(-MOST), counts);
  const beside = besideOthers(known.slice(-MOST), counts);
  const groups = calledGroups(beside, descriptions);
  if ((unique.length === 0 && groups.length === 0) || data.length === 0) return { ties: [], left: data };
  const owners = data.map((element, order) => {
    const from = data[order - 1]?.place.end ?? Math.max(counted, element.place.start - REACH);
    const between = text.slice(from, ownersEnd(text, element));
    const inSentence = text.includes("。");
    const one = calledIn(between, unique) ?? calledBefore(between, groups, inSentence);
    return one === null ? calledTogether(between, beside, descriptions, inSentence) : [one];
  });
  const called = [...new Set(owners.flatMap((owner) => owner ?? []))];
  const [only] = called;
  if (only !== undefined && called.length === 1 && isTopic(text, data, owners, groups))
    return {
      ties: [
        {
          count: only,
          data: new Set(data.map(({ index }) => index)),
          passages: [passage],
          direct: true,
          adds: tellsMore(text.slice(text.lastIndexOf("。", data[0]?.place.start) + 1)),
        },
      ],
      left: [],
    };
  if (only !== undefined && called.length === 1 && isAbout(text, data[0], unique, only))
    return {
      ties: [{ count: only, data: new Set(data.map(({ index }) => index)), passages: [passage], direct: true }],
      left: [],
    };
  const ofAll = startsWithAll(text, counted, data[0]);
  if ((called.length < 2 && !ofAll) || data.length < 2) return { ties: [], left: data };
  const shares = new Map<number, Set<number>>();
  const last = called.length > 0 ? called : besideOthers(known.slice(-MOST), counts).slice(-1);
  let current: readonly number[] = groupsBeside(last, known.slice(-MOST), counts);
  data.forEach(({ index }, order) => {
    const owner = owners[order] ?? null;
    if (owner !== null) current = owner;
    for (const count of current) shares.set(count, (shares.get(count) ?? new Set()).add(index));
  });
  return {
    ties: [...shares].map(([count, own]) => ({ count, data: own, passages: [passage], direct: true })),
    left: [],
  };
}

/** いずれも氏名と住所が、学生については成績も: what stands first is told of all that were counted. */
const startsWithAll = (text: string, counted: number, first: Element | undefined): boolean =>
  first !== undefined && EACH.test(text.slice(Math.max(counted, first.place.start - REACH), first.place.start));

/** What names tie in a sentence of data, or in the data of one that counts its groups first and then calls each: 会員310名と職員42名で、会員は…. */
export function tieCalled(
  reading: Reading,
  passage: number,
  sentence: readonly Element[],
  counts: readonly CountFact[],
  known: readonly number[],
  descriptions: Descriptions,
): NamedTies {
  const none = { ties: [], left: sentence };
  const first = sentence.findIndex(({ kind }) => kind === "data");
  const data = sentence.slice(Math.max(0, first));
  if (first < 0 || first === 1 || data.some(({ kind }) => kind === "count")) return none;
  const counted = sentence[first - 1]?.place.end ?? 0;
  const named = tieNamed(reading, passage, data, counts, known, descriptions, counted);
  return first === 0 || new Set(named.ties.map(({ count }) => count)).size > 1 ? named : none;
}

/** いずれも氏名、住所が含まれ、②の方は…も: data in front of the first group that are told of all that one list counts. */
export function tieAll(
  reading: Reading,
  passage: number,
  sentence: readonly Element[],
  counts: readonly CountFact[],
  known: readonly number[],
): NamedTies {
  const none = { ties: [], left: sentence };
  const first = sentence.findIndex(({ kind }) => kind === "count");
  const data = first < 0 ? sentence : sentence.slice(0, first);
  const [start] = data;
  const last = counts[known.at(-1) ?? -1]?.role.level;
  if (reading.language === "en" || start === undefined || last?.startsWith("list") !== true) return none;
  const text = reading.passages[passage]?.normal.text ?? "";
  const from = text.lastIndexOf("。", start.place.start) + 1;
  const groups = known.filter((count) => {
    const { role, value } = counts[count] ?? {};
    return role?.level === last && !role.part && (value?.total !== true || role.gross);
  });
  if (groups.length < 2 || !EACH.test(text.slice(from, start.place.start))) return none;
  const own = new Set(data.map(({ index }) => index));
  return {
    ties: groups.map((count) => ({ count, data: own, passages: [passage], direct: true })),
    left: sentence.slice(data.length),
  };
}

const EACH = /(?:いずれも|いずれの|どちらも|共通して|共通の|すべての?方|全ての?方|それぞれ)[^。]{0,30}$/u;

/** 確認表には氏名が, "The staff records included names": a sentence that opens with the name of a group tells its data alone. */
function isAbout(text: string, first: Element | undefined, groups: readonly NamedGroup[], count: number): boolean {
  if (first === undefined) return false;
  const from = Math.max(text.lastIndexOf("。", first.place.start), text.lastIndexOf(". ", first.place.start)) + 1;
  const lead = text.slice(from, first.place.start).toLowerCase();
  return groups.some(({ count: own, name }) => {
    const at = lead.indexOf(name);
    const opens =
      at <= OPENING ||
      /^(?:for|as for|in the case of|on|with|of) (?:(?:the|our|all|those|these|other) ){0,2}$/u.test(
        lead.slice(0, at).trimStart(),
      );
    const rest = lead.slice(at + name.length);
    return own === count && at >= 0 && opens && (TELLS.test(rest) || GOES_ON_EN.test(rest));
  });
}

/** Where the name stands in the sentence it opens. */
const OPENING = 6;
/** So many groups, counted last, a sentence may call by name. */
const MOST = 20;

/** How far before the first of its data a name stands. */
const REACH = 40;

/** Whether a sentence names the one group it speaks of in front of the first of its data. */
const isTopic = (
  text: string,
  data: readonly Element[],
  owners: readonly (readonly number[] | null)[],
  groups: readonly Called[],
): boolean => {
  const [first] = data;
  if (first === undefined || owners[0] == null) return false;
  const from = Math.max(text.lastIndexOf("。", first.place.start) + 1, first.place.start - REACH);
  return calledBefore(text.slice(from, first.place.start), groups, text.includes("。")) !== null;
};

/** All groups that stand beside those called by name. */
const groupsBeside = (
  called: readonly number[],
  known: readonly number[],
  counts: readonly CountFact[],
): readonly number[] => {
  const levels = new Set(called.map((count) => counts[count]?.role.level));
  return besideOthers(known, counts).filter((count) => levels.has(counts[count]?.role.level));
};

/** "Students' names": where whose they are belongs to the words for the data, it is read as standing in front of them. */
const ownersEnd = (text: string, { place: { start, end } }: Element): number =>
  start + (/^[A-Za-z -]{2,40}(?:s['’]|['’]s) /u.exec(text.slice(start, end))?.[0].length ?? 0);

/** Groups of whose level there are several, sums and parts left out; those that one bracket breaks a sum down into are no parts: 計435名(申込者412名、講師23名). */
function besideOthers(known: readonly number[], counts: readonly CountFact[]): readonly number[] {
  const groups = known.filter((count) => {
    const fact = counts[count];
    return (
      fact !== undefined &&
      (!fact.role.part || (fact.role.within && fact.role.who !== null)) &&
      (!fact.value.total || fact.role.gross)
    );
  });
  const times = new Map<string, number>();
  for (const count of groups) {
    const level = counts[count]?.role.level ?? "";
    times.set(level, (times.get(level) ?? 0) + 1);
  }
  return groups.filter((count) => (times.get(counts[count]?.role.level ?? "") ?? 0) > 1);
}

/** The group that the words between two kinds of data name, the last of them where there are several. */
function calledIn(words: string, groups: readonly NamedGroup[]): number | null {
  let best: { readonly count: number; readonly end: number; readonly length: number } | null = null;
  const between = plain(words);
  for (const { count, name } of groups) {
    const at = between.lastIndexOf(name);
    const end = at + name.length;
    const rest = between.slice(end);
    if (
      at >= 0 &&
      !isEndOfOther(between, at) &&
      (TURN_EN.test(name) ? IN_TURN.test(rest) : MARKED.test(rest) || TELLS.test(rest)) &&
      // "former members": of two names that end alike the longer one is meant.
      (best === null || end > best.end || (end === best.end && name.length > best.length))
    )
      best = { count, end, length: name.length };
  }
  return best?.count ?? null;
}

/** 団体利用者, owner-drivers: the last part of a longer word names others. */
const isEndOfOther = (text: string, at: number): boolean =>
  /[A-Za-z-]$/u.test(text.slice(0, at)) ||
  (/[一-龠々ァ-ヶー]/u.test(text.charAt(at)) &&
    /[一-龠々ァ-ヶー]$/u.test(text.slice(0, at)) &&
    !OURS.test(text.slice(0, at)));
const OURS = /(?:当該?|弊|本|同|全|各|両)[社校学院会市店]?$/u;

/** A name that the data behind it belong to: 教員については, 学生が, "students: ". */
const MARKED =
  /^(?:ら|等|など|様|さま|の方々?|の皆様|分)?(?:が|は|の|に|で|については|に関しては|では|:|,| |\()|^(?: members)?s?(?:['’]s?)?(?::|,| |\()/u;

/** "the former held names": no word of a name, as in "the former members". */
const TURN_EN = /^the (?:former|latter)$/u;
const IN_TURN =
  /^(?:,|:|'| (?:includ|contain|consist|list|gave|held|had|have|lost|it |they |the |these |was |were |only ))/u;

/** 退会された方 are 退会者: people called by what they did and by the noun for it. */
const plain = (words: string): string => words.toLowerCase().replace(DID, "$1者");
const DID = /([一-龠]{2,6})を?(?:された|した|なさった|いただいた)(?:方々?|人々?|皆様|皆さま|お客様|お客さま)/gu;

/** Words for people that tell no group from another. */
const GENERIC = /^(?:people|persons?|individuals?|customers?|方|の方|お客様|お客さま|個人|本人|対象者|関係者)$/iu;

/** The groups that stand beside others of their level, each with the names that no other of them has. */
function namedGroups(reading: Reading, known: readonly number[], counts: readonly CountFact[]): readonly NamedGroup[] {
  const levels = new Map<string, number[]>();
  for (const count of known) {
    const level = counts[count]?.role.level ?? "";
    levels.set(level, [...(levels.get(level) ?? []), count]);
  }
  const beside = [...levels.values()].filter((level) => level.length > 1);
  const all = beside
    .flat()
    .flatMap((count) =>
      [...new Set([...namesOf(counts[count]), ...paperOf(reading, counts[count])])].map((name) => ({ count, name })),
    );
  const [first, second, ...more] = (beside.at(-1) ?? []).filter((count) => counts[count]?.value.total === false);
  if (first !== undefined && second !== undefined && more.length === 0)
    for (const [order, count] of [first, second].entries())
      for (const turns of [
        ["前者", "後者"],
        ["the former", "the latter"],
      ])
        all.push({ count, name: turns[order] ?? "" });
  // "members" and "former members": the bare word is the name of those who are called by nothing more.
  const isOwn = ({ count, name }: NamedGroup): boolean => namesOf(counts[count])[0] === name;
  return all.filter((named) =>
    all.every((other) => other.name !== named.name || other.count === named.count || (isOwn(named) && !isOwn(other))),
  );
}

type NamedGroup = { readonly count: number; readonly name: string };

/** 検針票の控え1,204枚(826人分), 指導要録の写し 128名分: the paper in front of a figure tells its people. */
function paperOf({ passages, language }: Reading, fact: CountFact | undefined): readonly string[] {
  const text = fact === undefined ? undefined : passages[fact.place.passage]?.normal.text;
  if (fact === undefined || text === undefined || language === "en") return [];
  const lead = text.slice(Math.max(0, fact.place.start - LINE), fact.place.start).replace(COUNTED, "");
  const name = PAPER.exec(lead.replace(ITEMS, "").replace(LINK, ""))?.[0];
  return name === undefined ? [] : [name];
}

const LINE = 60;
const COUNTED = /[(（、・ ]?(?:約|計|延べ|対象者?)?$/u;
const ITEMS = /[0-9,]{1,9}(?:枚|件|冊|部|通|点)分?$/u;
const LINK = /[がはを、: ]$/u;
const PAPER =
  /[一-龠々ァ-ヶーA-Za-z][一-龠々ァ-ヶーA-Za-zの]{0,24}(?:書|票|簿|表|録|控え?|写し|用紙|証|カード|帳|リスト|ファイル|データ)$/u;

const namesOf = (fact: CountFact | undefined): readonly string[] =>
  [fact?.value.subject, fact?.role.who].flatMap((name) => {
    const own = plain(name?.normalize("NFKC") ?? "");
    // "students": their records are student records.
    return own.length < 2 || GENERIC.test(own)
      ? []
      : [own.replace(/(?:様|さま|の方)$|(?<=[a-z]{3})(?<!former|retired|current|past)(?: members)?s?$/u, "")];
  });
