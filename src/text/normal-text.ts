import type { Span } from "./span.ts";

/**
 * A normalised text that knows where each of its code units came from.
 *
 *     raw     約 １，２３０ 件
 *              ^^^^^^^^^^       starts/ends of each normal unit point here
 *     normal  約1,230件
 *               ^^^^^
 *
 * `starts[i]`/`ends[i]` give the raw half-open range of unit `i`. A unit made of two raw units (ｶﾞ → ガ) covers both.
 */
export type NormalText = {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** The raw range a non-empty normal span came from; inside a replaced stretch it widens to all of that stretch. */
export function toRaw(normal: NormalText, span: Span<"normal">): Span<"raw"> {
  const start = normal.starts[span.start];
  const end = normal.ends[span.end - 1];
  if (start === undefined || end === undefined || end <= start) {
    throw new RangeError(`span ${span.start}..${span.end} is not inside a text of ${normal.text.length} units`);
  }
  return { start, end };
}

/** How many code units `String.fromCharCode` takes at once without a stack overflow. */
const CHUNK = 8192;

/** Collects code units with their raw ranges in flat buffers: no object is made per character. */
export class NormalTextBuilder {
  /** `last` before anything was pushed. */
  static readonly NONE = -1;
  #codes: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** `capacity` is the expected number of units; more than that still fits. */
  constructor(capacity: number) {
    this.#codes = new Uint16Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** The unit pushed last, NONE where there is none. */
  get last(): number {
    return this.#codes[this.#length - 1] ?? NormalTextBuilder.NONE;
  }

  /** Adds one unit that came from the raw range `[start, end)`. */
  push(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  build(): NormalText {
    let text = "";
    for (let at = 0; at < this.#length; at += CHUNK) {
      text += String.fromCharCode(...this.#codes.subarray(at, Math.min(at + CHUNK, this.#length)));
    }
    return { text, starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) };
  }

  #grow(): void {
    const capacity = Math.max(16, this.#codes.length * 2);
    const codes = new Uint16Array(capacity);
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    codes.set(this.#codes);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#codes, this.#starts, this.#ends] = [codes, starts, ends];
  }
}
