import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { isNotAtHand, isOfWhoIsUnnamed } from "./at-hand.ts";
import type { Member } from "./member.ts";
import { kindsIn, type Run } from "./run.ts";

/** Who got, wants or is due what is named next: it says which people are meant. */
const DUE = anyOf(
  [
    // What somebody is entitled to.
    /(?:entitled|subscribed|admitted) to|eligible for|enrolled in|covered by|recipients? of|beneficiar(?:y|ies) of|(?:applied|applicants?|waiting) for|in receipt of/u,
    anyOf(
      [
        // What somebody got, sought or paid for.
        /received|receive|receives|got|sought|seek|underwent|undergone|requested|bought|purchased|paid(?: for)?|made|placed|use|used/u,
      ],
      "u",
      { before: /(?:who|that) (?:have |had |has |may have )?/u },
    ),
  ],
  "u",
  { before: /\b/u, after: / (?:an? |the |their |its |our |[A-Z][A-Za-z]{1,14} ){0,2}$/u },
);

/** What somebody works with or comes in by: "log in with an e-mail address", "tools for collecting credentials". */
const MEANS = anyOf(
  [
    // By what somebody gets in.
    /based on|(?:log|logged|logging|sign|signed|signing) (?:in|on) (?:with|by)|by means of|with the help of/u,
    /protected by|(?:needs?|requires?|asks? for)/u,
    // By what data are gathered.
    /(?:tools?|programs?|software|kits?) (?:for|to) (?:collect(?:ing)?|steal(?:ing)?|gather(?:ing)?|captur(?:e|ing)|crack(?:ing)?)/u,
    // A great many, and any at all.
    /random|countless|many/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:an? |the |their |stolen |valid |given |random ){0,2}$/u },
);

