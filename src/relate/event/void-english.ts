import { DAY_OF_ANOTHER } from "./void-day-english.ts";
import { TOLD_OTHERWISE } from "./void-deed-english.ts";
import { DONE_TO_ANOTHER } from "./void-doer-english.ts";
import { ALL, FINDINGS, REPORTS, type Void } from "./void-row.ts";

/** What takes back an English statement. */
export const ENGLISH: readonly Void[] = [
  // "What happened", "told us on May 5 that files were taken", "could have been accessed".
  {
    roles: ["occurred"],
    words: /taken$/iu,
    before: /\b(?:decision|actions?|steps?|measures|care|photos?|pictures?|precautions) $/iu,
  },
  { roles: ["occurred"], words: /^happened$/iu, before: /\b(?:what|how it|how this) $/iu },
  // "questioned on May 5, he admitted to copying": when he owned up to it.
  {
    roles: ["occurred", "contained"],
    before:
      /\b(?:admitted|admits|admitting|denied|accused of|suspected of|charged with|confessed)(?: to)?(?: having)? $/iu,
  },
  // "made an inquiry on May 5 but found nothing": nothing came to light.
  { roles: FINDINGS, after: /^ (?:nothing|no (?!longer)|none\b|neither\b)/iu },
  // "phishing exercises": what is practised happened to nobody.
  {
    roles: ["occurred"],
    after: /^(?:-resistant| (?:exercises?|training|simulations?|drills?|awareness|tests?|campaigns? for))\b/iu,
  },
  // "We write to you because of an incident on May 5": the day is that of the incident.
  {
    roles: ["notified_individuals", "published_earlier", ...REPORTS],
    untilDate:
      /\b(?:because of|due to|about|over|for|regarding|concerning|of|following|after) (?:an?|another) (?:[a-z-]{2,16} ){0,2}(?:incident|breach|attack|theft|intrusion|leak|event|burglary|break-in|outage|loss|mistake|error|disclosure|mailing)(?: (?:that|which) (?:occurred|happened|took place))?(?: (?:on|of|in))? $/iu,
  },
  // "told staff on May 5 and has notified the state": since then, on no day that is told.
  {
    roles: ALL,
    behindDate: /\b(?:and|but|which|who) (?:has|have) (?:also |since |now |already |then )?$/iu,
  },
  // "corrected statements went out", "the inquiry closed", "our bank was told", "the report was handed to the board"
  {
    roles: ["contained"],
    words: /^corrected$/iu,
    after:
      /^ (?:statements?|letters?|cop(?:y|ies)|versions?|bills?|forms?|notices?|cards?|certificates?|invoices?|e-?mails?|lists?)\b/iu,
  },
  {
    roles: ["contained"],
    words: /^closed$/iu,
    before: /\b(?:inquiry|enquiry|investigation|case|review|file|audit|incident|ticket),?(?: was| now)? $/iu,
  },
  {
    roles: ["discovered"],
    words: /^(?:bank|board|council|foundation) (?:was|were|been) /iu,
    before: /\b(?:our|its|their|whose) $/iu,
  },
  {
    roles: ["discovered"],
    words: /^(?:was|were|been) (?:told|notified|informed|alerted|advised|contacted)\b/iu,
    before:
      /\b(?:insurers?|governors|trustees|directors|unions?|regulators?|shareholders|ministers?|press|auditors|card (?:companies|brands|schemes)|banks|partners|suppliers) $/iu,
  },
  {
    roles: ["occurred"],
    words: /^(?:was|were|been) (?:handed|sent|mailed|posted|delivered|published|released|emailed|e-mailed)/iu,
    before: /\b(?:report|findings|results|apology|apologies|reply|replies|corrections?|reminders?|complaint) $/iu,
  },
  {
    roles: ["published_earlier"],
    words: /^(?:first|earlier|initial|preliminary) report$/iu,
    after: /^ (?:(?:was|were|had been) (?:made|sent|submitted|filed|given) )?to\b/iu,
  },
  // "the break-in we told you about on May 5", "a bank notified us of a leak of data of customers"
  {
    roles: ["occurred"],
    after:
      /^,? (?:that |which )?(?:we|it|they) (?:first |already )?(?:told|wrote|informed|announced|reported|posted|disclosed|notified|described|mentioned)\b/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^(?:notified|informed|told|alerted|contacted|advised|wrote to|e-?mailed|warned) us\b/iu,
  },
  // "a technician found that the files had not been opened", "root cause identified", "a false request was sent to clients"
  { roles: ["discovered"], words: /^found$/iu, after: /^ that [^.;,]{0,40}\b(?:had|has|have) (?:not|never)\b/iu },
  { roles: ["discovered"], words: /^(?:was |has been )?identified$/iu, before: /\bcause (?:was |has been |is )?$/iu },
  {
    roles: ["notified_individuals"],
    before:
      /\b(?:unauthori[sz]ed|phishing|spam|malicious|fraudulent|suspicious|scam|fake|false|bogus|spoofed|forged)(?: [a-z-]{2,12})? $/iu,
  },
  { roles: ["notified_individuals"], words: /^(?:an? )?(?:false|bogus|spoofed|forged)\b/iu },
  // "nobody has told us", "picked up a parcel", "saw someone else's trips", "asked that the mail be deleted", "those whose files were copied were told"
  { roles: ["discovered"], before: /\b(?:nobody|no one|none of them)(?: has| had)?(?: so far| yet)? $/iu },
  {
    roles: ["discovered"],
    words: /^picked up\b/iu,
    after:
      /^ ?(?:[a-z]{2,12} )?(?:parcels?|packages?|box(?:es)?|bags?|tapes?|letters?|mail|papers|equipment|waste)\b/iu,
  },
  {
    roles: ["discovered"],
    words: /^(?:saw|see|seeing)$/iu,
    after:
      /^ (?:the )?(?:trips|data|details|information|records|pages?|bills?|orders|names|accounts?|other|others|someone|somebody|another|each other|one another)\b/iu,
  },
  { roles: ["contained"], before: /\bthat (?:the|it|this|they|these) ?(?:[a-z-]{2,14} )?be $/iu },
  {
    roles: ["occurred"],
    before: /\bwhose (?:[a-z-]{2,14} ){1,3}$/iu,
    after: /^ (?:were|was|have been|had been|will be) /iu,
  },
  { roles: ["notified_individuals"], words: /\bwith the subject\b/iu },
  // "disconnected it on the day of the attack and filed a report on May 9": it has a day of its own.
  {
    roles: ["contained", "discovered", "notified_individuals"],
    untilDate: /\bon the (?:same |very )?day (?:of|on which|when|that)\b/iu,
  },
  { roles: ["occurred"], behindDate: /^,? that\b/iu },
  {
    roles: ["occurred"],
    behindDate: /\bhad (?:been |also )?$/iu,
    unlessDated: /\b(?:that|because|as|since|after|when|where),? (?:(?:early |late )?(?:on |in |at ))?(?:the )?$/iu,
  },
  {
    roles: ["occurred"],
    words: /^left$/iu,
    after:
      /^ (?:(?:the|our|his|her|its|their) )?(?:company|firm|organi|employ|school|practice|job|council|bank|hospital|universit|college|district|clinic|service|agency|department|board|team|office|post|club|association|institut|foundation|charity|trust|church|library|museum|post\b|position)/iu,
  },
  { roles: ["occurred"], words: /taken$/iu, after: /^ (?:off|down|offline|out of)\b/iu },
  // "In announcing the attack on Monday": the day of the announcement.
  {
    roles: ["occurred"],
    before:
      /\b(?:announc(?:ing|ed)|announcement of|discussing|reporting on) (?:the |an? |its |this )?(?:[a-z-]{1,14} )?$/iu,
    words: /^[a-z-]{1,16}(?: [a-z]{1,16})?$/iu,
  },
  // "On May 5 the city said that it found": what is told is the content.
  { roles: [...FINDINGS, "occurred"], behindDate: /\bsaid\b[^\d]{0,80}$/iu },
  // "a statement on the attack on Monday", "according to a press release": the day is not that of what the paper is about, nor its own.
  {
    roles: ["occurred"],
    before:
      /\b(?:statement|notice|report|update|briefing|letter|news|details|information)s? (?:on|about|of|regarding|concerning) (?:the |an? |its |this )?(?:[a-z-]{1,14} )?$/iu,
    words: /^[a-z-]{1,16}(?: [a-z]{1,16})?$/iu,
  },
  {
    roles: ["published_earlier"],
    before: /\baccording to (?:an?|the|its) (?:[a-z]{1,9} )?$/iu,
    after: /^ (?:by|from|issued by|that|the)\b|^,/iu,
  },
  // "a plan for bringing the network back online", "has yet to be resolved": not so far.
  {
    roles: ["recovered"],
    before: /\b(?:bring|bringing) (?:the |our |its |all |these )?$/iu,
  },
  { roles: ["recovered"], words: /^restored$/iu, after: /^ to (?:the|its) (?:state|\d)/iu },
  {
    roles: ["occurred"],
    before: /\b(?:that|which|who) (?:had |have |has )?$/iu,
    after: /^ (?:was|were|is|are|did) /iu,
  },
  {
    roles: ["contained"],
    words: /^(?:took|taking|brought|shut)/iu,
    before:
      /\b(?:attack|attacked|outage|ransomware|malware|virus|hackers?|attackers?),? (?:that |which |also |then )?$/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^(?:wrote|written|notified|informed|told|emailed|contacted|sent)/iu,
    before: /\b(?:vendor|provider|supplier|processor|contractor|administrator) (?:then |also |had )?$/iu,
  },
  // "which they had discovered", "her employment was terminated": told in passing.
  { roles: ["discovered"], before: /\bwhich (?:they|it|he|she) had $/iu },
  {
    roles: ["contained"],
    words: /^(?:terminated|suspended)/iu,
    before:
      /\b(?:employment|contract|agreement|employees?|him|her|clerk|nurse|teacher)(?: (?:was|were|has been|had been))? $/iu,
  },
  {
    roles: ["contained"],
    words: /^(?:terminated|suspended)/iu,
    after: /^ (?:the|her|his|that|this) (?:employee|employment|contract)/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /\b(?:unauthori[sz]ed|phishing|spam|malicious|fraudulent|suspicious|scam|fake)\b/iu,
  },
  { roles: ["occurred"], behindDate: /\b(?:could|may|might) (?:also )?(?:have )?$/iu },
  { roles: ["occurred"], words: /^(?:sent|left|entered|opened|posted)$/iu, after: /^ (?:us|message from|open)\b/iu },
  { roles: ["occurred"], words: /^(?:posted|published|uploaded)$/iu, before: /(?:^|[:\n]) ?$/u },
  // "the code that had encrypted and deleted", "the firm's locked office", "was contained in the file".
  ...TOLD_OTHERWISE,
  ...DONE_TO_ANOTHER,
  ...DAY_OF_ANOTHER,
  { roles: ["contained"], words: /^[a-z]{1,16}$/iu, before: /'s $/iu },
  {
    roles: ["contained"],
    words: /locked$/iu,
    after:
      /^ (?:by|(?:and|or) encrypted|up|url|office|room|store|storage|closet|box|car|cabinet|drawer|vehicle|door|spreadsheet)\b/iu,
  },
  { roles: ["contained"], after: /^ as soon as\b/iu },
  // "letters to all who have been seen here since May 2021": whose data, not since when they have been written to.
  {
    roles: ["notified_individuals", "contained", ...REPORTS],
    untilDate: /\b(?:who|whose) [^.;]{1,60}$/iu,
    dated: /^(?:since|from|between|before|after|until|prior to)\b/iu,
  },
  // "stolen from a restricted area": what stands right behind an article says of what kind the thing is.
  {
    roles: ["contained"],
    words: /^[a-z]{4,14}ed$/iu,
    before: /\b(?:an?|the|this|that|its|our|their|his|her|any|some|each)(?: [a-z]{4,12}ly)? $/iu,
    after: /^,? [a-z]/iu,
  },
  { roles: ["contained"], words: /contained$/iu, after: /^ (?:in|within|on)\b/iu },
  {
    roles: ["contained"],
    words: /^(?:was|were|been) contained$/iu,
    before: /\b(?:information|data|names?|addresses|details|numbers?|records?|files?) (?:has |have |had )?$/iu,
  },
  // "took the report of a missing laptop": no report of those who looked into it.
  {
    roles: ["investigation_completed"],
    words: /^received\b.{1,12}\b(?:report|findings)$/iu,
    after:
      /^ (?:of|that|about) (?:(?:the|an?|our|its|this) )?(?:[a-z-]{1,14} ){0,2}(?:stolen|missing|lost|theft|loss|break-?in|burglary|robbery|incident|breach|laptop|computer|error|mistake|mishap)\b/iu,
  },
  // "Supporters were told that": they learned of it from the body.
  {
    roles: ["discovered"],
    words: /^(?:was|were) (?:told|notified|informed|alerted|advised|contacted)\b/iu,
    before:
      /\b(?:patients|customers|clients|members|students|pupils|parents|families|supporters|donors|employees|workers|teachers|users|subscribers|residents|tenants|individuals|people|persons|applicants|investors|shareholders|voters|guests|volunteers|recipients|those affected|victims)(?: (?:affected|concerned|involved))? $/iu,
  },
  { roles: ["recovered"], before: /\bof which [\d,]{1,9} (?:was|were) $/iu },
  // "recently learned", "a report from us", "answered a call from": nothing that the date tells.
  { roles: ["discovered"], before: /\b(?:recently|answered an?) $/iu },
  { roles: ["discovered"], words: / from$/iu, after: /^ us\b/iu },
  {
    roles: ["discovered"],
    words: /^recogni[sz]ed$/iu,
    before: /\b(?:nationally|widely|well|globally|internationally)[ -]$/iu,
  },
  // "an email was sent which contained names of customers": what it held, not whom it went to.
  { roles: ["notified_individuals"], words: / (?:which|that) (?:contained|included|held) | containing /iu },
  // "was informed by the vendor", "posted notice on this site": others told it, and all could read it.
  {
    roles: ["notified_individuals"],
    words: / (?:informed|notified|told)$/iu,
    after:
      /^(?:,? (?:on|in) [\w, ]{3,20}?)? by (?!us\b|our\b|letter|mail|e-?mail|post|phone|tele|circular|courier|registered|recorded|sms|text|fax|special|hand\b|word of|video|first|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[0-9])/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^(?:notified|informed|told|contacted|advised)\b.* by (?:an?|the|one|another|its|our|several|two) /iu,
    before: /\b(?:was|were|been)(?: (?:first|also|then|initially|later))? $/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^posted\b/iu,
    after: /^ (?:on|to) (?:this|our|its|the|their) (?:web ?)?site/iu,
  },
  // "told by the police", "the police informed us that users were notified": the body told somebody, nobody told it.
  { roles: REPORTS, words: / (?:us|that) | (?:by|from) (?!.{0,60} (?:to|with) )/iu },
  {
    roles: ALL,
    after: /^ ?(?:whether|if)\b/iu,
  },
];
