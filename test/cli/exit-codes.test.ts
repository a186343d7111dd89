import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { EXIT_CODES, ExitCode } from "../../src/cli/exit-code.ts";
import { extract } from "../../src/cli/extract.ts";
import { messagesTo } from "../../src/cli/message.ts";
import type { Settings } from "../../src/cli/settings.ts";
import { records } from "../../src/pipeline.ts";
import { ContractError } from "../../src/validate/validate.ts";
import { FILES, folder, run, shell } from "./command.ts";

describe("the exit code", () => {
  test.each([
    { says: "a record was printed", line: "notice-extract notice.txt", code: 0 },
    { says: "a record that states nothing was printed", line: "notice-extract more/page.md", code: 0 },
    { says: "the record of an empty input was printed", line: "notice-extract - < /dev/null", code: 0 },
    { says: "help was asked for", line: "notice-extract --help", code: 0 },
    { says: "short help was asked for", line: "notice-extract -h", code: 0 },
    { says: "the version was asked for", line: "notice-extract --version", code: 0 },
    { says: "the schema was asked for", line: "notice-extract schema", code: 0 },
    { says: "the man page was asked for", line: "notice-extract --generate man", code: 0 },
    { says: "something was found, with -e", line: "notice-extract -e notice.txt more/page.md", code: 0 },
    { says: "nothing was found, with -e", line: "notice-extract -e more/page.md", code: 1 },
    { says: "nothing was found, with --exit-status", line: "notice-extract --exit-status more/page.md", code: 1 },
    { says: "a file is missing", line: "notice-extract missing.txt", code: 2 },
    { says: "a file among others is missing", line: "notice-extract notice.txt missing.txt letter.txt", code: 2 },
    { says: "a file is missing, whatever -e found", line: "notice-extract -e more/page.md missing.txt", code: 2 },
    { says: "a file cannot be decoded", line: "printf '\\377abc' | notice-extract -", code: 2 },
    { says: "a file is too large", line: "notice-extract --max-bytes 10 notice.txt", code: 2 },
    { says: "no file fits a pattern", line: "notice-extract 'none*.txt'", code: 2 },
    { says: "a flag is unknown", line: "notice-extract --fromat json notice.txt", code: 2 },
    { says: "a flag lacks its value", line: "notice-extract notice.txt --as-of", code: 2 },
    { says: "a format is unknown", line: "notice-extract --format yaml notice.txt", code: 2 },
    { says: "a day does not exist", line: "notice-extract --as-of 2023-02-30 notice.txt", code: 2 },
    { says: "an encoding is unknown", line: "notice-extract -E klingon notice.txt", code: 2 },
    { says: "a size is none", line: "notice-extract --max-bytes many notice.txt", code: 2 },
    { says: "a colour choice is unknown", line: "notice-extract --color blue notice.txt", code: 2 },
    { says: "what to generate is unknown", line: "notice-extract --generate poem", code: 2 },
    { says: "a subcommand has too many words", line: "notice-extract schema notice.txt", code: 2 },
    { says: "the output cannot be written", line: "notice-extract notice.txt --output /nowhere/out", code: 2 },
    { says: "the disk is full", line: "notice-extract notice.txt > /dev/full", code: 2 },
    { says: "the disk is full, for a help text", line: "notice-extract --help > /dev/full", code: 2 },
    { says: "the reader closed the pipe", line: "{ notice-extract notice.txt; echo $? >&2; } | true", code: 0 },
  ])("is $code when $says", async ({ line, code }) => {
    expect((await shell(line)).code).toBe(code);
  });

  test("is 2 for a file that may not be read, and the others are done", async () => {
    const here = folder();
    writeFileSync(join(here, "a.txt"), "secret");
    writeFileSync(join(here, "b.txt"), "open");
    chmodSync(join(here, "a.txt"), 0);
    const asNobody = process.getuid?.() === 0 ? ["--max-bytes", "1"] : [];
    const { code, stderr } = await run([...asNobody, "a.txt"], { cwd: here });
    expect({ code, lines: stderr.trim().split("\n").length }).toEqual({ code: 2, lines: 1 });
  });

  test("has a meaning for every number", () => {
    expect(EXIT_CODES.map(({ code }) => code)).toEqual(Object.values(ExitCode));
  });
});

const SETTINGS: Settings = {
  operands: [join(FILES, "notice.txt"), join(FILES, "letter.txt")],
  format: "ndjson",
  asOf: "2026-01-01",
  encoding: null,
  output: null,
  stdinName: "-",
  maxBytes: 1_000_000,
  jobs: 1,
  cache: null,
  exitStatus: false,
  quiet: false,
  explain: false,
  color: "auto",
};

/** Runs an extraction inside the test, with a pipeline that breaks the record of every file named so. */
async function broken(name: string, settings: Settings, error: unknown) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const nothing = () => undefined;
  const world = { stdin, stdout, stderr, env: {}, once: nothing, off: nothing };
  const code = await extract(settings, world, messagesTo(stderr), (decoded, asOf) =>
    decoded.path.endsWith(name) ? [{ ok: false, notice: 1, notices: 1, error }] : records(decoded, asOf),
  );
  const read = (stream: PassThrough) =>
    String(stream.read() ?? "")
      .split("\n")
      .slice(0, -1);
  return { code, records: read(stdout).length, messages: read(stderr) };
}

describe("a record that breaks its own schema", () => {
  const version = '"notice-extract 0.1.0 (schema 1)"';
  const report = `is not printed; this is a fault of the program: please report it with this line, the command and ${version}`;

  test("is not printed, the others are, and the exit code is 3", async () => {
    expect(await broken("notice.txt", SETTINGS, new ContractError("counts.0.value: Invalid input"))).toEqual({
      code: 3,
      records: 1,
      messages: [
        `notice-extract: ${FILES}/notice.txt: its record broke a rule of the record (counts.0.value: Invalid input) and ${report}`,
      ],
    });
  });

  test("outweighs a missing file", async () => {
    const settings = { ...SETTINGS, operands: [...SETTINGS.operands, "missing.txt"] };
    const { code, messages } = await broken("notice.txt", settings, new ContractError("id: Invalid input"));
    expect({ code, messages: messages.length }).toEqual({ code: 3, messages: 2 });
  });

  test("is reported with no more than a short quotation", async () => {
    const { messages } = await broken("notice.txt", SETTINGS, new Error(`unexpected ${"秘".repeat(5000)}\u001b[2J`));
    expect(messages.map((line) => line.replaceAll(FILES, "").length < 450)).toEqual([true]);
  });
});
