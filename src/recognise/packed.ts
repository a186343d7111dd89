import { type Scanner, scannerOf, type Target } from "./scan.ts";

/**
 * A scanner as bytes, to be stored beside the built command: compiling the tables takes longer than reading a notice. First the length
 * of a header, then the header (JSON): the targets and the lengths of the parts behind it, which lie there as they lie in
 * memory. Every part begins at a multiple of four.
 */
export function pack({ trie, targets, targetOf, lengths }: Scanner): Uint8Array {
  const parts = [targetOf, lengths, trie.edgeFrom, trie.units, trie.nodes, trie.valueFrom, trie.values].map(bytesOf);
  const header = new TextEncoder().encode(JSON.stringify({ targets, sizes: parts.map(({ length }) => length) }));
  const all = [bytesOf(Uint32Array.of(header.length)), header, ...parts];
  const packed = new Uint8Array(all.reduce((sum, { length }) => sum + aligned(length), 0));
  let at = 0;
  for (const part of all) {
    packed.set(part, at);
    at += aligned(part.length);
  }
  return packed;
}

type Header = { readonly targets: readonly Target[]; readonly sizes: readonly number[] };

/** The scanner that was packed. It goes on looking into `packed`, which begins at a multiple of four in its buffer. */
export function unpack(packed: Uint8Array): Scanner {
  const { buffer, byteOffset } = packed;
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const { targets, sizes } = JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))) as Header;
  let next = byteOffset + 4 + aligned(length);
  const starts = sizes.map((size) => {
    const start = next;
    next += aligned(size);
    return start;
  });
  const part = (order: number, width: number) => [buffer, starts[order] ?? next, (sizes[order] ?? 0) / width] as const;
  return scannerOf({
    trie: {
      edgeFrom: new Int32Array(...part(2, 4)),
      units: new Uint16Array(...part(3, 2)),
      nodes: new Int32Array(...part(4, 4)),
      valueFrom: new Int32Array(...part(5, 4)),
      values: new Int32Array(...part(6, 4)),
    },
    targets,
    targetOf: new Uint16Array(...part(0, 2)),
    lengths: new Uint8Array(...part(1, 1)),
  });
}

const aligned = (length: number): number => (length + 3) & ~3;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
