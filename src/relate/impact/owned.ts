import { sentenceAt, sentenceOf } from "../context/structure.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import { type Called, calledAs, calledBefore } from "./called.ts";
import type { Element } from "./element.ts";
import { dataIn } from "./labelled.ts";
import type { Loose } from "./loose.ts";
import { type NamedEn, namedAlone, namedBefore, namedBehind } from "./owner-name-en.ts";

/** Data that the text gives to a counted group by its name; `list` is where they stand. */
export type Owned = { readonly list: Loose; readonly count: number; readonly data: ReadonlySet<number> };

/**
 * Gives lists, and data in sentences, to the groups by whose names they are told, wherever these are counted, before or after.
 *
 *     ・会員:氏名、電話番号          会員については氏名を、職員については口座番号を       【会員】 / 氏名、電話番号
 *     ・職員の情報(氏名、口座番号)                                                        【職員】 / 氏名、口座番号
 */
export function ownedByName(
  reading: Reading,
  loose: readonly Loose[],
  names: Names,
  dataTypes: readonly DataTypeFact[],
): readonly Owned[] {
  const all = dataIn(dataTypes);
  return loose
    .filter(({ listed, data }) => listed || data.size > 1)
    .flatMap((list) => {
      const shares = new Map<number, Set<number>>();
      const elements = elementsOf(reading, list, all);
      const behind = names.behind === null ? [] : ownersBehind(reading, elements, names.behind);
      let before = calledOver(reading, list, names, all);
      elements.forEach((element, order) => {
        before = calledAt(reading, element, elements[order - 1], names) ?? before;
        const owner = behind[order] ?? before;
        if (owner !== null) shares.set(owner, (shares.get(owner) ?? new Set<number>()).add(element.index));
      });
      return [...shares].map(([count, data]) => ({ list, count, data }));
    });
}

/** The data of a list where they stand, in text order. */
const elementsOf = (
  { passages }: Reading,
  { passage, sentence, data }: Loose,
  all: ReadonlyMap<number, readonly Element[]>,
): readonly Element[] =>
  (all.get(passage) ?? []).filter(
    ({ index, place }) => data.has(index) && sentenceAt(passages[passage]?.sentences ?? [], place.start) === sentence,
  );

/** How the groups of a notice are known by their names. */
export type Names = {
  /** In what stands between the data before, or the beginning of the sentence, and some data; at the beginning of a line, or within it. */
  readonly before: (between: string, opensLine: boolean) => number | null;
  /** In what stands behind some data; null where a language has no such names. */
  readonly behind: ((rest: string) => number | null) | null;
  /** In a line of its own. */
  readonly alone: (line: string) => number | null;
};

/** The names of groups by the words that tell them apart: 申し込まれた方 is known again as 申込者. */
export const japaneseNames = (groups: readonly Called[]): Names => ({
  before: (between, opensLine) => {
    const label = opensLine ? LINE.exec(between.slice(0, LONGEST))?.[1] : undefined;
    // 会員の氏名 opens a line of its own; 管理画面のID in a sentence is no data of those who were booked there.
    return (label === undefined ? null : calledAs(label, groups)) ?? calledBefore(between, groups, opensLine);
  },
  behind: null,
  alone: (line) => {
    const label = line.length > LONGEST ? undefined : NAME.exec(line)?.[1];
    return label === undefined ? null : calledAs(label, groups);
  },
});

/** The names of groups by their nouns. */
export const englishNames = (groups: readonly NamedEn[]): Names => ({
  before: (between) => namedBefore(between, groups),
  behind: (rest) => namedBehind(rest, groups),
  alone: (line) => namedAlone(line, groups),
});

/** The group that the words in front of some data name, from the data before on. */
function calledAt({ passages }: Reading, { place }: Element, last: Element | undefined, names: Names): number | null {
  const read = passages[place.passage];
  const start = sentenceOf(read?.sentences, place.start)?.start ?? 0;
  const from = Math.max(start, last?.place.end ?? 0);
  return names.before(read?.normal.text.slice(from, place.start) ?? "", last === undefined && start === 0);
}

/** The groups that enumerations are said to be of behind their last member, for each member. */
function ownersBehind(
  { passages }: Reading,
  elements: readonly Element[],
  behind: (rest: string) => number | null,
): readonly (number | null)[] {
  const owners: (number | null)[] = elements.map(() => null);
  for (let order = elements.length - 1; order >= 0; order--) {
    const [own, next] = [elements[order], elements[order + 1]];
    const text = passages[own?.place.passage ?? -1]?.normal.text ?? "";
    if (own === undefined) continue;
    const joined = next !== undefined && JOINT.test(text.slice(own.place.end, next.place.start));
    owners[order] =
      behind(text.slice(own.place.end, own.place.end + LONGEST)) ?? (joined ? (owners[order + 1] ?? null) : null);
  }
  return owners;
}

/** What stands between two members of an enumeration. */
const JOINT = /^(?:,? (?:and |or |& )?|,)(?:(?:the|their|some|other) )?(?:[a-z]{2,14} )?$/iu;

/** How a name is opened, and what may stand behind it: 【会員】, 会員の個人情報. */
const OPENED = "^[【〔〈<「『(（・■●◆]{0,2}";
const OF_DATA = "(?:(?:の|に関する)(?:個人)?(?:情報|データ|項目))?[】〕〉>」』)）]{0,2}";

/** What a line calls whom it tells of: 会員:, 会員の個人情報(, 会員 and a blank. */
const LINE = new RegExp(`${OPENED}([^【】、。:()（）]{2,40}?)${OF_DATA}[\\s:(（…・]{1,6}$`, "u");

/** A line that is nothing but a name: 【会員】, ■会員の情報. */
const NAME = new RegExp(`${OPENED}([^【】、。:()（）0-9]{2,40}?)${OF_DATA}:?$`, "u");

/** Longer stretches are no labels. */
const LONGEST = 64;

/** How many lines of a list are looked through for the name above them. */
const FARTHEST = 12;

/** The group that a line of its own names over a list: right above its first item, or as what it stands under. */
function calledOver(
  { passages }: Reading,
  { passage, listed }: Loose,
  names: Names,
  all: ReadonlyMap<number, readonly Element[]>,
): number | null {
  if (!listed) return null;
  const block = passages[passage]?.block;
  const lines = [passage - 1];
  for (
    let at = passage - 1;
    at >= passage - FARTHEST && passages[at]?.block.kind === "item" && block?.kind === "item";
    at--
  )
    lines.push(at - 1);
  for (const index of [...lines, block?.parent ?? -1]) {
    // ・クレジットカード番号 / ・有効期限: an item that lists data itself names nobody, however like a group it is called.
    if (block?.kind === "item" && passages[index]?.block.kind === "item" && all.has(index)) continue;
    const count = names.alone(passages[index]?.normal.text ?? "");
    if (count !== null) return count;
  }
  return null;
}
