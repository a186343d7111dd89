import { anyOf } from "../../../../text/any-of.ts";
import type { Void } from "../row.ts";

/** Those whom an incident may concern. */
const CLIENTS = [
  "patients|customers|clients|members|users|subscribers|guests|residents|tenants|voters",
  "students|pupils|parents|families|employees|workers|teachers|volunteers",
  "supporters|donors|investors|shareholders|applicants|recipients",
  "individuals|people|persons|victims|those affected",
].join("|");

/** Those whom a body serves or employs, as the subject of a sentence. */
const CONCERNED = anyOf(
  [
    /employees|workers|customers|clients|members|guests|users|donors|tenants|residents/u,
    /patients|families|parents|students|pupils|victims|people/u,
  ],
  "iu",
  { before: /\b(?:the|all|our|its|most|these|those) /u, after: / (?:only |first |then )?$/u },
);

/** What takes back an English statement that the body learned of it: somebody else was told or called, or nobody was. */
export const LEARNED: readonly Void[] = [
  {
    id: "our-bank-told",
    meaning: "The bank or the board of the body was told by it.",
    roles: ["discovered"],
    words: /^(?:bank|board|council|foundation) (?:was|were|been) /iu,
    before: /\b(?:our|its|their|whose) $/iu,
    examples: ["Our [bank was told] the same day."],
    rejects: ["The [bank was told] by a customer."],
  },
  {
    id: "outsiders-told",
    meaning: "Insurers, regulators or partners were told by the body.",
    roles: ["discovered"],
    words: /^(?:was|were|been) (?:told|notified|informed|alerted|advised|contacted)\b/iu,
    before: anyOf(
      [
        /insurers?|governors|trustees|directors|unions?|regulators?|ministers?/u,
        /shareholders|press|auditors|card (?:companies|brands|schemes)|banks|partners|suppliers/u,
      ],
      "iu",
      { before: /\b/u, after: / $/u },
    ),
    examples: ["The insurers [were told] on May 5."],
    rejects: ["The clinic [was told] by a patient."],
  },
  {
    id: "nobody-told",
    meaning: "Nobody has told of anything.",
    roles: ["discovered"],
    before: /\b(?:nobody|no one|none of them)(?: has| had)?(?: so far| yet)? $/iu,
    // "Nobody noticed it until 5 May": then somebody did.
    dated: /^(?!(?:until|till|before)\b)/iu,
    examples: ["Nobody has [told us] of any harm.", "No one has so far [come forward]."],
    rejects: ["A client [told us] of it."],
  },
  {
    id: "those-concerned-heard",
    meaning: "Those concerned came to hear what the body had found before.",
    roles: ["discovered"],
    words: /^(?:heard|learn(?:ed|t)|became aware)(?: (?:of|about))?$/iu,
    before: CONCERNED,
    after: /^(?: of| about)? (?:it|this)\b/iu,
    examples: ["The employees [heard] of it on May 5.", "All tenants [learned] about it on May 5."],
    rejects: ["The school [heard] of it from a parent.", "A patient [heard] of it on May 5."],
  },
  {
    id: "clients-told",
    meaning: "Those concerned were told by the body.",
    roles: ["discovered"],
    words: /^(?:was|were) (?:told|notified|informed|alerted|advised|contacted)\b/iu,
    before: new RegExp(`\\b(?:${CLIENTS})(?: (?:affected|concerned|involved))? $`, "iu"),
    examples: ["Supporters [were told] that their money was safe."],
    rejects: ["The charity [was told] by a supporter."],
  },
  {
    id: "recently",
    meaning: "It has no other day than a short while ago, and the date is that of something else.",
    roles: ["discovered"],
    before: /\brecently $/iu,
    examples: ["We recently [learned] of it."],
    rejects: ["On May 5 we [learned] of it."],
  },
  {
    id: "call-answered",
    meaning: "Somebody answered a call, and what was wrong came to light later.",
    roles: ["discovered"],
    before: /\banswered an? $/iu,
    examples: ["She answered a [call from] a stranger."],
    rejects: ["We had a [call from] a client."],
  },
  {
    id: "from-us",
    meaning: "Those concerned hear from the body.",
    roles: ["discovered"],
    words: / from$/iu,
    after: /^ us\b/iu,
    examples: ["You may get a [call from] us."],
    rejects: ["We had a [call from] a client."],
  },
  {
    id: "department-told",
    meaning: "An office of the state was told, by the body.",
    roles: ["discovered"],
    words: /^(?:department|board|council|foundation|office|agency) (?:was|were|been) (?:notified|informed|told)$/iu,
    before: /[A-Z][a-z]{1,20} $/u,
    after: /^(?:,| (?:on|in|the same|and|as well|too|also|at)\b|\.)/iu,
    examples: ["The Social Welfare [Department was informed] on May 5."],
    rejects: ["The [department was informed] by a parent."],
  },
  {
    id: "by-letter",
    meaning: "Those concerned are told by letter or telephone.",
    roles: ["discovered"],
    words: /^(?:notified|informed|told|alerted) by$/iu,
    after: /^ (?:tele)?(?:phone|letter|e-?mail|post|mail|text)/iu,
    examples: ["All are being [notified by] letter."],
    rejects: ["We were [notified by] a customer."],
  },
  {
    id: "number-called",
    meaning: "Somebody called a number.",
    roles: ["discovered"],
    words: /\b(?:called|phoned|rang|telephoned)$/iu,
    after: /^ (?:the|a|that|this|an) (?:[a-z]{2,12} )?(?:number|hotline|support)\b/iu,
    examples: ["He [called] the number that was shown."],
    rejects: ["She [called] the clinic."],
  },
  {
    id: "we-called",
    meaning: "The body tells somebody else.",
    roles: ["discovered"],
    words: /^(?:e-?mailed|wrote to|messaged|texted|rang|phoned|contacted|called) the\b/iu,
    before: /\b(?:we|it|they|he|she|and|then|also|immediately|promptly|staff|police|which|was|were) $/iu,
    examples: ["We [called the] clinic."],
    rejects: ["A patient [called the] clinic."],
  },
  {
    id: "call-from-stranger",
    meaning: "What was wrong came to light later.",
    roles: ["discovered"],
    words: /(?:call|e-?mail|message|letter) from$/iu,
    after:
      /^ (?:an? |some)?(?:man|woman|person|caller|one|body|individual|stranger|fraudster)(?: (?:who|claiming|posing|pretending|purporting|saying)\b)/iu,
    examples: ["She took a [call from] a man who said he was with the bank."],
    rejects: ["We had a [call from] a customer."],
  },
  {
    id: "plural-told",
    meaning: "Many were told, by the body, where nobody else is said to have told them of anything.",
    roles: ["discovered"],
    words: /^were (?:told|notified|informed|alerted|advised|contacted|warned)$/iu,
    before:
      /(?<!\b(?:engineers|officials|administrators|managers|executives|leaders|investigators|offices|headquarters)) $/iu,
    after:
      /^(?!,? (?:that|of|about|by (?!letter|mail|e-?mail|post|phone|tele|circular|courier|text|sms|us\b|our\b)))(?:\.|,| )/iu,
    unless: /\b(?:we|they|you|who|which|and) $/iu,
    examples: ["The retailers [were told] on May 5."],
    rejects: ["The retailers [were told] by a bank.", "We [were told] on May 5."],
  },
  {
    id: "got-a-phishing-mail",
    meaning: "What came in was the attack itself.",
    roles: ["discovered"],
    words:
      /^(?:[a-z]+ )?(?:received|got|had|took)\b.{1,60}\b(?:phishing|fake|fraudulent|spoofed|forged|bogus|scam)\b/iu,
    examples: ["A clerk [received a phishing e-mail disguised as a notice]."],
    rejects: ["A clerk [received a notice] of the breach."],
  },
];
