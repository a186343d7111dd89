import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, pathsIn, run } from "./command.ts";

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
