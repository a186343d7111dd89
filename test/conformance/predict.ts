import { casesOf, predictions } from "./cases.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: npm run conformance -- CASES.jsonl...\n");
  process.exitCode = 2;
}
for (const entry of files.flatMap(casesOf)) {
  process.stdout.write(`${JSON.stringify({ id: entry.id, items: predictions(entry) })}\n`);
}
