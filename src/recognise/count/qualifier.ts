import type { Row, Table } from "../rule.ts";

/** What a word beside a figure says of it; `before` and `after` are the sides of the figure it stands on. */
export type QualifierCode =
  | "about-before"
  | "about-after"
  | "at_least-before"
  | "at_least-after"
  | "more_than-before"
  | "more_than-after"
  | "at_most-before"
  | "at_most-after"
  | "less_than-before"
  | "less_than-after"
  | "total"
  | "distinct-before"
  | "each-before"
  | "part-before"
  | "plain-before"
  | "ordinal-before"
  | "none";

const ROWS: readonly Row<QualifierCode>[] = [
  {
    id: "qualifier.about",
    code: "about-before",
    meaning: "The figure is rounded.",
    ja: ["約", "およそ", "おおよそ", "おおむね", "概ね", "凡そ", "ざっと", "推計", "推定", "ほぼ"],
    en: [
      "about",
      "approximately",
      "approx",
      "approx.",
      "around",
      "roughly",
      "nearly",
      "almost",
      "some",
      "an estimated",
      "estimated",
      "close to",
      "~",
      "circa",
    ],
    examples: [
      { text: "対象は約30名です。", found: "約" },
      { text: "It held nearly 30 records.", found: "nearly" },
      { text: "It held approx. 30 records.", found: "approx." },
    ],
  },
  {
    id: "qualifier.about-behind",
    code: "about-after",
    meaning: "The figure is rounded; said behind it.",
    ja: ["程度", "余り", "あまり", "余", "ほど", "前後", "弱", "強", "近く", "くらい", "ぐらい"],
    en: ["or so", "or thereabouts"],
    examples: [
      { text: "対象は30名程度です。", found: "程度" },
      { text: "Some 30 records or so were seen.", found: "or so" },
    ],
    rejects: ["対象は30名です。"],
  },
  {
    id: "qualifier.at-least",
    code: "at_least-before",
    meaning: "The figure is a lower bound that may be met.",
    ja: ["少なくとも", "最低でも", "最少"],
    en: ["at least", "no fewer than", "not less than", "no less than", "a minimum of"],
    examples: [
      { text: "少なくとも30名が対象です。", found: "少なくとも" },
      { text: "At least 30 records were seen.", found: "At least" },
    ],
  },
  {
    id: "qualifier.or-more",
    code: "at_least-after",
    meaning: "The figure is a lower bound that may be met; said behind it.",
    ja: ["以上"],
    en: ["or more", "plus", "+"],
    examples: [
      { text: "対象は30名以上です。", found: "以上" },
      { text: "Some 30 or more records were seen.", found: "or more" },
    ],
  },
  {
    id: "qualifier.more-than",
    code: "more_than-before",
    meaning: "The figure is a lower bound that is passed.",
    ja: [],
    en: [
      "more than",
      "over",
      "in excess of",
      "upwards of",
      "upward of",
      "greater than",
      "well over",
      "exceeding",
      "just over",
    ],
    examples: [{ text: "More than 30 records were seen.", found: "More than" }],
  },
  {
    id: "qualifier.exceeding",
    code: "more_than-after",
    meaning: "The figure is a lower bound that is passed; said behind it.",
    ja: ["超", "を超える", "を超え", "を超えて", "を上回る", "を上回り", "超え", "を越える", "を越え"],
    en: [],
    examples: [{ text: "対象は30名を超える見通しです。", found: "を超える" }],
  },
  {
    id: "qualifier.at-most",
    code: "at_most-before",
    meaning: "The figure is an upper bound that may be met.",
    ja: [
      "最大",
      "最大で",
      "最大限",
      "最高",
      "最多",
      "最大件数",
      "最大人数",
      "多くとも",
      "多くて",
      "最大で延べ",
      "上限",
    ],
    en: ["up to", "as many as", "no more than", "not more than", "a maximum of", "maximum of", "at most", "a maximum"],
    examples: [
      { text: "最大で30名が対象です。", found: "最大で" },
      { text: "Up to 30 records were seen.", found: "Up to" },
    ],
  },
  {
    id: "qualifier.or-less",
    code: "at_most-after",
    meaning: "The figure is an upper bound that may be met; said behind it.",
    ja: ["以下", "以内", "が上限", "を上限", "が最大"],
    en: ["or fewer", "or less", "at most"],
    examples: [
      { text: "対象は30名以下です。", found: "以下" },
      { text: "Some 30 or fewer records were seen.", found: "or fewer" },
    ],
  },
  {
    id: "qualifier.less-than",
    code: "less_than-before",
    meaning: "The figure is an upper bound that is not reached.",
    ja: [],
    en: ["fewer than", "less than", "under", "below", "just under", "just below"],
    examples: [{ text: "Fewer than 30 records were seen.", found: "Fewer than" }],
  },
  {
    id: "qualifier.short-of",
    code: "less_than-after",
    meaning: "The figure is an upper bound that is not reached; said behind it.",
    ja: ["未満", "に満たない"],
    en: [],
    examples: [{ text: "対象は30名未満です。", found: "未満" }],
  },
  {
    id: "qualifier.total",
    code: "total",
    meaning: "The figure is called a total.",
    ja: [
      "計",
      "合計",
      "総計",
      "累計",
      "小計",
      "総数",
      "総件数",
      "総人数",
      "合計件数",
      "合計人数",
      "合計数",
      "総勢",
      "全体",
      "全体数",
      "全件",
      "延べ",
      "のべ",
      "延べ人数",
      "延べ件数",
      "合わせて",
      "あわせて",
      "併せて",
      "総",
      "全部で",
    ],
    en: [
      "total",
      "a total of",
      "total of",
      "in total",
      "total number of",
      "in all",
      "all told",
      "altogether",
      "totalling",
      "totaling",
      "a combined total of",
      "combined total of",
      "grand total",
      "overall",
    ],
    examples: [
      { text: "対象は合計30名です。", found: "合計" },
      { text: "A total of 30 records were seen.", found: "A total of" },
    ],
  },
  {
    id: "qualifier.distinct",
    code: "distinct-before",
    meaning: "The figure counts every person once.",
    ja: ["実人数", "実人員", "実数", "重複を除く", "重複を除いた", "重複を除き", "重複を除くと", "重複除く"],
    en: ["unique", "distinct", "unduplicated"],
    examples: [
      { text: "実人数30名が対象です。", found: "実人数" },
      { text: "It held 30 unique records.", found: "unique" },
    ],
  },
  {
    id: "qualifier.each",
    code: "each-before",
    meaning: "The figure holds for each of several, not for all of them.",
    ja: ["各", "毎", "1人", "一人"],
    en: ["each", "every", "per"],
    examples: [
      { text: "各30名に確認しました。", found: "各" },
      { text: "Every 30 records a backup is made.", found: "Every" },
    ],
  },
  {
    id: "qualifier.part",
    code: "part-before",
    meaning: "The figure is a part of one named before.",
    ja: ["うち", "内", "内訳", "のうち", "このうち", "そのうち", "その内", "これらのうち"],
    en: ["of which", "of whom", "of these", "of those", "including", "among them"],
    examples: [
      { text: "このうち30名に連絡しました。", found: "このうち" },
      { text: "The list held 90 names, of which 30 were old.", found: "of which" },
    ],
  },
  {
    id: "qualifier.plain",
    code: "plain-before",
    meaning: "Words between a qualifier and its figure that change nothing.",
    ja: ["わずか", "僅か", "新たに", "全", "残り", "残る", "他", "その他", "ほか", "同"],
    en: ["only", "just", "all", "the", "these", "those", "our", "its", "their", "another", "additional", "remaining"],
    examples: [
      { text: "残り30名に連絡しました。", found: "残り" },
      { text: "We wrote to only 30 persons.", found: "only" },
    ],
  },
  {
    id: "qualifier.ordinal",
    code: "ordinal-before",
    meaning: "The numeral names one of a series and counts nothing.",
    ja: ["第", "No.", "№", "平成", "令和", "昭和"],
    en: [
      "no.",
      "number",
      "nos.",
      "section",
      "article",
      "case",
      "chapter",
      "part",
      "step",
      "table",
      "figure",
      "level",
      "page",
      "question",
      "item",
      "report",
      "version",
      "room",
      "suite",
      "appendix",
      "note",
      "act",
      "day",
      "phase",
      "tier",
      "type",
      "collection",
      "guideline",
    ],
    examples: [
      { text: "第30条に基づきます。", found: "第" },
      { text: "See section 30 of the act.", found: "section" },
    ],
  },
  {
    id: "qualifier.none",
    code: "none",
    meaning: "Words that only end or begin like one that qualifies a figure.",
    ja: [
      "{設,統,会,家,時,集}計",
      "{契,予,解,制,規,公,誓,要,集,節,成,特,婚,条,倹}約",
      "{安,万,保,健,完}全",
      "{共,合,協,混}同",
      "{国,県,市,府,都,区,町,村,学,社,院,校,館,店,所,庁,室,車,案,管,構,年,月,期間,以}内",
      "{強,弱}{化,制,点,固,調}",
      "余儀",
    ],
    en: [],
    examples: [
      { text: "市内30名の方にお知らせします。", found: "市内" },
      { text: "30台強化する方針です。", found: "強化" },
    ],
  },
];

/** Words that stand directly before or behind a figure. */
export const QUALIFIER_TABLE: Table<QualifierCode> = { name: "qualifier", overlap: "longest", rows: ROWS };
