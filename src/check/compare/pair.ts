/** How two lists are brought together, one to one. */
export type Matching = {
  /** Whether an expected and a found entry can be the same fact. */
  readonly compatible: (expected: number, found: number) => boolean;
  /** How alike two compatible entries are; the more alike are paired first. */
  readonly likeness: (expected: number, found: number) => number;
  /** Whether an expected entry may be left out, and so must not take a partner from one that may not. */
  readonly optional: (expected: number) => boolean;
};

/** How many pairs are looked at; in lists that have more, entries are only compared with those that stand near. */
const MOST_PAIRS = 100_000;

/**
 * Pairs entries of two lists so that as many as can be have a partner, and among those the likest are together.
 * The answer holds, for each expected entry, the found one, or null.
 */
export function pair(expected: number, found: number, matching: Matching): readonly (number | null)[] {
  const candidates = candidatesOf(expected, found, matching);
  const partner: (number | null)[] = Array.from({ length: expected }, () => null);
  const taken: (number | null)[] = Array.from({ length: found }, () => null);
  for (const optional of [false, true]) {
    for (const [i, j] of likestFirst(candidates, matching.optional, optional)) {
      if (partner[i] !== null || taken[j] !== null) continue;
      partner[i] = j;
      taken[j] = i;
    }
    for (let i = 0; i < expected; i++)
      if (partner[i] === null && matching.optional(i) === optional) makeRoom(i, candidates, partner, taken);
  }
  return partner;
}

type Candidate = { readonly found: number; readonly likeness: number };

function candidatesOf(expected: number, found: number, { compatible, likeness }: Matching): readonly Candidate[][] {
  const reach = expected === 0 ? found : Math.max(1, Math.floor(MOST_PAIRS / expected));
  return Array.from({ length: expected }, (_, i) => {
    const near: Candidate[] = [];
    const last = Math.min(found, i + reach);
    for (let j = Math.max(0, i - reach); j < last; j++)
      if (compatible(i, j)) near.push({ found: j, likeness: likeness(i, j) });
    return near.sort((a, b) => b.likeness - a.likeness || a.found - b.found);
  });
}

function likestFirst(
  candidates: readonly (readonly Candidate[])[],
  isOptional: (expected: number) => boolean,
  optional: boolean,
): readonly (readonly [number, number])[] {
  return candidates
    .flatMap((near, i) => (isOptional(i) === optional ? near.map((candidate) => ({ i, ...candidate })) : []))
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.found - b.found)
    .map(({ i, found }) => [i, found] as const);
}

/**
 * Gives entry `first` a partner by moving others to another of theirs, as far as that takes: a search, breadth first, for
 * a chain of moves that ends at a found entry nobody has.
 */
function makeRoom(
  first: number,
  candidates: readonly (readonly Candidate[])[],
  partner: (number | null)[],
  taken: (number | null)[],
): void {
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const { found } of candidates[next] ?? []) {
      if (cameFrom.has(found)) continue;
      cameFrom.set(found, next);
      const holder = taken[found] ?? null;
      if (holder !== null) {
        queue.push(holder);
        continue;
      }
      for (let free: number | null = found; free !== null; ) {
        const mover: number = cameFrom.get(free) ?? first;
        const left: number | null = partner[mover] ?? null;
        partner[mover] = free;
        taken[free] = mover;
        free = mover === first ? null : left;
      }
      return;
    }
  }
}
