import { VECTOR_CONDITIONS } from "../../recognise/vector/vector.ts";
import type { VectorType } from "../../schema/vocabulary.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { mediumOf } from "./medium.ts";
import type { VectorMention } from "./mention.ts";

/** What the rest of the notice tells: whether somebody attacked, and the types stated without any condition. */
export type Setting = { readonly hostile: boolean; readonly types: ReadonlySet<VectorType> };

const HOSTILE: ReadonlySet<VectorType> = new Set([
  "phishing",
  "account_takeover",
  "credential_reuse",
  "brute_force",
  "unauthorized_access",
  "vulnerability_exploit",
  "sql_injection",
  "web_skimming",
  "website_tampering",
  "malware",
  "ransomware",
  "remote_control",
  "spam_relay",
  "denial_of_service",
]);

/** Whether a type needs somebody who attacks from outside. */
export const isHostile = (type: VectorType): boolean => HOSTILE.has(type);

/** Whether a mention has beside it what its wording needs. */
export function meetsCondition(reading: Reading, mention: VectorMention, setting: Setting): boolean {
  const { hostile, types } = setting;
  switch (VECTOR_CONDITIONS.get(mention.rule)) {
    case undefined:
      return true;
    case "cause":
      return (
        topicOf(reading, mention.place.passage) === "cause" || CAUSAL[reading.language].test(around(reading, mention))
      );
    case "no-attack":
      return (
        !hostile &&
        ((mention.type === "system_failure" && reading.language === "en") || !types.has("bcc_error")) &&
        (!types.has("misconfiguration") || !isAmongUsers(reading, mention))
      );
    case "only-this":
      return !types.has("bcc_error") && !types.has("misdelivery_post") && !types.has("email_forwarding");
    case "medium":
      return !types.has("bcc_error") && mediumOf(reading, mention) === mention.type;
    case "at-fault":
      return isAtFault(reading, mention);
  }
}

/** Who could see what a wrong setting showed: everybody, or only those who also use the service. */
const PUBLIC =
  /インターネット|ネット上|ウェブ上|誰で?も|不特定|外部|公衆|検索エンジン|検索サイト|検索結果|リンクを知|URLを知|URLを入力|\b(?:anyone|anybody|public(?:ly)?|internet|search engine|outside|external(?:ly)?|online)\b/iu;

/** Whether a setting merely let users of one service see one another's data, which is no publication. */
const isAmongUsers = (reading: Reading, { type, rule, place }: VectorMention): boolean =>
  type === "accidental_publication" &&
  rule === "vector.open-to-view" &&
  !PUBLIC.test(reading.passages[place.passage]?.normal.text ?? "");

const CAUSAL = {
  ja: /原因|要因|に起因|ことによ|ことから|ため(?:です|で|、|に|$)/u,
  en: /\b(?:cause|caused|because|due to|owing to|as a result of|result of|through|by exploiting|root cause)\b/iu,
} as const;

function around(reading: Reading, { place, sentence }: VectorMention): string {
  const text = reading.passages[place.passage]?.normal.text ?? "";
  return text.slice(Math.max(sentence.start, place.start - 80), Math.min(sentence.end, place.end + 80));
}

/** Who helps after the fact is not who was at fault. */
const HELPER = {
  ja: /^(?:[^。]{0,24}?(?:調査|協力|連携|相談|協議|支援|助言|依頼|監督|指導|選定|管理体制|契約を|とともに|と共に|遮断|復旧)|[^。]{0,40}復旧会議|[^。]{0,24}(?:に|へ)[^。]{0,24}(?:要請|依頼|申請|申し入れ|通報)|[^、。]{0,4}に(?:電話|架電)|(?:より|から)の?(?:連絡|指摘|助言)が入|[^、。]{0,2}に[^。、]{0,20}を?(?:送信|送付|提出)する|[^。]{0,6}に[^。]{0,6}を持ち込|[^、。]{0,4}(?:の社員|の担当者)(?!の|が誤|に誤))/u,
  en: /\b(?:forensics?|cyber ?security|security|law|identity|credit|outside|independent|leading|expert|specialist|engaged|retained|hire[sd]?|health ?care|medical|financial|treatment|with|help of|care|shut down by|blocked by|suspended by|restored by|disabled by)\b[^.;]{0,20}$/iu,
} as const;

/** Whose own it is, or those whose data are meant: 当社が提供する…, "employees and contractors". */
const NOT_OUTSIDE = {
  ja: /(?:当社|弊社|本学|当院|当協会|当組合|自社|当グループ|私ども|[・や]|及び|および)$/u,
  en: /\b(?:and|or)(?: (?:former|other|our|its|certain|some))?$|,(?: (?:former|other))?$/iu,
} as const;

/** Whether the third party named is where it happened, not who helps to clear it up. */
function isAtFault(reading: Reading, { place, sentence }: VectorMention): boolean {
  const text = reading.passages[place.passage]?.normal.text ?? "";
  const before = text.slice(Math.max(sentence.start, place.start - 40), place.start).trimEnd();
  if (NOT_OUTSIDE[reading.language].test(before)) return false;
  if (/運営会社$/u.test(text.slice(place.start, place.end)) && text.startsWith("株式会社", place.end)) return false;
  if (reading.language === "en") return !HELPER.en.test(before);
  return !HELPER.ja.test(text.slice(place.end, Math.min(sentence.end, place.end + 40)));
}
