import type { Reading } from "../reading.ts";
import type { CountFact } from "./count.ts";

/** One entry per fact: what is told several times is kept once, with the evidence of its fullest statement. */
export function merge(_reading: Reading, facts: readonly CountFact[]): readonly CountFact[] {
  const kept: CountFact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((other) => isSame(other, fact));
    const known = kept[at];
    if (known === undefined) kept.push(fact);
    else kept[at] = fuller(known, fact);
  }
  return kept;
}

function isSame({ value: a }: CountFact, { value: b }: CountFact): boolean {
  return (
    a.value === b.value &&
    a.unit === b.unit &&
    a.measure === b.measure &&
    (a.value !== null || (a.min === b.min && a.max === b.max))
  );
}

function fuller(first: CountFact, second: CountFact): CountFact {
  const best = second.place.end - second.place.start > first.place.end - first.place.start ? second : first;
  const status = [first, second].some(({ value }) => value.status === "possible") ? "possible" : best.value.status;
  return {
    ...best,
    value: {
      ...best.value,
      status,
      total: first.value.total || second.value.total,
      subject: best.value.subject ?? first.value.subject ?? second.value.subject,
    },
  };
}
