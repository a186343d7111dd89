import { NoticeRecord } from "../schema/record.ts";

/** A record that broke its own contract: a bug of ours, never printed. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/** Returns the record if it keeps the contract: its schema, and evidence that is the exact slice of `source`. Throws ContractError otherwise. */
export function validate(record: NoticeRecord, source: string): NoticeRecord {
  const parsed = NoticeRecord.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ContractError(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit the schema"}`);
  }
  const items = [...record.counts, ...record.periods, ...record.events, ...record.vectors, ...record.data_types];
  for (const { evidence } of items) {
    if (source.slice(evidence.start, evidence.end) !== evidence.text) {
      throw new ContractError(`evidence at ${evidence.start} is not the slice of the source`);
    }
  }
  return record;
}
