import { sentenceAt } from "../context/structure.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import { type Called, calledAs, calledBefore } from "./called.ts";
import type { Element } from "./element.ts";
import { dataIn } from "./labelled.ts";
import type { Loose } from "./loose.ts";

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
  groups: readonly Called[],
  dataTypes: readonly DataTypeFact[],
): readonly Owned[] {
  const all = dataIn(dataTypes);
  return loose
    .filter(({ listed, data }) => listed || data.size > 1)
    .flatMap((list) => {
      const shares = new Map<number, Set<number>>();
      let current = calledOver(reading, list, groups);
      elementsOf(reading, list, all).forEach((element, order, elements) => {
        current = calledAt(reading, element, elements[order - 1], groups) ?? current;
        if (current === null) return;
        const own = shares.get(current) ?? new Set<number>();
        shares.set(current, own.add(element.index));
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

/** The group that the words in front of some data name, from the data before on. */
function calledAt(
  { passages }: Reading,
  { place }: Element,
  before: Element | undefined,
  groups: readonly Called[],
): number | null {
  const read = passages[place.passage];
  const text = read?.normal.text ?? "";
  const start = read?.sentences[sentenceAt(read.sentences, place.start)]?.start ?? 0;
  const from = Math.max(start, before?.place.end ?? 0);
  const between = text.slice(from, place.start);
  const label = before === undefined && start === 0 ? LINE.exec(between.slice(0, LONGEST))?.[1] : undefined;
  return (label === undefined ? null : calledAs(label, groups)) ?? calledBefore(between, groups, true);
}

/** What a line calls whom it tells of: 会員:, 会員の個人情報(, 会員 and a blank. */
const LINE =
  /^[【〔〈<「『(（・■●◆]{0,2}([^【】、。:()（）]{2,40}?)(?:(?:の|に関する)(?:個人)?(?:情報|データ|項目))?[】〕〉>」』)）]{0,2}[\s:(（…・]{1,6}$/u;

/** A line that is nothing but a name: 【会員】, ■会員の情報. */
const NAME =
  /^[【〔〈<「『(（・■●◆]{0,2}([^【】、。:()（）0-9]{2,40}?)(?:(?:の|に関する)(?:個人)?(?:情報|データ|項目))?[】〕〉>」』)）]{0,2}[:]?$/u;

/** Longer stretches are no labels. */
const LONGEST = 64;

/** The group that a line of its own names over a list, right above it or as what it stands under. */
function calledOver({ passages }: Reading, { passage, listed }: Loose, groups: readonly Called[]): number | null {
  if (!listed) return null;
  const parent = passages[passage]?.block.parent ?? null;
  for (const index of [passage - 1, parent]) {
    const above = index === null ? undefined : passages[index]?.normal.text;
    const label = above === undefined || above.length > LONGEST ? undefined : NAME.exec(above)?.[1];
    const count = label === undefined ? null : calledAs(label, groups);
    if (count !== null) return count;
  }
  return null;
}
