import { anyOf } from "../../text/any-of.ts";
import { isTold, type Turn } from "../context/turn.ts";

/** Words behind a day that go on with the sentence, and begin no name of a thing. */
const SMALL =
  "a|an|the|we|it|they|he|she|you|our|its|their|this|that|these|those|and|or|at|when|which|who|to|was|were|is|are|had|has|have|in|on|by|for|from|of|with|after|before|as|but|until|some|all|one|two|several|staff|someone|somebody|then|did|will|would|may|through|while|following|during|via";
/** The incident, what was told of it, and the time of the day. */
const OWN =
  "attack|breach|intrusion|theft|burglary|break-?in|outage|incident|event|disclosure|discovery|mailing|mishap|error|mistake|upload|download|leak|loss|fire|robbery|compromise|notice|statement|announcement|update|bulletin|advisory|filing|notification|publication|report|release|posting|emailing|e-mailing|failure|crash|exposure|morning|afternoon|evening|night|was|were|and|had|to";

/** In front of a day that tells which thing is meant: "the (May 5) meeting". */
const OF_ONE = /\b(?:an?|the|its|their|his|her|our|this|that|annual|monthly|year's) $/iu;

/** What a notice names a day of without saying that something of the incident happened on it. */
export const STANDING: readonly Turn[] = [
  // How things stood.
  {
    id: "as-of",
    meaning: "How things stood on the day.",
    rest: /^ ?の?(?:時点|現在|当時|段階|期)/u,
    examples: ["[5月2日]時点で120件です。", "[5月2日]の段階では分かりません。"],
    rejects: ["[5月2日]に発覚しました。"],
  },
  {
    id: "as-of-en",
    meaning: "How things stood on the day.",
    lead: [/\bas (?:of|at) (?:the )?$/iu],
    examples: ["As of [May 2] it is not known."],
    rejects: ["It was seen on [May 2]."],
  },
  // What the day is of.
  {
    id: "held",
    meaning: "Something else was held, put into force or brought out on it.",
    rest: /^ ?(?:の?(?:改正|施行|開催)|に開催|に(?:開く|催す|行う)(?=[一-龠ァ-ヶ「『A-Za-z])|に[^、。0-9]{0,6}(?:実施|開催|執行|施行|発売|開かれ|行われ|予定)(?:する|される|る)(?=[一-龠ァ-ヶ「『A-Za-z])(?!予定))/u,
    examples: ["[5月2日]開催の説明会", "[5月2日]に実施する試験の問題", "[5月2日]に開く説明会の案内"],
    rejects: ["[5月2日]に会議を行った。"],
  },
  {
    id: "held-en",
    meaning: "Something else was held, signed, put into force or fixed for it.",
    lead: [
      anyOf(
        [
          // What was held, signed or founded.
          /held (?:on|in|at)/u,
          /(?:executed|signed|introduced|established|founded|enacted|adopted|hired|elected|graduated) (?:on|in)/u,
          // What comes into force.
          /scheduled for|(?:came|entered) into (?:force|effect) (?:on|in)/u,
          // A meeting, by its day.
          /(?:seminar|meeting|conference|concert|examination|exam|election|lecture|symposium|workshop|ceremony) (?:of|on|in)/u,
        ],
        "iu",
        { before: /\b/u, after: / (?:the )?$/u },
      ),
    ],
    examples: ["those at the meeting of [May 2]", "a contract signed on [May 2]", "the Act came into force on [May 2]"],
    rejects: ["It was stolen on [May 2]."],
  },
  {
    id: "intended",
    meaning: "Something is intended for it.",
    rest: /^ ?(?:(?:午前|午後|夜)?に[^、。0-9]{0,12}を予定して(?:い|お)|を目[途処]|をめど|までの(?:間)?予定)/u,
    examples: ["[5月2日]に会見を予定しています。", "[5月2日]を目途に復旧します。"],
    rejects: ["[5月2日]に会見を開きました。"],
  },
  {
    id: "to-be-done-by",
    meaning: "Something had to be done by it.",
    lead: [/\b(?:must|should|need to|have to|required to)\b[^.;]{1,40} by (?:the )?$/iu],
    examples: ["You must enrol by [May 2]."],
    rejects: ["We had told all by [May 2]."],
  },
  {
    id: "share",
    meaning: "It tells which part of papers or payments is meant.",
    rest: /^ ?(?:支払|請求|診療|利用|購入|検針|申請|提供)?分(?![0-9に頃ご])/u,
    examples: ["[5月2日]請求分の明細"],
    rejects: ["[5月2日9時]分頃"],
  },
  {
    id: "term",
    meaning: "It bounds how long something is kept, in force or under way, or is the day of a purchase or the like.",
    rest: /^ ?(?:に(?:保存|契約|有効|委託)期間|(?:申込|申し込み|受付|購入|来店|開催|発行|採用|入社|販売|発売|製造|作成)の|に[^、。0-9]{1,10}(?:する|される)までの?(?:間|期間))/u,
    examples: ["[5月2日]購入の商品", "[5月2日]に返却するまでの間"],
    rejects: ["[5月2日]に購入しました。"],
  },
  // Whose paper it dates.
  {
    id: "dated-paper",
    meaning: "It dates a paper that is not the body's own report.",
    rest: /^ ?付け?の(?![「『お第]|ご?報告|公表|プレス|(?:文書|書面|通知|手紙|書状|メール|お?詫び状)[^、。]{0,3}で)/u,
    examples: ["[5月2日]付けの契約書"],
    rejects: ["[5月2日]付けの文書でお知らせしました。", "[5月2日]付けのお知らせ"],
  },
  {
    id: "dated-paper-en",
    meaning: "It dates a paper.",
    lead: [
      /\b(?:(?:was|were|is|are) dated|according to (?:an?|the|its|his|her) [^,.;]{2,60} (?:on|of|dated|published|released|issued|sent|filed|posted)(?: on)?) (?:the )?$/iu,
    ],
    examples: ["The letter is dated [May 2].", "According to a report published on [May 2]"],
    rejects: ["The letter was sent on [May 2]."],
  },
  {
    id: "said-on",
    meaning: "Somebody told of it on the day.",
    lead: [
      anyOf(
        [
          // Who said it.
          /(?:spokes(?:man|woman|person)|police|officials?|he|she|they|district|university|company|council|city) (?:said|says)(?: (?:late|early|on|in))?/u,
          // To whom.
          /told (?:AFP|AP|Reuters|Bloomberg|CNN|BBC|Kyodo|NHK|reporters|a newspaper|the newspaper)(?: on)?/u,
        ],
        "iu",
        { before: /\b/u, after: / (?:the )?$/u },
      ),
    ],
    examples: ["Police said on [May 2] that nobody was held.", "She told reporters on [May 2]"],
    rejects: ["We told all customers on [May 2]."],
  },
  {
    id: "reported-on",
    meaning: "A paper reported on the day, which ends the sentence.",
    lead: [/(?<!\b(?:was|were|been) )\b(?:reported|said|stated)(?: in an? [a-z ]{1,36})?(?: (?:on|late))? $/iu],
    rest: /^(?:\.|$)/u,
    examples: ["The laptop was stolen, the newspaper reported [May 5]."],
    rejects: ["It was reported [May 5].", "The clerk reported [May 5] as her last day."],
  },
  {
    id: "dateline",
    meaning: "It stands in the dateline of a press release.",
    rest: /^,? ?[/(]? ?(?:PR ?Newswire|Business ?Wire|Globe ?Newswire|CNW)/iu,
    examples: ["NORLAND, [May 2] /PRNewswire/ -- A firm"],
  },
  // Between an article and a noun the day only names a thing, unless that is the incident or what was told of it.
  {
    id: "of-paper",
    meaning: "It tells which meeting, letter or case is meant.",
    lead: [OF_ONE],
    rest: anyOf(
      [
        // Papers.
        /subpoena|letter|e-?mail|order|invoice|story|article|law|contract/u,
        // What takes place.
        /meeting|visit|appointment|lawsuit|ruling|decision|hearing|interview|audit|deadline|shooting|election|session|trip|conference|game|concert/u,
      ],
      "iu",
      { before: /^,? (?:[a-z]{2,12} )?/u, after: /\b/u },
    ),
    examples: ["a [Jan. 24] subpoena", "the [May 5] board meeting"],
    rejects: ["On [May 5] a letter was sent."],
  },
  {
    id: "of-thing",
    meaning: "It tells which thing is meant.",
    lead: [OF_ONE, /(?<!\b(?:on|by|since|from|until|of) the )$/iu],
    rest: new RegExp(`^ (?!(?:${SMALL})\\b)(?!(?:[a-z-]{2,14} )?(?:${OWN})s?\\b)(?:[a-z-]{2,14} )?[a-z-]{3,16}`, "u"),
    examples: ["the [April] open day was", "its [March] newsletter"],
    rejects: ["the [May 5] breach", "on the [5th of May] staff noticed it", "the [May 5] ransomware attack"],
  },
];

/** How much in front of a day and behind it is read. */
const LEAD = 90;
const REST = 48;

/** Whether the words around a day say that it is of something else than what happened, or how things stood on it. */
export const stands = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  isTold(STANDING, { lead: text.slice(Math.max(0, start - LEAD), start), rest: text.slice(end, end + REST) });
