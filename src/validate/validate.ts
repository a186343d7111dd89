import type { NoticeRecord } from "../schema/record.ts";
import { brokenRule } from "./consistency.ts";
import { misfitOf } from "./schema.ts";

/** A record that broke its own contract: a bug of ours, never printed. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/**
 * Returns the record if it keeps the contract: its schema, evidence that is the exact slice of `source`, indexes that lead somewhere,
 * dates that exist. Throws a ContractError otherwise, which names the key and no more of the notice.
 */
export function validate(record: NoticeRecord, source: string): NoticeRecord {
  const broken = misfitOf(record) ?? brokenRule(record, source);
  if (broken !== null) throw new ContractError(broken);
  return record;
}
