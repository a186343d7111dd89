import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "rolldown/utils";

/** A regular expression of the program, with the file that holds it, where that is known. */
export type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

/** Where the patterns of chrono-node are made. They are not ours, and none is ever gone through: see library.test.ts. */
export const LIBRARY = "recognise/date/engine.ts";

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

const files = (): readonly string[] =>
  readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();

/** Every literal of the source, found in its syntax tree. */
export const literals = (): readonly Pattern[] =>
  files().flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(SOURCE + file, "utf8"));
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    return [...regexes(program)].map(({ pattern, flags }) => ({ file, source: pattern, flags }));
  });

function* regexes(node: unknown): Generator<{ readonly pattern: string; readonly flags: string }> {
  if (node === null || typeof node !== "object") return;
  if ("regex" in node) yield node.regex as { pattern: string; flags: string };
  for (const child of Object.values(node)) yield* regexes(child);
}

let all: Promise<readonly Pattern[]> | undefined;

/** Every pattern that the modules of the program put together while they are loaded, which happens once; of the file that asks for it. */
export const constructed = (): Promise<readonly Pattern[]> => {
  all ??= loading();
  return all;
};

async function loading(): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      const frame = new Error().stack?.split("\n").find((line) => /\/src\/(?!text\/any-of\.ts)/u.test(line)) ?? "";
      if (frame !== "")
        made.push({ file: frame.replace(/^.*\/src\//u, ""), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    // The shell runs a command where its file is loaded with arguments; the stages and what they share do nothing of their own.
    for (const file of files().filter((name) => !name.startsWith("cli/")))
      await import(/* @vite-ignore */ SOURCE + file);
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}
