import type { SpanMention } from "../../recognise/date/date.ts";
import type { PeriodRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceOf } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { beside, REACH } from "./beside.ts";
import { leavesOut } from "./clause.ts";
import { happenedIn, isOfOtherThing, wentOn } from "./english-span.ts";
import { leadOf } from "./lead.ts";
import { fits, isClocked, isCoarse, isYearAlone, type SaidRole, SCOPE, saidBy, TOLD } from "./said.ts";
import { isCarriedOut, isDoneSince, isHeardSince, isOwnStop, isWellSince } from "./standing.ts";
import { usual } from "./usual.ts";
import { saysWho } from "./who.ts";

/** What an open span can be the span of; the rest are events (1月23日から順次郵送) or deadlines. */
const SINCE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope", "outage"]);
const UNTIL: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope"]);

/** The role of a span by what stands nearest to it: in its sentence, before that, in the heading above; null if it is no period. */
export function periodRole(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  if (reading.language === "ja" && mention.end === null && isHeardSince(reading, index, mention)) return null;
  if (reading.language === "en" && mention.end === null && isHadSince(reading, index, mention)) return null;
  if (reading.language === "ja" && isLeftOut(reading, index, mention)) return null;
  if (reading.language === "en" && saysWho(reading, index, mention)) return SCOPE;
  if (reading.language === "en" && isOfOtherThing(reading, index, mention)) return null;
  const went =
    reading.language === "en"
      ? (wentOn(reading, index, mention, usual(reading)) ?? happenedIn(reading, index, mention, usual(reading)))
      : null;
  if (went !== null) return went;
  const { act, negated } = assertionAt(reading, { passage: index, start: mention.span.start, end: mention.span.end });
  const near = beside(reading, index, mention);
  if ((act === "request" || act === "measure") && !isOfThoseTold(reading, index, mention, near)) return null;
  const said = near ?? above(reading, index, mention);
  if (said?.rule === TOLD)
    return isMissent(reading, index, mention) ? { role: "exposure", rule: "period.assumed" } : null;
  if (said?.role !== "data_scope" && mention.rule === "span.ja.by") return null;
  const open = mention.start === null ? UNTIL : mention.end === null ? SINCE : null;
  if (open === null)
    return near ?? (said === null || !fits(said.role, mention) ? assumed(reading, index, mention) : said);
  if (
    said === null ||
    !open.has(said.role) ||
    (reading.language === "en" && negated && !isUnguarded(reading, index, mention))
  )
    return null;
  if (reading.language === "ja" && isDoneSince(reading, index, mention)) return null;
  // 5時35分より、サービスを停止し: what was done about it, as an event tells.
  if (
    said.role === "outage" &&
    reading.language === "ja" &&
    (isOwnStop(reading, index, mention) || isWellSince(reading, index, mention))
  )
    return null;
  if (said.role === "data_scope" && isPractice(reading, index, mention)) return null;
  // 同日以降、机上に保管されていた: the story goes on; whose data it is was not counted from there.
  if (said.role === "data_scope" && mention.start?.relative?.unit === "day") return null;
  return isDeadline(reading, index, mention) || isAnnounced(reading, index, mention) ? null : said;
}

/** "we have had three calls since 3 May": what was heard of. */
const isHadSince = ({ passages }: Reading, index: number, { span }: SpanMention): boolean =>
  /\b(?:have|has|'ve) (?:had|received|heard|seen|got|been told)\b[^.;]{0,80}$/iu.test(
    passages[index]?.normal.text.slice(Math.max(0, span.start - 110), span.start) ?? "",
  );

/** Without what keeps others out: "without any password". */
const UNGUARDED_EN = anyOf(
  [/password|log-?in|authentication|authori[sz]ation|sign-in|protection|encryption|permission|key|code/u],
  "iu",
  { before: /\bwithout (?:an? |any |the )?(?:[a-z]{2,10} )?/u, after: /\b[^.;]{0,40}$/u },
);

/** "reachable without a password since 3 May": nothing is denied. */
const isUnguarded = ({ passages }: Reading, index: number, { span }: SpanMention): boolean =>
  UNGUARDED_EN.test(passages[index]?.normal.text.slice(Math.max(0, span.start - 100), span.start) ?? "");

