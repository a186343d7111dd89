import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { records } from "../pipeline.ts";

/** Reads the files named and prints one record per notice. */
export function main(argv: readonly string[]): void {
  const at = argv.indexOf("--as-of");
  const asOf = at >= 0 ? (argv[at + 1] ?? "") : new Date().toISOString().slice(0, 10);
  const paths = argv.filter((_, order) => (order !== at && order !== at + 1) || at < 0);
  for (const path of paths) {
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8").replace(/^\uFEFF/u, "");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    for (const record of records({ path, encoding: "utf-8", sha256, text }, asOf))
      process.stdout.write(`${JSON.stringify(record)}\n`);
  }
}
