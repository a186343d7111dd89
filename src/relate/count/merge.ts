import type { Measure } from "../../schema/vocabulary.ts";
import type { CountFact } from "./count.ts";

/** One entry per fact: what is told several times is kept once, with the evidence of its fullest statement. */
export function merge(facts: readonly CountFact[]): readonly CountFact[] {
  const kept: CountFact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((other) => isSame(other, fact));
    const known = kept[at];
    if (known === undefined) kept.push(fact);
    else kept[at] = fuller(known, fact);
  }
  return kept.filter(({ value, role }) => !(role.passing && value.unit === "person" && PASSING.has(value.measure)));
}

/** Measures a figure gets in passing, when the text tells what was done about those already counted: 該当する19名の皆様に謝罪. */
const PASSING: ReadonlySet<Measure> = new Set(["other", "recipients"]);

/** A figure told more often than this says nothing new. */
const MENTIONS = 20;

/** Numbers below this often agree by chance; above it, one unit and one number are one fact, however it is told. */
const SMALL = 10;

/** What is told most specifically wins. */
const RANK: readonly Measure[] = [
  "compromised_accounts",
  "emails_failed",
  "emails_sent",
  "phishing_targets",
  "misuse_cases",
  "emails_exposed",
];

const rankOf = ({ value }: CountFact): number => {
  const rank = RANK.indexOf(value.measure);
  return rank < 0 ? (PASSING.has(value.measure) ? RANK.length + 1 : RANK.length) : rank;
};

function isSame(first: CountFact, second: CountFact): boolean {
  const { value: a } = first;
  const { value: b } = second;
  if (a.unit !== b.unit || a.value !== b.value || (a.value === null && (a.min !== b.min || a.max !== b.max)))
    return false;
  if (isSibling(first, second)) return false;
  if (a.measure === b.measure || PASSING.has(a.measure) || PASSING.has(b.measure)) return true;
  return (a.value ?? 0) >= SMALL;
}

/** Two lines of one list count different things though the number be the same, unless they are the same line told twice. */
const isSibling = ({ role: a, place: first }: CountFact, { role: b, place: second }: CountFact): boolean =>
  a.tag !== null && b.tag !== null && a.level === b.level && first.passage !== second.passage && a.tag !== b.tag;

function fuller(first: CountFact, second: CountFact): CountFact {
  const longer = second.place.end - second.place.start > first.place.end - first.place.start ? second : first;
  const best = first.value.measure === second.value.measure ? longer : rankOf(second) < rankOf(first) ? second : first;
  const status = [first, second].some(({ value }) => value.status === "possible") ? "possible" : best.value.status;
  return {
    ...best,
    mentions: [...first.mentions, ...second.mentions].slice(0, MENTIONS),
    value: {
      ...best.value,
      status,
      total: first.value.total || second.value.total,
      subject: best.value.subject ?? first.value.subject ?? second.value.subject,
    },
    role: {
      ...best.role,
      part: first.role.part && second.role.part,
      passing: first.role.passing && second.role.passing,
    },
  };
}
