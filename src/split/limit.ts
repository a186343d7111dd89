import type { Span } from "../text/span.ts";

/** No notice is longer than this, in code units: a thousand pages. What goes on is a file of something else, and costs memory. */
export const LONGEST_NOTICE = 1_000_000;

/** The part of a notice that is read: all of it, but for notices past every measure. */
export const readPart = ({ start, end }: Span<"raw">): Span<"raw"> => ({
  start,
  end: Math.min(end, start + LONGEST_NOTICE),
});
