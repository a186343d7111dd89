import { endOfDigits, isDigit } from "../../number/digits.ts";
import { isKanjiNumeral, numeralAt } from "../../number/ja/numeral.ts";

/** A number inside a date. */
export type Figure = { readonly end: number; readonly value: number; readonly kanji: boolean };

/** Twenty and thirty in one character, as documents in the old style write them. */
const OLD_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** The number of a year, month, day, hour or minute at `at`: up to four digits, or kanji in either style (二〇一八, 二千十八). */
export function figureAt(text: string, at: number): Figure | null {
  if (isDigit(text, at)) {
    const end = endOfDigits(text, at);
    return end - at > 4 ? null : { end, value: Number(text.slice(at, end)), kanji: false };
  }
  const tens = OLD_TENS[text.charAt(at)];
  if (tens !== undefined) {
    const ones = "一二三四五六七八九".indexOf(text.charAt(at + 1) || "-") + 1;
    return { end: at + (ones > 0 ? 2 : 1), value: tens + ones, kanji: true };
  }
  if (!isKanjiNumeral(text.charAt(at))) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.value === null || numeral.style !== "kanji" || numeral.end - at > 7) return null;
  return { end: numeral.end, value: numeral.value, kanji: true };
}

/** Whether a figure that begins at `at` is really the tail of a longer one. */
export function insideFigure(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (isDigit(text, at))
    return (
      isDigit(text, at - 1) ||
      (JOINTS.has(before) &&
        isDigit(text, at - 2) &&
        !afterDash(text, at) &&
        !MARKED_YEAR.test(text.slice(at - 1, at + 6)))
    );
  return isKanjiNumeral(text.charAt(at)) && (isKanjiNumeral(before) || isDigit(text, at - 1) || before === "第");
}

/** 1:2019年: the mark of a list before a year. */
const MARKED_YEAR = /^:(?:19|20)[0-9]{2} ?年/u;

const JOINTS = new Set(",.:/-");

/** Whether a dash right before `at` follows a whole date or time (2/29-3/1, 17:55-18:33) and not just a number. */
export const afterDash = (text: string, at: number): boolean =>
  text.charAt(at - 1) === "-" && /[:/.][0-9]{1,2}$/u.test(text.slice(Math.max(0, at - 5), at - 1));

/** A figure, a blank if there is one, and a unit: `12 月` → 12. */
export function countedAt(text: string, at: number, unit: string): Figure | null {
  const figure = figureAt(text, at);
  if (figure === null) return null;
  const end = text.charAt(figure.end) === " " ? figure.end + 1 : figure.end;
  return text.startsWith(unit, end) ? { ...figure, end: end + unit.length } : null;
}
