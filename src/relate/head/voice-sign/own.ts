import { anyOf } from "../../../text/any-of.ts";
import { OWN_OFFICES, SELF_NAMES } from "../self-name.ts";
import type { VoiceSign } from "./sign.ts";

/** What headings of notices name in front of what the notice is. */
const NAMING =
  "data|privacy|security|cyber|cybersecurity|cyberattack|hipaa|breach|incident|event|ransomware|service|outage|attack|vendor|disclosure";

/** What tells that the body itself speaks. */
export const OWN_SIGNS: readonly VoiceSign[] = [
  {
    id: "voice.first-person",
    meaning: "The body calls itself we.",
    side: "own",
    weight: 1,
    most: 6,
    // Behind kanji it is another word: 熊|本県, 日|本学生, 該|当会員.
    ja: new RegExp(`(?<!\\p{Script=Han})(?:${SELF_NAMES})|弊社|${OWN_OFFICES}`, "gu"),
    en: anyOf(
      [
        /\b(?:[Ww]e|[Oo]urs?|us)\b|\bI(?:['’]m| am| regret| apologi[sz]e)\b/u,
        anyOf(
          [
            /Company|College|Institute|University|Hospital|Group|Association|Bank|Foundation|Trust/u,
            /Society|Council|Tribunal|Authority|City|County|District|Town|Department/u,
          ],
          "u",
          { before: /\b(?:[Tt]he|our) /u, after: /\b/u },
        ),
      ],
      "gu",
    ),
  },
  {
    id: "voice.apology",
    meaning: "The body apologises: no reporter does.",
    side: "own",
    weight: 4,
    most: 1,
    ja: /お詫び(?:し(?:ます|、)|いた|申し?上|を申)|おわび(?:し(?:ます|、)|いた|申し?上|を申)|申し?訳(?:ございません|ありません|なく)|陳謝(?:いた|し)ます|ご(?:迷惑|心配)[^。]{0,20}おかけ/gu,
    en: anyOf(
      [
        /\bwe (?:sincerely |deeply |truly |very much )?(?:apologi[sz]e|regret)\b/u,
        /\b(?:we are|we're|is|are|I am|I'm) (?:truly |very |deeply |so )?sorry\b/u,
        /\bplease accept\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "voice.humble",
    meaning: "It speaks humbly to its readers.",
    side: "own",
    weight: 0.5,
    most: 6,
    ja: /いたしま(?:した|す)|申し上げ|ております|ございま|賜り|いただ(?:き|く)ますよう|お願い(?:いた|申)/gu,
    en: /\bDear\b|\byour (?:information|data|account|name|records?)\b|\bplease (?:call|contact|note|be)\b/giu,
  },
  {
    id: "voice.letterhead",
    meaning: "It is sent out by the body: press release, contact line.",
    side: "own",
    weight: 2,
    most: 1,
    ja: /(?:^|\n)\s{0,9}(?:報道発表資料|報道資料|記者発表|報道関係|関係各位|お客様各位|各\s?位)|(?:本件|この件)に関する(?:お問|問)/gu,
    en: anyOf(
      [
        // Services that pass on what firms say, and where it comes from.
        /\/?(?:PRNewswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|EINPresswire)\b/u,
        /, [0-9]{4} \/[A-Za-z][A-Za-z -]{2,24}\/ ?[-–—]/u,
        // What mails say, and what is put up whole.
        /\b(?:[Vv]iew (?:it|this (?:e-?mail|message)) in your browser|following (?:statement|notice|letter|apology) (?:was|has been) (?:issued|released|posted|sent))\b/u,
        /\b(?:issued|released|posted) the following (?:public )?(?:statement|notice|letter|apology)\b/u,
        // What pages of offices tell of themselves.
        /(?:^|\n)[ \t]{0,9}(?:Date (?:modified|published)|Page last (?:updated|reviewed|modified)|Last (?:reviewed|modified)): /u,
        // Whom the papers are to ask, and where all others are to call.
        /\b(?:[Cc]all|[Dd]ial) [0-9]{3}\b/u,
        /\b(?:MEDIA STATEMENT|NEWS RELEASE|PRESS RELEASE|FOR IMMEDIATE RELEASE|For Immediate Release|Press [Rr]elease|Notes to editors|Media contact)\b/u,
        /\b(?:call|calling|contact|email|emailing|Phone|Inquiries)\b[^.\n]{0,60}(?:\(?\d{3}\)?[-. ]{1,2}\d{3,4}|\b1?800\b|@)/u,
      ],
      "gu",
    ),
  },
  {
    id: "voice.press-office",
    meaning: "The office of a body that speaks to the papers signs it, on a line of its own.",
    side: "own",
    weight: 4,
    most: 1,
    ja: null,
    en: anyOf(
      [
        /(?:Office|Division|Department) of (?:[A-Z][a-z]{2,12} )?(?:Communications?|Public Affairs|Media Relations)(?: (?:and|&) [A-Z][a-z]{2,12})?/u,
        /(?:[A-Z][a-z]{2,12} )?(?:Press|Media|Communications) (?:Office|Bureau|Team)/u,
      ],
      "gu",
      { before: /(?:^|\n)[ \t]{0,9}/u, after: /[ \t]{0,9}(?=\n|$)/u },
    ),
  },
  {
    id: "voice.titled",
    meaning: "Its heading calls it a notice, a statement or an apology, as no paper does.",
    side: "own",
    weight: 2,
    most: 1,
    ja: null,
    en: new RegExp(
      [
        "^[ \\t]{0,9}(?:re: )?(?:(?:important|public|substitute|legal|security|privacy|amended|supplemental) )?(?:(?:notice|notification) (?:of|to|regarding|about|concerning|and)|statement (?:on|about|regarding|from|by|of|to)|letter (?:to|from)|(?:an )?apology (?:to|for)) [^.\\n]{1,100}$",
        `^[^.\\n]{0,40}\\b(?:${NAMING})\\b[^.\\n]{0,14} (?:notice|notification|advisory|statement|update|faqs?|q&a|information)\\b[^.\\n]{0,70}$`,
        "^[ \\t(\\[]{0,9}(?:public|substitute|legal|customer|patient|amended|press|media) (?:notice|statement|release)(?:[,:] [^.\\n]{1,40})?[ \\t)\\]]{0,9}$",
        "^[^\\n]{2,60} provides? (?:notice|notification|update|statement) [^.\\n]{2,80}$",
        "^[ \\t]{0,9}(?:faqs?|frequently asked questions|questions and answers|q&a)[: ] ?(?:about|on|regarding|concerning|for|:) ?[^.\\n]{4,80}$",
        "^[ \\t]{0,9}(?:incident (?:report|review|summary)(?: for|:| [-–—])|post-?mortem\\b) ?[^.\\n]{0,60}$",
        "^[ \\t#*]{0,9}(?:[0-9]{1,2}[.)] )?(?:root cause(?: analysis)?|lessons learned|corrective (?:actions|measures))[ \\t*:]{0,4}$",
      ].join("|"),
      "gimu",
    ),
  },
  {
    id: "voice.performs",
    meaning: "It does by writing what a notice does: it gives notice, informs, regrets.",
    side: "own",
    weight: 2,
    most: 2,
    ja: null,
    en: anyOf(
      [
        // What is done by saying it: "is hereby issuing this notice".
        anyOf([/providing|issuing|giving|posting|publishing/u], "u", {
          before: /\b(?:is|are) (?:hereby |now |also )?/u,
          after: / (?:this |substitute |public |written |formal )?(?:notice|notification|letter|statement)\b/u,
        }),
        /\b(?:hereby|pursuant to|mailing you|wants? you to know)\b/u,
        /\b(?:informs?|advises?|notif(?:y|ies)) (?:you|the public|its|all|those|patrons|patients|customers|members|residents|users|clients|individuals)\b/u,
        // Regret.
        /\b(?:regrets? (?:to (?:inform|advise|announce)|that|the)|wishes to (?:inform|advise|notify))\b/u,
        /\b(?:(?:is|are) (?:deeply |very )?(?:saddened|sorry|dismayed|obliged) to (?:report|announce|inform|say)|announces with regret)\b/u,
        // The letter, of itself.
        /\bthis (?:notice|letter|statement|communication|message) (?:is|was|explains|describes|concerns|provides|contains)\b/u,
        /^(?:Dear|To whom)\b|^Mailed:|^ENDS?$/u,
        // What is asked of the reader.
        /\bencourag(?:es|ed|ing) (?:you|individuals|patients|anyone|those|all|impacted|affected|customers|members)\b/u,
      ],
      "gimu",
    ),
  },
  {
    id: "voice.release",
    meaning: "A release of an authority tells what its spokesman says on the day it is put out: said today (May 4).",
    side: "own",
    weight: 4,
    most: 1,
    ja: null,
    en: /\bsaid today \([A-Z][a-z]{2,8}\.? [0-9]{1,2}\)|\bmade the following (?:announcement|statement) today\b/gu,
  },
  {
    id: "voice.counsel",
    meaning: "Lawyers give notice for it.",
    side: "own",
    weight: 4,
    most: 1,
    ja: null,
    en: /\b(?:represents? [^.\n]{2,80} (?:with respect to|in connection with|regarding|concerning)|(?:write|writing) on behalf of|to whom it may concern)\b/giu,
  },
  {
    id: "voice.counsels",
    meaning: "It advises its readers to watch their accounts, in words that such notices share.",
    side: "own",
    weight: 1.5,
    most: 1,
    ja: null,
    en: /\b(?:should|to) remain vigilant\b|\bpromptly report any (?:suspected|suspicious|fraudulent)\b|\bplace a (?:fraud alert|security freeze)\b/giu,
  },
  {
    id: "voice.polite",
    meaning: "Its sentences end politely, as those of the news of broadcasters and of blogs do as well.",
    side: "own",
    weight: 0.25,
    most: 2,
    ja: /(?:ます|ました|ません|(?<!とのこと|ということ|そう)です|でした|ましょう|ください)(?=[。\n)）]|$)/gu,
    en: null,
  },
];
