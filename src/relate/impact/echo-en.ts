import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import { byPlace, type Place, type Reading } from "../reading.ts";
import type { Tie } from "./element.ts";

/** Gives English groups that lost more than those told before them what these lost too. */
export const withMore = (reading: Reading, ties: readonly Tie[], counts: readonly CountFact[]): readonly Tie[] =>
  ties.map((tie) => {
    const base = toppedUp(reading, tie, ties, counts);
    return base === undefined ? tie : { ...tie, data: new Set([...base.data, ...tie.data]) };
  });

/** "The other 200 had their Social Security numbers exposed as well": those told before, whose data these people lost too. */
function toppedUp(
  { passages }: Reading,
  { count, direct }: Tie,
  ties: readonly Tie[],
  counts: readonly CountFact[],
): Tie | undefined {
  const own = counts[count];
  const read = own === undefined ? undefined : passages[own.place.passage];
  const sentence = sentenceOf(read?.sentences, own?.place.start ?? 0);
  if (own === undefined || read === undefined || sentence === undefined || !direct) return undefined;
  const { start, end } = own.place;
  const isRest = REST_EN.test(read.normal.text.slice(Math.max(sentence.start, start - 40), end));
  const rest = read.normal.text.slice(sentence.start, sentence.end);
  if (!(isRest ? TOO_EN : ON_TOP_EN).test(rest)) return undefined;
  const before = ties.filter((tie) => {
    const other = counts[tie.count];
    return (
      other !== undefined &&
      other.value.unit === own.value.unit &&
      byPlace(other.place, own.place) < 0 &&
      (!other.role.part || own.role.part)
    );
  });
  return before.sort((a, b) => byPlace(placeOf(b, counts), placeOf(a, counts)))[0];
}

/** Those who are left when others were told, or come on top of them. */
const REST_EN = /\b(?:the (?:other|remaining|rest)|a further|an additional|another)\b|\b(?:others|more)$/iu;
const TOO_EN = /\b(?:also|as well|too|in addition|additionally|on top|plus)\b/iu;
/** More than those told before had: "in addition to those items", "as well as the above". */
const ON_TOP_EN =
  /\b(?:in addition to|as well as|on top of|besides|plus) (?:all |both )?(?:of )?(?:the above|the same|that|this|these|those|them|what)\b/iu;

const placeOf = ({ count }: Tie, counts: readonly CountFact[]): Place =>
  counts[count]?.place ?? { passage: 0, start: 0, end: 0 };