/** 5月14日から7月31日までのご利用分は対象ではありません: those it tells of are not concerned. */
function isLeftOut({ passages }: Reading, index: number, { span }: SpanMention): boolean {
  const passage = passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  return passage !== undefined && sentence !== undefined && leavesOut(passage.normal.text, span.end, sentence.end);
}

/** 令和7年度から、フォームで申し込みを受け付けています: how things are done since then. */
function isPractice({ language, passages }: Reading, index: number, { span, end }: SpanMention): boolean {
  const passage = passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || language === "en" || end !== null) return false;
  return /(?<!(?:保存|保管|記載|記録|登録|掲載|含ま?|収録|蓄積)[さし]?れ?)(?<!残っ|載っ|入っ)て(?:い|おり)(?:ます|る)。?$/u.test(
    passage.normal.text.slice(span.end, sentence.end).trimEnd().slice(-24),
  );
}

/** "We shall write to all who were employed here from 1998 to 2010": whom it concerns, in a sentence on what will be done. */
function isOfThoseTold(reading: Reading, index: number, { span }: SpanMention, near: SaidRole | null): boolean {
  const text = reading.passages[index]?.normal.text ?? "";
  return (
    reading.language === "en" &&
    near?.role === "data_scope" &&
    /\bwho(?:se)? [^.;]{2,60}$/u.test(text.slice(Math.max(0, span.start - REACH), span.start))
  );
}

/** 15時~17時にかけて、…の案内をメールで送信: the message itself went wrong, nobody was told of it. */
function isMissent(reading: Reading, index: number, { span, start, end }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || start === null || end?.hour === undefined) return false;
  const said = passage.normal.text.slice(span.end, sentence.end) || (reading.passages[index + 1]?.normal.text ?? "");
  const told = said.length > 12 ? said : said + (reading.passages[index + 1]?.normal.text ?? "").slice(0, 80);
  return usual(reading) === "exposure" && /送信|配信/u.test(told) && !/詫|わび|謝|説明|削除|依頼/u.test(told);
}

function isAnnounced(reading: Reading, index: number, { span, end }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || reading.language === "ja") return false;
  const { text } = passage.normal;
  return (
    (end?.relative?.from === "published" &&
      !/\b(?:was|were|could|had|lasted|remained|stayed|continued)\b/iu.test(
        text.slice(Math.max(sentence.start, span.start - REACH), span.start),
      )) ||
    /\b(?:not|never)\b[^.;]{1,72}$/iu.test(text.slice(Math.max(sentence.start, span.start - REACH), span.start)) ||
    /^,? (?:to|you|please) /iu.test(text.slice(span.end, span.end + 12)) ||
    /\b(?:may|can|will|should|must) (?!have\b|not have\b)/iu.test(
      text.slice(Math.max(sentence.start, span.start - REACH), span.start),
    )
  );
}

/** 3月13日までに調査を完了: by then something was done; a period only where it says who came before it. */
function isDeadline(reading: Reading, index: number, { span, start }: SpanMention): boolean {
  if (start !== null) return false;
  const after = reading.passages[index]?.normal.text.slice(span.end, span.end + 60) ?? "";
  // 11日10時までの6日間、閲覧できる状態: how long it lasted.
  if (/^の?(?:約)?[0-9]{1,3}(?:日|時間|[かヶヵカ]月|年)間?[^。]{0,60}(?:状態|ていた|ていま|続[いけき])/u.test(after))
    return false;
  // 5月13日まで、誰でも閲覧できる状態でした: how long it stood open.
  if (
    /^、?[^、。]{0,12}(?:閲覧|公開|表示|アクセス|参照|検索)[^、。]{0,16}(?:状態(?:で|と|に)|され(?:てい|続け))/u.test(
      after,
    )
  )
    return false;
  if (reading.language === "en" || /^の(?:登録|会員|お客|購入|利用|注文|申込|契約|情報)/u.test(after)) return false;
  return !/(?:された|した|いただいた|頂いた|なった|ている|ていた|済みの|受けた)、?[^、。]{0,12}(?:お客|方|患者|会員|者|皆|件|分|名|人|デー|生|メール|す?べて)/u.test(
    after,
  );
}

