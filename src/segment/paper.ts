import type { Language } from "../schema/vocabulary.ts";
import { countOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { isBySentence } from "./by-sentence.ts";
import { isCutPhrase, isCutWord } from "./joint.ts";
import { type Line, widthOfCells } from "./line.ts";
import { type Broken, isFull, type Printed, printedOf } from "./printed.ts";

/** Text wider than this was never wrapped by hand or by a printer. */
const WIDEST_PAPER = 150;
/** Narrower text is a list. */
const NARROWEST = 30;

/** How the lines of a text were broken. */
export type Setting = {
  readonly wrapWidth: number;
  readonly blanksInside: number;
  /** More blank lines than those stand between paragraphs. */
  readonly isParted: boolean;
  /** What a line and the first word of the next take together, at least, where the printer broke it; null where that is not known. */
  readonly edge: number | null;
  /** The paper the lines were broken on, where they end as exactly as a printer breaks them. */
  readonly printed: Printed | null;
  /** Every sentence has a line of its own, and blank lines stand between paragraphs. */
  readonly isBySentence: boolean;
};

/** How a sentence ends, at the end of a line. */
export const TERMINAL: Readonly<Record<Language, RegExp>> = {
  ja: /[。！？!?：:][」』）)]?$/u,
  en: /[.!?:][”"')\]]?$/u,
};

/** Japanese that breaks off: a particle, a verb before its noun, a comma. */
const OPEN = /[\u3041-\u3093、，A-Za-z]$/u;
/** Words that end a heading though they end in kana. */
const CLOSED = /(?:について|お知らせ|お詫び|おわび|お願い|ご案内|取り?組み|まとめ|など|まで|あり|なし|もの)$/u;
/**
 * Wrapped text shows itself by many lines of almost the same, greatest width. In a text flattened from PDF one blank line
 * stands between every two lines, so a single blank there does not end a paragraph.
 */
export function settingOf(source: string, lines: readonly Line[], language: Language): Setting {
  const printing = printingOf(source, lines, language);
  if (printing !== null) {
    const { printed, blanksInside } = printing;
    return {
      wrapWidth: printed.paper,
      blanksInside,
      isParted: isParted(lines, blanksInside) && flows(source, lines, printed, blanksInside, language),
      edge: printed.paper,
      printed,
      isBySentence: false,
    };
  }
  const widest = [paperOf(source, lines), brokenPart(source, lines, language)].find((width) =>
    isWrapped(source, lines, width, language),
  );
  if (widest === undefined || widest === null)
    return {
      wrapWidth: Number.POSITIVE_INFINITY,
      blanksInside: 0,
      isParted: true,
      edge: null,
      printed: null,
      isBySentence: isBySentence(source, lines, language),
    };
  const blanksInside = lines.length >= 8 ? Math.min(MOST_BLANKS, gapOf(lines)) : 0;
  const edge = edgeOf(source, lines, widest, blanksInside, language);
  return {
    wrapWidth: widest,
    blanksInside,
    isParted: isParted(lines, blanksInside),
    edge,
    printed: null,
    isBySentence: false,
  };
}

/** Whether lines of about a width are many, and some of them go on in the next. */
function isWrapped(source: string, lines: readonly Line[], widest: number | null, language: Language): boolean {
  if (widest === null || widest < NARROWEST || widest > WIDEST_PAPER) return false;
  const full = lines.filter(({ width, indent }) => width + indent >= widest * 0.85);
  const open = full.filter(({ span }) => !TERMINAL[language].test(source.slice(span.start, span.end)));
  return open.length >= 2 && full.length * 8 >= lines.length;
}

function isParted(lines: readonly Line[], blanksInside: number): boolean {
  const parted = lines.filter(({ blanksBefore }) => blanksBefore > blanksInside).length;
  return blanksInside === 0 || parted * 12 >= lines.length;
}

const STOPS: Readonly<Record<Language, RegExp>> = { ja: /。(?!$|[」』）)])/gu, en: /[a-z)][.] (?=[A-Z])/gu };

/**
 * Whether a sentence that ends at the edge of the paper is more often one inside a paragraph than its last: not many fewer end inside
 * lines than short lines that end one, with the next below them.
 */
