import type { Language } from "../../schema/vocabulary.ts";
import type { Temporal } from "./date.ts";
import { readEnglish } from "./en/english.ts";
import { readJapanese } from "./ja/japanese.ts";

/** Every date, time and span in a normalised text, earliest first. */
export const readTemporal = (text: string, language: Language): Temporal =>
  language === "ja" ? readJapanese(text) : readEnglish(text);
