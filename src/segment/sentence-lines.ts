import { isDated, isLabelled } from "./row.ts";
import type { LogicalLine } from "./unwrap.ts";

/** A line that is one sentence, whole. */
const ONE = /^[^。]{8,600}。$/u;
/** A line of several sentences. */
const MORE = /。(?!$|[」』）)])/u;
/** So many sentences follow a sentence on the line above before that is a habit. */
const HABIT = 3;
/** One line in so many may hold more than a sentence. */
const MOST = 6;

type Told = { readonly line: LogicalLine; readonly text: string };

/**
 * The lines of a Japanese text with those of a paragraph as one, where every sentence was set on a line of its own, as pages of the web do
 * that are read on small screens.
 */
export function withSentencesJoined(source: string, lines: readonly LogicalLine[]): readonly LogicalLine[] {
  const told = lines.map((line) => ({ line, text: textOf(source, line) }));
  const isHabit = setsSentencesApart(told);
  const inRows = insideRows(told);
  if (!isHabit && inRows.size === 0) return lines;
  const joined: LogicalLine[] = [];
  told.forEach(({ line, text }, at) => {
    const before = joined.at(-1);
    const last = told[at - 1];
    if (
      before !== undefined &&
      last !== undefined &&
      (inRows.has(at) || (isHabit && isNextSentence(last, { line, text })))
    )
      joined[joined.length - 1] = {
        ...before,
        pieces: [...before.pieces, ...line.pieces],
        width: before.width + line.width,
      };
    else joined.push(line);
  });
  return joined;
}

/** Fewer dated lines are no timeline. */
const ROWS = 3;
/** A row has no more sentences below its first. */
const DEEPEST = 4;

/** The lines of a timeline that go on with what the dated line above them says: behind a sentence, with a dated line below. */
function insideRows(lines: readonly Told[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let below: number[] | null = null;
  let rows = 0;
  lines.forEach(({ line, text }, at) => {
    const isRow = line.marker === null && !line.bracketed && isDated(text);
    if (isRow && line.blanksBefore === 0 && below !== null) {
      if (rows >= ROWS - 1 || rowsFrom(lines, at) >= ROWS - 1) for (const index of below) inside.add(index);
    } else if (below !== null && (line.blanksBefore > 0 || !isTold(lines, at) || below.length === DEEPEST)) {
      below = null;
      rows = 0;
    } else if (!isRow) below?.push(at);
    if (!isRow) return;
    rows = line.blanksBefore === 0 ? rows + 1 : 1;
    below = [];
  });
  return inside;
}

/** Whether a line can be the next sentence of the row above it. */
const isTold = (lines: readonly Told[], at: number): boolean => {
  const [before, told] = [lines[at - 1], lines[at]];
  return (
    before !== undefined &&
    told !== undefined &&
    before.text.endsWith("。") &&
    told.line.marker === null &&
    !told.line.bracketed &&
    !isLabelled(told.text, "ja")
  );
};

/** How many of the next few lines are dated. */
const rowsFrom = (lines: readonly Told[], at: number): number =>
  lines.slice(at, at + 2 * ROWS).filter(({ text }) => isDated(text)).length;

const textOf = (source: string, { pieces }: LogicalLine): string =>
  pieces.map(({ start, end }) => source.slice(start, end)).join("");

function setsSentencesApart(lines: readonly Told[]): boolean {
  let followed = 0;
  let crowded = 0;
  let isBehindOne = false;
  for (const { line, text } of lines) {
    const isOne = ONE.test(text);
    if (isOne && isBehindOne && line.marker === null && line.blanksBefore === 0) followed++;
    if (MORE.test(text)) crowded++;
    isBehindOne = isOne;
  }
  return followed >= HABIT && crowded * MOST <= followed;
}

/** Whether a sentence goes on with the paragraph of the one above: right below it, not farther in, no row of a list or timeline. */
const isNextSentence = (last: Told, { line, text }: Told): boolean =>
  line.blanksBefore === 0 &&
  line.marker === null &&
  !line.bracketed &&
  line.indent <= last.line.indent &&
  ONE.test(last.text) &&
  ONE.test(text) &&
  !isDated(text) &&
  !isLabelled(text, "ja");
