import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/check/json.ts";
import { folder, type Run, run, shell } from "../cli/command.ts";
import { growth } from "./heap.ts";

const evidence = (text: string, line = 1): JsonObject => ({ text, start: 0, end: text.length, line, rule: "r" });

const record = (path: string, more: JsonObject = {}, notice = 1): JsonObject => ({
  schema_version: "1",
  id: "0".repeat(16),
  source: { path, encoding: "utf-8", notice, notices: 1 },
  title: "お知らせ",
  affected: { people: null, records: null },
  counts: [{ value: 5, unit: "person", status: "possible", evidence: evidence("5名", 3) }],
  vectors: [{ type: "phishing", status: "confirmed", evidence: evidence("フィッシング") }],
  impacts: [],
  ...more,
});

const lines = (records: readonly JsonObject[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join("");

async function diff(a: string, b: string, ...args: readonly string[]): Promise<Run> {
  const here = folder();
  writeFileSync(join(here, "a.ndjson"), a);
  writeFileSync(join(here, "b.ndjson"), b);
  return run(["diff", "a.ndjson", "b.ndjson", ...args], { cwd: here });
}

const A = [record("a.txt"), record("b.txt"), record("page.txt"), record("page.txt", {}, 2)];
const possible = { counts: [{ value: 5, unit: "person", status: "confirmed", evidence: evidence("5名", 3) }] };

describe("diff", () => {
  test.each<[number, string, string, string]>([
    [0, "nothing changed", lines(A), lines(A)],
    [0, "only the order changed", lines(A), lines(A.toReversed())],
    [0, "only derived keys changed", lines([record("a.txt")]), lines([record("a.txt", { id: "1".repeat(16) })])],
    [0, "there is nothing", "", "\n"],
    [1, "a record changed", lines(A), lines([record("a.txt", possible), ...A.slice(1)])],
    [1, "a record is new", lines(A.slice(1)), lines(A)],
    [1, "a record is gone", lines(A), lines(A.slice(1))],
    [2, "a line is no record", lines(A), "[]\n"],
    [2, "a line is cut off", lines(A), lines(A).slice(0, -20)],
  ])("ends with %i when %s", async (code, _, a, b) => {
    expect((await diff(a, b)).code).toBe(code);
  });

  test.each([
    ["diff a.ndjson", "diff takes two files of records; give it A.ndjson and B.ndjson"],
    ["diff missing.ndjson missing.ndjson", "missing.ndjson: there is no such file; check the name"],
    ["diff - /dev/null", "-: there is no such file; check the name"],
    ["diff /dev/null /dev/null", "/dev/null: it is no file; save what it gives to one"],
  ])("%s is told to be wrong", async (line, message) => {
    const { code, stderr } = await shell(`notice-extract ${line}`, { cwd: folder() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `notice-extract: ${message}\n` });
  });

  test("tells what changed in each record, and all together", async () => {
    const b = [
      record("a.txt", possible),
      record("b.txt", { title: "お詫び", vectors: [] }),
      record("page.txt", possible, 2),
      record("new.txt"),
    ];
    expect((await diff(lines(A), lines(b))).stdout).toBe(`a.txt  1 changed
  ~ counts[0].status         “possible” → “confirmed”  «5名»  a.txt:3

b.txt  1 removed, 1 changed
  ~ title                    “お知らせ” → “お詫び”
  - vectors[0]               phishing confirmed  «フィッシング»  b.txt:1

page.txt, notice 2  1 changed
  ~ counts[0].status         “possible” → “confirmed”  «5名»  page.txt:3

page.txt  only in the first run  “お知らせ”

new.txt  only in the second run  “お知らせ”

0 same, 3 changed, 1 only in the first run, 1 only in the second run

list     removed  added  changed
counts         0      0        2
vectors        1      0        0

change                              times
counts.status possible → confirmed      2
title                                   1
`);
  });

  test("tells it as data", async () => {
    const { stdout } = await diff(lines(A), lines([record("a.txt", possible), ...A.slice(1, 3)]), "--format", "ndjson");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as JsonObject),
    ).toEqual([
      {
        kind: "changed",
        path: "a.txt",
        notice: 1,
        changes: [
          {
            kind: "changed",
            list: "counts",
            key: "counts[0].status",
            before: "possible",
            after: "confirmed",
            quote: "5名",
            notice_line: 3,
          },
        ],
      },
      { kind: "removed", path: "page.txt", notice: 2, title: "お知らせ" },
      {
        totals: {
          records: { same: 2, changed: 1, removed: 1, added: 0 },
          lists: { counts: { removed: 0, added: 0, changed: 1 } },
          keys: { "counts.status possible → confirmed": 1 },
        },
      },
    ]);
  });

  test("tells keys that only one version of the record has", async () => {
    const { mood, ...older } = record("a.txt", { mood: "calm" });
    const { stdout } = await diff(lines([older]), lines([{ ...older, mood: mood ?? null }]));
    expect(stdout).toContain("~ mood                     none → “calm”");
  });

  test("names what it can't read by file and line", async () => {
    const { stderr } = await diff(lines(A), `${lines(A.slice(0, 1))}\n{"title":"x"}\n`);
    expect(stderr).toBe("notice-extract: b.ndjson: line 3 has no source.path; give the records as they were printed\n");
  });

  test.each(["in the same order", "in reverse"])("doesn't grow in memory with runs %s", async (order) => {
    const here = folder();
    const write = async (name: string, numbers: readonly number[], more: JsonObject): Promise<void> => {
      const file = createWriteStream(join(here, name));
      const padding = "字".repeat(1000);
      for (const number of numbers)
        if (!file.write(`${JSON.stringify(record(`notices/${number}.txt`, { ...more, title: padding }))}\n`))
          await new Promise<void>((resolve) => file.once("drain", () => resolve()));
      await finished(file.end());
    };
    const numbers = Array.from({ length: 20_000 }, (_, index) => index);
    await write("a.ndjson", numbers, {});
    await write("b.ndjson", order === "in reverse" ? numbers.toReversed() : numbers, possible);
    const { code, stdout, grown } = await growth(["diff", "a.ndjson", "b.ndjson", "--format", "ndjson"], here);
    expect({ code, lines: stdout.trim().split("\n").length }).toEqual({ code: 1, lines: 20_001 });
    expect(grown).toBeLessThan(order === "in reverse" ? 12_000_000 : 4_000_000);
  });
});
