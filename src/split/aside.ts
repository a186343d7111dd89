import type { Lines } from "./line.ts";
import { type Look, undated } from "./look.ts";
import { openingOf } from "./opening.ts";
import { titleWords } from "./title-words.ts";

/** How far below such a paragraph the title and the first sentence may stand, in lines. */
const REACH = 14;

/**
 * Where the first notice begins if a paragraph about something else stands above it, with a heading or without: the line below that, or 0. It tells
 * of nothing that a notice tells of, and a letterhead or a title with a text of its own follows it after a blank line.
 */
export function asideEnd(lines: Lines, looks: readonly Look[]): number {
  const isProse = (at: number): boolean => looks[at] === "prose" && isAside(lines.at(at)?.text ?? "");
  let end = 0;
  while (looks[end] === "furniture" || looks[end] === "rule") end++;
  if (isHeading(lines, looks, end) && isProse(end + 1)) end++;
  while (isProse(end)) end++;
  if (end === 0 || lines.gapAt(end) === 0) return 0;
  let isHeaded = false;
  for (let at = end; at < Math.min(lines.length, end + REACH); at++) {
    const text = lines.at(at)?.text ?? "";
    if (looks[at] === "date" || looks[at] === "head") return end;
    if (looks[at] === "prose" && (!isHeaded || openingOf(text) >= 1))
      return isHeaded || (isVoid(lines, end) && !isAside(text)) ? end : 0;
    if (looks[at] !== "title") continue;
    const { isSection, subjects, ends } = titleWords(undated(text).text);
    if (!isSection && (subjects > 0 || ends)) return end;
    isHeaded ||= !isSection;
  }
  return 0;
}

/** A short line that heads a paragraph about something else. */
function isHeading(lines: Lines, looks: readonly Look[], at: number): boolean {
  const { subjects, ends } = titleWords(lines.at(at)?.text ?? "");
  return (looks[at] === "title" || looks[at] === "other") && subjects === 0 && !ends && lines.gapAt(at + 1) === 0;
}

/** Longest paragraph that tells nothing at all, in characters. */
const LONGEST_VOID = 160;

/** Whether the lines above tell nothing at all: short, and without a figure. A text may begin below them without a title. */
function isVoid(lines: Lines, end: number): boolean {
  for (let at = 0; at < end; at++) {
    const text = lines.at(at)?.text ?? "";
    if (text.length > LONGEST_VOID || /[0-9]/u.test(text)) return false;
  }
  return true;
}

const isAside = (text: string): boolean =>
  openingOf(text) < 1 && titleWords(text).subjects === 0 && !SITE_OF_FIRM.test(text);
/** The title of a site names whose notice stands below: ○○株式会社 | 海の仕事を、もっと自由に。 */
const SITE_OF_FIRM = /^[^|｜。]{0,30}(?:会社|法人)[^|｜。]{0,30}[|｜]/u;

/**
 * The last line of a notice that ends with `last`: where the foot of the page (counters, links) stands in front of paragraphs about
 * something else, both belong to the page.
 */
export function lastLine(lines: Lines, looks: readonly Look[], first: number, last: number): number {
  const isAround = (at: number): boolean => looks[at] === "furniture" || looks[at] === "rule";
  let end = last;
  while (end > first && isAround(end)) end--;
  let foot = end;
  while (foot > first && looks[foot] === "prose" && isAside(lines.at(foot)?.text ?? "")) foot--;
  if (foot < end && isHeading(lines, looks, foot)) foot--;
  if (foot === end || looks[foot] !== "furniture") return end;
  while (foot > first && isAround(foot)) foot--;
  return tells(lines, looks, first, foot) ? foot : end;
}

function tells(lines: Lines, looks: readonly Look[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (looks[at] === "prose" && !isAside(lines.at(at)?.text ?? "")) return true;
  return false;
}
