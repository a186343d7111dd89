import type { Row, Table } from "../rule.ts";
import { DECOY_ROWS } from "./decoy.ts";

/** What follows a numeral directly and makes it a figure; what exactly is counted, the nouns around it may tell better. */
export type CounterCode =
  | "person"
  | "household"
  | "organization"
  | "place"
  | "item"
  | "piece"
  | "post"
  | "machine"
  | "sheet"
  | "volume"
  | "stick"
  | "case"
  | "times"
  | "entry"
  | "yen"
  | "usd"
  | "money"
  | "point"
  | "party"
  | "none";

const ROWS: readonly Row<CounterCode>[] = [
  {
    id: "counter.person",
    code: "person",
    meaning: "People.",
    ja: ["{人,名}[分]", "{名,人}{様,さま}[分]", "人{前後}", "{名,人}あまり", "方分", "人もの"],
    en: [],
    examples: [
      { text: "職員３０人が対象です。", found: "人" },
      { text: "30名様分の名簿です。", found: "名様分" },
    ],
    rejects: ["対象の件数は30件です。"],
  },
  {
    id: "counter.household",
    code: "household",
    meaning: "Households.",
    ja: ["世帯[分]", "戸[分]", "家族[分]", "家庭[分]", "軒[分]"],
    en: ["household[s]", "famil{y,ies}"],
    examples: [
      { text: "対象は30世帯です。", found: "世帯" },
      { text: "It holds 30 households.", found: "households" },
    ],
  },
  {
    id: "counter.organization",
    code: "organization",
    meaning: "Companies, schools, offices and other bodies.",
    ja: [
      "社[分]",
      "法人[分]",
      "団体[分]",
      "事業{者,所}[分]",
      "企業[分]",
      "者",
      "機関[分]",
      "施設[分]",
      "校[分]",
      "園[分]",
      "自治体",
      "市{町,区町}村",
      "大学",
      "病院",
      "組織",
      "組合",
      "事務所",
      "部署",
      "学校",
      "会社",
      "{か,ヶ,カ,ケ,箇}国",
    ],
    en: [],
    examples: [
      { text: "取引先30社の情報です。", found: "社" },
      { text: "申請された45者の情報です。", found: "者" },
    ],
  },
  {
    id: "counter.place",
    code: "place",
    meaning: "Shops, branches and other places.",
    ja: ["{店,店舗,か店,ヶ店,カ店,ヵ店}", "{か,ヶ,カ,ヵ,箇}所", "拠点", "支店"],
    en: [],
    examples: [{ text: "影響は30店舗に及びます。", found: "店舗" }],
  },
  {
    id: "counter.item",
    code: "item",
    meaning: "The counter for anything that comes in items: records, messages, cases; the noun tells which.",
    ja: ["件[分]", "件{程度}", "データ[分]", "レコード[分]", "エントリ[ー]", "回答[分]"],
    en: [
      "item[s]",
      "entr{y,ies}",
      "record[s]",
      "set[s]",
      "piece[s]",
      "line[s] of data",
      "row[s]",
      "data record[s]",
      "data entr{y,ies}",
      "data item[s]",
      "data point[s]",
      "cop{y,ies}",
    ],
    examples: [
      { text: "漏えいは30件分です。", found: "件分" },
      { text: "It held 30 data records.", found: "data records" },
    ],
  },
  {
    id: "counter.case",
    code: "case",
    meaning: "Happenings rather than things.",
    ja: ["事案", "事例", "例"],
    en: ["case[s]", "instance[s]", "incident[s]", "occurrence[s]", "transaction[s]", "report[s]"],
    examples: [
      { text: "同様のものは30例です。", found: "例" },
      { text: "We know of 30 incidents.", found: "incidents" },
    ],
  },
  {
    id: "counter.piece",
    code: "piece",
    meaning: "The counters for things in general; the noun tells which.",
    ja: ["個[分]", "つ", "点[分]"],
    en: ["unit[s]"],
    examples: [
      { text: "箱は30個です。", found: "個" },
      { text: "We lost 30 units.", found: "units" },
    ],
  },
  {
    id: "counter.post",
    code: "post",
    meaning: "Messages and letters.",
    ja: ["通[分]"],
    en: [],
    examples: [{ text: "送信は30通です。", found: "通" }],
  },
  {
    id: "counter.machine",
    code: "machine",
    meaning: "Machines.",
    ja: ["台[分]", "基", "端末"],
    en: [],
    examples: [{ text: "被害は30台です。", found: "台" }],
  },
  {
    id: "counter.sheet",
    code: "sheet",
    meaning: "Flat things: sheets, cards, photographs, discs.",
    ja: ["枚[分]", "部", "葉", "筆[分]", "票[分]"],
    en: [],
    examples: [{ text: "紛失は30枚です。", found: "枚" }],
  },
  {
    id: "counter.volume",
    code: "volume",
    meaning: "Bound or packed paper: books, binders, boxes.",
    ja: ["冊[分]", "箱[分]", "束", "綴り", "セット", "ファイル"],
    en: [],
    examples: [{ text: "紛失は30冊です。", found: "冊" }],
  },
  {
    id: "counter.stick",
    code: "stick",
    meaning: "Long things, as memory sticks, tapes, telephone lines and calls.",
    ja: ["本[分]", "巻"],
    en: [],
    examples: [{ text: "テープは30本です。", found: "本" }],
  },
  {
    id: "counter.times",
    code: "times",
    meaning: "Times something was done.",
    ja: ["回[分]", "度", "アクセス", "ビュー", "ダウンロード"],
    en: ["time[s]", "occasion[s]"],
    examples: [
      { text: "閲覧は30回です。", found: "回" },
      { text: "It was opened 30 times.", found: "times" },
    ],
  },
  {
    id: "counter.yen",
    code: "yen",
    meaning: "Yen.",
    ja: ["円[分]"],
    en: ["yen"],
    examples: [
      { text: "被害額は30円です。", found: "円" },
      { text: "The loss is 30 yen.", found: "yen" },
    ],
  },
  {
    id: "counter.dollar",
    code: "usd",
    meaning: "United States dollars.",
    ja: ["[米]ドル"],
    en: ["{us,u.s.} dollar[s]", "dollar[s]", "usd"],
    examples: [
      { text: "被害額は30ドルです。", found: "ドル" },
      { text: "The loss is 30 dollars.", found: "dollars" },
    ],
  },
  {
    id: "counter.money",
    code: "money",
    meaning: "Other currencies.",
    ja: ["ユーロ", "ポンド", "元", "ウォン"],
    en: ["euro[s]", "pound[s]"],
    examples: [
      { text: "被害額は30ユーロです。", found: "ユーロ" },
      { text: "The loss is 30 euros.", found: "euros" },
    ],
  },
  {
    id: "counter.party",
    code: "party",
    meaning: "Parties to a business: banks count their customers so.",
    ja: ["先[分]", "相手{先,方}"],
    en: [],
    examples: [
      { text: "対象のお客さまは30先です。", found: "先" },
      { text: "誤って送ったのは30相手方です。", found: "相手方" },
    ],
  },
  {
    id: "counter.point",
    code: "point",
    meaning: "Bonus points.",
    ja: ["ポイント[分]", "pt"],
    en: ["point[s]", "reward points", "loyalty points"],
    examples: [
      { text: "不正に使われたのは30ポイントです。", found: "ポイント" },
      { text: "They spent 30 loyalty points.", found: "loyalty points" },
    ],
  },
];

/** Counters and the words that only look like them. */
export const COUNTER_TABLE: Table<CounterCode> = {
  name: "counter",
  overlap: "longest",
  rows: [...ROWS, ...DECOY_ROWS],
};
