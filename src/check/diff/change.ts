import { compare, type Difference } from "../compare/compare.ts";
import { earlierRecord } from "../expected/expectation.ts";
import { type Finding, finding } from "../finding.ts";
import type { JsonObject } from "../json.ts";

const NO_PAGE = { text: "", lines: [0] };

/** What changed from an earlier record to a later one, key by key and entry by entry. Derived keys only where asked for. */
export function changes(
  before: JsonObject,
  after: JsonObject,
  options: { readonly derived: boolean },
): readonly Finding[] {
  // A source makes a record one that was printed, and strings are compared to the letter.
  const printed = before.source === undefined ? { ...before, source: {} } : before;
  const sides = { expectation: earlierRecord(printed, 1), found: after, page: NO_PAGE, notice: 1 };
  return [...compare(printed, after, options).differences, ...newKeys(printed, after)].map((difference) => ({
    ...finding(difference, sides),
    expectedLine: null,
  }));
}

/** Keys that earlier records hadn't. */
const newKeys = (before: JsonObject, after: JsonObject): readonly Difference[] =>
  Object.entries(after)
    .filter(([key]) => !(key in before))
    .map(([key, value]) => ({
      kind: "different",
      list: null,
      at: [key],
      foundAt: [key],
      expected: null,
      found: value,
    }));

/** What changed in all records together. */
export type Totals = {
  readonly records: { same: number; changed: number; removed: number; added: number };
  /** By list: entries that only the earlier or the later run has, and keys of entries that changed. */
  readonly lists: Map<string, { removed: number; added: number; changed: number }>;
  /** By key and change (`counts.status possible → confirmed`): how often. Of texts and numbers only the key is told. */
  readonly keys: Map<string, number>;
};

export const noTotals = (): Totals => ({
  records: { same: 0, changed: 0, removed: 0, added: 0 },
  lists: new Map(),
  keys: new Map(),
});

/** Adds what changed in a record to the totals. */
export function countChanges(totals: Totals, findings: readonly Finding[]): void {
  totals.records[findings.length === 0 ? "same" : "changed"] += 1;
  for (const { kind, list, key, expected, found } of findings) {
    if (list !== null) {
      const sum = totals.lists.get(list) ?? { removed: 0, added: 0, changed: 0 };
      sum[kind === "missing" ? "removed" : kind === "extra" ? "added" : "changed"] += 1;
      totals.lists.set(list, sum);
    }
    if (kind !== "different") continue;
    const [from, to] = [codeOf(expected), codeOf(found)];
    const name = key.replace(/\[\d{1,9}\]/gu, "");
    const change = from === null || to === null ? name : `${name} ${from} → ${to}`;
    totals.keys.set(change, (totals.keys.get(change) ?? 0) + 1);
  }
}

/** A value of a closed list, as it is; null for texts, numbers and what has parts, of which there are too many to tell apart. */
const codeOf = (value: Finding["expected"]): string | null => {
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" && /^[a-z][a-z_]{0,40}$/u.test(value) ? value : null;
};
