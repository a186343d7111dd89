import { anyOf } from "../text/any-of.ts";
import type { Span } from "../text/span.ts";
import { withNames } from "./proper.ts";
import { withBars } from "./table.ts";

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
/** Months that are words as well, or short. */
const MAYBE_MONTHS = new Set("may march jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

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
    withMonthsAsNames(
      withBars(source).replace(VARIANT, (unit, at: number) =>
        usual(unit, source.charAt(at - 1), source.slice(at + 1, at + 5)),
      ),
    ),
    notices,
  );

/** The name of a month or a day in capitals. */
const LARGE_MONTH = anyOf(
  [
    // Written out.
    /JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER/u,
    // Cut short.
    /JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC/u,
    // Days of the week.
    /(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY/u,
  ],
  "gu",
  { before: /(?<![A-Za-z])/u, after: /(?![A-Za-z])/u },
);
/** How far around a month one looks for other letters. */
const AROUND = 40;

/** A text with months and days that are written in capitals, in a date on its own or among small letters, written as names. */
const withMonthsAsNames = (text: string): string =>
  text.replace(LARGE_MONTH, (month, at: number) => {
    const end = at + month.length;
    const isDay = month.endsWith("DAY");
    if (!isDay && month.length < 5 && !isMonth(text, at, end)) return month;
    const around =
      (/[^\n]{0,40}$/u.exec(text.slice(Math.max(0, at - AROUND), at))?.[0] ?? "") +
      (/^[^\n]{0,40}/u.exec(text.slice(end, end + AROUND))?.[0] ?? "");
    const isProse = /[a-z]{2}/u.test(around) || !/[A-Z]/u.test(around.replace(LARGE_MONTH, ""));
    return isProse ? month.charAt(0) + month.slice(1).toLowerCase() : month;
  });

/**
 * A text in which notices set in capitals or in small letters throughout are written as prose is: a capital at the beginning of
 * every sentence and of months and days. What capitals tell elsewhere (names) cannot be told any more. Every letter stays where it stood.
 */
export function asProse(source: string, notices: readonly Span<"raw">[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of notices) {
    if (!isOfOneCase(source, start, end)) continue;
    parts.push(source.slice(done, start), withNames(prose(source.slice(start, end))));
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
    const isName = NAMES.has(small) || (MAYBE_MONTHS.has(small) && isMonth(text, at, at + word.length));
    return isName || (isWord(text, at, word.length) && beginsSentence(text, at))
      ? word.charAt(0).toUpperCase() + small.slice(1)
      : small;
  });
}

/** A letter by itself may be the mark of an item; that of an e-mail is a word, and so is an article. */
const isWord = (text: string, at: number, length: number): boolean =>
  length > 1 || /^(?:-[a-z]{2}| [a-z])/iu.test(text.slice(at + 1, at + 4));

/** Whether a word that may be a month stands where one does: beside a figure, behind what a time is told with, beside another month. */
function isMonth(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  return (
    /^\.? {1,3}[0-9]/u.test(after) ||
    /[0-9](?:st|nd|rd|th)?(?: of)?[ -]{1,3}$/iu.test(before) ||
    (BEFORE_MONTH.test(before) && !MODAL.test(after)) ||
    MONTH_BEFORE.test(before) ||
    MONTH_BEHIND.test(after)
  );
}
const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|during|through|throughout|early|late|mid|last|next|this past|end of)[ -]{1,2}$/iu;
/** "Those you sign in with may have been copied": behind a verb's own preposition, but with a verb of its own. */
const MODAL =
  /^ {1,2}(?:have|be|not|also|still|well|no|need|want|wish|contact|include|contain|[a-z]{3,16}ly|[a-z]{3,16} (?:the|your|our|their|this|that|it|us|you|them))\b/iu;
const MONTHS = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const JOINED = "(?: {1,2}(?:and|or|to|through|until|till|-|–) {1,2}| ?[-–/,] ?)";
const MONTH_BEFORE = new RegExp(`\\b${MONTHS}\\.?${JOINED}$`, "iu");
const MONTH_BEHIND = new RegExp(`^\\.?${JOINED}${MONTHS}\\b`, "iu");

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[\n\r\f][\s\u3000•・*-]{0,8}(?:\(?[0-9]{1,2}[.)] {1,2})?|[.!?]["”')\]]?\s{1,4}["“'(]?)$/u.test(
    text.slice(Math.max(0, at - 14), at),
  );
