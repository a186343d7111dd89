import type { SpanMention } from "../../recognise/date/date.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import { isOfOccasion } from "../date/occasion.ts";
import type { Reading } from "../reading.ts";
import { isOfPeople } from "./clause.ts";

const HOURS = {
  ja: /平日|受付|年中無休|\d{2,4}-\d{2,4}-\d{3,4}|営業時間|土日|祝日|年末年始|開館|月曜?[~-]金|月~金|お電話|フリーダイヤル|電話|TEL|窓口|契約期間|委託期間|履行期間|任期|有効期間|保存期間|事業期間/iu,
  en: anyOf(
    [
      anyOf(
        [
          // Days and hours.
          /mondays?|tuesdays?|weekdays?|daily|hours|a\.m\.|p\.m\.|[ap]m/u,
          // Where to call.
          /toll[- ]free|available|call|hotline|phone|tel|office|term|holidays?|lines?|staffed|help ?desk|support/u,
        ],
        "u",
        WORDS,
      ),
      /\d{3} \d{3,4}\b|\d{3}-\d{4}/u,
    ],
    "iu",
  ),
} as const;

/** Whether a span is when a desk is staffed, or how long a contract runs: no part of the incident. */
export function isOfficeHours(reading: Reading, index: number, mention: SpanMention): boolean {
  const { span, start, end } = mention;
  const topic = topicOf(reading, index);
  if (topic === "contact" || topic === "measures") return true;
  const passage = reading.passages[index];
  if (passage === undefined) return true;
  const { text } = passage.normal;
  if (/^ ?(?:の?時点|現在)/u.test(text.slice(span.end, span.end + 4))) return true;
  if (reading.language === "ja" && LOOKED_AT.test(text.slice(span.end, span.end + 32))) return true;
  if (reading.language === "en" && LOOKED_OVER.test(text.slice(Math.max(0, span.start - 90), span.start))) return true;
  if (reading.language === "ja" && AT_WORK_THEN.test(text.slice(span.end, span.end + 14))) return true;
  if (reading.language === "ja" && TAKES_CALLS.test(text.slice(span.end, span.end + 36))) return true;
  if (/(?:毎(?:年度?|月|週|日|朝|晩|夜)|例年)[^、。]{0,4}$/u.test(text.slice(Math.max(0, span.start - 8), span.start)))
    return true;
  if (HABIT[reading.language].test(text.slice(span.end, span.end + 16))) return true;
  if (reading.language === "ja" && isOfOccasion(text, span.start)) return true;
  if (reading.language === "ja" && OF_WORKS.test(text.slice(span.end, span.end + ROOM))) return true;
  if (reading.language === "ja" && isOfTheirOwn(reading, index, mention)) return true;
  if (isDeedOfNoun(text, span.end, end === null) || isTerm(reading, index)) return true;
  const sentence = sentenceOf(passage.sentences, span.start);
  const from = Math.max(sentence?.start ?? 0, span.start - 40);
  const to = Math.min(sentence?.end ?? text.length, span.end + 20);
  const around = text.slice(from, span.start) + text.slice(span.end, to);
  const clock =
    start?.day === undefined &&
    end?.day === undefined &&
    (start?.hour ?? end?.hour) !== undefined &&
    start?.relative === undefined;
  if (reading.language === "ja")
    return (
      isOfDesk(text.slice(from, span.start)) ||
      /(?:契約|委託|履行|任|有効|保存|事業)期間/u.test(around) ||
      (clock && HOURS.ja.test(around))
    );
  return (
    (clock && HOURS.en.test(around)) ||
    FOR_READER.test(text.slice(Math.max(sentence?.start ?? 0, span.start - 90), span.start))
  );
}

/** 9月28日から29日に開催した催し, (受付期間 2月1日~28日): the days of something else, unless those are told of who came or applied. */
function isOfTheirOwn({ passages }: Reading, index: number, { span, start, end }: SpanMention): boolean {
  const passage = passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || start?.day === undefined || end === null) return false;
  const { text } = passage.normal;
  const behind = text.slice(span.end, sentence.end);
  const isHeld = HELD.test(behind.slice(0, ROOM)) || OFFERED.test(behind.slice(0, ROOM));
  const isApplied = /(?:受付|申込み?|申請|募集|応募|エントリー|出願)期間(?:は|[::、])? ?$/u.test(
    text.slice(Math.max(0, span.start - 10), span.start),
  );
  if (!isHeld && !isApplied) return false;
  return isApplied
    ? !APPLIED.test(behind)
    : !isOfPeople(text, span.end, sentence.end) || OFFERED.test(behind.slice(0, ROOM));
}

