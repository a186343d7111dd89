import { setImmediate as nextTurn } from "node:timers/promises";
import { Tinypool } from "tinypool";
import { codeOf } from "../read/failure.ts";
import type { Input } from "../read/inputs.ts";
import { sharedDictionary } from "../recognise/noun-phrase/dictionary.ts";
import type { Shell } from "./io.ts";
import type { Means } from "./jobs.ts";
import { bytesOf, digestOf, issue, type Making, type Result, reason } from "./results.ts";
import type { Settings } from "./settings.ts";
import { version } from "./version.ts";
import type { Task } from "./worker.ts";

/** So many inputs for each worker are in memory: the next one waits while results are written. */
const AHEAD = 4;

const poolOf = (threads: number): Tinypool =>
  new Tinypool({
    filename: new URL("notice-extract.worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: sharedDictionary(),
  });

/** The results of one file made in a pool. A worker that runs out of memory ends alone, and what it was given is refused. */
async function resultsIn(pool: Tinypool, path: string, bytes: Uint8Array, making: Making): Promise<readonly Result[]> {
  // A copy of its own, which can be handed over.
  const task: Task = { path, bytes: new Uint8Array(bytes), making };
  try {
    return await pool.run(task, { transferList: [task.bytes.buffer] });
  } catch (error) {
    if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return [issue(path, { code: "too-little-memory" })];
    return [issue(path, { code: "bug", where: "reading it", why: reason(error), version: version() })];
  }
}

/** The results of one file that may take more memory than there is. */
export async function inOneWorker(path: string, bytes: Uint8Array, making: Making): Promise<readonly Result[]> {
  const pool = poolOf(1);
  try {
    return await resultsIn(pool, path, bytes, making);
  } finally {
    await pool.destroy();
  }
}

/** The results of all inputs, made by workers that share one dictionary, in the order of the inputs. */
export async function* inWorkers(
  all: AsyncIterable<Input>,
  jobs: number,
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
    if (!made.some(isPassing)) cache?.set(input.path, content, made);
    return [...made, done];
  };
  const waiting: Promise<readonly Result[]>[] = [];
  try {
    for await (const input of all) {
      await nextTurn();
      waiting.push(resultsOf(input));
      if (waiting.length >= jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield* await next;
  } finally {
    await pool.destroy();
  }
}

/** What another run may not meet: it is no result of the file. */
const isPassing = (result: Result): boolean => result.kind === "issue" && result.issue.code === "too-little-memory";
