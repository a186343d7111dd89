import { matchesOf } from "../../text/matches.ts";
import type { Anchor } from "./anchor.ts";
import type { Statement } from "./claim.ts";
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

/**
 * A wording with a gap may have begun in the clause before, and been completed in this one: "told the board the same day, and a police
 * report was filed" reports nothing to the police with its first verb, but with its last; "told our insurers on 5 May and on 6 May the
 * police" goes on with it.
 */
export function withinClause(text: string, { start }: Clause, statement: Statement, first?: Anchor): Statement | null {
  const { hit, role } = statement;
  if (hit.start >= start || /^,? which\b/iu.test(text.slice(start, start + 7))) return statement;
  if (!role.startsWith("reported_")) return null;
  const goesOn =
    first !== undefined &&
    first.end < hit.end &&
    /^,? and (?:then )?(?:on |by )?(?:the )?$/iu.test(text.slice(start, first.start)) &&
    /^,? (?:also )?(?:the |our )?[A-Z]?[^,.;A-Z]{0,24}(?:[A-Z][^,.;]{0,48})?$/u.test(text.slice(first.end, hit.end));
  if (goesOn) return { ...statement, hit: { ...hit, start: first.end + 1 } };
  return MADE.test(text.slice(hit.end, hit.end + 40))
    ? { ...statement, hit: { ...hit, start: Math.min(hit.end - 1, text.indexOf(" ", start) + 1) } }
    : null;
}

/** What says of a report, or of a body named before it, that it was made or told. */
const MADE =
  /^(?: report| complaint| notice)?(?: [a-z]{1,12})? (?:was|were|been|being) (?:[a-z]{1,12}ly |also )?(?:filed|made|lodged|submitted|sent|informed|notified|told|contacted|alerted|called)\b/iu;
