import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { readEnglishNumbers } from "./en/english.ts";
import { readJapaneseNumbers } from "./ja/japanese.ts";

/** A quantity read from a normalised text. `value` is null for 数百, 数十 and the like, whose bounds are `min` and `max`. */
export type NumberMention = {
  readonly span: Span<"normal">;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly rule: string;
};

/** Every cardinal quantity in a normalised text, earliest first, never overlapping. */
export const readNumbers = (text: string, language: Language): readonly NumberMention[] =>
  language === "ja" ? readJapaneseNumbers(text) : readEnglishNumbers(text);
