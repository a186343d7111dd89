import type { Language } from "../schema/vocabulary.ts";

const KANA = /[\u3041-\u30fa\uff66-\uff9d]/gu;
const LATIN = /[A-Za-z]/gu;

/** Japanese when kana make up a tenth or more of the letters: English notices quote names and addresses, never sentences. */
export function languageOf(text: string): Language {
  const kana = text.match(KANA)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  return kana > 0 && kana * 9 >= latin ? "ja" : "en";
}
