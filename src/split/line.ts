import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";

/** A line of a file that is not blank, without the blanks around it. */
export type Line = {
  readonly span: Span<"raw">;
  /** Its beginning, folded to usual widths, blanks made one; long enough to tell what kind of line it is. */
  readonly text: string;
  /** Blank lines in front of it. */
  readonly gap: number;
  /** A page (form feed) begins between the line before and this one. */
  readonly opensPage: boolean;
};

/** No title and no date line is longer than this. */
export const LONGEST_TITLE = 240;

const isBlank = unitsOf(/[\s\u200b\ufeff]/u);

/** The lines that hold text, in order. Lines end at LF, CR, CRLF or a form feed. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let opensPage = false;
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    let from = start;
    while (from < end && isBlank(source.charCodeAt(from))) from++;
    let to = end;
    while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
    if (from === to) gap++;
    else {
      lines.push({ span: { start: from, end: to }, text: folded(source, from, to), gap, opensPage });
      gap = 0;
      opensPage = false;
    }
    if (source.charAt(end) === "\f") opensPage = true;
    start = source.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return lines;
}

function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 12) return at;
  }
  return source.length;
}

const folded = (source: string, start: number, end: number): string =>
  source
    .slice(start, Math.min(end, start + LONGEST_TITLE + 1))
    .normalize("NFKC")
    .replace(/\s{1,240}/gu, " ");
