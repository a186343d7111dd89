import { expect, test } from "vitest";
import type { Making, Result } from "../../src/cli/results.ts";
import type { Task } from "../../src/cli/worker.ts";
import { resultsIn } from "../../src/cli/workers.ts";

const MAKING: Making = { asOf: "2026-01-31", encoding: null, format: "ndjson", explain: false, coloured: false };

/** A pool whose workers break down over one file, and the paths it was given each time. */
function poolBreakingAt(bad: string) {
  const given: string[] = [];
  const run = async ({ files }: Task): Promise<readonly (readonly Result[])[]> => {
    const paths = files.map(({ path }) => path);
    given.push(paths.join(" "));
    if (paths.includes(bad)) throw new Error("Terminating worker thread");
    return paths.map((path) => [{ kind: "empty", path }]);
  };
  return { pool: { run }, given };
}

const filesOf = (...paths: readonly string[]) => paths.map((path) => ({ path, bytes: new Uint8Array([0x61]) }));

test("a worker that breaks down over one file of a group costs that file alone", async () => {
  const { pool, given } = poolBreakingAt("b.txt");
  const results = await resultsIn(pool, filesOf("a.txt", "b.txt", "c.txt"), MAKING);
  expect(given).toEqual(["a.txt b.txt c.txt", "a.txt", "b.txt", "c.txt"]);
  expect(results).toEqual([
    [{ kind: "empty", path: "a.txt" }],
    [
      {
        kind: "issue",
        path: "b.txt",
        issue: expect.objectContaining({ code: "bug", where: "reading it", why: "Terminating worker thread" }),
      },
    ],
    [{ kind: "empty", path: "c.txt" }],
  ]);
});

test("a group that is read without trouble is given out once, and its bytes stay with who gave them", async () => {
  const { pool, given } = poolBreakingAt("z.txt");
  const files = filesOf("a.txt", "b.txt");
  expect(await resultsIn(pool, files, MAKING)).toHaveLength(2);
  expect(given).toEqual(["a.txt b.txt"]);
  expect(files.map(({ bytes }) => bytes.length)).toEqual([1, 1]);
});
