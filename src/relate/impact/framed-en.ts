import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Impact } from "../../schema/record.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceAt } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { hitsIn } from "../hits.ts";
import type { Place, Reading } from "../reading.ts";
import { closingFramesIn } from "./closing-frame-en.ts";
import type { Element, Tie } from "./element.ts";
import { type Frame, framesIn } from "./frame-en.ts";
import { countIn, type Figures, figureBefore, figuresOf } from "./frame-figures-en.ts";
import { countedAs, type Named, namedGroups } from "./framed-name.ts";
import { dataIn } from "./labelled.ts";

/** What the clauses and lines of an English notice tell of the groups they name: those that are counted somewhere, and those that are not. */
export type Framed = { readonly ties: readonly Tie[]; readonly impacts: readonly Impact[] };

/** A group as its frames tell it; its count where it has one. */
type Group = {
  count: number | null;
  readonly label: string;
  readonly data: Set<number>;
  readonly passages: Set<number>;
};

/**
 * Gives the groups that English clauses name in front of their data what these tell of them, and takes it from the groups beside them. Only
 * where two groups at least are told apart so.
 *
 *     "About 900 residents and 40 members of staff are affected. For residents, the files hold names and addresses. For staff, they
 *      hold bank details."
 */
export function framedGroups(
  reading: Reading,
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): Framed {
  if (reading.language === "ja") return { ties, impacts: [] };
  const names = namedGroups(reading, counts);
  const { groups, shared } = groupsOf(reading, counts, dataTypes, names);
  const told = [...groups.values()].filter(({ data }) => data.size > 0);
  const lists = new Set(told.map(({ data }) => [...data].sort((a, b) => a - b).join(" ")));
  const counted = told.filter(({ count }) => count !== null);
  if (told.length === 0 || told.length > MOST) return { ties, impacts: [] };
  if (told.length === 1 && counted.length === 1)
    return { ties: withoutOthers(ties, told, shared, counts, names), impacts: [] };
  if (lists.size < 2 || (counted.length === 0 && ties.length > 1)) return { ties, impacts: [] };
  const own = counted.map(({ count, data, passages }): Tie => {
    const known = ties.find((tie) => tie.count === count);
    const all = [...(known?.data ?? [])].filter((index) => shared.has(index));
    const places = [counts[count ?? -1]?.place.passage ?? 0, ...passages];
    return { count: count ?? -1, data: new Set([...all, ...data]), passages: [...new Set(places)], direct: true };
  });
  const isFramed = new Set(own.map(({ count }) => count));
  const others = new Set(counted.flatMap(({ data }) => [...data]));
  for (const { count, data } of told) if (count === null) for (const index of data) others.delete(index);
  const left = ties
    .filter(({ count }) => !isFramed.has(count) && !isWholeOf(counts[count], own, counts))
    .map((tie) => {
      // What its own sentence says of a group it keeps: "(…; for 40 of them, a copy of the card)".
      const kept = [...tie.data].filter((index) => tie.direct || !others.has(index) || shared.has(index));
      return { ...tie, data: new Set(kept) };
    })
    .filter(({ data }) => data.size > 0);
  return {
    ties: [...left, ...own].sort((a, b) => a.count - b.count),
    impacts: told
      .filter(({ count, label, data }) => count === null && !isCountedToo(label, data, left, names))
      .map(({ label, data }) => ({
        population: label,
        count: null,
        data_types: [...data].sort((a, b) => a - b),
        period: null,
      })),
  };
}

/** "Dependents enrolled in our plan", where dependents are counted and have the same data: they are told once. */
const isCountedToo = (
  label: string,
  data: ReadonlySet<number>,
  ties: readonly Tie[],
  names: readonly Named[],
): boolean =>
  ties.some((tie) => {
    const heads = names.find(({ count }) => count === tie.count)?.heads;
    const isNamed = heads !== undefined && [...heads].some((noun) => label.toLowerCase().includes(noun));
    return isNamed && tie.data.size === data.size && [...data].every((index) => tie.data.has(index));
  });

