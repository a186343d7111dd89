/** What stands in front of all alternatives, and behind all of them. */
type Around = { readonly before?: RegExp; readonly after?: RegExp };

/** Around words that begin and end where words do: "breach" is not found in "breaches". */
export const WORDS: Around = { before: /\b/u, after: /\b/u };

/**
 * One pattern that matches where any of several does: so each can stand by what it is for, and a text is gone through once.
 * What all have around them is said once. Flags are those of the whole; those of the parts don't count.
 */
export function anyOf(parts: readonly RegExp[], flags: string, { before, after }: Around = {}): RegExp {
  const any = parts.map(({ source }) => source).join("|");
  return new RegExp(
    before === undefined && after === undefined
      ? any
      : `${grouped(before?.source ?? "")}(?:${any})${grouped(after?.source ?? "")}`,
    flags,
  );
}

/** Kept together, so that what stands beside it is said of each of its alternatives. */
const grouped = (source: string): string => (source.includes("|") ? `(?:${source})` : source);
