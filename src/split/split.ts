import type { Span } from "../text/span.ts";
import { type Line, linesOf } from "./line.ts";
import { lookOf } from "./look.ts";
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
  const looks = lines.map(lookOf);
  const starts = startsOf(lines, looks);
  const notices: Span<"raw">[] = [];
  starts.forEach((from, order) => {
    const notice = trimmed(lines, looks, from, starts[order + 1] ?? lines.length);
    if (notice !== null) notices.push(notice);
  });
  return notices;
}

/** Lines `from` up to `to` without the furniture and rules at either end; null where there is nothing else. */
function trimmed(lines: readonly Line[], looks: readonly string[], from: number, to: number): Span<"raw"> | null {
  const isAround = (at: number): boolean => looks[at] === "furniture" || looks[at] === "rule";
  let first = from;
  while (first < to && isAround(first)) first++;
  let last = to - 1;
  while (last > first && isAround(last)) last--;
  const start = lines[first]?.span.start;
  const end = lines[last]?.span.end;
  if (first < to && start !== undefined && end !== undefined) return { start, end };
  const whole = lines[from]?.span.start;
  return from === 0 && to === lines.length && whole !== undefined
    ? { start: whole, end: lines.at(-1)?.span.end ?? whole }
    : null;
}
