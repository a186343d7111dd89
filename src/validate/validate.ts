import { NoticeRecord } from "../schema/record.ts";
import { brokenRule } from "./consistency.ts";

/** A record that broke its own contract: a bug of ours, never printed. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/**
 * Returns the record if it keeps the contract: its schema, evidence that is the exact slice of `source`, indexes that lead somewhere,
 * dates that exist. Throws a ContractError otherwise, which names the key and no more of the notice.
 */
export function validate(record: NoticeRecord, source: string): NoticeRecord {
  const parsed = NoticeRecord.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ContractError(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit the schema"}`);
  }
  const broken = brokenRule(record, source);
  if (broken !== null) throw new ContractError(broken);
  return record;
}
