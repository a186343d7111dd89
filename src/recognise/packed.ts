import { type Scanner, scannerOf, type Target } from "./scan.ts";

/**
 * A scanner as text, to be stored in the built command: compiling the tables takes longer than reading a notice.
 * Runs of offsets are stored as differences, which fit a byte nearly always; 255 in a byte means that more follows.
 */
export type Packed = {
  readonly targets: readonly Target[];
  readonly targetOf: string;
  readonly lengths: string;
  readonly edges: string;
  readonly units: string;
  readonly valueCounts: string;
  readonly values: string;
};

/** What `unpack` turns into an equal scanner again. */
export function pack({ trie, targets, targetOf, lengths }: Scanner): Packed {
  return {
    targets,
    targetOf: encode(targetOf),
    lengths: encode(lengths),
    edges: encode(differences(trie.edgeFrom)),
    units: encode(trie.units),
    valueCounts: encode(differences(trie.valueFrom)),
    values: encode(trie.values),
  };
}

export function unpack(packed: Packed): Scanner {
  return scannerOf({
    trie: {
      edgeFrom: sums(decode(packed.edges)),
      units: new Uint16Array(decode(packed.units).buffer),
      valueFrom: sums(decode(packed.valueCounts)),
      values: new Int32Array(decode(packed.values).buffer),
    },
    targets: packed.targets,
    targetOf: new Uint16Array(decode(packed.targetOf).buffer),
    lengths: decode(packed.lengths),
  });
}

const MORE = 255;

function differences(offsets: Int32Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 1; at < offsets.length; at++) {
    let rest = (offsets[at] ?? 0) - (offsets[at - 1] ?? 0);
    for (; rest >= MORE; rest -= MORE) bytes.push(MORE);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function sums(bytes: Uint8Array): Int32Array {
  const offsets = new Int32Array(bytes.length + 1);
  let length = 1;
  let sum = 0;
  for (const byte of bytes) {
    sum += byte;
    if (byte !== MORE) offsets[length++] = sum;
  }
  return offsets.subarray(0, length);
}

const encode = (array: Uint8Array | Uint16Array | Int32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");

/** A copy that begins at the start of its own buffer, as wider arrays ask for. */
const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));
