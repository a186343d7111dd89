/** Whether a text begins with what the patterns match one behind the other; each begins with ^, and takes what it takes for good. */
export function follows(text: string, ...patterns: readonly RegExp[]): boolean {
  let rest = text;
  for (const pattern of patterns) {
    const found = pattern.exec(rest);
    if (found === null) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
}

/** What stands in front of a figure without the words that only round or point: "a staff of just over " → "a staff of ". */
export const unrounded = (lead: string): string => lead.replace(ROUNDED, "");

const ROUNDED =
  /(?:\b(?:about|around|some|over|more than|nearly|approximately|almost|roughly|up to|only|just|all|all of|each of|the|those|these|its|our) ){1,3}$/iu;

/** What follows a figure without auxiliary verbs and adverbs: " have already been added" → " added". */
export const withoutAuxiliaries = (text: string): string => text.replace(AUXILIARIES, "");

const AUXILIARIES =
  /^(?: (?:so far|in all|of them|of these|have|has|had|been|were|was|are|is|being|already|since|later|also|then|now)){1,4}(?= )/u;
