import { dayNumber, exists, weekdayOf } from "../../calendar/day.ts";
import type { Place, Reading } from "../reading.ts";
import { type Fixed, hasDay } from "./fixed.ts";

/** Whether a date falls on a weekday, as far as it is known. */
export const weekdayFits = (fixed: Fixed, weekday: number): boolean =>
  !hasDay(fixed) || weekdayOf(dayNumber(fixed.year, fixed.month, fixed.day)) === weekday;

/** The calendar comes round in 28 years, save for the odd century. */
const ROUND = 40;

/** The latest year up to `from` in which a month and day fall on a weekday and not after `last` (a day number). */
export function fittingYear(month: number, day: number, weekday: number, last: number, from: number): Fixed | null {
  for (let year = from; year > from - ROUND; year--) {
    if (!exists(year, month, day)) continue;
    const at = dayNumber(year, month, day);
    if (at <= last && weekdayOf(at) === weekday) return { year, month, day };
  }
  return null;
}

/** Endings that tell what has happened, and words that announce what is to come. */
const PAST = /(?:まし|でし|され|し|っ|い|え|け|れ|き)た|(?<![a-z])(?:was|were|had|has|have) /u;
const TO_COME = /予定|見込|めど|目途|次第|順次|まで|以降|から|より|will |plan|expect|until|through|deadline|by /u;
/** A present tense that announces: 通知する, お送りします, but not 確認されている or とみられる. */
const ANNOUNCES = /(?<!おりま|ていま|ありま)(?:[うくぐすつぬぶむる]|予定|方針)(?:。|$)/u;
const STATES =
  /(?:てい|お|あ|ら?れ|よ|な)る。?$|ない。?$|という。?$|います。?$|おります。?$|あります。?$|(?<!予定)です。?$/u;

/** Whether the sentence a date stands in tells of it as past. */
export function isStatedAsPast(reading: Reading, { passage, start, end }: Place): boolean {
  const text = sentenceAround(reading, passage, start, end);
  return PAST.test(text) && !TO_COME.test(text);
}

/** Whether what follows a Japanese date in its sentence announces something: 10日から書面で通知する. */
export function isAnnounced(reading: Reading, { passage, start, end }: Place): boolean {
  const text = sentenceAround(reading, passage, end, end).trimEnd();
  if (start === end || text.length > ROOM || PAST.test(text)) return false;
  return ANNOUNCES.test(text) && !STATES.test(text);
}

/** 2010年1月1日以降に商品を購入した顧客: since when whose data. */
export const isScope = (reading: Reading, { passage, end }: Place): boolean =>
  /^(?:頃|ごろ)?(?:以降|以前|まで)(?:に|の)[^、。]{0,30}(?:購入|注文|登録|利用|応募|受診|申込|申し込み|申し込ん|入会|加入)[しまれさんだ]/u.test(
    reading.passages[passage]?.normal.text.slice(end, end + 44) ?? "",
  );

/** 2016年度に入学した生徒: the year belongs to the people or papers told of. */
export const isOfData = (reading: Reading, { passage, end }: Place): boolean =>
  /^(?:中|度)?(?:に|の|から|以降|以前|まで|時点)?[^、。に]{0,6}(?:入学|卒業|修了|入社|採用|生まれ|退院|入院|受診|加入|在籍|在学|登録|購入|受験|作成|発行)/u.test(
    reading.passages[passage]?.normal.text.slice(end, end + 16) ?? "",
  );

/** 新庁舎(2018年12月撮影): when the picture was taken. */
export const isCaption = (reading: Reading, { passage, end }: Place): boolean =>
  /^ ?(?:に?撮影|、?写真)/u.test(reading.passages[passage]?.normal.text.slice(end, end + 5) ?? "");

/** 4月30日付けの通知書を, 19日と同様に, 5月2日時点: dates told in passing, of a paper or of how things stood. */
export function passingOf({ language, passages }: Reading, { passage, end }: Place): "paper" | "standing" | null {
  if (language !== "ja") return null;
  const after = passages[passage]?.normal.text.slice(end, end + 24) ?? "";
  if (/^ ?(?:の?時点|現在)/u.test(after)) return "standing";
  // 翌22日に実施する試験の問題を送信: when something else was to be.
  if (/^に(?:実施|開催|行|予定|開か|執り行)[^、。]{0,6}(?:する|う|れる|していた)(?=[一-龠ァ-ヶA-Za-z「])/u.test(after))
    return "paper";
  return /^(?:付け?の?(?=[一-龠ァ-ヶ「])[^、。で]{1,14}?[をがはの]|と同様|の誤?(?:送信|配信|送付)?(?:した)?(?:メール|通知|書類)[をがは])/u.test(
    after,
  )
    ? "paper"
    : null;
}

/** Announcements are short; a longer sentence says more than one thing. */
const ROOM = 60;

/** The sentence that holds `from..end`, from `from` on where that is where the date ends. */
function sentenceAround(reading: Reading, passage: number, from: number, end: number): string {
  const read = reading.passages[passage];
  const sentence = read?.sentences.find((span) => span.start <= from && end <= span.end);
  if (read === undefined || sentence === undefined) return "";
  return read.normal.text.slice(from === end ? end : sentence.start, sentence.end);
}
