import type { SpanMention } from "../../recognise/date/date.ts";
import type { Hit } from "../../recognise/scan.ts";
import { PERIOD_ROLES, type PeriodRole } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { isQuoted, quotesOf } from "../context/quote.ts";
import { sentenceAt } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import { isOfPapers } from "../date/belongs.ts";
import { hitsIn, hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { relateVectors } from "../vector/vector.ts";
import { isCarriedOut, isHeardSince, isOwnStop } from "./standing.ts";
import { usual } from "./usual.ts";

export type SaidRole = { readonly role: PeriodRole; readonly rule: string };

/** What an open span can be the span of; the rest are events (1月23日から順次郵送) or deadlines. */
const SINCE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope", "outage"]);
const UNTIL: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope"]);

/** The role of a span by what stands nearest to it: in its sentence, before that, in the heading above; null if it is no period. */
export function periodRole(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  if (reading.language === "ja" && mention.end === null && isHeardSince(reading, index, mention)) return null;
  const { act, negated } = assertionAt(reading, { passage: index, start: mention.span.start, end: mention.span.end });
  if (act === "request" || act === "measure") return null;
  const near = beside(reading, index, mention);
  const said = near ?? above(reading, index, mention);
  if (said?.rule === TOLD)
    return isMissent(reading, index, mention) ? { role: "exposure", rule: "period.assumed" } : null;
  if (said?.role !== "data_scope" && mention.rule === "span.ja.by") return null;
  const open = mention.start === null ? UNTIL : mention.end === null ? SINCE : null;
  if (open === null)
    return near ?? (said === null || !fits(said.role, mention) ? assumed(reading, index, mention) : said);
  if (said === null || !open.has(said.role) || (reading.language === "en" && negated)) return null;
  // 5時35分より、サービスを停止し: what was done about it, as an event tells.
  if (said.role === "outage" && reading.language === "ja" && isOwnStop(reading, index, mention)) return null;
  // 同日以降、机上に保管されていた: the story goes on; whose data it is was not counted from there.
  if (said.role === "data_scope" && mention.start?.relative?.unit === "day") return null;
  return isDeadline(reading, index, mention) || isAnnounced(reading, index, mention) ? null : said;
}

/** 15時~17時にかけて、…の案内をメールで送信: the message itself went wrong, nobody was told of it. */
function isMissent(reading: Reading, index: number, { span, start, end }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = passage?.sentences[sentenceAt(passage.sentences, span.start)];
  if (passage === undefined || sentence === undefined || start === null || end?.hour === undefined) return false;
  const said = passage.normal.text.slice(span.end, sentence.end) || (reading.passages[index + 1]?.normal.text ?? "");
  const told = said.length > 12 ? said : said + (reading.passages[index + 1]?.normal.text ?? "").slice(0, 80);
  return usual(reading) === "exposure" && /送信|配信/u.test(told) && !/詫|わび|謝|説明|削除|依頼/u.test(told);
}

/** What is said of people being told makes the span no period of the incident. */
const TOLD = "period.told";

/** "may change it until 20 October": what the reader can do, not what went on. */
function isAnnounced(reading: Reading, index: number, { span, end }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = passage?.sentences[sentenceAt(passage.sentences, span.start)];
  if (passage === undefined || sentence === undefined || reading.language === "ja") return false;
  const { text } = passage.normal;
  return (
    (end?.relative?.from === "published" &&
      !/\b(?:was|were|could|had|lasted|remained|stayed|continued)\b/iu.test(
        text.slice(Math.max(sentence.start, span.start - REACH), span.start),
      )) ||
    /\b(?:not|never|n't)\b[^.;]{1,72}$/iu.test(text.slice(Math.max(sentence.start, span.start - REACH), span.start)) ||
    /^,? (?:to|you|please) /iu.test(text.slice(span.end, span.end + 12)) ||
    /\b(?:may|can|will|should|must) (?!have\b|not have\b)/iu.test(
      text.slice(Math.max(sentence.start, span.start - REACH), span.start),
    )
  );
}

/** Nobody counts customers by the minute, and nothing is done about an incident for whole years. */
const fits = (role: string, mention: SpanMention, words = ""): boolean =>
  !(
    role === "data_scope" &&
    isClocked(mention) &&
    !(isLong(mention) && /購入|注文|決済|order|purchas/iu.test(words)) &&
    !(mention.start === null && mention.end?.day !== undefined && /申込|申し込|応募|登録|回答/u.test(words))
  ) && !((role === "response" || role === "exposure") && isCoarse(mention) && mention.start?.month === undefined);

/** From one day into another. */
const isLong = ({ start, end }: SpanMention): boolean => start?.day !== undefined && end?.day !== undefined;
const isClocked = ({ start, end }: SpanMention): boolean => start?.hour !== undefined || end?.hour !== undefined;
const isCoarse = ({ start, end }: SpanMention): boolean =>
  start?.day === undefined &&
  end?.day === undefined &&
  start?.hour === undefined &&
  start?.relative === undefined &&
  (start !== null || end?.relative === undefined);

/** 3月13日までに調査を完了: by then something was done; a period only where it says who came before it. */
function isDeadline(reading: Reading, index: number, { span, start }: SpanMention): boolean {
  if (start !== null) return false;
  const after = reading.passages[index]?.normal.text.slice(span.end, span.end + 60) ?? "";
  if (reading.language === "en" || /^の(?:登録|会員|お客|購入|利用|注文|申込|契約|情報)/u.test(after)) return false;
  return !/(?:された|した|いただいた|頂いた|なった|ている|ていた|済みの|受けた)、?[^、。]{0,12}(?:お客|方|患者|会員|者|皆|件|分|名|人|デー|生|メール|す?べて)/u.test(
    after,
  );
}

/** How far off in its sentence a word may stand that names the role of a span. */
const REACH = 80;

/** The longest line above a span that can be its label. */
const LABEL = 24;

/** The nearest word that names a role: in Japanese after the span first, in English and in brackets before it. */
function beside(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  const { span } = mention;
  const passage = reading.passages[index];
  const sentence = passage?.sentences[sentenceAt(passage.sentences, span.start)];
  if (passage === undefined || sentence === undefined) return null;
  const { text } = passage.normal;
  if (reading.language === "ja" && (isOfData(text.slice(span.end, span.end + 4), mention) || isOfPapers(text, span)))
    return SCOPE;
  if (reading.language === "en" && mention.end === null && OF_AGE.test(text.slice(span.start, span.end))) {
    const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
    if (!OF_ATTACK.test(before)) return SCOPE;
  }
  if (mention.rule === "period.worked" || isInsidersDeed(reading, text.slice(sentence.start, span.start)))
    return { role: "attack", rule: "period.attack" };
  if (mention.end === null && UNTIL_MENDED.test(text.slice(span.end, span.end + 40)) && usual(reading) !== "attack")
    return EXPOSURE;
  if (mention.rule === "period.shown" || SHOWN.test(text.slice(span.start, span.end))) return EXPOSURE;
  const quotes = reading.language === "ja" ? quotesOf(text) : [];
  const near = hitsIn(passage, "period", span.start - 2 * REACH, span.end + REACH).filter(
    ({ code, rule, start, end }) =>
      fits(code, mention, text.slice(start, end)) &&
      !(rule === PAPERS && !isCoarse(mention) && !APPLICANTS.test(text.slice(span.end, span.end + 24))) &&
      !(code === "exposure" && start > span.end && APPLICANTS.test(text.slice(span.end, span.end + 24))) &&
      // 「他の方の情報が表示される」との連絡: what somebody said, and what came of an inquiry.
      !(isQuoted(quotes, start) && !isQuoted(quotes, span.start)) &&
      !(code === "response" && /^の?結果/u.test(text.slice(end, end + 3))) &&
      // 新規の患者の受け入れ: only right behind the span does の make it theirs.
      !(code === "data_scope" && text.charAt(start) === "の" && start > span.end + 1) &&
      !(code === "exposure" && / us\b/u.test(text.slice(end, end + 4))) &&
      !(code === "attack" && text.charAt(start - 1) === "被") &&
      // 侵入経路の特定, 5月以降に実施した調査: what was looked into.
      !(code === "attack" && /^の?(?:侵入)?(?:経路|原因|手口|有無)/u.test(text.slice(end, end + 6))) &&
      !(
        code === "data_scope" &&
        /^た?(?:社内|内部|外部|緊急|一斉|追加|再)?(?:調査|点検|確認|聴取|聞き取り|分析|解析)/u.test(
          text.slice(end, end + 6),
        )
      ) &&
      !(BACK.test(text.slice(start, end)) && INTRUSION.test(text.slice(Math.max(0, start - 40), start))) &&
      // "records from schools between …": only beside the span does "from" begin it.
      !(
        code === "data_scope" &&
        end < span.start - 20 &&
        / (?:from|of|between|since|for)$/iu.test(text.slice(start, end))
      ) &&
      // 9日から10日にかけて、63台のデータが暗号化され: what the span belongs to stands right behind it (までの患者).
      !(code === "data_scope" && text.charAt(start) === "の" && start - span.end > OWNED) &&
      !(
        code === "data_scope" &&
        (COMPOUND.test(text.slice(end, end + 8)) ||
          (PERSON.test(text.slice(end, end + 1)) && /、/u.test(text.slice(span.end, start))) ||
          (start > span.end && CAUSAL.test(text.slice(span.end, start))))
      ),
  );
  const after = telling(
    text,
    near.filter(({ start, end }) => start >= span.end && end <= sentence.end),
    mention,
  );
  const earlier = near.filter(({ end }) => end <= span.start);
  const before = earlier.filter(({ start, end }) => start >= sentence.start && span.start - end <= REACH).at(-1);
  const bracketed = /[(〔（]$/u.test(text.slice(span.start - 1, span.start));
  const topic = before !== undefined && /^(?:期間)?[はが]?[::、]?$/u.test(text.slice(before.end, span.start));
  const order = reading.language === "ja" && !bracketed && !topic ? [after, before] : [before, after];
  const said = order.find((hit) => hit !== undefined);
  const closed = mention.start !== null && mention.end !== null;
  return saidBy(
    said ??
      (closed ? earlier.filter(({ code, end }) => end <= sentence.start && code !== "response").at(-1) : undefined),
  );
}

/** 同職員は、6月から10月まで、画面を撮影していた: what somebody of the body did all the while. */
const isInsidersDeed = (reading: Reading, before: string): boolean =>
  reading.language === "ja" &&
  STAFF.test(before) &&
  relateVectors(reading).some(({ value }) => value.type === "insider_misuse" && value.status !== "ruled_out");

const STAFF =
  /(?:従業員|社員|職員|教員|教諭|教授|講師|担当者|医師|看護師|巡査|警察官|局員|行員|派遣|スタッフ|アルバイト|男性|女性)(?:[(（][^()（）]{1,40}[)）])?[はが]、?(?:(?:在職|在籍|勤務)中の)?$/u;

const PAPERS = "period.papers";
/** 4月1日以降に申請した42人の情報が閲覧可能: the span is that of those people, whatever could be seen. */
const APPLICANTS =
  /^に[^、。]{0,6}(?:申請|提出|応募|届け?出|登録|申し?込[みん]|回答|購入|受講|利用)(?:し|され)?[ただ][^、。]{0,8}(?:人|名|方|者|件|分)|^に[^、。]{0,6}(?:受け取|受理し|受領し|預か)(?:っ|られ)?た/u;
/** 4月18日の掲載から5月15日の削除まで: the span itself says what went on. */
const SHOWN =
  /日(?:頃|ごろ)?の(?:誤?(?:掲載|公開|投稿|設定)|アップロード|設定変更|公開設定|リリース|更新)(?:時|後|日)?(?:から|以降)/u;
/** 6月23日から設定を修正するまで: the span itself says that something stood open. */
const UNTIL_MENDED =
  /^[^、。0-9]{1,18}(?:修正|変更|削除|停止|解除|非公開に|遮断|閉鎖|発覚|判明)[^、。0-9]{0,6}まで(?!に)/u;
const EXPOSURE: SaidRole = { role: "exposure", rule: "period.exposure" };
/** "dating back to 2012": how old the data are. */
const OF_AGE = /^dating\b/iu;
const OF_ATTACK = /\b(?:access|activity|intrusion|breach|attack|logins?|compromise|infection)\b[^.;,]{0,48}$/iu;
const SCOPE: SaidRole = { role: "data_scope", rule: "period.data-scope" };

/** 5月31日分の納付書, 2009年3月までの受取証: the span belongs to the papers named behind it. */
const isOfData = (after: string, mention: SpanMention): boolean =>
  after.startsWith("分") ||
  (mention.start === null && after.startsWith("の情報")) ||
  (isCoarse(mention) && mention.start !== null && mention.end !== null && /^の(?![間うあ期0-9約計合間])/u.test(after));

/** Whoever bought something is named in the clause of the span, not behind its outcome. */
const CAUSAL = /(?:ため|ので|ことから|たところ|[たす]が)、/u;

/** 契約者約2,600名の氏名を持ち出し: whoever is named behind a comma is not those of the span. */
const PERSON = /^[者書]/u;

/** 2010年から2015年頃までの間の患者: how far behind a span its の may stand. */
const OWNED = 4;

/** "records dating back to 2012" are a scope, "access dating back to 2012" is none. */
const BACK = /^(?:dating|going|dates|dated) (?:back|to)$/iu;
const INTRUSION = /\b(?:access|breach|attack|intrusion|activity|vulnerability|flaw|bug)\b[^.;]{0,20}$/iu;

/** 予約システム, 登録フォーム: the word is part of the name of a thing. */
const COMPOUND =
  /^(?:システム|サイト|フォーム|画面|サービス|機能|ページ|端末|業務|データベース|センター|時間|窓口|管理)/u;

/** The hit that speaks for what follows a span: the first, unless it only names those who were then told, or a response beside something else. */
function telling(text: string, hits: readonly Hit[], { start, end }: SpanMention): Hit | undefined {
  const [first] = hits;
  if (first === undefined) return undefined;
  if (hits.some(({ rule, start: at }) => rule === PAPERS && at === first.start))
    return { ...first, code: "data_scope", rule: PAPERS };
  const told = hits.find(({ rule }) => rule === TOLD);
  const isPerson =
    first.code === "data_scope" && /対象|該当|お客|会員|学生|患者|方/u.test(text.slice(first.start, first.end));
  if (isPerson && told !== undefined) return told;
  // 流出した可能性のある情報の洗い出し: what was gone through.
  if (first.code === "exposure" && /^た?可能性のある/u.test(text.slice(first.end, first.end + 8)))
    return hits.find(({ rule }) => rule === "period.response") ?? first;
  return first.rule === "period.response" && start !== null && end !== null
    ? (hits.find(({ code }) => code !== "response") ?? first)
    : first;
}

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

function saidBy(hit: Hit | undefined): SaidRole | null {
  const role = PERIOD_ROLES.find((code) => code === hit?.code);
  return hit === undefined || role === undefined ? null : { role, rule: hit.rule };
}

/** A closed span in whose neighbourhood nothing names a role: whole months and years are a scope, else it is by the kind of incident. */
function assumed(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  const topic = topicOf(reading, index);
  const scope =
    (isCoarse(mention) && !isWhile(reading, index, mention) && !isCarriedOut(reading, index, mention)) ||
    (!isClocked(mention) && (topic === "data" || topic === "scope"));
  const role = scope ? "data_scope" : usual(reading);
  return role === "other" ? null : { role, rule: "period.assumed" };
}

/** 4月から11月までの間、…を印刷していた: staff did it all the while, and the months are no scope of data. */
const isWhile = (reading: Reading, index: number, { span }: SpanMention): boolean =>
  usual(reading) === "attack" &&
  /(?:の間に?|かけて)、/u.test(reading.passages[index]?.normal.text.slice(span.end - 3, span.end + 5) ?? "");