const ROOM = 36;
/** 2月から3月までの店舗改装のとき: when something else was done. */
const OF_WORKS =
  /^の[^、。]{0,12}(?:改装|改築|移転|引っ?越し|工事|統廃合|統合|合併|改修|入替え?|更新|移行|清掃|大掃除|整理)(?:作業)?(?:の?(?:とき|際|時|折|中)|に(?:伴|際|あた))/u;
/** 開催した「…」, 実施したアプリの更新, but not what was looked into then. */
const HELD = anyOf(
  [
    /「|『/u,
    /[^、。]{0,14}(?:会|祭|展|大会|フェ[アス]|イベント|キャンペーン|アンケート|募集|投票|抽選|講座|セミナー|更新|移行|工事|メンテナンス|入替え?|改修)/u,
  ],
  "u",
  {
    before:
      /^の?(?:間|日程|期間)?(?:に|で)?(?:かけて)?、?[^、。]{0,14}(?:開催|実施|催|開か|行わ)(?:した|された|しました|され、?|れた|いた)/u,
  },
);
/** 6月1日から30日までご利用いただける500ポイント: what is offered. */
const OFFERED =
  /^の?(?:間)?、?[^、。]{0,14}(?:利用|使用|購入|お使い|参加|申し?込み?|応募|交換)(?:に)?(?:いただけ|頂け|でき|可能)(?:る|な(?!い|か))|^[)）]?[^。]{0,16}(?:料金|免除|返金|補償|無料|割引|進呈)/u;
/** Those who applied then. */
const APPLIED = /者|方|人|名|件|応募(?:し|いた|され)|申し?込(?:ん|み(?:され|いた))/u;

/** (令和4年4月1日~令和6年3月31日任用), 2月21日から3月4日まで在宅勤務中: what somebody was employed as, or where they were. */
const AT_WORK_THEN =
  /^(?:の間)?[、は]?(?:に)?(?:在宅勤務|テレワーク|出張|休暇|休職|任用|採用|在職|在任|勤務|雇用|派遣)(?:中(?!に)|[)）、。]|で(?!は)|だっ)/u;

/** 記録は4月1日以降のものを確認し: how far back somebody looked. */
const LOOKED_AT =
  /^(?:の(?:もの|記録|ログ|履歴)|分)(?:を|について|は)[^。]{0,16}?(?:確認|調査|点検|調べ|検証|残って|保存)/u;
/** "a review of system logs for the period January to March". */
const LOOKED_OVER = anyOf([/review(?:ed)?|analy[sz]ed|analysis|examined|checked|searched/u], "iu", {
  before: /\b/u,
  after: /\b[^.;]{0,40}\b(?:logs?|footage|records) (?:for|from|covering)(?: the)?(?: period)?(?: from| of)? ?$/u,
});

/** 27~29日の午前9時~午後5時に問い合わせを受け付ける. */
const TAKES_CALLS =
  /^[^。]{0,16}(?:お?問い?合わ?せ|ご?相談|お?電話)[^。]{0,8}(?:受け付け(?:る|ます)|応じる|応じます|開設する|開設します)/u;

/** 専用ダイヤル 0120-… (9月5日~30日): a desk named in front of the days on which it is open. */
const isOfDesk = (before: string): boolean =>
  /(?:ダイヤル|コールセンター|[窓受]口|付窓口|お?問い?合わ?せ先|連絡先|TEL|電話(?:番号)?)[^。]{0,32}$/iu.test(before) &&
  !/[たい](?:、|。|$)|として|により|から/u.test(before.slice(-16)) &&
  /[0-9]-[0-9]{3,4}|:|[(（【 ]$/u.test(before);

/** "You must enroll between 15 March and 15 June": when the reader may do something. */
const FOR_READER = anyOf(
  [
    anyOf(
      [
        // What readers can or must do.
        /must|may|can|should|have to|need to|be able to|are (?:asked|invited|able) to/u,
      ],
      "u",
      {
        before: /\b(?:you|members|customers|individuals|recipients|patients|please|they)(?: (?:will|who wish to))? /u,
        after: /\b[^.;]{2,60}$/u,
      },
    ),
    // What they are to sign or claim.
    /\b(?:enroll|enrol|sign up|call us|submit|file a claim|claims? (?:forms?|period|deadline|can|may|must|will|are|is)|enrollment)\b[^.;]{0,40}$/u,
  ],
  "iu",
);

/** 7月から毎月, "since July, every month": what is done by custom. */
const HABIT = {
  ja: /^[、,]?(?:毎[日週月年回]|定期的|年に?[0-9]|月に?[0-9]回|週に?[0-9]回|随時)/u,
  en: /^,? (?:every|each|once a|twice a) (?:day|week|month|year)\b/iu,
} as const;

/** What only tells more of a noun: に開催したイベント, に募集を開始した講座. */
const OF_NOUN_JA = anyOf(
  [
    /^[^、。]{0,12}(?:した|しました|された|して(?:い|おり?)(?:まし)?(?:た|ます|る))(?=「|『|キャンペーン|イベント|企画|講座|オークション)/u,
    /^[^、。]{0,10}(?:開始|募集|運用|提供|販売|実施)(?:を開始)?(?:した|している|しました|された)、?[一-龠ァ-ヶ「A-Za-z](?!査|検)/u,
  ],
  "u",
);

/** 6月1日から実施した「…」: since when something else was held. */
const isDeedOfNoun = (text: string, at: number, open: boolean): boolean =>
  open && OF_NOUN_JA.test(text.slice(at, at + 32));

/** A line above that names the term of a contract or what was held: 委託期間 / 2月1日~4月23日, キャンペーンについて / 期間: …. */
function isTerm({ passages }: Reading, index: number): boolean {
  const passage = passages[index];
  const held = /^.?(?:募集|応募|開催|実施)?期間/u.test(passage?.normal.text ?? "") ? /キャンペーン|募集|催し/u : null;
  return [passages[index - 1], passages[index - 2], passages[passage?.block.parent ?? -1]].some((above) => {
    const text = above?.normal.text ?? "";
    return held?.test(text) === true || /(?:契約|委託|履行)期間\)?$/u.test(text.slice(0, 40).trimEnd());
  });
}

