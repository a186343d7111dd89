import type { Language } from "../schema/vocabulary.ts";
import type { Block } from "../segment/block.ts";
import { sentencesOf } from "../segment/sentence.ts";
import type { NormalText } from "../text/normal-text.ts";
import type { Span } from "../text/span.ts";
import { widthOf } from "./width.ts";

/** A block with its text as the recognisers see it. */
export type Passage = {
  readonly block: Block;
  readonly normal: NormalText;
  readonly sentences: readonly Span<"normal">[];
};

/** Normalises one block: see `normaliseText`. Sentences are cut in the normalised text. */
export function normalise(source: string, block: Block, language: Language): Passage {
  const normal = normaliseText(source, block.pieces, language);
  return { block, normal, sentences: sentencesOf(normal.text, language) };
}

const CJK = /[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff々〆ヶ、。「」『』（）【】]/u;

/**
 * One text out of the pieces of a block: widths folded (see width.ts), invisible characters dropped, runs of blanks made one
 * blank, blanks that PDF and word processors put between Japanese and digits or Latin letters dropped, and pieces joined (with a blank in
 * English). Every unit keeps the raw range it came from.
 */
export function normaliseText(source: string, pieces: readonly Span<"raw">[], language: Language): NormalText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (text: string, start: number, end: number): void => {
    for (const unit of text.split("")) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  pieces.forEach((piece, order) => {
    if (order > 0 && needsBlank(units.at(-1), source.charAt(piece.start), language))
      push(" ", piece.start - 1, piece.start);
    for (let at = piece.start; at < piece.end; ) {
      const folded = widthOf(source, at);
      if (folded.text === " ") {
        const end = endOfBlanks(source, at, piece.end);
        if (units.length > 0 && end < piece.end && !isFiller(units.at(-1), source, at, end)) push(" ", at, end);
        at = end;
      } else {
        push(folded.text, at, at + folded.length);
        at += folded.length;
      }
    }
  });
  return { text: units.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function endOfBlanks(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const folded = widthOf(source, at);
    if (folded.text !== " " && folded.text !== "") break;
    at += folded.length;
  }
  return at;
}

/** A single ordinary blank between Japanese and something else than Japanese carries no meaning; a wider one separates. */
function isFiller(before: string | undefined, source: string, from: number, to: number): boolean {
  if (before === undefined || to - from > 1 || source.charCodeAt(from) === 0x3000) return false;
  const after = widthOf(source, to).text;
  return CJK.test(before) !== CJK.test(after);
}

const needsBlank = (before: string | undefined, after: string, language: Language): boolean =>
  before !== undefined &&
  before !== " " &&
  (language === "en" || (/[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after)));
