import type { SpanMention } from "../../recognise/date/date.ts";
import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { isQuoted, quotesOf } from "../context/quote.ts";
import { sentenceOf } from "../context/structure.ts";
import { isOfPapers } from "../date/belongs.ts";
import { hitsIn } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { relateVectors } from "../vector/vector.ts";
import { closedBy, isOfAnotherThing, isOfPeople, isShownMeanwhile } from "./clause.ts";
import { EXPOSURE, fits, isClocked, isCoarse, isLong, type SaidRole, SCOPE, saidBy, TOLD } from "./said.ts";
import { usual } from "./usual.ts";

/** How far off in its sentence a word may stand that names the role of a span. */
export const REACH = 80;

/** How much more than a span a sentence may hold that makes no statement of its own. */
const ALONE = 20;

/** The nearest word that names a role: in Japanese after the span first, in English and in brackets before it. */
export function beside(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  const { span } = mention;
  const passage = reading.passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined) return null;
  const { text } = passage.normal;
  if (
    reading.language === "ja" &&
    (isOfData(text.slice(span.end, span.end + 10).replace(/^[)）]/u, ""), mention) ||
      isOfPapers(text, span) ||
      (isCoarse(mention) && OF_BRACKETED.test(text.slice(Math.max(0, span.start - 8), span.start))) ||
      ((!isClocked(mention) || isLong(mention)) && isOfPeople(text, span.end, sentence.end)))
  )
    return SCOPE;
  if (OF_BILLS.test(text.slice(span.start, span.end))) return SCOPE;
  if (reading.language === "en" && mention.end === null && OF_AGE.test(text.slice(span.start, span.end))) {
    const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
    if (!OF_ATTACK.test(before)) return SCOPE;
  }
  if (mention.rule === "period.worked" || isInsidersDeed(reading, text.slice(sentence.start, span.start)))
    return { role: "attack", rule: "period.attack" };
  if (reading.language === "en" && hasGoneOn(text, sentence, span) && usual(reading) !== "other")
    return { role: usual(reading), rule: "period.assumed" };
  if (mention.end === null && UNTIL_MENDED.test(text.slice(span.end, span.end + 40)) && usual(reading) !== "attack")
    return EXPOSURE;
  if (mention.rule === "period.shown" || SHOWN.test(text.slice(span.start, span.end))) return EXPOSURE;
  const quotes = reading.language === "ja" ? quotesOf(text) : [];
  const told = hitsIn(passage, "period", span.start - 2 * REACH, span.end + REACH);
  const near = told.filter(
    ({ code, rule, start, end }) =>
      // "could be seen": the patients seen are told by a part of it.
      !(code === "data_scope" && isPartOfExposure(told, { start, end })) &&
      !(code === "data_scope" && isShownMeanwhile(text, span, { start, end })) &&
      fits(code, mention, text.slice(start, end)) &&
      !(rule === PAPERS && !isCoarse(mention) && !APPLICANTS.test(text.slice(span.end, span.end + 24))) &&
      !(code === "exposure" && start > span.end && APPLICANTS.test(text.slice(span.end, span.end + 24))) &&
      // 「他の方の情報が表示される」との連絡: what somebody said, and what came of an inquiry.
      !(isQuoted(quotes, start) && !isQuoted(quotes, span.start)) &&
      !(
        code === "response" &&
        (/^の?結果/u.test(text.slice(end, end + 3)) ||
          (rule === TOLD && /誤(?:って)?$/u.test(text.slice(Math.max(0, start - 3), start))))
      ) &&
      // 新規の患者の受け入れ: only right behind the span does の make it theirs.
      !(code === "data_scope" && text.charAt(start) === "の" && start > span.end + 1) &&
      // 閲覧できなかった: what could not be seen.
      !(code === "exposure" && /^(?:な(?:か|い|く)|ませ|ず)/u.test(text.slice(end, end + 2))) &&
      // 退職後の4月から: after what the span begins.
      !(
        code === "data_scope" &&
        end <= span.start &&
        /^(?:し(?:た|て)|の)?(?:直?後|から|以降|翌)/u.test(text.slice(end, end + 6))
      ) &&
      !(code === "data_scope" && isPlaceOfData(text, span.end, start)) &&
      // …までの間、他の会員の購入履歴を閲覧できた: an item of the data.
      !(code === "data_scope" && start > span.end + OWNED && ITEM.test(text.slice(end, end + 2))) &&
      !(code === "data_scope" && isOfAnotherThing(text, span, { start, end })) &&
      !(
        code === "data_scope" &&
        /^worked$/iu.test(text.slice(start, end)) &&
        /^ (?:on|with|to|closely|through|quickly)\b/iu.test(text.slice(end, end + 10))
      ) &&
      !(code === "exposure" && / us\b/u.test(text.slice(end, end + 4))) &&
      // "visitors to our site were sent to a page": what was done to them.
      !(
        code === "exposure" &&
        /^sent to$/iu.test(text.slice(start, end)) &&
        /\b(?:visitors|users|customers|shoppers|guests|people|they|browsers) [^.;,]{0,40}(?:was|were|been|being) $/iu.test(
          text.slice(Math.max(0, start - 72), start),
        )
      ) &&
      !(code === "attack" && (text.charAt(start - 1) === "被" || isHomework(reading, text.slice(start, end)))) &&
      // 侵入経路の特定, 5月以降に実施した調査: what was looked into.
      !(code === "attack" && /^の?(?:侵入)?(?:経路|原因|手口|有無)/u.test(text.slice(end, end + 6))) &&
      !(
        code === "data_scope" &&
        /^た?(?:社内|内部|外部|緊急|一斉|追加|再)?(?:調査|点検|確認|聴取|聞き取り|分析|解析)|^[^、。を]{0,8}を(?:特定|確認|抽出|調査|調べ|洗い出|照合|把握)/u.test(
          text.slice(end, end + 14),
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
  const topic = before !== undefined && TOPIC.test(text.slice(before.end, span.start));
  const order = reading.language === "ja" && !bracketed && !topic ? [after, before] : [before, after];
  const said = order.find((hit) => hit !== undefined);
  // What was said before speaks for a span that stands by itself, not for one with a verb of its own.
  const closed =
    mention.start !== null &&
    mention.end !== null &&
    (reading.language === "en" || sentence.end - sentence.start - (span.end - span.start) <= ALONE);
  const last = said === undefined && reading.language === "ja" ? closedBy(text, span.end, sentence.end) : null;
  if (last !== null && fits(last.role, mention)) return last;
  return saidBy(
    said ??
      (closed
        ? earlier
            .filter(
              ({ code, end }) =>
                end <= sentence.start && code !== "response" && (code !== "data_scope" || isCoarse(mention)),
            )
            .at(-1)
        : undefined),
  );
}

/** 閲覧可能期間:5月1日から, 誤送付があったのは5月から7月: what the span is told of stands in front of it. */
const TOPIC = anyOf(
  [
    /^(?:期間)?[はが]?[::、]?$/u,
    anyOf(
      [
        // It was, it went on.
        /あ(?:った|り得た)|行われ(?:た|ていた)|発生し(?:た|ていた)|起き(?:た|ていた)|続いた|確認された|て?いた|(?:な|だった|であった)?状態(?:だった|であった|にあった)?/u,
        /た|され(?:た|ていた)|し(?:た|ていた)/u,
      ],
      "u",
      { before: /^(?:が|の)?/u, after: /(?:の|期間|時期|時間帯?)は、?$/u },
    ),
  ],
  "u",
);

/** 同職員は、6月から10月まで、画面を撮影していた, "a clerk opened 212 files from 2011 to 2014": what somebody of the body did all the while. */
const isInsidersDeed = (reading: Reading, before: string): boolean =>
  DEED[reading.language].test(before) &&
  !(reading.language === "en" && OF_WHOSE.test(before)) &&
  relateVectors(reading).some(({ value }) => value.type === "insider_misuse" && value.status !== "ruled_out");

const DEED = {
  ja: /(?:従業員|社員|職員|教員|教諭|教授|講師|担当者|医師|看護師|巡査|警察官|局員|行員|派遣|スタッフ|アルバイト|男性|女性)(?:[(（][^()（）]{1,40}[)）])?[はが]、?(?:(?:在職|在籍|勤務)中の)?$/u,
  en: anyOf(
    [
      // Looked at.
      /access(?:ed|ing)|view(?:ed|ing)|look(?:ed|ing) (?:at|up|through|into)|open(?:ed|ing)|brows(?:ed|ing)|snoop(?:ed|ing)|search(?:ed|ing)|peeked|pulled up/u,
      // Taken, or put to other use.
      /cop(?:ied|ying)|download(?:ed|ing)|photographed|printed|sold|selling|used|misus(?:ed|ing)|abus(?:ed|ing)|took|stole|stealing|shared|e-?mailed/u,
    ],
    "iu",
    { before: /\b/u, after: /\b[^.;]{0,200}$/u },
  ),
} as const;

/** "looked at charts of patients treated from 2011 to 2014": whose charts. */
const OF_WHOSE =
  /\b(?:who|whose|which|treated|seen|admitted|enrolled|registered|visited|born|employed|served|care|services|(?:records?|files?|charts?|patients) (?:from|dat(?:ing|ed)))\b[^.;]{0,40}$/iu;

/** "the mistake occurred in May and continued until July": that something went on, the span itself says. */
const hasGoneOn = (text: string, sentence: Span<"normal">, { start, end }: Span<"normal">): boolean =>
  /\b(?:continu|last|persist|went on|end(?:ed|ing) |remained)/iu.test(text.slice(start, end)) &&
  GOING_ON.test(text.slice(Math.max(sentence.start, start - REACH), start));
const GOING_ON = anyOf(
  [
    /access|activity|attack|intrusion|misuse|conduct|snooping/u,
    /errors?|problem|issue|mistakes?|glitch|bug|flaw|mailings?/u,
    /incident|breach|exposure|disclosures?|leak|it|this/u,
  ],
  "iu",
  { before: /\b/u, after: /\b[^.;]{0,64}$/u },
);

const isPartOfExposure = (hits: readonly Hit[], { start, end }: Span<"normal">): boolean =>
  hits.some((hit) => hit.code === "exposure" && hit.start < start && hit.end >= end);

/** …までの間に、パソコンに保存されていたメール: where data lay says nothing of when. */
const isPlaceOfData = (text: string, from: number, at: number): boolean =>
  /^(?:保存|保管|残)/u.test(text.slice(at, at + 2)) &&
  /(?:[^間での]に|で)(?:[0-9]{1,2}年間)?$/u.test(text.slice(from, at));

/** 12月頃から自宅に持ち帰っていた: what staff do to get their work done attacks nobody, where things were lost. */
const isHomework = (reading: Reading, words: string): boolean => words === "持ち帰" && usual(reading) !== "attack";

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
/** 4月検針分以降: the bills of the months from then on. */
const OF_BILLS = /分以(?:降|後)$/u;
/** "dating back to 2012": how old the data are. */
const OF_AGE = /^dating\b/iu;
const OF_ATTACK = /\b(?:access|activity|intrusion|breach|attack|logins?|compromise|infection)\b[^.;,]{0,48}$/iu;

/** 5月31日分の納付書, 2009年3月までの受取証: the span belongs to the papers named behind it. */
const isOfData = (after: string, mention: SpanMention): boolean =>
  after.startsWith("分") ||
  OF_THOSE.test(after) ||
  (mention.end === null && SINCE_OF.test(after)) ||
  (mention.start === null && after.startsWith("の情報")) ||
  (mention.start !== null && mention.end !== null && OF_MAILS.test(after)) ||
  (isCoarse(mention) && mention.start !== null && mention.end !== null && /^の(?![間うあ期0-9約計合間])/u.test(after));

/** 4月1日から10月19日までのメールが残っており, までに送受信したメール: when the mails are of. */
const OF_MAILS = /^(?:の間)?(?:の|に(?:送)?受信した|に送信した)[^、。をがは]{0,3}メール/u;

/** 過去ログ(2008年7月~2019年3月): how old the data in front of the bracket are. */
const OF_BRACKETED =
  /(?:ログ|メール|データ|記録|名簿|書類|伝票|帳票|写真|画像|アンケート|ファイル|リスト|情報|カルテ|履歴|報告書|申込書|届|票|簿|分)[(（]$/u;

/** 2024年1月以降のメール: what is dated from then on. */
const SINCE_OF = /^の[^、。をがは]{0,4}(?:メール|情報|データ|記録|書類|名簿|履歴|写真|資料|伝票|取引)/u;

/** 1999年度入学者~2009年度在籍者, 平成29年度修了生. */
const OF_THOSE =
  /^号(?:まで)?[のにを]|^(?:の)?(?:卒|入学|卒業|修了|在籍|在学|採用|入社|退職|入会|加入|登録|受講|受験|参加|申込み?|購入|契約|利用|受診|取引|受付|発行|作成|発送|支払い?|交付|申請|請求|提出|診療|入金|出荷)(?:者|生|分)/u;

/** Whoever bought something is named in the clause of the span, not behind its outcome. */
const CAUSAL = /(?:ため|ので|ことから|たところ|[たす]が)、/u;

/** 契約者約2,600名の氏名を持ち出し: whoever is named behind a comma is not those of the span. */
const PERSON = /^[者書]/u;

/** What makes a purchase or a visit the name of an item: 購入履歴. */
const ITEM = /^(?:履歴|明細|内容)/u;

/** 2010年から2015年頃までの間の患者: how far behind a span its の may stand. */
const OWNED = 4;

/** "records dating back to 2012" are a scope, "access dating back to 2012" is none. */
const BACK = /^(?:dating|going|dates|dated) (?:back|to)$/iu;
const INTRUSION = /\b(?:access|breach|attack|intrusion|activity|vulnerability|flaw|bug)\b[^.;]{0,20}$/iu;

/** 予約システム, 登録フォーム: the word is part of the name of a thing. */
const COMPOUND =
  /^(?:システム|サイト|フォーム|画面|サービス|機能|ページ|端末|業務|データベース|センター|時間|窓口|管理)|^(?:の(?:受付|受け付け|取り?扱い))?を(?:一時|全面|緊急)?(?:的に)?(?:停止|休止|中止|見合わ|取りやめ|閉鎖)/u;

/** 4月8日から15日にかけて、退職者について特定作業を行い: what was done meanwhile, whoever it was about. */
const CARRIED_ON = /^(?:にかけて|の間|までの間|の[0-9]{1,3}日間)?(?:に)?、/u;

/** The hit that speaks for what follows a span: the first, unless it only names those who were then told, or a response beside something else. */
function telling(text: string, hits: readonly Hit[], mention: SpanMention): Hit | undefined {
  const [first] = hits;
  const { start, end, span } = mention;
  if (first === undefined) return undefined;
  const done = hits.at(-1);
  if (first.code === "data_scope" && done?.rule === "period.response" && !isCoarse(mention))
    if (CARRIED_ON.test(text.slice(span.end, first.start))) return done;
  if (hits.some(({ rule, start: at }) => rule === PAPERS && at === first.start))
    return { ...first, code: "data_scope", rule: PAPERS };
  const told = hits.find(({ rule }) => rule === TOLD);
  const isPerson =
    first.code === "data_scope" && /対象|該当|お客|会員|学生|患者|方/u.test(text.slice(first.start, first.end));
  if (isPerson && told !== undefined) return told;
  // 流出した可能性のある情報の洗い出し: what was gone through.
  if (first.code === "exposure" && /^た?可能性のある/u.test(text.slice(first.end, first.end + 8)))
    return hits.find(({ rule }) => rule === "period.response") ?? first;
  // 19日まで調査した結果、改ざんを確認: what was found has no part in it.
  if (first.rule === "period.response" && /^し?た(?:結果|ところ)/u.test(text.slice(first.end, first.end + 6)))
    return first;
  return first.rule === "period.response" && start !== null && end !== null
    ? (hits.find(({ code }) => code !== "response") ?? first)
    : first;
}
