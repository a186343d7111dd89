import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXIT_CODES } from "../../src/cli/exit-code.ts";
import { COMMANDS, flags } from "../../src/cli/flags.ts";
import { run, shell } from "./command.ts";

const names = flags().flatMap(([, { long, short }]) => [
  ...(long === undefined ? [] : [`--${long}`]),
  ...(short === undefined ? [] : [`-${short}`]),
]);

const ownNames = Object.values(COMMANDS).flatMap((command) =>
  flags(command.flags).flatMap(([, { long }]) => (long === undefined ? [] : [`--${long}`])),
);

describe("the flag table", () => {
  test("has each flag once, with a help line that ends in a stop", () => {
    expect(names.length).toBe(new Set(names).size);
    expect(flags().filter(([, { help }]) => !/^[A-Z].*\.$/u.test(help))).toEqual([]);
  });

  test.each(
    flags()
      .filter(([, flag]) => flag.value === undefined)
      .map(([, flag]) => flag.long ?? ""),
  )("takes no value with --%s", async (long) => {
    if (long !== "") expect((await run([`--${long}=x`, "gone"])).code).toBe(2);
  });
});

describe.each(Object.entries(COMMANDS))("the help of %s", (name, command) => {
  test.each(["--help", "-h"])("names each of its flags with %s", async (flag) => {
    const { code, stdout } = await run([name, flag]);
    const missing = flags(command.flags).filter(([, { long = "help" }]) => !stdout.includes(`--${long}`));
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });
});

describe("help", () => {
  test("is long with --help, short with -h, on standard output", async () => {
    const [long, short] = await Promise.all([run(["--help"]), run(["-h"])]);
    expect([long.stderr, short.stderr, long.stdout.length > short.stdout.length]).toEqual(["", "", true]);
  });

  test.each(["--help", "-h"])("%s names every flag and command", async (flag) => {
    const { stdout } = await run([flag]);
    expect(names.filter((name) => !stdout.includes(name))).toEqual([]);
    expect(Object.keys(COMMANDS).filter((name) => !stdout.includes(`notice-extract ${name}`))).toEqual([]);
  });

  test("--help says what every exit code and variable means", async () => {
    const words = (await run(["--help"])).stdout.replace(/\s+/gu, " ");
    const wanted = [...EXIT_CODES.map(({ code, meaning }) => `${code} ${meaning}`), "NO_COLOR", "TERM"];
    expect(wanted.filter((meaning) => !words.includes(meaning))).toEqual([]);
  });

  test("fits a terminal of 100 columns", async () => {
    const lines = (await Promise.all([run(["--help"]), run(["-h"])])).flatMap(({ stdout }) => stdout.split("\n"));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test.each([
    { args: ["--fromat", "json"], says: "unknown option '--fromat'; did you mean --format?" },
    { args: ["-x"], says: "unknown option '-x'; see notice-extract -h" },
    {
      args: ["--as-of", "yesterday", "a"],
      says: "--as-of cannot be 'yesterday'; give it a day of the calendar as YYYY-MM-DD",
    },
    { args: ["--format", "xml", "a"], says: "--format cannot be 'xml'; give it one of ndjson, json, text" },
    {
      args: ["--max-bytes", "0", "a"],
      says: "--max-bytes cannot be '0'; give it a number from 1 to 512 MiB, with K, M or G if you like",
    },
  ])("of $args is one line on standard error", async ({ args, says }) => {
    expect(await run(args)).toEqual({ code: 2, stdout: "", stderr: `notice-extract: ${says}\n` });
  });

  test("is short, on standard error, where nothing is named and a person sits there", async () => {
    const { stdout, code } = await shell(
      "script -qec 'notice-extract 2>/dev/null' /dev/null; script -qec 'notice-extract >/dev/null; echo $?' /dev/null",
    );
    expect({
      code,
      stdout: stdout.replaceAll("\r", "").split("\n").at(0),
      last: stdout.trim().split("\n").at(-1),
    }).toEqual({
      code: 0,
      stdout: "Usage: notice-extract [options] [FILE | DIR | GLOB | -]...",
      last: "2",
    });
  });
});

test("--version is that of package.json", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await run(["--version"])).toEqual({ code: 0, stdout: `notice-extract ${version} (schema 1)\n`, stderr: "" });
});

describe("--generate", () => {
  test.each(["man", "complete-bash", "complete-zsh", "complete-fish"])(
    "%s has every flag and command",
    async (what) => {
      const { stdout } = await run(["--generate", what]);
      const plain = stdout.replaceAll("\\-", "-");
      const form = (name: string): string =>
        what === "complete-fish" ? name.replace(/^--(.*)$/u, "-l $1").replace(/^-(\w)$/u, "-s $1") : name;
      expect([...names, ...ownNames].filter((name) => !plain.includes(form(name)))).toEqual([]);
      expect(Object.keys(COMMANDS).filter((name) => !plain.includes(name))).toEqual([]);
    },
  );

  test("complete-bash completes flags, choices and commands", async () => {
    const complete = (words: string) =>
      `bash -c 'source <(notice-extract --generate complete-bash); COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _notice_extract; echo "\${COMPREPLY[@]}"'`;
    const { stdout } = await shell(
      [
        "notice-extract --for",
        "notice-extract --format t",
        "notice-extract sch",
        "notice-extract check --min-f",
        "notice-extract check --format j",
        "notice-extract diff --format t",
      ]
        .map(complete)
        .join("\n"),
    );
    expect(stdout).toBe("--format\ntext\nschema\n--min-f1\njson junit\ntext\n");
  });
});
