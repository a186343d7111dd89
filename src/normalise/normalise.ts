import type { Language } from "../schema/vocabulary.ts";
import type { Block } from "../segment/block.ts";
import { sentencesOf } from "../segment/sentence.ts";
import { type NormalText, NormalTextBuilder } from "../text/normal-text.ts";
import type { Span } from "../text/span.ts";
import { withUsualWords } from "./usual.ts";
import { BLANK, FOLD, TREATMENT, widthOf } from "./width.ts";

/** A block with its text as the recognisers see it. */
export type Passage = {
  readonly block: Block;
  readonly normal: NormalText;
  readonly sentences: readonly Span<"normal">[];
};

/** Normalises one block: see `normaliseText`. Sentences are cut in the normalised text. */
export function normalise(source: string, block: Block, language: Language): Passage {
  const text = normaliseText(source, block.pieces, language);
  const normal =
    language === "ja" && text.text.includes("/") && ROW.test(text.text)
      ? { ...text, text: text.text.replaceAll("/", "|") }
      : text;
  return { block, normal, sentences: sentencesOf(normal.text, language) };
}

/** 会員/320名/氏名、住所: a row whose cells a slash parts. */
const ROW =
  /^[^/|。、]{1,40}\/ ?約?\d[\d,]{0,11}(?:万|千)?(?:名|人|件|社|通|枚)(?:分|様)?(?:\([^()/]{1,20}\))? ?(?:\/|$)/u;

const SPACE = 0x20;

/** Printers put it where they cut a word at the end of a line. */
const SOFT_HYPHEN = 0xad;

/**
 * One text out of the pieces of a block: widths folded (see width.ts), invisible characters dropped, runs of blanks made one
 * blank, blanks that PDF and word processors put between Japanese and digits or Latin letters dropped, English contractions of "not"
 * written out, pieces joined (with a blank in English), and words that are said in several ways read as one of them (usual.ts).
 * Every unit keeps the raw range it came from.
 */
export function normaliseText(source: string, pieces: readonly Span<"raw">[], language: Language): NormalText {
  const capacity = pieces.reduce((sum, { start, end }) => sum + (end - start) + 1, 0);
  const builder = new NormalTextBuilder(capacity);
  pieces.forEach((piece, order) => {
    const isCut = order > 0 && source.charCodeAt((pieces[order - 1]?.end ?? 0) - 1) === SOFT_HYPHEN;
    if (order > 0 && !isCut && needsBlank(builder.last, source.charCodeAt(piece.start), language))
      builder.push(" ", piece.start - 1, piece.start);
    // Stretches that stay as they are (from `kept` on) are copied as one.
    let kept = piece.start;
    let at = kept;
    while (at < piece.end) {
      const code = source.charCodeAt(at);
      const treatment = TREATMENT[code];
      if (treatment === FOLD && kept < at && language === "en" && isContraction(source, at)) {
        // "wasn't" reads "was not", "can't" "cannot"; the whole of n't stands for what it says.
        builder.copy(source, kept, at - 1);
        builder.push(source.charAt(at - 2).toLowerCase() === "a" ? "nnot" : " not", at - 1, at + 2);
        at = kept = at + 2;
      } else if (treatment === FOLD) {
        builder.copy(source, kept, at);
        const { text, length } = widthOf(source, at);
        builder.push(text, at, at + length);
        at = kept = at + length;
      } else if (treatment === BLANK) {
        const end = endOfBlanks(source, at, piece.end);
        const last = kept < at ? source.charCodeAt(at - 1) : builder.last;
        const separates =
          last !== NormalTextBuilder.NONE && end < piece.end && last !== SPACE && !isFiller(last, source, at, end);
        if (!separates || code !== SPACE || end > at + 1) {
          builder.copy(source, kept, at);
          if (separates) builder.push(" ", at, end);
          kept = end;
        }
        at = end;
      } else {
        at += 1;
      }
    }
    builder.copy(source, kept, piece.end);
  });
  return withUsualWords(builder.build(), language);
}

/** Whether the apostrophe at `at` stands in a verb with "not" (wasn't, can't; "won't" is no verb with something behind it). */
const isContraction = (source: string, at: number): boolean =>
  (source.charCodeAt(at + 1) | 0x20) === 0x74 && CONTRACTION.test(source.slice(Math.max(0, at - 7), at + 3));
const CONTRACTION =
  /(?:^|[^a-z])(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|need)n['’]t(?![a-z])/iu;

function endOfBlanks(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && TREATMENT[source.charCodeAt(at)] === BLANK) at++;
  return at;
}

/** A single ordinary blank between Japanese and something else than Japanese carries no meaning; a wider one separates. */
function isFiller(before: number, source: string, from: number, to: number): boolean {
  if (to - from > 1 || source.charCodeAt(from) === 0x3000) return false;
  const after = source.charCodeAt(to);
  const folded = TREATMENT[after] === FOLD ? widthOf(source, to).text.charCodeAt(0) : after;
  return isJapanese(before) !== isJapanese(folded);
}

/** Kana, kanji, their iteration marks, and Japanese punctuation. */
const isJapanese = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x30ff && !(code >= 0x3012 && code <= 0x3020)) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0xff08 ||
  code === 0xff09;

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const needsBlank = (before: number, after: number, language: Language): boolean =>
  before !== SPACE && before !== NormalTextBuilder.NONE && (language === "en" || (isLatin(before) && isLatin(after)));