/** Where something came from or went: "came from an odd IP address", "the attacker's IP addresses were blocked". */
const PLACE = anyOf(
  [
    // From where, and to where.
    /\b(?:from|to|via|through|of|at) (?:an?|the|one|several|some|two|many|various|foreign|overseas|certain) (?:[a-z-]{2,14} ){0,2}$/u,
    /\b(?:opened|accessed|viewed|downloaded|visited|came|connections?|log-?ins?) from $/u,
    // What is stopped or followed.
    /\b(?:block(?:ed|ing|s)?|bann(?:ed|ing)|trac(?:ed|king)|track(?:ed|ing)) (?:the |these |all |an? |its |their |his )?(?:[a-z'’-]{2,14} ){0,2}$/u,
    // Whose they are.
    /\b(?:attackers?|intruders?|hackers?)['’]s? $/u,
  ],
  "iu",
);
/** "to an outside address", "with the word 'invoice'": where a message went, and what it was picked by. */
const PICKED =
  /\b(?:to|from) (?:an?|the) (?:outside|external|unknown|foreign|personal|private|strange|unfamiliar) $|\b(?:words?|terms?|keywords?) (?:such as |like )?["'“‘]?$/iu;
const TRACED =
  /^[^.;]{0,60} (?:were|was|have been|has been|had been|could be) (?:tracked|traced|blocked|banned|identified|logged)\b/iu;

/** What it was needed for afterwards: "looked up the contact information of those affected in order to notify them". */
const FOR_NOTICE =
  /^ (?:for|of) [^.;]{0,60}\b(?:(?:in order )?to (?:provide|send|notify|mail|give|inform|write|contact)|so that (?:we|they|it))\b/iu;

/** The number that readers may call: "the letter gives a telephone number (844-555-0117) for questions". */
const TO_CALL = anyOf(
  [
    // "For questions", "which members may call".
    /for (?:questions|enquiries|inquiries|help|assistance|more information|further information|those who)/u,
    /(?:that |which )?(?:you|they|anyone|readers|people|customers|patients|members) (?:can|may|could) (?:call|ring|phone)/u,
    /to (?:call|ring|phone)\b/u,
  ],
  "iu",
  { before: /^ ?(?:\([^()]{3,90}\) ?)?,? ?/u },
);

/** "opened a hotline and a mailbox", "a telephone line and an e-mail address are now in place for questions": where readers get an answer. */
const WITH_DESK = anyOf(
  [
    /help-?lines?|hot-?lines?|call cent(?:er|re)s?|contact cent(?:er|re)s?|support teams?/u,
    /(?:phone|telephone|support|enquiry|information|advice|toll-free|free) (?:lines?|desks?)/u,
  ],
  "iu",
  { before: /\b/u, after: /(?:,|,? (?:and|or|as well as)) (?:(?:an?|our|the|dedicated|special|new) ){0,2}$/u },
);
const PUT_UP =
  /^ (?:has|have|had|is|are|was|were|will) (?:also |now )?(?:been |be )?(?:set up|established|created|opened|provided|available|put in place|arranged)\b/iu;
/** "nowhere was the firm's name given": what the body itself is called. */
const OF_BODY = /^(?:company|firm|organi[sz]ation|business|hospital|university|school|bank|agency)['’]s name$/iu;
/** "in a letter from the firm, 412 phone numbers": who wrote it. */
const BODY = /^(?:company|firm|business|employer|organi[sz]ation|school|university|bank)$/iu;
const BY_BODY = /\b(?:from|by|to|with|told|of|at) (?:the|this|that|our|its) $/iu;
/** "had every user choose a new password": what was done with it afterwards. */
const RENEWED = anyOf(
  [
    /chang(?:e|ed|es|ing)|reset(?:s|ting)?|updat(?:e|ed|ing)|renew(?:ed|ing)?|rotat(?:e|ed|ing)/u,
    /creat(?:e|ed|ing)|choos(?:e|ing)|replac(?:e|ed|ing)/u,
  ],
  "iu",
  {
    before: /\b/u,
    after:
      / (?:(?:all|the|their|your|its|our|an?|new|strong|any|every|users?['’]|customers?['’]|members?['’]) ){0,3}$/u,
  },
);
/** "in answer to an e-mail", "fell for a bogus e-mail": a message, and nobody's address. */
const ONE_MAIL =
  /\b(?:an?|this|that|another|one)(?: (?:[a-z]{3,10}ing|fake|false|bogus|spoofed|spam|suspicious|fraudulent|strange|unsolicited|second|new))? $/iu;
/** "changed the password and blocked access": what was done next. */
const STEP = anyOf([/access|accounts?|log-?ins?|connections?|sessions?/u], "iu", {
  before:
    /^(?:blocked|cut off|closed|disabled|locked|revoked|suspended|restricted) (?:all |the |its |further |outside )?/u,
  after: /$/u,
});
const SECRETS: readonly string[] = ["password", "user_id", "user_id+password"];
const CONTACTS: readonly string[] = ["email_address", "phone", "contact_details"];

const REACHED: readonly string[] = ["contact_details", "address", "email_address", "phone"];
const KEYS: readonly string[] = ["email_address", "password", "user_id", "user_id+password", "id", "secret_question"];
const CARED: readonly string[] = ["health", "insurance_number", "other", "income", "purchase_history", "order_details"];

/** An enumeration as long as this is one of leaked data, whatever stands beside it. */
const LONG = 3;

/** Whether an English kind of data only says which people are meant, by what means or from where somebody came, or what was needed later. */
export function isBesideThePoint({ normal: { text } }: ReadPassage, run: Run, member: Member): boolean {
  // "employees entitled to insurance, with name, address, …"
  if (
    member.start === run.start &&
    CARED.includes(member.code) &&
    DUE.test(text.slice(Math.max(0, member.start - 70), member.start))
  )
    return true;
  if (PICKED.test(text.slice(Math.max(0, member.start - 40), member.start))) return true;
  if (isOfWhoIsUnnamed(text, member)) return true;
  const before = text.slice(Math.max(0, member.start - 70), member.start);
  if (BODY.test(text.slice(member.start, member.end)) && BY_BODY.test(before)) return true;
  if (/^e-?mail$/iu.test(text.slice(member.start, member.end)) && ONE_MAIL.test(before)) return true;
  if (SECRETS.includes(member.code) && RENEWED.test(before)) return true;
  if (STEP.test(text.slice(member.start, member.end))) return true;
  if (kindsIn(run) >= LONG && member.code !== "ip_address") return false;
  const after = text.slice(member.end, member.end + 90);
  if (member.code === "ip_address") return kindsIn(run) < LONG && (PLACE.test(before) || TRACED.test(after));
  if (CARED.includes(member.code) && DUE.test(before)) return true;
  if (
    KEYS.includes(member.code) &&
    (MEANS.test(before) || MEANS.test(text.slice(Math.max(0, run.start - 70), run.start)))
  )
    return true;
  if (OF_BODY.test(text.slice(member.start, member.end)) && /\bthe $/iu.test(before)) return true;
  if (
    CONTACTS.includes(member.code) &&
    (WITH_DESK.test(text.slice(Math.max(0, member.start - 110), member.start)) || PUT_UP.test(after))
  )
    return true;
  if (member.code === "phone" && TO_CALL.test(after)) return true;
  if (!REACHED.includes(member.code)) return false;
  return FOR_NOTICE.test(after) || isNotAtHand(before, after);
}
