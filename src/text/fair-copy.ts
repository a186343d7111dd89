import { edits } from "./edits.ts";
import { characterOf, RADICALS } from "./radical.ts";
import type { Span } from "./span.ts";
import { spreading } from "./spread.ts";

/**
 * A text without what is in it and not read: invisible characters dropped, marks composed with their letters, half-width kana in full
 * width, radicals as the characters they look like, blanks of one unit as the ordinary one, lines ended as lines are, the letters of a word beside each other.
 *
 *     source  名\u200b簿をｶﾞｲﾄﾞに
 *     copy    名簿をガイドに
 *                  ^^^       stand for ｶﾞｲﾄﾞ
 */
export type FairCopy = {
  readonly text: string;
  /** The stretch of the source for which one of the copy stands. */
  readonly toSource: (span: Span<"raw">) => Span<"raw">;
};

/** How a code unit is treated. */
const KEEP = 0;
const DROP = 1;
const LINE_END = 2;
const LOOK_ALIKE = 3;
const KANA = 4;
const MARK = 5;
const SOFT_HYPHEN = 6;
const SELECTOR = 7;
const BLANK = 8;

type Range = readonly [from: number, to: number];
const TREATED: readonly (readonly [treatment: number, ranges: readonly Range[]])[] = [
  // Zero-width and direction marks, byte-order marks, variation selectors, interlinear marks.
  [
    DROP,
    [
      [0x34f, 0x34f],
      [0x61c, 0x61c],
      [0x180b, 0x180f],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
      [0xfff9, 0xfffb],
    ],
  ],
  // The line tabulation of word processors, line and paragraph separators.
  [
    LINE_END,
    [
      [0x0b, 0x0b],
      [0x2028, 0x2029],
    ],
  ],
  // Blanks that do not break, and those of typesetters.
  [
    BLANK,
    [
      [0xa0, 0xa0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
    ],
  ],
  // Radicals, and the kanji that Unicode has twice.
  [LOOK_ALIKE, [RADICALS, [0xf900, 0xfaff]]],
  [KANA, [[0xff61, 0xff9d]]],
  // Accents, and the marks of voiced kana.
  [
    MARK,
    [
      [0x300, 0x33f],
      [0x3099, 0x309a],
      [0xff9e, 0xff9f],
    ],
  ],
  [SOFT_HYPHEN, [[0xad, 0xad]]],
  // The first half of what selects one of the forms of a kanji.
  [SELECTOR, [[0xdb40, 0xdb40]]],
];

const TREATMENT = new Uint8Array(0x10000);
for (const [treatment, ranges] of TREATED) for (const [from, to] of ranges) TREATMENT.fill(treatment, from, to + 1);

const treatmentAt = (source: string, at: number): number => TREATMENT[source.charCodeAt(at)] ?? KEEP;

/** More marks on one letter are no writing. */
const MOST_MARKS = 8;

/** The fair copy of a text; most texts are their own. */
export function fairCopy(source: string): FairCopy {
  const usual = inUsualUnits(source);
  const blanks = spreading(usual.text);
  if (blanks.length === 0) return usual;
  const close = withoutBlanks(usual.text, blanks);
  return { text: close.text, toSource: (span) => usual.toSource(close.toSource(span)) };
}

function inUsualUnits(source: string): FairCopy {
  let first = 0;
  while (first < source.length && treatmentAt(source, first) === KEEP) first++;
  if (first === source.length) return { text: source, toSource: (span) => span };
  const found = edits();
  const units = new Uint16Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const to = endOfLetter(source, at);
    const start = length;
    if (to === at + 1 && treatmentAt(source, at) === KEEP) units[length++] = source.charCodeAt(at);
    else for (const unit of readingOf(source, at, to).split("")) units[length++] = unit.charCodeAt(0);
    if (length - start !== to - at) found.add({ start, end: length }, { start: at, end: to });
    at = to;
  }
  return { text: textOf(units.subarray(0, length)), toSource: found.toSource };
}

function withoutBlanks(source: string, blanks: readonly Span<"raw">[]): FairCopy {
  const found = edits();
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  for (const blank of blanks) {
    parts.push(source.slice(done, blank.start));
    length += blank.start - done;
    found.add({ start: length, end: length }, blank);
    done = blank.end;
  }
  parts.push(source.slice(done));
  return { text: parts.join(""), toSource: found.toSource };
}

/** Where a letter ends with the marks on it, or what is no letter. */
function endOfLetter(source: string, at: number): number {
  const treatment = treatmentAt(source, at);
  if (treatment === SELECTOR) return at + (isSecondHalf(source.charCodeAt(at + 1)) ? 2 : 1);
  let end = at + 1;
  if (treatment === KEEP || treatment === KANA)
    while (end - at <= MOST_MARKS && treatmentAt(source, end) === MARK) end++;
  return end;
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What stands in the copy for a stretch of the source, never longer than that. */
function readingOf(source: string, start: number, end: number): string {
  const treatment = treatmentAt(source, start);
  const text = source.slice(start, end);
  if (treatment === DROP || (treatment === SELECTOR && text.length === 2)) return "";
  if (treatment === SOFT_HYPHEN) return LINE_ENDS_NEXT.test(source.slice(end, end + 8)) ? text : "";
  if (treatment === LINE_END) return "\n";
  if (treatment === BLANK) return " ";
  const read = treatment === LOOK_ALIKE ? characterOf(text) : composed(text);
  return read.length <= text.length ? read : text;
}

/** A word was cut at the end of a line there. */
const LINE_ENDS_NEXT = /^[ \t]{0,4}[\n\r]/u;

/** ｶﾞ, カﾞ and カ with a combining mark are all ガ. */
const composed = (text: string): string =>
  text.replace(/[\uff61-\uff9f]/gu, (kana) => COMBINING[kana] ?? kana.normalize("NFKC")).normalize("NFC");
const COMBINING: Readonly<Record<string, string>> = { "\uff9e": "\u3099", "\uff9f": "\u309a" };

/** Units are made a string so many at a time. */
const STRETCH = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += STRETCH) text += String.fromCharCode(...units.subarray(at, at + STRETCH));
  return text;
}
