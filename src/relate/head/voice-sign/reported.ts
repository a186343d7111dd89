import { anyOf, WORDS } from "../../../text/any-of.ts";
import type { VoiceSign } from "./sign.ts";

/** What tells that somebody reports about the body. */
export const REPORTED_SIGNS: readonly VoiceSign[] = [
  {
    id: "voice.said",
    meaning: "Somebody says what another said.",
    side: "reported",
    weight: 1,
    most: 6,
    ja: anyOf(
      [
        // It was said by somebody: 発表した, 謝罪した, 呼び掛けている.
        /について(?:発表|公表)した|として[^。]{0,20}謝罪し(?:た|ました)/u,
        /[とで](?:発表|公表)(?:し|さ)|を発表し|[にで]公表して?い?た。|呼び?(?:掛|か)けている|と(?:謝罪|陳謝)(?:した|。)|方針(?:だ|です)。|と明らかに|明らかに(?:した|しました)/u,
        // It is known from somebody: によると, ということです.
        /ということです|という。(?![)）])|とのこと|によりますと|によると|のものとされて/u,
        /としてい(?:る|ます)。|とみられ(?:る|ます)|が(?:分|わ)かった|(?:が(?:分|わ)かり|明らかになり)ました(?=。[^。、]{0,30}によ(?:ると|りますと))/u,
        // His words.
        /と説明(?:し(?:て|た)|され)|と話し|とコメント|と報じ|取材[にで]|述べ(?:て|られ)|そうです。|と(?:公表|発表)した/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // Somebody said, told or admitted.
        /said(?! today \()|says|wrote(?! to)|has admitted/u,
        /(?<!\b(?:was|were|been) )told(?! (?:us|you|me|our)\b)/u,
        /(?<!\bwe )(?:commented|explained|added|acknowledged|revealed)|(?<!\bwe )state[sd] that/u,
        /explains that/u,
        // It is known from somebody.
        /according to|spokes(?:man|woman|person)|reportedly|reported by|it has emerged|it is said that|it emerged|issued a (?:notice|statement) that/u,
        // What a paper says, or does not.
        anyOf([/letter|notice|notification|statement|document|filing|post|report/u], "u", {
          before: /the /u,
          after: / (?:also |further )?(?:reads?|informs|states|continues|goes on|explains|adds|notes)/u,
        }),
        /the (?:letter|statement|report|filing) (?:does|did) not (?:say|reveal|state|disclose|indicate|mention)/u,
      ],
      "giu",
      WORDS,
    ),
  },
  {
    id: "voice.asked",
    meaning: "Somebody asked the body.",
    side: "reported",
    weight: 4,
    most: 1,
    ja: /取材[にで]|広報担当者は|コメントを(?:控え|拒)/gu,
    en: anyOf(
      [
        // A writer, of himself.
        /\bI (?:do not|did not|cannot|could not) (?:see|find|know|think)\b/u,
        /\bI (?:wonder|think|asked|do not|learned|emailed|wrote|contacted|reached)\b|\bI['’]ve seen\b/u,
        // Who did not answer.
        /\b(?:did not|has not) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return)/u,
        /\b(?:declined|refused) to (?:comment|answer|say|elaborate|disclose)\b/u,
        /\b(?:would not|did not|not available (?:for|to)|unavailable (?:for|to)|made no) comment\b/u,
        /\bcould not be reached\b/u,
        // A list of breaches.
        /\bbreach tool\b/u,
      ],
      "gu",
    ),
  },
  {
    id: "voice.penalised",
    meaning: "It tells of a fine or a reprimand that somebody was given, of an undertaking that somebody signed.",
    side: "reported",
    weight: 2,
    most: 2,
    ja: null,
    en: anyOf(
      [
        /\b(?:has|have|had|was|were|been) (?:today |also )?(?:fined|reprimanded|penali[sz]ed)\b/u,
        /\b(?:ICO|PCPD|PDPC|OAIC|DPC)\)? (?:has |have )?(?:today )?(?:announced|fined|reprimanded|issued|imposed|found)\b/u,
        /\b(?:Information|Privacy) Commissioner(?:['’]s Office)? (?:has |have )?(?:today )?(?:announced|fined|reprimanded|issued|imposed|found)\b/u,
        /\b(?:undertaking|enforcement notice|penalty notice|monetary penalty)\b[^.\n]{0,60} (?:signed|issued|imposed|served)\b/u,
      ],
      "gu",
    ),
  },
  {
    id: "voice.ruled",
    meaning: "An authority tells of a case it dealt with, or somebody hands on what the body put out.",
    side: "reported",
    weight: 2,
    most: 1,
    ja: null,
    en: anyOf(
      [
        /\b[Tt]he (?:Commission(?:er)?|Regulator|Ombudsman|Tribunal) (?:has )?(?:accepted|found|considered|concluded|decided|imposed|determined|was notified)\b/u,
        /\b(?:statement|notice|letter)\b[^.\n]{0,40} (?:posted|published|issued)\b[^.\n]{0,20} on (?:its|their) (?:web ?site|home ?page|blog)\b/u,
        /\baccording to (?:an?|the|its|their|his|her) (?:[a-z]{2,12} )?(?:release|statement|notice|letter|filing|announcement|report|notification)\b/u,
      ],
      "gu",
    ),
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
    ja: anyOf(
      [
        // What the writer thinks of it.
        /と(?:言|い)え(?:る(?:で|だ)しょう|ます)。|ではないでしょうか|(?:典型的|代表的)な(?:事例|ケース|インシデント)/u,
        // The article, and its parts.
        /(?:^|\n)目次\n|(?:本|この|当)記事(?:では|は|で|内に)|記事内に広告|(?:について|を|と)(?:解説|考察|紹介)(?:し(?:ます|ていき|てい?く|た)|いたします)|全文(?:を)?(?:掲載|引用|転載)/u,
        /(?:^|\n)(?:出典|参考(?:記事|文献|リンク)?|引用(?:元)?|一次情報|情報源|ソース)\s?[:：]|[【[]参考(?:記事|リンク|URL|文献)[】\]]/u,
        // From where it is taken.
        /(?:という|の|に関する)(?:ニュース|記事|報道)(?:です|が(?:あり|出)|を(?:見|読)|でし)/u,
        // Who writes.
        /(?:^|\n)(?:こんに?ち[はわ]|こんばん[はわ])|弁護士の[^\s。、]{2,8}です。/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        // What is to be learned.
        /lessons (?:learned )?from|(?:important|key) (?:lessons|takeaways)|we will explain/u,
        /what (?:businesses|companies|organi[sz]ations|nonprofits|charities) (?:can|should)/u,
        // How it ended in court.
        /consent (?:agreement|order)|without admitting/u,
      ],
      "giu",
      WORDS,
    ),
  },
  {
    id: "voice.third-person",
    meaning: "The body is he or it: the same company, the firm.",
    side: "reported",
    weight: 1,
    most: 4,
    ja: /同(?:社|学(?=[にはがのでを、])|大|市|校|院|町|県|区|庁|法人|組合|病院|大学|センター|協会|支店|署)(?!的)/gu,
    en: anyOf(
      [
        // Firms.
        /company|firm|retailer|airline|bank|broker|provider|exchange|platform|pharmacy/u,
        // Schools, hospitals and offices.
        /agency|hospital|school|university|district|practice|charity|clinic|force|council|center|centre/u,
      ],
      "gu",
      {
        before: /\b[Tt]he /u,
        after:
          /(?:['’]s|,? (?:said|says|has|had|did|was|is|confirmed|reported|learned|notified|discovered|reports?))\b/u,
      },
    ),
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
    id: "voice.paper",
    meaning: "It carries the marks of a paper or a blog: dateline, agency, name of the paper, archived sources.",
    side: "reported",
    weight: 1.5,
    most: 2,
    ja: /新聞社|新聞「|魚拓|朝刊|夕刊|配信】|共同通信|時事通信|関連記事|のメモです|【[^【】]{2,4}】[^。\n]{2,10}は[0-9０-９]{1,2}日/gu,
    en: anyOf(
      [
        // "SPRINGFIELD, Ill. (AP) — "
        /(?<![A-Z])(?:[A-Z]{3,20}(?:,? [A-Z]{2,20}){0,2}(?:, [A-Z][a-z]{2,3}\.? \d{1,2})?(?: \([A-Z][\w ]{2,30}\))?) (?:--|[-—–]) /u,
        // Papers, and who writes for them.
        /\bstaff writers?\b|\(?Reporting by\b|\bAssociated Press\b|\bReuters\b/u,
        /\b(?:Observer|Times|Herald|Gazette|Tribune|Post|Star|Chronicle|Journal|Echo|Argus|Advertiser|Mercury)\b$/u,
        /THE [A-Z& ]{4,40} (?:OBSERVER|TIMES|HERALD|GAZETTE|TRIBUNE)/u,
        // What stands around an article.
        /\bRead (?:more|the full (?:story|article))\b|\bAbout the author\b|\bComments are closed\b|^Source: /u,
      ],
      "gmu",
    ),
  },
];
