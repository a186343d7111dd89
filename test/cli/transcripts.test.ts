import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { shell } from "./command.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/cli", import.meta.url));

/** One command of a transcript with what it says: `$ command`, `> standard output`, `! standard error`, `? exit code`. */
type Step = { readonly command: string; readonly stdout: string; readonly stderr: string; readonly code: number };

function stepsIn(transcript: string): readonly Step[] {
  return transcript
    .split(/^(?=\$ )/mu)
    .slice(1)
    .map((step) => {
      const lines = (mark: string): readonly string[] =>
        step
          .split("\n")
          .filter((line) => line === mark || line.startsWith(`${mark} `))
          .map((line) => line.slice(2));
      const text = (mark: string): string =>
        lines(mark)
          .map((line) => `${line}\n`)
          .join("");
      return { command: lines("$").join("\n"), stdout: text(">"), stderr: text("!"), code: Number(lines("?")[0]) };
    });
}

const transcripts = readdirSync(FOLDER).filter((name) => name.endsWith(".cli"));

test("there are transcripts", () => {
  expect(transcripts.length).toBeGreaterThan(5);
});

describe.each(transcripts)("%s", (name) => {
  test.each(stepsIn(readFileSync(join(FOLDER, name), "utf8")))("$command", async ({ command, ...said }) => {
    expect(await shell(command)).toEqual(said);
  });
});
