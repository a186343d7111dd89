import type { EventRole, Language } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";

/** Roles that a date in an open span can still have: 1月23日から順次郵送, 3月13日までに調査を完了. */
const OPEN: Readonly<Record<"since" | "until" | "window", ReadonlySet<EventRole>>> = {
  window: new Set<EventRole>(["notified_individuals", "reported_ppc", "reported_police", "reported_authority"]),
  since: new Set<EventRole>(["notified_individuals", "contained", "recovered"]),
  until: new Set<EventRole>(["notified_individuals", "investigation_completed"]),
};

/** Claims that count: told as facts, by a date that names a day, and not the content of another statement. */
export const settle = (reading: Reading, claims: readonly Claim[]): readonly Claim[] =>
  bySentence(claims.filter((claim) => isTold(reading, claim))).flatMap((group) => withoutContent(reading, group));

function isTold(reading: Reading, { role, hit, passage, anchor }: Claim): boolean {
  if (anchor.kind !== "day" && !OPEN[anchor.kind].has(role)) return false;
  const topic = topicOf(reading, passage);
  if (topic === "contact" || (topic === "measures" && !role.startsWith("reported_") && role !== "recovered"))
    return false;
  const { act, negated } = assertionAt(reading, { passage, start: hit.end - 1, end: hit.end });
  if (act === "request" || negated) return false;
  if (act === "measure" && !STANDS_AS_PLAN.has(role)) return false;
  const text = reading.passages[passage]?.normal.text ?? "";
  return !VOID[reading.language](role, text.slice(hit.start, hit.end), text.slice(hit.end, hit.end + 16));
}

/** Roles whose dates count although they lie ahead or stand among measures. */
const STANDS_AS_PLAN: ReadonlySet<EventRole> = new Set<EventRole>([
  "notified_individuals",
  "recovered",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

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
    (role === "confirmed" && /ない(?:こと)?を$/u.test(words)) ||
    /^(?:予定(?:でし|だっ)|できな|でき(?:ませ|ず|てい(?:な|ませ))|に至って(?:い|お)|せず|しないまま)/u.test(after),
  en: (role, words, after) =>
    /^ ?(?:whether|if)\b/iu.test(after) ||
    (role === "occurred" &&
      /^(?:sent|left|entered|opened|posted)$/iu.test(words) &&
      /^ (?:us|message from|open)\b/iu.test(after)),
};

/** How many statements of one role a sentence is taken to make about one date. */
const ENOUGH = 4;

/** Claims about one date in one sentence, a few of each role. */
function bySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<Claim["anchor"], Map<string, Claim[]>>();
  for (const claim of claims) {
    const sentences = groups.get(claim.anchor) ?? new Map<string, Claim[]>();
    groups.set(claim.anchor, sentences);
    const key = `${claim.passage}:${claim.sentence}`;
    const group = sentences.get(key) ?? [];
    sentences.set(key, group);
    if (group.length < ENOUGH * 12 && group.filter(({ role }) => role === claim.role).length < ENOUGH)
      group.push(claim);
  }
  return [...groups.values()].flatMap((sentences) => [...sentences.values()]);
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
  return group.filter((claim) => {
    const yields = YIELDS[claim.role] ?? [];
    if (group.some((other) => yields.includes(other.role) && touches(other, claim))) return false;
    const beside = group.filter((other) => other !== claim);
    if (claim.role === "confirmed" && beside.some(({ role }) => role === "discovered")) return false;
    return reading.language === "ja" ? standsAlone(reading, claim, beside) : leadsClause(claim, beside);
  });
}

/** What somebody says or finds: 〜との連絡を受け, 〜したことが判明し, 〜と発表. */
const QUOTED = /(?:たと|るとの?|との|こと[がをに]|旨|という|と)$/u;
const RESULT = /(?:たところ|した結果|の結果|ため、|が、|し、|おり、)/u;

/** In Japanese the content comes before the verb that reports it: 誤って送付したとの連絡を受け is a discovery, no deed of that day. */
function standsAlone(reading: Reading, claim: Claim, beside: readonly Claim[]): boolean {
  const text = reading.passages[claim.passage]?.normal.text ?? "";
  const announced = beside.some(
    ({ role, hit }) =>
      role === "published_earlier" && hit.start >= claim.hit.end && QUOTED.test(text.slice(claim.hit.end, hit.start)),
  );
  if (announced) return false;
  if (claim.role !== "occurred") return true;
  return beside.every(({ role, hit }) => {
    if (!FINDINGS.has(role)) return true;
    if (hit.start < claim.hit.start) return false;
    const between = text.slice(claim.hit.end, hit.start);
    return RESULT.test(between) || !/(?:たと|るとの|との|こと|旨|という)/u.test(between);
  });
}

/** In English it comes after: "we learned that a list had been sent". */
const leadsClause = ({ role, hit }: Claim, beside: readonly Claim[]): boolean =>
  (role !== "occurred" && role !== "discovered" && role !== "confirmed") ||
  beside.every((other) => !(role === "occurred" ? TELLING : REPORTING).has(other.role) || other.hit.start > hit.start);

const FINDINGS: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "confirmed", "investigation_completed"]);
const REPORTING: ReadonlySet<EventRole> = new Set<EventRole>([
  "reported_ppc",
  "reported_police",
  "reported_authority",
  "notified_individuals",
  "published_earlier",
]);
const TELLING: ReadonlySet<EventRole> = new Set<EventRole>([...FINDINGS, ...REPORTING]);

const touches = (a: Claim, b: Claim): boolean => a.hit.start < b.hit.end && b.hit.start < a.hit.end;
