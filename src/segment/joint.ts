import type { Language } from "../schema/vocabulary.ts";

/** A word cut at the end of a line. */
export const isHyphenated = (text: string): boolean => /[a-z](?:\u00ad|-)$/u.test(text);

/** What can only be followed by its noun or verb, however short the line: a heading broken by hand goes on after it. */
const LINKING =
  /(?:(?<!も)の|による|よる|に伴う|における|に関する|に係る|に対する|及び|および|並びに|ならびに|を|、)$/u;
export const isLinking = (text: string): boolean => LINKING.test(text.slice(-12));

const MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const ABBREVIATION = new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Sec|Reg|${MONTH})\\.$`, "u");

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

/** No word begins with these, and none is as short as what a stop ends here: した。 */
const INSIDE_FIRST = /^(?:[ァィゥェォッャュョヮンーぁぃぅぇぉっゃゅょゎんを]|[ぁ-ん]{1,4}。)/u;

/** Whether a line begins inside a word for certain, however short the line above is. */
export const beginsInside = (next: string): boolean => INSIDE_FIRST.test(next);

/** No line of Japanese begins with a particle, or with a bracket and a particle: （34）が. */
const PARTICLE_FIRST =
  /^(?:[（(][^（()）]{1,20}[)）](?=[がはをにでとのも、]))|^(?:の(?!ち|り|べ)|は(?!じ|い|が|な|っ)|を|が(?!ん|い|っ)|で(?!は|も|す|き)|と(?!こ|も|き|り|く|の|っ|な|て)|も(?!し|ち|の|と|う|っ|ど)|に(?!ち|せ|く|お)|へ(?!い|る))/u;

/** Whether two lines are one by what stands on either side of the break, however wide the first is: a numeral and its counter, a word in katakana. */
export const goesOn = (text: string, next: string, language: Language): boolean =>
  isInBracket(text, next) ||
  (language === "ja"
    ? beginsInside(next) || PARTICLE_FIRST.test(next) || isCutInside(text.slice(-1), next.slice(0, 1))
    : BEFORE_MONTH.test(text.slice(-4)) && MONTH_FIRST.test(next));

/** Whether a verb or a word goes on in the next line for certain. */
export const isCutWord = (last: string, next: string): boolean =>
  beginsInside(next) || PARTICLE_FIRST.test(next) || VERB_END.test(next) || isCutInside(last, next.slice(0, 1));
const VERB_END = /^(?:する|した|して|しま|され|させ|でき|いた|ます|まし|れ|っ|ん|[ゃゅょぁぃぅぇぉー])/u;

/** What begins like a numbered item, but closes a bracket of the line above, or has a particle behind it. */
export const isNoMarker = (text: string, next: string): boolean =>
  /^(?:[0-9０-９]{1,2}|[a-z])[)）]/u.test(next)
    ? OPENED.test(text.slice(-200))
    : /^[（(]/u.test(next) && PARTICLE_FIRST.test(next);

const isCutInside = (last: string, first: string): boolean =>
  (/[0-9０-９]/u.test(last) && /[年月日時分秒件名人通台社個冊枚箱円万億千]/u.test(first)) ||
  (/[ァ-ヺー]/u.test(last) && /[ァ-ヺー]/u.test(first));

/** 19 ⏎ February 2025 */
const BEFORE_MONTH = /(?:^|\s)[0-9]{1,2}$/u;
const MONTH_FIRST = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** A date or clock, as rows of a timeline begin. */
const DATED = new RegExp(
  "^(?:同日|翌日|同\\s|(?:[0-9０-９〇一二三四五六七八九十]{1,4}年)?(?:同|[0-9０-９〇一二三四五六七八九十]{1,3})(?:月[ \\u3000]?[0-9０-９〇一二三四五六七八九十]{1,3}日|[/:時][0-9０-９])|[0-9０-９]{1,2}日[ \\u3000]{1,2}[0-9０-９]{1,2}[:：時]" +
    `|(?:[RHrh]|令和|平成)?[0-9]{1,4}[.／/-][0-9]{1,2}[.／/-][0-9]{1,2}|[0-9]{1,2} ${MONTH}[a-z]{0,6}\\b|${MONTH}[a-z]{0,6}\\.? [0-9]{1,2}\\b)`,
  "u",
);
/** A date that is all there is on its line. */
const DATE_ALONE =
  /^(?:(?:[^\s0-9０-９]{0,4}[0-9０-９]{1,4}\s?年\s?)?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日\s?(?:[(（][月火水木金土日](?:曜日?)?[)）])?|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2})(?:\s{1,3}[0-9０-９]{1,2}\s?[:：時]\s?[0-9０-９]{1,2}分?)?$/u;
/** What a row never breaks off with. */
const LOOSE = /(?:[、，はがをにでとのも]|また|および|及び|ならびに|並びに)$/u;
const LOOSE_EN =
  /(?:,|\b(?:a|an|the|of|on|in|at|by|to|from|and|or|until|since|between|before|after|for|with|about|approximately))$/u;
/** Cells of a table, or a figure led to by dots. */
const TABULAR = /^\||\.{5}|…{2}|・{5}|[^\s\u3000] {3}(?: |(?=[0-9]))/u;
/** A row that says in front what it gives: 対象　会員34名 / 項目：氏名 / Coaches: names. */
const LABELLED: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:[・●○◯■□◆◇▪*※-]\s{0,2})?[^\s。、，：:「」（）()]{1,24}(?:(?<![0-9０-９])[:：]|\u3000{1,9}(?!\u3000))/u,
  en: /^(?:[•*-] )?[A-Z][A-Za-z' /&-]{1,30}: /u,
};
/** A row that ends in how many. */
const COUNTED = /[0-9０-９](?:件|名|人|枚|通|冊|台|社|個)(?:様|分|様分)?(?:[（(][^（()）]{1,30})?[)）]?$/u;
/** A row that is how many: 3,218名(カード3,377件). */
const FIGURE_ALONE =
  /^(?:約\s?)?[0-9０-９][0-9０-９,，]{0,12}\s?(?:件|名|人|枚|通|冊|台|社|個)(?:様|分|様分)?(?:[（(][^（()）]{1,30}[)）])?$/u;
/** A rule drawn across the page. */
const RULED = /^[*=_~#+─━＊＝＿-]{4,}$/u;
/** A heading that asks: What information was involved? */
const ASKED = /^(?:What|Who|When|Where|Why|How|Was|Were|Is|Are|Did|Do|Does|Will|Should) [^?.!]{1,60}\?$/u;
/** What prose goes on with behind a figure. */
const BEHIND_FIGURE =
  /^(?:[\u3041-\u3096、。，）)]|分|目|程度|以上|以下|余|超|弱|強|前後|未満|様|中|のうち|及び|並びに|全員)/u;

/** Whether a line says in front what it gives. */
export const isLabelled = (line: string, language: Language): boolean => LABELLED[language].test(line);

/** Whether a line stands in a row of its own below one that is as wide as the paper. */
export function isRowOnPaper(line: string, first: string, last: string, language: Language): boolean {
  if (TABULAR.test(line) || TABULAR.test(last) || RULED.test(line) || RULED.test(last)) return true;
  return language === "ja" ? isRowInJapanese(line, first, last) : isRowInEnglish(line, first, last);
}

function isRowInJapanese(line: string, first: string, last: string): boolean {
  if (isCutWord(last.slice(-1), line) || LOOSE.test(last) || isInBracket(last, line)) return false;
  const isCounted = COUNTED.test(last.slice(-48));
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first) && !DAY_LAST.test(last)) ||
    (CELL.test(line) && CELL.test(first)) ||
    (COLON.test(line) && (COLON.test(first) || isCounted)) ||
    (isCounted && !BEHIND_FIGURE.test(line)) ||
    (FIGURE_ALONE.test(line) && /[)）]$/u.test(last)) ||
    REACHED.test(line) ||
    SECTION_ALONE.test(line)
  );
}

function isRowInEnglish(line: string, first: string, last: string): boolean {
  const isBegun = /^[A-Z]/u.test(line);
  if (ASKED.test(line) || POSTED.test(line) || (isBegun && (last.endsWith(";") || COUNTED_EN.test(last.slice(-60)))))
    return true;
  if (LOOSE_EN.test(last.slice(-12))) return false;
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first)) ||
    (LABELLED.en.test(line) && LABELLED.en.test(first))
  );
}

/** What stands deeper behind how many, or is how many, says more of the line above. */
export const isFurther = (line: string, last: string, language: Language): boolean =>
  language === "en" && (/^[0-9]/u.test(line) || COUNTED_EN.test(last.slice(-60)));

/** A label with its value behind a wide blank, or behind a colon. */
const CELL = /^[\u30a1-\u30fc\u3400-\u9fff]{2,6}\u3000/u;
const COLON = /^(?:[・●○◯■□◆◇▪*※-]\s{0,2})?[^\s。、，：:「」（）()]{1,24}(?<![0-9０-９])[:：]/u;
const COUNTED_EN =
  /[0-9] (?:[a-z]{1,20} ){0,2}(?:persons?|people|cases?|records?|households?|accounts?|items?|messages|mails?|students|patients|customers|employees|members)\)?$/u;

/** Whether a line begins with a date or a clock, as rows of a timeline do. */
export const isDated = (line: string): boolean => DATED.test(line);

/** How one is reached, in front of a number or an address. */
const REACHED =
  /^(?:(?:代表|直通|専用)?(?:電話|ダイヤルイン|フリーダイヤル|ファックス|ファクシミリ)(?:番号)?|TEL|Tel|FAX|Fax|E-?[Mm]ail|Mail|(?:電子)?メール(?:アドレス)?|URL|受付時間|〒)\s?[:：.．]?\s?(?:[(（]?[0-9０-９]|[A-Za-z〒])/u;
/** A heading as notices have them, alone on its line. */
const SECTION_ALONE =
  /^(?:概要|経緯|経過|原因|(?:発生)?(?:原因|経緯|状況)|対応|対策|対応状況|被害|影響|状況|再発防止策?|(?:今後の)?対応(?:策|について)?|お?問い?合わ?せ先?|連絡先|関連(?:情報|記事|リンク)|対象(?:者|期間)?|事案発生後の対応状況)$/u;
/** When a text was put on a site, alone on its line. */
const POSTED = /^(?:Published|Posted|Issued|Updated|Last updated|Dated?)\b.{0,30}[0-9]{4}/u;
/** A day that its clock time is cut from. */
const DAY_LAST = /日\s?(?:[(（][月火水木金土日](?:曜日?)?[)）])?$/u;

/** What is longer than this and ends in a day is a sentence, which goes on with the time. */
const LONGEST_DAY = 24;

/** Whether a line stands in a row of its own below another: in a table, a list of labels, or a timeline with a date in front of each. */
export function isRow(line: string, first: string, last: string, language: Language): boolean {
  if (TABULAR.test(line) || TABULAR.test(last) || RULED.test(line) || RULED.test(last)) return true;
  if (language === "en" && ASKED.test(line)) return true;
  if (LOOSE.test(last)) return false;
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first) && !(DAY_LAST.test(last) && last.length > LONGEST_DAY)) ||
    (LABELLED[language].test(line) && LABELLED[language].test(first)) ||
    (language === "ja" && (FIGURE_ALONE.test(line) || (COUNTED.test(last.slice(-48)) && !BEHIND_FIGURE.test(line))))
  );
}
