import type { Language } from "../schema/vocabulary.ts";
import { anyOf } from "../text/any-of.ts";
import type { Span } from "../text/span.ts";
import type { Block, BlockKind } from "./block.ts";
import { isHeading, runInHeading } from "./heading.ts";
import { folded, linesOf } from "./line.ts";
import { nest } from "./nest.ts";
import { isPointer } from "./pointer.ts";
import { type LogicalLine, unwrap } from "./unwrap.ts";

/** Longest block, in code units: what is longer is cut at a sentence end, so that no later step ever sees an unbounded text. */
const LONGEST = 4000;

const INTRODUCES = anyOf(
  [
    /[:：]$/u,
    // 以下のとおり.
    /(?:以下|下記|次)(?:の(?:とおり|通り|もの|情報|項目|内容|方|データ|個人情報)|に(?:記載|示す|該当))[^。]{0,40}。?$/u,
    /(?:以下|下記|次)の[^。]{0,30}(?:含まれ|保存され|記載され|漏えい|流出|該当|対象)[^。]{0,20}。?$/u,
    /\b(?:following|as follows|listed below|below)\b[^.]{0,60}[.:]?$/u,
  ],
  "iu",
);
const TOTAL = /^[(（]?(?:合\s?計|総\s?計|総数|計[\s0-9０-９]|[Tt]otal\b|TOTAL\b)/u;
const FIGURE_ONLY =
  /^約?[0-9０-９][0-9０-９,，.]{0,12}\s{0,4}(?:件|名|人|通|人分|名分|アドレス|アカウント|個|台|枚|冊|社)\s{0,4}(?:[（(][^（）()]{0,30}[）)])?$/u;

/** Splits a notice (its span in the source text) into blocks, in text order, each with the block it belongs to. */
export function segment(source: string, notice: Span<"raw">, language: Language): readonly Block[] {
  const lines = linesOf(source, notice);
  const own = lines.filter(({ span }) => !isPointer(source, span));
  const whole = unwrap(source, own.length === 0 ? lines : own, language);
  const drafts = language === "en" ? whole.flatMap((line) => cutRunIn(source, line)) : whole;
  const texts = drafts.map((line) => textOf(source, line));
  const kinds = kindsOf(source, drafts, texts, language);
  const nestable = drafts.map((line, at) => {
    const text = texts[at] ?? "";
    const kind = kinds[at] ?? "paragraph";
    const introduces = INTRODUCES.test(text.slice(-120));
    return {
      kind,
      key: keyOf(source, line),
      indent: line.indent,
      introduces,
      figureOnly: kind === "paragraph" && text.length < 50 && FIGURE_ONLY.test(text),
      isTotal: TOTAL.test(text),
    };
  });
  const parents = nest(nestable);
  return cutLong(
    source,
    drafts.map((line, at) => blockOf(line, kinds[at] ?? "paragraph", parents[at] ?? null)),
  );
}

/** The text of a logical line from `from` on, by default with its marker: pieces side by side, figures and blanks of one width. */
function textOf(source: string, { pieces }: LogicalLine, from = 0): string {
  let text = "";
  for (const { start, end } of pieces) text += source.slice(Math.max(start, from), end);
  return folded(text);
}

/** Blocks with the same key stand on the same level: 1. beside 2., (1) beside (2), ・ beside ・. */
function keyOf(source: string, { marker, bracketed }: LogicalLine): string | null {
  if (marker === null) return bracketed ? "bracket" : null;
  if (marker.style === "note" || marker.style === "circled" || marker.style === "question") return marker.style;
  const shape = source
    .slice(marker.span.start, marker.span.end)
    .normalize("NFKC")
    .replace(/[\s\p{L}\p{N}]/gu, "");
  return `${marker.style} ${shape}`;
}

function kindsOf(
  source: string,
  lines: readonly LogicalLine[],
  texts: readonly string[],
  language: Language,
): readonly BlockKind[] {
  const kinds: BlockKind[] = [];
  let inHead = true;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    inHead &&= before === undefined || before.width < SENTENCE;
    const afterItem = kinds[at - 1] === "item" && before?.marker?.style === line.marker?.style;
    const next = lines[at + 1];
    if (line.marker === null && !line.bracketed && isAnswer(source, before, line, next)) kinds.push("paragraph");
    else if (isHeadingAt(source, lines, texts, at, afterItem, language) && !(inHead && isTitle(line, language)))
      kinds.push("heading");
    else if (line.marker === null) kinds.push("paragraph");
    else kinds.push(line.marker.style === "note" ? "note" : "item");
  });
  return kinds;
}

