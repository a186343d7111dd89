import { OWN_OFFICES, SELF_NAMES } from "./self-name.ts";

/** How a text tells who speaks in it: the body itself (`own`) or somebody else about it (`reported`). */
export type VoiceSign = {
  readonly id: string;
  readonly meaning: string;
  readonly side: "own" | "reported";
  /** What one occurrence counts for, and how many are counted. */
  readonly weight: number;
  readonly most: number;
  /** It counts only beside another sign of its side: by itself it is how many write. */
  readonly onlyBeside?: true;
  readonly ja: RegExp | null;
  readonly en: RegExp | null;
};

/** What headings of notices name in front of what the notice is. */
const NAMING =
  "data|privacy|security|cyber|cybersecurity|cyberattack|hipaa|breach|incident|event|ransomware|service|outage|attack|vendor|disclosure";

/** What tells who speaks. */
export const SIGNS: readonly VoiceSign[] = [
  {
    id: "voice.first-person",
    meaning: "The body calls itself we.",
    side: "own",
    weight: 1,
    most: 6,
    // Behind kanji it is another word: 熊|本県, 日|本学生, 該|当会員.
    ja: new RegExp(`(?<!\\p{Script=Han})(?:${SELF_NAMES})|弊社|${OWN_OFFICES}`, "gu"),
    en: /\b(?:[Ww]e|[Oo]urs?|us)\b|\bI(?:['’]m| am| regret| apologi[sz]e)\b|\b(?:[Tt]he|our) (?:Company|College|Institute|University|Hospital|Group|Association|Society|Council|Tribunal|Authority|Bank|City|County|District|Town|Department|Foundation|Trust)\b/gu,
  },
  {
    id: "voice.apology",
    meaning: "The body apologises: no reporter does.",
    side: "own",
    weight: 4,
    most: 1,
    ja: /お詫び(?:し(?:ます|、)|いた|申し?上|を申)|おわび(?:し(?:ます|、)|いた|申し?上|を申)|申し?訳(?:ございません|ありません|なく)|陳謝(?:いた|し)ます|ご(?:迷惑|心配)[^。]{0,20}おかけ/gu,
    en: /\bwe (?:sincerely |deeply |truly |very much )?(?:apologi[sz]e|regret)\b|\b(?:we are|we're|is|are|I am|I'm) (?:truly |very |deeply |so )?sorry\b|\bplease accept\b/giu,
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
    en: /\/?(?:PRNewswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|EINPresswire)\b|, [0-9]{4} \/[A-Za-z][A-Za-z -]{4,24}\/ ?[-–—]|\b(?:[Vv]iew (?:it|this (?:e-?mail|message)) in your browser|following (?:statement|notice|letter|apology) (?:was|has been) (?:issued|released|posted|sent)|(?:issued|released|posted) the following (?:public )?(?:statement|notice|letter|apology))\b|\b(?:[Cc]all|[Dd]ial) [0-9]{3}\b|\b(?:MEDIA STATEMENT|NEWS RELEASE|PRESS RELEASE|FOR IMMEDIATE RELEASE|For Immediate Release|Press [Rr]elease|Notes to editors|Media contact)\b|\b(?:call|calling|contact|email|emailing|Phone|Inquiries)\b[^.\n]{0,60}(?:\(?\d{3}\)?[-. ]{1,2}\d{3,4}|\b1?800\b|@)/gu,
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
        "^[ \\t]{0,9}(?:re: )?(?:(?:important|public|substitute|legal|security|privacy|amended|supplemental) )?(?:(?:notice|notification) (?:of|to|regarding|about|concerning|and)|statement (?:on|about|regarding|from|by)|letter (?:to|from)|(?:an )?apology (?:to|for)) [^.\\n]{1,100}$",
        `^[^.\\n]{0,40}\\b(?:${NAMING})\\b[^.\\n]{0,14} (?:notice|notification|advisory|statement|update|faqs?|q&a|information)\\b[^.\\n]{0,70}$`,
        "^[ \\t(\\[]{0,9}(?:public|substitute|legal|customer|patient|amended|press|media) (?:notice|statement|release)(?:[,:] [^.\\n]{1,40})?[ \\t)\\]]{0,9}$",
        "^[^\\n]{2,60} provides? (?:notice|notification|update|statement) [^.\\n]{2,80}$",
        "^[ \\t]{0,9}(?:incident report for|post-?mortem\\b) ?[^.\\n]{0,60}$",
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
    en: /\b(?:(?:is|are) (?:hereby |now |also )?(?:providing|issuing|giving|posting|publishing) (?:this |substitute |public |written |formal )?(?:notice|notification|letter|statement)|hereby|(?:informs?|advises?|notif(?:y|ies)) (?:you|the public|its|all|those|patrons|patients|customers|members|residents|users|clients|individuals)|regrets? (?:to (?:inform|advise|announce)|that|the)|wishes to (?:inform|advise|notify)|(?:is|are) (?:deeply |very )?(?:saddened|sorry|dismayed|obliged) to (?:report|announce|inform|say)|announces with regret|pursuant to|this (?:notice|letter|statement|communication|message) (?:is|was|explains|describes|concerns|provides|contains)|mailing you|wants? you to know)\b|^(?:Dear|To whom)\b|^Mailed:|^ENDS?$|\bencourag(?:es|ed|ing) (?:you|individuals|patients|anyone|those|all|impacted|affected|customers|members)\b/gimu,
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
    id: "voice.said",
    meaning: "Somebody says what another said.",
    side: "reported",
    weight: 1,
    most: 6,
    ja: /について(?:発表|公表)した|として[^。]{0,20}謝罪し(?:た|ました)|[とで](?:発表|公表)(?:し|さ)|を発表し|[にで]公表して?い?た。|呼び?(?:掛|か)けている|と(?:謝罪|陳謝)(?:した|。)|方針(?:だ|です)。|と明らかに|明らかに(?:した|しました)|ということです|という。(?![)）])|とのこと|によりますと|によると|と説明(?:し(?:て|た)|され)|のものとされて|と話し|とコメント|としてい(?:る|ます)。|とみられ(?:る|ます)|が(?:分|わ)かった|(?:が(?:分|わ)かり|明らかになり)ました(?=。[^。、]{0,30}によ(?:ると|りますと))|と報じ|取材[にで]|述べ(?:て|られ)|そうです。|と(?:公表|発表)した/gu,
    en: /\b(?:said(?! today \()|says|wrote(?! to)|has admitted|(?<!\b(?:was|were|been) )told(?! (?:us|you|me|our)\b)|according to|spokes(?:man|woman|person)|reportedly|reported by|it has emerged|(?<!\bwe )(?:commented|explained|added|acknowledged|revealed)|(?<!\bwe )state[sd] that|it is said that|it emerged|explains that|issued a (?:notice|statement) that|the (?:letter|notice|notification|statement|document|filing|post|report) (?:also |further )?(?:reads?|informs|states|continues|goes on|explains|adds|notes)|the (?:letter|statement|report|filing) (?:does|did) not (?:say|reveal|state|disclose|indicate|mention))\b/giu,
  },
  {
    id: "voice.asked",
    meaning: "Somebody asked the body.",
    side: "reported",
    weight: 4,
    most: 1,
    ja: /取材[にで]|広報担当者は|コメントを(?:控え|拒)/gu,
    en: /\bI (?:do not|did not|cannot|could not) (?:see|find|know|think)\b|\b(?:did not|has not) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return)|\b(?:declined|refused) to (?:comment|answer|say|elaborate|disclose)\b|\b(?:would not|did not|not available (?:for|to)|unavailable (?:for|to)|made no) comment\b|\bcould not be reached\b|\bI (?:wonder|think|asked|do not|learned|emailed|wrote|contacted|reached)\b|\bI['’]ve seen\b|\bbreach tool\b/gu,
  },
  {
    id: "voice.ruled",
    meaning: "An authority tells of a case it dealt with, or somebody hands on what the body put out.",
    side: "reported",
    weight: 2,
    most: 1,
    ja: null,
    en: /\b[Tt]he (?:Commission(?:er)?|Regulator|Ombudsman|Tribunal) (?:has )?(?:accepted|found|considered|concluded|decided|imposed|determined|was notified)\b|\b(?:statement|notice|letter)\b[^.\n]{0,40} (?:posted|published|issued)\b[^.\n]{0,20} on (?:its|their) (?:web ?site|home ?page|blog)\b|\baccording to (?:an?|the|its|their|his|her) (?:[a-z]{2,12} )?(?:release|statement|notice|letter|filing|announcement|report|notification)\b/gu,
  },
  {
    id: "voice.said-so",
    meaning:
      "It closes a sentence by telling that somebody announced it; of oneself one says it humbly, or of a notice (を公表しました).",
    side: "reported",
    weight: 1.5,
    most: 1,
    ja: /(?:と|ことを|リリースを|判明、|確認、)(?:発表|公表|明らかに)し(?:た|ました)。/gu,
    en: null,
  },
  {
    id: "voice.source",
    meaning: "It names its source as a reporter does.",
    side: "reported",
    weight: 1,
    most: 1,
    ja: /(?:^|。|\n)[\s\u3000]{0,3}[^\s。、「」]{1,20}によりますと、?/gu,
    en: null,
  },
  {
    id: "voice.announced",
    meaning: "A body announced something on a day.",
    side: "reported",
    weight: 2,
    most: 1,
    ja: /は(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[、(]|付)[^。]{0,200}と(?:発表|公表|明らかに)し(?:た|ました)/gu,
    en: null,
  },
  {
    id: "voice.commentator",
    meaning: "It judges the case, or learns from it, as somebody outside does.",
    side: "reported",
    weight: 2,
    most: 2,
    ja: /と(?:言|い)え(?:る(?:で|だ)しょう|ます)。|ではないでしょうか|(?:典型的|代表的)な(?:事例|ケース|インシデント)|(?:^|\n)目次\n|(?:本|この|当)記事(?:では|は|で|内に)|記事内に広告|(?:について|を|と)(?:解説|考察|紹介)(?:し(?:ます|ていき|てい?く|た)|いたします)|(?:^|\n)(?:出典|参考(?:記事|文献|リンク)?|引用(?:元)?|一次情報|情報源|ソース)\s?[:：]|[【[]参考(?:記事|リンク|URL|文献)[】\]]|(?:という|の|に関する)(?:ニュース|記事|報道)(?:です|が(?:あり|出)|を(?:見|読)|でし)|全文(?:を)?(?:掲載|引用|転載)|(?:^|\n)(?:こんに?ち[はわ]|こんばん[はわ])|弁護士の[^\s。、]{2,8}です。/gu,
    en: /\b(?:lessons (?:learned )?from|(?:important|key) (?:lessons|takeaways)|we will explain|what (?:businesses|companies|organi[sz]ations|nonprofits|charities) (?:can|should)|consent (?:agreement|order)|without admitting)\b/giu,
  },
  {
    id: "voice.third-person",
    meaning: "The body is he or it: the same company, the firm.",
    side: "reported",
    weight: 1,
    most: 4,
    ja: /同(?:社|学(?=[にはがのでを、])|大|市|校|院|町|県|区|庁|法人|組合|病院|大学|センター|協会|支店|署)(?!的)/gu,
    en: /\b[Tt]he (?:company|firm|agency|retailer|airline|bank|hospital|school|university|district|practice|charity|broker|provider|clinic|exchange|platform|force|council|center|centre|pharmacy)(?:['’]s|,? (?:said|says|has|had|did|was|is|confirmed|reported|learned|notified|discovered|reports?))\b/gu,
  },
  {
    id: "voice.plain",
    meaning: "Sentences end plainly, as in a paper; offices write their own accounts so as well.",
    side: "reported",
    weight: 0.25,
    most: 6,
    onlyBeside: true,
    ja: /[いったんだ]た。|[^ま]した。|(?:判明|発覚|実施|発表|公表|謝罪|被害|紛失|流出)。|ている。|である。|する。|だった。/gu,
    en: null,
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
  {
    id: "voice.paper",
    meaning: "It carries the marks of a paper or a blog: dateline, agency, name of the paper, archived sources.",
    side: "reported",
    weight: 1.5,
    most: 2,
    ja: /新聞社|新聞「|魚拓|朝刊|夕刊|配信】|共同通信|時事通信|関連記事|のメモです|【[^【】]{2,4}】[^。\n]{2,10}は[0-9０-９]{1,2}日/gu,
    en: /(?<![A-Z])(?:[A-Z]{3,20}(?:,? [A-Z]{2,20}){0,2}(?:, [A-Z][a-z]{2,3}\.? \d{1,2})?(?: \([A-Z][\w ]{2,30}\))?) (?:--|[-—–]) |\bstaff writers?\b|\(?Reporting by\b|\bAssociated Press\b|\bReuters\b|\b(?:Observer|Times|Herald|Gazette|Tribune|Post|Star|Chronicle|Journal|Echo|Argus|Advertiser|Mercury)\b$|\bRead (?:more|the full (?:story|article))\b|\bAbout the author\b|\bComments are closed\b|^Source: |THE [A-Z& ]{4,40} (?:OBSERVER|TIMES|HERALD|GAZETTE|TRIBUNE)/gmu,
  },
];
