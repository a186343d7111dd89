import { integers } from "./room.ts";
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

/** Collects stretches of text with their raw ranges in flat buffers: no object is made per character. */
export class NormalTextBuilder {
  /** `last` before anything was pushed. */
  static readonly NONE = -1;
  #text = "";
  #last = NormalTextBuilder.NONE;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** `capacity` is the expected number of units; more than that still fits. */
  constructor(capacity: number) {
    this.#starts = integers(capacity);
    this.#ends = integers(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** The unit pushed last, NONE where there is none. */
  get last(): number {
    return this.#last;
  }

  /** Adds units that all came from the raw range `[start, end)`. */
  push(units: string, start: number, end: number): void {
    if (units === "") return;
    this.#reserve(units.length);
    this.#starts.fill(start, this.#length, this.#length + units.length);
    this.#ends.fill(end, this.#length, this.#length + units.length);
    this.#take(units);
  }

  /** Adds the units of `source` from `start` to `end` as they are. */
  copy(source: string, start: number, end: number): void {
    if (start >= end) return;
    this.#reserve(end - start);
    for (let at = start, unit = this.#length; at < end; at++, unit++) {
      this.#starts[unit] = at;
      this.#ends[unit] = at + 1;
    }
    this.#take(source.slice(start, end));
  }

  build(): NormalText {
    const isFull = this.#length === this.#starts.length;
    return {
      text: this.#text,
      starts: isFull ? this.#starts : this.#starts.subarray(0, this.#length),
      ends: isFull ? this.#ends : this.#ends.subarray(0, this.#length),
    };
  }

  #take(units: string): void {
    this.#text += units;
    this.#last = units.charCodeAt(units.length - 1);
    this.#length += units.length;
  }

  #reserve(units: number): void {
    const needed = this.#length + units;
    if (needed <= this.#starts.length) return;
    const capacity = Math.max(16, needed, this.#starts.length * 2);
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#starts, this.#ends] = [starts, ends];
  }
}
