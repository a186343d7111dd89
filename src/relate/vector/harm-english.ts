import { anyOf, WORDS } from "../../text/any-of.ts";
import type { HarmSentence } from "./harm-row.ts";

/** Harm by its name, or data put to use. */
const HARM_EN = anyOf(
  [
    // Crimes, and what is sent for them.
    /misus\w{1,3}|abus\w{1,4}|fraud\w{0,6}|identity theft|spam|scams?|phishing|suspicious|nuisance|unwanted|unsolicited/u,
    /unusual|irregular|threat\w{0,6}|exploited/u,
    // What it does to people.
    /harm\w{0,3}|loss(?:es)?|suffered|troubled?|ill[- ]effects?|(?:any|some)thing (?:bad|untoward|amiss)|come to any/u,
    /(?:taken|opened|read|copied|seen|viewed|sold|kept|accessed) (?:or|and|nor) (?:mis|ab)?used/u,
    // What is done with the data.
    /put to use|offered for sale|on sale/u,
    /use of (?:the|this|that|any|your|it|them)|(?:has|have|been|was|were|being) (?:[a-z]{1,12} )?used|used? (?:to|for|by|in)/u,
  ],
  "giu",
  WORDS,
);
const NO_EN = /\b(?:no|not|nobody|none|nothing|neither|nor|never|no one|without|unaware|has yet|have yet)\b/giu;
const KNOW_EN = anyOf(
  [
    // What tells of it.
    /indicat\w{1,4}|evidence|signs?|report\w{0,3}|reason|suggest\w{0,3}|points?|complain\w{0,4}|cases?|instances?/u,
    // Who knows, and from what.
    /aware|knows?|knew|heard?|told|found|see|seen|noticed|observed|detected|attention|knowledge|come to|turned up|received|confirmed/u,
    // Whose it would be.
    /family|client|customer|patient|member|person|resident/u,
  ],
  "giu",
  WORDS,
);
const CANNOT_EN = /\b(?:cannot|can not|could not|unable to|not possible to|impossible to|nor can we|not able to)\b/giu;
/** What is asked of the reader, what is promised, what is only feared. */
export const ASIDE_EN = anyOf(
  [
    // In front of the sentence.
    /^(?:please|if|should|to (?:guard|protect|prevent|avoid|reduce)|in case)\b/u,
    // Advice.
    /\b(?:please|we (?:advise|recommend|urge|suggest|encourage) |you (?:should|can|may wish|will not be)|monitor your)\b/u,
    /\b(?:watch (?:for|out)|look out for|vigilant|alert (?:to|for)|beware)\b/u,
    /\bif you\b|\?/u,
    // What is promised, and who pays.
    /\b(?:liable|liability|will never)\b/u,
  ],
  "iu",
);
/** Some of those concerned. */
const VICTIMS_EN = anyOf(
  [
    anyOf(
      [
        // So many: "1,200 customers", "several of them", but no year.
        /[0-9][0-9,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few|a number|many|dozens/u,
      ],
      "u",
      { before: /(?!(?:19|20)[0-9]{2}\b)/u, after: /\b(?: of \w{2,5})?(?: (?!(?:of|the|and|in|on)\b)[a-z]{3,14})?/u },
    ),
    // One of them.
    /(?:a|an|another|the) (?:tenant|customer|member|resident|patient|client|parent|pupil|student|guest|saver|donor|subscriber|user|family|couple|woman|man)/u,
  ],
  "giu",
  { before: /(?<![a-z0-9,.])/u, after: /(?= )/u },
);
const TELL_EN = anyOf(
  [
    /told (?:us|the \w{3,12}) (?:that|of|about)|reported|complained (?:of|about)/u,
    /received|had|got|been sent|heard from/u,
  ],
  "giu",
  { before: /^(?: [a-z]{3,14}){0,2}?(?: (?:has|have|had|also|since|already|now)){0,3} /u, after: /\b/u },
);
const PAY_EN =
  /^(?: [a-z]{3,14}){0,2}?(?: (?:has|have|had|also|since|already|then)){0,2} (?:transferred|paid|lost|sent)\b/giu;
const MONEY_EN = /^(?: [a-z]{2,10}){0,4} (?:money\b|deposits? (?:[a-z]{2,10} )?into\b|[$£€¥][0-9])/giu;
const NUISANCE_EN = anyOf(
  [
    // What is sent.
    /spam|scams?|phishing|suspicious|nuisance|unwanted|unsolicited|abusive|threatening|threats|advertis\w{0,7}|fraudulent|bogus|hoax/u,
    /(?:messages?|e-?mails?|texts|calls?|letters?) (?:asking|demanding|from (?:a |people|somebody|someone|strangers|callers|criminals|men|women|fraudsters|scammers))/u,
    // What was done in somebody's name.
    /identity (?:was|had been|has been) stolen|never (?:took|ordered|made|opened|asked)/u,
  ],
  "giu",
  { before: /\b/u },
);

/** So many times. */
const TIMES_EN = anyOf(
  [/one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,4}|some|several|a few|many|most/u],
  "giu",
  {
    before: /\b(?:in|on|from|with) /u,
    after: /(?: of (?:these|those|them))? (?:cases?|instances?|occasions?|accounts?|customers?|members?)\b/u,
  },
);
/** What thieves do with what others own. */
const SPENT_EN =
  /\b(?:placed|bought|ordered|withdrew|transferred|moved|drained|emptied|siphoned|cashed|spent|redeemed|stole|sold)\b/giu;
