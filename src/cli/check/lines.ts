import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** A line of a file that isn't blank, and where it stands. */
export type Line = { readonly text: string; readonly number: number; readonly start: number; readonly length: number };

/** The lines of a file one after the other, and any of them again. Only one is in memory at a time. */
export type LineFile = {
  readonly lines: () => Generator<Line>;
  readonly again: (line: Pick<Line, "start" | "length">) => string;
  readonly close: () => void;
};

const PIECE = 65_536;

/** Opens a file of lines. Throws what the file system throws, and where it is no file, of which lines can be read again. */
export function openLines(path: string): LineFile {
  const file = openSync(path, "r");
  if (!fstatSync(file).isFile()) {
    closeSync(file);
    throw new Error("it is no file; save what it gives to one");
  }
  return {
    lines: () => linesOf(file),
    again: ({ start, length }) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return bytes.toString("utf8");
    },
    close: () => closeSync(file),
  };
}

function* linesOf(file: number): Generator<Line> {
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
  }
  yield* lineOf(Buffer.concat(pieces), number, start);
}

function* lineOf(bytes: Buffer, number: number, start: number): Generator<Line> {
  const text = bytes.toString("utf8").replace(/^\uFEFF/u, "");
  if (text.trim() !== "") yield { text, number, start, length: bytes.length };
}
