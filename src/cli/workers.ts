import { setImmediate as nextTurn } from "node:timers/promises";
import { Tinypool } from "tinypool";
import type { Input } from "../read/inputs.ts";
import { dictionaryOf } from "../recognise/noun-phrase/dictionary.ts";
import type { Shell } from "./io.ts";
import type { Means } from "./jobs.ts";
import { bytesOf, digestOf, issue, type Result, reason } from "./results.ts";
import type { Settings } from "./settings.ts";
import { version } from "./version.ts";
import type { Task } from "./worker.ts";

/** So many inputs for each worker are in memory: the next one waits while results are written. */
const AHEAD = 4;

/** The results of all inputs, made by workers that share one dictionary, in the order of the inputs. */
export async function* inWorkers(
  all: AsyncIterable<Input>,
  jobs: number,
  { maxBytes }: Pick<Settings, "maxBytes">,
  shell: Pick<Shell, "stdin">,
  { making, cache }: Means,
): AsyncGenerator<Result> {
  const pool = new Tinypool({
    filename: new URL("notice-extract.worker.js", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: dictionaryOf(),
  });
  const resultsOf = async (input: Input): Promise<readonly Result[]> => {
    if (input.kind === "problem") return [issue(input.path, input.issue)];
    const read = await bytesOf(input, maxBytes, shell);
    if (!read.ok) return [issue(input.path, read.issue)];
    const content = digestOf(read.bytes);
    const size = read.bytes.length;
    const done: Result = { kind: "done", size };
    const known = cache?.get(input.path, content);
    if (known !== undefined) return [...known, done];
    // A copy of its own, which can be handed over.
    const task: Task = { path: input.path, bytes: new Uint8Array(read.bytes), making };
    try {
      const made: readonly Result[] = await pool.run(task, { transferList: [task.bytes.buffer] });
      cache?.set(input.path, content, made);
      return [...made, done];
    } catch (error) {
      return [issue(input.path, { code: "bug", where: "reading it", why: reason(error), version: version() }), done];
    }
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
