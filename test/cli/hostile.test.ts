import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, recordsIn, run } from "./command.ts";

/** Clears the screen, sets the title, turns writing round, hides, ends lines, in all the ways terminals and readers know. */
const HOSTILE = "\x1b[2J\x1b]0;owned\x07\x9b31m\x9d\x85\u2028\u2029\u202e\u2066\u200b\u200f\ufeff\u{e0041}\x7f\b\r";

/** What may stand raw in output: printable characters and the line ends that separate lines. */
const RAW = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function hostileFile(): { readonly root: string; readonly name: string } {
  const root = folder();
  const name = `a${HOSTILE.replaceAll("\r", "")}\nb.txt`;
  const notice = [
    `お知らせ${HOSTILE}不正アクセスについて`,
    `株式会社${HOSTILE}港`,
    `2023年4月7日、第三者${HOSTILE}による不正アクセスにより、お客様${HOSTILE}215名分の氏名${HOSTILE}、住所が漏えいしました。`,
    `On May 3, 2023, an attacker${HOSTILE} accessed the names of 120 patients${HOSTILE}.`,
  ].join("\n");
  writeFileSync(join(root, name), notice);
  return { root, name };
}

describe("what a notice or a name holds never commands a terminal", () => {
  test.each([{ format: "text" }, { format: "ndjson" }, { format: "json" }])("in $format output", async ({ format }) => {
    const { root, name } = hostileFile();
    const { stdout, stderr, code } = await run(["--format", format, "--explain", name], { cwd: root });
    expect({ code, lines: stderr.match(/\n/gu)?.length }).toEqual({ code: 0, lines: 1 });
    expect(stdout.length).toBeGreaterThan(500);
    expect([
      stdout.match(format === "text" ? RAW : /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u),
      stderr.match(RAW),
    ]).toEqual([null, null]);
  });

  test("in messages about names, arguments and flags", async () => {
    const { root, name } = hostileFile();
    mkdirSync(join(root, "x\x1b[2J"));
    const { stderr } = await run([`${name}.gone`, "x\x1b[2J", `*${HOSTILE}`], { cwd: root });
    expect({ raw: stderr.match(RAW), lines: stderr.match(/\n/gu)?.length }).toEqual({ raw: null, lines: 3 });
    expect((await run([`--${HOSTILE}`])).stderr.match(RAW)).toBe(null);
    expect((await run(["--format", HOSTILE])).stderr.match(RAW)).toBe(null);
  });

  test("and JSON gives back every character of the name", async () => {
    const { root, name } = hostileFile();
    expect(recordsIn((await run([name], { cwd: root })).stdout).map(({ source }) => source.path)).toEqual([name]);
  });

  test("and one record stays one line, whatever a reader takes for a line end", async () => {
    const { root, name } = hostileFile();
    const { stdout } = await run([name], { cwd: root });
    expect(stdout.split(/\p{Cc}|\p{Zl}|\p{Zp}/u).length).toBe(2);
  });
});

describe("colour", () => {
  const coloured = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    (await run(["notice.txt", ...args], { env })).stdout.includes("\x1b[");

  test.each([
    { args: ["--format", "text"], env: {}, is: false },
    { args: ["--format", "text", "--color", "always"], env: {}, is: true },
    { args: ["--format", "text", "--color", "always"], env: { NO_COLOR: "1", TERM: "dumb" }, is: true },
    { args: ["--format", "text", "--color", "never"], env: {}, is: false },
    { args: ["--format", "ndjson", "--color", "always"], env: {}, is: false },
    { args: ["--format", "json", "--color", "always"], env: {}, is: false },
  ])("with $args and $env is $is", async ({ args, env, is }) => {
    expect(await coloured(args, env)).toBe(is);
  });
});
