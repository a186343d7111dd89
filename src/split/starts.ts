import { asideEnd } from "./aside.ts";
import { headStart } from "./letterhead.ts";
import type { Lines } from "./line.ts";
import { isPosted, type Look, undated } from "./look.ts";
import { mailStarts } from "./mail.ts";
import { openingOf } from "./opening.ts";
import { ruledStarts } from "./ruled.ts";
import { isSameTitle, type TitleWords, titleWords } from "./title-words.ts";

/** How far below a title its text may begin, and how far above it its letterhead, in lines. */
const REACH = 14;

/** A title and this many characters of text make a notice; without a title it takes four times as many. */
const SHORTEST = 20;

/** What speaks for a line's being the title of another notice, each sign by its weight. */
const WEIGHT = { label: 3, date: 3, dateBeside: 2, ends: 1.5, subject: 0.5, apart: 2, wideGap: 1.5, gap: 0.5 } as const;
/** A title that reaches this begins a notice. */
const SURE = 5;

type Candidate = {
  readonly line: number;
  readonly words: TitleWords;
  /** It carries its own date or a label of the site: no section of a notice does. */
  readonly isListed: boolean;
  readonly weight: number;
  readonly setting: Setting;
};

/** How a title is set on its page. */
type Setting = {
  readonly isLabelled: boolean;
  readonly isDated: boolean;
  readonly dateAbove: boolean;
  readonly dateBelow: boolean;
  /** The line below says when it was put on the site. */
  readonly isPosted: boolean;
  /** A rule or site furniture stands between it and the text before. */
  readonly isApart: boolean;
  readonly gapAbove: number;
  readonly gapBelow: number;
  /** Its words are about what notices are about. */
  readonly isTelling: boolean;
};

/**
 * The lines at which the notices of a file begin, in order. A page with several notices shows itself by titles with a date or
 * label of their own and a text of their own below; once two are known, other titles that are set like them are taken as well.
 */
export function startsOf(lines: Lines, looks: readonly Look[]): readonly number[] {
  const parted = mailStarts(lines, looks) ?? ruledStarts(lines, looks);
  if (parted !== null) return parted;
  const wide = wideGap(lines, looks);
  const candidates = candidatesOf(lines, looks, wide);
  const sure = told(
    candidates.filter(({ weight }) => weight >= SURE),
    looks,
  );
  const isSetAlike = likenessOf(
    sure.map(({ setting }) => setting),
    wide,
  );
  const taken = told(
    candidates.filter(({ weight, setting }) => weight >= SURE || isSetAlike(setting)),
    looks,
  );
  const [first] = taken;
  if (first === undefined) return lines.length > 0 ? [asideEnd(lines, looks)] : [];
  const starts = taken.map(({ line, setting }, order) =>
    setting.isLabelled || setting.isDated ? line : headStart(lines, looks, line, (taken[order - 1]?.line ?? -1) + 1),
  );
  const before = candidates.some(({ line, setting }) => line < first.line && setting.isTelling)
    ? SHORTEST
    : 4 * SHORTEST;
  if (tells(lines, looks, starts[0] ?? 0) >= before) return [0, ...starts];
  return taken.length === 1 ? [asideEnd(lines, looks)] : starts;
}

