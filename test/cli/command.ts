import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const COMMAND = at("bin/notice-extract.js");
export const FILES = at("fixtures/cli/files");
export const ENCODINGS = at("fixtures/encodings");

export type Run = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type RunOptions = {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whom the system takes it for; that of the test where it is left out. */
  readonly user?: number;
};

/** Runs the built command and waits for its end. No variable of the test's own environment but PATH reaches it. */
export const run = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runProgram(process.execPath, [COMMAND, ...args], options);

/** Runs a line of sh in which `notice-extract` is the built command. */
export function shell(line: string, { env = {}, ...options }: RunOptions = {}): Promise<Run> {
  const programs = folder();
  symlinkSync(COMMAND, join(programs, "notice-extract"));
  const path = [programs, dirname(process.execPath), process.env.PATH].join(":");
  return runProgram("/bin/sh", ["-c", line], { ...options, env: { ...env, PATH: path } });
}

function runProgram(
  program: string,
  args: readonly string[],
  { stdin = "", cwd = FILES, env = {}, user }: RunOptions,
): Promise<Run> {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH ?? "", ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // Whoever refuses an input closes it early.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** A new empty folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "notice-extract-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The records in NDJSON output. */
export const recordsIn = (stdout: string): readonly Record_[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record_);

type Record_ = { readonly source: { readonly path: string; readonly encoding: string } } & Readonly<
  Record<string, unknown>
>;

/** The paths of the records, in order. */
export const pathsIn = (stdout: string): readonly string[] => recordsIn(stdout).map(({ source }) => source.path);
