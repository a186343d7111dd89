import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Predicate } from "./predicate.ts";
import type { Run } from "./run.ts";

/** What an attacker uses to get in: told as a cause it is no leaked data. */
export const CREDENTIALS: readonly string[] = ["password", "user_id", "id", "user_id+password"];
/** What opened the door, or is to be changed: "used to sign in", フィッシングで詐取, 変更してください. */
const OPENED = anyOf(
  [
    // Used to get in.
    /\b(?:us(?:e[sd]?|ing)|log(?:ged)?[ -]?(?:in|on)|sign(?:ed)?[ -]?(?:in|on))\b/u,
    /使|用い|利用|(?:ログイン|サインイン)(?!\s?ID|用|情報)|侵入|(?<!不正)アクセス|入力/u,
    // Got by a trick.
    /\b(?:gain(?:ed)?|obtain(?:ed)?|phish\w{0,4}|guess\w{0,3})\b/u,
    /詐取|だま|騙|推測/u,
    // Typed or changed.
    /\b(?:enter(?:ed)?|typed|chang\w{0,3}|reset)\b/u,
    /変更|再設定/u,
    // Those of people of the firm, or of others.
    /\b(?:other (?:sites|services|breaches)|employee|staff)\b/u,
    /他社|職員|教員|社員|従業員|管理者|保守用|VPN/u,
  ],
  "iu",
);

/** Whether credentials named by themselves opened the door; where both name and password of others got out, they are what leaked. */
export function isDoorOpened(
  { normal, sentences }: ReadPassage,
  run: Run,
  kinds: number,
  predicate: Predicate | null,
): boolean {
  if (isBait(normal.text, sentences, run)) return true;
  if (kinds >= 3 || !run.members.every(({ code }) => CREDENTIALS.includes(code))) return false;
  const sentence = sentenceOf(sentences, run.start);
  const said = normal.text.slice(sentence?.start, sentence?.end);
  if (predicate?.kind === "exposure" && STORED.test(said)) return false;
  if (kinds < 2 && !run.members.some(({ code }) => code === "user_id+password")) return true;
  if (predicate?.kind !== "exposure" && predicate?.kind !== "release") return true;
  return OPENED.test(said);
}

/** 多要素認証が設定されておらず、パスワードが破られた: what is denied is how the door was locked. */
export const isGuessed = ({ normal, sentences }: ReadPassage, { start }: Run): boolean => {
  const sentence = sentenceOf(sentences, start);
  return GUESSED.test(normal.text.slice(sentence?.start, sentence?.end));
};
const GUESSED = /(?:多要素|二要素|二段階)認証|総当たり|ブルートフォース|パスワードが(?:単純|簡単|容易|破られ|推測)/u;

/** パスワードはハッシュ化して保存していましたが、漏えいした可能性があります: those that a body keeps of others. */
const STORED = /ハッシュ|暗号化し?(?:て|され)|\b(?:hashed|salted|encrypted)\b/iu;

/** "The phishing page captured logins, tokens and passwords": all that is named opens doors, and was got by bait. */
function isBait(text: string, sentences: ReadPassage["sentences"], { start, members }: Run): boolean {
  if (!members.every((member) => CREDENTIALS.includes(member.code) || KEY.test(text.slice(member.start, member.end))))
    return false;
  const sentence = sentenceOf(sentences, start);
  return sentence !== undefined && BAIT.test(text.slice(sentence.start, sentence.end));
}

const KEY = /\b(?:tokens?|cookies?|codes?|factors?|mfa|otps?|log-?ins?|session ids?)\b/iu;
const BAIT = anyOf(
  [
    /\bphish|\b(?:typed|entered|gave|handed over|surrendered|disclosed) (?:their|his|her)\b/u,
    /\b(?:fake|false|spoofed|bogus|fraudulent|look-?alike|cloned) (?:[a-z-]{2,12} )?(?:site|page|website|form|screen|portal)\b/u,
  ],
  "iu",
);
