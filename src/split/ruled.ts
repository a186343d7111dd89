import type { Lines } from "./line.ts";
import { isMarked, type Look, undated } from "./look.ts";
import { openingOf } from "./opening.ts";
import { isSameTitle, type TitleWords, titleWords } from "./title-words.ts";

/** How many lines of a part may stand before its title or first sentence. */
const REACH = 8;
/** A rule of so many signs, apart from what is above it, goes across the page. */
const HEAVY = 10;

/**
 * The lines at which notices begin that equal rules (=====) part, or null: every part has to begin as a notice does, with a title of
 * its own or a greeting, and to tell something.
 */
export function ruledStarts(lines: Lines, looks: readonly Look[]): readonly number[] | null {
  const rules = partingRules(lines, looks);
  if (rules.length === 0 || new Set(rules.map(({ text }) => text)).size > 1) return null;
  const edges = [-1, ...rules.map(({ at }) => at), lines.length];
  const parts = edges.slice(1).map((end, order) => ({ start: (edges[order] ?? -1) + 1, end }));
  const told = parts.filter(({ start, end }) => looks.slice(start, end).some((look) => look !== "furniture"));
  if (told.length < 2) return null;
  // A rule across the page parts articles; one of a few signs may part the sections of one.
  const isHeavy = rules.every(({ at, text }) => text.length >= HEAVY && lines.gapAt(at) > 0);
  const isApart = rules.every((rule) => isAcross(lines, rule));
  let before: TitleWords | null = null;
  for (const { start, end } of told) {
    const named = titleOfPart(lines, looks, start, end, isHeavy ? 1 : 2);
    const title = named === undefined && isApart ? ownHead(lines, looks, start, end) : named;
    if (title === undefined || (before !== null && title !== null && isSameTitle(before, title, false))) return null;
    before = title;
  }
  return told.map(({ start }) => start);
}

type Rule = { readonly at: number; readonly text: string };

/** The rules that may part notices: all, or those across the page where there are others, which part the sections of one. */
function partingRules(lines: Lines, looks: readonly Look[]): readonly Rule[] {
  const rules = looks.flatMap((look, at) => (look === "rule" ? [{ at, text: lines.at(at)?.text ?? "" }] : []));
  const across = rules.filter((rule) => isAcross(lines, rule));
  return across.length > 0 && across.length < rules.length ? across : rules;
}

/** A long rule with blank lines on both sides. */
const isAcross = (lines: Lines, { at, text }: Rule): boolean =>
  text.length >= HEAVY && lines.gapAt(at) > 0 && lines.gapAt(at + 1) > 0;

/**
 * The title a part begins with, null where it begins with a greeting, undefined where it begins otherwise. Without the ending of a
 * title it has to have so many words (`least`) of what notices are about.
 */
function titleOfPart(
  lines: Lines,
  looks: readonly Look[],
  start: number,
  end: number,
  least: number,
): TitleWords | null | undefined {
  for (let at = start; at < Math.min(end, start + REACH); at++) {
    const text = lines.at(at)?.text ?? "";
    if (looks[at] === "prose") return openingOf(text) >= 2 ? null : undefined;
    if (looks[at] !== "title") continue;
    const words = titleWords(undated(text).text);
    if (words.isSection) return undefined;
    if (words.ends || words.subjects >= least)
      return words.subjects >= PLAIN || tellsSomething(lines, looks, at, end) ? words : undefined;
  }
  return undefined;
}

/** So much text, in characters, is no section of a notice. */
const LONG = { ja: 100, en: 250 } as const;

/**
 * What heads a part that has a heading of any kind and a text as long as a notice's, null where that is a letterhead or a greeting,
 * undefined where it begins as the section of another does: with its heading, a number, a sentence.
 */
function ownHead(lines: Lines, looks: readonly Look[], start: number, end: number): TitleWords | null | undefined {
  const first = lines.at(start)?.text ?? "";
  const words = titleWords(undated(first).text);
  const look = looks[start];
  const isHead = look === "head" || look === "date" || look === "mail";
  if (!isHead && (words.isSection || (look !== "title" && !(look === "other" && !isMarked(first))))) return undefined;
  let told = 0;
  let isTelling = false;
  for (let at = start; at < end; at++) {
    if (looks[at] !== "prose") continue;
    const text = lines.at(at)?.text ?? "";
    const span = lines.spanAt(at);
    told += span === undefined ? 0 : span.end - span.start;
    isTelling ||= isOfNotice(text);
  }
  if (!isTelling || told < (/[\u3041-\u30fa]/u.test(first) ? LONG.ja : LONG.en)) return undefined;
  return isHead ? null : words;
}

/** Whether a sentence is somebody's who gives notice, or about what notices are about. */
const isOfNotice = (text: string): boolean => openingOf(text) >= 1 || titleWords(text).subjects >= 2;

/** A title with so many words of what notices are about needs no sentence to say so. */
const PLAIN = 3;

function tellsSomething(lines: Lines, looks: readonly Look[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (looks[at] === "prose" && isOfNotice(lines.at(at)?.text ?? "")) return true;
  return false;
}
