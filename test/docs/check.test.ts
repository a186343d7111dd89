import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExpectation } from "../../src/check/expected/expectation.ts";
import { COMMAND, folder, shell } from "../cli/command.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The commands the README runs in CI and before commits, as they are printed there. */
const PRINTED = [...README.matchAll(/^ *(?:- run|entry): (npx notice-extract check .*)$/gmu)].map(
  ([, line = ""]) => line,
);

/** The README's expected record. */
const EXPECTED = [...README.matchAll(/^```json\n(\{\n {2}"title"[^`]*\})\n```$/gmu)].map(([, text = ""]) => text);

const NOTICE = `May 8, 2024
Fernhill Library Service

Notice of a mis-sent e-mail

On May 3, 2024 we sent the names and e-mail addresses of 214 readers to another reader by mistake.
`;

/** A repository with a corpus and the command among its packages, as npm ci leaves it. */
function repository(expected: string): string {
  const here = folder();
  mkdirSync(join(here, "corpus/library"), { recursive: true });
  mkdirSync(join(here, "node_modules/.bin"), { recursive: true });
  symlinkSync(COMMAND, join(here, "node_modules/.bin/notice-extract"));
  writeFileSync(join(here, "package.json"), '{"private": true}');
  writeFileSync(join(here, "corpus/library/notice.txt"), NOTICE);
  writeFileSync(join(here, "corpus/library/expected.json"), expected);
  return here;
}

test("there is a job of GitHub Actions and a pre-commit entry", () => {
  expect(PRINTED).toHaveLength(2);
});

test.each(PRINTED)("%s passes and fails as it should", async (line) => {
  expect((await shell(line, { cwd: repository('{"language": "en"}') })).code).toBe(0);
  expect((await shell(line, { cwd: repository('{"language": "ja"}') })).code).toBe(1);
});

test("the expected record is one", () => {
  expect(EXPECTED.map((text) => "record" in readExpectation(text))).toEqual([true]);
});
