declare const space: unique symbol;

/** A half-open range of UTF-16 code units, tied to the text it indexes: the decoded source or a normalised passage. */
export type Span<Text extends "raw" | "normal"> = {
  readonly start: number;
  readonly end: number;
  readonly [space]?: Text;
};

/** Earliest first, longest first among those: a total order for spans. */
export const bySpan = (a: Span<"raw"> | Span<"normal">, b: Span<"raw"> | Span<"normal">): number =>
  a.start - b.start || b.end - a.end;

/** Whether two spans of the same text share at least one code unit. */
export const overlaps = <Text extends "raw" | "normal">(a: Span<Text>, b: Span<Text>): boolean =>
  a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = <Text extends "raw" | "normal">(outer: Span<Text>, inner: Span<Text>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
