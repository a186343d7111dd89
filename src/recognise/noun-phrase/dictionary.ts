import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The parts of the analyser's dictionary, by the names of the package's files. */
const PARTS = [
  "base",
  "check",
  "tid",
  "tid_pos",
  "tid_map",
  "cc",
  "unk",
  "unk_pos",
  "unk_map",
  "unk_char",
  "unk_compat",
  "unk_invoke",
] as const;
type Part = (typeof PARTS)[number];

/** All parts in one buffer, each at an offset that wide arrays can begin at. */
export type Dictionary = {
  readonly buffer: SharedArrayBuffer;
  readonly offsets: Readonly<Record<Part, readonly [start: number, length: number]>>;
};

/** Parts begin at multiples of this, so that 32-bit arrays can be laid over them. */
const ALIGNMENT = 8;
/** The head of the cache file: a JSON object padded with blanks to this many bytes. */
const HEAD = 1024;
/** One byte in so many is part of the checksum: enough to tell a file that was damaged or half written, at no cost. */
const SAMPLE = 509;

let folder: string | null = null;
let loaded: Dictionary | undefined;

/**
 * Names the folder in which the dictionary is kept unpacked from its first use on (reading it so takes a tenth of the time that unpacking
 * does), or null for none. A folder that cannot be written or holds something else does no harm: the package's own files are read then.
 */
export function keepDictionaryIn(cacheFolder: string | null): void {
  folder = cacheFolder;
}

/** Takes a dictionary another thread has loaded. */
export function shareDictionary(dictionary: Dictionary): void {
  loaded = dictionary;
}

/** The dictionary, loaded on the first call of the process or taken from another thread. */
export function dictionaryOf(): Dictionary {
  loaded ??= cached() ?? unpacked();
  return loaded;
}

const require = createRequire(import.meta.url);
const packageFile = (): string => require.resolve("kuromoji/package.json");

/** One part as bytes over the shared buffer. */
export const partOf = ({ buffer, offsets }: Dictionary, part: Part): Uint8Array =>
  new Uint8Array(buffer, ...offsets[part]);

function unpacked(): Dictionary {
  const source = join(dirname(packageFile()), "dict");
  const parts = PARTS.map((part) => [part, gunzipSync(readFileSync(join(source, `${part}.dat.gz`)))] as const);
  const size = parts.reduce((sum, [, bytes]) => sum + aligned(bytes.length), 0);
  const buffer = new SharedArrayBuffer(size);
  const all = new Uint8Array(buffer);
  const offsets: Partial<Record<Part, readonly [number, number]>> = {};
  let at = 0;
  for (const [part, bytes] of parts) {
    all.set(bytes, at);
    offsets[part] = [at, bytes.length];
    at += aligned(bytes.length);
  }
  const dictionary: Dictionary = { buffer, offsets: complete(offsets) };
  keep(dictionary);
  return dictionary;
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function complete(offsets: Partial<Record<Part, readonly [number, number]>>): Dictionary["offsets"] {
  if (!isComplete(offsets)) throw new Error("the analyser's dictionary lacks a part");
  return offsets;
}

const isComplete = (offsets: Partial<Record<Part, readonly [number, number]>>): offsets is Dictionary["offsets"] =>
  PARTS.every((part) => offsets[part] !== undefined);

type Head = {
  readonly version: string;
  readonly size: number;
  readonly checksum: number;
  readonly offsets: Dictionary["offsets"];
};

/** The version of the package is part of the name: another version makes a file of its own. */
const versionOf = (): string => (JSON.parse(readFileSync(packageFile(), "utf8")) as { version: string }).version;
const fileOf = (within: string, version: string): string => join(within, `kuromoji-${version}.dictionary`);

function cached(): Dictionary | null {
  if (folder === null) return null;
  const version = versionOf();
  let file: number | undefined;
  try {
    file = openSync(fileOf(folder, version), "r");
    const text = Buffer.alloc(HEAD);
    readSync(file, text, 0, HEAD, 0);
    const head = JSON.parse(text.toString("utf8")) as Head;
    if (head.version !== version || fstatSync(file).size !== HEAD + head.size || !isComplete(head.offsets)) return null;
    const buffer = new SharedArrayBuffer(head.size);
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < head.size; ) {
      const read = readSync(file, bytes, at, head.size - at, HEAD + at);
      if (read === 0) return null;
      at += read;
    }
    return checksumOf(bytes) === head.checksum ? { buffer, offsets: head.offsets } : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Writes the cache under a name of its own and renames it, so that no process ever sees half of it. */
function keep({ buffer, offsets }: Dictionary): void {
  if (folder === null) return;
  const version = versionOf();
  const bytes = new Uint8Array(buffer);
  const head: Head = { version, size: bytes.length, checksum: checksumOf(bytes), offsets };
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, "wx");
    try {
      writeSync(file, JSON.stringify(head).padEnd(HEAD));
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, fileOf(folder, version));
  } catch {
    discard(temporary);
  }
}

/** Removes a file if it can be removed; where even its folder is missing there is nothing to remove. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += SAMPLE) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0;
  return sum;
}
