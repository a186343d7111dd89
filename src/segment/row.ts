import type { Language } from "../schema/vocabulary.ts";
import { anyOf } from "../text/any-of.ts";
import { isCutDate, isCutWord, isInBracket, MONTH } from "./joint.ts";

/** A date or clock, as rows of a timeline begin. */
const DATED = new RegExp(
  "^(?:同日|翌日|同\\s|(?:(?:令和|平成|昭和)?[0-9０-９〇一二三四五六七八九十元]{1,4}年)?(?:同|[0-9０-９〇一二三四五六七八九十]{1,3})(?:月[ \\u3000]?[0-9０-９〇一二三四五六七八九十]{1,3}日|[/:時][0-9０-９])|[0-9０-９]{1,2}日[ \\u3000]{1,2}[0-9０-９]{1,2}[:：時]" +
    `|(?:[RHrh]|令和|平成)?[0-9]{1,4}[.／/-][0-9]{1,2}[.／/-][0-9]{1,2}|[0-9]{1,2} ${MONTH}[a-z]{0,6}\\b|${MONTH}[a-z]{0,6}\\.? [0-9]{1,2}\\b)`,
  "u",
);
/** A date that is all there is on its line. */
const DATE_ALONE = anyOf(
  [
    // With its words: 2024年4月1日(月).
    /(?:[^\s0-9０-９]{0,4}[0-9０-９]{1,4}\s?年\s?)?[0-9０-９]{1,2}\s?月\s?[0-9０-９]{1,2}\s?日\s?(?:[(（][月火水木金土日](?:曜日?)?[)）])?/u,
    // With strokes.
    /(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}/u,
  ],
  "u",
  { before: /^/u, after: /(?:\s{1,3}[0-9０-９]{1,2}\s?[:：時]\s?[0-9０-９]{1,2}分?)?$/u },
);
/** What a row never breaks off with. */
const LOOSE = /(?:[、，／はがをにでとのも]|[^\s・]・|から|また|および|及び|ならびに|並びに)$/u;
const LOOSE_EN =
  /(?:,|\b(?:a|an|the|of|on|in|at|by|to|from|and|or|until|since|between|before|after|for|with|about|approximately))$/u;
/** Cells of a table, or a figure led to by dots. */
const TABULAR = /^\||^[^|\n]{1,60}\|[^|\n]{1,60}\||\.{5}|…{2}|・{5}|[^\s\u3000] {3}(?: |(?=[0-9]))/u;
/** A row that says in front what it gives: 対象　会員34名 / 項目：氏名 / Coaches: names. */
const LABELLED: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:[・●○◯■□◆◇▪*※-]\s{0,2})?[^\s。、，：:「」（）()]{1,24}(?:(?<![0-9０-９])[:：]|\u3000{1,9}(?!\u3000))/u,
  en: /^(?:[•*-] )?[A-Z][A-Za-z' /&-]{1,30}(?:\([^():]{1,30}\))?: /u,
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
/** A row that says whose data are told of, and how many they are: 研究会委員（9名）の氏名、住所. */
const GROUP =
  /^[^。、\n]{1,40}?[（(]?[0-9０-９][0-9０-９,，]{0,9}\s?(?:名|人|件|社)(?:様|分|様分)?[）)]?の[^。をがは]{2,60}$/u;
/** A row of a table that lost its rules: who they are, how many, and what was lost of them: 会員 771名 氏名、住所. */
const CELLS =
  /^[^\s。、，]{1,24}[ \u3000]{1,4}約?[0-9０-９][0-9０-９,，]{0,9}\s?(?:名|人|件|社)(?:様|分|様分)?[ \u3000]{1,4}[^。]{2,80}$/u;
/** What prose goes on with behind a figure. */
const BEHIND_FIGURE =
  /^(?:[\u3041-\u3096、。，）)]|[（(][^（()）]{1,80}[）)][がはをにのでもだ]|分|目|組|体制|程度|以上|以下|余|超|弱|強|前後|未満|様|中|のうち|及び|並びに|全員)/u;

/** Whether a line says in front what it gives. */
export const isLabelled = (line: string, language: Language): boolean => LABELLED[language].test(line);

/** Whether a line stands in a row of its own below one that is as wide as the paper. */
export function isRowOnPaper(line: string, first: string, last: string, language: Language): boolean {
  if (TABULAR.test(line) || TABULAR.test(last) || RULED.test(line) || RULED.test(last)) return true;
  return language === "ja" ? isRowInJapanese(line, first, last) : isRowInEnglish(line, first, last);
}

/** ファイルA:… / ファイルB:…: two labels that begin alike, whatever the line between them ends in. */
export const areLabelledAlike = (line: string, first: string): boolean =>
  COLON.test(line) && COLON.test(first) && line.slice(0, ALIKE) === first.slice(0, ALIKE);

const ALIKE = 2;

function isRowInJapanese(line: string, first: string, last: string): boolean {
  if (isCutWord(last.slice(-1), line) || isCutDate(last, line) || LOOSE.test(last) || isInBracket(last, line))
    return false;
  const isCounted = COUNTED.test(last.slice(-48)) && !/。./u.test(last);
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first) && !DAY_LAST.test(last)) ||
    (CELL.test(line) && LABEL_CELL.test(first)) ||
    isOwnRow(line, last) ||
    (COLON.test(line) && (COLON.test(first) || isCounted)) ||
    (isCounted && !BEHIND_FIGURE.test(line)) ||
    (FIGURE_ALONE.test(line) && /[)）]$/u.test(last)) ||
    REACHED.test(line) ||
    SECTION_ALONE.test(line)
  );
}

