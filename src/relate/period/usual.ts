import type { PeriodRole, VectorType } from "../../schema/vocabulary.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { isHostile } from "../vector/condition.ts";
import { relateVectors } from "../vector/vector.ts";

const usuals = new WeakMap<Reading, PeriodRole>();

/** What went on over a stretch of time in an incident of this kind. */
export function usual(reading: Reading): PeriodRole {
  const known = usuals.get(reading);
  if (known !== undefined) return known;
  const types = relateVectors(reading).flatMap(({ value }) => (value.status === "ruled_out" ? [] : [value.type]));
  const isInTheOpen = reading.language === "en" && types.includes("improper_disposal");
  const role = usualFor(isInTheOpen ? [...types, "accidental_publication"] : types, showsOthers(reading));
  usuals.set(reading, role);
  return role;
}

/** Whether more is told of data that could be seen than of a service that stood still. */
function showsOthers({ passages }: Reading): boolean {
  const codes = passages.flatMap((passage) => hitsOf(passage, "period").map(({ code }) => code));
  const times = (role: PeriodRole): number => codes.filter((code) => code === role).length;
  return times("exposure") > times("outage");
}

function usualFor(types: readonly VectorType[], isShown: boolean): PeriodRole {
  if (types.includes("denial_of_service")) return "outage";
  if (types.some(isHostile) || types.includes("insider_misuse")) return "attack";
  if (types.some((type) => LEAKS.has(type))) return "exposure";
  if (!types.includes("system_failure")) return "other";
  return isShown ? "exposure" : "outage";
}

const LEAKS: ReadonlySet<VectorType> = new Set<VectorType>([
  "accidental_publication",
  "misconfiguration",
  "misdelivery_email",
  "misdelivery_post",
  "bcc_error",
]);
