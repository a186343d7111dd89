import { matchesOf } from "../../text/matches.ts";
import type { Dated } from "./row.ts";

/** Where one clause of an English sentence ends and the next begins. */
const BOUNDARY =
  /;|, (?:and|but|so|which|while|when|where|who|after|then|although|however)\b| before (?=(?:we|it|they|he|she|being|(?:the|our|its) [a-z ]{1,32} (?:was|were))\b)| (?:as soon as|once|after)(?! (?:an?|the|this|that) (?:[a-z-]{3,14} ){0,2}(?:theft|attack|incident|breach|loss|leak|break-in|burglary|discovery|outage|mistake|error|accident)[,.]) (?=(?:an?|the|we|it|they|he|she|our|its|their|staff|being)\b)|(?<!\b(?:from|to|in|on|by|of|with|for|through|under|at)) which\b| (?:and|but) (?=(?:have|has|had|will|are|is|we|they|it|he|she|on|at|by|in|from|then|immediately|were|was)\b)|\bthat,? (?=(?:on|in|at|from|by|since|between|the (?:day|evening|night|morning))\b)|\bafter which\b/giu;

/** A clause of a sentence, and which sentence that is. */
export type Clause = { readonly start: number; readonly end: number; readonly sentence: number };

/** The clauses of a passage in text order. */
export function clausesOf(text: string, sentences: Dated["passage"]["sentences"]): readonly Clause[] {
  return sentences.flatMap(({ start, end }, sentence) => {
    const found: Clause[] = [];
    let from = start;
    for (const match of matchesOf(BOUNDARY, text.slice(start, end))) {
      const to = start + match.index;
      // "On 5 May, however, we saw": the word stands inside the clause.
      if (/^, however\b/iu.test(match[0]) && text.charAt(to + 9) === "," && to - from <= 32) continue;
      if (to > from) found.push({ start: from, end: to, sentence });
      from = to;
    }
    if (end > from) found.push({ start: from, end, sentence });
    return found;
  });
}
