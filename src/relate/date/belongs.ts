import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import type { Entry } from "./entry.ts";
import { isOfOccasion } from "./occasion.ts";

/**
 * What a date belongs to, read from what follows it, where that is not what happened: `data` whose data is concerned, how old papers are, a law or a
 * course (2016年度に入学した, 2009年4月から2011年7月までの記録, 平成15年法律); `paper` a paper or message told of in passing (4月30日付けの通知書を); `standing` how
 * things stood then (5月2日時点).
 */
export type Belonging = "data" | "paper" | "standing";

/** People who did something in a year, or from it on, and what was made then. */
const PEOPLE = anyOf(
  [
    // Of a school or a firm.
    /入学|卒業|修了|入社|採用|生まれ|在籍|在学|受験|入会|受講|履修/u,
    // Of a hospital or a shop.
    /退院|入院|受診|加入|登録|購入|注文|応募|契約|診療|撮影|受け?付け|申し?込[みんむ]/u,
    // Of papers.
    /作成|発行/u,
  ],
  "u",
  {
    before: /^(?:頃|ごろ)?(?:中|度)?(?:に|の|から|以降|以前|まで|時点|の間|の期間)?(?:に|の)?[^、。に]{0,8}/u,
    // 9時から証明書の発行ができない障害: what could not be done, and what stood still.
    after:
      /(?!(?:手続き?|業務|受付|処理|画面)?(?:[がもは](?:でき|不可|行え|滞|停止|困難)|でき[なず]|不能|不可|を(?:停止|休止|中止)|に(?:支障|障害|不具合|影響)))/u,
  },
);
/** 2010年1月1日以降に通販サイトから商品を購入した顧客: the same with more in between, behind a stretch of time. */
const CUSTOMERS = anyOf(
  [
    anyOf(
      [
        /購入|注文|登録|利用|応募|受診|来院|来店|入会|加入|契約|解約|取引|開設|納付|受給|寄付|寄附|宿泊|予約/u,
        /申請|届け?出|申込|申し込[みん]|来所|来場|通院|入所|通所|診察|(?:検査|接種|健診)を受け/u,
      ],
      "u",
      {
        before: /(?:(?:の|から)?[0-9]{1,2}(?:年|[カかヶケ]月|日)間?)?(?:に|の)[^、。]{0,30}/u,
        after: /(?:し|され|いただ|頂|ん|の|て|た)/u,
      },
    ),
    // 4月以降に病院を訪れた患者.
    /(?:に|の)?[^、。]{0,20}(?:を|に)(?:訪れ|訪ね|通っ|受け)(?:た|ていた?)(?=[一-龠])/u,
  ],
  "u",
  { before: /^(?:頃|ごろ)?(?:まで|以降|以前|の間|の期間|間)?/u },
);
/** Papers and data of a stretch of time. */
const PAPERS = anyOf(
  [
    /分/u,
    anyOf(
      [
        /記録|データ|情報|書類|伝票|名簿|台帳|帳票|申込書|申請書|カルテ|日誌|写し|控え|画像|写真|履歴|資料|報告書|明細|領収|受取証|手形|小切手|ファイル|リスト|一覧|答案|成績|分/u,
      ],
      "u",
      {
        before: /の[^、。]{0,12}?/u,
      },
    ),
  ],
  "u",
  { before: /^(?:頃|ごろ)?(?:まで)?(?:(?:の|から)?[0-9]{1,2}(?:年|[カかヶケ]月|日)間?)?/u },
);
/** 2019年8月13日付の伝票: of what day the papers are that are gone. */
const DATED_SLIPS =
  /^(?:付け?)?の[^、。でにをは]{0,10}?(?:伝票|帳票|日報|領収書|領収証|申込書|申請書|依頼書|台帳|控え|レシート|処方箋|受付票|受付簿|日誌|検針票|納品書|請求書)(?:綴り?|つづり|[0-9一]{1,4}[冊枚件])?の(?:紛失|所在|誤廃棄|不足|保管)/u;
/** 令和4年度の名簿, 2022年度版: an edition, and not what was done in that year. */
const OF_EDITION = /^(?:[のにも]?(?:おけ|関す|係)る|の|分|版|用|前期|後期|第|(?!中)[一-龠ァ-ヶ「])/u;
/** 2月23日から5月13日までの手形の画像: papers and data of the time between two days, but not 記録 of what was done on a computer. */
const MADE_BETWEEN =
  /まで(?:の間|の期間)?の(?!間|期間)(?![^、。]{0,10}(?:アクセス|通信|操作|ログ))[^、。にをでは]{0,16}?(?:記録|画像|写真|書類|伝票|名簿|台帳|帳票|申込書|申請書|カルテ|日誌|写し|控え|明細|領収|受取証|手形|小切手|答案|日報|調査票|処方箋|診療録)/u;

/** Whether a stretch of time, which ends at `end` in a text, is that of papers or data named behind it. */
export const isOfPapers = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  MADE_BETWEEN.test(text.slice(Math.max(start, end - 4), end + 24));

/** 平成15年法律第57号, 令和2年改正. */
const LAW = /^(?:[一二三四五六七八九十]{0,3}月)?(?:法律|条例|政令|省令|府令|告示|規則|訓令|改正|施行|制定)/u;