/** The longest line above a span that can be its label. */
const LABEL = 24;

/** A span with no such word in its own sentence speaks of what its headings name or, standing alone, of what follows it. */
function above(reading: Reading, index: number, { span, start, end }: SpanMention): SaidRole | null {
  const { passages } = reading;
  const passage = passages[index];
  const parent = passages[passage?.block.parent ?? -1];
  const alone = passage !== undefined && passage.normal.text.length - (span.end - span.start) <= 12;
  const label = passages[index - 1];
  if (alone && label !== undefined && label.normal.text.length <= LABEL) {
    const [named] = hitsOf(label, "period");
    if (named !== undefined) return saidBy(named);
    if (/期間|時期|\bperiod\b/iu.test(label.normal.text) && usual(reading) !== "other")
      return { role: usual(reading), rule: "period.assumed" };
  }
  if (!alone && (start === null || end === null)) return null;
  for (const ancestor of [parent, passages[parent?.block.parent ?? -1]]) {
    const [named] = ancestor === undefined ? [] : hitsOf(ancestor, "period");
    if (named !== undefined) return saidBy(named);
  }
  const lead = leadOf(passages, index);
  const led = lead === undefined ? undefined : hitsOf(lead, "period").find(({ code }) => code !== "response");
  if (led !== undefined) return saidBy(led);
  if (!alone) return null;
  if (isMoment(reading, index)) return { role: "response", rule: TOLD };
  const next = passages[index + 1];
  if (next === undefined) return null;
  const hits = hitsOf(next, "period");
  // 5月26日より / 流出した情報の対象者に順次謝罪: since when people were told.
  return saidBy((end === null ? hits.find(({ rule }) => rule === TOLD) : undefined) ?? hits[0]);
}

/** A span on a line of its own above what somebody noticed or was told then is the time of that. */
function isMoment(reading: Reading, index: number): boolean {
  const next = reading.passages[index + 1];
  if (next === undefined || topicOf(reading, index) !== "timeline") return false;
  return hitsOf(next, "event").some(({ code }) => code === "discovered" || code === "notified_individuals");
}

/** A closed span in whose neighbourhood nothing names a role: whole months and years are a scope, else it is by the kind of incident. */
function assumed(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  const topic = topicOf(reading, index);
  const scope =
    isYearAlone(mention) ||
    (isCoarse(mention) && !isWhile(reading, index, mention) && !isCarriedOut(reading, index, mention)) ||
    (!isClocked(mention) && (topic === "data" || topic === "scope"));
  const role = scope ? "data_scope" : usual(reading);
  return role === "other" && !isTimeOfIt(reading, index, mention) ? null : { role, rule: "period.assumed" };
}

/** 発生日時 10月27日9時から9時40分: when it happened, in an incident of which nobody knows what went on meanwhile. */
const isTimeOfIt = ({ passages }: Reading, index: number, { span }: SpanMention): boolean =>
  /(?:発生|紛失|事故|盗難|被害|事案|遺失|廃棄)(?:の|した|された)?(?:日時|日|期間|時期|時間帯?)(?:等)?(?:は|[::、])? ?$/u.test(
    passages[index]?.normal.text.slice(Math.max(0, span.start - 12), span.start) ?? "",
  );

/** 4月から11月までの間、…を印刷していた: staff did it all the while, and the months are no scope of data. */
function isWhile(reading: Reading, index: number, { span }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (usual(reading) !== "attack" || passage === undefined || sentence === undefined) return false;
  const { text } = passage.normal;
  return (
    /(?:の間に?|かけて)、/u.test(text.slice(span.end - 3, span.end + 5)) ||
    (/まで、/u.test(text.slice(span.end - 2, span.end + 2)) &&
      /てい(?:た|まし|る|ます)[^、。]{0,14}。?$/u.test(
        text.slice(Math.max(span.end, sentence.end - 24), sentence.end).trimEnd(),
      ))
  );
}
