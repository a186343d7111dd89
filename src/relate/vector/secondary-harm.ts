import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { SecondaryHarm } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import type { Reading } from "../reading.ts";

/** What a notice says of harm that followed: misuse, fraud, nuisance. Harm that happened outweighs a denial, a denial a mere possibility. */
export function secondaryHarm(reading: Reading): SecondaryHarm {
  const said = new Set<string>();
  for (const [index, passage] of reading.passages.entries()) {
    let denied = 0;
    for (const hit of passage.hits) {
      if (hit.table !== "harm" || isAttack(passage, hit)) continue;
      if (hit.code === "none_reported") denied = Math.max(denied, hit.end);
      else if (hit.start < denied || !happened(reading, passage, index, hit)) continue;
      said.add(hit.code);
    }
  }
  return (["reported", "none_reported", "possible"] as const).find((code) => said.has(code)) ?? "unstated";
}

/** What was abused in the attack itself: an account, a flaw, a server. That is the cause, not harm that followed. */
const MEANS_OF_ATTACK =
  /(?:アカウント|ID|メールアドレス|脆弱性|サーバー?|フォーム|認証情報|パスワード|メールシステム|機能|ウイルス|ウィルス)(?:[^、。]{0,20})$/u;

const MEANS_EN =
  /\b(?:accounts?|mailbox(?:es)?|e-?mail address(?:es)?|credentials?|passwords?|servers?|web form)\b[^.;]{0,60}$/iu;
const OF_MEANS_EN =
  /^ of [^.;]{0,30}\b(?:e-?mail accounts?|user accounts?|mailbox(?:es)?|servers?|staff accounts?|accounts? of (?:our|this))\b/iu;
const OBJECT_EN = /\b(?:cards?|bank|points?|payments?|customers?|identit(?:y|ies))\b/iu;

const OBJECT = /カード|ポイント|口座|請求|購入|決済|送金|電子マネー|残高|商品|(?:個人|顧客|会員|お客様の)情報/u;

/** Whether what was misused is a means of the attack; "不正利用が判明" needs to say of what. */
function isAttack({ normal, sentences }: ReadPassage, hit: Hit): boolean {
  const { text } = normal;
  const before = text.slice(Math.max(0, hit.start - 30), hit.start);
  if (MEANS_OF_ATTACK.test(before) && !/(?:カード|個人)情報/u.test(before)) return true;
  if (hit.code !== "reported") return false;
  if (OF_MEANS_EN.test(text.slice(hit.end, hit.end + 60))) return true;
  const told = text.slice(Math.max(0, hit.start - 80), hit.start);
  if (
    MEANS_EN.test(told) &&
    !OBJECT_EN.test(told) &&
    /^[a-z ]{0,12}(?:mis|ab)?used/iu.test(text.slice(hit.start, hit.end))
  )
    return true;
  if (!text.startsWith("不正", hit.start)) return false;
  const sentence = sentences[sentenceAt(sentences, hit.start)];
  const from = Math.max(sentence?.start ?? 0, hit.start - 60);
  return !OBJECT.test(text.slice(from, Math.min(sentence?.end ?? hit.end, hit.end + 60)));
}

/** Whether harm is told as such: no advice or measure, no question, nothing denied or merely possible where it is to have happened. */
function happened(reading: Reading, { normal, sentences }: ReadPassage, passage: number, hit: Hit): boolean {
  const end = sentences[sentenceAt(sentences, hit.start)]?.end ?? hit.end;
  if (/[?？] {0,3}$/u.test(normal.text.slice(hit.end, end))) return false;
  const { act, negated, possible } = assertionAt(reading, { passage, start: hit.start, end: hit.end });
  if (act === "request" || act === "measure") return false;
  return hit.code === "possible" || !(negated || possible);
}
