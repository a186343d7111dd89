import { integers } from "../../text/room.ts";
import type { Span } from "../../text/span.ts";
import { unitsOf } from "../../text/units.ts";

/**
 * The parts of a passage a predicate can reach over: its sentences, and inside them whatever stands in round brackets.
 *
 *     氏名、番号(暗証番号は含まれておりません)が流出しました。
 *     0000000111111111111111110000000000      region of each unit: the bracket is one of its own
 *
 * Brackets nested deeper than three levels belong to the third: no notice means anything by them.
 */
export type Regions = {
  readonly list: readonly Region[];
  /** The innermost region of each unit of the text. */
  readonly at: Int32Array;
};

export type Region = { readonly start: number; readonly end: number; readonly outer: number | null };

const isOpening = unitsOf(/[([〔]/u);
const isClosing = unitsOf(/[)\]〕]/u);
const DEEPEST = 3;

export function regionsOf(text: string, sentences: readonly Span<"normal">[]): Regions {
  const list: { start: number; end: number; outer: number | null }[] = [];
  const at = integers(text.length);
  for (const sentence of sentences) {
    let current = list.push({ start: sentence.start, end: sentence.end, outer: null }) - 1;
    let depth = 0;
    for (let unit = sentence.start; unit < sentence.end; unit++) {
      const code = text.charCodeAt(unit);
      if (isOpening(code)) {
        at[unit] = current;
        depth++;
        if (depth <= DEEPEST) current = list.push({ start: unit + 1, end: sentence.end, outer: current }) - 1;
        continue;
      }
      if (depth > 0 && isClosing(code)) {
        const closed = list[current];
        if (depth <= DEEPEST && closed !== undefined && closed.outer !== null) {
          closed.end = unit;
          current = closed.outer;
        }
        depth--;
      }
      at[unit] = current;
    }
  }
  return { list, at };
}
