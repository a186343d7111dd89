import { setImmediate as nextTurn } from "node:timers/promises";

/** Some things, and what they take of the memory there is while their results wait, in bytes. */
export type Group<Thing> = { readonly things: readonly Thing[]; readonly size: number };

/** Things in groups of so many, and of so many bytes, at most; larger ones alone. */
export async function* groupsOf<Thing>(
  all: AsyncIterable<Thing>,
  sizeOf: (thing: Thing) => number,
  most: { readonly count: number; readonly size: number },
): AsyncGenerator<Group<Thing>> {
  let things: Thing[] = [];
  let sum = 0;
  for await (const thing of all) {
    const size = sizeOf(thing);
    if (things.length > 0 && (things.length === most.count || sum + size > most.size)) {
      yield { things, size: sum };
      things = [];
      sum = 0;
    }
    things.push(thing);
    sum += size;
  }
  if (things.length > 0) yield { things, size: sum };
}

/** How the results of groups are made ahead of their turn. */
type Making<Thing, Result> = {
  /** Begins with a group: results that are made at once, or when their turn comes. */
  readonly begin: (group: Group<Thing>) => Promise<readonly Result[]> | AsyncGenerator<Result>;
  /** So many groups, and bytes of them, are begun with at most whose results were not taken; one alone may be larger. */
  readonly most: { readonly count: number; readonly size: number };
};

/** The results of all groups in their order. The next one waits until results are taken, so that a slow reader holds all up. */
export async function* inTurn<Thing, Result>(
  all: AsyncIterable<Group<Thing>>,
  { begin, most }: Making<Thing, Result>,
): AsyncGenerator<Result> {
  const waiting: { readonly results: ReturnType<typeof begin>; readonly size: number }[] = [];
  let sum = 0;
  async function* first(): AsyncGenerator<Result> {
    const { results, size } = waiting.shift() ?? { results: Promise.resolve([]), size: 0 };
    yield* results instanceof Promise ? await results : results;
    sum -= size;
  }
  for await (const group of all) {
    await nextTurn();
    const { size } = group;
    while (waiting.length > 0 && (waiting.length >= most.count || sum + size > most.size)) yield* first();
    waiting.push({ results: begin(group), size });
    sum += size;
  }
  while (waiting.length > 0) yield* first();
}
