import { anyOf } from "../text/any-of.ts";
import { unitsOf } from "../text/units.ts";
import { isFurniture, isRule } from "./furniture.ts";

/**
 * What a line looks like, seen alone:
 * - `prose` a sentence, or what is too long to be anything else
 * - `title` what could be the heading of a notice
 * - `date` a date and nothing else that matters (公開日：2024年5月7日, Posted on May 7, 2024)
 * - `head` addressees, senders and numbers that stand above a title (関係各位, 広発第12号, Dear customers)
 * - `mail` a header line of a mail (Subject: …)
 * - `tail` how notices end (以上, contact lines, mail addresses)
 * - `rule`, `furniture` what stands between texts
 * - `other` anything else: items, table rows, names
 */
export type Look = "prose" | "title" | "date" | "head" | "mail" | "tail" | "rule" | "furniture" | "other";

const YEAR_JA = "(?:(?:19|20)\\d\\d|(?:令和|平成|昭和|[RHS])\\s?(?:\\d{1,2}|元))";
const NUMERIC = `${YEAR_JA}\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}\\s?日?`;
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WORDED = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)`;
/** A whole day with its year, and a weekday or clock behind it. */
const DAY = `(?:${NUMERIC}|${WORDED})(?:\\s?\\([^()]{1,12}\\))?(?:,? (?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?)?`;

const TRAILING_DAY = new RegExp(`[ (【[|/・-]{1,3}${DAY}(?:付け?|掲載|公開|公表|発表|更新)?[)】\\]]?$`, "u");
const LEADING_DAY = new RegExp(`^[【[(]?${DAY}(?:付け?|掲載|公開|公表|発表|更新)?[)】\\]]?[ :|・-]{1,3}(?=\\S)`, "u");
const ANY_DAY = new RegExp(DAY, "u");
/** What stands around a date on a line of its own: labels, names of days, who posted it. */
const AROUND_DAY = anyOf(
  [
    // What was done with the page.
    /(?:公開|掲載|発表|公表|発信|投稿|リリース|配信|更新|作成|提供|最終)/u,
    // A day, by its name.
    /(?:年月)?日時?/u,
    /(?:[日月火水木金土]曜日?)/u,
    /付け?/u,
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b)\b/u,
    /\b(?:posted|published|issued|released|last|first|updated|date|dated)\b/u,
    /\b(?:on|at|by|admin|am|pm)\b/u,
    // Signs.
    /[\s:：|/()[\]【】,.・_-]/u,
  ],
  "giu",
);

const MARKED = anyOf(
  [
    // A letter or a number with its bracket or stop.
    /[(（]?(?:\d{1,2}|[ア-ソ]|[一二三四五六七八九十]{1,2}|[a-hivx]{1,3})[)）.、．]/u,
    /\d{1,2} (?![a-z])/u,
    // Signs.
    /[①-⑳❶-❿⑴-⒂Ⅰ-Ⅹ]|[・•●○◯◎‣▪*＊※]|[-–—+] /u,
    // Clocks and days.
    /\d{1,2}[:：]\d\d|(?:\d{1,2}月\s?)?\d{1,2}日|午[前後]/u,
    // Questions and articles.
    /[QA][.．:：]?\d{0,2}[.．:： ]|第[0-9一二三四五六七八九十]{1,3}[章節条項 ]|問\d|答\d/u,
  ],
  "u",
  { before: /^/u },
);
const ADDRESSED = anyOf(
  [
    // To whom it is.
    /(?:様|さま|殿|各位|皆さんへ|皆様へ|皆さまへ|みなさまへ|の方へ|関係者へ|御中)$|^(?:dear|to (?:our|all|whom|the)|hi|hello)\b/u,
    // For the press.
    /^(?:報道|記者)(?:発表|提供)?(?:資料|関係(?:者|各位)?)$|^(?:プレス|ニュース)リリース$|^(?:news|press|media) (?:release|statement)\b|^for immediate release/u,
    // Its number.
    /第\s?\d{1,5}(?:-\d{1,3})?\s?号$/u,
  ],
  "iu",
);
const TAIL = anyOf(
  [
    // The last words of a letter: 敬具, "Kind regards".
    /^(?:以\s?上|敬\s?具|拝\s?具|草\s?々|記)$/u,
    /^(?:sincerely|yours|best regards|kind regards|regards|respectfully|thank you|with apologies)\b/u,
    /^\(?(?:end|ends|end of document)\)?$|^###$/u,
    // Where to call or write: 電話番号：03, 〒.
    /(?:電話|tel|fax|phone|ファックス|フリーダイヤル|(?<!国)内線)(?:番号)?\s?[:：.．]?\s?[(（]?[\d+]/u,
    /(?:メール|e-?mail)(?:アドレス)?\s?[:：]\s?\S|[\w.+-]{1,64}@[\w-]{1,64}/u,
    /\d{2,5}[-)ー]\d{1,4}-\d{3,4}|\d{3}-\d{4}|\(\d{3}\) ?\d{3}|〒/u,
    // Whom to ask.
    /^(?:担当|問い?合わ?せ先?|お問い?合わ?せ|連絡先|contact|inquiries|enquiries|media contact)(?:先|窓口)?\s?(?:[:：]|$)/u,
  ],
  "iu",
);
const LINK = /https?:\/\//u;
const MAIL =
  /^(?:from|date|subject|to|cc|reply-to|message-id|sent|received|return-path|件名|差出人|送信日時|日時|宛先|送信者)\s?: ?\S|^from \S{1,80} (?:mon|tue|wed|thu|fri|sat|sun) /iu;

/** What the header lines of a mail begin with. */
const opensMail = unitsOf(/[fdstcrm件差送日宛]/iu);

const JAPANESE = /[\u3041-\u30fa\u4e00-\u9fff]/u;
/** More than this (in characters) is no title. */
const LONGEST_JA = 110;
const LONGEST_EN = 160;
const SENTENCE_JA = /。|(?:ました|します|ません|です|ます|でした)$/u;
const SENTENCE_EN = /[a-z)"'\d][.!?]["')]?(?: [A-Z]|$)/u;
/** A line that breaks off here goes on in the next one: it is text, not a heading. */
const OPEN_JA = /[、，:：はがをにでとも]$/u;
const OPEN_EN = /[,;:]$|\b(?:the|a|an|of|to|and|or|in|on|for|by|with|that|is|was|are|were|your|our)$/iu;

export function lookOf(text: string): Look {
  if (isRule(text)) return "rule";
  if (isFurniture(text)) return "furniture";
  if (opensMail(text.charCodeAt(0)) && MAIL.test(text)) return "mail";
  if (isDay(text)) return "date";
  const isJapanese = JAPANESE.test(text);
  if (text.length > (isJapanese ? LONGEST_JA : LONGEST_EN)) return "prose";
  if (ADDRESSED.test(text)) return "head";
  if (TAIL.test(text)) return "tail";
  if (isJapanese ? SENTENCE_JA.test(text) && text.length >= 8 : SENTENCE_EN.test(text) && text.split(" ").length >= 4)
    return "prose";
  if (MARKED.test(text) || LINK.test(text)) return "other";
  if (text.length < 8 || (isJapanese ? OPEN_JA : OPEN_EN).test(text)) return "other";
  return "title";
}

/** Whether a line begins with the mark or number of an item. */
export const isMarked = (text: string): boolean => MARKED.test(text);

/** A date alone on its line, whatever is said of it (公開日, Posted by …). */
function isDay(text: string): boolean {
  const day = text.length <= 70 ? ANY_DAY.exec(text) : null;
  if (day === null) return false;
  const rest = text.slice(0, day.index) + text.slice(day.index + day[0].length);
  const words = rest.replace(AROUND_DAY, "").replace(ANY_DAY, "");
  return words.length <= 3 || (/\bby\b/iu.test(rest) && words.length <= 30);
}

/** Whether a date line says that something was put on a site that day. */
export const isPosted = (text: string): boolean => /\b(?:posted|published|by)\b|投稿|掲載|公開/iu.test(text);

/** Whether a line begins or ends with a date, and what it says without it. */
export type Undated = { readonly text: string; readonly leads: boolean; readonly trails: boolean };

export function undated(text: string): Undated {
  const front = text.replace(TRAILING_DAY, "");
  const rest = front.replace(LEADING_DAY, "");
  return { text: rest, leads: rest.length < front.length, trails: front.length < text.length };
}
