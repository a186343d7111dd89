import type { VectorType } from "../../schema/vocabulary.ts";
import type { Condition } from "./row.ts";
import type { SignCode } from "./sign.ts";

/**
 * A cause told by signs that lie near each other in one sentence, whatever words join them: a stranger, an account and that it was
 * read make a take-over. For what tells a cause by itself there are the rows of the vector table.
 */
export type Telling = {
  readonly id: string;
  readonly types: readonly [VectorType, ...VectorType[]];
  readonly condition?: Condition;
  /** One of each; `inOrder` says that the first two stand in this order. */
  readonly signs: readonly [SignCode, SignCode, ...SignCode[]];
  readonly inOrder?: true;
  /** Signs that make something else of it. */
  readonly unless?: readonly SignCode[];
  /** Within how many code units. */
  readonly within: number;
};

export const TELLINGS: readonly Telling[] = [
  {
    id: "telling.stranger-in-account",
    types: ["account_takeover", "unauthorized_access"],
    signs: ["stranger", "account", "used"],
    within: 130,
  },
  {
    id: "telling.mail-to-another",
    types: ["misdelivery_email"],
    condition: "no-attack",
    signs: ["sent", "to-another", "mail"],
    inOrder: true,
    unless: ["paper"],
    within: 150,
  },
  {
    id: "telling.paper-to-another",
    types: ["misdelivery_post"],
    condition: "no-attack",
    signs: ["sent", "to-another", "paper"],
    inOrder: true,
    unless: ["mail"],
    within: 150,
  },
  {
    id: "telling.paper-of-another",
    types: ["misdelivery_post"],
    condition: "no-attack",
    signs: ["got", "of-another", "paper"],
    inOrder: true,
    unless: ["mail"],
    within: 120,
  },
  {
    id: "telling.taken-in",
    types: ["phishing"],
    signs: ["message", "pretence", "obeyed"],
    within: 160,
  },
  {
    id: "telling.setting-ajar",
    types: ["misconfiguration"],
    condition: "no-attack",
    signs: ["setting", "ajar"],
    within: 80,
  },
  {
    id: "telling.online-amiss",
    types: ["accidental_publication"],
    condition: "no-attack",
    signs: ["data", "visible", "online", "amiss"],
    unless: ["mail"],
    within: 150,
  },
  {
    id: "telling.staff-for-own-ends",
    types: ["insider_misuse"],
    signs: ["staff", "took", "wrongful"],
    within: 150,
  },
  {
    id: "telling.parted-with-full",
    types: ["improper_disposal"],
    signs: ["thing", "discarded", "left-inside"],
    within: 130,
  },
  { id: "telling.thing-gone", types: ["lost_item"], condition: "outsider", signs: ["thing", "gone"], within: 45 },
  { id: "telling.thief", types: ["theft"], signs: ["thief", "thing"], within: 60 },
  {
    id: "telling.program-failed",
    types: ["system_failure"],
    condition: "no-attack",
    signs: ["program", "failed"],
    within: 50,
  },
  { id: "telling.staff-slipped", types: ["human_error"], signs: ["staff", "slip"], inOrder: true, within: 80 },
  {
    id: "telling.password-known-elsewhere",
    types: ["credential_reuse"],
    signs: ["password", "elsewhere", "in-use-there"],
    within: 140,
  },
  { id: "telling.mail-poured", types: ["spam_relay"], signs: ["account", "used", "mass-mail"], within: 100 },
  {
    id: "telling.mail-went-on",
    types: ["email_forwarding"],
    signs: ["incoming-mail", "passed-on", "to-an-address"],
    within: 120,
  },
  { id: "telling.page-altered", types: ["website_tampering"], signs: ["own-page", "altered", "foreign"], within: 100 },
  {
    id: "telling.typed-and-copied",
    types: ["web_skimming", "website_tampering"],
    signs: ["pay-page", "typed", "copied", "stranger"],
    within: 140,
  },
  {
    id: "telling.no-second-factor",
    types: ["missing_mfa"],
    signs: ["absent", "second-factor"],
    inOrder: true,
    within: 45,
  },
  {
    id: "telling.flaw-exploited",
    types: ["vulnerability_exploit"],
    signs: ["flaw", "program", "exploited"],
    within: 120,
  },
  {
    id: "telling.locked-by-strangers",
    types: ["ransomware"],
    signs: ["stranger", "encrypted"],
    inOrder: true,
    within: 90,
  },
];