function candidatesOf(lines: Lines, looks: readonly Look[], wide: number): readonly Candidate[] {
  const textBelow = nextProse(looks);
  const found: Candidate[] = [];
  looks.forEach((look, at) => {
    const below = textBelow[at] ?? lines.length;
    if (look !== "title" || below - at > REACH || below >= lines.length) return;
    const line = lines.at(at);
    if (line === undefined) return;
    const { text, leads, trails } = undated(line.text);
    const words = titleWords(text);
    const isOfRows = isRow(lines, at);
    if (words.isSection || isMiddle(lines, at, line.text) || (leads && isOfRows)) return;
    const isDated = (trails || (leads && words.ends && line.gap > 0)) && !isOfRows;
    const above = surroundings(lines, looks, at, wide);
    const setting = {
      isLabelled: words.labelled,
      isDated,
      dateAbove: above.date,
      dateBelow: dateBelow(lines, looks, at),
      isPosted: looks[at + 1] === "date" && isPosted(lines.at(at + 1)?.text ?? ""),
      isApart: above.weight === WEIGHT.apart,
      gapAbove: line.gap,
      gapBelow: lines.gapAt(at + 1),
      isTelling: words.ends || words.labelled || words.subjects > 0,
    };
    const hasDate = (isDated && setting.isTelling) || (setting.isApart && (setting.dateAbove || setting.dateBelow));
    const isListed = words.labelled || hasDate;
    const weight = ownWeight(words, setting) + above.weight + openingBelow(lines, looks, at, below);
    found.push({ line: at, words, isListed, weight, setting });
  });
  return found;
}

/**
 * Whether an English line goes on with the sentence of the line above, or the next with its: no title begins with a small letter below a
 * line that ends with one, nor has a line that begins so right below it.
 */
