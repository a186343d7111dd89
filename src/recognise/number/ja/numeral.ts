import { digitsAt, isDigit } from "../digits.ts";

/** What a numeral comes to: its value, or a refusal of everything up to `end` (一〇万 is neither ten nor a hundred thousand). */
export type Numeral = {
  readonly end: number;
  readonly value: number | null;
  readonly style: "digits" | "kanji" | "mixed";
};

const KANJI_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  壹: 1,
  弐: 2,
  貳: 2,
  参: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  漆: 7,
  捌: 8,
  玖: 9,
};

/** Powers of ten inside a group of four digits, and of the groups. */
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 陌: 2, 仟: 3, 阡: 3 };
const BIG: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16, 萬: 4 };

export const isKanjiDigit = (character: string): boolean => KANJI_DIGITS[character] !== undefined;
export const isKanjiNumeral = (character: string): boolean =>
  KANJI_DIGITS[character] !== undefined || SMALL[character] !== undefined || BIG[character] !== undefined;

/** The power of ten a unit stands for (百 → 2, 万 → 4), or null for any other character. */
export const powerOf = (character: string): number | null => SMALL[character] ?? BIG[character] ?? null;

const refuse = (text: string, from: number): Numeral => {
  let end = from;
  while (end < text.length && (isKanjiNumeral(text.charAt(end)) || isDigit(text, end))) end++;
  return { end, value: null, style: "mixed" };
};

/**
 * The numeral that begins at `at`, however written: 三千五百十二, 三五一二, 参拾, 1万2千, 136万563, 4.9億, 1,234. Null where none begins.
 * Units go down (億 before 万, 千 before 百); what breaks that order, mixes positional digits with units or passes 2^53 is refused.
 */
export function numeralAt(text: string, at: number): Numeral | null {
  let total = 0;
  let section = 0;
  let pending: string | null = null;
  let small = Number.POSITIVE_INFINITY;
  let big = Number.POSITIVE_INFINITY;
  let afterBig = 0;
  let [sawDigits, sawKanji] = [false, false];
  let end = at;
  for (;;) {
    const character = text.charAt(end);
    if (isDigit(text, end)) {
      if (pending !== null) break;
      const digits = digitsAt(text, end);
      if (digits === null) return refuse(text, end);
      const limit = Math.min(small, big);
      if (end > at && Number(digits.plain) >= 10 ** limit) break;
      pending = digits.plain;
      end = digits.end;
      sawDigits = true;
      afterBig = 0;
      continue;
    }
    if (isKanjiDigit(character)) {
      if (pending !== null) break;
      let stop = end + 1;
      while (isKanjiDigit(text.charAt(stop))) stop++;
      if (stop - end > 1 && (end > at || powerOf(text.charAt(stop)) !== null || isDigit(text, stop)))
        return refuse(text, end);
      if (stop - end > 15) return refuse(text, end);
      pending = [...text.slice(end, stop)].map((digit) => KANJI_DIGITS[digit]).join("");
      end = stop;
      sawKanji = true;
      afterBig = 0;
      continue;
    }
    const unit = SMALL[character];
    if (unit !== undefined) {
      if (unit >= small || pending === "0") return refuse(text, end);
      section += scaled(pending ?? "1", unit);
      pending = null;
      small = unit;
    } else {
      const power = BIG[character];
      if (power === undefined) break;
      if (pending === null && section === 0) {
        if (afterBig === 0) return end === at ? null : refuse(text, end);
        if (power <= big) return refuse(text, end);
        total = total - afterBig + scaled(String(afterBig), power);
        afterBig = scaled(String(afterBig), power);
      } else {
        if (power >= big || (pending !== null && Number(pending) === 0 && section === 0)) return refuse(text, end);
        afterBig =
          section === 0 && pending !== null ? scaled(pending, power) : (section + Number(pending ?? 0)) * 10 ** power;
        total += afterBig;
      }
      section = 0;
      pending = null;
      small = Number.POSITIVE_INFINITY;
      big = power;
      end++;
      sawKanji = true;
      continue;
    }
    end++;
    sawKanji = true;
    afterBig = 0;
  }
  if (end === at) return null;
  const value = total + section + Number(pending ?? 0);
  if (value > Number.MAX_SAFE_INTEGER) return { end, value: null, style: "mixed" };
  return { end, value, style: sawDigits ? (sawKanji ? "mixed" : "digits") : "kanji" };
}

/** A decimal in writing times a power of ten, without the errors of multiplying: ("4.9", 8) → 490000000. */
const scaled = (decimal: string, power: number): number => Number(`${decimal}e${power}`);
