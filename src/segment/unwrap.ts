import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Marker } from "./block.ts";
import { isSentence } from "./by-sentence.ts";
import {
  beginsInside,
  endsInMonth,
  goesOn,
  isAbbreviated,
  isCellOfFigure,
  isCountedBelow,
  isCutDate,
  isCutDay,
  isCutWord,
  isHyphenated,
  isInBracket,
  isInColumns,
  isLinking,
  isNoMarker,
} from "./joint.ts";
import type { Line } from "./line.ts";
import { isBracketed, markerOf } from "./marker.ts";
import { isOpen, reachOf, type Setting, SLACK, settingOf, TERMINAL } from "./paper.ts";
import { withPlainLists } from "./plain-list.ts";
import { isFull, isLeaning, type Printed } from "./printed.ts";
import { areLabelledAlike, isDated, isFurther, isLabelled, isRow, isRowOnPaper } from "./row.ts";
import { withSentencesJoined } from "./sentence-lines.ts";

/** Lines that were one line before the text was set, each piece without the blanks around it. */
export type LogicalLine = {
  readonly pieces: readonly Span<"raw">[];
  readonly marker: Marker | null;
  readonly bracketed: boolean;
  readonly indent: number;
  readonly width: number;
  readonly blanksBefore: number;
};

/** Joins what a printer, a mail program or a PDF converter broke. */
export function unwrap(source: string, lines: readonly Line[], language: Language): readonly LogicalLine[] {
  const setting = settingOf(source, lines, language);
  const logical: LogicalLine[] = [];
  let last: Line | undefined;
  lines.forEach((line, at) => {
    const marker =
      last !== undefined &&
      isNoMarker(source.slice(last.span.start, last.span.end), source.slice(line.span.start, line.span.end))
        ? null
        : markerAt(source, last, line, logical, setting, language);
    const bracketed = isBracketed(source, line.span);
    const before = logical.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      marker === null &&
      !bracketed &&
      continues(source, { last, line, after: lines[at + 1], above: logical.at(-2) }, before, setting, language)
    ) {
      logical[logical.length - 1] = {
        ...before,
        pieces: [...before.pieces, line.span],
        width: before.width + line.width,
      };
    } else {
      logical.push({
        pieces: [line.span],
        marker,
        bracketed,
        indent: line.indent,
        width: line.width,
        blanksBefore: line.blanksBefore,
      });
    }
    last = line;
  });
  return language === "ja" ? withPlainLists(source, withSentencesJoined(source, logical)) : logical;
}

/** The marker of a line, unless it is a figure or the next of a row of figures in a text that a printer broke in front of it. */
function markerAt(
  source: string,
  last: Line | undefined,
  line: Line,
  logical: readonly LogicalLine[],
  { printed, blanksInside }: Setting,
  language: Language,
): Marker | null {
  const marker = markerOf(source, line.span);
  if (marker === null || last === undefined || printed === null || line.blanksBefore > blanksInside) return marker;
  const [text, next] = [last, line].map(({ span }) => source.slice(span.start, span.end));
  if (text === undefined || next === undefined) return marker;
  if (TERMINAL[language].test(text) && !(marker.style === "number" && isAbbreviated(text, next))) return marker;
  if (!isFull(printed, last, text, next, language)) return marker;
  if (marker.style === "circled") return isInRow(text, next) ? null : marker;
  if (language === "en" && (isInSentence(next, logical.at(-1)) || isReferredTo(text, next))) return null;
  if (marker.style !== "number" && marker.style !== "letter") return marker;
  if (SECOND_LEVEL.test(next)) return marker;
  const above = logical.findLast((other) => other.marker?.style === marker.style)?.marker?.ordinal ?? 0;
  return (marker.ordinal === above + 1 || marker.ordinal === 1) && !endsInMonth(text) ? marker : null;
}

/** The number of an item below a numbered one: 4.3  Travel claims. */
const SECOND_LEVEL = /^[0-9]{1,2}\.[0-9]{1,2}\s/u;

/** What begins like an item and is none: a figure told again (three ⏎ (3) accounts), a parenthesis between dashes. */
const isInSentence = (next: string, above: LogicalLine | undefined): boolean =>
  /^\([0-9]{1,2}\) [a-z]/u.test(next) || (above?.marker === null && /^[-–—] [a-z]/u.test(next));

/** Whether the number in brackets is that of something told before: the same holds for ⏎ (iii). */
const isReferredTo = (text: string, next: string): boolean =>
  next.startsWith("(") && PREPOSITION_LAST.test(text.slice(-10));
