import { normaliseText } from "./normalise/normalise.ts";
import { readNumbers } from "./recognise/number/number.ts";
import type { Language } from "./schema/vocabulary.ts";
import { type NormalText, toRaw } from "./text/normal-text.ts";
import type { Span } from "./text/span.ts";

/** Where an item stands in the source text: `source.slice(start, end) === text`. */
type Found = { readonly text: string; readonly start: number; readonly end: number };

/** A quantity; `value` is null for 数百 or "dozens", whose bounds are `min` and `max`. */
export type NumberItem = Found & {
  readonly kind: "number";
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
};

const normal = (source: string, language: Language): NormalText =>
  normaliseText(source, [{ start: 0, end: source.length }], language);

function place(source: string, text: NormalText, span: Span<"normal">): Found {
  const { start, end } = toRaw(text, span);
  return { text: source.slice(start, end), start, end };
}

/** Every cardinal quantity in a text, with its offsets: `１万２千名` → 12000 at 0..4. */
export function findNumbers(source: string, language: Language): readonly NumberItem[] {
  const text = normal(source, language);
  return readNumbers(text.text, language).map(({ span, value, min, max }) => ({
    ...place(source, text, span),
    kind: "number",
    value,
    min,
    max,
  }));
}
