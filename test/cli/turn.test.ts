import { describe, expect, test } from "vitest";
import { type Group, groupsOf, inTurn } from "../../src/cli/turn.ts";

/** What was begun with before each result was taken, for things of the sizes given. */
async function begunBefore(
  sizes: readonly number[],
  most: { count: number; size: number },
): Promise<readonly string[]> {
  async function* all(): AsyncGenerator<Group<number>> {
    yield* sizes.map((size) => ({ things: [size], size }));
  }
  let begun = 0;
  const results = inTurn(all(), {
    begin: async ({ size }) => {
      begun++;
      return [size];
    },
    most,
  });
  const seen: string[] = [];
  for await (const size of results) seen.push(`${begun} begun at ${size}`);
  return seen;
}

describe("things are begun with ahead of their turn", () => {
  test("up to so many at a time", async () => {
    expect(await begunBefore([1, 2, 3, 4], { count: 2, size: 100 })).toEqual([
      "2 begun at 1",
      "3 begun at 2",
      "4 begun at 3",
      "4 begun at 4",
    ]);
  });

  test("up to so many bytes of them, however many may be begun with", async () => {
    expect(await begunBefore([4, 5, 6, 7], { count: 100, size: 10 })).toEqual([
      "2 begun at 4",
      "2 begun at 5",
      "3 begun at 6",
      "4 begun at 7",
    ]);
  });

  test("and one that is larger than that alone", async () => {
    expect(await begunBefore([1, 50, 1], { count: 100, size: 10 })).toEqual([
      "1 begun at 1",
      "2 begun at 50",
      "3 begun at 1",
    ]);
  });
});

test("what makes its results in its turn has made none before it", async () => {
  const log: string[] = [];
  async function* all(): AsyncGenerator<Group<string>> {
    yield* ["a", "b"].map((thing) => ({ things: [thing], size: 1 }));
  }
  const results = inTurn(all(), {
    begin: async function* ({ things }): AsyncGenerator<string> {
      for (const thing of things) {
        log.push(`made ${thing}`);
        yield thing;
      }
    },
    most: { count: 10, size: 10 },
  });
  for await (const result of results) log.push(`took ${result}`);
  expect(log).toEqual(["made a", "took a", "made b", "took b"]);
});

describe("things are put together", () => {
  const MOST = { count: 3, size: 10 };

  test.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
    ["up to so many", [1, 2, 3, 4], [[1, 2, 3], [4]]],
    ["up to so many bytes", [4, 6, 5, 6], [[4, 6], [5], [6]]],
    ["larger ones alone", [1, 50, 1, 2], [[1], [50], [1, 2]]],
    ["nothing to nothing", [], []],
  ])("%s", async (_how, sizes, groups) => {
    async function* all(): AsyncGenerator<number> {
      yield* sizes;
    }
    const found: Group<number>[] = [];
    for await (const group of groupsOf(all(), (size) => size, MOST)) found.push(group);
    expect(found).toEqual(groups.map((things) => ({ things, size: things.reduce((a, b) => a + b, 0) })));
  });
});
