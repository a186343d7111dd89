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

/**
 * The lines that hold text, in order. A file may have millions: where each stands is kept in flat arrays, and a line is made when it
 * is asked for.
 */
export type Lines = {
  readonly length: number;
  /** Undefined outside the file. */
  readonly at: (index: number) => Line | undefined;
  /** What a line says without its text. */
  readonly spanAt: (index: number) => Span<"raw"> | undefined;
  readonly gapAt: (index: number) => number;
  readonly opensPageAt: (index: number) => boolean;
};

const isBlank = unitsOf(/[\s\u200b\ufeff]/u);

/** The lines of a decoded file. They end at LF, CR, CRLF or a form feed. */
export function linesOf(source: string): Lines {
  const capacity = countEnds(source) + 1;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const gaps = new Uint32Array(capacity);
  const pages = new Uint8Array(capacity);
  let length = 0;
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
      starts[length] = from;
      ends[length] = to;
      gaps[length] = gap;
      pages[length] = Number(opensPage);
      length++;
      gap = 0;
      opensPage = false;
    }
    if (source.charAt(end) === "\f") opensPage = true;
    start = source.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  const spanAt = (index: number): Span<"raw"> | undefined => {
    const [start, end] = [starts[index], ends[index]];
    return index >= length || start === undefined || end === undefined ? undefined : { start, end };
  };
  const gapAt = (index: number): number => (index < length ? (gaps[index] ?? 0) : 0);
  const opensPageAt = (index: number): boolean => index < length && pages[index] === 1;
  const at = (index: number): Line | undefined => {
    const span = spanAt(index);
    if (span === undefined) return undefined;
    const text = folded(source, span.start, span.end);
    return { span, text, gap: gapAt(index), opensPage: opensPageAt(index) };
  };
  return { length, at, spanAt, gapAt, opensPageAt };
}

const isEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 12;

function countEnds(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (isEnd(source.charCodeAt(at))) count++;
  return count;
}

function endOfLine(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isEnd(source.charCodeAt(at))) at++;
  return at;
}

function folded(source: string, start: number, end: number): string {
  const text = source.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
  return isFolded(text) ? text : text.normalize("NFKC").replace(/\s{1,240}/gu, " ");
}

/** Units that are of usual width by themselves and beside whatever else is one of them. */
const isUsual = unitsOf(/[ -~、-〃々-】ぁ-ゖァ-ヺー一-鿿]/u);
const BLANK = 0x20;

/** Whether there is nothing to fold: usual units only, and single blanks. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isUsual(unit) || (unit === BLANK && text.charCodeAt(at + 1) === BLANK)) return false;
  }
  return true;
}
