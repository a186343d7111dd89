import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Marker } from "./block.ts";
import { goesOn, isAbbreviated, isHyphenated, isLinking, isNoMarker, isRow } from "./joint.ts";
import type { Line } from "./line.ts";
import { isBracketed, markerOf } from "./marker.ts";
import { isOpen, reachOf, type Setting, SLACK, settingOf, TERMINAL } from "./paper.ts";

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
  for (const line of lines) {
    const marker =
      last !== undefined &&
      isNoMarker(source.slice(last.span.start, last.span.end), source.slice(line.span.start, line.span.end))
        ? null
        : markerOf(source, line.span);
    const bracketed = isBracketed(source, line.span);
    const before = logical.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      marker === null &&
      !bracketed &&
      continues(source, last, line, before, setting, language)
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
  }
  return logical;
}

function continues(
  source: string,
  last: Line,
  line: Line,
  before: LogicalLine,
  { wrapWidth, blanksInside, isParted, edge }: Setting,
  language: Language,
): boolean {
  if (line.blanksBefore > blanksInside || before.bracketed) return false;
  const text = source.slice(last.span.start, last.span.end);
  if (isSetApart(last, line, wrapWidth)) return false;
  const next = source.slice(line.span.start, line.span.end);
  if (
    TERMINAL[language].test(text) &&
    !URL_CUT.test(text) &&
    !isAbbreviated(text, next) &&
    !(isParted && isCutBehindStop(last, line, next, wrapWidth, text, language))
  )
    return false;
  const first = source.slice(before.pieces[0]?.start, before.pieces[0]?.end);
  const width = last.width + last.indent;
  if (goesOn(text, next, language) && width >= wrapWidth * 0.55) return true;
  if (isRow(next, first, text, language)) return false;
  if (language === "en" && isHyphenated(text)) return true;
  const open = language === "ja" && isOpen(text, language);
  if (open && isLinking(text) && last.width >= 30) return true;
  const wider = language === "ja" ? (text.match(WIDE_DIGIT)?.length ?? 0) : 0;
  if (edge !== null && reachOf(last, next, language) + wider < edge - SLACK) return false;
  const isFlattened = blanksInside > 0 && !/^[0-9０-９【(（■●○・]/u.test(source.charAt(line.span.start));
  return width + wider >= wrapWidth * (language === "en" ? 0.66 : open ? 0.55 : isFlattened ? 0.7 : 0.9);
}

/** Figures count one cell whatever their width; on paper these take two. */
const WIDE_DIGIT = /[０-９]/gu;

/** A scheme (https:) that its address is cut from. */
const URL_CUT = /https?:$/u;
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
  return reachOf(last, next, language) + OVERHANG >= wrapWidth;
}

/** Letterheads and signatures are pushed to the right: such a line neither ends nor begins another. */
function isSetApart(last: Line, line: Line, wrapWidth: number): boolean {
  const edge = Number.isFinite(wrapWidth) ? wrapWidth * 0.3 : 30;
  return last.indent > edge || line.indent > edge;
}
