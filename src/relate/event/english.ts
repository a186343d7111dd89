import { anyOf } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import type { Span } from "../../text/span.ts";
import { type Anchor, isNamed, PLACED } from "./anchor.ts";
import { type Claim, claimOf, type Statement, statementsOf } from "./claim.ts";
import { closesAside, isBehindAside } from "./english-aside.ts";
import { type Clause, clausesOf, withinClause } from "./english-clause.ts";
import { rowClaims } from "./english-row.ts";
import type { Dated } from "./row.ts";
import { toldStatements } from "./told.ts";
import { isToldOf } from "./told-of.ts";

/** What is said without a date of its own, and may take the one behind it. */
type Undated = { readonly statement: Statement; readonly sentence: number };

/**
 * In English a date stands before its verb at the head of a clause and behind it elsewhere.
 *
 *     On May 5, we learned of the loss, and we told the police on May 6.
 *     ^^^^^^^^ → learned              |             told ← ^^^^^^^^^
 *
 * A clause without a date belongs to the clause before it in the same sentence; a row of a timeline to the row's date.
 */
export function englishClaims(dated: Dated): readonly Claim[] {
  const { passage, index, anchors, row, carried } = dated;
  const { text } = passage.normal;
  if (MAIL_LINE.test(text)) return [];
  if (row) return rowClaims(dated);
  if (anchors.length === 0 && carried === null) return [];
  const statements = [...statementsOf(passage), ...toldStatements(passage)].sort((a, b) => a.hit.end - b.hit.end);
  if (statements.length === 0) return [];
  const claims: Claim[] = [];
  let at = 0;
  let next = 0;
  let before: Anchor | null = null;
  let sentence = -1;
  let pending: Undated | null = null;
  let open: Undated | null = null;
  for (const clause of clausesOf(text, passage.sentences)) {
    if (clause.sentence !== sentence) before = answerTo(text, passage.sentences[clause.sentence], anchors);
    sentence = clause.sentence;
    const own: Anchor[] = [];
    for (let anchor = anchors[next]; anchor !== undefined && anchor.start < clause.end; anchor = anchors[++next])
      own.push(anchor);
    const said: Statement[] = [];
    for (let one = statements[at]; one !== undefined && one.hit.end <= clause.end; one = statements[++at])
      said.push(one);
    const free = own.filter(
      (anchor) => !NAMES.test(text.slice(anchor.end, anchor.end + 32)) || !isNamed(text, anchor, anchor.end + 1),
    );
    for (const spoken of said) {
      const statement = withinClause(text, clause, spoken, own[0]);
      if (statement?.hit.table === "event-noun" && statement.role === "occurred" && isToldOf(text, statement.hit))
        continue;
      if (statement === null) continue;
      const aside = isBehindAside(text, clause, own, statement);
      if (aside && before === null && own.length === 1) continue;
      const named =
        statement.hit.table === "event-noun"
          ? own.find((anchor) => isNamed(text, anchor, statement.hit.start))
          : undefined;
      const governor =
        named ??
        placed(text, own, statement) ??
        (aside ? before : null) ??
        governing(text, clause, aside ? free.filter((anchor) => anchor !== own[0]) : free, statement, said) ??
        (own.length === 0 &&
        !LATER.test(text.slice(clause.start, clause.end)) &&
        !AFTERWARDS.test(text.slice(clause.start, clause.start + 12))
          ? (before ?? (anchors.length === 0 ? carried : null))
          : null);
      const anchor = whenOf(text, governor, statement);
      if (anchor !== null && !isInQuote(text, anchor, statement)) {
        const labelled = isLabel(text, statement, anchor, passage.sentences[sentence]?.start ?? 0);
        claims.push(claimOf(statement, index, sentence, anchor, labelled, false));
      }
    }
    const head = own[0];
    // "it occurred and was discovered on May 5": both on that day.
    if (
      head !== undefined &&
      pending !== null &&
      pending.sentence === sentence &&
      JOINED.test(text.slice(clause.start, clause.start + 12))
    )
      claims.push(claimOf(pending.statement, index, pending.sentence, head, false, false));
    // "it was sent by the clinic, which runs two sites, on May 5": behind an aside the date is that of the clause before it.
    if (head !== undefined && open !== null && open.sentence === sentence && closesAside(text, clause, head))
      claims.push(claimOf(open.statement, index, open.sentence, head, false, false));
    const last = said.at(-1);
    open =
      own.length === 0 && before === null && last !== undefined && last.hit.start >= clause.start
        ? { statement: last, sentence }
        : null;
    pending =
      own.length === 0 &&
      before === null &&
      last !== undefined &&
      last.hit.start >= clause.start &&
      clause.end - last.hit.end <= 1
        ? { statement: last, sentence }
        : null;
    before = own.at(-1) ?? before;
  }
  return claims;
}

/** A line of the head of a mail: what is told in it is when the mail was sent. */
const MAIL_LINE = /^(?:From|Sent|Received|To|Cc|Subject|Date sent): /u;

