import { lstatSync, type Stats, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Issue } from "../schema/issue.ts";
import { issueOf } from "./failure.ts";
import { listing } from "./listing.ts";

/** Something to read, under the name it goes by in records and messages, or the reason why there is nothing to read. */
export type Input =
  | { readonly kind: "stdin"; readonly path: string }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly location: string | Buffer;
      readonly found: "given" | "listed";
    }
  | { readonly kind: "problem"; readonly path: string; readonly issue: Issue };

/**
 * What the arguments name, in their order: files as they are, folders with all notices in them, `-` as standard input, and a
 * pattern where there is no file of that name. Each is yielded once, however often it is named.
 */
export async function* inputs(args: readonly string[], stdinName: string): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const arg of args) {
    for await (const input of arg === "-" ? [{ kind: "stdin", path: stdinName } as const] : named(arg)) {
      const key = keyOf(input);
      if (seen.has(key)) continue;
      seen.add(key);
      yield input;
    }
  }
}

/** The inputs, with a problem in the place of the file that the output is written to, which would be lost. */
export async function* inputsBut(output: string, all: AsyncIterable<Input>): AsyncGenerator<Input> {
  const own = statOf(output);
  for await (const input of all) {
    const isOwn = own?.isFile() === true && input.kind === "file" && isSame(own, output, input);
    yield isOwn ? { kind: "problem", path: input.path, issue: { code: "is-output" } } : input;
  }
}

/** Whether an input is a file. One of many in a folder is asked for that only where it is called the same. */
const isSame = (file: Stats, path: string, { location, found }: Extract<Input, { kind: "file" }>): boolean => {
  if (found === "listed" && basename(location.toString()) !== basename(path)) return false;
  const other = statOf(location);
  return other?.dev === file.dev && other.ino === file.ino;
};

function statOf(path: string | Buffer): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The same file has the same key, whichever way its path is written. */
const keyOf = (input: Input): string =>
  input.kind === "file"
    ? `file:${resolve(typeof input.location === "string" ? input.location : input.location.toString("latin1"))}`
    : `${input.kind}:${input.path}`;

async function* named(arg: string): AsyncGenerator<Input> {
  if (isFolder(arg)) yield* within(arg);
  else if (!isThere(arg) && /[*?[{(!]/u.test(arg)) yield* matching(arg);
  else yield { kind: "file", path: arg, location: arg, found: "given" };
}

function* within(folder: string): Generator<Input> {
  let empty = true;
  for (const entry of listing(folder)) {
    empty = false;
    yield entry.kind === "file" ? { ...entry, found: "listed" } : entry;
  }
  if (empty) yield { kind: "problem", path: folder, issue: { code: "nothing-in-folder" } };
}

async function* matching(pattern: string): AsyncGenerator<Input> {
  const { default: glob } = await import("fast-glob");
  let paths: readonly string[];
  try {
    const entries = await glob(pattern, { followSymbolicLinks: false, onlyFiles: false, objectMode: true });
    paths = entries.filter(({ path, dirent }) => !dirent.isDirectory() && !isFolder(path)).map(({ path }) => path);
  } catch (error) {
    yield { kind: "problem", path: pattern, issue: issueOf(error, "given") };
    return;
  }
  if (paths.length === 0) yield { kind: "problem", path: pattern, issue: { code: "no-match" } };
  const inOrder = paths.map((path) => Buffer.from(path)).sort(Buffer.compare);
  for (const location of inOrder) yield { kind: "file", path: location.toString(), location, found: "listed" };
}

/** Whether a path leads to a folder, through links as well. */
const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

/** Whether something has this name, be it a link to nothing. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
  } catch {
    return false;
  }
}
