import type { EventRole, Language } from "../../schema/vocabulary.ts";
import { assertionAt, spokenActAt } from "../context/assertion.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { isNamed, PLACED } from "./anchor.ts";
import type { Claim } from "./claim.ts";
import { isAttempt, isCircumstance, isPurpose } from "./clause.ts";
import { isCalls, isDoneAlready, isDoneBy, isGone, isStretch } from "./exception.ts";
import { leadsClause } from "./leading.ts";
import { isSending, missent } from "./missent.ts";
import { standsAlone } from "./stands-alone.ts";
import { isVoid } from "./void/void.ts";

/** Roles that a date in an open span can still have: 1月23日から順次郵送, 3月13日までに調査を完了. */
const OPEN: Readonly<Record<"since" | "until" | "window", ReadonlySet<EventRole>>> = {
  window: new Set<EventRole>(["notified_individuals", "reported_ppc", "reported_police", "reported_authority"]),
  since: new Set<EventRole>([
    "notified_individuals",
    "contained",
    "recovered",
    "reported_ppc",
    "reported_police",
    "reported_authority",
  ]),
  until: new Set<EventRole>(["notified_individuals", "investigation_completed"]),
};

/** 送信し、…の報告はない: what is denied in a clause of its own leaves alone what was done in the clause before. */
const isClosed = ({ language }: Reading, { hit }: Claim, text: string): boolean =>
  language === "ja" &&
  /^(?:[^、。]{0,10}[しりてき]|い?たし|し|され|を行い|を実施し|[くる]?も|たが|たものの|ましたが)?、/u.test(
    text.slice(hit.end, hit.end + 14),
  ) &&
  !/[ずん]$/u.test(text.slice(hit.start, hit.end));

/** From: …, Date: 26 April, Subject: …: the lines above a mail. */
const isMailHead = ({ passages }: Reading, passage: number): boolean =>
  [passages[passage - 1], passages[passage + 1]].some(
    (beside) =>
      beside !== undefined &&
      /^(?:(?:from|to|sent|subject|cc|差出人|宛先|件名) ?:|digitally signed)/iu.test(beside.normal.text),
  );

/** Claims that count: told as facts, by a date that names a day, and not the content of another statement. */
export const settle = (reading: Reading, claims: readonly Claim[]): readonly Claim[] =>
  withoutImplied(
    bySentence(claims.filter((claim) => isTold(reading, claim)))
      .flatMap((group) => withoutContent(reading, group))
      .filter(({ announces }) => announces !== true),
  );

/** A cause dates the incident only where its date has no other role. */
function withoutImplied(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set(claims.filter(({ implied }) => !implied).map(({ anchor }) => anchor));
  return claims.filter(({ implied, anchor }) => !implied || !told.has(anchor));
}

function isTold(reading: Reading, claim: Claim): boolean {
  const { role, hit, passage, anchor, labelled } = claim;
  const text = reading.passages[passage]?.normal.text ?? "";
  // 異常を検知した5月19日以降、調査を進め: what names the day is no part of the span. 発生した9月下旬から現在まで is how long one has watched.
  const noticed =
    anchor.kind === "since" &&
    !/^(?:現在|今日|本日|今|これ)/u.test(text.slice(anchor.end, anchor.end + 3)) &&
    ((claim.row && role === "discovered") ||
      (labelled && reading.language === "ja" && (role === "discovered" || hit.rule === "event.occurred")));
  if (
    anchor.kind !== "day" &&
    !OPEN[anchor.kind].has(role) &&
    !noticed &&
    !isCalls(claim, text) &&
    !(labelled && anchor.kind === "until" && role === "contained") &&
    !isDoneBy(text, claim)
  )
    return false;
  const topic = topicOf(reading, passage);
  const told = isToldAsDone(reading, claim, text);
  if (topic === "contact" || (topic === "measures" && !told && !role.startsWith("reported_") && role !== "recovered"))
    return false;
  const { act, negated } = assertionAt(reading, { passage, start: hit.end - 1, end: hit.end });
  if (
    (act === "request" && !told) ||
    (negated && !labelled && anchor.late !== true && !isClosed(reading, claim, text) && !isGone(claim, text))
  )
    return false;
  // 5月2日に資料を削除し、…ことがないよう依頼した: what was done stands in a clause of its own, with its day.
  const isDone = isClosed(reading, claim, text) && anchor.kind === "day" && anchor.datePlace?.passage === passage;
  if (act === "measure" && !told && !STANDS_AS_PLAN.has(role) && !isDone && !isDoneAlready(claim, text, topic))
    return false;
  // "This is not the first breach. In May 2006 …": another one.
  if (
    act === "background" &&
    reading.language === "en" &&
    (role === "occurred" || role === "discovered") &&
    !/\b(?:should have been|instead of)\b/iu.test(text.slice(Math.max(0, hit.start - 160), hit.end + 160))
  )
    return false;
  if (role === "occurred" && anchor.late === true) return false;
  if ((role === "occurred" || role === "contained") && isStretch(anchor)) return false;
  if (
    labelled &&
    ((hit.rule === "event-noun.notified" && !ADDRESSED.test(text.slice(hit.start, hit.end))) ||
      hit.rule === "event-noun.published")
  )
    return false;
  if (reading.language === "en" && anchor.kind === "since" && role === "contained") return false;
  // 2020.07.22 …のお詫びとお知らせ: the title with its day.
  if (hit.rule === "event-noun.notified" && isTitle(claim, text)) return false;
  if (hit.rule === "event-noun.people-told")
    return labelled && anchor.kind === "day" && anchor.datePlace?.passage === passage;
  if (hit.rule.endsWith("-label") && !(labelled && anchor.kind === "day" && !isMailHead(reading, passage)))
    return false;
  if (hit.rule.endsWith("-label")) return !isVoid(reading.language, claim, text);
  if (hit.table === "event-noun" && !labelled && !NOUN[reading.language](claim, text)) return false;
  if (reading.language === "ja" && isAside(claim, text)) return false;
  return !isVoid(reading.language, claim, text);
}