/** Whether a date is the value of a label: "Date: 5 May", "Action Fraud (5 May)", or of a body told as the one before it: "and the ICO on 6 May". */
function isLabel(text: string, { hit }: Statement, { start, date }: Anchor, from: number): boolean {
  if (start < hit.end || start - hit.end > REMOTE) return false;
  const between = text.slice(hit.end, start);
  if (/\bby (?:the )?(?:[A-Z][a-z]{1,16} )?$/u.test(text.slice(Math.max(0, hit.start - 28), hit.start))) return false;
  if (/^(?: ?[:(] ?|[: ]{1,3})$/u.test(between)) return hit.table !== "event-noun" || /[:(]/u.test(between);
  const told = hit.rule === "event-noun.people-told";
  if (told && !BEHIND_ITEM.test(text.slice(Math.max(0, hit.start - 40), hit.start))) return false;
  if (
    !(told || hit.rule.endsWith("-label")) ||
    !(LISTED.test(between) || (between === " " && date?.relative !== undefined))
  )
    return false;
  return (
    between.endsWith("(") || REPORTED.test(text.slice(from, hit.start)) || TO_EACH.test(text.slice(from, hit.start))
  );
}

/** "To the government on 5 May; to the police on 6 May": whom reports went to, where the sentence has no verb. */
const TO_EACH = /^[^A-Za-z]{0,3}to (?:the )?(?:[^.]{1,160}[;,] (?:and )?to (?:the )?)?[^.;,]{0,30}$/iu;

/** What stands in front of an item of a list that comes after an item with its day: "on 5 May, and the". */
const BEHIND_ITEM = /\d(?:, | and )(?:(?:and|to|all|the|its|our|those|most|some) ){0,4}$/iu;

/** "When did this happen? On 5 May.": a question is about the date that is the whole answer to it. */
function answerTo(text: string, sentence: Span<"normal"> | undefined, anchors: readonly Anchor[]): Anchor | null {
  if (sentence === undefined || !QUESTION.test(text.slice(sentence.start, sentence.end))) return null;
  const answer = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < sentence.end)];
  const short =
    answer !== undefined &&
    /^ {0,2}(?:(?:it was )?(?:on|in|at) )?(?:the )?$/iu.test(text.slice(sentence.end, answer.start));
  return short ? answer : null;
}

const QUESTION = /^[^A-Za-z]{0,4}(?:when|on what (?:day|date)|at what time) [^?]{1,120}\?[ ]{0,2}$/iu;

/** "In May 2015 a spokesman stated, "they were told"": of what is quoted behind it, a date says nothing. */
const isInQuote = (text: string, { end }: Anchor, { hit: { start } }: Statement): boolean =>
  end < start &&
  /\b(?:said|says|stated|wrote|added|told|explained|reads?)\b[^"“”]{0,40}["“][^"”]{0,200}$/iu.test(
    text.slice(end, start),
  );

/** "until 14 July, when we took the page down", "from 2 June to 14 July, when …": what ended it was done on that day. */
function whenOf(text: string, anchor: Anchor | null, { hit: { start: to }, role }: Statement): Anchor | null {
  if (anchor === null || anchor.end > to || !WHEN.test(text.slice(anchor.end, anchor.end + 24))) return anchor;
  if (anchor.kind === "until" && /^(?:until|till)\b/iu.test(text.slice(anchor.start, anchor.end)))
    return { ...anchor, kind: "day" };
  if (role === "occurred" || anchor.kind !== "window" || anchor.last === undefined || anchor.datePlace === null)
    return anchor;
  const { last: date, datePlace } = anchor;
  return { kind: "day", date, datePlace: { ...datePlace, ...date.span }, start: date.span.start, end: anchor.end };
}

const WHEN = /^,? (?:when|at which (?:time|point)|on which (?:day|date)) /iu;

/** "an attack on its servers on May 5": a noun with its date behind it, whatever other date stands nearer. */
function placed(text: string, own: readonly Anchor[], { hit }: Statement): Anchor | null {
  if (hit.table !== "event-noun") return null;
  if (isToldOf(text, hit)) return null;
  return (
    own.find(({ start }) => start > hit.end && start - hit.end <= 40 && PLACED.test(text.slice(hit.end, start))) ?? null
  );
}

/** "the week after", "some months later": another time, if none that can be told. */
const LATER = /\b(?:weeks?|months?|years?) (?:after|later|before|earlier)\b/iu;

/** A clause that tells what came before or after the one it belongs to has that one's date no more. */
const AFTERWARDS = /^(?: (?:as soon as|once|after|before) |, however|,? and (?:will|shall|are|is|am|have|has) )/iu;

/** A verb added to one before it. */
const JOINED = /^ and (?:was|were|has|had)\b/iu;