/** 翌22日に実施する試験の問題を送信: when something else was to be. */
const TO_BE = /^に(?:実施|開催|行|予定|開か|執り行)[^、。]{0,6}(?:する|う|れる|していた)(?=[一-龠ァ-ヶA-Za-z「])/u;
const DATED_PAPER =
  /^(?:付け?の?(?=[一-龠ァ-ヶ「])[^、。で]{1,14}?[をがはの]|と同様|の[^、。にで]{0,8}(?:メール|通知書?|書類|文書|資料)[をがは])/u;

/** Whether what stands behind a day binds it to a paper or message: 4月30日付け通知書を, 19日の誤送信メールを. */
export const isOfPaper = (after: string): boolean => DATED_PAPER.test(after) || TO_BE.test(after);

/** "restored from a backup of 30 June", "tenants behind with their rent on 31 August": of what state a copy or a list is. */
const OF_STATE = anyOf(
  [
    // Of what day a copy or a contract is.
    anyOf(
      [
        /back-?ups?|copy|copies|versions?|snapshots?|exports?|editions?|patch|patches|polic(?:y|ies)|contract|agreement/u,
      ],
      "u",
      {
        after: / (?:of|from|dated|taken on|made on)/u,
      },
    ),
    // On what day something was owed.
    /(?:behind with|in arrears|owed|owing|outstanding|overdue|unpaid|due)(?: [a-z]{2,12}){0,3} (?:on|at|by)/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:the )?$/u },
);

/** Whether the words in front of a day in English make it that of the state a copy or a list shows. */
export const isOfState = (before: string): boolean => OF_STATE.test(before);

/** "with a password which had been stolen on 3 May": told in passing, and "the same day" behind it is the day before it in the text. */
const PAST_PERFECT = /\b(?:which|that|who) had (?:been |also |first )?[a-z]{3,14}\b[^.;]{0,48} (?:on|in) (?:the )?$/iu;
const ASIDE_ROOM = 84;

/** "The exchange, founded in 2014", "since it opened in 2019", "in business since 1987": how old a body is, in the year told behind it. */
const HISTORY = anyOf(
  [
    // When it began.
    /founded|established|incorporated|formed|came (?:in)?to being|inception/u,
    /(?:set up|created|launched|opened|started (?:out|up|trading|operations))(?= (?:back )?in )/u,
    // Since when it has been at work, or nothing worse befell it.
    /in (?:business|operation|existence)|operating|trading|biggest [a-z]{3,12}|worst [a-z]{3,12}/u,
  ],
  "iu",
  { before: /\b/u, after: /(?: [a-z]{2,12}){0,3} (?:back )?(?:in|since|from) (?:early |mid-?|late )?(?:the )?$/u },
);

/** "files from 2009", "the data, most of it of 2009": how old the data are says nothing of the year of the story. */
const AGE_OF_DATA = anyOf(
  [
    // Most of them.
    /(?:mostly|mainly|largely|primarily|predominate?ly|predominantly|chiefly|most of (?:it|them)) (?:dat(?:es|ed|ing) )?(?:of|from|in|to)/u,
    // What is dated.
    /(?:records?|data|information|files?|forms?|documents?|charts?|lists?|papers?|returns?)(?: (?:was|were|is|are|which|that)){0,2} (?:of|from|dated|dating (?:from|to)|for)/u,
  ],
  "iu",
  { before: /\b/u, after: /(?: the year)? $/u },
);
const isAgeOfData = ({ mention, startedBy, endedBy, isOpen }: Entry, before: string): boolean =>
  mention.year !== undefined &&
  mention.month === undefined &&
  startedBy === null &&
  endedBy === null &&
  !isOpen &&
  AGE_OF_DATA.test(before);

/** What a date belongs to other than what happened, or null. */
export function belongingOf(reading: Reading, entry: Entry): Belonging | null {
  const { passage } = entry.place;
  const text = reading.passages[passage]?.normal.text ?? "";
  if (reading.language === "ja" && isOfOccasion(text, (entry.startedBy?.span ?? entry.place).start)) return "paper";
  if (reading.language === "en" && isOfState(text.slice(Math.max(0, entry.place.start - ROOM), entry.place.start)))
    return "paper";
  const before = text.slice(Math.max(0, entry.place.start - ASIDE_ROOM), entry.place.start);
  if (reading.language === "en" && entry.startedBy === null && entry.endedBy === null && PAST_PERFECT.test(before))
    return "paper";
  if (reading.language === "en" && entry.mention.month === undefined && HISTORY.test(before)) return "data";
  if (reading.language === "en" && isAgeOfData(entry, before)) return "data";
  const after = text.slice(entry.end, entry.end + ROOM);
  if (reading.language === "ja" && /^ ?(?:の?時点|現在)/u.test(after)) return "standing";
  if (isOfData(entry, after)) return "data";
  return reading.language === "ja" && isOfPaper(text.slice(entry.place.end, entry.place.end + ROOM)) ? "paper" : null;
}

function isOfData({ mention, startedBy, endedBy, isOpen }: Entry, after: string): boolean {
  if (LAW.test(after)) return true;
  const isSpan = startedBy !== null || endedBy !== null || isOpen;
  if (!isSpan && mention.day !== undefined) return DATED_SLIPS.test(after);
  if (mention.fiscal === true && (isSpan || OF_EDITION.test(after))) return true;
  return PEOPLE.test(after) || (isSpan && (PAPERS.test(after) || CUSTOMERS.test(after)));
}

/** How much behind a date is looked at. */
const ROOM = 44;