const PREPOSITION_LAST = /(?:^|\s)(?:in|of|for|to|from|by|with|under|and|or|than|except)$/iu;

/** Whether the mark before stands inside the line above: ④電話番号　⑤メールアドレス ⏎ ⑥生年月日. */
const isInRow = (text: string, next: string): boolean => text.indexOf(String.fromCharCode(next.charCodeAt(0) - 1)) > 0;

function continues(
  source: string,
  { last, line, after, above }: Pair,
  before: LogicalLine,
  setting: Setting,
  language: Language,
): boolean {
  const { wrapWidth, blanksInside, isParted, edge, printed } = setting;
  if (line.blanksBefore > blanksInside || before.bracketed) return false;
  const text = source.slice(last.span.start, last.span.end);
  if (isSetApart(last, line, wrapWidth)) return false;
  const next = source.slice(line.span.start, line.span.end);
  if (
    !next.endsWith("。") &&
    after !== undefined &&
    language === "ja" &&
    isCellOfFigure(source.slice(after.span.start, after.span.end))
  )
    return false;
  if (line.blanksBefore === 0 && isCountedBelow(text, next)) return true;
  if (language === "en" ? isCutDay(text, next) : isCutDate(text, next)) return true;
  if (
    setting.isBySentence &&
    before.marker === null &&
    line.blanksBefore === 0 &&
    line.indent === last.indent &&
    isSentence(text) &&
    !text.endsWith(":") &&
    isSentence(next)
  )
    return true;
  if (printed !== null)
    return continuesOnPaper(
      source,
      { last, line, after, above, text, next },
      before,
      { ...setting, printed },
      language,
    );
  if (
    TERMINAL[language].test(text) &&
    !URL_CUT.test(text) &&
    !isAbbreviated(text, next) &&
    !(isParted && isCutBehindStop(last, line, next, wrapWidth, text, language))
  )
    return false;
  if (isInColumns(text) && isInColumns(next)) return false;
  const first = source.slice(before.pieces[0]?.start, before.pieces[0]?.end);
  const width = last.width + last.indent;
  if (language === "ja" && areLabelledAlike(next, first)) return false;
  if (goesOn(text, next, language) && width >= Math.min(wrapWidth * SHORTEST, WIDE)) return true;
  if (isRow(next, first, text, language)) return false;
  if (language === "ja" && isOutdented(before, last, line) && !isDated(next)) return true;
  if (language === "en" && isHyphenated(text)) return true;
  if (isCutItem(before, first, text, next, language) && width >= WIDE) return true;
  const open = language === "ja" && isOpen(text, language);
  if (open && isLinking(text) && last.width >= 30) return true;
  const wider = language === "ja" ? (text.match(WIDE_DIGIT)?.length ?? 0) : 0;
  if (edge !== null && reachOf(last, next, language) + wider < edge - SLACK) return false;
  const isFlattened = blanksInside > 0 && !/^[0-9０-９【(（■●○・]/u.test(source.charAt(line.span.start));
  const part = language === "en" ? 0.66 : open ? 0.55 : isFlattened ? 0.7 : 0.9;
  return width + wider >= (part === 0.9 ? Math.max(wrapWidth * part, wrapWidth - KINSOKU) : wrapWidth * part);
}

/** Two lines, with what stands above and below them. */
type Pair = {
  readonly last: Line;
  readonly line: Line;
  readonly after: Line | undefined;
  readonly above: LogicalLine | undefined;
};
type Joint = Pair & { readonly text: string; readonly next: string };

/** On paper of a known width a line goes on in the next where the first word of that had no room, unless both stand in rows. */
function continuesOnPaper(
  source: string,
  { last, line, after, above, text, next }: Joint,
  before: LogicalLine,
  { printed, blanksInside, isParted }: Setting & { readonly printed: Printed },
  language: Language,
): boolean {
  const first = startOf(source, before);
  const isEnded = TERMINAL[language].test(text) && !URL_CUT.test(text) && !isAbbreviated(text, next);
  if (!isFull(printed, last, text, next, language))
    return !isEnded && isBrokenByHand(last, line.indent <= last.indent, text, next, first, printed, language);
  if (isLeaning(printed, last, line, before.pieces.length === 1)) return false;
  if (isRowOnPaper(next, first, text, language)) return false;
  if (line.indent > last.indent && printed.lean === null && isFurther(next, text, language)) return false;
  if (!isEnded) return true;
  // Where the lines of a paragraph stand to the right of its first, one that does is no first line.
  const { lean } = printed;
  if ((lean === "hanging" || lean === "right") && line.indent > before.indent && /[。.]$/u.test(text)) return true;
  const below = after === undefined || after.blanksBefore > blanksInside ? undefined : after;
  const isLast = below === undefined || markerOf(source, below.span) !== null || isBracketed(source, below.span);
  const afterText = below === undefined ? "" : source.slice(below.span.start, below.span.end);
  const isFullToo = !isLast && isFull(printed, line, next, afterText, language);
  const isEndedToo = TERMINAL[language].test(next);
  if (/[:：]$/u.test(text))
    return isLast || isFullToo || isEndedToo || /^[a-z"“「]/u.test(next) || (text.match(/[:：]/gu)?.length ?? 0) > 1;
  const isListed = isLabelled(first, language) && isLabelled(startOf(source, above), language);
  if (isListed && before.blanksBefore === 0) return false;
  return isParted && (isEndedToo || isFullToo || /^[(（＝]/u.test(next) || isDated(first));
}

/** An item or a row of a timeline whose sentence breaks off goes on in the next line, which is no item of its own. */
const isCutItem = ({ marker }: LogicalLine, first: string, text: string, next: string, language: Language): boolean =>
  language === "ja" &&
  (marker !== null || isDated(first)) &&
  !isDated(next) &&
  (isCutWord(text.slice(-1), next) || (text.includes("、") && isOpen(text, language)));

const startOf = (source: string, line: LogicalLine | undefined): string => {
  const [piece] = line?.pieces ?? [];
  return piece === undefined ? "" : source.slice(piece.start, piece.end);
};

/** Short lines go on where somebody broke a heading or a row by hand: behind what needs its noun, inside brackets, at a hyphen. */
function isBrokenByHand(
  last: Line,
  isLevel: boolean,
  text: string,
  next: string,
  first: string,
  { paper }: Printed,
  language: Language,
): boolean {
  const cells = last.width + last.indent;
  if (language === "en" && isLevel && cells >= paper * LONG && /[a-z,]$/u.test(text) && /^[a-z]{2}/u.test(next))
    return true;
  const isLong = cells >= paper * SHORTEST;
  if (isLong && (isInBracket(text, next) || isAbbreviated(text, next))) return true;
  if (language === "en")
    return (isLong && goesOn(text, next, language)) || (isHyphenated(text) && !isRow(next, first, text, language));
  if (last.width < 30 || isRow(next, first, text, language)) return false;
  return beginsInside(next) || (isOpen(text, language) && isLinking(text));
}

/** What is broken by hand is not much shorter, as part of the paper. */
const SHORTEST = 0.55;
/** Whether a line stands where a paragraph of Japanese goes on: to the left of its first line, which is long. */
const isOutdented = (before: LogicalLine, last: Line, line: Line): boolean =>
  before.marker === null && before.indent === INDENT && line.indent === 0 && last.width >= LONG_LINE;

/** Paragraphs of Japanese begin so many cells farther in than they go on, with lines of so many cells at least. */
const INDENT = 2;
const LONG_LINE = 60;
/** A line of so many cells is no cell of a table and no label. */
const WIDE = 50;
/** A line that goes on in small letters is nearly as long as the paper. */
const LONG = 0.8;

/** Figures count one cell whatever their width; on paper these take two. */
const WIDE_DIGIT = /[０-９]/gu;

/** A scheme (https:) that its address is cut from. */
const URL_CUT = /https?:$/u;
/** A line that ends in a noun is not shorter than the widest by more than what no line begins with. */
const KINSOKU = 6;
/** Cells by which a line may be shorter than the widest, since no line begins with a stop or a closing bracket. */
const OVERHANG = 4;

/** A sentence may end at the edge of the paper: what follows without gap or indent is of the same paragraph, if it had no room there. */
function isCutBehindStop(
  last: Line,
  line: Line,
  next: string,
  wrapWidth: number,
  text: string,
  language: Language,
): boolean {
  if (!Number.isFinite(wrapWidth) || line.indent > last.indent || !/[。.!?！？]["”')」』）]?$/u.test(text))
    return false;
  return reachOf(last, next, language) + OVERHANG >= wrapWidth && last.width + last.indent <= wrapWidth + OVERHANG;
}

/** Letterheads and signatures are pushed to the right: such a line neither ends nor begins another. */
function isSetApart(last: Line, line: Line, wrapWidth: number): boolean {
  const edge = Number.isFinite(wrapWidth) ? wrapWidth * 0.3 : 30;
  return last.indent > edge || line.indent > edge;
}
