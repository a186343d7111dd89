import type { Lines } from "./line.ts";
import { type Look, undated } from "./look.ts";
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
  const rules = looks.flatMap((look, at) => (look === "rule" ? [{ at, text: lines.at(at)?.text ?? "" }] : []));
  if (rules.length === 0 || new Set(rules.map(({ text }) => text)).size > 1) return null;
  const edges = [-1, ...rules.map(({ at }) => at), lines.length];
  const parts = edges.slice(1).map((end, order) => ({ start: (edges[order] ?? -1) + 1, end }));
  const told = parts.filter(({ start, end }) => looks.slice(start, end).some((look) => look !== "furniture"));
  if (told.length < 2) return null;
  // A rule across the page parts articles; one of a few signs may part the sections of one.
  const least = (rules[0]?.text.length ?? 0) >= HEAVY && rules.every(({ at }) => lines.gapAt(at) > 0) ? 1 : 2;
  let before: TitleWords | null = null;
  for (const part of told) {
    const title = titleOfPart(lines, looks, part.start, part.end, least);
    if (title === undefined || (before !== null && title !== null && isSameTitle(before, title, false))) return null;
    before = title;
  }
  return told.map(({ start }) => start);
}

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
    if (words.ends || words.subjects >= least) return tellsSomething(lines, looks, at, end) ? words : undefined;
  }
  return undefined;
}

function tellsSomething(lines: Lines, looks: readonly Look[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (looks[at] === "prose" && openingOf(lines.at(at)?.text ?? "") >= 1) return true;
  return false;
}
