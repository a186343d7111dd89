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

function isSame(first: CountFact, second: CountFact): boolean {
  const { value: a } = first;
  const { value: b } = second;
  if (a.unit !== b.unit || a.value !== b.value || (a.value === null && (a.min !== b.min || a.max !== b.max)))
    return false;
  if (isSibling(first, second)) return false;
  return a.measure === b.measure || PASSING.has(a.measure) || PASSING.has(b.measure);
}

/** Two lines of one list count different things though the number be the same, unless they are the same line told twice. */
const isSibling = ({ role: a, place: first }: CountFact, { role: b, place: second }: CountFact): boolean =>
  a.tag !== null && b.tag !== null && a.level === b.level && first.passage !== second.passage && a.tag !== b.tag;

function fuller(first: CountFact, second: CountFact): CountFact {
  const passing = PASSING.has(first.value.measure) ? second : first;
  const longer = second.place.end - second.place.start > first.place.end - first.place.start ? second : first;
  const best = first.value.measure === second.value.measure ? longer : passing;
  const status = [first, second].some(({ value }) => value.status === "possible") ? "possible" : best.value.status;
  return {
    ...best,
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
