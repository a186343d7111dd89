import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type { Issue } from "../schema/issue.ts";
import { issueOf } from "./failure.ts";

/** The bytes of an input, or why there are none. */
export type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: Issue };

const refused = (issue: Issue): Bytes => ({ ok: false, issue });

/**
 * Reads a file up to its end, as long as that is within `maxBytes`; a file that grows meanwhile is no way around the limit.
 * Whatever is no file is refused without waiting for it: a FIFO nobody writes to would never answer.
 */
export function fileBytes(location: string | Buffer, found: "given" | "listed", maxBytes: number): Bytes {
  try {
    const what = otherThanFile(statSync(location));
    if (what !== null) return refused({ code: "not-a-file", what });
    const file = openSync(location, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      const changed = otherThanFile(stats);
      if (changed !== null) return refused({ code: "not-a-file", what: changed });
      return stats.size > maxBytes ? refused({ code: "too-large", maxBytes }) : readWhole(file, stats.size, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(issueOf(error, found));
  }
}

/** The bytes of a file, as far as the file system tells; none of what cannot be read. */
export function sizeOf(location: string | Uint8Array): number {
  try {
    return statSync(Buffer.from(location)).size;
  } catch {
    return 0;
  }
}

function otherThanFile(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** `expected` is what the file system says of the size, which may be less than there is. */
function readWhole(file: number, expected: number, maxBytes: number): Bytes {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(65_536, 2 * length));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    const count = readSync(file, buffer, length, buffer.length - length, null);
    length += count;
    if (length > maxBytes) return refused({ code: "too-large", maxBytes });
    if (count === 0) return { ok: true, bytes: buffer.subarray(0, length) };
  }
}

/** Node takes a folder given as a stream for an empty one. */
const folderBehind = (stream: NodeJS.ReadableStream): string | null =>
  "fd" in stream && typeof stream.fd === "number" && fstatSync(stream.fd).isDirectory() ? "a folder" : null;

/** Reads a stream up to its end. More than `maxBytes` are not waited for: whoever writes is told that nobody listens. */
export async function streamBytes(stream: NodeJS.ReadableStream, maxBytes: number): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const what = folderBehind(stream);
    if (what !== null) return refused({ code: "not-a-file", what });
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > maxBytes) return refused({ code: "too-large", maxBytes });
      chunks.push(bytes);
    }
  } catch (error) {
    return refused(issueOf(error, "given"));
  }
  return { ok: true, bytes: Buffer.concat(chunks, length) };
}
