import type { Language } from "../../schema/vocabulary.ts";
import type { CountFact } from "../count/count.ts";
import type { Element, Tie } from "./element.ts";
import { isItems, isOfColumn, OF_ITEMS, OUT_OF, standsFor } from "./same-group.ts";
import {
  type Group,
  inBracket,
  inBracketWith,
  inSameBracket,
  isLabelOf,
  isOfItsOwn,
  isOpen,
  isTaken,
  isWidened,
  OPENS,
  ownOf,
  TOLD,
  withoutHead,
} from "./surroundings.ts";

type Piece = { readonly group: Group | null; readonly data: readonly Element[] };

/** What one sentence or list line ties together, and the counts and data it leaves alone. */
export type SentenceTies = {
  readonly ties: readonly Tie[];
  readonly counts: readonly number[];
  readonly data: readonly Element[];
  /** Data of a group that is told beside the figure and not counted by it. */
  readonly others: readonly number[];
};

/**
 * Ties the counts and the data of one sentence.
 *
 *     患者120名の氏名、住所と、職員8名の氏名     each count with the data after it
 *     氏名、住所: 120件                         a count with the data before it
 *     氏名、口座番号(8名のみ)                    a count in a bracket with the one kind before it; in a `note` with all
 */
export function tieSentence(
  text: string,
  elements: readonly Element[],
  counts: readonly CountFact[],
  language: Language,
  note = false,
): SentenceTies {
  const passage = elements[0]?.place.passage ?? 0;
  const pieces = piecesOf(text, elements, counts);
  const ties: Tie[] = [];
  const free: number[] = [];
  const tied = new Set<Element>();
  const others: number[] = [];
  const tie = (group: Group, data: readonly Element[], partly = false): void => {
    const [count] = group.counts;
    if (count === undefined) return;
    ties.push({ count, data: new Set(data.map(({ index }) => index)), passages: [passage], direct: true });
    if (!partly) for (const element of data) tied.add(element);
  };
  const forward = pieces[0]?.group !== null || !isTrailed(pieces);
  pieces.forEach(({ group }, order) => {
    if (group === null) return;
    const before = dataBefore(pieces, order);
    const next = inSameBracket(
      text,
      group,
      pieces[order + 1]?.group === null ? ownOf(text, pieces[order + 1]?.data ?? []) : [],
    );
    const after = isOfNext(text, next.at(-1), pieces[order + 2]?.group ?? null) ? [] : withoutHead(text, group, next);
    const last = before.at(-1);
    const opens = before.length === 1 && (last?.place.start ?? OPENS) < OPENS;
    const held = last !== undefined && isBracketed(text, last, group);
    const mates = isSome(group, counts) ? [] : inBracketWith(text, group, elements);
    if (mates.length > 0) tie(group, mates);
    // 従業員とその家族の情報(1,750名):氏名、…: what stands behind the colon is what they lost.
    else if (held && before.length === 1 && after.length > 1 && /^(?:分|様)?[)）]:/u.test(text.slice(group.end))) {
      tie(group, after);
      for (const name of before) tied.add(name);
    } else if (last !== undefined && language === "ja" && isOfItsOwn(text, last, group)) {
      for (const element of before) tied.add(element);
      others.push(...before.map(({ index }) => index));
      free.push(...group.counts.slice(0, 1));
    } else if (held && before.length > 1 && !note && isPartial(text, group, counts)) tie(group, before.slice(-1), true);
    else if (held) {
      tie(group, before);
      // 相談票 69件(52名分): the name of what is counted in other units right behind it.
      if (opens && /[0-9]/u.test(text.slice(last.place.end, group.start))) free.push(...group.counts.slice(0, 1));
    } else if (last !== undefined && language === "ja" && isLabelOf(text, last, group, before, tied))
      tie(group, before);
    else if (group.joins && nextData(pieces, order).length > 0) tie(group, nextData(pieces, order));
    else if (last !== undefined && isWidened(text, last, group, after)) tie(group, [...before, ...after]);
    else if (
      last !== undefined &&
      isSpelledOut(text, group, after) &&
      /\)/u.test(text.slice(last.place.end, group.start))
    )
      tie(group, after);
    else if (
      last !== undefined &&
      isOwned(text.slice(last.place.end, group.start)) &&
      !isNextThing(text, before, group, tied)
    )
      tie(group, [...ofPart(text, before, group, counts), ...(isSpelledOut(text, group, after) ? after : [])]);
    else if (last !== undefined && TOLD.test(text.slice(last.place.end, group.start))) {
      const own = inBracket(text, before);
      tie(group, own, own.length < before.length);
    } else if (forward && after.length > 0 && reaches(text.slice(group.end, after[0]?.place.start), language)) {
      const label = language === "en" && last !== undefined && LABEL.test(text.slice(last.place.end, group.start));
      tie(group, label ? [...before, ...after] : after);
      // What stands in front of the only figure of a line names the group; it lists nothing more.
      if (order === 1 && last !== undefined && isName(text, last, group) && !isPartial(text, group, counts))
        for (const name of before) tied.add(name);
    } else if (
      before.length > 0 &&
      (pieces[order - 1]?.group?.joins === true ||
        !isTaken(before, tied, text.slice(last?.place.end, group.start), text.slice(group.end, group.end + 3))) &&
      leads(text.slice(last?.place.end, group.start), language)
    ) {
      tie(group, before);
      if (opens) free.push(...group.counts.slice(0, 1));
    } else free.push(...group.counts.slice(0, 1));
  });
  return {
    ties,
    counts: free,
    data: elements.filter((element) => element.kind === "data" && !tied.has(element)),
    others,
  };
}