/** Where one group alone is named in front of its data, groups of other nouns have none of these: "For tenants, the data includes …". */
function withoutOthers(
  ties: readonly Tie[],
  [only]: readonly Group[],
  shared: ReadonlySet<number>,
  counts: readonly CountFact[],
  names: readonly Named[],
): readonly Tie[] {
  const own = names.find(({ count }) => count === only?.count);
  if (only === undefined || own === undefined) return ties;
  return ties.flatMap((tie) => {
    const other = names.find(({ count }) => count === tie.count);
    const isOther =
      other !== undefined && !other.heads.has("person") && [...other.heads].every((noun) => !own.heads.has(noun));
    if (tie.direct || !isOther || counts[tie.count]?.value.total === true) return [tie];
    const data = new Set([...tie.data].filter((index) => !only.data.has(index) || shared.has(index)));
    return data.size === 0 ? [] : [{ ...tie, data }];
  });
}

/** No notice tells more groups apart. */
const MOST = 12;

/** The groups by their frames, and the data that some place tells of nobody in particular. */
function groupsOf(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  names: readonly Named[],
): { readonly groups: ReadonlyMap<string, Group>; readonly shared: ReadonlySet<number> } {
  const groups = new Map<string, Group>();
  const shared = new Set<number>();
  let over: Over | null = null;
  const stated = dataIn(dataTypes);
  const figures = figuresOf(counts);
  for (const [passage, { block, sentences }] of reading.passages.entries()) {
    over = overOf(reading, passage, over);
    const elements = stated.get(passage) ?? [];
    if (elements.length === 0) continue;
    const frames = new Map<number, readonly Frame[]>();
    for (const element of elements) {
      const order = sentenceAt(sentences, element.place.start);
      const own = frames.get(order) ?? framesOf(reading, passage, order);
      frames.set(order, own);
      const frame = own.findLast(
        (told) => told.end <= element.place.start + 2 && (told.head !== "those" || countedAs(told, names) !== null),
      );
      const closing = frame === undefined ? closingFor(reading, passage, order, elements, element.place) : undefined;
      const line =
        frame === undefined && closing === undefined && (block.kind === "item" || over?.next === passage) ? over : null;
      const told = frame ?? closing;
      const at: At | null =
        told === undefined ? line : { frame: told, passage, to: Math.max(told.end, element.place.start) };
      const group = at === null ? null : groupFor(reading, at, names, figures, groups);
      if (group === null) shared.add(element.index);
      for (const own of [group, at === null ? null : wholeFor(reading, at, names, figures, groups)]) {
        own?.data.add(element.index);
        own?.passages.add(passage);
      }
    }
  }
  return { groups, shared };
}

function framesOf({ passages }: Reading, passage: number, order: number): readonly Frame[] {
  const read = passages[passage];
  const sentence = read?.sentences[order];
  return read === undefined || sentence === undefined ? [] : framesIn(read, sentence.start, sentence.end);
}

/** The group behind the list a kind of data stands in, where each list of the sentence is closed by its group. */
function closingFor(
  { passages }: Reading,
  passage: number,
  order: number,
  elements: readonly Element[],
  { start }: Place,
): Frame | undefined {
  const read = passages[passage];
  const sentence = read?.sentences[order];
  if (read === undefined || sentence === undefined) return undefined;
  const places = elements.map(({ place }) => place);
  return closingFramesIn(read, sentence.start, sentence.end, places).find(
    (one) => start >= one.from && start < one.start,
  );
}

/** A frame, the passage it stands in, and how far its figure may stand behind it. */
type At = { readonly frame: Frame; readonly passage: number; readonly to: number };

/** A line that names those whose data the lines below list, and the first of these lines. */
type Over = At & { readonly next: number };

/** "Employees", "For students:": the line above a list; the items of the list keep it, and what is neither ends it. */
function overOf({ passages }: Reading, passage: number, before: Over | null): Over | null {
  const read = passages[passage];
  const above = passages[passage - 1];
  if (read === undefined || above === undefined) return null;
  const { text } = above.normal;
  const isLine = above.block.kind !== "item" && text.length <= LONGEST && /[a-z)][:?]?$/iu.test(text);
  const asked = isLine ? askedIn(above, text) : null;
  if (asked !== null) return { frame: asked, passage: passage - 1, to: text.length, next: passage };
  const last = isLine ? framesIn(above, 0, text.length, true).at(-1) : undefined;
  if (last !== undefined && last.end >= text.length - 1)
    return { frame: last, passage: passage - 1, to: text.length, next: passage };
  return before !== null && read.block.kind === "item" ? before : null;
}

