import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { growth } from "../check/heap.ts";
import { folder, pathsIn, recordsIn, run } from "./command.ts";

test("many files need no more memory than one of them", async () => {
  const root = folder();
  const names = Array.from({ length: 60 }, (_, order) => `${100 + order}.txt`);
  // Blanks are read fast, and kept they would be more than there is room for.
  for (const name of names) writeFileSync(join(root, name), " ".repeat(1_000_000));
  const { code, stdout, stderr } = await run([".", "--jobs", "1"], {
    cwd: root,
    env: { NODE_OPTIONS: "--max-old-space-size=40" },
  });
  expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({
    code: 0,
    stderr: "",
    paths: names.map((name) => `./${name}`),
  });
});

test("the second two thousand files need no more memory than the first", { timeout: 600_000 }, async () => {
  const root = folder();
  for (let order = 0; order < 4000; order++)
    writeFileSync(
      join(root, `${10_000 + order}.txt`),
      `Notice ${order} of ${"a list of names that was lost, ".repeat(6)}`,
    );
  const { code, stdout, grown } = await growth([".", "--jobs", "1", "--as-of", "2026-01-01"], root);
  expect({ code, records: recordsIn(stdout).length }).toEqual({ code: 0, records: 4000 });
  // What is kept of a file is its path, so that none is read twice; V8 still compiles, which takes up to 2 MB by its version.
  expect(grown).toBeLessThan(3_600_000);
});

/** With so little memory even the longest notice could take it all; what follows tells that it does not end the run. */
const LITTLE = { NODE_OPTIONS: "--max-old-space-size=48" };
const REFUSED =
  "takes more memory than Node was given; cut it into parts or give more (NODE_OPTIONS=--max-old-space-size=4096)";

test.each<readonly [string, string]>([
  ["bit by bit", "30名、うち3名(4名(".repeat(40_000)],
  // V8 ends the process then, without anybody being asked.
  ["at once", "x".repeat(60_000_000)],
])("a file that takes more memory than there is, %s, gets one line, and the others go on", async (_how, text) => {
  const root = folder();
  writeFileSync(join(root, "a.txt"), "A laptop was lost on May 3, 2024.");
  writeFileSync(join(root, "b.txt"), text);
  writeFileSync(join(root, "c.txt"), "A laptop was lost on May 4, 2024.");
  const { code, stdout, stderr } = await run(["."], { cwd: root, env: LITTLE });
  expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({
    code: 2,
    stderr: `notice-extract: ./b.txt: ${REFUSED}\n`,
    paths: ["./a.txt", "./c.txt"],
  });
});

test("a file of 200 MB is refused before it is read, and read where that is asked for", async () => {
  const root = folder();
  writeFileSync(join(root, "a.txt"), Buffer.alloc(200_000_000, "x"));
  expect(await run(["a.txt"], { cwd: root, env: LITTLE })).toEqual({
    code: 2,
    stdout: "",
    stderr: "notice-extract: a.txt: is larger than 64 MiB; cut it into parts or raise --max-bytes\n",
  });
  const { code, stdout, stderr } = await run(["--max-bytes", "512M", "a.txt"], { cwd: root });
  expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({ code: 0, stderr: "", paths: ["a.txt"] });
});

test("a file of more lines than any page of notices is refused", async () => {
  const root = folder();
  writeFileSync(join(root, "a.txt"), "\n".repeat(10_000_001));
  expect(await run(["a.txt"], { cwd: root })).toEqual({
    code: 2,
    stdout: "",
    stderr: "notice-extract: a.txt: has more than 10000000 lines, which no page of notices has; cut it into parts\n",
  });
});
