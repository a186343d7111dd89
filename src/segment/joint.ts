import type { Language } from "../schema/vocabulary.ts";
import { anyOf } from "../text/any-of.ts";

/** A word cut at the end of a line. */
export const isHyphenated = (text: string): boolean => /[a-z](?:\u00ad|-)$/u.test(text);

/** What can only be followed by its noun or verb, however short the line: a heading broken by hand goes on after it. */
const LINKING =
  /(?:(?<!も)の|による|よる|に伴う|における|に関する|に係る|に対する|及び|および|並びに|ならびに|を|、)$/u;
export const isLinking = (text: string): boolean => LINKING.test(text.slice(-12));

export const MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const ABBREVIATION = new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Sec|Reg|U\\.S|U\\.K|${MONTH})\\.$`, "u");

/** Whether the stop at the end of a line is that of an abbreviation: Oct. ⏎ 27, Dr. ⏎ Hale. */
export const isAbbreviated = (text: string, next: string): boolean =>
  ABBREVIATION.test(text.slice(-8)) && /^[0-9A-Z]/u.test(next);

/** A day can follow only. */
export const endsInMonth = (text: string): boolean => MONTH_LAST.test(text.slice(-12));
const MONTH_LAST = new RegExp(
  `(?:^|\\s)(?:${MONTH}[.]?|January|February|March|April|May|June|July|August|September|October|November|December)$`,
  "u",
);

/** A bracket opened on one line and closed on the next, with no other in between. */
const OPENED = /[（(「『][^（()）「」『』]{0,200}$/u;
const CLOSED_NEXT = /^[^（()）「」『』]{0,200}[)）」』]/u;
export const isInBracket = (text: string, next: string): boolean =>
  OPENED.test(text.slice(-200)) && CLOSED_NEXT.test(next);

/** Roster of the spring course ⏎ (41 students): a bracket that is all there is on its line counts what the line above names. */
export const isCountedBelow = (text: string, next: string): boolean =>
  COUNT_ALONE.test(next) && !/[.。:：)）]$/u.test(text);
const COUNT_ALONE =
  /^[(（](?:about |approximately |a total of |約|計|延べ)?[0-9０-９][0-9０-９,，]{0,10}\s?(?:[a-z -]{3,30}|[名人件通枚社冊](?:分|様|様分)?)[)）]$/u;

/** No word begins with these, and none is as short as what a stop ends here: した。 */
const INSIDE_FIRST = /^(?:[ァィゥェォッャュョヮンーぁぃぅぇぉっゃゅょゎんを]|[ぁ-ん]{1,4}。)/u;

/** Whether a line begins inside a word for certain, however short the line above is. */
export const beginsInside = (next: string): boolean => INSIDE_FIRST.test(next);

/** No line of Japanese begins with a particle, or with a bracket and a particle: （34）が. */
const PARTICLE_FIRST = anyOf(
  [
    /^(?:[（(](?![ァ-ヶA-Za-zＡ-ｚ][)）])[^（()）]{1,20}[)）](?=[がはをにでとのも、]))/u,
    /^(?:の(?!ち|り|べ)|は(?!じ|い|が|な|っ)|を|が(?!ん|い|っ)|で(?!は|も|す|き)|と(?!こ|も|き|り|く|の|っ|な|て)|も(?!し|ち|の|と|う|っ|ど)|に(?!ち|せ|く|お)|へ(?!い|る))/u,
  ],
  "u",
);

/** Whether two lines are one by what stands on either side of the break, however wide the first is: a numeral and its counter, a word in katakana. */
export const goesOn = (text: string, next: string, language: Language): boolean =>
  isInBracket(text, next) ||
  (language === "ja"
    ? beginsInside(next) ||
      PARTICLE_FIRST.test(next) ||
      (isCutInside(text.slice(-1), next.slice(0, 1)) && !isBetweenWords(text, next)) ||
      isCutDate(text, next)
    : isCutPhrase(text, next));

/** Whether an English line ends inside a phrase or a date for certain. */
export const isCutPhrase = (text: string, next: string): boolean =>
  LOOSE_EN.test(text.slice(-18)) ||
  (LOOSE_BEFORE_SMALL.test(text.slice(-8)) && /^[a-z0-9]/u.test(next)) ||
  (BEFORE_MONTH.test(text.slice(-4)) && MONTH_FIRST.test(next)) ||
  (endsInMonth(text) && MONTH_BEHIND.test(next)) ||
  (WEEKDAY.test(text.slice(-12)) && DAY_FIRST.test(next)) ||
  (DAY.test(text.slice(-18)) && YEAR_FIRST.test(next)) ||
  (/[A-Za-z)]$/u.test(text) && WHEN_FIRST.test(next)) ||
  (/[a-z]{2},?$/u.test(text) && INSIDE_FIRST_EN.test(next));

/** Whether a date is cut on an English page, however short its lines are: 14 ⏎ October ⏎ 2020, November ⏎ 14, 2019. */
export const isCutDay = (text: string, next: string): boolean =>
  (/^[0-9]{1,2}$/u.test(text) && MONTH_FIRST.test(next) && next.length <= MOST) ||
  (endsInMonth(text) &&
    (/^[0-9]{1,2}, ?(?:19|20)[0-9]{2}(?![0-9])/u.test(next) ||
      (/^[A-Z][a-z]{2,8}$/u.test(text) && /^(?:19|20)[0-9]{2}$/u.test(next))));

/** A line that is part of a date holds no more than the rest of it. */
const MOST = 15;

/** Whether a verb or a word goes on in the next line for certain. */
export const isCutWord = (last: string, next: string): boolean =>
  beginsInside(next) || PARTICLE_FIRST.test(next) || VERB_END.test(next) || isCutInside(last, next.slice(0, 1));
const VERB_END = /^(?:する|した|して|しま|され|させ|でき|いた|ます|まし|れ|っ|ん|[ゃゅょぁぃぅぇぉー])/u;

/** What begins like a numbered item, but closes a bracket of the line above, or has a particle behind it. */
export const isNoMarker = (text: string, next: string): boolean =>
  /^(?:[0-9０-９]{1,2}|[a-zア-ン])[)）]/u.test(next)
    ? OPENED.test(text.slice(-200))
    : /^[（(]/u.test(next) && PARTICLE_FIRST.test(next);

const isCutInside = (last: string, first: string): boolean =>
  (/[0-9０-９]/u.test(last) && /[年月日時分秒件名人通台社個冊枚箱円万億千]/u.test(first)) ||
  (/[ァ-ヺー]/u.test(last) && /[ァ-ヺー]/u.test(first));

/** …、メールアドレス ⏎ クレジットカード情報は…: whole words in katakana on both sides of a break. */
const isBetweenWords = (text: string, next: string): boolean =>
  WORD_LAST.test(text.slice(-12)) && WORD_FIRST.test(next);
const WORD_LAST = /(?:アドレス|パスワード|データ|ファイル|フリガナ|カナ|アカウント|コード|サービス|サイト)$/u;
const WORD_FIRST =
  /^(?:クレジット|パスワード|メール|マイナンバー|アカウント|データ|サーバー?|システム|ファイル|アンケート|セキュリティ|ログイン|ユーザー?|インターネット|ウェブ|ホームページ|フォーム|コールセンター|スタッフ|グループ)(?!ス)/u;

/** Whether a day or a clock time is cut from its year, month or half of the day, or a figure from its unit: 2020 年 ⏎ 6月15日, 午後 ⏎ 2時, 1 ⏎ 月5日. */
export const isCutDate = (text: string, next: string): boolean =>
  text.length > LONGEST_YEAR &&
  ((BEFORE_FIGURE.test(text.slice(-6)) && /^[0-9０-９〇一二三四五六七八九十]/u.test(next)) ||
    (/[0-9０-９]$/u.test(text) && UNIT_FIRST.test(next)));
/** A line that is a year and nothing else (令和 4 年) heads the days below it. */
const LONGEST_YEAR = 8;
const BEFORE_FIGURE = /(?:[0-9０-９〇一二三四五六七八九十元]\s?[年月]|.午[前後]|.令和|.平成)$/u;
/** 年1月19日, 月 5 日, 日(水), 時30分: no line begins so that is one of its own. */
const UNIT_FIRST =
  /^(?:年|月)\s?[0-9０-９]{1,2}\s?[月日]|^日(?:[(（]|付|午|に|から|まで)|^時(?:[0-9０-９]|頃|ごろ|に)/u;

/** What an English line never ends with, unless it was cut there; a heading or a row may end in the words that are not here. */
const LOOSE_EN =
  /[a-z,] (?:a|an|the|of|and|or|until|since|between|approximately|our|their|its|your|whose|than|which|that|these|those|into|when|was|were|been)$/u;
/** The amount applied for: a row may end so, but then the next begins anew. */
const LOOSE_BEFORE_SMALL = /[a-z,] (?:at|by|from|with|to|on|in|for|as|his|her|has|have|had)$/u;

/** 19 ⏎ February 2025, 2 May ⏎ 2025, on Monday ⏎ 2 May, May 2, ⏎ 2025 */
const BEFORE_MONTH = /(?:^|\s)[0-9]{1,2}$/u;
const MONTH_FIRST = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const MONTH_BEHIND = /^(?:[0-9]{1,2}(?![0-9:.])|(?:19|20)[0-9]{2}\b)/u;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?$/u;
const DAY_FIRST = new RegExp(
  `^(?:[0-9]{1,2} (?:${MONTH}|May)[a-z]{0,6}|(?:${MONTH}|May)[a-z]{0,6}\\.? [0-9]{1,2})\\b`,
  "u",
);
const DAY = new RegExp(
  `\\b(?:(?:${MONTH}|May)[a-z]{0,6}\\.? [0-9]{1,2}|[0-9]{1,2} (?:${MONTH}|May)[a-z]{0,6}),?$`,
  "u",
);
/** No English line of its own begins with a small verb or conjunction. */
const INSIDE_FIRST_EN =
  /^(?:was|were|is|are|has|have|had|been|be|and|or|that|which|who|whose|because|but|than|when|while|what|how|where|whether|would|could|may|might|did|does) [a-z]/u;
/** No line of its own begins in small letters with when something was: on October 13. */
const WHEN_FIRST = new RegExp(
  `^(?:on|in|at|by|from|until|since|of) (?:the )?(?:(?:${MONTH}|May)[a-z]{0,6}\\.? [0-9]|[0-9]{1,2}(?:st|nd|rd|th)?[ ,:.-])`,
  "u",
);
const YEAR_FIRST = /^(?:19|20)[0-9]{2}\b/u;

/** Whether wide blanks of full width set columns apart: 本店　　　支店. */
export const isInColumns = (text: string): boolean => /\S\u3000{3}\u3000{0,40}\S/u.test(text);

/** 採用応募者 / 416名 / 氏名、住所: a figure that has a line of its own stands below the name of its row. */
export const isCellOfFigure = (text: string): boolean =>
  /^(?:約|計|延べ)?[0-9０-９][0-9０-９,，]{0,10}(?:名|人|件)(?:分|様)?$/u.test(text.trim());
