import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Marker } from "./block.ts";
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

/** A word cut at the end of a line. */
const HYPHENATED = /[a-z](?:\u00ad|-)$/u;
/** What can only be followed by its noun, however short the line: a heading broken by hand goes on after it. */
const LINKING = /(?:の|による|よる|に伴う|における|に関する|に係る|に対する|及び|および|並びに|ならびに|、)$/u;

/** Joins what a printer, a mail program or a PDF converter broke. */
export function unwrap(source: string, lines: readonly Line[], language: Language): readonly LogicalLine[] {
  const setting = settingOf(source, lines, language);
  const logical: LogicalLine[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const marker = markerOf(source, line.span);
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
    !(isParted && isCutBehindStop(last, line, next, wrapWidth, text, language))
  )
    return false;
  if (isRow(next, source.slice(before.pieces[0]?.start, before.pieces[0]?.end), text)) return false;
  if (language === "en" && HYPHENATED.test(text)) return true;
  if (isInBracket(text, next) && last.width + last.indent >= wrapWidth * 0.5) return true;
  const open = language === "ja" && (isOpen(text, language) || isCutInside(text.slice(-1), next.slice(0, 1)));
  if (open && LINKING.test(text.slice(-12)) && last.width >= 30) return true;
  if (edge !== null && reachOf(last, next, language) < edge - SLACK) return false;
  const isFlattened = blanksInside > 0 && !/^[0-9０-９【(（■●○・]/u.test(source.charAt(line.span.start));
  return last.width + last.indent >= wrapWidth * (language === "en" ? 0.66 : open ? 0.55 : isFlattened ? 0.7 : 0.9);
}

/** A bracket opened on one line and closed on the next, with no other in between. */
const OPENED = /[（(「『][^（()）「」『』]{0,200}$/u;
const CLOSED_NEXT = /^[^（()）「」『』]{0,200}[)）」』]/u;
const isInBracket = (text: string, next: string): boolean => OPENED.test(text.slice(-200)) && CLOSED_NEXT.test(next);

/** A scheme (https:) that its address is cut from. */
const URL_CUT = /https?:$/u;
/** A date or clock, as rows of a timeline begin. */
const DATED = /^(?:同日|翌日|同\s|(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}(?:月[0-9０-９]{1,2}日|[/:時][0-9０-９]))/u;
/** A date that is all there is on its line. */
const DATE_ALONE =
  /^(?:[^\s0-9０-９]{0,4}[0-9０-９]{1,4}\s?年\s?)?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日\s?(?:[(（][月火水木金土日](?:曜日?)?[)）])?$/u;
/** What a row never breaks off with. */
const LOOSE = /[、，はがをにでとのも]$/u;
/** Cells of a table, or a figure led to by dots. */
const TABULAR = /^\||\.{5}|…{3}|・{5}|[^\s\u3000] {4}/u;

/** Whether a line stands in a row of its own below another: in a table, or in a timeline with a date in front of each. */
const isRow = (line: string, first: string, last: string): boolean =>
  TABULAR.test(line) ||
  TABULAR.test(last) ||
  (!LOOSE.test(last) && (DATE_ALONE.test(line) || (DATED.test(line) && DATED.test(first))));

/** A numeral cut from its counter, a word in katakana cut in two. */
const isCutInside = (last: string, first: string): boolean =>
  (/[0-9０-９]/u.test(last) && /[年月日時分秒件名人通台社個冊枚箱円万億千]/u.test(first)) ||
  (/[ァ-ヺー]/u.test(last) && /[ァ-ヺー]/u.test(first));

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
  if (!Number.isFinite(wrapWidth) || line.indent > last.indent || !/[。.!?！？]$/u.test(text)) return false;
  return reachOf(last, next, language) + OVERHANG >= wrapWidth;
}

/** Letterheads and signatures are pushed to the right: such a line neither ends nor begins another. */
function isSetApart(last: Line, line: Line, wrapWidth: number): boolean {
  const edge = Number.isFinite(wrapWidth) ? wrapWidth * 0.3 : 30;
  return last.indent > edge || line.indent > edge;
}
