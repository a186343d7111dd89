import type { FigureContext } from "./figure-context.ts";

/** The noun phrase a figure counts, as written in the normalised text, or null. */
export function countedPhrase({ at, figure }: FigureContext): string | null {
  if (figure.noun !== null) return at.text.slice(figure.noun.start, figure.noun.end);
  const run = /[一-龠々〆ヶァ-ヺーA-Za-z]{2,30}$/u.exec(
    at.text.slice(Math.max(0, figure.span.start - 30), figure.span.start),
  );
  return run?.[0] ?? null;
}
