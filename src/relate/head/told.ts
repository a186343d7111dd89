import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { HAPPENED } from "./happened.ts";

/**
 * How a text tells that something happened: it apologises for an incident, says in one sentence that one took place (`incident`), says
 * that something took place (`statement`), or speaks only of what may happen and what happens to everybody (`general`).
 */
export type Telling = "apology" | "incident" | "statement" | "general";

const APOLOGY: Readonly<Record<"ja" | "en", RegExp>> = {
  ja: /(?:お詫び|おわび)(?:し(?:ます|、)|いた|申|を申)|申し?訳(?:ございません|ありません|なく)|陳謝|ご?(?:迷惑|心配)[^。]{0,20}おかけ/u,
  en: anyOf(
    [
      /\bwe (?:sincerely |deeply |truly |very much )?(?:apologi[sz]e|regret)\b|\b(?:we are|we're|am|is|are) (?:truly |very |deeply |so )?sorry\b/u,
      /\bapologi[sz]e (?:to|for)\b|\bapologies (?:to|for)\b/u,
      // As papers tell it.
      /\b(?:has|have|had|who|officials?|council|company|university|hospital|school|trust|bank|firm|minister|ministry|chief|head|it) apologi[sz]ed (?:to|for|over|after|following|about)\b/u,
    ],
    "iu",
  ),
};
/** What an apology has to be for: delays and closed shops are apologised for as well. */
const INCIDENT: Readonly<Record<"ja" | "en", RegExp>> = {
  ja: /漏えい|漏洩|流出|不正アクセス|紛失|盗難|誤送信|誤送付|誤って|個人情報|サイバー|ランサム|ウイルス|ウィルス|乗っ取|なりすまし|改ざん|不正ログイン|障害|閲覧され|表示され|第三者に/u,
  en: anyOf(
    [
      // Attacks, and who makes them.
      /breach|unauthori[sz]ed|stolen|hack\w{0,3}|leak\w{0,3}|phishing|ransomware|malware|spam|attack/u,
      /intru(?:sion|der|ders)|guessed|unusual activity|suspicious activit(?:y|ies)|compromised?|break-in|encrypted|fraudulent|some(?:one|body)/u,
      // What got out, or was lost.
      /personal (?:information|data)|exposed|accessible|forwarded|unencrypted|missing|lost|misdirected|disclos(?:ed|ure)/u,
      // Mistakes and faults.
      /outage|accident(?:ally|ly)|mistaken(?:ly)?|inadvertent(?:ly)?|in error|disruption|wrong/u,
      // What went elsewhere than it should.
      /should (?:never |not )?have (?:been|gone|reached|stayed|remained)|astray|mixed up|mix-up|swapped|left behind|passed on|strangers?|outsiders?|misplaced|mislaid/u,
      // That something happened.
      /incident|event (?:on|of|involving|that)/u,
    ],
    "iu",
    WORDS,
  ),
};

/** What may have happened has not been told to have happened. */
const MAYBE =
  /\b(?:may|might|could) have (?:been )?[a-z]{1,20}|\b(?:what|whether|when|where|how) [a-z]{1,14} (?:was|were) [a-z]{1,14}/giu;
/** A sentence about what might be, what is done in such a case, or what happens to everybody. */
const GENERAL: Readonly<Record<"ja" | "en", RegExp>> = {
  ja: anyOf(
    [
      // If and when.
      /場合|もし(?![れく])|(?:例え|たとえ)ば|ケース|万一|万が一/u,
      // What is usual, and more and more so.
      /事例|昨今|近年|近頃|近ごろ|数多く|急増|増加し|増えて|一般に|一般的|全国|昨年度|多発|相次いで|後を絶|出回/u,
      // How it is done, and to whom.
      /(?:手法|方法)(?:です|である|の(?:一つ|ひとつ|1つ|こと))|ある(?:学校|大学|病院|企業|会社|団体|自治体|店舗)[でがのは]|とは[、「]|手口/u,
      // A question, and what others say.
      /[?？]|「[^」]{4,60}(?:まし[たて]|です|ます)[^」]{0,10}」/u,
    ],
    "u",
  ),
  en: anyOf(
    [
      // If and when.
      /\b(?:if|should(?! (?:not |never )?have)|whenever|as soon as|might|in case|when an?|once|within [0-9]{1,3} (?:calendar |business )?days of)\b/u,
      // What is usual.
      /\b(?:organi[sz]ations|(?:criminals|scammers|hackers|thieves) (?:often|use|try|send|may|can|will|are)|typically|usually|every year|refers to|alone)\b/u,
      // The reader.
      /\b(?:your (?:wallet|card)|you['’]ll|you (?:can|should|must|need))\b/u,
      /\?/u,
    ],
    "iu",
  ),
};

/** Who announced something on a day tells of one case, whatever else the sentence holds. */
const ANNOUNCED =
  /は(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[、(]|付)[^。]{0,300}と(?:発表|公表|明らかに)し(?:た|ました)/u;

/** Whether somebody apologises for an incident. */
export const apologises = ({ passages, language }: Reading): boolean =>
  passages.some(({ normal }) => APOLOGY[language].test(normal.text)) &&
  passages.some(({ normal }) => INCIDENT[language].test(normal.text));

/** How the notice tells that something happened; null where it does neither that nor speaks in general. */
export function tellsOfIncident(reading: Reading): Telling | null {
  if (apologises(reading)) return "apology";
  const { passages, language } = reading;
  let [happened, general] = [0, 0];
  for (const { normal, sentences } of passages) {
    for (const { start, end } of sentences) {
      const sentence = normal.text.slice(start, end);
      if (/[?？]\s{0,2}$/u.test(sentence)) continue;
      if (GENERAL[language].test(sentence) && !ANNOUNCED.test(sentence)) general++;
      else if (HAPPENED[language].test(sentence.replace(MAYBE, ""))) {
        if (INCIDENT[language].test(sentence)) return "incident";
        happened++;
      }
    }
  }
  if (happened > 0 && happened * 2 >= general) return "statement";
  return general > 0 ? "general" : null;
}
