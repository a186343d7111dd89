import { anyOf } from "../../../../text/any-of.ts";

/** Prepositions behind which a name is a place, a means or somebody else's, and not who does what follows: a guest from Alder wrote. */
const OBJECT = anyOf(
  [
    // Where.
    /from|at|in|on|near|outside|inside|around|across|between|along|behind|beside|throughout|into|onto|within/u,
    // By whom, with what, beside whom.
    /with|without|via|by|through|to|against|like|than|unlike|under|over|toward|towards|using/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:(?:the|our|its|their|his|her|your|a|an) )?["“'‘]?$/u },
);
/** The same of "of" and "for", but for those who stand for the whole: the board of Alder has learned, a spokesman for Alder said. */
const BELONGS = /\b(?:of|for) (?:(?:the|our|its|their) )?["“'‘]?$/iu;
const STANDS_FOR = anyOf(
  [
    // Who leads it, and who speaks for it.
    /boards?|trustees|governors|directors|management|leadership|officials?|executives?|team|staff|office|department|committee|council|owners?|partners?/u,
    /spokes(?:man|woman|person|people)|representatives?|statement|behalf|head|chair|president|manager|chief [a-z]{3,12}/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:of|for) (?:(?:the|our|its|their) )?["“'‘]?$/u },
);

/** Whether a name may be the subject of what follows it, by what stands in front of it. */
export const isSubject = (before: string): boolean =>
  !OBJECT.test(before) && (!BELONGS.test(before) || STANDS_FOR.test(before));