/** What is worth money, and whose. */
const WORTH =
  "(?:their|his|her|customers?['’]?s?|members?['’]?s?|users?['’]?s?|victims?['’]?s?|traders?['’]?s?) (?:[a-z]{3,10} )?(?:coins|money|funds|points|miles|savings|balances?|vouchers?|crypto(?:currency)?|tokens|bitcoins?|holdings|accounts)\\b";
const WORTH_EN = new RegExp(`\\b${WORTH}`, "giu");
const WORTH_NEXT_EN = new RegExp(`^(?: (?:out|off|up|some|all|of|the)){0,3} ${WORTH}`, "giu");
const TAKEN_EN =
  /^(?: [a-z]{2,12}){0,5} (?:was|were|had been|have been|has been) (?:moved|withdrawn|drained|emptied|stolen|taken|spent|transferred|cleared out)\b/giu;
const OPENED_EN = anyOf(
  [/loans?|credit (?:cards?|lines?)|(?:bank |phone |mobile )?(?:accounts?|contracts?)|tax returns?|claims/u],
  "giu",
  {
    before: /\b/u,
    after:
      / (?:has|have|had|was|were) (?:also |since |already )?(?:been )?(?:opened|taken out|applied for|filed|signed|obtained|made)\b/u,
  },
);
const LOST_EN =
  /\bthat (?:they|he|she) (?:had |have |has )?(?:paid|lost|sent money|transferred|been charged|been defrauded|been cheated)\b/giu;

const CALLED_EN = anyOf([/rung up|rung|called|telephoned|phoned|approached|e-?mailed/u], "giu", {
  before: /^(?: [a-z]{3,14}){0,2}? (?:has|have|had) (?:since |already |also ){0,2}been /u,
  after: / by (?:an? |some|people|men|callers|fraudsters|scammers|strangers)/u,
});

