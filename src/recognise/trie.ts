/**
 * A set of literals as one trie in flat arrays: reading a text against it touches no objects, and it can be stored as it is.
 * Nodes are numbered breadth first, so that the child behind edge `e` is node `e + 1`; node 0 is the root.
 */
export type Trie = {
  /** Edges of node n are `edgeFrom[n]` up to `edgeFrom[n + 1]`, by ascending code unit. */
  readonly edgeFrom: Int32Array;
  readonly units: Uint16Array;
  /** Values of the literal that ends at node n are `valueFrom[n]` up to `valueFrom[n + 1]`. */
  readonly valueFrom: Int32Array;
  readonly values: Int32Array;
};

type Node = { readonly next: Map<number, Node>; readonly values: number[] };

/** The trie of all literals, each with its values; the same pairs give the same arrays in whatever order they come. */
export function buildTrie(literals: Iterable<readonly [literal: string, value: number]>): Trie {
  const root: Node = { next: new Map(), values: [] };
  for (const [literal, value] of literals) {
    let node = root;
    for (let at = 0; at < literal.length; at++) node = childOf(node, literal.charCodeAt(at));
    node.values.push(value);
  }
  const edgeFrom: number[] = [];
  const units: number[] = [];
  const valueFrom: number[] = [];
  const values: number[] = [];
  const queue: Node[] = [root];
  for (const node of queue) {
    edgeFrom.push(units.length);
    valueFrom.push(values.length);
    values.push(...node.values.sort((a, b) => a - b));
    for (const unit of [...node.next.keys()].sort((a, b) => a - b)) {
      units.push(unit);
      queue.push(childOf(node, unit));
    }
  }
  edgeFrom.push(units.length);
  valueFrom.push(values.length);
  return {
    edgeFrom: Int32Array.from(edgeFrom),
    units: Uint16Array.from(units),
    valueFrom: Int32Array.from(valueFrom),
    values: Int32Array.from(values),
  };
}

function childOf(node: Node, unit: number): Node {
  const known = node.next.get(unit);
  if (known !== undefined) return known;
  const child: Node = { next: new Map(), values: [] };
  node.next.set(unit, child);
  return child;
}

/** The child of `node` behind `unit`, or 0 (the root is nobody's child). */
export function step({ edgeFrom, units }: Trie, node: number, unit: number): number {
  let low = edgeFrom[node] ?? 0;
  let high = (edgeFrom[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return middle + 1;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
