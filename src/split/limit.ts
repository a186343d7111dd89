import type { Span } from "../text/span.ts";

/** No notice is longer than this, in code units: three hundred pages. What goes on is a file of something else, and costs memory. */
export const LONGEST_NOTICE = 300_000;
/** No notice has more lines than this, blank ones left out of account. */
export const MOST_LINES = 20_000;

/** The part of a notice that is read: all of it, but for notices past every measure. */
export function readPart(source: string, { start, end }: Span<"raw">): Span<"raw"> {
  const limit = Math.min(end, start + LONGEST_NOTICE);
  let lines = 0;
  let hasText = false;
  for (let at = start; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 10 && unit !== 13 && unit !== 12) {
      hasText ||= unit > 32;
      continue;
    }
    if (hasText && ++lines === MOST_LINES) return { start, end: at };
    hasText = false;
  }
  return { start, end: limit };
}
