import type { Span } from "./span.ts";

/** What Markdown sets in bold: **Summary**, __Summary__; more of these signs stand for what is not shown (****1234). */
const BOLD =
  /(?<![*\w])\*\*(?=[^\s*])[^*\n\r]{0,299}[^\s*]\*\*(?![*\w])|(?<![_\w])__(?=[^\s_])[^_\n\r]{0,299}[^\s_]__(?![_\w])/gu;
const MARKS = 2;

/** The marks of emphasis in a text, two for each stretch that stands between them. */
export function* emphasis(source: string): Generator<Span<"raw">> {
  for (const { 0: stretch, index } of source.matchAll(BOLD)) {
    yield { start: index, end: index + MARKS };
    yield { start: index + stretch.length - MARKS, end: index + stretch.length };
  }
}
