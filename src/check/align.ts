import { choices, squashed } from "./compare/agree.ts";
import { isObject, type JsonObject } from "./json.ts";

/** An expected record and the found one it belongs to, by their positions; null where the other has none. */
export type Aligned = { readonly expected: number | null; readonly found: number | null };

/** A page with more notices than this is aligned by their order alone. */
const MOST_NOTICES = 2_000;

/**
 * Brings the expected and the found records of one page together. Printed ones know which notice of the page they are. Others
 * stand in the page's order; where their number isn't right, the longest run of titles in common tells what is missing.
 */
export function align(expected: readonly JsonObject[], found: readonly JsonObject[]): readonly Aligned[] {
  const numbers = expected.map(numberOf);
  if (numbers.every((number) => number !== null)) return byNumber(numbers, found.map(numberOf));
  const pages = Math.max(expected.length, found.length);
  if (expected.length === found.length || pages > MOST_NOTICES)
    return Array.from({ length: pages }, (_, index) => ({
      expected: index < expected.length ? index : null,
      found: index < found.length ? index : null,
    }));
  return byTitle(expected, found);
}

const numberOf = ({ source }: JsonObject): number | null =>
  isObject(source) && typeof source.notice === "number" ? source.notice : null;

function byNumber(expected: readonly number[], found: readonly (number | null)[]): readonly Aligned[] {
  const positions = new Map(found.map((number, index) => [number, index]));
  const known = new Set<number | null>(expected);
  return [
    ...expected.map((number, index) => ({ expected: index, found: positions.get(number) ?? null })),
    ...found.flatMap((number, index) => (known.has(number) ? [] : [{ expected: null, found: index }])),
  ];
}

function byTitle(expected: readonly JsonObject[], found: readonly JsonObject[]): readonly Aligned[] {
  const titles = expected.map((record) => choices(record, "title").map(plain));
  const same = (i: number, j: number): boolean => titles[i]?.includes(plain(found[j]?.title ?? null)) === true;
  const width = found.length + 1;
  const longest = new Uint16Array((expected.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--)
    for (let j = found.length - 1; j >= 0; j--)
      longest[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < found.length) {
    if (i < expected.length && j < found.length && same(i, j)) aligned.push({ expected: i++, found: j++ });
    else if (j >= found.length || (i < expected.length && at(i + 1, j) >= at(i, j + 1)))
      aligned.push({ expected: i++, found: null });
    else aligned.push({ expected: null, found: j++ });
  }
  return aligned;
}

const plain = (title: unknown): string | null => (typeof title === "string" ? squashed(title) : null);
