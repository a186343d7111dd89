import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/** A cell of a row: where it stands in the source, and what it says in usual widths. */
export type Piece = Span<"raw"> & { readonly text: string };

/** How the rows of tables are set: what parts two columns, what a run of blanks in a cell is read as, how long a row is at most. */
export type Setting = { readonly gap: RegExp; readonly blank: "" | " "; readonly longest: number };

/** The cells of a line of the source, those that hold nothing left out; none where it is too long for a row or broken. */
export function cellsOf(source: string, { start, end }: Span<"raw">, setting: Setting): readonly Piece[] {
  if (end - start > setting.longest) return [];
  const line = source.slice(start, end);
  if (/[\n\r]/u.test(line)) return [];
  const cells: Piece[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.slice(from, to).normalize("NFKC").replace(/\s+/gu, setting.blank).trim();
    if (text !== "") cells.push({ start: start + from, end: start + to, text });
  };
  for (const { index, 0: gap } of matchesOf(setting.gap, line)) {
    add(index);
    from = index + gap.length;
  }
  add(line.length);
  return cells;
}
