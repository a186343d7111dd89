import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { SecondaryHarm } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { assertionAt, spokenActAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { isNoneUnderHeading } from "./harm-heading.ts";
import { harmOfSentence } from "./harm-sentence.ts";

/** What a notice says of harm that followed: misuse, fraud, nuisance. Harm that happened outweighs a denial, a denial a mere possibility. */
export function secondaryHarm(reading: Reading): SecondaryHarm {
  const said = new Set<string>();
  const bare = isInfectionAlone(reading);
  for (const [index, passage] of reading.passages.entries()) {
    let denied = 0;
    for (const hit of hitsOf(passage, "harm")) {
      if (isAttack(passage, hit) || isOtherDamage(passage, hit)) continue;
      if (bare && isForgedMail(passage, hit)) continue;
      if (hit.code === "named") {
        if (isDenied(reading, passage, index, hit)) said.add("none_reported");
        continue;
      }
      if (hit.code === "none_reported") denied = Math.max(denied, hit.end);
      else if (hit.start < denied || !happened(reading, passage, index, hit)) continue;
      said.add(hit.code);
    }
  }
  if (isNoneUnderHeading(reading)) said.add("none_reported");
  for (const harm of saidInSentences(reading)) if (harm === "reported" || said.size === 0) said.add(harm);
  return (["reported", "none_reported", "possible"] as const).find((code) => said.has(code)) ?? "unstated";
}

/** What whole sentences say of harm in words of their own; what is certain first. */
function saidInSentences({ passages, language }: Reading): readonly SecondaryHarm[] {
  const harms = passages.flatMap(({ normal, sentences }) =>
    sentences.flatMap(({ start, end }) => harmOfSentence(normal.text.slice(start, end), language) ?? []),
  );
  return (["reported", "none_reported", "possible"] as const).filter((harm) => harms.includes(harm));
}

/** "Nothing suggests that the files were opened, or that anybody has been harmed or misused them": denied, however far behind the denial. */
function isDenied(reading: Reading, { normal, sentences }: ReadPassage, passage: number, hit: Hit): boolean {
  const { act, negated, unproven } = assertionAt(reading, { passage, start: hit.end - 1, end: hit.end });
  if (!negated || act === "request" || act === "measure") return false;
  const { start } = sentences[sentenceAt(sentences, hit.start)] ?? hit;
  return unproven || OF_DATA.test(normal.text.slice(start, hit.end));
}

/** What can be misused after an incident. */
const OF_DATA =
  /\b(?:information|data|records?|details|files?|identit(?:y|ies)|names?|numbers|addresses|cards?|accounts)\b/iu;

/** 可能性があることを確認しております: a finding, under whatever heading it stands. */
const isTold = (text: string, { end }: Hit, until: number): boolean =>
  /^[^。]{0,30}(?:確認|把握|判明)(?:し|いた|され)[^。]{0,12}(?:ます|ました|おります)/u.test(
    text.slice(end, Math.min(until, end + 50)),
  );

/** What was abused in the attack itself: an account, a flaw, a server. That is the cause, not harm that followed. */
const MEANS_OF_ATTACK =
  /(?:アカウント|ID|メールアドレス|脆弱性|サーバー?|フォーム|認証情報|パスワード|システム|ツール|機能|仕組み?|仕様|ウイルス|ウィルス)(?:[^、。]{0,20})$/u;

const MEANS_EN =
  /\b(?:accounts?|mailbox(?:es)?|e-?mail address(?:es)?|credentials?|passwords?|servers?|web form)\b[^.;]{0,60}$/iu;
const OF_MEANS_EN =
  /^ of [^.;]{0,30}\b(?:e-?mail accounts?|user accounts?|mailbox(?:es)?|servers?|staff accounts?|accounts? of (?:our|this))\b/iu;
const OBJECT_EN = /\b(?:cards?|bank|points?|payments?|customers?|identit(?:y|ies))\b/iu;

const OBJECT = /カード|ポイント|口座|請求|購入|決済|送金|電子マネー|残高|商品|(?:個人|顧客|会員|お客様の)情報/u;

/** アカウントが残っていたため、これが|悪用された: the means of the attack, named before. */
const BY_PRONOUN =
  /(?:アカウント|ID|脆弱性|パスワード|認証情報|VPN|設定|アクセスキー|権限)[^。]{0,40}(?:これ|それ|当該(?:アカウント|情報)?)(?:ら)?[がを]$/u;

/** Whether what was misused is a means of the attack; "不正利用が判明" needs to say of what. */
function isAttack({ normal, sentences }: ReadPassage, hit: Hit): boolean {
  const { text } = normal;
  const before = text.slice(Math.max(0, hit.start - 30), hit.start);
  if (MEANS_OF_ATTACK.test(before) && !/(?:カード|個人)情報/u.test(before)) return true;
  const since = sentences[sentenceAt(sentences, hit.start)]?.start ?? 0;
  if (BY_PRONOUN.test(text.slice(Math.max(since, hit.start - 60), hit.start))) return true;
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

/** 流出や改ざんなどの被害はありません: no leak and no damage to machines, which says nothing of what came of the data. */
const isOtherDamage = ({ normal: { text } }: ReadPassage, { code, start }: Hit): boolean =>
  code === "none_reported" &&
  text.startsWith("被害", start) &&
  /(?:流出|漏えい|漏洩|改ざん|改竄|停止|障害|破壊|暗号化|感染|遅延)[^、。]{0,3}(?:など|等|といった)の?$|(?:停止|障害|感染|遅延)による$/u.test(
    text.slice(Math.max(0, start - 30), start),
  ) &&
  !/(?:悪用|不正利用|不正使用)[^。]{0,24}$/u.test(text.slice(Math.max(0, start - 30), start));

/** An infection with no theft of data told: what it goes on to send is the attack. */
const isInfectionAlone = (reading: Reading): boolean =>
  reading.passages.some((passage) => hitsOf(passage, "vector").some(({ code }) => code === "malware")) &&
  !reading.passages.some((read, passage) =>
    hitsOf(read, "deed").some(({ code, start, end }) => {
      if (code !== "exposed" || !STOLEN.test(read.normal.text.slice(start, end + 6))) return false;
      const { act, possible, negated } = assertionAt(reading, { passage, start, end });
      return act === "fact" && !possible && !negated;
    }),
  );

const STOLEN = /流出|漏えい|漏洩|窃取|搾取|盗|取得|抜き取|stole|taken|leaked|obtained/u;

/** Mail in somebody's name that a virus sends out is the attack itself. */
const isForgedMail = ({ normal: { text } }: ReadPassage, { code, start, end }: Hit): boolean =>
  code === "reported" &&
  /(?:装|なりすま|名乗|騙|かた).{0,60}メール.{0,60}(?:送信|送ら|発信|配信|届)/u.test(text.slice(start, end + 1));

/** "not responsible for fraudulent charges", "protect yourself against possible misuse": said of what might come. */
const GUARDED = anyOf(
  [
    // Who answers for it.
    /responsible for|liable for|liability for/u,
    // What is done against it.
    /against|protect(?:ed|ion)? from|prevent(?:ing)?|watch for|look for|signs? of|alert (?:for|to)|risk of/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:[a-z]{1,14} ){0,3}$/u },
);

/** 「サポート詐欺」による遠隔操作|被害に遭った: the incident itself. */
const OF_INCIDENT =
  /(?:サポート詐欺|遠隔操作|盗難|窃盗|空き巣|車上荒らし|車上狙い|置き引き|ひったくり|攻撃|アクセス|ランサムウェア|ウイルス|感染|侵入)[」』]?(?:の|による|に係る)?[^、。]{0,10}$/u;

/** 被害に遭われた|皆様の名簿: whose data they are. */
const OF_WHOM = /^た?(?:方|人|皆様|市民|住民|利用者)[^。]{0,16}(?:に関する|の)(?:個人)?(?:情報|氏名|住所|データ|名簿)/u;

/** Whether 被害に遭った is said of the incident itself, or of something that befell those concerned long before. */
const isBefallen = (text: string, { start, end }: Hit): boolean =>
  OF_INCIDENT.test(text.slice(Math.max(0, start - 40), start)) || OF_WHOM.test(text.slice(end, end + 40));

/** Whether harm is told as such: no advice or measure, no question, nothing denied or merely possible where it is to have happened. */
function happened(reading: Reading, { normal, sentences }: ReadPassage, passage: number, hit: Hit): boolean {
  const end = sentences[sentenceAt(sentences, hit.start)]?.end ?? hit.end;
  if (/[?？] {0,3}$/u.test(normal.text.slice(hit.end, end))) return false;
  if (GUARDED.test(normal.text.slice(Math.max(0, hit.start - 70), hit.start))) return false;
  if (normal.text.startsWith("被害に", hit.start) && isBefallen(normal.text, hit)) return false;
  const place = { passage, start: hit.start, end: hit.end };
  const { negated, possible } = assertionAt(reading, place);
  // "we have received no report of nuisance calls": the denial may stand inside.
  if (hit.code === "reported" && assertionAt(reading, { ...place, start: hit.end - 1 }).negated) return false;
  const act = isTold(normal.text, hit, end) ? spokenActAt(reading, place) : assertionAt(reading, place).act;
  if (act === "request" || act === "measure") return false;
  return hit.code === "possible" || !(negated || possible);
}
