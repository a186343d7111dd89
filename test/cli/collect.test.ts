import { getHeapSpaceStatistics } from "node:v8";
import { expect, test } from "vitest";
import { collectGarbage } from "../../src/cli/collect.ts";

const megabytes = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name !== "new_space")
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0) / 1_000_000;

/** What takes three megabytes, of many small things. */
const much = (): readonly object[] => Array.from({ length: 40_000 }, (_, at) => ({ start: at, end: at + 1, at }));

/** How many megabytes of the heap are taken before each of so many notices, whose facts outlive the next eight. */
function taken(notices: number, after: () => void): readonly number[] {
  const alive: (readonly object[])[] = [];
  return Array.from({ length: notices }, () => {
    alive.push(much());
    if (alive.length > 8) alive.shift();
    after();
    return megabytes();
  });
}

const span = (all: readonly number[]): number => Math.max(...all) - Math.min(...all);

test("what notices leave is collected before it takes much room", () => {
  // Left to itself V8 waits until there are eighty megabytes of it.
  expect(span(taken(120, collectGarbage).slice(40))).toBeLessThan(36);
});
