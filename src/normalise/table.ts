import { anyOf } from "../text/any-of.ts";

/** What the column of a table is called that says how many. */
const HOW_MANY = anyOf(
  [
    /(?:対象|該当|影響|漏えい|流出)?(?:人数|者数|件数|会員数|名数)(?:[(（][名人件][)）])?/u,
    /(?:no\.? of |number of )?(?:people|persons|individuals|number|count|total|records|affected)(?: affected)?/u,
  ],
  "iu",
  { before: /^/u, after: /$/u },
);
/** What sets two cells apart. */
const GAP = /\t{1,9}|[ \u3000]{2,40}/u;
const GAPS = /\t{1,9}|[ \u3000]{2,40}/gu;
/** A figure that needs its column to say what it counts, or has its counter. */
const FIGURE = /^約?[0-9０-９][0-9０-９,，]{0,11}[名人件]?(?:分)?$/u;
/** No row of such a table is longer. */
const LONGEST = 300;

/**
 * A text in which the cells of a table are set apart by bars where tabs or wide blanks did it, if its head says which column tells how many;
 * every character stays where it stood.
 *
 *     区分⇥人数⇥項目            区分|人数|項目
 *     会員⇥310⇥氏名、住所   →   会員|310|氏名、住所
 */
export function withBars(text: string): string {
  if (!/\t|[ \u3000]{2}/u.test(text)) return text;
  const lines = text.split("\n");
  let column: { readonly at: number; readonly width: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    const head = cells.length < 2 || cells.some(isFigure) ? -1 : cells.findIndex((cell) => HOW_MANY.test(cell.trim()));
    if (head >= 0 && isRow(cellsOf(lines[index + 1] ?? ""), head, cells.length))
      column = { at: head, width: cells.length };
    else if (column !== null && !isRow(cells, column.at, column.width)) column = null;
    if (column !== null) lines[index] = barred(line);
  }
  return lines.join("\n");
}

const cellsOf = (line: string): readonly string[] => (line.length > LONGEST ? [] : line.trim().split(GAP));

const isFigure = (cell: string): boolean => FIGURE.test(cell.trim());

/** Whether a line has its figure under the head that says how many. */
const isRow = (cells: readonly string[], at: number, width: number): boolean =>
  cells.length <= width && cells.length > 1 && isFigure(cells[at] ?? "");

/** A line with a bar for the first blank between two cells. */
function barred(line: string): string {
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  return line.slice(0, from) + line.slice(from, to).replace(GAPS, (gap) => `|${gap.slice(1)}`) + line.slice(to);
}
