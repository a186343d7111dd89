import type { PeriodRole } from "../../schema/vocabulary.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";

/** Roles that can say which of the people are meant, the telling ones first. */
const ROLES: readonly PeriodRole[] = ["data_scope", "exposure", "attack"];

/** The period that belongs to a group read in `passages`: one stated there or in what they belong to, else the only scope there is. */
export function periodFor(
  reading: Reading,
  passages: readonly number[],
  periods: readonly PeriodFact[],
): number | null {
  const near = new Set(passages.flatMap((passage) => [passage, reading.passages[passage]?.block.parent ?? passage]));
  for (const role of ROLES) {
    const own = periods.findIndex(({ value, place }) => value.role === role && near.has(place.passage));
    if (own >= 0) return own;
  }
  const scopes = periods.flatMap(({ value }, index) => (value.role === "data_scope" ? [index] : []));
  return scopes.length === 1 ? (scopes[0] ?? null) : null;
}
