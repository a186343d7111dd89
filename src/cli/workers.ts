import { Tinypool } from "tinypool";
import { sizeOf } from "../read/bytes.ts";
import type { Input } from "../read/inputs.ts";
import { sharedDictionary } from "../recognise/noun-phrase/dictionary.ts";
import type { Shell } from "./io.ts";
import type { Means } from "./jobs.ts";
import { mayTakeAll, mostWaiting } from "./memory.ts";
import { bytesOf, digestOf, issue, type Making, type Result, reason } from "./results.ts";
import type { Settings } from "./settings.ts";
import { inTurn } from "./turn.ts";
import { version } from "./version.ts";
import type { Task } from "./worker.ts";

/** So many inputs for each worker are in memory at most: the next one waits while results are written. */
const AHEAD = 4;

const poolOf = (threads: number): Tinypool =>
  new Tinypool({
    filename: new URL("notice-extract.worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: sharedDictionary(),
  });

/** The results of one file made in a pool. */
async function resultsIn(pool: Tinypool, path: string, bytes: Uint8Array, making: Making): Promise<readonly Result[]> {
  // A copy of its own, which can be handed over.
  const task: Task = { path, bytes: new Uint8Array(bytes), making };
  try {
    return await pool.run(task, { transferList: [task.bytes.buffer] });
  } catch (error) {
    return [issue(path, { code: "bug", where: "reading it", why: reason(error), version: version() })];
  }
}

/**
 * The results of all inputs, made by workers that share one dictionary, in the order of the inputs. What could take all the memory there is
 * is left to `one` when its turn comes.
 */
export async function* inWorkers(
  all: AsyncIterable<Input>,
  jobs: number,
  one: (input: Input) => AsyncGenerator<Result>,
  { maxBytes }: Pick<Settings, "maxBytes">,
  shell: Pick<Shell, "stdin">,
  { making, cache }: Means,
): AsyncGenerator<Result> {
  const pool = poolOf(jobs);
  const resultsOf = async (input: Input): Promise<readonly Result[]> => {
    if (input.kind === "problem") return [issue(input.path, input.issue)];
    const read = await bytesOf(input, maxBytes, shell);
    if (!read.ok) return [issue(input.path, read.issue)];
    const content = cache === null ? "" : digestOf(read.bytes);
    const done: Result = { kind: "done", size: read.bytes.length };
    const known = cache?.get(input.path, content);
    if (known !== undefined) return [...known, done];
    const made = await resultsIn(pool, input.path, read.bytes, making);
    cache?.set(input.path, content, made);
    return [...made, done];
  };
  const sizeIn = (input: Input): number =>
    input.kind === "file" ? sizeOf(input.location) : input.kind === "stdin" ? maxBytes : 0;
  try {
    yield* inTurn(all, {
      sizeOf: sizeIn,
      begin: (input, size) => (mayTakeAll(size) ? one(input) : resultsOf(input)),
      most: { count: jobs * AHEAD, size: mostWaiting() },
    });
  } finally {
    await pool.destroy();
  }
}
