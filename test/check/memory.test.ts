import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/check/json.ts";
import { folder } from "../cli/command.ts";
import { growth } from "./heap.ts";

const CASES = 5_000;

test("reports of 5,000 cases that differ don't grow in memory", { timeout: 600_000 }, async () => {
  const here = folder();
  for (let index = 0; index < CASES; index++) {
    const name = join(here, `${index % 50}`);
    mkdirSync(name, { recursive: true });
    writeFileSync(
      join(name, `${index}.txt`),
      `Notice ${index}\n\nOn May 3, 2024 we lost a folder with ${index + 100} names.\n`,
    );
    writeFileSync(join(name, `${index}.expected.json`), `{"kind": "news", "counts": [{"value": ${index}}]}\n`);
  }
  const { code, stdout, grown } = await growth(["check", ".", "--as-of", "2026-01-01", "--format", "ndjson"], here);
  expect(code).toBe(1);
  const { summary } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { summary: JsonObject };
  expect(summary.cases).toEqual({ equal: 0, different: CASES, updated: 0, unreadable: 0 });
  expect(grown).toBeLessThan(4_000_000);
});
