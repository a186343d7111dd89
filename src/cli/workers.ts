import { Tinypool } from "tinypool";
import { sizeOf } from "../read/bytes.ts";
import type { Input } from "../read/inputs.ts";
import { sharedDictionary } from "../recognise/noun-phrase/dictionary.ts";
import type { Shell } from "./io.ts";
import type { Means } from "./jobs.ts";
import { mayTakeAll, mostWaiting } from "./memory.ts";
import { bytesOf, digestOf, issue, type Making, type Result, reason } from "./results.ts";
import type { Settings } from "./settings.ts";
import { type Group, groupsOf, inTurn } from "./turn.ts";
import { version } from "./version.ts";
import type { Given, Task } from "./worker.ts";

/** So many groups for each worker are in memory at most: the next one waits while results are written. */
const AHEAD = 2;
/** A worker is given so many files at a time, and so many bytes of them: asking it and being answered takes as long as a short notice. */
const TOGETHER = { count: 8, size: 100_000 };

const poolOf = (threads: number): Tinypool =>
  new Tinypool({
    filename: new URL("notice-extract.worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: sharedDictionary(),
  });

/**
 * The results of each of some files, made in a pool. Where a worker comes to grief they are given out one by one, so that only the
 * file that is to blame gets an error for its result.
 */
export async function resultsIn(
  pool: Pick<Tinypool, "run">,
  files: readonly Given[],
  making: Making,
): Promise<readonly (readonly Result[])[]> {
  if (files.length === 0) return [];
  // Copies of their own, which can be handed over.
  const task: Task = { files: files.map(({ path, bytes }) => ({ path, bytes: new Uint8Array(bytes) })), making };
  try {
    return await pool.run(task, { transferList: task.files.map(({ bytes }) => bytes.buffer) });
  } catch (error) {
    const [file] = files;
    if (files.length === 1 && file !== undefined)
      return [[issue(file.path, { code: "bug", where: "reading it", why: reason(error), version: version() })]];
    const all: (readonly Result[])[] = [];
    for (const one of files) all.push(...(await resultsIn(pool, [one], making)));
    return all;
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
  /** What is known of an input without a worker, or what is to be given to one. */
  const readInput = async (input: Input): Promise<readonly Result[] | (Given & { readonly content: string })> => {
    if (input.kind === "problem") return [issue(input.path, input.issue)];
    const read = await bytesOf(input, maxBytes, shell);
    if (!read.ok) return [issue(input.path, read.issue)];
    const content = cache === null ? "" : digestOf(read.bytes);
    const known = cache?.get(input.path, content);
    return known === undefined ? { path: input.path, bytes: read.bytes, content } : [...known, done(read.bytes)];
  };
  const resultsOf = async (inputs: readonly Input[]): Promise<readonly Result[]> => {
    const parts: Awaited<ReturnType<typeof readInput>>[] = [];
    for (const input of inputs) parts.push(await readInput(input));
    const made = (await resultsIn(pool, parts.filter(isGiven), making)).values();
    return parts.flatMap((part) => {
      if (!isGiven(part)) return part;
      const results = made.next().value ?? [];
      cache?.set(part.path, part.content, results);
      return [...results, done(part.bytes)];
    });
  };
  const sizeIn = (input: Input): number =>
    input.kind === "file" ? sizeOf(input.location) : input.kind === "stdin" ? maxBytes : 0;
  const oneByOne = async function* (inputs: readonly Input[]): AsyncGenerator<Result> {
    for (const input of inputs) yield* one(input);
  };
  const begin = ({ things, size }: Group<Input>): Promise<readonly Result[]> | AsyncGenerator<Result> =>
    mayTakeAll(size) ? oneByOne(things) : resultsOf(things);
  try {
    yield* inTurn(groupsOf(all, sizeIn, TOGETHER), { begin, most: { count: jobs * AHEAD, size: mostWaiting() } });
  } finally {
    await pool.destroy();
  }
}

const done = ({ length }: Uint8Array): Result => ({ kind: "done", size: length });

const isGiven = <File extends Given>(part: readonly Result[] | File): part is File => "bytes" in part;
