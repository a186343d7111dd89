import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { boundaryAfter, boundaryBefore } from "../context/clauses.ts";
import { sentenceAt, structureOf } from "../context/structure.ts";

/** What a sentence says of the data it names. */
export type Predicate = {
  readonly kind: "exposure" | "inclusion" | "handling";
  readonly span: Span<"normal">;
  /** Whether it also speaks of bad use (悪用, "misused"). */
  readonly misuse: boolean;
};

const KINDS: readonly string[] = ["exposure", "inclusion", "handling"];

/** The predicate that governs a stretch of a passage: in Japanese the next one in its clause, in English the nearest on either side. */
export function predicateOf(passage: ReadPassage, span: Span<"normal">, language: Language): Predicate | null {
  const { regions, boundaries } = structureOf(passage, language);
  const sentence = passage.sentences[sentenceAt(passage.sentences, span.start)];
  if (sentence === undefined) return null;
  const clause = { start: sentence.start, end: sentence.end };
  let region = regions.at[span.start] ?? 0;
  for (;;) {
    const own = regions.list[region];
    const strong = boundaries[region]?.strong ?? [];
    if (own === undefined) return null;
    const from = Math.max(clause.start, boundaryBefore(strong, span.start, own.start));
    const to = Math.min(clause.end, boundaryAfter(strong, span.end, own.end));
    const found = choose(passage.hits, span, { start: from, end: to }, language);
    if (found !== null || own.outer === null) return found;
    region = own.outer;
  }
}

function choose(
  hits: readonly Hit[],
  span: Span<"normal">,
  clause: Span<"normal">,
  language: Language,
): Predicate | null {
  const cues = hits.filter(
    ({ table, code, start, end }) =>
      table === "cue" && KINDS.includes(code) && start >= clause.start && end <= clause.end,
  );
  const before = cues.filter(({ end }) => end <= span.start).at(-1);
  const after = cues.find(({ start }) => start >= span.end);
  const chosen = language === "ja" ? (after ?? before) : nearest(before, after, span);
  if (chosen === undefined) return null;
  const misuse = hits.some(
    ({ table, code, start, end }) => table === "cue" && code === "misuse" && start >= clause.start && end <= clause.end,
  );
  return { kind: chosen.code as Predicate["kind"], span: { start: chosen.start, end: chosen.end }, misuse };
}

function nearest(before: Hit | undefined, after: Hit | undefined, span: Span<"normal">): Hit | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  return span.start - before.end <= after.start - span.end ? before : after;
}
