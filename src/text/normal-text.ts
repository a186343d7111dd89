import type { Span } from "./span.ts";

/**
 * A normalised text that knows where each of its code units came from.
 *
 *     raw     約 １，２３０ 件
 *              ^^^^^^^^^^       starts/ends of each normal unit point here
 *     normal  約1,230件
 *               ^^^^^
 *
 * `starts[i]`/`ends[i]` give the raw half-open range of unit `i`. A unit made of two raw units (ｶﾞ → ガ) covers both.
 */
export type NormalText = {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** The raw range a non-empty normal span came from; inside a replaced stretch it widens to all of that stretch. */
export function toRaw(normal: NormalText, span: Span<"normal">): Span<"raw"> {
  const start = normal.starts[span.start];
  const end = normal.ends[span.end - 1];
  if (start === undefined || end === undefined || end <= start) {
    throw new RangeError(`span ${span.start}..${span.end} is not inside a text of ${normal.text.length} units`);
  }
  return { start, end };
}