/** A line of this width, in cells, is a sentence of the text, not part of a letterhead. */
const SENTENCE = 100;
/** A bare line above the text that is wider than this, in cells, is the title of the notice: it heads no section. */
const TITLE = 30;
const isTitle = ({ marker, bracketed, width }: LogicalLine, language: Language): boolean =>
  language === "ja" && marker === null && !bracketed && width > TITLE;

function isHeadingAt(
  source: string,
  lines: readonly LogicalLine[],
  texts: readonly string[],
  at: number,
  afterItem: boolean,
  language: Language,
): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const text = texts[at] ?? "";
  const content = line.marker === null ? text : textOf(source, line, line.marker.span.end);
  return isHeading(text, content, line, lines[at + 1], texts[at + 1] ?? "", afterItem, language);
}

/**
 * A line between two numbered lines of one level, or set deeper than the marked line above it, is what that one has to say:
 * (1) 委託先 / ○○株式会社 / (2) 委託内容. Between two bullets it can head the list that the second begins.
 */
function isAnswer(
  source: string,
  above: LogicalLine | undefined,
  line: LogicalLine,
  below: LogicalLine | undefined,
): boolean {
  if (above === undefined || above.marker === null || line.blanksBefore > 1) return false;
  if (line.indent > above.indent && above.marker.style !== "section") return true;
  if (above.marker.style === "bullet") return false;
  return below !== undefined && below.marker !== null && keyOf(source, above) === keyOf(source, below);
}

/** Cuts a heading that runs into its text off: "What Happened? On May 2 …" becomes two lines. */
function cutRunIn(source: string, line: LogicalLine): readonly LogicalLine[] {
  const [first, ...rest] = line.pieces;
  if (first === undefined || line.marker !== null) return [line];
  const length = runInHeading(source.slice(first.start, Math.min(first.end, first.start + 60)));
  if (length === 0 || first.start + length >= first.end) return [line];
  const cut = first.start + length;
  let body = cut;
  while (body < first.end && /\s/u.test(source.charAt(body))) body++;
  const heading = { ...line, pieces: [{ start: first.start, end: cut }], width: length, bracketed: true };
  return [
    heading,
    { ...line, pieces: [{ start: body, end: first.end }, ...rest], width: line.width - length, blanksBefore: 0 },
  ];
}

function blockOf({ pieces, marker }: LogicalLine, kind: BlockKind, parent: number | null): Block {
  const [first, ...rest] = pieces;
  if (first === undefined) throw new RangeError("a line without text");
  const span = { start: first.start, end: pieces.at(-1)?.end ?? first.end };
  const content = marker === null ? first : { start: marker.span.end, end: first.end };
  return { kind, marker, span, pieces: [content, ...rest], parent };
}

/** Cuts blocks that are too long into several of the same parent; their order and everybody's parent stay right. */
function cutLong(source: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ span }) => span.end - span.start <= LONGEST)) return blocks;
  const cut: Block[] = [];
  const moved: number[] = [];
  for (const block of blocks) {
    moved.push(cut.length);
    const parent = block.parent === null ? null : (moved[block.parent] ?? null);
    const parts = partsOf(source, block.pieces);
    parts.forEach((pieces, order) => {
      const start = order === 0 ? block.span.start : (pieces[0]?.start ?? block.span.start);
      const end = pieces.at(-1)?.end ?? block.span.end;
      cut.push({ ...block, parent, pieces, span: { start, end }, marker: order === 0 ? block.marker : null });
    });
  }
  return cut;
}

function partsOf(source: string, pieces: readonly Span<"raw">[]): readonly (readonly Span<"raw">[])[] {
  const parts: Span<"raw">[][] = [[]];
  let length = 0;
  for (const piece of pieces) {
    for (let start = piece.start; start < piece.end; ) {
      const room = LONGEST - length;
      const end = piece.end - start <= room ? piece.end : breakBefore(source, start, start + room);
      parts.at(-1)?.push({ start, end });
      length += end - start;
      if (end < piece.end) {
        parts.push([]);
        length = 0;
      }
      start = end;
    }
  }
  return parts;
}

/** The last sentence end or blank before `limit`, or `limit` itself, never between the halves of a surrogate pair. */
function breakBefore(source: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST / 2; at--) if ("。.!?！？\n".includes(source.charAt(at - 1))) return at;
  const low = source.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff && limit - 1 > start ? limit - 1 : limit;
}
