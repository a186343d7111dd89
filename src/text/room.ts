/** So many integers are allocated at once. */
const CHUNK = 1 << 14;
let chunk = new Int32Array(0);
let used = 0;

/**
 * Zeros, so many. There are several arrays for each of thousands of passages, most of them short: one with memory of its own for each
 * takes longer to make and to give back than to fill.
 */
export function integers(length: number): Int32Array {
  if (length > CHUNK >> 3) return new Int32Array(length);
  if (used + length > chunk.length) {
    chunk = new Int32Array(CHUNK);
    used = 0;
  }
  const start = used;
  used += length;
  return chunk.subarray(start, used);
}
