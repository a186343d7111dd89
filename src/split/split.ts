import type { Span } from "../text/span.ts";
import { lastLine } from "./aside.ts";
import { isEntry } from "./furniture.ts";
import { type Lines, linesOf } from "./line.ts";
import { type Look, lookOf } from "./look.ts";
import { startsOf } from "./starts.ts";

/**
 * The notices in a decoded file, in order, without the blanks around them. What lies between two (menus, label lines, rules,
 * footers) belongs to none. A file with nothing but blanks holds no notice.
 *
 *     Menu / Title A 2024年1月5日 / text … / ラベル: news / Title B 2024年1月4日 / text …
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function split(source: string): readonly Span<"raw">[] {
  const lines = linesOf(source);
  const looks: Look[] = [];
  for (let at = 0; at < lines.length; at++) looks.push(lookOf(lines.at(at)?.text ?? ""));
  markMenus(lines, looks);
  const starts = startsOf(lines, looks);
  const notices: Span<"raw">[] = [];
  starts.forEach((from, order) => {
    const notice = trimmed(lines, looks, from, starts[order + 1] ?? lines.length);
    if (notice !== null) notices.push(notice);
  });
  return notices;
}

/** So many entries one below the other make a menu. */
const FEWEST_ENTRIES = 3;

/** Takes the entries of a menu for furniture, whatever each would be alone. */
function markMenus(lines: Lines, looks: Look[]): void {
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && (end === at || lines.gapAt(end) === 0) && isEntry(lines.at(end)?.text ?? "")) end++;
    if (end - at >= FEWEST_ENTRIES) looks.fill("furniture", at, end);
    at = Math.max(end, at + 1);
  }
}

/** Lines `from` up to `to` without the furniture and rules at either end; null where there is nothing else. */
function trimmed(lines: Lines, looks: readonly Look[], from: number, to: number): Span<"raw"> | null {
  const isAround = (at: number): boolean => looks[at] === "furniture" || looks[at] === "rule";
  let first = from;
  while (first < to && isAround(first)) first++;
  const last = lastLine(lines, looks, first, to - 1);
  const start = lines.spanAt(first)?.start;
  const end = lines.spanAt(last)?.end;
  if (first < to && start !== undefined && end !== undefined) return { start, end };
  const whole = lines.spanAt(from)?.start;
  return from === 0 && to === lines.length && whole !== undefined
    ? { start: whole, end: lines.spanAt(lines.length - 1)?.end ?? whole }
    : null;
}