/** What a day can name. */
const NAMES = anyOf(
  [
    // What happened.
    /attack|breach|intrusion|theft|burglary|break-in|outage|incident|event/u,
    // What is told of it.
    /notice|statement|announcement|update|bulletin|advisory|press release/u,
  ],
  "iu",
  { before: /^(?:['\u2019]s|,)? (?:[a-z]{1,14} )?/u, after: /\b/u },
);

const REMOTE = 48;
const LISTED = /^[^\d;:.()]{0,44} (?:on |\()$/u;
const REPORTED = /\b(?:informed|notified|told|contacted|reported|alerted|called|phoned|report)\b/iu;

/** What stands between a verb and the date right behind it. */
const NEXT = /^[^,;]{0,40} (?:(?:on|in|at|by|around|about) )?(?:the )?$/iu;

/** How far behind its date a clause in front is looked for the comma that ends it. */
const FAR = 200;

/** "When we learned of it on May 5, we told …": the date is that of the clause in front, the rest came soon after. */
const SUBORDINATE = /^[^a-z]{0,3}(?:upon|when|once|after|following|as soon as|immediately (?:after|upon))\b/iu;

/** The date of its clause that governs a statement: one in front of all when it stands first, else the nearest one after, else before; behind "and" the one after. */
function governing(
  text: string,
  clause: Clause,
  anchors: readonly Anchor[],
  { hit, role }: Statement,
  said: readonly Statement[],
): Anchor | null {
  const next = partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.start);
  const after = anchors[next];
  const inside = partition(anchors.length, (index) => (anchors[index]?.end ?? 0) <= hit.end);
  const before = anchors[inside - 1];
  const beside = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.end)];
  if (role.startsWith("reported_") && beside !== undefined) {
    const between = text.slice(hit.end, beside.start);
    if (LISTED.test(between) && (before === undefined || before === beside || !between.includes(", "))) return beside;
  }
  // "The review, which began on May 5, was completed on June 6": what stands inside the words is the date of the aside.
  const behind = anchors.find(({ start }) => start >= hit.end);
  if (
    after !== undefined &&
    after.end <= hit.end &&
    behind !== undefined &&
    NEXT.test(text.slice(hit.end, behind.start))
  )
    return behind;
  if (before === undefined) return after ?? null;
  const outer = outerOf(text, clause, anchors.slice(0, inside), hit.start);
  if (outer !== null) return outer;
  const opening = text.slice(clause.start, before.start);
  const later =
    SUBORDINATE.test(opening) && text.slice(before.end, Math.min(hit.start, before.end + FAR)).includes(", ");
  // "When our auditors visited on May 5, they found it": nothing of the incident is told in front, the date is that of the finding.
  const told = said.some((other) => other.hit.start < before.end);
  if (later && (told || role !== "discovered") && role !== "confirmed" && role !== "investigation_completed")
    return after ?? null;
  if (after === undefined || after === before) return before;
  // "a clerk who had left on May 2 downloaded files on May 9": the first date is that of the relative clause.
  if (/\bwho\b [^,;.]{0,48}$/iu.test(opening.slice(-64)) && before.end < hit.start) return after;
  const gap = (from: number, to: number): number => Math.max(0, to - from);
  const fronted = /^[^a-z]{0,3}(?:[a-z]{1,24} ){0,4}$/iu.test(opening);
  const content = /^[^,;()]{0,64}$/u.test(text.slice(hit.end, after.start));
  if (fronted && content && role === "occurred" && said.some((finding) => isFoundThat(text, finding, hit.start)))
    return after;
  if (!fronted && /^,? (?:and|then|and then|and also|and later) $/iu.test(text.slice(before.end, hit.start)))
    return after;
  if (fronted) return gap(hit.end, after.start) <= 12 ? after : before;
  return gap(hit.end, after.start) < gap(before.end, hit.start) ? after : before;
}

/** "On May 5 we were told that a laptop was lost while its owner was on a bus on May 3": what was found has the date behind it. */
const isFoundThat = (text: string, { role, hit }: Statement, to: number): boolean =>
  (role === "discovered" || role === "confirmed") && hit.end <= to && /\bthat\b/iu.test(text.slice(hit.end, to));

/**
 * "On May 5, while looking into a fraud that occurred in March, we found …": the date in the relative clause is that of its own verb, what
 * comes behind its comma belongs to the date in front.
 */
function outerOf(text: string, clause: Clause, anchors: readonly Anchor[], to: number): Anchor | null {
  const [first] = anchors;
  const inner = anchors.at(-1);
  if (first === undefined || inner === undefined || first === inner || first.start - clause.start > 24) return null;
  const lead = text.slice(Math.max(first.end, inner.start - 72), inner.start);
  return INNER.test(lead) && /^, /u.test(text.slice(inner.end, to)) ? first : null;
}

/** A relative clause, or a participle, up to its date. */
const INNER = /\b(?:that|who|which|dated|occurring|dating|beginning|sent|created)\b [^,;.]{0,48}$/iu;
