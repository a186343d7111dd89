import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { keepFile } from "./cache-file.ts";
import { withoutForms, withoutFree } from "./reduced.ts";

/** The files of the package. */
const SOURCES = [
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

/** The parts of the analyser's dictionary: its files, and for each word of its trie where the list of its readings lies in `tid_map`. */
const PARTS = [...SOURCES, "tid_at"] as const;
type Part = (typeof PARTS)[number];

/** Parts that say nothing by their end: the package pads them with zeros, up to ten megabytes, and reads zeros past the end as well. */
const PADDED: ReadonlySet<Part> = new Set(["tid", "tid_pos", "tid_map", "unk", "unk_pos", "unk_map"]);

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

/** A dictionary for several threads: one that is loaded, or room for one, which the first thread that needs it fills. */
export type Shared = { readonly loaded: Dictionary } | Room;
type Room = { readonly folder: string; readonly dictionary: Dictionary; readonly state: Int32Array<SharedArrayBuffer> };

/** What the state of a room can be. */
const EMPTY = 0;
const FILLING = 1;
const FULL = 2;
const SPOILT = 3;
/** Longer than any disk takes, in milliseconds: the thread that was filling the room is no more. */
const PATIENCE = 10_000;

let folder: string | null = null;
let loaded: Dictionary | undefined;
let room: Room | undefined;

/**
 * Names the folder in which the dictionary is kept unpacked from its first use on (reading it so takes a tenth of the time that unpacking
 * does), or null for none. A folder that cannot be written or holds something else does no harm: the package's own files are read then.
 */
export function keepDictionaryIn(cacheFolder: string | null): void {
  folder = cacheFolder;
}

/** What other threads are given: room for what the cache folder holds, so that nothing is read before somebody needs it, else the dictionary. */
export function sharedDictionary(): Shared {
  const kept = loaded === undefined && folder !== null ? reading(folder, (_file, head) => head) : null;
  if (kept === null || folder === null) return { loaded: dictionaryOf() };
  const dictionary = { buffer: new SharedArrayBuffer(kept.size), offsets: kept.offsets };
  return { folder, dictionary, state: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes what another thread gives. */
export function shareDictionary(shared: Shared): void {
  if ("loaded" in shared) loaded = shared.loaded;
  else {
    folder = shared.folder;
    room = shared;
  }
}

/** The dictionary, loaded on the first call of the process or taken from another thread. */
export function dictionaryOf(): Dictionary {
  loaded ??= (room === undefined ? null : filled(room)) ?? cached() ?? unpacked();
  return loaded;
}

/** The dictionary in a room, filled by this thread or by another that came first; null where that failed. */
function filled({ dictionary, state }: Room): Dictionary | null {
  if (Atomics.compareExchange(state, 0, EMPTY, FILLING) === EMPTY) {
    const isFull = cached(dictionary.buffer) !== null;
    Atomics.store(state, 0, isFull ? FULL : SPOILT);
    Atomics.notify(state, 0);
  } else Atomics.wait(state, 0, FILLING, PATIENCE);
  return Atomics.load(state, 0) === FULL ? dictionary : null;
}

const require = createRequire(import.meta.url);
const packageFile = (): string => require.resolve("kuromoji/package.json");

/** One part as bytes over the shared buffer. */
export const partOf = ({ buffer, offsets }: Dictionary, part: Part): Uint8Array =>
  new Uint8Array(buffer, ...offsets[part]);

function unpacked(): Dictionary {
  const source = join(dirname(packageFile()), "dict");
  const given = (part: (typeof SOURCES)[number]): Uint8Array =>
    gunzipSync(readFileSync(join(source, `${part}.dat.gz`)));
  const { readings, descriptions } = withoutForms(given("tid"), given("tid_pos"));
  const [base, check] = withoutFree(given("base"), given("check"));
  const made: Partial<Record<Part, Uint8Array>> = { base, check, tid: readings, tid_pos: descriptions };
  const parts: (readonly [Part, Uint8Array])[] = SOURCES.map((part) => {
    const bytes = made[part] ?? given(part);
    return [part, PADDED.has(part) ? trimmed(bytes) : bytes];
  });
  const lists = parts.find(([part]) => part === "tid_map")?.[1] ?? new Uint8Array();
  parts.push(["tid_at", new Uint8Array(placesOfLists(lists).buffer)]);
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

/** Without the zeros at the end, but for the last of a string or a number. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, Math.min(bytes.length, aligned(end + 1)));
}

/** Where the list of each word begins in `tid_map`, which holds word, length and items one after the other; 0 for none. */
function placesOfLists(bytes: Uint8Array): Int32Array {
  const map = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = 4; at + 8 <= map.byteLength; ) {
    const word = map.getInt32(at, true);
    const length = map.getInt32(at + 4, true);
    if (length > 0) {
      while (places.length <= word) places.push(0);
      places[word] = at + 4;
    }
    at += 8 + 4 * length;
  }
  return Int32Array.from(places);
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

/** The version of the package is part of the name: another version makes a file of its own, as another way to keep it would. */
const versionOf = (): string => (JSON.parse(readFileSync(packageFile(), "utf8")) as { version: string }).version;
const nameOf = (version: string): string => `kuromoji-${version}.words`;

/** What the cache folder holds, in a buffer of its own or in `given`; null where it holds nothing whole. */
function cached(given?: SharedArrayBuffer): Dictionary | null {
  if (folder === null) return null;
  return reading(folder, (file, { size, checksum, offsets }) => {
    const buffer = given ?? new SharedArrayBuffer(size);
    const bytes = new Uint8Array(buffer);
    if (bytes.length !== size) return null;
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, size - at, HEAD + at);
      if (read === 0) return null;
      at += read;
    }
    return checksumOf(bytes) === checksum ? { buffer, offsets } : null;
  });
}

/** What `read` makes of the file in the cache folder and its head; null where there is none, or one that was not finished. */
function reading<Value>(within: string, read: (file: number, head: Head) => Value | null): Value | null {
  const version = versionOf();
  let file: number | undefined;
  try {
    file = openSync(join(within, nameOf(version)), "r");
    const text = Buffer.alloc(HEAD);
    readSync(file, text, 0, HEAD, 0);
    const head = JSON.parse(text.toString("utf8")) as Head;
    const isWhole = head.version === version && fstatSync(file).size === HEAD + head.size && isComplete(head.offsets);
    return isWhole ? read(file, head) : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Keeps the dictionary for other runs; reading the package's own files each time is slower, nothing else. */
function keep({ buffer, offsets }: Dictionary): void {
  if (folder === null) return;
  const version = versionOf();
  const bytes = new Uint8Array(buffer);
  const head: Head = { version, size: bytes.length, checksum: checksumOf(bytes), offsets };
  keepFile(folder, nameOf(version), [Buffer.from(JSON.stringify(head).padEnd(HEAD)), bytes]);
}

function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += SAMPLE) sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0;
  return sum;
}
