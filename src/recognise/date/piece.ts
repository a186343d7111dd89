import type { DateMention, Temporal } from "./date.ts";

/** From one point of a language to another; one of them may be open. */
export type StretchOf<Point> = {
  readonly kind: "stretch";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly first: Point | null;
  readonly last: Point | null;
};

/** The dates and spans that the pieces of a text mention, in their order. */
export function mentioned<Point extends { readonly kind: "date" | "clock" }>(
  pieces: readonly (Point | StretchOf<Point>)[],
  mentionOf: (point: Point) => DateMention,
): Temporal {
  return {
    dates: pieces.flatMap((piece) => (piece.kind === "stretch" ? [] : [mentionOf(piece)])),
    spans: pieces.flatMap((piece) => {
      if (piece.kind !== "stretch") return [];
      const { start, end, rule, first, last } = piece;
      const [from, to] = [first, last].map((point) => (point === null ? null : mentionOf(point)));
      return [{ span: { start, end }, rule, start: from ?? null, end: to ?? null }];
    }),
  };
}
