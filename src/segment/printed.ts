import type { Language } from "../schema/vocabulary.ts";
import { cellsAtMost, type Line, widthOfCells } from "./line.ts";

/** Two lines of which the second goes on with what the first says, for certain. */
export type Broken = { readonly last: Line; readonly line: Line; readonly text: string; readonly next: string };

/** How a printer set the text: with lines as long as the paper allows. */
export type Printed = {
  /** Cells from edge to edge. */
  readonly paper: number;
  /** Cells by which a broken line may be shorter. */
  readonly slack: number;
  /**
   * How the lines of a paragraph stand below its first: to the left of it, to the right of it (`hanging` wherever that begins), or below
   * it. Null where that varies.
   */
  readonly lean: "left" | "right" | "hanging" | "below" | null;
};

/** Fewer breaks show no paper, but that two are all there are and agree. */
const FEWEST = 3;
/** So many of all breaks have to agree: lines broken by hand end anywhere. */
const AGREED = 0.6;
/** Where fewer agree than that, letters are of different widths, and a line may be shorter by so many cells. */
const EXACT = 0.9;
const SLACK = 3;
/** So many lines may be wider, as nothing breaks an address or the row of a table. */
const WIDER = 0.06;
/** Paper is not narrower. */
const NARROWEST = 30;

/** No line begins with these, and what is written in ASCII or in figures is not cut, so that a line may reach over the edge with them. */
const KEPT = /[!-~０-９、。，．）」』】〕］・ー？！：；ぁぃぅぇぉっゃゅょァィゥェォッャュョ々％]{0,40}$/u;
/** What opens is not parted from what it opens. */
const OPENS = /^[（「『【〔［“‘]{0,3}/u;
/** The word that had no room; in Japanese a character, unless it is of a word in ASCII or of a figure. */
const WORD: Readonly<Record<Language, RegExp>> = { ja: /^(?:[!-~０-９]{1,60}|.)/u, en: /^\S{1,60}/u };

/** What is longer is an address, which stands on a line of its own below a short line too. */
const LONGEST_WORD = 30;

/** Cells that a line takes at least when what may hang over the edge is left out. */
const leastOf = ({ width, indent }: Line, text: string, language: Language): number =>
  width + indent - (language === "en" ? 0 : widthOfCells(KEPT.exec(text.slice(-40))?.[0] ?? ""));

/** Cells that a line takes together with the first word of the next, at most. */
function mostOf({ indent }: Line, text: string, next: string, language: Language): number {
  const open = language === "en" ? "" : (OPENS.exec(next)?.[0] ?? "");
  const whole = WORD[language].exec(next.slice(open.length))?.[0] ?? "";
  const word = whole.startsWith("(") ? whole : whole.slice(0, LONGEST_WORD);
  if (language === "en") return indent + widthOfCells(text) + 1 + widthOfCells(word);
  return indent + cellsAtMost(text) + lostBlank(text, next) + cellsAtMost(open + word);
}

/** Cells of a blank that may have stood at the break, and went: where words are parted by blanks, or figures are set apart (6 日 23:30 頃). */
const lostBlank = (text: string, next: string): number => {
  if (next.includes("\u3000") || WIDELY_PARTED.test(text)) return 2;
  return PARTED.test(text) || (isAtFigure(text, next) && (SET_APART.test(text) || SET_APART.test(next))) ? 1 : 0;
};
const isAtFigure = (text: string, next: string): boolean => KANA_LAST.test(text) !== KANA_FIRST.test(next);
const KANA_LAST = /[\u3041-\u9fff]$/u;
const KANA_FIRST = /^[\u3041-\u9fff]/u;
const SET_APART = /[\u3041-\u9fff] [0-9A-Za-z]|[0-9A-Za-z] [\u3041-\u9fff]/u;
const WIDELY_PARTED = /[\u3041-\u9fff）」]\u3000[\u3041-\u9fff]/u;
const PARTED = /[\u3041-\u9fff] [\u3041-\u9fff]/u;

