import type { FigureContext } from "../figure-context.ts";

/** "In total, 8,800 members and 190 former employees": a word for the total that several groups share makes none of them the total. */
export function isShared({ at, figure, order, reading }: FigureContext): boolean {
  const next = at.figures[order + 1];
  if (reading.language === "ja" || next === undefined || next.counter !== figure.counter || next.thing !== figure.thing)
    return false;
  return (
    AND_SO_MANY.test(at.text.slice(figure.span.end, next.span.start)) &&
    !(next.bare === null ? OF_THEM : STANDS_FOR_THEM).test(at.text.slice(next.span.end, next.span.end + 60))
  );
}

/** What stands between two groups told in one breath. */
const AND_SO_MANY = /^(?: [a-z-]{2,20}){0,4},? and (?:(?:about|around|approximately|some|another|roughly) )?$/iu;

/** "a total of 500 people, and 30 of them", "and 30 were": the second is some of the first; one with a noun of its own is a group beside it. */
const OF_THEM = /^(?: [a-z]{1,14}){0,3} of (?:them|whom|these|those)\b/iu;
const STANDS_FOR_THEM = /^(?: [a-z]{1,14}){0,3} (?:of (?:them|whom|these|those)|were|was)\b/iu;
