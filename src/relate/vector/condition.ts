import { VECTOR_CONDITIONS } from "../../recognise/vector/vector.ts";
import type { VectorType } from "../../schema/vocabulary.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
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
      return !hostile && !types.has("bcc_error");
    case "only-this":
      return !types.has("bcc_error") && !types.has("misdelivery_post") && !types.has("email_forwarding");
    case "incident":
      return isAtFault(reading, mention);
  }
}

const CAUSAL = {
  ja: /原因|要因|に起因|ことによ|ことから|ため(?:です|で|、|に|$)/u,
  en: /\b(?:cause|caused|because|due to|owing to|as a result of|result of|through|by exploiting|root cause)\b/iu,
} as const;

function around(reading: Reading, { place, sentence }: VectorMention): string {
  const text = reading.passages[place.passage]?.normal.text ?? "";
  return text.slice(Math.max(sentence.start, place.start - 80), Math.min(sentence.end, place.end + 80));
}

const TROUBLE = {
  ja: /漏えい|漏洩|流出|紛失|不正|被害|障害|感染|誤|侵入|攻撃|盗|改ざん|不備|不具合|ミス|暗号化|見当たら|閲覧|公開|消去|廃棄/u,
  en: /\b(?:incident|breach|attack|attacked|ransomware|stolen|lost|error|hacked|compromised|unauthori[sz]ed|exposed|leaked|leak|misconfigur\w*|infected|malware|accessed|mistake|missing|victim|suffered|affected|experienced|encrypted|mailed|sent|made|informed|notified)\b/iu,
} as const;

/** Who helps after the fact is not who was at fault. */
const HELPER = {
  ja: /^[^。]{0,24}?(?:調査|協力|連携|相談|協議|支援|助言|依頼|監督|指導|選定|管理体制|契約を|とともに|と共に)/u,
  en: /\b(?:forensic|forensics|cybersecurity (?:firm|experts?|specialists?)|experts?|specialists?|engaged|retained|hired|assist|assisted|assistance|monitoring|credit|investigat\w+|consultants?|law enforcement|mental|health care providers?|treatment|clinical|healthcare provider)\b/iu,
} as const;

/** Whether the third party named is where it happened, not who helps to clear it up. */
function isAtFault(reading: Reading, mention: VectorMention): boolean {
  const text = around(reading, mention);
  if (!TROUBLE[reading.language].test(text)) return false;
  if (reading.language === "ja") return !HELPER.ja.test(textAfter(reading, mention));
  return !HELPER.en.test(text);
}

const textAfter = (reading: Reading, { place, sentence }: VectorMention): string =>
  reading.passages[place.passage]?.normal.text.slice(place.end, Math.min(sentence.end, place.end + 40)) ?? "";
