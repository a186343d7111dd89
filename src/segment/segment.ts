import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";

/** Splits a notice (its span in the source text) into blocks, in text order. */
export function segment(source: string, notice: Span<"raw">, _language: Language): readonly Block[] {
  const blocks: Block[] = [];
  let start = notice.start;
  while (start < notice.end) {
    let end = source.indexOf("\n", start);
    if (end < 0 || end > notice.end) end = notice.end;
    const from = start + (source.slice(start, end).length - source.slice(start, end).trimStart().length);
    const to = start + source.slice(start, end).trimEnd().length;
    if (from < to)
      blocks.push({
        kind: "paragraph",
        marker: null,
        span: { start: from, end: to },
        pieces: [{ start: from, end: to }],
        parent: null,
      });
    start = end + 1;
  }
  return blocks;
}
