import type { Problem } from "./document.ts";
import { type Expectation, readExpectation } from "./expectation.ts";

/** An expected record of a page, and the line that holds it. */
export type ExpectedLine = Expectation & { readonly line: number };

/** Reads one expected record a line; blank lines are none. Where any is malformed, everything that is wrong is told instead. */
export function readExpectations(text: string): readonly ExpectedLine[] | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const expectations = text.split("\n").flatMap((written, index): readonly ExpectedLine[] => {
    if (written.trim() === "") return [];
    const line = index + 1;
    const read = readExpectation(written);
    if ("record" in read) return [{ ...read, line, lineOf: () => line }];
    for (const problem of read) problems.push({ ...problem, line });
    return [];
  });
  return problems.length === 0 ? expectations : { problems };
}
