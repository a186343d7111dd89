import { closeSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a file of the cache folder, part by part, in a folder of its own and moves it out of there, so that no process ever sees half of
 * it. Where that fails nothing is kept, which is slower and nothing else; gives whether it was.
 */
export function keepFile(folder: string, name: string, parts: readonly Uint8Array[]): boolean {
  let own: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    own = mkdtempSync(join(folder, ".new-"));
    const temporary = join(own, "kept");
    const file = openSync(temporary, "wx");
    try {
      for (const bytes of parts)
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(folder, name));
    return true;
  } catch {
    return false;
  } finally {
    if (own !== undefined) discard(own);
  }
}

/** Removes a file or a folder if it can be removed. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