const isMiddle = (lines: Lines, at: number, text: string): boolean =>
  (/^[a-z]/u.test(text) && lines.gapAt(at) <= 1 && /[a-z,]$/u.test(lines.at(at - 1)?.text ?? "")) ||
  (lines.gapAt(at + 1) === 0 && /^[a-z]{2,20} [a-z]/u.test(lines.at(at + 1)?.text ?? "") && /^[A-Z"“]/u.test(text));

/** A line with a date beside another with a date is a row of a table or of a timeline. */
const isRow = (lines: Lines, at: number): boolean =>
  [lines.at(at - 1), lines.at(at + 1)].some((line) => {
    if (line === undefined) return false;
    const { text, leads, trails } = undated(line.text);
    return (leads || trails) && text.length >= 4;
  });

/** How surely a notice begins below a title: by its first sentence, or by whom it addresses. */
function openingBelow(lines: Lines, looks: readonly Look[], title: number, below: number): number {
  const opening = openingOf(lines.at(below)?.text ?? "");
  const isAddressed = looks.slice(title + 1, below).includes("head");
  return isAddressed ? Math.max(opening, 1.5) : opening;
}

/** What a title says for itself: its words, its label, its date. */
function ownWeight(words: TitleWords, setting: Setting): number {
  const { isTelling, isDated, isPosted, dateAbove, dateBelow, isApart, gapAbove } = setting;
  const hasDate = (isDated && isTelling) || (isPosted && (isApart || gapAbove > 0));
  const hasDateBeside = (dateAbove || dateBelow) && (words.ends || (words.subjects > 1 && (isApart || gapAbove > 1)));
  return (
    (words.labelled ? WEIGHT.label : 0) +
    (hasDate ? WEIGHT.date : hasDateBeside ? WEIGHT.dateBeside : 0) +
    (words.ends ? WEIGHT.ends : 0) +
    words.subjects * WEIGHT.subject
  );
}

/** What stands between a title and the text before it (or the beginning of the file): a date, and how clearly the two are parted. */
function surroundings(
  lines: Lines,
  looks: readonly Look[],
  title: number,
  wide: number,
): { readonly date: boolean; readonly weight: number } {
  let date = false;
  let weight: number = 0;
  for (let at = title; at > title - REACH; at--) {
    const look = looks[at];
    if (look === undefined || look === "rule" || look === "furniture") return { date, weight: WEIGHT.apart };
    if (at < title && (look === "prose" || look === "tail" || look === "other")) break;
    if (look === "date") date = true;
    const gap = lines.opensPageAt(at) ? wide : lines.gapAt(at);
    weight = Math.max(weight, gap >= wide ? WEIGHT.wideGap : gap > 0 ? WEIGHT.gap : 0);
  }
  return { date, weight };
}

/** A date line right below a title, or below the name of who gives notice. */
function dateBelow(lines: Lines, looks: readonly Look[], title: number): boolean {
  for (let at = title + 1; at <= title + 3 && at < lines.length; at++) {
    if (looks[at] === "date") return true;
    if (looks[at] === "prose") return false;
  }
  return false;
}

/** Of titles without a text between them the first, and each title once: a notice repeats its own. */
function told(candidates: readonly Candidate[], looks: readonly Look[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  const proseBefore = countProse(looks);
  for (const candidate of candidates) {
    const last = kept.at(-1);
    const hasText = last !== undefined && (proseBefore[candidate.line] ?? 0) > (proseBefore[last.line + 1] ?? 0);
    if (
      last === undefined ||
      (hasText && (candidate.setting.isLabelled || !isSameTitle(last.words, candidate.words, candidate.isListed)))
    )
      kept.push(candidate);
  }
  return kept;
}

/**
 * Tells whether a title is set as the sure ones (two at least) are, in a way that the headings inside a notice are not: with label
 * or date, with a date between it and what parts it from the text before, or with the same wide gap above or below.
 */
function likenessOf(sure: readonly Setting[], wide: number): (setting: Setting) => boolean {
  if (sure.length < 2) return () => false;
  const most = (has: (setting: Setting) => boolean): boolean => sure.filter(has).length * 5 >= sure.length * 4;
  const labelled = most(({ isLabelled }) => isLabelled);
  const dated = most(({ isDated }) => isDated);
  const apart = most(({ isApart }) => isApart);
  const below = apart && most(({ dateBelow }) => dateBelow);
  const above = apart && most(({ dateAbove }) => dateAbove);
  const gapBelow = commonest(sure.map((setting) => setting.gapBelow));
  const gapAbove = commonest(sure.slice(1).map((setting) => setting.gapAbove));
  return (setting) =>
    setting.gapBelow === gapBelow &&
    ((labelled && setting.isLabelled) ||
      (dated && setting.isDated) ||
      (below && setting.isApart && setting.dateBelow) ||
      (above && setting.isApart && setting.dateAbove) ||
      (setting.isTelling && gapBelow >= wide && setting.gapAbove > 0) ||
      (setting.isTelling && gapAbove >= wide && setting.gapAbove === gapAbove));
}

/** The value that most have; of two that equally many have, the smaller. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** How many characters of prose stand before a line, if they begin as a notice does, else 0. */
function tells(lines: Lines, looks: readonly Look[], to: number): number {
  let told = 0;
  let opening = 0;
  for (let at = 0; at < to; at++) {
    const line = lines.at(at);
    if (looks[at] !== "prose" || line === undefined) continue;
    told += line.span.end - line.span.start;
    opening = Math.max(opening, openingOf(line.text));
  }
  return opening >= 1 ? told : 0;
}

/** Blank lines that part more than paragraphs: more than four of five gaps between the lines of texts have. */
function wideGap(lines: Lines, looks: readonly Look[]): number {
  const isText = (at: number): boolean => looks[at] === "prose" || looks[at] === "other" || looks[at] === "tail";
  const gaps = Uint32Array.from({ length: lines.length }, (_, at) => lines.gapAt(at))
    .filter((_, at) => isText(at) && isText(at - 1))
    .sort();
  return Math.max(2, (gaps[Math.floor(gaps.length * 0.8)] ?? 0) + 1);
}

/** For every line, the next line of prose at or below it. */
function nextProse(looks: readonly Look[]): Int32Array {
  const next = new Int32Array(looks.length).fill(looks.length);
  for (let at = looks.length - 1, prose = looks.length; at >= 0; at--) {
    if (looks[at] === "prose") prose = at;
    next[at] = prose;
  }
  return next;
}

/** How many lines of prose stand before each line. */
function countProse(looks: readonly Look[]): Int32Array {
  const counts = new Int32Array(looks.length + 1);
  looks.forEach((look, at) => {
    counts[at + 1] = (counts[at] ?? 0) + (look === "prose" ? 1 : 0);
  });
  return counts;
}
