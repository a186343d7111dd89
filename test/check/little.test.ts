import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, run } from "../cli/command.ts";

/** With so little memory every file could take it all; the small ones are read all the same. */
const LITTLE = { NODE_OPTIONS: "--max-old-space-size=48" };
const REFUSED =
  "takes more memory than Node was given; cut it into parts or give more (NODE_OPTIONS=--max-old-space-size=4096)";

function files(contents: Readonly<Record<string, string>>): string {
  const here = folder();
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), content);
  }
  return here;
}

const record = (path: string, title = "A"): string =>
  `${JSON.stringify({ source: { path, notice: 1 }, title, counts: [{ value: 5, unit: "person" }] })}\n`;
/** A record that takes some forty times its length as values, and as a line all that there is. */
const VAST = `{"source":{"path":"a.txt"},"x":[${"[],".repeat(4_000_000)}1]}\n`;
const NOTICE = "Notice\n\nOn May 3, 2024 we lost a folder with 100 names.\n";

describe("with little memory", () => {
  test("diff tells what changed all the same", async () => {
    const here = files({ "a.ndjson": record("a.txt"), "b.ndjson": record("a.txt", "B") });
    const args = ["diff", "a.ndjson", "b.ndjson"];
    const told = await run(args, { cwd: here, env: LITTLE });
    expect(told).toEqual(await run(args, { cwd: here }));
    expect({ code: told.code, first: told.stdout.split("\n")[0] }).toEqual({ code: 1, first: "a.txt  1 changed" });
  });

  test("diff of more than there is room for ends in one line, and the output is as it was", async () => {
    const here = files({ "a.ndjson": VAST, "b.ndjson": record("a.txt"), out: "old" });
    expect(await run(["diff", "a.ndjson", "b.ndjson", "--output", "out"], { cwd: here, env: LITTLE })).toEqual({
      code: 2,
      stdout: "",
      stderr: `notice-extract: comparing a.ndjson with b.ndjson: ${REFUSED}\n`,
    });
    expect([readdirSync(here), readFileSync(join(here, "out"), "utf8")]).toEqual([
      ["a.ndjson", "b.ndjson", "out"],
      "old",
    ]);
  });

  test("check refuses the cases there is no room for, and the others go on", async () => {
    const here = files({
      "a/notice.txt": NOTICE,
      "a/expected.json": '{"language": "en"}',
      "b/notice.txt": NOTICE,
      "b/expected.json": `{"counts": [${"1,".repeat(1_000_000)}1]}`,
      "c/notice.txt": "x".repeat(60_000_000),
      "c/expected.json": '{"language": "en"}',
      "d/notice.txt": NOTICE,
      "d/expected.json": '{"language": "ja"}',
    });
    const { code, stdout } = await run(["check", ".", "--as-of", "2026-01-01", "--format", "ndjson"], {
      cwd: here,
      env: LITTLE,
    });
    const cases = stdout
      .trim()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { case: string; status: string; troubles: { message: string }[] });
    expect({
      code,
      cases: cases.map(({ case: name, status, troubles }) => [name, status, troubles[0]?.message]),
    }).toEqual({
      code: 2,
      cases: [
        ["./a", "equal", undefined],
        ["./b", "unreadable", REFUSED],
        ["./c", "unreadable", REFUSED],
        ["./d", "different", undefined],
      ],
    });
  });

  test("check against records there is no room for says so", async () => {
    const here = files({ "a.txt": NOTICE, "r.ndjson": VAST });
    const { code, stdout } = await run(["check", "--against", "r.ndjson", "a.txt"], { cwd: here, env: LITTLE });
    expect({ code, said: stdout.split("\n").slice(0, 2) }).toEqual({
      code: 2,
      said: ["r.ndjson  unreadable", `  ! r.ndjson: ${REFUSED}`],
    });
  });
});

describe("a file of records that cannot be one", () => {
  test.each<readonly [string, string, string]>([
    [
      "has a line longer than any record",
      "x".repeat(64 * 2 ** 20 + 70_000),
      "a.ndjson: line 1 is longer than 64 MiB, which no record is",
    ],
    [
      "is nested without end",
      `{"source":{"path":"a"},"x":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
      "a.ndjson: line 1 is nested more deeply than any record is",
    ],
  ])("because it %s is told to be wrong", async (_what, content, says) => {
    const here = files({ "a.ndjson": content, "b.ndjson": record("a.txt") });
    expect(await run(["diff", "a.ndjson", "b.ndjson"], { cwd: here })).toEqual({
      code: 2,
      stdout: "",
      stderr: `notice-extract: ${says}\n`,
    });
  });

  test("because it is a pipe is not waited for", async () => {
    const here = files({ "b.ndjson": record("a.txt") });
    execFileSync("mkfifo", [join(here, "p")]);
    expect(await run(["diff", "p", "b.ndjson"], { cwd: here })).toEqual({
      code: 2,
      stdout: "",
      stderr: "notice-extract: p: it is no file; save what it gives to one\n",
    });
  });
});

test("more differences than a call has room for are told", async () => {
  const many = (unit: string): string =>
    `${JSON.stringify({ source: { path: "a" }, counts: Array.from({ length: 70_000 }, (_, value) => ({ value, unit })) })}\n`;
  const here = files({ "a.ndjson": many("person"), "b.ndjson": many("record") });
  const { code, stdout } = await run(["diff", "a.ndjson", "b.ndjson"], { cwd: here });
  expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 1, first: "a  70000 removed, 70000 added" });
});

test("a file that is wrong in 20,000 places is told all of them", async () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `"k${at}": 1`).join(", ");
  const here = files({ "notice.txt": NOTICE, "expected.json": `{${keys}}` });
  const { code, stdout } = await run(["check", "."], { cwd: here });
  expect({ code, told: stdout.match(/is no key of the record here/gu)?.length }).toEqual({ code: 2, told: 20_000 });
});