/** Whether a line stands in a row of its own whatever the row above it begins with. */
const isOwnRow = (line: string, last: string): boolean =>
  ENTRY.test(line) ||
  (GROUP.test(line) && GROUP.test(last)) ||
  (CELLS.test(line) && CELLS.test(last)) ||
  (/[)）]$/u.test(last) && isFigureBehindLabel(line)) ||
  (/[)）」一-龠ァ-ヶー々]$/u.test(last) && OPENER.test(line));

function isRowInEnglish(line: string, first: string, last: string): boolean {
  if (isInBracket(last, line)) return false;
  const isBegun = /^[A-Z]/u.test(line);
  if (ASKED.test(line) || POSTED.test(line) || (isBegun && (last.endsWith(";") || COUNTED_EN.test(last.slice(-60)))))
    return true;
  if (LOOSE_EN.test(last.slice(-12))) return false;
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first)) ||
    (last.endsWith(")") && isFigureOfWhom(line)) ||
    (LABELLED.en.test(line) && LABELLED.en.test(first))
  );
}

/** What stands deeper behind how many, or is how many, says more of the line above. */
export const isFurther = (line: string, last: string, language: Language): boolean =>
  language === "en" && (/^[0-9]/u.test(line) || COUNTED_EN.test(last.slice(-60)));

/** A label with its value behind a wide blank, or behind a colon. */
const LABEL_CELL = /^[^\s。、，：:「」（）()]{1,24}\u3000/u;
const CELL = /^[\u30a1-\u30fc\u3400-\u9fff]{2,6}\u3000/u;
const COLON = /^(?:[・●○◯■□◆◇▪*※-]\s{0,2})?[^\s。、，：:「」（）()]{1,24}(?<![0-9０-９])[:：]/u;
const COUNTED_EN =
  /[0-9] (?:[a-z]{1,20} ){0,2}(?:persons?|people|cases?|records?|households?|accounts?|items?|messages|mails?|students|patients|customers|employees|members)\)?$/u;

/** A row that is how many of whom: 14,206 current and former students. */
const isFigureOfWhom = (line: string): boolean => FIGURE_OF.test(line) && WHOM.test(line);
const FIGURE_OF = /^[0-9][0-9,]{0,12} [a-z -]{4,100}$/u;
const WHOM =
  /[a-z] (?:persons?|people|individuals|cases?|records?|households?|accounts?|students|patients|customers|employees|members)$/u;
/** A row of a timeline: its day, and behind a wide blank what happened. */
const ENTRY = anyOf(
  [
    /(?:(?:(?:令和|平成)?[0-9０-９〇一二三四五六七八九十元]{1,4}年)?(?:同|[0-9０-９〇一二三四五六七八九十]{1,3})月)?[0-9０-９〇一二三四五六七八九十]{1,3}日/u,
    /[0-9０-９]{1,2}[/／][0-9０-９]{1,2}/u,
  ],
  "u",
  { before: /^/u, after: /\s?(?:[(（][月火水木金土日][)）])?\u3000/u },
);
/** A row that says how many behind a wide blank: 製造業　210名. */
const isFigureBehindLabel = (line: string): boolean =>
  FIGURE_ALONE.test(line.slice(LABEL_WIDE.exec(line)?.[0].length ?? line.length));
const LABEL_WIDE = /^[^\s、。，]{3,30}\u3000{1,9}(?:最大|少なくとも|合?計|延べ)?/u;
/** How a sentence begins that speaks of the rows above it. */
const OPENER = /^(?:(?:このうち|そのうち)(?!の)|なお、|また、|ただし、|さらに、|その他、)/u;

/** Whether a line is a rule drawn across the page. */
export const isRule = (line: string): boolean => RULED.test(line);

/** Whether a line begins with a date or a clock, as rows of a timeline do. */
export const isDated = (line: string): boolean => DATED.test(line);

/** How one is reached, in front of a number or an address. */
const REACHED = anyOf(
  [
    /(?:代表|直通|専用)?(?:電話|ダイヤルイン|フリーダイヤル|ファックス|ファクシミリ)(?:番号)?/u,
    /TEL|Tel|FAX|Fax|E-?[Mm]ail|Mail|(?:電子)?メール(?:アドレス)?|URL|受付時間|〒/u,
  ],
  "u",
  { before: /^/u, after: /\s?[:：.．]?\s?(?:[(（]?[0-9０-９]|[A-Za-z〒])/u },
);
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
  if (language === "en" && (ASKED.test(line) || POSTED.test(line))) return true;
  if (LOOSE.test(last)) return false;
  return (
    DATE_ALONE.test(line) ||
    (DATED.test(line) && DATED.test(first) && !(DAY_LAST.test(last) && last.length > LONGEST_DAY)) ||
    (LABELLED[language].test(line) && LABELLED[language].test(first)) ||
    (language === "ja" &&
      (FIGURE_ALONE.test(line) || isOwnRow(line, last) || (COUNTED.test(last.slice(-48)) && !BEHIND_FIGURE.test(line))))
  );
}
