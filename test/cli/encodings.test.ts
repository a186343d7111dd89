import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENCODINGS, recordsIn, run } from "./command.ts";

/** A notice in each encoding, with line ends, width forms and symbols that encodings differ in; `-mark` has a byte order mark. */
const FILES = [
  { file: "euc-jp.txt", encoding: "euc-jp" },
  { file: "iso-2022-jp.txt", encoding: "iso-2022-jp" },
  { file: "shift_jis.txt", encoding: "shift_jis" },
  { file: "utf-16be-mark.txt", encoding: "utf-16be" },
  { file: "utf-16be.txt", encoding: "utf-16be" },
  { file: "utf-16le-mark.txt", encoding: "utf-16le" },
  { file: "utf-16le.txt", encoding: "utf-16le" },
  { file: "utf-8-mark.txt", encoding: "utf-8" },
  { file: "utf-8.txt", encoding: "utf-8" },
] as const;

const BROKEN = ["cut.txt", "mixed.txt"];

/** The record of a file without what the encoding changes: the name of the encoding and the hash of the bytes. */
async function recordOf(args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await run(["--as-of", "2026-01-01", ...args], { cwd: ENCODINGS });
  expect(stderr).toBe("");
  return recordsIn(stdout).map((record) => ({
    ...record,
    source: { ...record.source, path: "", encoding: "", sha256: "" },
  }));
}

describe("the encoding", () => {
  test("has a fixture in each of its forms", () => {
    expect(readdirSync(ENCODINGS)).toEqual([...BROKEN, ...FILES.map(({ file }) => file)].sort());
  });

  test.each(FILES)("of $file is told", async ({ file, encoding }) => {
    const { stdout } = await run([file], { cwd: ENCODINGS });
    expect(recordsIn(stdout).map(({ source }) => source.encoding)).toEqual([encoding]);
  });

  test.each(FILES)("of $file changes nothing but the source", async ({ file }) => {
    expect(await recordOf([file])).toEqual(await recordOf(["utf-8.txt"]));
  });

  test.each(FILES)("of $file can be named", async ({ file, encoding }) => {
    expect(await recordOf(["-E", encoding.toUpperCase(), file])).toEqual(await recordOf(["utf-8.txt"]));
  });

  test.each(BROKEN)("of %s is refused, as it is none", async (file) => {
    const { code, stdout, stderr } = await run([file], { cwd: ENCODINGS });
    expect({ code, stdout, lines: stderr.match(/\n/gu)?.length }).toEqual({ code: 2, stdout: "", lines: 1 });
  });

  test("is explained on standard error", async () => {
    expect((await run(["--explain", "shift_jis.txt", "utf-8-mark.txt", "utf-8.txt"], { cwd: ENCODINGS })).stderr).toBe(
      "notice-extract: shift_jis.txt: read as shift_jis: it reads as prose in it (0.93 of 1)\n" +
        "notice-extract: utf-8-mark.txt: read as utf-8: its byte order mark says so\n" +
        "notice-extract: utf-8.txt: read as utf-8: it is valid\n",
    );
  });
});
