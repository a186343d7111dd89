import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";

/** A quantity read from a normalised text. `value` is null for 数百, 数十 and the like, whose bounds are `min` and `max`. */
export type NumberMention = {
  readonly span: Span<"normal">;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly rule: string;
};

/** Every cardinal quantity in a normalised text, earliest first, never overlapping. */
export function readNumbers(text: string, _language: Language): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(/(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)([万億])?(?![\d])/gu)) {
    const value =
      Number((match[1] ?? "").replaceAll(",", "")) * (match[2] === "万" ? 1e4 : match[2] === "億" ? 1e8 : 1);
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, value, min: value, max: value, rule: "number.digits" });
  }
  return found;
}
