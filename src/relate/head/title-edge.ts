import { anyOf } from "../../text/any-of.ts";

/** What stands in front of a title and behind it on its line, and does not belong to it. */

/** What sites put in front. */
export const SITE_LABEL = anyOf(
  [
    // What kind of page it is: [EXTERNAL], 【公式ニュース】, 報道発表資料.
    /\[(?:EXTERNAL|EXT|External|SPAM|ARCHIVED?|Archived?|UPDATED|CLOSED|RESOLVED|[a-z][a-z0-9-]{2,20})\]/u,
    /【[^【】]{0,30}(?:#|＃|事件簿|ニュース|NEWS|プレス|TOPICS)[^【】]{0,30}】/u,
    /(?:報道発表資料|報道資料|プレスリリース|お知らせ)(?=[\s\u3000])/u,
    // That a title follows: 件名：, "Subject:".
    /(?:件名|タイトル|表題|発表項目|発表事項|発表件名|案件名|[Tt]itle|Subject|SUBJECT|Subj|Sub|Re|RE)\s?[:：.]/u,
    /(?:発表項目|発表事項|発表件名|案件名|件名|表題)(?=[\s\u3000])/u,
    // The day it was put up, in brackets or before a blank.
    anyOf([/[(（【［[](?:令和|平成|20|２０)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日/u], "u", {
      after: /(?:付け?|発表|公表|公開|掲載|更新|報道発表|記者発表)?[)）】］\]]/u,
    }),
    /(?:令和|平成|20|２０)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?=[\s\u3000])/u,
    /(?:date )?(?:19|20|１９|２０)[0-9０-９]{2}[./．／-][0-9０-９]{1,2}[./．／-][0-9０-９]{1,2}(?=[\s\u3000])/u,
  ],
  "u",
  { before: /^/u, after: /[\s\u3000]{0,9}/u },
);
/** The section of a blog a page is filed under, in brackets behind its title. */
export const TRAILING_SECTION = anyOf(
  [
    // Where it was written, and what is added: 【東京発】, 【動画】.
    /[\s\u3000]?[【［[(（](?:[\p{Script=Han}]{2,4}(?:発|版)|動画(?:あり)?|写真(?:あり)?|独自|速報|詳報|続報あり|有料|無料)[】］\])）]$/u,
    // What was done with it.
    /[(（](?:転載|再掲|引用|コピペ|全文|魚拓|追記あり)[)）]$/u,
    /[\s\u3000]\[(?![^[\]]{0,20}(?:報|更新|続))[^[\]]{2,20}\]$/u,
  ],
  "u",
);
/** What a page can be done with, run together with its title: …についてRSS, …のお詫び 印刷. */
export const TRAILING_LINK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」)】）])[\s\u3000]{0,4}(?:RSS|印刷(?:する|用ページ)?|(?:記事を)?シェア(?:する)?|ツイート(?:する)?|(?:URLを)?コピー(?:する)?)$/u;
/** When a page was changed, in a column of its own beside its title: Notice of an incident          Last updated: 9 June 2023. */
export const TRAILING_STAMP =
  /(?<=\S)\s{3,80}(?:[Ll]ast )?(?:[Uu]pdated|[Pp]osted|[Pp]ublished|[Rr]evised)\b[^\n]{0,40}$/u;
/** The name of the site behind the title of a page: Notice of a data incident | Larkhill. */
export const TRAILING_SITE = /(?<=^[^|]{16,140}[a-z?)])\s\|\s[^|\n]{2,40}$/u;
/** What stands behind the last bar: the name of the site, or of the body whose it is. */
export const TRAILING_BAR = /(?<=^.{8,140})[\s\u3000]?[|｜][\s\u3000]?(?<site>[^|｜\n]{2,40})$/u;
/** What a site calls itself. */
export const SITE_NAME =
  /ホームページ|公式|サイト|ニュース|NEWS|新聞|オンライン|速報|ブログ|ドットコム|メディア|\.(?:com|net|org|jp)$/u;
export const TRAILING_DATE = anyOf(
  [
    // A day without its year, in brackets.
    anyOf(
      [/(?:[\s\u3000]?[0-9０-９]{1,2}[:：時](?:[0-9０-９]{2}分?)?[\s\u3000]?)?(?:発表|公表|掲載|更新|現在|付け?)?/u],
      "u",
      {
        before: /[(（][0-9０-９]{1,2}月[0-9０-９]{1,2}日/u,
        after: /[)）]$/u,
      },
    ),
    // A day with its year, and whose it is.
    anyOf(
      [
        anyOf([/(?:19|20|１９|２０)[0-9０-９]{2}|(?:令和|平成)[0-9０-９元]{1,2}/u], "u", {
          before: /(?:[\s\u3000]{1,6}|(?=[(（]))[(（]?/u,
          after:
            /\s?[年./／．－-]\s?[0-9０-９]{1,2}\s?[月./／．－-]\s?[0-9０-９]{1,2}\s?日?(?:発表|公表|掲載|更新)?[)）]?/u,
        }),
      ],
      "u",
      {
        after:
          /(?:[\s\u3000]{1,3}(?:[\p{Script=Han}]{1,8}[都道府県市区町村]|(?:株式|有限|合同)会社[^\s。、]{1,20}|[^\s。、]{1,20}(?:株式|有限|合同)会社))?$/u,
      },
    ),
  ],
  "u",
);

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\.?";
/** A day as titles carry it, with its weekday. */
const DAY_EN = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
/** The day in front of an English title, set off from it: 20 June 2024 – Notice of a data incident. */
export const LEADING_DATE_EN = new RegExp(
  `^[[(]?${DAY_EN}[\\])]?\\s?(?:[-–—|:•·]|(?<=[\\])]))\\s`.replaceAll(" ", "\\s{1,3}").replaceAll("\\d", "[0-9０-９]"),
  "u",
);
/**
 * The day behind an English title; of and on make it the day of what the title names. Titles are looked at as they stand in the source:
 * blanks may be doubled there, and figures wide.
 */
export const TRAILING_DATE_EN = new RegExp(
  `(?:\\s?[-–—|:,] |\\s\\(|(?<!\\b(?:of|on|from|by|since|until|before|after|between|in|the|and|to)\\s{0,2}) )(?:(?:[Ss]ent|[Pp]osted|[Pp]ublished|[Uu]pdated|[Dd]ated|[Ii]ssued|[Rr]evised|[Mm]ailed|[Aa]s of)(?: on)? )?${DAY_EN}(?: (?:UTC|GMT|JST)(?: \\d{4})?)?(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s{0,3}[AaPp]\\.?[Mm]\\.?)?)?\\)?$`
    .replaceAll(" ", "\\s{1,3}")
    .replaceAll("\\d", "[0-9０-９]"),
  "u",
);
