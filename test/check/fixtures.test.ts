import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { shell } from "../cli/command.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { scripts } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { scripts: Record<string, string> };

test("the fixtures reach the gates that npm run check:fixtures sets", { timeout: 300_000 }, async () => {
  const { code, stdout } = await shell(scripts["check:fixtures"] ?? "false", { cwd: at(".") });
  expect(stdout.split("\n").filter((line) => /^(?:FAILED|.* unreadable$| {2}!)/u.test(line))).toEqual([]);
  expect(code).toBe(0);
});
