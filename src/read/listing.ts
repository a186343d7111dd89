import { type Dirent, readdirSync } from "node:fs";
import type { Issue } from "../schema/issue.ts";
import { issueOf } from "./failure.ts";

/** A file found in a folder. A name that is not UTF-8 can be shown (`path`) and opened (`location`), but not by one string. */
export type Entry =
  | { readonly kind: "file"; readonly path: string; readonly location: Buffer }
  | { readonly kind: "problem"; readonly path: string; readonly issue: Issue };

type Pending = { readonly name: Buffer; readonly folder: boolean };

/**
 * The notices in a folder and the folders in it, in the order of the bytes of their paths; or the files `isWanted` says, by their
 * names. Hidden entries are skipped, and so are links to folders, which may lead in circles.
 */
export function* listing(folder: string, isWanted = isNotice): Generator<Entry> {
  const levels: Pending[][] = [[{ name: Buffer.from(folder.endsWith("/") ? folder : `${folder}/`), folder: true }]];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const next = level.pop();
    if (next === undefined) {
      levels.pop();
    } else if (!next.folder) {
      yield { kind: "file", path: shown(next.name), location: next.name };
    } else {
      try {
        levels.push(entriesOf(next.name, isWanted));
      } catch (error) {
        yield { kind: "problem", path: shown(next.name), issue: issueOf(error, "listed") };
      }
    }
  }
}

/** The entries of a folder worth a look, last first. */
function entriesOf(folder: Buffer, isWanted: (name: string) => boolean): Pending[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: "buffer" }) as unknown as Dirent<Buffer>[];
  return entries
    .filter((entry) => !entry.name.toString("latin1").startsWith("."))
    .filter((entry) => entry.isDirectory() || isWanted(entry.name.toString("latin1")))
    .map((entry) => ({
      name: Buffer.concat([folder, entry.name, ...(entry.isDirectory() ? [SLASH] : [])]),
      folder: entry.isDirectory(),
    }))
    .sort((a, b) => Buffer.compare(b.name, a.name));
}

const SLASH = Buffer.from("/");

const isNotice = (name: string): boolean => /\.(txt|md)$/iu.test(name);

/** A path as a string; bytes that are not UTF-8 are written out (`\x93\xfa.txt`), never replaced. */
export function shown(path: Buffer): string {
  const text = path.toString("utf8");
  if (Buffer.from(text, "utf8").equals(path)) return text;
  return path.toString("latin1").replace(/[\u0080-\u00ff]/gu, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
