import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder, type Run, run } from "../cli/command.ts";

const HOOK = fileURLToPath(new URL("heap.mjs", import.meta.url));

/** Runs the built command and tells by how many bytes its heap grew from the first half of its time to the end. */
export async function growth(args: readonly string[], cwd: string): Promise<Run & { readonly grown: number }> {
  const samples = join(folder(), "samples.json");
  const ended = await run(args, { cwd, env: { NODE_OPTIONS: `--import ${HOOK}`, HEAP_SAMPLES: samples } });
  const heap = JSON.parse(readFileSync(samples, "utf8")) as readonly number[];
  const middle = Math.floor(heap.length / 2);
  if (heap.length < 8) throw new Error(`only ${heap.length} samples: the run is too short to tell`);
  const most = (part: readonly number[]): number => part.reduce((a, b) => Math.max(a, b), 0);
  return { ...ended, grown: most(heap.slice(middle)) - most(heap.slice(Math.floor(middle / 2), middle)) };
}
