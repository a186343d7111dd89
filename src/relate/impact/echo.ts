import { type Echo, echoesIn } from "../context/echo.ts";
import type { CountFact } from "../count/count.ts";
import { byPlace, type Place, type Reading } from "../reading.ts";
import { withMore } from "./echo-en.ts";
import type { Tie } from "./element.ts";
import { calledBy, nameOf } from "./reference.ts";

/** How far above a line that names no group its group stands, in levels or lines. */
const NEAR = 3;

/**
 * Gives every group what its line or clause says it has in common with another, and what that one has in common with a third:
 *
 *     (1) 会員 1,204名 / 氏名、住所、電話番号        ア 会員 1,204名 氏名、住所
 *     (2) 講師 38名 / (1)の項目のほか、口座番号      イ 退会者 388名 アと同じ
 */
export function withEchoes(
  reading: Reading,
  ties: readonly Tie[],
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly Tie[] {
  if (reading.language === "en") return withMore(reading, ties, counts);
  const known = new Map(ties.map((tie) => [tie.count, tie]));
  const inOrder = [...new Set([...groups, ...known.keys()])].sort((a, b) =>
    byPlace(placeOf(a, counts), placeOf(b, counts)),
  );
  for (const [passage, { normal }] of reading.passages.entries())
    for (const echo of echoesIn(normal.text)) {
      const at = { passage, start: echo.start, end: echo.end };
      const own = ownerOf(reading, at, inOrder, known, counts);
      // 上記のうち1,119名 上記に加えて、住所: of a part only what tells it from the whole is told.
      // 対象5,274名(うち契約者1,936名) / ②契約者:上記に加え、勤務先: in a list of data it is told all that they lost.
      const stands = own === null ? false : counts[own]?.mentions.some((place) => place.passage === passage) === true;
      if (own === null || (echo.of === null && counts[own]?.role.part === true && stands)) continue;
      const base = known.get(baseOf(reading, echo, own, inOrder, known, counts) ?? -1);
      if (base === undefined) continue;
      const before = known.get(own);
      const data = new Set([...base.data, ...(echo.more ? (before?.data ?? []) : [])]);
      known.set(own, {
        count: own,
        data,
        passages: [...new Set([...(before?.passages ?? [placeOf(own, counts).passage]), passage])],
        direct: before?.direct ?? false,
      });
    }
  return [...known.values()].sort((a, b) => a.count - b.count);
}

const placeOf = (count: number, counts: readonly CountFact[]): Place =>
  counts[count]?.place ?? { passage: 0, start: 0, end: 0 };

/** The group whose line or clause an echo stands in: the figure before it, else the one behind its data, else that of the line above. */
function ownerOf(
  reading: Reading,
  at: Place,
  groups: readonly number[],
  known: ReadonlyMap<number, Tie>,
  counts: readonly CountFact[],
): number | null {
  const inLine = groups.flatMap((count) =>
    (counts[count]?.mentions ?? []).flatMap((place) => (place.passage === at.passage ? [{ count, place }] : [])),
  );
  const before = inLine.filter(({ place }) => place.end <= at.start).at(-1);
  if (before !== undefined) return before.count;
  const tied = [...known.values()].filter(({ passages }) => passages.includes(at.passage));
  const [behind] = inLine.filter(({ count }) => tied.some((tie) => tie.count === count));
  if (behind !== undefined) return startsWithFigure(reading, at, behind.place) ? null : behind.count;
  if (inLine.length > 0) return null;
  const [only, ...more] = tied.filter(({ passages }) => passages.at(-1) === at.passage || passages.length < NEAR);
  if (only !== undefined) return more.length === 0 ? only.count : null;
  return lineAbove(reading, at.passage, groups, counts);
}

/** 上記のほか、園児1,920人の氏名: a figure in front of the data is of a group that is told besides. */
const startsWithFigure = ({ passages }: Reading, { passage, end }: Place, figure: Place): boolean =>
  !(passages[passage]?.hits ?? []).some(
    (hit) => hit.table === "data-type" && hit.start >= end && hit.end <= figure.start,
  );

/** The group whose figure stands in the line that a line belongs to or follows. */
function lineAbove(
  { passages }: Reading,
  passage: number,
  groups: readonly number[],
  counts: readonly CountFact[],
): number | null {
  let parent = passages[passage]?.block.parent ?? null;
  const lines = [];
  for (let level = 0; level < NEAR && parent !== null; level++, parent = passages[parent]?.block.parent ?? null)
    lines.push(parent);
  for (const line of [...lines.slice(0, 1), passage - 1, passage - 2, ...lines.slice(1)]) {
    const own = groups.filter((count) => counts[count]?.mentions.some((place) => place.passage === line));
    const [only, ...more] = own;
    if (only !== undefined) return more.length === 0 ? only : null;
  }
  return null;
}

/** The group an echo refers to: the one with that number or name, else the last one told before its own. */
function baseOf(
  reading: Reading,
  { of }: Echo,
  own: number,
  groups: readonly number[],
  known: ReadonlyMap<number, Tie>,
  counts: readonly CountFact[],
): number | null {
  const before = groups.slice(0, Math.max(0, groups.indexOf(own))).reverse();
  if (of === null) return before.find((count) => known.has(count)) ?? null;
  const called = calledBy(of);
  const isCalled = (count: number): boolean => {
    const fact = counts[count];
    return nameOf(reading, fact) === called || [fact?.role.who, fact?.role.name, fact?.value.subject].includes(of);
  };
  return before.find(isCalled) ?? groups.find((count) => count !== own && isCalled(count)) ?? null;
}
