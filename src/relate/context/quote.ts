import { partition } from "../../text/search.ts";
import type { Span } from "../../text/span.ts";

/** What stands in 「」 or 『』 in a text, outermost brackets only: titles, names and what a screen showed, told by somebody else. */
export function quotesOf(text: string): readonly Span<"normal">[] {
  const found: Span<"normal">[] = [];
  const first = text.search(/[「『]/u);
  if (first < 0) return found;
  let depth = 0;
  let start = 0;
  for (let at = first; at < text.length; at++) {
    const character = text.charAt(at);
    if ((character === "「" || character === "『") && depth++ === 0) start = at;
    else if ((character === "」" || character === "』") && depth > 0 && --depth === 0)
      found.push({ start, end: at + 1 });
  }
  return found;
}

/** Whether `unit` lies in one of the quotes, which are in text order. */
export function isQuoted(quotes: readonly Span<"normal">[], unit: number): boolean {
  const next = partition(quotes.length, (index) => (quotes[index]?.start ?? 0) <= unit);
  return (quotes[next - 1]?.end ?? 0) > unit;
}