function flows(
  source: string,
  lines: readonly Line[],
  printed: Printed,
  blanksInside: number,
  language: Language,
): boolean {
  let inside = 0;
  let last = 0;
  lines.forEach((line, at) => {
    const text = source.slice(line.span.start, line.span.end);
    inside += countOf(STOPS[language], text, MOST_STOPS);
    const below = lines[at + 1];
    if (below === undefined || below.blanksBefore > blanksInside || !TERMINAL[language].test(text)) return;
    if (!isFull(printed, line, text, source.slice(below.span.start, below.span.end), language)) last++;
  });
  return last <= 2 * inside + 2;
}

/** No line on paper has more sentences. */
const MOST_STOPS = 20;

/** The paper, and how many blank lines a converter put between two lines of one paragraph. */
function printingOf(
  source: string,
  lines: readonly Line[],
  language: Language,
): { readonly printed: Printed; readonly blanksInside: number } | null {
  const texts = lines
    .filter(({ indent, span }) => indent <= DEEPEST && !endsInAddress(source, span))
    .map((line) => ({ line, text: source.slice(line.span.start, line.span.end) }));
  const breaks = breaksOf(source, lines, language);
  const blanksInside = gapOf(breaks.map(({ line }) => line));
  const printed = printedOf(
    breaks.filter(({ line }) => line.blanksBefore === blanksInside),
    texts,
    language,
  );
  return printed === null ? null : { printed, blanksInside };
}

/** Blank lines between the lines of a paragraph are three at most. */
const MOST_BLANKS = 3;

/** How many blank lines stand between the lines of a paragraph: two thirds of them have so many at least. */
function gapOf(lines: readonly Line[]): number {
  const gaps = lines.map(({ blanksBefore }) => blanksBefore).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 3)] ?? 0;
}

/** Lines of text that go on in the next for certain, with few blank lines between them. */
const breaksOf = (source: string, lines: readonly Line[], language: Language): readonly Broken[] =>
  lines.flatMap((line, at) => {
    const last = lines[at - 1];
    if (
      last === undefined ||
      line.blanksBefore > MOST_BLANKS ||
      last.indent > DEEPEST ||
      !isBrokenText(source, last, line, language)
    )
      return [];
    const [text, next] = [last, line].map(({ span }) => source.slice(span.start, span.end));
    return text === undefined || next === undefined ? [] : [{ last, line, text, next }];
  });

/** What begins farther to the right than this, in cells, is no text. */
const DEEPEST = 24;

/** How wide the widest lines are, but for a few: letterheads and addresses say nothing of where lines of text end. */
function paperOf(source: string, lines: readonly Line[]): number {
  const widths = lines
    .filter(({ indent }) => indent <= DEEPEST)
    .filter(({ span }) => !endsInAddress(source, span))
    .map(({ width, indent }) => width + indent)
    .sort((a, b) => b - a);
  return widths[Math.floor(widths.length * 0.03)] ?? 0;
}

/** An address has more characters than any word; a bracket and a stop may stand behind it. */
const ADDRESS = 16;
const BEHIND = 3;