/** Whether a line is broken where the paper ends: the first word of the next had no room on it. */
export const isFull = (
  { paper, slack }: Printed,
  last: Line,
  text: string,
  next: string,
  language: Language,
): boolean => mostOf(last, text, next, language) + slack > paper;

/** The paper on which a text was printed, if its breaks tell of one; `widths` are those of all its lines. */
export function printedOf(
  breaks: readonly Broken[],
  texts: readonly { readonly line: Line; readonly text: string }[],
  language: Language,
): Printed | null {
  // Figures count one cell here: whether they are wide must not decide what the paper is.
  const ranges = breaks.map(({ last, text, next }) => ({
    least: leastOf(last, text, language),
    most: mostOf(last, narrow(text), narrow(next), language),
  }));
  const shared = mostShared(ranges);
  if (shared === null) return null;
  const lengths = texts.map(({ line, text }) => leastOf(line, text, language));
  const isWide = (least: number): boolean => lengths.filter((length) => length > least).length > texts.length * WIDER;
  // Of those on which as many breaks would stand it is the narrowest, unless other lines would not stand on that.
  const paper = isWide(shared.from)
    ? Math.max(shared.from, ...lengths.filter((length) => length < shared.to))
    : shared.from;
  if (paper < NARROWEST) return null;
  const agreed = breaks.filter((_, at) => isIn(paper, ranges[at]));
  if (agreed.length < AGREED * breaks.length) return null;
  if (agreed.length < FEWEST && (agreed.length < 2 || agreed.length < breaks.length)) return null;
  if (isWide(paper)) return null;
  return { paper, slack: agreed.length < EXACT * breaks.length ? SLACK : 0, lean: leanOf(agreed) };
}

const narrow = (text: string): string => text.replace(/[０-９]/gu, "0");

type Range = { readonly least: number; readonly most: number };
const isIn = (paper: number, range: Range | undefined): boolean =>
  range !== undefined && range.least <= paper && paper < range.most;

/** The widths of paper on which most of the breaks would stand where they do. */
function mostShared(ranges: readonly Range[]): { readonly from: number; readonly to: number } | null {
  const steps = ranges
    .flatMap(({ least, most }) => [
      { at: least, by: 1 },
      { at: most, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let best: { from: number; to: number } | null = null;
  let most = 0;
  let open = 0;
  for (const [order, { at, by }] of steps.entries()) {
    open += by;
    if (open > most) {
      most = open;
      best = { from: at, to: steps[order + 1]?.at ?? at };
    }
  }
  return best;
}

/** So many breaks in ten may lean otherwise. */
const ODD = 0.1;

function leanOf(breaks: readonly Broken[]): Printed["lean"] {
  const left = breaks.filter(({ last, line }) => line.indent < last.indent).length;
  const right = breaks.filter(({ last, line }) => line.indent > last.indent).length;
  const few = breaks.length * ODD;
  if (left >= 2 && right <= few && right * 4 <= left) return "left";
  if (right >= 2 && left <= few && left * 4 <= right) {
    const isFromAnywhere = breaks.some(({ last, line }) => last.indent > 0 && line.indent > last.indent);
    return isFromAnywhere ? "hanging" : "right";
  }
  return left + right === 0 && breaks.length >= 2 * FEWEST ? "below" : null;
}

/** Whether a line stands where the next line of the paragraph cannot: at the place of a first line, or out of line. */
export function isLeaning({ lean }: Printed, last: Line, line: Line, isFirst: boolean): boolean {
  const step = line.indent - last.indent;
  if (lean === "left") return step > 0 || (step === 0 && isFirst && last.indent > 0);
  if (lean === "hanging") return step < 0 || (step === 0 && isFirst);
  if (lean === "right") return step < 0 || (step === 0 && isFirst && last.indent === 0);
  return lean === "below" && step > 0;
}
