import { setImmediate as nextTurn } from "node:timers/promises";

/** How the results of many things are made ahead of their turn. */
type Making<Thing, Result> = {
  /** What a thing takes of the memory there is while its results wait, in bytes. */
  readonly sizeOf: (thing: Thing) => number;
  /** Begins with a thing: results that are made at once, or when their turn comes. */
  readonly begin: (thing: Thing, size: number) => Promise<readonly Result[]> | AsyncGenerator<Result>;
  /** So many things, and bytes of them, are begun with at most whose results were not taken; one alone may be larger. */
  readonly most: { readonly count: number; readonly size: number };
};

/** The results of all things in the order of the things. The next one waits until results are taken, so that a slow reader holds all up. */
export async function* inTurn<Thing, Result>(
  all: AsyncIterable<Thing>,
  { sizeOf, begin, most }: Making<Thing, Result>,
): AsyncGenerator<Result> {
  const waiting: { readonly results: ReturnType<typeof begin>; readonly size: number }[] = [];
  let sum = 0;
  async function* first(): AsyncGenerator<Result> {
    const { results, size } = waiting.shift() ?? { results: Promise.resolve([]), size: 0 };
    yield* results instanceof Promise ? await results : results;
    sum -= size;
  }
  for await (const thing of all) {
    await nextTurn();
    const size = sizeOf(thing);
    while (waiting.length > 0 && (waiting.length >= most.count || sum + size > most.size)) yield* first();
    waiting.push({ results: begin(thing, size), size });
    sum += size;
  }
  while (waiting.length > 0) yield* first();
}
