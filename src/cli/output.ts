import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Sink, WriteFailure } from "./io.ts";

/** Pieces are gathered up to this size before they are written. */
const PIECE = 65_536;

/**
 * A sink for a file that appears all at once: everything goes to a new file beside it, which takes its place when it is finished.
 * Throws a WriteFailure where that cannot be done, before anything is read.
 */
export function fileSink(path: string): Sink {
  const { target, mode } = failing(() => targetOf(path));
  const temporary = join(dirname(target), `.notice-extract-${randomBytes(6).toString("hex")}.tmp`);
  const file = failing(() => openSync(temporary, "wx"));
  let open = true;
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    const bytes = Buffer.from(pieces.join(""));
    pieces = [];
    length = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write: async (text) => {
      pieces.push(text);
      length += text.length;
      if (length >= PIECE) failing(flush);
    },
    finish: async () =>
      failing(() => {
        flush();
        if (mode !== null) fchmodSync(file, mode);
        fsyncSync(file);
        close();
        renameSync(temporary, target);
      }),
    abandon: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** Does something with files; what the system says against it becomes a WriteFailure. */
function failing<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new WriteFailure(error);
  }
}

/** The file behind a link, so that the link stays one, and its permissions, so that they stay as they are. */
function targetOf(path: string): { readonly target: string; readonly mode: number | null } {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { target: path, mode: null };
    throw error;
  }
  if (!stats.isFile()) throw new Error("it is no file, and cannot be replaced by one");
  return { target: realpathSync(path), mode: stats.mode & 0o7777 };
}
