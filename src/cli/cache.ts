import { createHash, randomBytes } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { codeOf } from "../read/failure.ts";
import type { Messages } from "./message.ts";
import { PROGRAM } from "./program.ts";
import type { Making, Result } from "./results.ts";
import { version } from "./version.ts";

/** Results of earlier runs by what they were made of. */
export type Cache = {
  /** The results of a file with this content (SHA-256), if they were made by this program with these options. */
  readonly get: (path: string, content: string) => readonly Result[] | undefined;
  readonly set: (path: string, content: string, results: readonly Result[]) => void;
  /** Puts what this run got and set in the place of the earlier cache. */
  readonly finish: () => void;
  readonly abandon: () => void;
};

/** First line of a cache. Each further one: the key, a checksum of the rest, the results as JSON. */
const NAME = "notice-extract cache ";
const HEAD = `${NAME}1\n`;
const KEY = 64;
const SUM = 16;
const PIECE = 1 << 20;

/** Where the results of each key lie in the earlier cache. */
type Index = ReadonlyMap<string, readonly [at: number, length: number]>;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const sumOf = (text: string): string => hash(text).slice(0, SUM);

/**
 * Opens the cache in a file. One that cannot be read or was damaged is ignored with a note, one that cannot be written as well: a
 * cache saves time and changes nothing. Entries stay in the file until they are asked for.
 */
export function openCache(path: string, making: Making, messages: Pick<Messages, "note">): Cache {
  const made = JSON.stringify([version(), PROGRAM, making]);
  const keyOf = (of: string, content: string): string => hash(JSON.stringify([made, of, content]));
  const note = once((what: string) => messages.note(path, what));
  const earlier = openEarlier(path, note);
  const later = isForeign(path) ? null : openLater(path, note);
  const read = (key: string): string | undefined => {
    const place = earlier?.index.get(key);
    if (earlier === null || place === undefined) return undefined;
    const line = textAt(earlier.file, ...place);
    const json = line.slice(KEY + SUM + 2);
    if (line.slice(KEY + 1, KEY + 1 + SUM) === sumOf(json)) return json;
    note("is damaged; what is damaged is done anew");
    return undefined;
  };
  const close = (): void => {
    if (earlier !== null) closeSync(earlier.file);
  };
  return {
    get: (of, content) => {
      const key = keyOf(of, content);
      const json = read(key);
      if (json === undefined) return undefined;
      later?.write(line(key, json));
      return JSON.parse(json) as readonly Result[];
    },
    set: (of, content, results) => {
      // A fault of the program may be gone with the next run.
      if (results.some((result) => result.kind === "issue" && result.issue.code === "bug")) return;
      later?.write(line(keyOf(of, content), JSON.stringify(results)));
    },
    finish: () => {
      close();
      later?.finish();
    },
    abandon: () => {
      close();
      later?.abandon();
    },
  };
}

const line = (key: string, json: string): string => `${key} ${sumOf(json)} ${json}\n`;

function once(say: (what: string) => void): (what: string) => void {
  let said = false;
  return (what) => {
    if (!said) say(what);
    said = true;
  };
}

function openEarlier(
  path: string,
  note: (what: string) => void,
): { readonly file: number; readonly index: Index } | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") note(`cannot be read (${codeOf(error)}); everything is done anew`);
    return null;
  }
  try {
    const index = indexOf(file);
    if (index !== null) return { file, index };
    note(
      isForeign(path)
        ? "is no cache of this program; it is left as it is, and everything is done anew"
        : "is no cache of this version; everything is done anew",
    );
  } catch (error) {
    note(`cannot be read (${codeOf(error)}); everything is done anew`);
  }
  closeSync(file);
  return null;
}

/** Whether a file holds something that is no cache of any version: nobody wants to lose it. */
function isForeign(path: string): boolean {
  let file: number | null = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!fstatSync(file).isFile()) return true;
    const head = Buffer.alloc(NAME.length);
    const read = readSync(file, head, 0, NAME.length, 0);
    return read > 0 && head.toString("latin1", 0, read) !== NAME.slice(0, read);
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Goes through the lines of a cache, or returns null where the file is none. */
function indexOf(file: number): Index | null {
  const index = new Map<string, readonly [number, number]>();
  const piece = Buffer.alloc(PIECE);
  let head = "";
  let lineAt = 0;
  let key = "";
  for (let at = 0; ; ) {
    const read = readSync(file, piece, 0, PIECE, at);
    if (head === "") {
      head = piece.toString("latin1", 0, Math.min(read, HEAD.length));
      if (head !== HEAD) return null;
    }
    if (read === 0) return index;
    for (let from = 0; from < read; ) {
      key += piece.toString("latin1", from, Math.min(read, from + KEY - key.length));
      const newline = piece.subarray(0, read).indexOf(10, from);
      if (newline < 0) break;
      if (lineAt > 0) index.set(key, [lineAt, at + newline - lineAt]);
      lineAt = at + newline + 1;
      from = newline + 1;
      key = "";
    }
    at += read;
  }
}

function textAt(file: number, at: number, length: number): string {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.toString("utf8");
}

type Later = { readonly write: (text: string) => void; readonly finish: () => void; readonly abandon: () => void };

/** The cache of this run, written beside the earlier one and put in its place at the end. */
function openLater(path: string, note: (what: string) => void): Later | null {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  let file: number | null = null;
  let pieces: string[] = [HEAD];
  let length = 0;
  const giveUp = (error: unknown): void => {
    note(`cannot be written (${codeOf(error)}); the next run will do everything anew`);
    abandon();
  };
  const abandon = (): void => {
    if (file === null) return;
    closeSync(file);
    file = null;
    rmSync(temporary, { force: true });
  };
  const flush = (): void => {
    if (file === null) return;
    const bytes = Buffer.from(pieces.join(""));
    pieces = [];
    length = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  try {
    file = openSync(temporary, "wx");
  } catch (error) {
    giveUp(error);
    return null;
  }
  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      giveUp(error);
    }
  };
  return {
    write: (text) => {
      if (file === null) return;
      pieces.push(text);
      length += text.length;
      if (length >= PIECE) guarded(flush);
    },
    finish: () =>
      guarded(() => {
        if (file === null) return;
        flush();
        closeSync(file);
        file = null;
        renameSync(temporary, path);
      }),
    abandon,
  };
}