/** 8月から9月にかけて不要物を処分した: when something was done, and no scope of data. */
export const isCarriedOut = (reading: Reading, index: number, { span }: SpanMention): boolean => {
  const text = reading.passages[index]?.normal.text ?? "";
  return (
    /(?:にかけて|にわたり|にわたって)$/u.test(text.slice(span.start, span.end)) &&
    /^、?[^。]{0,30}(?:処分|廃棄|整理|移転|移行|作業|印刷|改修|点検)(?:を行)?[しっい]/u.test(
      text.slice(span.end, span.end + 48),
    )
  );
};

/** 10時以降、利用者から…との連絡があった: since when one heard of it, and no stretch of the incident. */
export function isHeardSince(reading: Reading, index: number, { span }: SpanMention): boolean {
  const passage = reading.passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined) return false;
  const said = passage.normal.text.slice(span.end, Math.min(sentence.end, span.end + 240));
  return CALLER.test(said) && CALLED.test(said.slice(-CLOSE));
}

const CALLER = /^、?[^、。]{1,40}(?:から|より)/u;
const CALLED =
  /(?:連絡|指摘|問い?合わ?せ|通報|報告|相談|苦情|申し?出|情報(?:提供)?(?![^、。]{0,16}状態))[^、。]{0,16}(?:あった|あり|受け|寄せ|入った|入り|届)[^、。]{0,8}。?$/u;
/** How much of the end of a sentence tells that somebody called. */
const CLOSE = 44;

/** 8月4日より全面再開しております: since when it went well again. */
export const isWellSince = ({ passages }: Reading, index: number, { span, end }: SpanMention): boolean =>
  end === null &&
  /^、?[^、。]{0,24}(?:再開|復旧|復帰|回復|正常|通常どおり|通常通り|安定|ご?利用いただけ(?:る|ます)|ご?利用でき(?:る|ます))/u.test(
    passages[index]?.normal.text.slice(span.end, span.end + 40) ?? "",
  );

/** 5時35分より、サービスを停止し: the body itself stopped it, nobody says for how long. */
export const isOwnStop = ({ passages }: Reading, index: number, { span, end }: SpanMention): boolean =>
  end === null &&
  /^、?[^。]{0,40}を(?:一時|緊急|全面)?(?:的に)?(?:停止|中止|休止|閉鎖|遮断)(?:(?:し|いたし)(?!て(?:い|お))|する|を)/u.test(
    passages[index]?.normal.text.slice(span.end, span.end + 60) ?? "",
  );

/** What is done from a day on about an incident: ご案内しており, 再開しました. */
const DONE_SINCE_JA = anyOf(
  [
    /(?:ご案内|個別にご?(?:連絡|通知)|連絡を取|呼び?かけ|周知)(?:し|いた|申|差|を|り|て)/u,
    /認証を(?:有効|必須|導入)|(?:有効|必須)に(?:し|いた)/u,
    /継続して(?:利用|使用|実施)|(?:運用|運転|営業|診療|受付|サービス)(?:の提供)?を(?:順次|全面)?再開/u,
  ],
  "u",
  { before: /^(?:は|も|、)?[^。]{0,48}?/u },
);

/** 10月9日から書面によりご案内します, 2月17日から二段階認証を有効にし, 5月9日より運用を再開し: what was or will be done about it from a day on. */
export const isDoneSince = ({ passages }: Reading, index: number, { span, end }: SpanMention): boolean =>
  end === null && DONE_SINCE_JA.test(passages[index]?.normal.text.slice(span.end, span.end + 72) ?? "");