/** The data in front of a group, or of the run of groups joined by "and" that it ends: 氏名と住所で、会員120名と講師8名. */
function dataBefore(pieces: readonly Piece[], order: number): readonly Element[] {
  let at = order - 1;
  while (pieces[at]?.group?.joins === true) at--;
  return pieces[at]?.data ?? [];
}

/** 741件(氏名等が2件、…), 8万件で、カード情報を含むものは4万件: what is told, or included, in those that follow. */
const isOfNext = (text: string, last: Element | undefined, next: Group | null): boolean =>
  last !== undefined &&
  next !== null &&
  (TOLD.test(text.slice(last.place.end, next.start)) ||
    /^(?:等|など|情報)?(?:を含む|が含まれる)(?:もの|方|件数|情報)?[はが]/u.test(
      text.slice(last.place.end, last.place.end + 14),
    ));

/** "Marks for four courses: 1,085 students (student number, name)": a label that names data, of those counted behind it. */
const LABEL = /^[^.;:]{0,80}: ?(?:about |some |approximately )?$/u;

/** Whether a noun in front of a figure names what the figure counts. */
const isName = (text: string, last: Element, group: Group): boolean =>
  !/。$/u.test(text) || group.start - last.place.end <= 3;

/** Whether every count follows its data: the sentence begins with data and ends with a count. */
const isTrailed = (pieces: readonly Piece[]): boolean => pieces.at(-1)?.group !== null;

/** Counts and enumerations of data in turn. */
function piecesOf(text: string, elements: readonly Element[], counts: readonly CountFact[]): readonly Piece[] {
  const pieces: { group: { counts: number[]; start: number; end: number; joins: boolean } | null; data: Element[] }[] =
    [];
  for (const [order, element] of elements.entries()) {
    const current = pieces.at(-1);
    if (element.kind === "data") {
      if (current?.group === null) current.data.push(element);
      else pieces.push({ group: null, data: [element] });
      continue;
    }
    const group = current?.group ?? null;
    const own =
      elements[order + 1]?.kind === "data" &&
      counts[element.index]?.role.part === true &&
      /^ (?:with|whose|who|had|have|has|hold|held|contain|contained|include|included|show|showed|also|list|listed)\b|^(?:分|の方|様)?[)）]?(?:は|が|には|について|に関して|の|も)/u.test(
        text.slice(element.place.end),
      );
    const between = group === null ? "" : text.slice(group.end, element.place.start);
    const framed = group !== null && FRAMES.test(text.slice(Math.max(0, group.start - 24), group.start));
    const joined =
      group !== null &&
      !own &&
      !framed &&
      !MARK.test(text.slice(element.place.start, element.place.end)) &&
      !isOfColumn(counts[element.index], counts[group.counts[0] ?? -1]) &&
      (isSameGroup(between, counts[element.index]) ||
        (group.counts.every((own) => isItems(counts[own])) &&
          counts[element.index]?.value.unit === "person" &&
          OF_ITEMS.test(between)) ||
        (counts[element.index]?.role.part === true && isOpen(text.slice(group.start, element.place.start))));
    if (group !== null && joined) {
      group.end = element.place.end;
      if (
        standsFor(counts[element.index], counts[group.counts[0] ?? -1]) ||
        OUT_OF.test(between + text.slice(element.place.start, element.place.end))
      )
        group.counts.unshift(element.index);
      else group.counts.push(element.index);
    } else {
      const { start, end } = element.place;
      if (group !== null)
        group.joins =
          (!framed && JOINED.test(text.slice(group.end, start)) && !FOR_SOME.test(text.slice(group.end, start))) ||
          (group.end === start && MARK.test(text.slice(start, end)));
      pieces.push({ group: { counts: [element.index], start, end, joins: false }, data: [] });
    }
  }
  return pieces;
}

/** "Of the 3,000 members affected, 2,600 had …": those of whom what follows are so many. */
const FRAMES =
  /(?:^|[ (])(?:Of|Out of|Among|From)(?: (?:the|these|those|all|our|a total of|about|approximately)){0,3} $/u;

const isSome = ({ counts: own }: Group, counts: readonly CountFact[]): boolean =>
  counts[own[0] ?? -1]?.role.part === true;

/** ①, (2), (ア): the number of another group, by which the text speaks of it. */
const MARK = /^(?:\([0-9ア-ソ]{1,2}\)|[0-9]{1,2}\)|[①-⑳]|[A-H])$/u;

const JOINED = /^(?:分|様)?[)）]?(?:と、?|、|の$|及び|・|,? and |, )[^。.、,;]{0,40}$/u;

