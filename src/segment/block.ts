import type { Span } from "../text/span.ts";

/**
 * A block is one logical line of a notice: a heading, a paragraph, a list item, a note or a table row, whatever number of
 * physical lines it was broken over.
 */
export type BlockKind = "heading" | "paragraph" | "item" | "note" | "row";

/** What stands in front of a block: `①`, `(1)`, `・`, `1.`, `※1`. */
export type Marker = {
  readonly span: Span<"raw">;
  readonly style: MarkerStyle;
  /** The number it carries (② → 2, (イ) → 2, ※3 → 3), null for bullets. */
  readonly ordinal: number | null;
};

export type MarkerStyle =
  | "section"
  | "number"
  | "parenthesis"
  | "circled"
  | "letter"
  | "bullet"
  | "note"
  | "question"
  | "bracket";

export type Block = {
  readonly kind: BlockKind;
  readonly marker: Marker | null;
  /** From the marker to the end of the last line. */
  readonly span: Span<"raw">;
  /** The content without its marker: what lies between two pieces is a line break (and its indentation) that means nothing. */
  readonly pieces: readonly Span<"raw">[];
  /**
   * The block this one belongs to: the heading above it, or the item or sentence that introduces a list
   * (漏えいした情報は以下のとおりです → its bullets). Null at the top. Always smaller than the block's own index.
   */
  readonly parent: number | null;
};
