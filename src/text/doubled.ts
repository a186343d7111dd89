import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** A gap between two Latin words; the second group is what doubles it. */
const GAP = /[A-Za-z,.] ( ?)(?=[A-Za-z])/gu;
/** A gap of two blanks, wherever it is: wider ones part columns. */
const DOUBLED = /(?<=[^\s] ) (?=[^\s])/gu;
/** Fewer of them may be a table, or the habit of two blanks behind a stop. */
const FEWEST = 20;
/** So many of all gaps between words are doubled in a text that was set so. */
const NEARLY_ALL = 0.9;

/** The second blank of each gap, in a text whose words are all set apart by two: Names  and  addresses  were. */
export function* doubledBlanks(source: string): Generator<Span<"raw">> {
  if (!isSetSo(source)) return;
  for (const { index } of source.matchAll(DOUBLED)) yield { start: index, end: index + 1 };
}

/** So much of a text tells how it is set. */
const SAMPLE = 100_000;

function isSetSo(source: string): boolean {
  if (!source.includes("  ")) return false;
  const gaps = matchesOf(GAP, source.slice(0, SAMPLE));
  const doubled = gaps.filter(([, second]) => second !== "").length;
  return doubled >= FEWEST && doubled >= gaps.length * NEARLY_ALL;
}
