import { doubledBlanks } from "./doubled.ts";
import { edits } from "./edits.ts";
import { emphasis } from "./emphasis.ts";
import { withGroupsJoined } from "./grouped.ts";
import { INVISIBLE } from "./invisible.ts";
import { characterOf, RADICALS } from "./radical.ts";
import type { Span } from "./span.ts";
import { spreading, spreadingSetPhrases } from "./spread.ts";
import { blanksBehindCommas, usualStops, usualWidths } from "./stops.ts";

/**
 * A text without what is in it and not read: invisible characters dropped, marks composed with their letters, half-width kana in full
 * width, radicals as the characters they look like, blanks of one unit as the ordinary one, lines ended as lines are, Japanese commas and
 * stops as most write them, English figures and letters in half width, groups of figures with commas, what is emphasised without the marks of
 * that, words a blank apart, the letters of a word beside each other.
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
const ESCAPE = 9;

type Range = readonly [from: number, to: number];
const TREATED: readonly (readonly [treatment: number, ranges: readonly Range[]])[] = [
  // Controls, and what shows nothing.
  [DROP, [[0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], ...INVISIBLE]],
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
  [ESCAPE, [[0x1b, 0x1b]]],
  // The first half of what selects one of the forms of a kanji.
  [SELECTOR, [[0xdb40, 0xdb40]]],
];

const TREATMENT = new Uint8Array(0x10000);
for (const [treatment, ranges] of TREATED) for (const [from, to] of ranges) TREATMENT.fill(treatment, from, to + 1);

const treatmentAt = (source: string, at: number): number => TREATMENT[source.charCodeAt(at)] ?? KEEP;

/** More marks on one letter are no writing. */
const MOST_MARKS = 8;

const copyIn = (source: string): FairCopy => ({ text: source, toSource: (span) => span });

/** The fair copy of a text; most texts are their own. */
export const fairCopy = (source: string): FairCopy =>
  [
    inUsualUnits,
    withUsualSigns,
    withoutEmphasis,
    withWordsClose,
    withCommasClose,
    withLettersClose,
    withSetPhrasesClose,
  ].reduce((copy, copied) => {
    const next = copied(copy.text);
    if (next.text === copy.text) return copy;
    return { text: next.text, toSource: (span) => copy.toSource(next.toSource(span)) };
  }, copyIn(source));

const withUsualSigns = (source: string): FairCopy => copyIn(withGroupsJoined(usualStops(usualWidths(source))));
const withWordsClose = (source: string): FairCopy => without(source, doubledBlanks(source));
const withCommasClose = (source: string): FairCopy => without(source, blanksBehindCommas(source));
const withoutEmphasis = (source: string): FairCopy => without(source, emphasis(source));
const withLettersClose = (source: string): FairCopy => without(source, spreading(source));
const withSetPhrasesClose = (source: string): FairCopy => without(source, spreadingSetPhrases(source));

function inUsualUnits(source: string): FairCopy {
  let first = 0;
  while (first < source.length && treatmentAt(source, first) === KEEP) first++;
  if (first === source.length) return copyIn(source);
  const found = edits();
  const units = new Uint16Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const to = endOfLetter(source, at);
    const start = length;
    if (to === at + 1 && treatmentAt(source, at) === KEEP) units[length++] = source.charCodeAt(at);
    else {
      const read = readingOf(source, at, to);
      for (let unit = 0; unit < read.length; unit++) units[length++] = read.charCodeAt(unit);
    }
    if (length - start !== to - at) found.add({ start, end: length }, { start: at, end: to });
    at = to;
  }
  return { text: textOf(units.subarray(0, length)), toSource: found.toSource };
}

/** A text without some stretches of it, given in order. */
function without(source: string, stretches: Iterable<Span<"raw">>): FairCopy {
  const found = edits();
  let units: Uint16Array | undefined;
  let length = 0;
  let done = 0;
  const copy = (to: number): void => {
    units ??= new Uint16Array(source.length);
    while (done < to) units[length++] = source.charCodeAt(done++);
  };
  for (const stretch of stretches) {
    copy(stretch.start);
    found.add({ start: length, end: length }, stretch);
    done = stretch.end;
  }
  if (units === undefined) return copyIn(source);
  copy(source.length);
  return { text: textOf(units.subarray(0, length)), toSource: found.toSource };
}

/** Where a letter ends with the marks on it, or what is no letter. */
function endOfLetter(source: string, at: number): number {
  const treatment = treatmentAt(source, at);
  if (treatment === SELECTOR) return at + (isSecondHalf(source.charCodeAt(at + 1)) ? 2 : 1);
  if (treatment === ESCAPE) return at + 1 + (COMMAND.exec(source.slice(at + 1, at + LONGEST_COMMAND))?.[0].length ?? 0);
  let end = at + 1;
  if (treatment === KEEP || treatment === KANA)
    while (end - at <= MOST_MARKS && treatmentAt(source, end) === MARK) end++;
  return end;
}

/** What tells a terminal, behind an escape, to change its colours, its cursor's place or its title. */
const COMMAND = /^(?:\[[0-9;?]{0,16}[@-~]|\]\P{Cc}{0,40}\p{Cc})/u;
const LONGEST_COMMAND = 48;

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** What stands in the copy for a stretch of the source, never longer than that. */
function readingOf(source: string, start: number, end: number): string {
  const treatment = treatmentAt(source, start);
  const text = source.slice(start, end);
  if (treatment === DROP || treatment === ESCAPE || (treatment === SELECTOR && text.length === 2)) return "";
  if (treatment === SOFT_HYPHEN) return LINE_ENDS_NEXT.test(source.slice(end, end + 8)) ? text : "";
  if (treatment === LINE_END) return "\n";
  if (treatment === BLANK) return " ";
  const read = treatment === LOOK_ALIKE ? characterOf(text) : composed(text);
  return read.length <= text.length ? read : text;
}

/** A word was cut at the end of a line there. */
const LINE_ENDS_NEXT = /^[ \t]{0,4}[\n\r]/u;

/** ｶﾞ, カﾞ and カ with a combining mark are all ガ. */
function composed(text: string): string {
  const known = COMPOSED.get(text);
  if (known !== undefined) return known;
  const whole = text.replace(/[\uff61-\uff9f]/gu, (kana) => COMBINING[kana] ?? kana.normalize("NFKC")).normalize("NFC");
  if (COMPOSED.size < MOST_COMPOSED) COMPOSED.set(text, whole);
  return whole;
}
/** What was composed before; letters and their marks are few. */
const COMPOSED = new Map<string, string>();
const MOST_COMPOSED = 4096;
const COMBINING: Readonly<Record<string, string>> = { "\uff9e": "\u3099", "\uff9f": "\u309a" };

/** Units are made a string so many at a time. */
const STRETCH = 8192;

function textOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += STRETCH) text += String.fromCharCode(...units.subarray(at, at + STRETCH));
  return text;
}
