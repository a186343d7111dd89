import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";

/** One physical line that is not blank. Widths are in cells: a full-width character takes two, as on paper. */
export type Line = {
  /** The line without the blanks around it. */
  readonly span: Span<"raw">;
  /** Cells of blank in front of it. */
  readonly indent: number;
  /** Cells of its text. */
  readonly width: number;
  /** How many blank lines stand between the line before and this one; a page break counts as none. */
  readonly blanksBefore: number;
};

/** A page number alone on its line (－1－, 2 / 3, - 4 -) belongs to the paper, not to the notice. */
const PAGE_NUMBER =
  /^[-－―‐–\s]{0,4}[0-9０-９]{1,3}(?:\s{0,3}[/／]\s{0,3}[0-9０-９]{1,3}[-－―‐–\s]{0,4}|[-－―‐–\s]{1,4})$/u;
const isCell = unitsOf(/\s/u);

/** The lines of a notice that hold text, in order; page numbers and form feeds are dropped. */
export function linesOf(source: string, notice: Span<"raw">): readonly Line[] {
  const lines: Line[] = [];
  const isHyphened = HYPHENED.test(source.slice(notice.start, notice.end));
  let blanks = 0;
  for (let start = notice.start; start < notice.end; ) {
    const end = lineEnd(source, start, notice.end);
    const from = skipBlanks(source, start, end);
    const to = trimBlanks(source, from, end);
    if (from === to) blanks++;
    else if (lines.length > 0 && to - from <= 12 && PAGE_NUMBER.test(source.slice(from, to)))
      blanks = Math.min(blanks, 1) - 1;
    else {
      const indent = widthOfCells(source.slice(start, from));
      for (const span of itemsOf(source, from, to, isHyphened)) {
        lines.push({
          span,
          indent,
          width: widthOfCells(source.slice(span.start, span.end)),
          blanksBefore: Math.max(0, blanks),
        });
        blanks = 0;
      }
    }
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return withoutMargin(source, notice, lines);
}

/** The lines as they stand beside each other: a margin that all of them have means nothing. A notice begins behind that of its first line. */
function withoutMargin(source: string, notice: Span<"raw">, lines: readonly Line[]): readonly Line[] {
  let start = notice.start;
  while (start > 0 && notice.start - start < WIDEST_MARGIN && isMargin(source.charCodeAt(start - 1))) start--;
  const before = widthOfCells(source.slice(start, notice.start));
  const first = lines[0];
  if (before === 0 || first === undefined) return lines;
  const all = lines.map((line) =>
    line.span.start < endOfFirst(source, first) ? { ...line, indent: line.indent + before } : line,
  );
  const margin = all.reduce((least, { indent }) => Math.min(least, indent), before);
  return all.map((line) => ({ ...line, indent: line.indent - margin }));
}

const endOfFirst = (source: string, { span }: Line): number => lineEnd(source, span.end, source.length);

/** No margin is wider, in characters. */
const WIDEST_MARGIN = 40;
const isMargin = unitsOf(/[ \t\u3000]/u);

/** A mark of a section behind a blank, and that of an item in a line of items. */
const SECTION = /[ \u3000\t][■□◆◇●](?![■□◆◇●○\s])/u;
const SECTIONS = /[ \u3000\t](?=[■□◆◇●・](?![■□◆◇●○・\s]))/gu;
const ITEMS = /[ \u3000\t](?=・(?![・\s]))/gu;

/** A list of a page by hyphens, and the mark of its next item behind what the item before went on with: 氏名、住所 - 職員8名の情報. */
const HYPHENED = /(?:^|\n)[ \t]{0,8}- (?=[\u3041-\u30ff\u3400-\u9fff])/u;
const HYPHENS = /(?<=[\u3041-\u30ff\u3400-\u9fff)）。」])[ \u3000](?=- [\u3041-\u30ff\u3400-\u9fff「(（])/gu;

/** The lines that were one below the other before somebody set them in one: ■対象者 ・学生:30名 ・教員:8名 ■項目 ・氏名. */
function itemsOf(source: string, from: number, to: number, isHyphened: boolean): readonly Span<"raw">[] {
  const text = source.slice(from, to);
  const items = text.startsWith("・") ? ITEMS : isHyphened ? HYPHENS : null;
  const parts = SECTION.test(text) ? SECTIONS : items;
  if (parts === null) return [{ start: from, end: to }];
  const spans: Span<"raw">[] = [];
  let start = from;
  for (const { index } of matchesOf(parts, text)) {
    const end = trimBlanks(source, start, from + index);
    if (end > start) spans.push({ start, end });
    start = skipBlanks(source, from + index, to);
  }
  return [...spans, { start, end: to }];
}

function lineEnd(source: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 12) return at;
  }
  return limit;
}

function skipBlanks(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isCell(source.charCodeAt(at))) at++;
  return at;
}

function trimBlanks(source: string, from: number, limit: number): number {
  let at = limit;
  while (at > from && isCell(source.charCodeAt(at - 1))) at--;
  return at;
}

/** Cells a text takes when set in a fixed pitch: two for CJK and full-width forms, one for the rest, and for figures of any width. */
export function widthOfCells(text: string): number {
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    cells += unit >= 0x1100 && !isNarrow(unit) ? 2 : 1;
  }
  return cells;
}

const isNarrow = (unit: number): boolean =>
  (unit >= 0xff61 && unit <= 0xff9f) || (unit >= 0x2010 && unit <= 0x203a) || (unit >= 0xff10 && unit <= 0xff19);

/** Cells a text takes where figures of full width, dashes and quotation marks take two as well. */
export const cellsAtMost = (text: string): number => widthOfCells(text) + (text.match(EITHER)?.length ?? 0);
const EITHER = /[０-９\u2010-\u203a]/gu;

/** A text with figures in ASCII and every run of blanks as one: what a line says, however it is set. */
export const folded = (text: string): string => (isFolded(text) ? text : foldedAnew(text));

const isSet = unitsOf(/[０-９\s]/u);

/** Whether there is nothing to fold: no wide figure and no blank but single ordinary ones. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSet(unit) && (unit !== BLANK || text.charCodeAt(at + 1) === BLANK)) return false;
  }
  return true;
}

const BLANK = 0x20;

const foldedAnew = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\s+/gu, " ");