/** "What was taken from staff records?", "Information about patients": whose data the line asks for, or heads. */
function askedIn(passage: ReadPassage, text: string): Frame | null {
  const hit = hitsIn(passage, "subject", 0, text.length).findLast(({ code }) => code === "person");
  if (hit === undefined || !ASKS.test(text.slice(0, hit.start)) || !THEIRS.test(text.slice(hit.end))) return null;
  return { start: hit.start, end: text.length, lead: "", head: text.slice(hit.start, hit.end), rest: "" };
}
const ASKS =
  /\b(?:data|information|details|records|what|which|taken|stolen|copied|involved)\b.{0,50}\b(?:from|of|about|in|on|for|concerning) (?:the |our |your )?$/iu;
const THEIRS =
  /^(?:['’]s?)?(?: (?:personal )?(?:records?|files?|data|information|accounts?|details|table|database))?[:?]?$/iu;

/** Longer lines say something of their own. */
const LONGEST = 110;

/** The group a frame names; null where it tells of some of those told before, or of nobody in particular. */
function groupFor(
  reading: Reading,
  { frame, passage, to }: At,
  names: readonly Named[],
  figures: Figures,
  groups: Map<string, Group>,
): Group | null {
  const count = countIn(frame, passage, to, figures) ?? countedAs(frame, names);
  if (count === "unclear") return null;
  // "794 partners and applicants: …; for applicants, a résumé only": some of those that the sentence has counted.
  const isSome = count === null && figureBefore(reading, frame, passage, figures);
  if (count === null && (isSome || !isGroup(frame))) return null;
  const label = `${frame.lead}${frame.head}`.replace(LEADING, "").trim() + (frame.rest === "" ? "" : ` ${frame.rest}`);
  const key = count === null ? label.toLowerCase() : `#${count}`;
  const own = groups.get(key) ?? { count, label, data: new Set<number>(), passages: new Set<number>() };
  groups.set(key, own);
  return own;
}

/** "Teachers: name, and, for 12 of them, a tax number": the group whose part has a figure of its own between the name and the data. */
function wholeFor(
  reading: Reading,
  { frame, passage, to }: At,
  names: readonly Named[],
  figures: Figures,
  groups: Map<string, Group>,
): Group | null {
  const between = reading.passages[passage]?.normal.text.slice(frame.end, to) ?? "";
  return OF_THEM.test(between) ? groupFor(reading, { frame, passage, to: frame.end }, names, figures, groups) : null;
}

const OF_THEM = /[0-9] of (?:them|whom|these|those)\b/iu;

/** Whether a name without a figure is that of a group: "some patients" are patients told of before, "you" and "individuals" may be anybody. */
const isGroup = ({ lead, head, rest }: Frame): boolean =>
  PLURAL.test(head) &&
  !SOME.test(lead) &&
  !IS_SUBSET.test(rest) &&
  (!ANYBODY.test(head) || rest !== "") &&
  !DOERS.test(head);

/** "The guest records": a noun in front of another names no group by itself. */
const PLURAL = /s['’]?$|staff|personnel|people|children|alumn|faculty|kin$|men$|workforce|public|clergy/iu;
const SOME = /\b(?:some|certain|few|small|limited|many|most|other|others|remaining|each|every|no|any|one|an?)\b/iu;
/** Whose that kind of data was there: no more than those who had it. */
const IS_SUBSET =
  /^(?:whose|with|that had|who had|who (?:provided|gave|supplied|submitted))\b|\b(?:number|data|information|details|records?)\b/iu;
const ANYBODY = /^(?:people|persons?|individuals?|others?|those|anyone|everyone|users?|victims?)$/iu;
const DOERS = anyOf(
  [/attackers?|hackers?|criminals?|part(?:y|ies)|actors?|intruders?|thie(?:f|ves)|experts?|investigators?|officials?/u],
  "iu",
  { before: /^/u, after: /$/u },
);
const LEADING = /^(?:(?:and|the|our|your|all|of|about|approximately|around) ){1,4}/iu;

/** A figure that only adds up those told apart. */
function isWholeOf(whole: CountFact | undefined, own: readonly Tie[], counts: readonly CountFact[]): boolean {
  if (whole === undefined || own.length < 2) return false;
  const size = whole.value.value ?? whole.value.max ?? whole.value.min ?? 0;
  const sum = own.reduce((sofar, { count }) => sofar + (counts[count]?.value.value ?? 0), 0);
  return whole.value.total || Math.abs(size - sum) <= size * SLACK;
}

/** How far rounded figures miss their sum. */
const SLACK = 0.05;
