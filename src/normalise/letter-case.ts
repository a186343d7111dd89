import type { Span } from "../text/span.ts";

/** Fewer letters than this show no habit. */
const FEWEST = 60;
/** In capitals throughout: at most one letter of so many is small (of an address, a unit). */
const CAPITALS = 8;
/** In small letters throughout: at most one letter of so many is a capital. Prose has one in ten to thirty. */
const SMALL = 150;

/** Names that are written with a capital wherever they stand. */
const NAMES = new Set(
  "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday i".split(
    " ",
  ),
);
/** Months that are words as well, or short: they are named where a figure stands beside them. */
const BESIDE_FIGURES = new Set("may march jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

const VARIANT = /[\t，．]/gu;

/** A tab between words is a blank; 、 and 。 are written as in formulas by some (氏名，住所．), but not those of 1，240 and 2．経緯. */
function usual(unit: string, before: string, after: string): string {
  if (unit === "\t") return /\S/u.test(before) && /^\S/u.test(after) ? " " : unit;
  if (unit === "，") return isFigure(before) && THOUSANDS.test(after) ? unit : "、";
  return /[ぁ-ん）)」』]/u.test(before) && !/^[!-~！-～]/u.test(after) ? "。" : unit;
}
const isFigure = (unit: string): boolean => /[0-9０-９]/u.test(unit);
const THOUSANDS = /^[0-9０-９]{3}(?![0-9０-９])/u;

/** A text as the steps behind read it: with the usual blanks and stops, and written as prose is. Every character stays where it stood. */
export const legible = (source: string, notices: readonly Span<"raw">[]): string =>
  asProse(
    source.replace(VARIANT, (unit, at: number) => usual(unit, source.charAt(at - 1), source.slice(at + 1, at + 5))),
    notices,
  );

/**
 * A text in which notices set in capitals or in small letters throughout are written as prose is: a capital at the beginning of
 * every sentence and of months and days. What capitals tell elsewhere (names) cannot be told any more. Every letter stays where it stood.
 */
export function asProse(source: string, notices: readonly Span<"raw">[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of notices) {
    if (!isOfOneCase(source, start, end)) continue;
    parts.push(source.slice(done, start), prose(source.slice(start, end)));
    done = end;
  }
  return parts.length === 0 ? source : parts.join("") + source.slice(done);
}

function isOfOneCase(source: string, start: number, end: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) small++;
    else if (unit >= 0x41 && unit <= 0x5a) capitals++;
  }
  return capitals + small >= FEWEST && (small * CAPITALS <= capitals || capitals * SMALL <= small);
}

const WORD = /[A-Za-z]{1,60}/gu;

function prose(text: string): string {
  return text.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const isName = NAMES.has(small) || (BESIDE_FIGURES.has(small) && isBesideFigure(text, at, at + word.length));
    return isName || (word.length > 1 && beginsSentence(text, at))
      ? word.charAt(0).toUpperCase() + small.slice(1)
      : small;
  });
}

const isBesideFigure = (text: string, start: number, end: number): boolean =>
  /^\.? {1,3}[0-9]/u.test(text.slice(end, end + 6)) ||
  /[0-9](?:st|nd|rd|th)?(?: of)?[ -]{1,3}$/iu.test(text.slice(Math.max(0, start - 10), start));

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[\n\r\f][\s\u3000•・*-]{0,8}|[.!?]["”')\]]?\s{1,4}["“'(]?)$/u.test(text.slice(Math.max(0, at - 10), at));