/** お願い / 対象の方には、6月12日に書面を発送しました: what was done about it, in a section on something else. */
const isToldAsDone = (reading: Reading, { role, hit, passage }: Claim, text: string): boolean =>
  reading.language === "ja" &&
  (role === "notified_individuals" || role.startsWith("reported_")) &&
  DONE.test(text.slice(hit.end, hit.end + 24)) &&
  spokenActAt(reading, { passage, start: hit.end - 1, end: hit.end }) === "fact";

const DONE = /^[^。、]{0,12}(?:ました|した|ております|ています|済み?)(?:。|$)/u;

/** 会員へのメール, "members notified": to whom, with the day behind it; a bare お詫び labels the day of the notice. */
const ADDRESSED = /ed$|(?:へ|に)の?[^、。]{0,30}(?:メール|連絡|通知|郵送|発送|送付|電話|注意喚起|説明)$/iu;

/** What was only about to be done, or tells when something else happened. */
const isAside = ({ role, hit, labelled, row }: Claim, text: string): boolean =>
  (role !== "discovered" && !labelled && (row && role !== "confirmed" ? isAttempt : isPurpose)(text, hit.end)) ||
  ((role === "published_earlier" || role === "notified_individuals") &&
    /(?:掲載|公開|アップ|配信|送|郵|発送|案内|通知)/u.test(text.slice(hit.start, hit.end).slice(-6)) &&
    isCircumstance(text, hit.end));

/** How many lines may stand above the text. */
const TITLES = 5;

/** A line of the opening that begins with its day and ends with what it announces. */
const isTitle = ({ passage, anchor, hit }: Claim, text: string): boolean =>
  passage < TITLES && anchor.start === 0 && anchor.date?.year !== undefined && text.length - hit.end <= 4;

/** Where a bare noun tells what happened: at the end of a Japanese phrase, right beside its date in English or behind that of a row. */
const NOUN: Readonly<Record<Language, (claim: Claim, text: string) => boolean>> = {
  ja: ({ row, hit, role }, text) =>
    (row || (role === "notified_individuals" && /^、/u.test(text.slice(hit.end)))
      ? /^(?:$|[。、)( ・」\d]|済)/u
      : /^(?:$|[。)(」])/u
    ).test(text.charAt(hit.end)),
  en: ({ row, hit, role, anchor }, text) =>
    (row &&
      role !== "published_earlier" &&
      (role !== "contained" || hit.start - anchor.end <= 12) &&
      (role !== "occurred" || !/[a-z]{3}/iu.test(text.slice(anchor.end, hit.start)))) ||
    isNamed(text, anchor, hit.start) ||
    (role === "occurred" && PLACED.test(text.slice(hit.end, anchor.start))),
};

/** Roles whose dates count although they lie ahead or stand among measures. */
const STANDS_AS_PLAN: ReadonlySet<EventRole> = new Set<EventRole>([
  "notified_individuals",
  "recovered",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

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
  discovered: ["investigation_completed", "contained", "reported_police"],
  investigation_completed: ["reported_ppc", "reported_police", "reported_authority"],
  published_earlier: [
    "notified_individuals",
    "discovered",
    "reported_ppc",
    "reported_police",
    "reported_authority",
    "other",
  ],
  confirmed: ["discovered", "contained", "recovered"],
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
  other: ["contained"],
  notified_individuals: ["reported_ppc", "reported_police", "reported_authority"],
};

/** Leaves out what one date's other statements contain: the deed that was noticed, the finding behind a discovery. */
function withoutContent(reading: Reading, told: readonly Claim[]): readonly Claim[] {
  const group = told.flatMap((claim) => missent(reading, claim));
  const text = reading.passages[group[0]?.passage ?? 0]?.normal.text ?? "";
  return group.filter((claim) => {
    const yields = YIELDS[claim.role] ?? [];
    if (group.some((other) => yields.includes(other.role) && touches(other, claim) && !comesOf(text, other, claim)))
      return false;
    const beside = group.filter((other) => other !== claim);
    if (
      claim.role === "occurred" &&
      isSending(reading, claim) &&
      beside.some(({ role }) => role === "notified_individuals")
    )
      return false;
    if (claim.role === "confirmed" && beside.some(({ role }) => role === "discovered")) return false;
    // "we completed the review and identified whose data it held": what the review found is no discovery.
    if (
      claim.role === "discovered" &&
      reading.language === "en" &&
      beside.some(({ role, hit }) => role === "investigation_completed" && hit.end <= claim.hit.start)
    )
      return false;
    return reading.language === "ja" ? standsAlone(reading, claim, beside) : leadsClause(reading, claim, beside);
  });
}

/** 指摘を受けて削除: what was done upon it shares only the particle with the finding. */
const comesOf = (text: string, deed: Claim, { role, hit }: Claim): boolean =>
  role === "discovered" &&
  deed.role === "contained" &&
  deed.hit.end > hit.end &&
  (deed.hit.start > hit.start || /^(?:[^、。]{0,3}、|(?:し|いたし|され)て)/u.test(text.slice(hit.end, deed.hit.end)));

const touches = (a: Claim, b: Claim): boolean => a.hit.start < b.hit.end && b.hit.start < a.hit.end;
