import { VECTOR_CONDITIONS } from "../../recognise/vector/vector.ts";
import type { VectorType } from "../../schema/vocabulary.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { isAtFault } from "./fault.ts";
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
    case "denied":
      return true;
    case "cause":
      return (
        mention.status === "ruled_out" ||
        topicOf(reading, mention.place.passage) === "cause" ||
        CAUSAL[reading.language].test(around(reading, mention))
      );
    case "no-attack":
      return !hostile && ((mention.type === "system_failure" && reading.language === "en") || !types.has("bcc_error"));
    case "only-this":
      return (
        !types.has("bcc_error") &&
        !types.has("misdelivery_post") &&
        !types.has("email_forwarding") &&
        !(reading.language === "en" && mediumOf(reading, mention) === "misdelivery_post")
      );
    case "outsider":
      return !types.has("insider_misuse") && !types.has("remote_control") && !types.has("theft");
    case "gone":
      return (["insider_misuse", "remote_control", "theft", "improper_disposal"] as const).every(
        (it) => !types.has(it),
      );
    case "no-misdelivery":
      return !types.has("misdelivery_email") && !types.has("misdelivery_post") && !types.has("bcc_error");
    case "last-resort":
      return [...types].every((type) => type === "third_party");
    case "medium":
      return !types.has("bcc_error");
    case "at-fault":
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
