import type { Language } from "../schema/vocabulary.ts";

const KANA = /[\u3041-\u30fa\uff66-\uff9d]/gu;
const KANJI = /[\u3400-\u9fff]/gu;
const LATIN = /[A-Za-z]/gu;

/**
 * Japanese when its letters weigh as much as the Latin ones, kana counting nine and kanji three times (a Japanese notice may be full
 * of addresses and product names): English notices quote Japanese names, never sentences.
 */
export function languageOf(text: string): Language {
  const kana = text.match(KANA)?.length ?? 0;
  const kanji = text.match(KANJI)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  return kana + kanji > 0 && kana * 9 + kanji * 3 >= latin ? "ja" : "en";
}
