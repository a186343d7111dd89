import { listFor } from "../../text/lists.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import { isGroup, type Tie } from "./element.ts";
import type { GroupLines } from "./group-lines.ts";
import { sizeOf } from "./headline.ts";
import { dataIn } from "./labelled.ts";

/** A line that lists data, and the figure in the bracket it ends in. */
type Line = { readonly passage: number; readonly data: readonly number[]; readonly some: number | null };

/** How many lines above its list the figure of the whole stands at most. */
const NEAR = 3;
/** No list is longer. */
const MOST = 40;

/**
 * Lists under the figure of a group, of whose data a bracket says of how many they were there.
 *
 *     会員 3,200名                      all of them lost what the list names,
 *     ・氏名、住所
 *     ・電話番号(1,204名)                1,204 the number besides
 */
export function listsOfWhole(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): GroupLines {
  const ties: Tie[] = [];
  const passages = new Set<number>();
  if (reading.language === "en") return { ties, passages };
  const figures = figuresIn(counts);
  for (const run of runsOf(reading, figures, counts, dataTypes)) {
    const some = run.flatMap((line) => (line.some === null ? [] : [{ ...line, some: line.some }]));
    const whole = wholeOf(
      reading,
      figures,
      counts,
      run[0]?.passage ?? 0,
      some.map((line) => line.some),
    );
    if (whole === null || some.length === 0 || some.length === run.length) continue;
    const listed = run.map(({ passage }) => passage);
    for (const passage of listed) passages.add(passage);
    ties.push({ count: whole.count, data: dataOf(run), passages: [whole.passage, ...listed], direct: true });
    for (const line of some)
      ties.push({ count: line.some, data: dataOf([line]), passages: [line.passage], direct: true });
  }
  return { ties, passages };
}

const dataOf = (lines: readonly Line[]): ReadonlySet<number> => new Set(lines.flatMap(({ data }) => data));

type Figures = ReadonlyMap<number, readonly { readonly count: number; readonly start: number; readonly end: number }[]>;

/** Where each group is counted. */
function figuresIn(counts: readonly CountFact[]): Figures {
  const found = new Map<number, { count: number; start: number; end: number }[]>();
  counts.forEach((fact, count) => {
    if (!isGroup(fact)) return;
    for (const { passage, start, end } of fact.mentions) listFor(found, passage).push({ count, start, end });
  });
  return found;
}

/** Runs of lines of one list that hold data and, if a figure, one in the bracket they end in. */
function runsOf(
  reading: Reading,
  figures: Figures,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  const data = dataIn(dataTypes);
  for (const passage of [...data.keys()].sort((a, b) => a - b)) {
    const { normal, block } = reading.passages[passage] ?? {};
    if (normal === undefined || block === undefined || /。$/u.test(normal.text)) continue;
    const [figure, ...more] = figures.get(passage) ?? [];
    const closes = figure !== undefined && more.length === 0 && CLOSES.test(normal.text.slice(figure.end));
    if (figure !== undefined && !(closes && OPENS.test(normal.text.slice(0, figure.start)))) continue;
    const own = {
      passage,
      data: [...new Set((data.get(passage) ?? []).map(({ index }) => index))],
      some: figure?.count ?? null,
    };
    const run = runs.at(-1);
    const last = run?.at(-1)?.passage ?? -2;
    if (
      run !== undefined &&
      last === passage - 1 &&
      reading.passages[last]?.block.parent === block.parent &&
      run.length < MOST
    )
      run.push(own);
    else runs.push([own]);
  }
  return runs.filter((run) => run.length > 1 && run.some(({ some }) => some !== null && counts[some] !== undefined));
}

/** The figure ends its line in a bracket: 電話番号(1,204名のみ). */
const CLOSES = /^(?:分|様|の方|のみ|だけ|に限る){0,3}[)）]$/u;
const OPENS = /[(（][^()（）、。]{0,14}$/u;

/** The one figure of the last line above a list that has any, where it is larger than all in the list. */
function wholeOf(
  reading: Reading,
  figures: Figures,
  counts: readonly CountFact[],
  first: number,
  parts: readonly number[],
): { readonly count: number; readonly passage: number } | null {
  for (let passage = first - 1; passage >= Math.max(0, first - NEAR); passage--) {
    const found = figures.get(passage) ?? [];
    const [whole, ...more] = found.filter(({ count }) => counts[count]?.role.part !== true);
    if (whole === undefined) {
      if (/。$/u.test(reading.passages[passage]?.normal.text ?? "")) return null;
      continue;
    }
    return more.length === 0 && parts.every((part) => isSmaller(counts[part], counts[whole.count]))
      ? { count: whole.count, passage }
      : null;
  }
  return null;
}

const isSmaller = (part: CountFact | undefined, whole: CountFact | undefined): boolean =>
  part !== undefined && whole !== undefined && part.value.unit === whole.value.unit && sizeOf(part) < sizeOf(whole);
