import type { VectorType } from "../../schema/vocabulary.ts";
import type { Table } from "../rule.ts";
import { ACCIDENTAL_PUBLICATION } from "./cause/accidental-publication.ts";
import { ACCOUNT_TAKEOVER } from "./cause/account-takeover.ts";
import { BCC_ERROR } from "./cause/bcc-error.ts";
import { BRUTE_FORCE } from "./cause/brute-force.ts";
import { CREDENTIAL_REUSE } from "./cause/credential-reuse.ts";
import { DENIAL_OF_SERVICE } from "./cause/denial-of-service.ts";
import { EMAIL_FORWARDING } from "./cause/email-forwarding.ts";
import { HUMAN_ERROR } from "./cause/human-error.ts";
import { IMPROPER_DISPOSAL } from "./cause/improper-disposal.ts";
import { INSIDER_MISUSE } from "./cause/insider-misuse.ts";
import { INSUFFICIENT_REDACTION } from "./cause/insufficient-redaction.ts";
import { LOST_ITEM } from "./cause/lost-item.ts";
import { MALWARE } from "./cause/malware.ts";
import { MISCONFIGURATION } from "./cause/misconfiguration.ts";
import { MISDELIVERY } from "./cause/misdelivery.ts";
import { MISDELIVERY_EMAIL } from "./cause/misdelivery-email.ts";
import { MISDELIVERY_POST } from "./cause/misdelivery-post.ts";
import { MISSING_MFA } from "./cause/missing-mfa.ts";
import { PHISHING } from "./cause/phishing.ts";
import { PHYSICAL_ATTACK } from "./cause/physical-attack.ts";
import { RANSOMWARE } from "./cause/ransomware.ts";
import { REMOTE_CONTROL } from "./cause/remote-control.ts";
import { SPAM_RELAY } from "./cause/spam-relay.ts";
import { SQL_INJECTION } from "./cause/sql-injection.ts";
import { SYSTEM_FAILURE } from "./cause/system-failure.ts";
import { THEFT } from "./cause/theft.ts";
import { THIRD_PARTY } from "./cause/third-party.ts";
import { UNAUTHORIZED_ACCESS } from "./cause/unauthorized-access.ts";
import { VULNERABILITY_EXPLOIT } from "./cause/vulnerability-exploit.ts";
import { WEAK_PASSWORD } from "./cause/weak-password.ts";
import { WEB_SKIMMING } from "./cause/web-skimming.ts";
import { WEBSITE_TAMPERING } from "./cause/website-tampering.ts";
import { type Condition, conditionsOf, rowsOf, type VectorRow } from "./row.ts";
import { SIGNS } from "./sign/sign.ts";
import { TELLINGS } from "./sign/telling.ts";

/**
 * The causes and techniques a notice may give, and the wordings that state them.
 *
 * - `cause/` has one file for each cause, named after it, and `cause/misdelivery.ts` for what is said of mail and papers alike. A row there
 *   is one thing that can be said of the cause, in both languages: first the word for it, then what somebody did, left open or found. A
 *   wording that states two causes at once stands with the first of them.
 * - `sign/` has what states a cause only together: words of several classes near each other in one English sentence.
 * - `english-words.ts` has classes of words that several causes are told with, `row.ts` what a wording may need beside it.
 *
 * A new way of telling a cause is a row, or a wording of a row, in the file of the cause, and nothing else.
 */
const CAUSES: { readonly [Type in VectorType]: readonly VectorRow<Type>[] } = {
  phishing: PHISHING,
  account_takeover: ACCOUNT_TAKEOVER,
  credential_reuse: CREDENTIAL_REUSE,
  weak_password: WEAK_PASSWORD,
  brute_force: BRUTE_FORCE,
  missing_mfa: MISSING_MFA,
  unauthorized_access: UNAUTHORIZED_ACCESS,
  vulnerability_exploit: VULNERABILITY_EXPLOIT,
  sql_injection: SQL_INJECTION,
  web_skimming: WEB_SKIMMING,
  website_tampering: WEBSITE_TAMPERING,
  malware: MALWARE,
  ransomware: RANSOMWARE,
  remote_control: REMOTE_CONTROL,
  spam_relay: SPAM_RELAY,
  email_forwarding: EMAIL_FORWARDING,
  misdelivery_email: MISDELIVERY_EMAIL,
  bcc_error: BCC_ERROR,
  misdelivery_post: MISDELIVERY_POST,
  misconfiguration: MISCONFIGURATION,
  accidental_publication: ACCIDENTAL_PUBLICATION,
  insufficient_redaction: INSUFFICIENT_REDACTION,
  lost_item: LOST_ITEM,
  theft: THEFT,
  insider_misuse: INSIDER_MISUSE,
  improper_disposal: IMPROPER_DISPOSAL,
  third_party: THIRD_PARTY,
  denial_of_service: DENIAL_OF_SERVICE,
  physical_attack: PHYSICAL_ATTACK,
  system_failure: SYSTEM_FAILURE,
  human_error: HUMAN_ERROR,
};

const ROWS: readonly VectorRow[] = [...Object.values(CAUSES).flat(), ...MISDELIVERY];

export const VECTOR_TABLE: Table = { name: "vector", overlap: "all", rows: rowsOf(ROWS) };

/** What the wordings of a rule need beside them before they count; most need nothing. */
export const VECTOR_CONDITIONS: ReadonlyMap<string, Condition> = new Map([
  ...conditionsOf(ROWS),
  ...TELLINGS.flatMap(({ id, condition }) => (condition === undefined ? [] : [[id, condition] as const])),
]);

/** Words that are a sign of some cause only beside others. */
export const SIGN_TABLE: Table = { name: "sign", overlap: "all", rows: SIGNS };
