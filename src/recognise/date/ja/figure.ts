import { endOfDigits, isDigit } from "../../number/digits.ts";
import { isKanjiNumeral, numeralAt } from "../../number/ja/numeral.ts";

/** A number inside a date. */
export type Figure = { readonly end: number; readonly value: number; readonly kanji: boolean };

/** The number of a year, month, day, hour or minute at `at`: up to four digits, or kanji in either style (二〇一八, 二千十八). */
export function figureAt(text: string, at: number): Figure | null {
  if (isDigit(text, at)) {
    const end = endOfDigits(text, at);
    return end - at > 4 ? null : { end, value: Number(text.slice(at, end)), kanji: false };
  }
  if (!isKanjiNumeral(text.charAt(at))) return null;
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.value === null || numeral.style !== "kanji" || numeral.end - at > 7) return null;
  return { end: numeral.end, value: numeral.value, kanji: true };
}

/** Whether a figure that begins at `at` is really the tail of a longer one. */
export const insideFigure = (text: string, at: number): boolean =>
  isDigit(text, at)
    ? isDigit(text, at - 1) || (",.:/-".includes(text.charAt(at - 1)) && isDigit(text, at - 2))
    : isKanjiNumeral(text.charAt(at)) &&
      (isKanjiNumeral(text.charAt(at - 1)) || isDigit(text, at - 1) || text.charAt(at - 1) === "第");

/** A figure, a blank if there is one, and a unit: `12 月` → 12. */
export function countedAt(text: string, at: number, unit: string): Figure | null {
  const figure = figureAt(text, at);
  if (figure === null) return null;
  const end = text.charAt(figure.end) === " " ? figure.end + 1 : figure.end;
  return text.startsWith(unit, end) ? { ...figure, end: end + unit.length } : null;
}
