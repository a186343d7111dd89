import type { Language } from "../schema/vocabulary.ts";

const isKana = (unit: number): boolean => (unit >= 0x3041 && unit <= 0x30fa) || (unit >= 0xff66 && unit <= 0xff9d);
const isKanji = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/**
 * Japanese when its letters weigh as much as the Latin ones, kana counting nine and kanji three times (a Japanese notice may be full
 * of addresses and product names): English notices quote Japanese names, never sentences.
 */
export function languageOf(text: string): Language {
  let kana = 0;
  let kanji = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLatin(unit)) latin++;
    else if (isKana(unit)) kana++;
    else if (isKanji(unit)) kanji++;
  }
  return kana + kanji > 0 && kana * 9 + kanji * 3 >= latin ? "ja" : "en";
}
