import type { EventRole, Language } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";

/** Roles that a date in an open span can still have: 1月23日から順次郵送, 3月13日までに調査を完了. */
const OPEN: Readonly<Record<"since" | "until", ReadonlySet<EventRole>>> = {
  since: new Set<EventRole>(["notified_individuals", "contained", "recovered"]),
  until: new Set<EventRole>(["notified_individuals", "investigation_completed"]),
};

/** Claims that count: told as facts, by a date that names a day, and not the content of another statement. */
export function settle(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter((claim) => isTold(reading, claim));
  const kept: Claim[] = [];
  for (const group of byAnchor(told)) kept.push(...withoutContent(reading, group));
  return kept;
}

function isTold(reading: Reading, { role, hit, passage, anchor }: Claim): boolean {
  if (anchor.kind === "window") return false;
  if (anchor.kind !== "day" && !OPEN[anchor.kind].has(role)) return false;
  const topic = topicOf(reading, passage);
  if (topic === "contact" || topic === "measures") return false;
  const { act, negated } = assertionAt(reading, { passage, start: hit.end - 1, end: hit.end });
  if (act === "request" || negated) return false;
  if (act === "measure" && role !== "notified_individuals" && role !== "recovered") return false;
  const text = reading.passages[passage]?.normal.text ?? "";
  return !VOID[reading.language](role, text.slice(hit.start, hit.end), text.slice(hit.end, hit.end + 16));
}

/** What a statement turns out not to say, by its own words and those after it. */
const VOID: Readonly<Record<Language, (role: EventRole, words: string, after: string) => boolean>> = {
  ja: (role, words, after) =>
    (role === "occurred" &&
      /^(?:た|て|し?てい[るた]|ている|ました|れた|れて|れ)?(?:いる|いた)?(?:こと|旨|との|という|とい|よう|疑い|可能性|おそれ|状態|恐れ|懸念|とされ|として|と(?:連絡|報告|通報|指摘)|場合|もの)/u.test(
        after,
      )) ||
    (role === "contained" &&
      /^(?:を|の|する|して|し|いた|した)?(?:依頼|お願い|要請|よう|ただ|求め|こと(?:を|が)確認)/u.test(after)) ||
    (role === "notified_individuals" && /^[^、。]{1,8}?(?:から|より)/u.test(words)) ||
    /^(?:予定(?:でし|だっ)|できな|でき(?:ませ|ず|てい(?:な|ませ))|に至って(?:い|お)|せず|しないまま)/u.test(after),
  en: (role, words, after) =>
    /^ ?(?:whether|if)\b/iu.test(after) ||
    (role === "occurred" &&
      /^(?:sent|left|entered|opened|posted)$/iu.test(words) &&
      /^ (?:us|message from|open)\b/iu.test(after)),
};

function byAnchor(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<Claim["anchor"], Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.anchor) ?? [];
    groups.set(claim.anchor, group);
    group.push(claim);
  }
  return [...groups.values()];
}

/** Which role yields to which when both are read from the same words. */
const YIELDS: Readonly<Partial<Record<EventRole, readonly EventRole[]>>> = {
  discovered: ["investigation_completed"],
  published_earlier: [
    "notified_individuals",
    "discovered",
    "reported_ppc",
    "reported_police",
    "reported_authority",
    "other",
  ],
  confirmed: ["discovered", "contained"],
  occurred: [
    "discovered",
    "confirmed",
    "contained",
    "investigation_completed",
    "reported_ppc",
    "reported_police",
    "reported_authority",
    "notified_individuals",
    "recovered",
    "published_earlier",
    "other",
  ],
  recovered: ["contained"],
  notified_individuals: ["reported_ppc", "reported_police", "reported_authority"],
};

/** Leaves out what one date's other statements contain: the deed that was noticed, the finding behind a discovery. */
function withoutContent(reading: Reading, group: readonly Claim[]): readonly Claim[] {
  const noticed = group.find(
    ({ role }) => role === "discovered" || role === "confirmed" || role === "investigation_completed",
  );
  return group.filter((claim) => {
    const yields = YIELDS[claim.role] ?? [];
    if (group.some((other) => yields.includes(other.role) && touches(other, claim))) return false;
    if (claim.role === "confirmed")
      return !group.some(
        (other) => other.role === "discovered" && other.sentence === claim.sentence && other.passage === claim.passage,
      );
    if (claim.role !== "occurred" || noticed === undefined || noticed.passage !== claim.passage) return true;
    return reading.language === "ja" ? claim.hit.start < noticed.hit.start : claim.hit.end <= noticed.hit.start;
  });
}

const touches = (a: Claim, b: Claim): boolean =>
  a.passage === b.passage && a.hit.start < b.hit.end && b.hit.start < a.hit.end;