export const ROWS_EN: readonly HarmSentence[] = [
  {
    id: "harm-sentence.nothing-known",
    meaning: "Nothing is known of any harm: a denial of what came to notice, and harm.",
    harm: "none_reported",
    ways: [
      [NO_EN, KNOW_EN, HARM_EN],
      [NO_EN, HARM_EN, /\b(?:observed|detected|seen|reported|found|noticed|come to)\b/giu],
      [/\bno (?:[a-z]{2,14} )?use of (?:the|this|that|any)\b/giu],
    ],
    none: anyOf(
      [
        /\b(?:cannot|can not|could not|unable to)\b[^.]{0,30}\b(?:exclude|rule|say)\b/u,
        /\b(?:vulnerabilit(?:y|ies)|function|tool|feature|rooms?|buildings?) (?:of [^.]{0,30} )?(?:was|were|is|has been) not used\b/u,
      ],
      "iu",
    ),
  },
  {
    id: "harm-sentence.not-excluded",
    meaning: "Harm is not excluded, or is said to be possible.",
    harm: "possible",
    ways: [
      [CANNOT_EN, /\b(?:exclude|rule out)\b/giu, HARM_EN],
      [/\b(?:misuse|abuse|fraud|spam|phishing|scams?)\b/giu, CANNOT_EN, /\bbe (?:excluded|ruled out)\b/giu],
      [
        CANNOT_EN,
        /\b(?:tell|say|know|determine|be (?:sure|certain)) (?:if|whether)\b/giu,
        /\b(?:misused|abused|put to use|used (?:for|in|to commit) (?:fraud|crime))\b/giu,
      ],
      [
        /\bpossibilit(?:y|ies) (?:of|that)\b/giu,
        /\b(?:fraudulent|unauthori[sz]ed|improper|illicit) use\b|\b(?:misuse|abuse)d?\b/giu,
      ],
      [
        /\b(?:it (?:may|might|could) (?:also )?be|it is possible|possible) that\b/giu,
        /\b(?:misused|abused|been used (?:for|by|to|in))\b/giu,
      ],
      [
        anyOf(
          [/misused|abused|used (?:by (?:criminals|fraudsters|thieves|strangers)|(?:for|in|to commit) fraud)/u],
          "giu",
          { before: /\b(?:may|might|could) (?:already |since |also )?have (?:already |since )?been /u },
        ),
      ],
    ],
    none: /\b(?:account|mailbox|server|vulnerability)s? (?:may|might|could) have been (?:mis|ab)?used\b|\?/iu,
  },
  {
    id: "harm-sentence.told-of",
    meaning: "Those concerned told of what came after, or of money that is gone.",
    harm: "reported",
    ways: [
      [VICTIMS_EN, TELL_EN, NUISANCE_EN],
      [VICTIMS_EN, PAY_EN, MONEY_EN],
      [VICTIMS_EN, CALLED_EN],
      [
        VICTIMS_EN,
        /\b(?:told|informed|let|wrote to|rang|phoned|contacted)\b/giu,
        /\b(?:money|funds?|savings|points|miles|balances?|credit) (?:was|were|had been|has been|have been|is|are) (?:taken|gone|missing|stolen|spent|withdrawn|used|lost)\b/giu,
      ],
      [
        /\b(?:funds|points|balances?|credits?|money|vouchers|gift cards|miles)\b/giu,
        /^(?: (?:that|which))? (?:was|were|had been|has been|have been) (?:used|spent|redeemed|withdrawn|taken|transferred)\b/giu,
        /\bwithout (?:your|their|his|her|our|the (?:customer|member|owner|holder)s?['’]?s?) (?:authori[sz]ation|permission|knowledge|consent)\b/giu,
      ],
      [
        /\b(?:refunded|reimbursed|paid back|repaid|credited|reversed|returned)\b/giu,
        /\b(?:charges|payments|withdrawals|purchases|transactions|orders)\b/giu,
        /\b(?:you|they|customers|members) (?:did not|had not|never) (?:make|made|place|placed|order|ordered|authori[sz]ed?)\b/giu,
      ],
      [
        /\b(?:in|know of) (?:[a-z0-9]{1,8} )?cases?\b/giu,
        /\b(?:used to (?:order|buy|open|pay|apply|obtain)|exchanged|redeemed|spent|cashed)\b/giu,
      ],
      [
        TIMES_EN,
        /\b(?:they|thieves|criminals|strangers|fraudsters|somebody|someone|the (?:thief|attacker|intruder|hacker|fraudster|criminal)s?)\b/giu,
        SPENT_EN,
      ],
      [SPENT_EN, WORTH_NEXT_EN],
      [WORTH_EN, TAKEN_EN],
      [
        OPENED_EN,
        /\bin (?:their|her|his|your|other people['’]s|the (?:victim|customer|member|patient|employee)s?['’]?s?) names?\b/giu,
      ],
      [VICTIMS_EN, /\b(?:told|informed|let|wrote to|rang|phoned|contacted)\b/giu, LOST_EN],
      [
        /\bheard from\b/giu,
        /\bwhose (?:identit(?:y|ies)|cards?|accounts?|numbers?)\b/giu,
        /\b(?:stolen|misused|abused|used|cloned)\b/giu,
      ],
    ],
    none: /\b(?:no|not|nobody|none|never|may|might|could|would|test|staff|settle|fined?|penalty|colleagues|employees|before the|led us|which is how)\b/iu,
  },
];
