import { readFileSync } from "node:fs";
import { findDates, findNumbers, findSpans } from "../../src/find.ts";
import type { Language } from "../../src/schema/vocabulary.ts";

/** One line of a file of cases; the other keys say what is expected and are not looked at. */
type Case = { readonly id: string; readonly lang: Language; readonly input: string; readonly reference: string | null };

/** Everything the readers find in a case, in the form the scorer of the cases reads. */
function predictions({ id, lang, input, reference }: Case): string {
  const day = reference ?? undefined;
  const items = [...findNumbers(input, lang), ...findDates(input, lang, day), ...findSpans(input, lang, day)];
  return JSON.stringify({ id, items: items.filter(({ value }) => value !== null) });
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: npm run conformance -- CASES.jsonl...\n");
  process.exitCode = 2;
}
for (const file of files) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() !== "") process.stdout.write(`${predictions(JSON.parse(line) as Case)}\n`);
  }
}
