import type { Qualifier } from "../../schema/vocabulary.ts";

/** What a figure implies: `more_than` 30 is at least 31, `less_than` 30 at most 29, `about` 30 leaves both ends open. */
export function boundsOf(
  value: number,
  qualifier: Qualifier,
): { readonly min: number | null; readonly max: number | null } {
  const step = Number.isInteger(value) ? 1 : 0;
  switch (qualifier) {
    case "exact":
      return { min: value, max: value };
    case "at_least":
      return { min: value, max: null };
    case "more_than":
      return { min: value + step, max: null };
    case "at_most":
      return { min: null, max: value };
    case "less_than":
      return { min: null, max: Math.max(0, value - step) };
    case "about":
    case "range":
      return { min: null, max: null };
  }
}
