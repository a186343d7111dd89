import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { size } from "../../schema/issue.ts";

/** Where a line of a file stands. */
export type Place = { readonly number: number; readonly start: number; readonly length: number };

/** A line of a file that isn't blank. */
export type Line = Place & { readonly text: string };

/** The lines of a file one after the other, and any of them again. Only one is in memory at a time. */
export type LineFile = {
  readonly lines: () => Generator<Line>;
  readonly again: (line: Pick<Place, "start" | "length">) => string;
  readonly close: () => void;
};

/** What is wrong with a file of records, and in which line. */
export class UnreadableRecords extends Error {
  override readonly name = "UnreadableRecords";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

const PIECE = 65_536;

/** No line that holds a record has more bytes than this. */
export const LONGEST_LINE = 64 * 2 ** 20;

/** Opens a file of lines. Throws what the file system throws, and where it is no file, of which lines can be read again. */
export function openLines(path: string): LineFile {
  // A pipe that nobody writes to is opened as well, without waiting for somebody.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    throw new Error("it is no file; save what it gives to one");
  }
  return {
    lines: () => linesOf(file, path),
    again: ({ start, length }) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString("utf8");
    },
    close: () => closeSync(file),
  };
}

/** Throws UnreadableRecords where a line is too long to hold a record. */
function* linesOf(file: number, path: string): Generator<Line> {
  const buffer = Buffer.alloc(PIECE);
  let pieces: Buffer[] = [];
  let [start, number] = [0, 1];
  for (let read = PIECE, offset = 0; read > 0; offset += read) {
    read = readSync(file, buffer, 0, PIECE, offset);
    let from = 0;
    for (let end = buffer.indexOf(10); end >= 0 && end < read; end = buffer.indexOf(10, from)) {
      pieces.push(Buffer.from(buffer.subarray(from, end)));
      yield* lineOf(Buffer.concat(pieces), number, start);
      pieces = [];
      from = end + 1;
      start = offset + from;
      number += 1;
    }
    pieces.push(Buffer.from(buffer.subarray(from, read)));
    if (offset + read - start > LONGEST_LINE)
      throw new UnreadableRecords(path, number, `is longer than ${size(LONGEST_LINE)}, which no record is`);
  }
  yield* lineOf(Buffer.concat(pieces), number, start);
}

function* lineOf(bytes: Buffer, number: number, start: number): Generator<Line> {
  const text = bytes.toString("utf8").replace(/^\uFEFF/u, "");
  if (text.trim() !== "") yield { text, number, start, length: bytes.length };
}
