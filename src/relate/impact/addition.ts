import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { byPlace, type Place, type Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import { sizeOf } from "./headline.ts";

/** 4,120名 … うち310名は口座番号も: what holds for some of a group is in the group's data too, as the contract says. */
export function withParts(
  reading: Reading,
  all: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  headline: number | null,
): readonly Tie[] {
  const ties = all.map((tie) => (counts[tie.count]?.role.part === true ? withoutUmbrella(tie, dataTypes) : tie));
  const parts = ties.filter(
    (tie) =>
      (counts[tie.count]?.role.part === true && !hasLine(counts[tie.count])) ||
      isOfSome(reading, tie, counts[tie.count], dataTypes),
  );
  if (parts.length === 0) return ties;
  return withWhole(ties, parts, counts, headline).map((tie) => {
    const own = parts.filter((part) => wholeOf(part, ties, counts) === tie);
    if (own.length === 0 || (isUmbrella(tie, dataTypes) && own.every((part) => isCards(part, dataTypes)))) return tie;
    return { ...tie, data: new Set([tie, ...own].flatMap(({ data }) => [...data])) };
  });
}

/** 4万人分の氏名、…のほか、約9,800人分については保護者の電話番号も含まれていた: what is added of fewer was told of some of the group. */
function isOfSome(
  reading: Reading,
  tie: Tie,
  fact: CountFact | undefined,
  dataTypes: readonly DataTypeFact[],
): boolean {
  if (reading.language === "en" || fact === undefined || !tie.direct || !PEOPLE.has(fact.value.unit)) return false;
  const { passage, end } = fact.place;
  const text = reading.passages[passage]?.normal.text ?? "";
  if (!OF_SOME.test(text.slice(end, end + 12))) return false;
  const last = Math.max(
    ...[...tie.data].flatMap((index) =>
      (dataTypes[index]?.mentions ?? []).flatMap((place) => (place.passage === passage ? [place.end] : [])),
    ),
  );
  return last > end && /^(?:など|等)?(?:の情報)?も/u.test(text.slice(last, last + 8));
}

const PEOPLE: ReadonlySet<string> = new Set(["person", "record"]);
const OF_SOME = /^(?:分|様|の方)?(?:の情報)?(?:について|に関して|に)?は/u;

/** うち40件はカード情報を含む個人情報: of a part, what tells it from the whole. */
function withoutUmbrella(tie: Tie, dataTypes: readonly DataTypeFact[]): Tie {
  const own = [...tie.data].filter((index) => dataTypes[index]?.value.type !== "personal_information");
  return own.length === 0 ? tie : { ...tie, data: new Set(own) };
}

/** 個人情報320件、うち40件はクレジットカード情報: the two stand side by side, neither saying what is in the other. */
const isUmbrella = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].every((index) => dataTypes[index]?.value.type === "personal_information");

const isCards = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].every((index) => dataTypes[index]?.value.type === "credit_card");

/** 利用者68,898人 … そのうち氏名と配送先が登録されているのは564人: the whole, of which only the data of a part are told. */
function withWhole(
  ties: readonly Tie[],
  parts: readonly Tie[],
  counts: readonly CountFact[],
  headline: number | null,
): readonly Tie[] {
  const whole = headline === null ? undefined : counts[headline];
  if (headline === null || whole === undefined || whole.role.part || ties.length > parts.length) return ties;
  const own = parts.filter(({ count }) => {
    const part = counts[count];
    return (
      part !== undefined &&
      part.value.unit === whole.value.unit &&
      sizeOf(whole) > sizeOf(part) &&
      byPlace(whole.place, part.place) < 0 &&
      part.place.passage === whole.place.passage
    );
  });
  if (own.length !== 1 || parts.length > 1) return ties;
  const data = new Set(own.flatMap((tie) => [...tie.data]));
  return [{ count: headline, data, passages: [whole.place.passage], direct: false }, ...ties];
}

/** A part with a line of its own in a list stands beside its group, but one that only うち tells from it. */
const hasLine = (count: CountFact | undefined): boolean =>
  count?.role.level.startsWith("list") === true &&
  count.role.tag !== null &&
  (count.role.tag !== "" || count.value.unit !== "person");

/** The group told last before a part of it: larger, and counted in the same unit. */
function wholeOf(part: Tie, ties: readonly Tie[], counts: readonly CountFact[]): Tie | undefined {
  const own = counts[part.count];
  if (own === undefined) return undefined;
  const before = ties.filter((tie) => {
    const count = counts[tie.count];
    return (
      count !== undefined &&
      !count.role.part &&
      tie !== part &&
      count.value.unit === own.value.unit &&
      sizeOf(count) > sizeOf(own) &&
      byPlace(count.place, own.place) < 0 &&
      own.place.passage - count.place.passage <= NEAR &&
      !(own.role.share && tie.direct && !tie.passages.includes(own.place.passage))
    );
  });
  return before.sort((a, b) => byPlace(placeOf(b, counts), placeOf(a, counts)))[0];
}

/** How many passages behind its group a part is told. */
const NEAR = 3;

const placeOf = ({ count }: Tie, counts: readonly CountFact[]): Place =>
  counts[count]?.place ?? { passage: 0, start: 0, end: 0 };
