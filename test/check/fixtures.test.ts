import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { shell } from "../cli/command.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { scripts } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { scripts: Record<string, string> };

test.each(["check:fixtures", "check:labelled"])("the gates that npm run %s sets are reached", async (name) => {
  const { code, stdout } = await shell(scripts[name] ?? "false", { cwd: at(".") });
  expect(stdout.split("\n").filter((line) => /^(?:FAILED|.* unreadable$| {2}!)/u.test(line))).toEqual([]);
  expect(code).toBe(0);
});
