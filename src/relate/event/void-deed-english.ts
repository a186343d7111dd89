import type { Void } from "./void-row.ts";

/** What takes back an English statement by the words of its own deed: of what kind a thing is, who did it, whose day stands behind it. */
export const TOLD_OTHERWISE: readonly Void[] = [
  // "reported to the Commission d'accès": another commission than Japan's.
  { roles: ["reported_ppc"], words: /\bto the commission$/iu, after: /^ (?:d['’]|nationale\b|for\b|on\b|of [A-Z])/u },
  {
    roles: ["contained"],
    words: /^closed$/iu,
    after: /^ (?:its|the|this|that|our|their) (?:case|file|inquiry|enquiry|investigation|review)\b/iu,
  },
  {
    roles: ["occurred"],
    words: /^launched$/iu,
    before:
      /\b(?:investigation|inquiry|enquiry|review|probe|web ?site|hotline|line|page|programme|program|campaign|audit|search)(?: (?:was|were|has been))? $/iu,
  },
  {
    roles: ["occurred"],
    words: /^launched$/iu,
    after:
      /^ (?:an?|our|its|the) (?:[a-z-]{3,14} ){0,2}(?:investigation|inquiry|enquiry|review|probe|web ?site|hotline|page|audit|search)\b/iu,
  },
  { roles: ["discovered"], words: /^found$/iu, before: /\b(?:later|subsequently) $/iu },
  // "the setting was changed by mistake", "made public by accident": it is what went wrong.
  {
    roles: ["contained", "published_earlier"],
    after:
      /^[^.;,]{0,30}\b(?:by (?:mistake|accident)|in error|accidentally|inadvertently|mistakenly|erroneously|wrongly)\b/iu,
  },
  // "the number was corrected from 10 to 11": nothing was stopped.
  {
    roles: ["contained"],
    words: /\b(?:corrected|changed)$/iu,
    before:
      /\b(?:number|figure|count|total|wording|text|statement|version|date|typo)s?(?: of [^.;,]{2,60})? ?(?:(?:was|were|has been|have been) )?$/iu,
  },
  // "has reported it and patched the flaw on June 2": the day is that of the last verb.
  {
    roles: ["notified_individuals", "contained", "reported_police", "reported_authority", "reported_ppc"],
    before: /\b(?:has|have) (?:also |since |now |already |both )?$/iu,
    untilDate: /\band (?:[a-z]{2,12}ly )?[a-z]{2,12}ed [^.;]{2,60} (?:on|in|by) (?:the )?$/iu,
  },
  {
    roles: ["occurred"],
    words: /^signed in$/iu,
    before: /\b(?:contract|agreement|policy|deal|lease|treaty)(?:,| was| were)? $/iu,
  },
  { roles: ["notified_individuals"], after: /^ (?:back )?(?:online|live)\b/iu },
  { roles: ["occurred"], words: /^lost$/iu, after: /^[- ](?:property|and found)\b/iu },
  // "by nine that night the mail had been withdrawn": told with the time by which it was done.
  {
    roles: ["contained"],
    before: /\b(?:had|has|have|to) (?:been |be )?(?:[a-z]{1,12}ed and )?$/iu,
    unlessDated: /(?:^|[.!?"] )By (?:about |around |the )?$/u,
  },
  { roles: ["contained"], before: /\b(?:is|are) being $/iu },
  // "The Social Welfare Department was informed": an office of the state, told by the body.
  {
    roles: ["discovered"],
    words: /^(?:department|board|council|foundation|office|agency) (?:was|were|been) (?:notified|informed|told)$/iu,
    before: /[A-Z][a-z]{1,20} $/u,
    after: /^(?:,| (?:on|in|the same|and|as well|too|also|at)\b|\.)/iu,
  },
  {
    roles: ["occurred"],
    words: /^opened$/iu,
    before: /\b(?:call cent(?:er|re)|hotline|helpline|line|office|desk|page|account|centre|center)(?: was)? $/iu,
  },
  {
    roles: ["occurred"],
    words: /^left$/iu,
    before: /\b(?:intruders?|attackers?|hackers?|actor|person|someone|he|she|they|and|who) $/iu,
    after: /^ on (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu,
  },
  {
    roles: ["occurred"],
    words: /^(?:published|posted)$/iu,
    before: /\b(?:page|notice|statement|update)(?: (?:was|is))? $/iu,
  },
  {
    roles: ["discovered"],
    words: /^(?:notified|informed|told|alerted) by$/iu,
    after: /^ (?:tele)?(?:phone|letter|e-?mail|post|mail|text)/iu,
  },
  // "learned that it had begun on May 5": the day behind is that of what was learned.
  {
    roles: ["discovered", "confirmed"],
    untilDate: /\bthat\b.{2,72}\b(?:had|began|started|been)\b/iu,
  },
  // "concluded on May 5 that": a finding, and no end.
  {
    roles: ["investigation_completed"],
    words: /^concluded on$/iu,
    after: /^ (?:the )?[A-Za-z]{0,9}\.? ?\d{1,2}(?:[a-z]{2})?(?: [A-Z][a-z]{2,8})?(?:,? \d{4})?,? that\b/iu,
  },
  {
    roles: ["confirmed"],
    words: /^concluded on$/iu,
    after: /^ (?!(?:the )?[A-Za-z]{0,9}\.? ?\d{1,2}(?:[a-z]{2})?(?: [A-Z][a-z]{2,8})?(?:,? \d{4})?,? that\b)/iu,
  },
  // "As previously announced, on May 5 we found": the day is that of what comes behind the comma.
  { roles: ["published_earlier"], before: /\bas (?:we )?(?:have )?(?:$|[a-z]{1,10} $)/iu, untilDate: /^,/u },
  // "learned on May 5 that letters had been sent": what was learned.
  {
    roles: ["notified_individuals", "contained", "recovered", "published_earlier"],
    behindDate: /^,? that (?:[a-z-]{1,14} ){0,4}$/iu,
    words: /\bhad been\b/iu,
  },
  {
    roles: ["notified_individuals", "contained", "recovered", "published_earlier"],
    behindDate: /^,? that [^.;]{0,60}\bhad (?:been |also |already )?$/iu,
  },
  // "(completed on 31 October)": what the row tells of.
  { roles: ["investigation_completed"], words: /^(?:completed|finished|concluded) on$/iu, before: /\($/u },
  // "logs of 90 days secured", "before its servers could be locked"
  { roles: ["contained"], words: /^secured$/iu, before: /\b(?:logs?|evidence|copies|images?|traces)\b[^.;]{0,20}$/iu },
  {
    roles: ["contained"],
    before: /\b(?:could|would|might|cannot|can) (?:not )?be (?:[a-z]{2,12} )?$/iu,
  },
  // "the uploaded data", "the encrypted systems": of what kind a thing is.
  {
    roles: ["occurred"],
    words:
      /^(?:uploaded|downloaded|published|posted|sent|attached|shared|copied|exposed|leaked|stolen|lost|encrypted|infected|misdirected|compromised|hacked|accessed|forwarded|misplaced)$/iu,
    before: /\b(?:the|this|these|those|its|their|our|all|any|his|her) (?:[a-z]{4,12}ly )?$/iu,
    after:
      /^ (?:data|files?|documents?|e-?mails?|lists?|information|messages?|spreadsheets?|pages?|records?|systems?|servers?|folders?|laptops?|devices?|items?|accounts?|computers?|papers?|copies|material|content|letters?|bags?|drives?|machines?|details)\b/iu,
  },
  // "sent out this news release", "called the number that was shown"
  {
    roles: ["occurred", "notified_individuals"],
    words: /^(?:sent|issued|mailed|posted)\b/iu,
    after: /^ (?:out )?(?:this|a|the) (?:news|press|media) (?:release|statement)/iu,
  },
  {
    roles: ["discovered"],
    words: /\b(?:called|phoned|rang|telephoned)$/iu,
    after: /^ (?:the|a|that|this|an) (?:[a-z]{2,12} )?(?:number|hotline|support)\b/iu,
  },
  // "went over to our back-up"
  { roles: ["recovered"], words: /back$/iu, after: /^[ -]?ups?\b/iu },
  // "288 had confirmed that they had deleted it": what each of them said, when the last had done so.
  {
    roles: ["confirmed"],
    after:
      /^ (?:to us )?(?:in writing )?(?:that (?:they|it|he|she)|having) (?:(?:had|have|has) )?(?:all |since )?(?:deleted|destroyed|erased|removed|shredded|discarded|returned|not (?:read|opened|kept|copied|used))\b/iu,
  },
  // "asked for money to have the traffic stopped"
  { roles: ["contained"], words: /^(?:[a-z'-]{1,14} ){0,4}stopped$/iu, before: /\bto have (?:[a-z'-]{1,14} ){0,3}$/iu },
  // "a client phoned us": nobody concerned was told.
  {
    roles: ["notified_individuals"],
    words: /\b(?:phoned|called|rang|telephoned|visited|wrote to|written to|spoken to|told|informed|notified) us\b/iu,
  },
  { roles: ["notified_individuals"], after: /^ us\b/iu },
  // "we called the clinic": the body tells somebody else.
  {
    roles: ["discovered"],
    words: /^(?:e-?mailed|wrote to|messaged|texted|rang|phoned|contacted|called) the\b/iu,
    before: /\b(?:we|it|they|he|she|and|then|also|immediately|promptly|staff|police|which|was|were) $/iu,
  },
  // "requests now have to be confirmed": a rule.
  {
    roles: ["confirmed", "contained", "recovered"],
    before: /\b(?:have|has|need|needs|must|should|ought) (?:now )?(?:to )?be $/iu,
  },
  {
    roles: ["discovered"],
    words: /^came on$/iu,
    after: /^ (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu,
  },
  {
    roles: ["occurred"],
    words: /^sent$/iu,
    after: /^ (?:an?|its|their|two|three) (?:van|team|officers?|engineers?|technicians?|couriers?|staff|car)\b/iu,
  },
  { roles: ["discovered"], words: /^found$/iu, before: /\b(?:those|among them) $/iu },
  { roles: ["occurred"], before: /\b(?:signs?|evidence|traces?|indications?|risk) of (?:an? |any |further )?$/iu },
  {
    roles: ["occurred"],
    words: /^(?:published|posted|sent|mailed)$/iu,
    before: /\b(?:is|are) (?:also |now )?being $/iu,
  },
  // "Two were arrested on May 5 and some of the things have been recovered": since then.
  {
    roles: ["recovered", "contained"],
    behindDate: /\b(?:and|but) [^,.;]{0,40} (?:has|have) (?:also |since |now |already )?(?:been )?$/iu,
  },
  // "the e-mails found on the computers": of what kind they are.
  {
    roles: ["discovered"],
    words: /^(?:found|noticed|seen)$/iu,
    before: /\b(?:e-?mails|files|data|information|messages|records|documents|papers|items|traces|accounts|names) $/iu,
    after: /^ (?:on|in|at|among|inside) /iu,
  },
  {
    roles: ["discovered"],
    words: /^found$/iu,
    after:
      /^ (?:the )?(?:current|new|up-to-date|correct|valid)? ?(?:mailing |postal |e-?mail )?(?:address|contact details)/iu,
  },
  // "took a call from a man who said he was with the bank": what was wrong came to light later.
  {
    roles: ["discovered"],
    words: /(?:call|e-?mail|message|letter) from$/iu,
    after:
      /^ (?:an? |some)?(?:man|woman|person|caller|one|body|individual|stranger|fraudster)(?: (?:who|claiming|posing|pretending|purporting|saying)\b)/iu,
  },
];