/** Whether a line ends in an address, which reaches over the edge of the paper where it has to. */
function endsInAddress(source: string, { start, end }: Span<"raw">): boolean {
  let to = end;
  while (to > start && end - to < BEHIND && !isPrintable(source.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > start && to - from < ADDRESS && isPrintable(source.charCodeAt(from - 1))) from--;
  return to - from >= ADDRESS;
}

const isPrintable = (unit: number): boolean => unit > 0x20 && unit < 0x7f;

/** Cells by which a broken line may be shorter: for what no line begins or ends with, and for letters of different widths. */
export const SLACK = 2;
/** Fewer broken lines than this tell nothing of the edge. */
const ENOUGH = 3;

/** So many broken lines tell of a paper of their own, where the rest of the text was not broken. */
const MANY = 5;
/** Fewer do where all of them end within so many cells of each other. */
const FEW = 3;
const SAME = 4;
/** Broken lines are as long as that part of the longest, at least. */
const ALIKE = 0.85;

/** How wide the broken part is of a text of which other parts are not. */
function brokenPart(source: string, lines: readonly Line[], language: Language): number | null {
  const widths = lines
    .flatMap((line, at) => {
      const last = lines[at - 1];
      return last !== undefined && line.blanksBefore === 0 && isBrokenText(source, last, line, language)
        ? [last.width + last.indent]
        : [];
    })
    .filter((width) => width >= NARROWEST && width <= WIDEST_PAPER)
    .sort((a, b) => a - b);
  const widest = widths.at(-1) ?? 0;
  const least = widths[Math.floor(widths.length * 0.1)] ?? 0;
  if (widths.length >= FEW && widest - (widths[0] ?? 0) <= SAME) return widest;
  return widths.length >= MANY && least >= widest * ALIKE ? widest : cutWidth(source, lines, language);
}

/** Two sentences of Japanese cut at one width, which no line of text exceeds, were cut by a printer. */
function cutWidth(source: string, lines: readonly Line[], language: Language): number | null {
  if (language !== "ja") return null;
  const texts = lines.filter(({ span }) => !endsInAddress(source, span)).map(({ width, indent }) => width + indent);
  const widest = Math.max(0, ...texts);
  const cut = lines.filter((line, at) => {
    const below = lines[at + 1];
    if (below === undefined || below.blanksBefore > 0 || line.width + line.indent < Math.max(CUT, widest - SAME))
      return false;
    const text = source.slice(line.span.start, line.span.end);
    return IN_SENTENCE.test(text) && TERMINAL.ja.test(source.slice(below.span.start, below.span.end));
  });
  return cut.length >= 2 ? widest : null;
}
/** Cells of a line that is no row. */
const CUT = 60;
/** Text with a comma or a stop inside, which breaks off in a word. */
const IN_SENTENCE = /[、。][^、。]{1,160}[^、。！？!?：:）)」』】]$/u;

/** Where lines end that go on in the next for certain: with a small letter before a small letter, with a particle. */
function edgeOf(
  source: string,
  lines: readonly Line[],
  widest: number,
  blanksInside: number,
  language: Language,
): number | null {
  const reaches: number[] = [];
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    if (last === undefined || line.blanksBefore > blanksInside || last.width + last.indent < widest * 0.5) return;
    if (isBroken(source, last, line, language))
      reaches.push(reachOf(last, source.slice(line.span.start, line.span.end), language));
  });
  if (reaches.length < ENOUGH) return null;
  const least = reaches.sort((a, b) => a - b)[Math.floor(reaches.length * 0.1)] ?? 0;
  return Math.min(least, widest + 1);
}

/** Whether a line goes on in the next for certain, as a sentence or in the middle of a word. */
const isBrokenText = (source: string, last: Line, line: Line, language: Language): boolean =>
  isBroken(source, last, line, language) ||
  (language === "en" &&
    isCutPhrase(
      source.slice(Math.max(last.span.start, last.span.end - 20), last.span.end),
      source.slice(line.span.start, line.span.start + 20),
    )) ||
  (language === "ja" &&
    /[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff0-9０-９、]/u.test(source.charAt(last.span.end - 1)) &&
    isCutWord(source.charAt(last.span.end - 1), source.slice(line.span.start, line.span.start + 24)));

/** Whether a line goes on in the next for certain. */
const isBroken = (source: string, last: Line, line: Line, language: Language): boolean =>
  isOpen(source.slice(Math.max(last.span.start, last.span.end - 12), last.span.end), language) &&
  GOES_ON[language].test(source.slice(line.span.start, Math.min(line.span.end, line.span.start + 2)));

/** Whether a line breaks off: with a small letter or a comma, in Japanese with kana that end no heading. */
export const isOpen = (text: string, language: Language): boolean =>
  language === "en" ? /[a-z,]$/u.test(text) : OPEN.test(text.slice(-12)) && !CLOSED.test(text.slice(-12));
const GOES_ON: Readonly<Record<Language, RegExp>> = { ja: /^[\u3041-\u30fa\u3400-\u9fff]/u, en: /^[a-z]{2}/u };

/** The cells of a line with the first word of the next. */
export function reachOf(last: Line, next: string, language: Language): number {
  const word = language === "en" ? /^\S{1,40}/u.exec(next)?.[0] : /^[!-~]{1,40}/u.exec(next)?.[0];
  return last.width + last.indent + (language === "en" ? 1 : 0) + widthOfCells(word ?? next.slice(0, 1));
}
