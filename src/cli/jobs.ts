import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { getHeapStatistics } from "node:v8";
import { type Input, inputs } from "../read/inputs.ts";
import type { Cache } from "./cache.ts";
import type { Shell } from "./io.ts";
import { bytesOf, digestOf, issue, type Making, type Pipeline, type Result, resultsOf } from "./results.ts";
import type { Settings } from "./settings.ts";

/** What a run makes results with. A pipeline of its own (in tests) cannot be sent to workers. */
export type Means = {
  readonly making: Making;
  readonly pipeline: Pipeline | null;
  readonly cache: Cache | null;
};

/** Up to so many inputs one thread is done sooner than several, each of which compiles the program for itself (test/bench). */
const FEW = 1000;

/**
 * The results of all inputs, each input's under its path, in the order of the inputs. Without workers one input is in memory at a
 * time; with them some for each, and no further ones are read before those are taken.
 */
export async function* allResults(settings: Settings, shell: Shell, means: Means): AsyncGenerator<Result> {
  const named = settings.operands.length === 0 ? ["-"] : settings.operands;
  const all = inputs(named, settings.stdinName);
  const jobs = settings.jobs ?? availableParallelism();
  if (means.pipeline === null && mayTakeAll(0)) {
    const { inWorkers } = await import("./workers.ts");
    return yield* inWorkers(all, jobs, settings, shell, means);
  }
  if (jobs === 1 || means.pipeline !== null) {
    for await (const input of all) yield* here(input, settings, shell, means);
    return;
  }
  const first: Input[] = [];
  const few = settings.jobs === null ? FEW : 1;
  while (first.length <= few) {
    const next = await all.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  if (first.length <= few) {
    for (const input of first) yield* here(input, settings, shell, means);
    return;
  }
  const { inWorkers } = await import("./workers.ts");
  yield* inWorkers(chain(first, all), jobs, settings, shell, means);
}

async function* chain(first: readonly Input[], rest: AsyncIterable<Input>): AsyncGenerator<Input> {
  yield* first;
  yield* rest;
}

/** The results of an input, made in this thread. */
async function* here(
  input: Input,
  settings: Settings,
  shell: Pick<Shell, "stdin">,
  { making, pipeline, cache }: Means,
): AsyncGenerator<Result> {
  await nextTurn();
  if (input.kind === "problem") return yield issue(input.path, input.issue);
  const read = await bytesOf(input, settings.maxBytes, shell);
  if (!read.ok) return yield issue(input.path, read.issue);
  const content = cache === null ? "" : digestOf(read.bytes);
  const known = cache?.get(input.path, content);
  if (known !== undefined) {
    yield* known;
  } else {
    if (pipeline === null && mayTakeAll(read.bytes.length)) {
      const { inOneWorker } = await import("./workers.ts");
      yield* await inOneWorker(input.path, read.bytes, making);
      return yield { kind: "done", size: read.bytes.length };
    }
    const made: Result[] = [];
    const make = pipeline ?? (await import("../pipeline.ts")).records;
    for await (const result of resultsOf(input.path, read.bytes, making, make)) {
      if (cache !== null) made.push(result);
      yield result;
    }
    cache?.set(input.path, content, made);
  }
  yield { kind: "done", size: read.bytes.length };
}

/** What the longest notice takes, and the program itself. */
const LONGEST = 250_000_000;
/** The text of a file and what is kept of it, by byte of the file. */
const TIMES = 4;

/**
 * Whether a file of so many bytes could take all the memory this process has, which would end it. Such a file is read by a worker,
 * whose end can be told; where memory is as Node has it by default, no file is one.
 */
const mayTakeAll = (size: number): boolean => LONGEST + TIMES * size > getHeapStatistics().heap_size_limit;
