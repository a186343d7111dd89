import { matchesOf } from "../../text/matches.ts";
import type { CountFact } from "../count/count.ts";
import { byPlace, type Reading } from "../reading.ts";
import type { Element } from "./element.ts";

/** Numbers below this agree by chance. */
const SMALL = 10;

const BARE = /\b(?:all|the|these|those)(?: of the)? $/iu;
const PEOPLE = /\bfor (?:these|those|such) ([a-z]{3,20})\b/giu;

/** Where an English notice speaks of a group it has counted before: "For all 1,058: names", "for these customers". */
export function referencesTo(
  reading: Reading,
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly Element[] {
  if (reading.language === "ja" || groups.length === 0) return [];
  return reading.passages.flatMap((read, passage) => [
    ...byNumber(reading, passage, groups, counts),
    ...matchesOf(PEOPLE, read.normal.text).flatMap((match): readonly Element[] => {
      const place = { passage, start: match.index, end: match.index + match[0].length };
      const earlier = groups.filter((count) => {
        const fact = counts[count];
        return fact !== undefined && fact.role.who === match[1]?.toLowerCase() && byPlace(fact.place, place) < 0;
      });
      const [index] = earlier;
      return index === undefined || earlier.length > 1 ? [] : [{ kind: "count", index, place }];
    }),
  ]);
}

function byNumber(
  reading: Reading,
  passage: number,
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly Element[] {
  const { numbers = [], normal } = reading.passages[passage] ?? {};
  return numbers.flatMap(({ value, span }): readonly Element[] => {
    if (
      value === null ||
      value < SMALL ||
      !BARE.test((normal?.text ?? "").slice(Math.max(0, span.start - 14), span.start))
    )
      return [];
    const index = groups.find((count) => counts[count]?.value.value === value);
    const told = counts.some(({ mentions }) =>
      mentions.some((place) => place.passage === passage && place.start <= span.start && span.end <= place.end),
    );
    return index === undefined || told ? [] : [{ kind: "count", index, place: { passage, ...span } }];
  });
}