/** ", and for 611 customers also …": what follows is of them alone. */
const FOR_SOME = /(?:\b(?:for|in)|(?:,|and|and,) (?:of|on)) (?:about |some |another )?$/u;

/** A count right behind another, in a bracket or as its part, speaks of the same group. */
const isSameGroup = (between: string, count: CountFact | undefined): boolean =>
  /^[^。.]{0,3}[(（]/u.test(between) ||
  (count?.role.part === true && between.length < 12 && !FOR_SOME.test(between)) ||
  between.trim() === "";

/** Whether a count stands in a bracket right behind data: 氏名、住所(120名). */
const isBracketed = (text: string, { place }: Element, { start, end }: Group): boolean =>
  /^(?:[^、。()（）]{0,12}| (?:of|by|from) [a-z' ]{1,36})[(（][^()（）。、]{0,14}$/u.test(
    text.slice(place.end, start).replace(YEARS, ""),
  ) &&
  // 住所を登録している方(2,914名): a name that only speaks of data.
  !/^(?:を|が|に|の)[^()（）]{2,12}(?:方|者|会員|お客様|お客さま|人)(?:様|さま)?[(（]/u.test(
    text.slice(place.end, start),
  ) &&
  /^(?:分|のみ|だけ|に限る|only|\s|様){0,8}[)）、,]/u.test(text.slice(end, end + 8));

/** 成績(平成23年度から平成25年度:466名分): of when, in front of how many. */
const YEARS = /(?<=[(（])[0-9年月日度令和平成昭元~ー―からまで以降分より、: -]{4,48}$/u;

const ONLY = /のみ|だけ|うち|に限|only/u;

/** Whether a bracketed count speaks of the last kind before it alone: 口座番号(8名のみ). */
const isPartial = (text: string, { counts: own, start, end }: Group, counts: readonly CountFact[]): boolean =>
  ONLY.test(text.slice(Math.max(0, start - 4), end + 6)) || counts[own[0] ?? -1]?.role.part === true;

/** "names and addresses of 447 patients", "numbers used for paying tuition on all 3,120 pupils": who has the data follows it. */
const isOwned = (between: string): boolean => OWNERS.test(between) && FEW_WORDS.test(between);

const OWNERS =
  / (?:for|of|on|about|from|belonging to|relating to|concerning) (?:(?:all|the|some|about|approximately|our|its|up to) ){0,3}$/iu;
const FEW_WORDS = /^s?\)?[a-z ]{0,70}$/iu;

/** "120 students with their marks and a list of 8 tutors with …": the thing that comes next holds its own, and not what the last group has. */
const isNextThing = (text: string, before: readonly Element[], { start }: Group, tied: ReadonlySet<Element>): boolean =>
  before.every((element) => tied.has(element)) &&
  /^s?(?:,|;)?(?: and|,|;) (?:an?|another|one|the|copies) [a-z]/iu.test(text.slice(before.at(-1)?.place.end, start));

/** "the enquiries of 148 tenants (names, addresses)": a bracket right behind the figure goes on with its data. */
const isSpelledOut = (text: string, { end }: Group, after: readonly Element[]): boolean =>
  after[0] !== undefined && /^ ?\((?:their |the )?$/u.test(text.slice(end, after[0].place.start));

/** "name, address; among these, test results for 5 persons": a part has what is told since it was set apart. */
function ofPart(
  text: string,
  before: readonly Element[],
  { counts: own, start }: Group,
  counts: readonly CountFact[],
): readonly Element[] {
  const apart = /(?:;|, and,?)(?: among (?:these|them),?)?/giu;
  const set = [...text.slice(0, start).matchAll(apart)].at(-1)?.index ?? -1;
  const since = before.filter(({ place }) => place.start > set);
  const isPart =
    counts[own[0] ?? -1]?.role.part === true || /among (?:these|them)/iu.test(text.slice(Math.max(0, set), start));
  return isPart && since.length > 0 ? since : before;
}

/** The data after a run of counts joined by "and": 児童530人と卒業生180人の住所. */
const nextData = (pieces: readonly Piece[], order: number): readonly Element[] =>
  pieces.slice(order + 1).find(({ group }) => group === null)?.data ?? [];

/** Whether data that follow a count belong to it. */
const reaches = (between: string, language: Language): boolean =>
  language === "ja" ? between.length < 60 && !/[。]/u.test(between) : between.length < 120 && !ENDS_EN.test(between);

/** What ends what is said of a group; "94 customers; it shows the name" goes on with it. */
const ENDS_EN = /\.\s|;\s(?!(?:it|they|these|their|those|each|for (?:them|each)|in their case)\b)/u;

/** Whether a count that follows data counts those whose data they are. */
const leads = (between: string, language: Language): boolean =>
  DOTTED.test(between) ||
  (language === "ja" ? between.length < 40 && !/[。]/u.test(between) : between.length < 60 && !/[.;]\s/u.test(between));
/** Dots lead the eye from what was lost to how many lost it: Name, address ........ 20 persons. */
const DOTTED = /^ ?(?:[.・]{3,120}|…{2,60}) ?(?:約|計|about )?$/u;
