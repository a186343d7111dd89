import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Place } from "../reading.ts";

/** A count or a kind of data where the text states it; `index` points into the list it comes from. */
export type Element = { readonly kind: "count" | "data"; readonly index: number; readonly place: Place };

/** Which kinds of data a count is tied to, in which passages the two were read, and whether one sentence says both. */
export type Tie = {
  readonly count: number;
  readonly data: ReadonlySet<number>;
  readonly passages: readonly number[];
  readonly direct: boolean;
};

/** What can be tied in one passage, in text order. */
export function elementsOf(
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): ReadonlyMap<number, readonly Element[]> {
  const found = new Map<number, Element[]>();
  const add = (element: Element): void => {
    const passage = found.get(element.place.passage) ?? [];
    if (passage.length === 0) found.set(element.place.passage, passage);
    passage.push(element);
  };
  const holdsMail = dataTypes.some(({ value }) => value.type === "email_content" || value.type === "attachment");
  counts.forEach((count, index) => {
    if (isGroup(count) || (!holdsMail && isMembership(count)))
      for (const place of count.mentions) add({ kind: "count", index, place });
  });
  dataTypes.forEach(({ value, mentions }, index) => {
    if (value.status !== "not_included") for (const place of mentions) add({ kind: "data", index, place });
  });
  for (const elements of found.values())
    elements.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end || a.index - b.index);
  return found;
}

const GROUPS: ReadonlySet<string> = new Set(["affected_people", "affected_records"]);

/** Accounts of members that were broken into, not the mailboxes of staff through which others were reached. */
const isMembership = ({ value, role }: CountFact): boolean =>
  value.measure === "compromised_accounts" &&
  value.unit === "account" &&
  !role.part &&
  !/mail|メール|staff|employee|職員|教員/iu.test(`${value.subject ?? ""}${role.name ?? ""}`);

/** Whether a count says how many people or records were affected, and not what somebody claims or another incident cost. */
const isGroup = ({ value, role }: CountFact): boolean =>
  GROUPS.has(value.measure) &&
  value.unit !== "household" &&
  value.status !== "ruled_out" &&
  !role.claim &&
  !role.background;
