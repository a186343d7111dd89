import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Input, inputs, inputsBut } from "../read/inputs.ts";
import { type Apart, apart, OutOfMemory } from "./apart.ts";
import type { Cache } from "./cache.ts";
import type { Shell } from "./io.ts";
import { mayTakeAll } from "./memory.ts";
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
  const every = inputs(named, settings.stdinName);
  const all = settings.output === null ? every : inputsBut(settings.output, every);
  const jobs = settings.jobs ?? availableParallelism();
  const own = apart();
  const one = (input: Input): AsyncGenerator<Result> => here(input, settings, shell, means, own);
  try {
    yield* jobs === 1 || means.pipeline !== null || mayTakeAll(0)
      ? inTurn(all, one)
      : inThreads(all, jobs, one, settings, shell, means);
  } finally {
    own.end();
  }
}

async function* inTurn(
  all: AsyncIterable<Input> | Iterable<Input>,
  one: (input: Input) => AsyncGenerator<Result>,
): AsyncGenerator<Result> {
  for await (const input of all) yield* one(input);
}

/** With several threads, unless there are so few inputs that one is done sooner. */
async function* inThreads(
  all: AsyncGenerator<Input>,
  jobs: number,
  one: (input: Input) => AsyncGenerator<Result>,
  settings: Settings,
  shell: Shell,
  means: Means,
): AsyncGenerator<Result> {
  const first: Input[] = [];
  const few = settings.jobs === null ? FEW : 1;
  while (first.length <= few) {
    const next = await all.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  if (first.length <= few) return yield* inTurn(first, one);
  const { inWorkers } = await import("./workers.ts");
  yield* inWorkers(chain(first, all), jobs, one, settings, shell, means);
}

async function* chain(first: readonly Input[], rest: AsyncIterable<Input>): AsyncGenerator<Input> {
  yield* first;
  yield* rest;
}

/** The results of an input, made in this thread, or in a process of its own where it could take all the memory there is. */
async function* here(
  input: Input,
  settings: Settings,
  shell: Pick<Shell, "stdin">,
  { making, pipeline, cache }: Means,
  own: Apart,
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
    const made: Result[] = [];
    const results =
      pipeline === null && mayTakeAll(read.bytes.length)
        ? resultsApart(own, input.path, read.bytes, making)
        : resultsOf(input.path, read.bytes, making, pipeline ?? (await import("../pipeline.ts")).records);
    for await (const result of results) {
      if (cache !== null) made.push(result);
      yield result;
    }
    if (!made.some(isPassing)) cache?.set(input.path, content, made);
  }
  yield { kind: "done", size: read.bytes.length };
}

/** The results of one file that may take more memory than there is: as many as there is room for, then what is to be said of it. */
async function* resultsApart(own: Apart, path: string, bytes: Uint8Array, making: Making): AsyncGenerator<Result> {
  try {
    for await (const some of own.ask("results", { path, bytes, making })) yield* some;
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    yield issue(path, { code: "too-little-memory" });
  }
}

/** What another run may not meet: it is no result of the file. */
const isPassing = (result: Result): boolean => result.kind === "issue" && result.issue.code === "too-little-memory";
