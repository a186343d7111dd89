import type { Language } from "../schema/vocabulary.ts";
import { anyOf } from "../text/any-of.ts";
import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";

const isOpening = unitsOf(/[（(「『【［[〔｛{“]/u);
const isClosing = unitsOf(/[）)」』】］\]〕｝}”]/u);
const isJapaneseStop = unitsOf(/[。！？!?]/u);
/** Whatever a sentence can open, close or end with; most units are none of these. */
const isMark = unitsOf(/[（(「『【［[〔｛{“）)」』】］\]〕｝}”。！？!?.※]/u);
const isFigure = unitsOf(/[0-9]/u);
/** ※ */
const NOTE = 0x203b;
const ABBREVIATION = anyOf(
  [
    // In front of names, and behind those of bodies.
    /mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|dept|gov|rev|jr|sr/u,
    // Months.
    /jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec/u,
    // Numbers, times and turns of phrase.
    /no|nos|u\.s|e\.g|i\.e|etc|a\.m|p\.m|vs|art|sec|approx/u,
    // A single letter.
    /[a-z]/u,
  ],
  "iu",
  { before: /(?:^|[\s(])/u, after: /\.$/u },
);

/**
 * Sentences of a normalised passage, in order and without gaps; brackets stay whole, English abbreviations do not end one, and a
 * note on the same line (※) begins one.
 */
export function sentencesOf(text: string, language: Language): readonly Span<"normal">[] {
  const found: Span<"normal">[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) continue;
    if (isOpening(unit)) depth++;
    else if (isClosing(unit)) depth = Math.max(0, depth - 1);
    else if (unit === NOTE && depth === 0 && at > start) {
      found.push({ start, end: at });
      start = at;
    } else if (depth === 0 && ends(text, at, language)) {
      found.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

function ends(text: string, at: number, language: Language): boolean {
  const character = text.charAt(at);
  if (isJapaneseStop(text.charCodeAt(at)))
    return language === "ja" || character === "。" || at + 1 >= text.length || text.charAt(at + 1) === " ";
  if (character !== "." || language === "ja") return false;
  const next = text.charAt(at + 1);
  if (next !== "" && next !== " " && next !== '"' && next !== ")") return false;
  // Name, address ........ 20 persons: dots that lead the eye to a figure end nothing.
  if (text.startsWith("...", at - 2) && isFigure(text.charCodeAt(at + 2))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1));
}
