import { NoticeRecord } from "../schema/record.ts";

/**
 * Where and how a record departs from its schema; null where it fits. The built command has this compiled from the same schema
 * (.ci/bundle.mjs), because making the schema anew takes as long as reading a notice.
 */
export function misfitOf(record: unknown): string | null {
  const parsed = NoticeRecord.safeParse(record);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "does not fit the schema"}`;
}
