/**
 * A set of literals as one trie in flat arrays: reading a text against it touches no objects, and it can be stored as it is. What may
 * follow is kept once, however many beginnings it follows: a wording of five lists of ten words is a hundred thousand literals, but fifty
 * words. Nodes are numbered as they are reached from the root, breadth first; node 0 is the root, and no edge leads to it.
 */
export type Trie = {
  /** Edges of node n are `edgeFrom[n]` up to `edgeFrom[n + 1]`, by ascending code unit. */
  readonly edgeFrom: Int32Array;
  readonly units: Uint16Array;
  /** The node that each edge leads to. */
  readonly nodes: Int32Array;
  /** Values of the literal that ends at node n are `valueFrom[n]` up to `valueFrom[n + 1]`. */
  readonly valueFrom: Int32Array;
  readonly values: Int32Array;
};

/** A node whose edges are all known. The order in which nodes were made is their `id`. */
type Node = { readonly id: number; readonly edges: readonly Edge[]; readonly values: readonly number[] };
type Edge = { readonly unit: number; readonly node: Node };

/** A node on the way to the literal that was added last: literals that come may still give it edges. */
type Open = { readonly edges: Edge[]; values: readonly number[] };

const NOTHING: readonly number[] = [];

/** The trie of all literals, each with its values; the same pairs give the same arrays in whatever order they come. */
export function buildTrie(literals: Iterable<readonly [literal: string, value: number]>): Trie {
  const valuesOf = new Map<string, number[]>();
  for (const [literal, value] of literals) {
    const values = valuesOf.get(literal);
    if (values === undefined) valuesOf.set(literal, [value]);
    else values.push(value);
  }
  return flat(rootOf(valuesOf));
}

/** Adds the literals in order: a node is closed as soon as a literal leaves the way through it, and one like it is taken where there is one. */
function rootOf(valuesOf: ReadonlyMap<string, number[]>): Node {
  const close = closer();
  const root: Open = { edges: [], values: NOTHING };
  const way = [root];
  let last = "";
  const closeTo = (depth: number): void => {
    while (way.length - 1 > depth) {
      const end = way.pop();
      if (end !== undefined) way.at(-1)?.edges.push({ unit: last.charCodeAt(way.length - 1), node: close(end) });
    }
  };
  for (const literal of [...valuesOf.keys()].sort()) {
    closeTo(sharedLength(last, literal));
    while (way.length <= literal.length) way.push({ edges: [], values: NOTHING });
    const end = way.at(-1);
    if (end !== undefined) end.values = valuesOf.get(literal)?.sort((a, b) => a - b) ?? NOTHING;
    last = literal;
  }
  closeTo(0);
  return close(root);
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Gives for an open node the one like it (same values, same edges to the same nodes), made where there is none yet. */
function closer(): (open: Open) => Node {
  // Most nodes have one edge and no value: of these, by where the edge leads, those with each unit.
  const plain = new Map<number, Node>();
  const others = new Map<string, Node>();
  let made = 0;
  return ({ edges, values }) => {
    const [first] = edges;
    if (first !== undefined && edges.length === 1 && values.length === 0) {
      const key = first.node.id * UNITS + first.unit;
      const known = plain.get(key) ?? { id: made++, edges, values };
      plain.set(key, known);
      return known;
    }
    const key = `${values.join()} ${edges.map(({ unit, node }) => `${unit}-${node.id}`).join()}`;
    const known = others.get(key) ?? { id: made++, edges, values };
    others.set(key, known);
    return known;
  };
}
const UNITS = 0x10000;

/** The nodes that can be reached, laid out in arrays. */
function flat(root: Node): Trie {
  const numbers = new Map<Node, number>([[root, 0]]);
  const queue = [root];
  const edgeFrom: number[] = [];
  const units: number[] = [];
  const nodes: number[] = [];
  const valueFrom: number[] = [];
  const values: number[] = [];
  for (const node of queue) {
    edgeFrom.push(units.length);
    valueFrom.push(values.length);
    values.push(...node.values);
    for (const edge of node.edges) {
      const known = numbers.get(edge.node) ?? queue.push(edge.node) - 1;
      numbers.set(edge.node, known);
      units.push(edge.unit);
      nodes.push(known);
    }
  }
  edgeFrom.push(units.length);
  valueFrom.push(values.length);
  return {
    edgeFrom: Int32Array.from(edgeFrom),
    units: Uint16Array.from(units),
    nodes: Int32Array.from(nodes),
    valueFrom: Int32Array.from(valueFrom),
    values: Int32Array.from(values),
  };
}

/** The node that `unit` leads to from `node`, or 0 (no edge leads to the root). */
export function step({ edgeFrom, units, nodes }: Trie, node: number, unit: number): number {
  let low = edgeFrom[node] ?? 0;
  let high = (edgeFrom[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = units[middle] ?? 0;
    if (found === unit) return nodes[middle] ?? 0;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
