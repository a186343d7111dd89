import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Anchor } from "./anchor.ts";
import type { Statement } from "./claim.ts";
import type { Dated } from "./row.ts";

/** What a preposition that begins a clause is followed by: "and on 5 May", but not "by e-mail and in writing". */
const WHEN =
  "(?:on|at|by|in|from|since|until) (?:(?:about|around|approximately|early|late|mid|the|that|this|same|very|following|next) ){0,3}(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|day|week|noon|midnight|midday|half past|quarter)";

/** A day, told by its name or its date. */
const DAY_LAST =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:[0-9]{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7}(?: [0-9]{1,2})?)";

/**
 * Where one clause of an English sentence ends and the next begins. What an alternative begins with is looked for before what stands in
 * front of it: a look back is made at every place otherwise.
 */
const BOUNDARY = new RegExp(
  [
    ";",
    // "We secured the servers, informed the police on 3 May, and began …": each verb of a list has its own day.
    ", (?=(?:then |also )?(?:informed|notified|told|alerted|reset|secured|disabled|disconnected|isolated|hired|engaged|retained|launched|blocked|changed) (?:the|our|all|an?|its|it|them|both|affected|those|law|outside|external|independent|local|passwords?|[A-Z]))",
    ", (?:and|but|so|which|while|when|where|who|after|then|although|however)\\b",
    " before (?=(?:we|it|they|he|she|being|(?:the|our|its) [a-z ]{1,32} (?:was|were))\\b)",
    // "on 9 June, the day after a parent told us": what it was the day after has a day of its own.
    ",? \\(?(?=(?:just |only |some )?(?:the|one|two|three|four|five|six|seven|eight|nine|ten|an?|\\d{1,2}) (?:day|week|fortnight|hour|minute)s? (?:before|after) (?:an?|the|it|we|they|he|she|our|its|their)\\b)",
    "(?= [ao])(?<!\\b(?:day|days|week|weeks|fortnight|hours?|minutes?|months?|years?)) (?:as soon as|once|after)(?! (?:an?|the|this|that) (?:[a-z-]{3,14} ){0,2}(?:theft|attack|incident|breach|loss|leak|break-in|burglary|discovery|outage|mistake|error|accident)[,.]) (?=(?:an?|the|we|it|they|he|she|our|its|their|staff|being)\\b)",
    "(?= w)(?<!\\b(?:from|to|in|on|by|of|with|for|through|under|at)) which\\b",
    " (?:and|but) (?=(?:have|has|had|will|are|is|we|they|it|he|she|then|immediately|were|was)\\b)",
    ` (?:and|but) (?=${WHEN})`,
    "\\bthat,? (?=(?:on|in|at|from|by|since|between|the (?:day|evening|night|morning))\\b)",
    "\\bafter which\\b",
    // "said in a filing on Monday that it noticed the break-in on 19 May": the day of saying it is not that of what is said.
    `(?=[, ])(?<=\\b(?:said|announced|disclosed|confirmed|revealed|admitted|acknowledged)\\b[^,.;]{0,48}${DAY_LAST}),? (?=that (?:it|they|he|she|an?|the|its|some|hackers|attackers)\\b)`,
  ].join("|"),
  "giu",
);

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
  // "the drive turned up in a shop and was returned": the clause goes on with what it is told of.
  if (hit.end - start <= VERB && SAME_SUBJECT.test(text.slice(start, start + VERB)))
    return { ...statement, hit: { ...hit, start: start + 1 } };
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

/** How far a verb reaches with its auxiliary, and how a clause begins that goes on with the subject of the one before. */
const VERB = 36;
const SAME_SUBJECT = /^,? (?:and|but) (?:was|were|has|have|had)\b/iu;

/** What says of a report, or of a body named before it, that it was made or told. */
const MADE = anyOf([/filed|made|lodged|submitted|sent/u, /informed|notified|told|contacted|alerted|called/u], "iu", {
  before: /^(?: report| complaint| notice)?(?: [a-z]{1,12})? (?:was|were|been|being) (?:[a-z]{1,12}ly |also )?/u,
  after: /\b/u,
});
