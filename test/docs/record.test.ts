import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shell } from "../cli/command.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [, RECORD] = /^```json\n(\{\n {2}"schema_version"[^`]*\})\n```$/mu.exec(README) ?? [];

test("the README's record is what the command prints for its notice", async () => {
  const { stdout } = await shell("notice-extract fixtures/cli/files/letter.txt --as-of 2026-11-21 --format json", {
    cwd: new URL("../../", import.meta.url).pathname,
  });
  expect(stdout).toBe(`${RECORD}\n`);
});
