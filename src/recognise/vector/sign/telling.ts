import type { VectorType } from "../../../schema/vocabulary.ts";
import type { Condition } from "../row.ts";
import type { SignCode } from "./sign.ts";

/**
 * A cause told by signs that lie near each other in one sentence, whatever words join them: a stranger, an account and that it was
 * read make a take-over. For what tells a cause by itself there are the rows of the vector table.
 */
export type Telling = {
  readonly id: string;
  readonly meaning: string;
  readonly types: readonly [VectorType, ...VectorType[]];
  readonly condition?: Condition;
  /** One of each; `inOrder` says that the first two stand in this order. */
  readonly signs: readonly [SignCode, SignCode, ...SignCode[]];
  readonly inOrder?: true;
  /** Signs that make something else of it. */
  readonly unless?: readonly SignCode[];
  readonly examples: readonly [string, ...string[]];
  readonly rejects?: readonly string[];
  /** Within how many code units. */
  readonly within: number;
};

export const TELLINGS: readonly Telling[] = [
  {
    id: "telling.stranger-in-account",
    meaning: "A stranger was in an account.",
    types: ["account_takeover", "unauthorized_access"],
    signs: ["stranger", "account", "used"],
    examples: ["A stranger signed in to the webmail of a nurse and read it."],
    rejects: ["A nurse signed in to her webmail and read it."],
    within: 130,
  },
  {
    id: "telling.mail-to-another",
    meaning: "Mail reached somebody it was not for.",
    types: ["misdelivery_email"],
    condition: "no-attack",
    signs: ["sent", "to-another", "mail"],
    inOrder: true,
    unless: ["paper"],
    examples: ["The email with the results was sent to another patient."],
    rejects: ["The email with the results was not sent to another patient."],
    within: 150,
  },
  {
    id: "telling.paper-to-another",
    meaning: "Paper reached somebody it was not for.",
    types: ["misdelivery_post"],
    condition: "no-attack",
    signs: ["sent", "to-another", "paper"],
    inOrder: true,
    unless: ["mail"],
    examples: ["The envelope with the results was handed to another patient."],
    rejects: ["If an envelope is handed to another patient, tell us."],
    within: 150,
  },
  {
    id: "telling.paper-of-another",
    meaning: "Somebody came by the paper of another.",
    types: ["misdelivery_post"],
    condition: "no-attack",
    signs: ["got", "of-another", "paper"],
    inOrder: true,
    unless: ["mail"],
    examples: ["A tenant received the letter of another tenant."],
    within: 120,
  },
  {
    id: "telling.taken-in",
    meaning: "Somebody was taken in by a message.",
    types: ["phishing"],
    signs: ["message", "pretence", "obeyed"],
    examples: ["A caller pretended to be from the bank, and the clerk read out the code."],
    within: 160,
  },
  {
    id: "telling.setting-ajar",
    meaning: "A setting let in too many.",
    types: ["misconfiguration"],
    condition: "no-attack",
    signs: ["setting", "ajar"],
    examples: ["The sharing of the folder had been left open to everybody."],
    within: 80,
  },
  {
    id: "telling.online-amiss",
    meaning: "Data were to be read online that should not have been.",
    types: ["accidental_publication"],
    condition: "no-attack",
    signs: ["data", "visible", "online", "amiss"],
    unless: ["mail"],
    examples: ["The minutes with the names were visible on the internet by mistake."],
    within: 150,
  },
  {
    id: "telling.staff-for-own-ends",
    meaning: "One of the staff took data for ends of his own.",
    types: ["insider_misuse"],
    signs: ["staff", "took", "wrongful"],
    examples: ["A clerk copied the list for a new employer."],
    within: 150,
  },
  {
    id: "telling.parted-with-full",
    meaning: "A thing was parted with while data were still in it.",
    types: ["improper_disposal"],
    signs: ["thing", "discarded", "left-inside"],
    examples: ["The filing cabinet was sold at a flea market with the papers inside."],
    within: 130,
  },
  {
    id: "telling.thing-gone",
    meaning: "A thing that can be carried is gone.",
    types: ["lost_item"],
    condition: "outsider",
    signs: ["thing", "gone"],
    examples: ["The ledger fell out of a van."],
    within: 45,
  },
  {
    id: "telling.thief",
    meaning: "A thief and what he took.",
    types: ["theft"],
    signs: ["thief", "thing"],
    examples: ["A pickpocket got away with the tablet."],
    within: 60,
  },
  {
    id: "telling.program-failed",
    meaning: "A program did its work wrong.",
    types: ["system_failure"],
    condition: "no-attack",
    signs: ["program", "failed"],
    examples: ["The printer was faulty and printed the wrong labels."],
    within: 50,
  },
  {
    id: "telling.staff-slipped",
    meaning: "One of the staff made a mistake.",
    types: ["human_error"],
    signs: ["staff", "slip"],
    inOrder: true,
    examples: ["The assistant pressed the wrong button."],
    within: 80,
  },
  {
    id: "telling.password-known-elsewhere",
    meaning: "A password was in use, or known, somewhere else.",
    types: ["credential_reuse"],
    signs: ["password", "elsewhere", "in-use-there"],
    examples: ["The same password had leaked from another website."],
    within: 140,
  },
  {
    id: "telling.mail-poured",
    meaning: "Somebody used an account to send mail nobody wants.",
    types: ["spam_relay"],
    signs: ["account", "used", "mass-mail"],
    examples: ["A clerk's mailbox was misused for junk mail."],
    within: 100,
  },
  {
    id: "telling.mail-went-on",
    meaning: "What came in by mail went on to an address of others.",
    types: ["email_forwarding"],
    signs: ["incoming-mail", "passed-on", "to-an-address"],
    examples: ["All incoming mail was diverted to an outside address."],
    within: 120,
  },
  {
    id: "telling.page-altered",
    meaning: "A page of the body was given what no friend would put there.",
    types: ["website_tampering"],
    signs: ["own-page", "altered", "foreign"],
    examples: ["Our website was overwritten with a slogan."],
    within: 100,
  },
  {
    id: "telling.typed-and-copied",
    meaning: "What customers typed when they paid went to a stranger too.",
    types: ["web_skimming", "website_tampering"],
    signs: ["pay-page", "typed", "copied", "stranger"],
    examples: ["What was typed at the checkout was captured and sent to a stranger."],
    within: 140,
  },
  {
    id: "telling.no-second-factor",
    meaning: "There was no second factor.",
    types: ["missing_mfa"],
    signs: ["absent", "second-factor"],
    inOrder: true,
    examples: ["The account had no second factor."],
    within: 45,
  },
  {
    id: "telling.flaw-exploited",
    meaning: "Somebody came in by the flaw of a program.",
    types: ["vulnerability_exploit"],
    signs: ["flaw", "program", "exploited"],
    examples: ["The attackers got in by a loophole in the gateway."],
    within: 120,
  },
  {
    id: "telling.locked-by-strangers",
    meaning: "Strangers locked the data.",
    types: ["ransomware"],
    signs: ["stranger", "encrypted"],
    inOrder: true,
    examples: ["Strangers encrypted the files."],
    within: 90,
  },
];
