import { REPORTS, type Void } from "../row.ts";

/** What a date begins with. */
const DATE = ["jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[0-9]"].join("|");

/** By what means people are told, as the words begin. */
const MEANS = [
  "letter|mail|e-?mail|post|circular|courier|registered|recorded|special|first",
  "phone|tele|sms|text|fax|video|word of|hand\\b",
].join("|");

/** What takes back an English statement that somebody was told or something made public: others were told, or nobody was. */
export const TOLD: readonly Void[] = [
  {
    id: "report-to",
    meaning: "It is the report that an authority was sent.",
    roles: ["published_earlier"],
    words: /^(?:first|earlier|initial|preliminary) report$/iu,
    after: /^ (?:(?:was|were|had been) (?:made|sent|submitted|filed|given) )?to\b/iu,
    examples: ["Our [first report] was made to the regulator on May 5."],
    rejects: ["Our [first report] was put on this site on May 5."],
  },
  {
    id: "according-to",
    meaning: "A paper is quoted.",
    roles: ["published_earlier"],
    before: /\baccording to (?:an?|the|its) (?:[a-z]{1,9} )?$/iu,
    after: /^ (?:by|from|issued by|that|the)\b|^,/iu,
    examples: ["According to a [press release] from the city, two files are gone."],
    rejects: ["The city put out a [press release] on May 5."],
  },
  {
    id: "in-a-fake",
    meaning: "It was sent by the swindlers.",
    roles: ["notified_individuals"],
    before:
      /\b(?:unauthori[sz]ed|phishing|spam|malicious|fraudulent|suspicious|scam|fake|false|bogus|spoofed|forged)(?: [a-z-]{2,12})? $/iu,
    examples: ["On May 5 a phishing mail [was sent to customers]."],
    rejects: ["On May 5 a letter [was sent to customers]."],
  },
  {
    id: "fake-mail",
    meaning: "What was sent is a swindle.",
    roles: ["notified_individuals"],
    words:
      /^(?:an? )?(?:false|bogus|spoofed|forged)\b|\b(?:unauthori[sz]ed|phishing|spam|malicious|fraudulent|suspicious|scam|fake)\b/iu,
    examples: ["[A forged invoice was sent to clients].", "[Clients were sent spam]."],
    rejects: ["[An invoice was sent to clients].", "[Clients were sent letters]."],
  },
  {
    id: "with-the-subject",
    meaning: "It tells what mail is meant.",
    roles: ["notified_individuals"],
    words: /\bwith the subject\b/iu,
    examples: ["[A mail with the subject Prize was sent to users]."],
    rejects: ["[A mail was sent to users]."],
  },
  {
    id: "held-names",
    meaning: "It tells what the mail held.",
    roles: ["notified_individuals"],
    words: / (?:which|that) (?:contained|included|held) | containing /iu,
    examples: ["[a mail was sent which contained names of customers]", "[sent a list containing names of customers]"],
    rejects: ["[a mail was sent to customers]"],
  },
  {
    id: "vendor-wrote",
    meaning: "A vendor wrote to those whom it serves.",
    roles: ["notified_individuals"],
    words: /^(?:wrote|written|notified|informed|told|emailed|contacted|sent)/iu,
    before: /\b(?:vendor|provider|supplier|processor|contractor|administrator) (?:then |also |had )?$/iu,
    examples: ["The vendor then [wrote to its clients]."],
    rejects: ["We then [wrote to all clients]."],
  },
  {
    id: "informed-by",
    meaning: "The body was told by somebody.",
    roles: ["notified_individuals"],
    words: / (?:informed|notified|told)$/iu,
    after: new RegExp(`^(?:,? (?:on|in) [\\w, ]{3,20}?)? by (?!us\\b|our\\b|${MEANS}|${DATE})`, "iu"),
    examples: ["The school [was informed] by the vendor.", "We [were told] on May 5 by the vendor."],
    rejects: ["Clients [were informed] by letter.", "Clients [were informed] on May 5 by e-mail."],
  },
  {
    id: "informed-by-one",
    meaning: "The body was told by somebody about those concerned.",
    roles: ["notified_individuals"],
    words: /^(?:notified|informed|told|contacted|advised)\b.* by (?:an?|the|one|another|its|our|several|two) /iu,
    before: /\b(?:was|were|been)(?: (?:first|also|then|initially|later))? $/iu,
    examples: ["It was first [informed by a supplier that customers] were hit."],
    rejects: ["Each was [informed by letter that customers] were hit."],
  },
  {
    id: "posted-on-site",
    meaning: "All could read it on a site.",
    roles: ["notified_individuals"],
    words: /^posted\b/iu,
    after: /^ (?:on|to) (?:this|our|its|the|their) (?:web ?)?site/iu,
    examples: ["We [posted a notice for patients] on our website."],
    rejects: ["We [posted a notice for patients] in the hall."],
  },
  {
    id: "authority-told",
    meaning: "The police or an authority told somebody.",
    roles: REPORTS,
    words: / (?:us|that) | (?:by|from) (?!.{0,60} (?:to|with) )/iu,
    examples: ["We were [told by the police].", "The [police informed us that users] were hit."],
    rejects: ["It was [reported by telephone to the police]."],
  },
  {
    id: "another-commission",
    meaning: "Another commission than Japan's was told.",
    roles: ["reported_ppc"],
    words: /\bto the commission$/iu,
    after:
      /^ (?:d['’]|nationale\b|for\b|on (?!(?:the )?(?:[0-9]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)))|of [A-Z])/u,
    examples: ["It was [reported to the Commission] d'accès à l'information."],
    rejects: ["It was [reported to the Commission] on May 5."],
  },
  {
    id: "back-online",
    meaning: "A service was brought back.",
    roles: ["notified_individuals"],
    after: /^ (?:back )?(?:online|live)\b/iu,
    examples: ["We [brought all customers] back online."],
    rejects: ["We [told all customers] at once."],
  },
  {
    id: "told-us",
    meaning: "Nobody concerned was told: somebody told the body.",
    roles: ["notified_individuals"],
    words:
      /^(?:alerted|contacted|advised|e-?mailed|warned) us\b|\b(?:phoned|called|rang|telephoned|visited|wrote to|written to|spoken to|told|informed|notified) us\b/iu,
    examples: ["A client [phoned us].", "A bank [warned us] of it."],
    rejects: ["We [phoned all clients]."],
  },
  {
    id: "told-us-behind",
    meaning: "Nobody concerned was told: somebody told the body.",
    roles: ["notified_individuals"],
    after: /^ us\b/iu,
    examples: ["A client [informed] us."],
    rejects: ["We [informed] all clients."],
  },
  {
    id: "letter-from",
    meaning: "Whoever wrote the letter, the body did not.",
    roles: ["notified_individuals"],
    words: /^letter dated$/iu,
    before: /\b(?:in|by|with|from|received) (?:an?|its|his|her|their|the) $/iu,
    examples: ["In a [letter dated] May 5 the contractor owned up."],
    rejects: ["You will have our [letter dated] May 5."],
  },
  {
    id: "us-among-them",
    meaning: "Another told those whom it serves, the body among them.",
    roles: ["notified_individuals"],
    after: /^[^.;]{0,24}\b(?:including us|ourselves|among them us|us among them|which include us)\b/iu,
    examples: ["It [told its customers], ourselves among them."],
    rejects: ["It [told its customers] at once."],
  },
];
