import type { EventRole } from "../../schema/vocabulary.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";

/** In English it comes after: "we learned that a list had been sent". */
export function leadsClause(reading: Reading, claim: Claim, beside: readonly Claim[]): boolean {
  const { role, hit, anchor } = claim;
  const text = reading.passages[claim.passage]?.normal.text ?? "";
  if (FINDINGS.has(role) && beside.some((other) => isDatedContent(text, other, claim))) return false;
  if (role === "notified_individuals" && beside.some((other) => isToldOf(text, other, claim))) return false;
  if (
    beside.some(
      (other) =>
        (FINDINGS.has(other.role) && isDatedContent(text, claim, other)) ||
        (other.role === "notified_individuals" && isToldOf(text, claim, other)),
    )
  )
    return true;
  if (role === "notified_individuals" && anchor.end <= hit.start)
    return beside.every((other) => other.role !== "published_earlier" || other.hit.start > hit.start);
  if (hit.rule === "event.deed" && beside.some((other) => other.role === "discovered")) return false;
  if (role !== "occurred" && role !== "discovered" && role !== "confirmed") return true;
  const telling = role === "occurred" ? TELLING : REPORTING;
  return beside.every((other) => !telling.has(other.role) || other.hit.start > hit.start);
}

/** "we found that files were copied on June 5": the date behind what was found is the date of that. */
const isDatedContent = (text: string, { role, hit, anchor }: Claim, { hit: finding }: Claim): boolean =>
  role === "occurred" &&
  anchor.start >= hit.end &&
  (/\bthat\b/iu.test(text.slice(finding.end - 5, hit.start)) ||
    isBareContent(text.slice(finding.end, hit.start), hit.rule));

/**
 * "wrote to patients whose charts were stolen on May 5", "told patients of a breach that was discovered in May": the date right behind what
 * people were told of is the date of that.
 */
const isToldOf = (text: string, { role, hit, anchor }: Claim, { hit: telling }: Claim): boolean =>
  ((role === "occurred" && hit.rule === "event.deed") ||
    (TOLD_OF.has(role) && RELATIVE.test(text.slice(telling.end, hit.start + OPENS)))) &&
  hit.start >= telling.end &&
  anchor.start >= hit.end &&
  anchor.start - hit.end <= 48 &&
  /^[^,;]*$/u.test(text.slice(hit.end, anchor.start)) &&
  /\b(?:that|whose|who|about|of|after|because|regarding|concerning|informing|saying|when)\b/iu.test(
    text.slice(telling.start, hit.start),
  );

/** What is told of a breach in a clause of its own. */
const TOLD_OF: ReadonlySet<EventRole> = new Set<EventRole>(["occurred", "discovered", "contained"]);
const RELATIVE =
  /\b(?:breach|incident|attack|theft|loss|leak|error|mistake|intrusion|compromise|disclosure|event|access|hack|burglary|break-in) (?:that|which) [^,;.]{0,40}$/iu;
/** How much of a wording is looked at for the words of the clause that it may begin with. */
const OPENS = 8;

/** "determined an outsider gained access on …": the same without "that". */
const isBareContent = (between: string, rule: string): boolean =>
  rule === "event.deed" &&
  between.length > 4 &&
  /^ (?:an?|the|some|someone|their|our|its|files|data|information|emails)\b[^,;:]{0,56}$/iu.test(between);

export const FINDINGS: ReadonlySet<EventRole> = new Set<EventRole>([
  "discovered",
  "confirmed",
  "investigation_completed",
]);
const REPORTING: ReadonlySet<EventRole> = new Set<EventRole>([
  "reported_ppc",
  "reported_police",
  "reported_authority",
  "notified_individuals",
  "published_earlier",
]);
const TELLING: ReadonlySet<EventRole> = new Set<EventRole>([...FINDINGS, ...REPORTING]);
