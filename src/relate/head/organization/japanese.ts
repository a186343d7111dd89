/**
 * How Japanese bodies are called: a legal form before or after a name (株式会社○○, ○○有限会社) or a name that ends in what the body is
 * (○○大学, ○○市教育委員会, ○○病院).
 */
const FORMS = [
  "株式会社",
  "有限会社",
  "合資会社",
  "合名会社",
  "合同会社",
  "一般社団法人",
  "公益社団法人",
  "社団法人",
  "一般財団法人",
  "公益財団法人",
  "財団法人",
  "社会福祉法人",
  "社会医療法人",
  "医療法人社団",
  "医療法人財団",
  "医療法人",
  "学校法人",
  "国立大学法人",
  "公立大学法人",
  "地方独立行政法人",
  "独立行政法人",
  "国立研究開発法人",
  "大学共同利用機関法人",
  "認定NPO法人",
  "特定非営利活動法人",
  "NPO法人",
  "生活協同組合",
  "農業協同組合",
  "漁業協同組合",
  "消費生活協同組合",
  "税理士法人",
  "監査法人",
  "弁護士法人",
  "司法書士法人",
  "宗教法人",
  "(株)",
  "㈱",
  "(有)",
  "㈲",
  "(一社)",
  "(公財)",
  "(公社)",
  "(一財)",
] as const;

const KINDS = [
  "大学",
  "大学院",
  "大学校",
  "短期大学",
  "短期大学部",
  "高等専門学校",
  "専門学校",
  "高等学校",
  "高校",
  "中学校",
  "小学校",
  "幼稚園",
  "保育園",
  "保育所",
  "こども園",
  "学校",
  "特別支援学校",
  "学園",
  "学院",
  "病院",
  "医院",
  "クリニック",
  "診療所",
  "医療センター",
  "センター",
  "市",
  "区",
  "町",
  "村",
  "県",
  "府",
  "都",
  "北海道",
  "市役所",
  "区役所",
  "町役場",
  "県庁",
  "庁",
  "省",
  "教育委員会",
  "図書館",
  "美術館",
  "博物館",
  "協会",
  "協議会",
  "連盟",
  "連合会",
  "連合",
  "学会",
  "組合",
  "生協",
  "農協",
  "銀行",
  "信用金庫",
  "信用組合",
  "労働金庫",
  "証券",
  "生命保険",
  "損害保険",
  "機構",
  "財団",
  "基金",
  "公社",
  "公団",
  "研究所",
  "研究機構",
  "会議所",
  "商工会",
  "新聞社",
  "新聞",
  "放送",
  "鉄道",
  "水道局",
  "消防局",
  "消防本部",
  "ホールディングス",
  "観光局",
  "振興会",
  "共済会",
  "互助会",
  "事業団",
  "本部",
  "事務所",
  "労働局",
  "税務署",
  "年金事務所",
  "裁判所",
  "法務局",
  "研修所",
] as const;

/** Words for other parties, and words that point back: never the name of the body whose notice it is. */
const NOT_A_NAME =
  /^(?:本|当|弊|同|各|全|他|関係|所轄|管轄|地元|外部|専門|調査|委託|再委託|該当|対象|一部|複数|多数|両|自|別|新|旧|某|大手|親|子|連結|当該|国内|海外|県内|市内|府内|都内|学内|民間|取引|参加|加盟|運営|利用|保有|所属|出身|在籍)(?:社|学|大学|校|院|市|県|町|村|区|病院|会社|組合|協会|銀行|学校|機関|センター|株式会社|施設|部署|企業|本部|図書館|クリニック|都市|地区|地域|高校|中学校|小学校)|^(?:市立|県立|町立|村立|都立|府立|公立|私立|国立)(?:小学校|中学校|高校|高等学校|図書館|病院|学校|保育園|幼稚園)|^(?:報道発表|報道)|(?:計画|協定|地域|特|学|校|選挙|自治)区$|券$|^[^\s]{0,8}(?:地区|地域|市場|年度)|^(?:個人情報保護委員会|文部科学省|厚生労働省|総務省|経済産業省|金融庁|警察庁|警視庁|国土交通省|農林水産省|内閣|消費者庁|情報処理推進機構|国税庁|財務局|都道府県|市区町村|市町村|県警|府警|警察|クレジットカード|カード|サポート|コール|データ|サービス|ヘルプ|お客様|カスタマー|相談|受付|窓口|総務|情報|研究|教育|学生|患者|利用者|管理|システム|セキュリティ|ネットワーク|メール|サーバ|事務|本)(?:センター|庁|省|局|会社|本部|事務所|協会|機構|学校|研究所|都)?$|警察|委員会$(?<!教育委員会)|第三者|調査機関|決済代行|行政機関/u;

const NAME = "[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9&・'’.\\-々ヶゝ]";
const literal = (word: string): string => word.replace(/[()]/gu, "\\$&");
const FORM = FORMS.map(literal).join("|");
const KIND = [...KINDS].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");

const PREFIXED = new RegExp(`(?:${FORM})\\s?(?:${NAME}|\\p{Script=Hiragana}(?=${NAME})){1,40}`, "gu");
const SUFFIXED = new RegExp(`${NAME}{1,30}(?:${FORM})`, "gu");
/** A name with kana in it is sure only from one boundary to the next: ぬのひろば合同会社. */
const BOUNDED = new RegExp(`(?<=^|[「」『』、。()\\s])[^「」『』、。()\\s]{1,24}(?:${FORM})`, "gu");
const KINDED = new RegExp(`${NAME}(?:${NAME}|の(?=${NAME})){0,30}(?:${KIND})(?!\\p{Script=Han})`, "gu");
const WHOLE = new RegExp(`(?:${FORM})|(?:${KIND})$|(?:${KIND})[\\s(]`, "u");
const DEPARTMENT =
  /^(?<body>[^\s]{1,20}?(?:[都道府県市区町村](?:教育委員会)?|大学|病院|センター))[\s]?[^\s]{0,20}?(?:部|課|局|室|係|チーム|担当|推進本部|事務局|政策|館)[^\s]{0,16}$/u;
/** A reading in brackets: 株式会社 東玉(とうぎょく). */
const READING = /\([\p{Script=Hiragana}\s]{2,30}\)$/u;

export type Named = { readonly start: number; readonly end: number };

/** Names of bodies in a text, earliest first, longest first among those. */
export function namesIn(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const pattern of [PREFIXED, BOUNDED, SUFFIXED, KINDED]) {
    for (const match of text.matchAll(pattern)) {
      if (isName(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((name, at, all) => !all.slice(0, at).some(({ end }) => end > name.start));
}

const isName = (text: string): boolean => text.length >= 3 && !NOT_A_NAME.test(text) && !/^[0-9.-]+/u.test(text);

/** What may stand before the name on its line (会社名 ○○, 【発表者】○○) and after it (代表取締役 ○○, 広報室). */
const LABEL =
  /^(?:【[^【】]{1,12}】|(?:会\s?社\s?名|法\s?人\s?名|団\s?体\s?名|発表者|発信者|発信元|社\s?名|名\s?称)\s?[:：]?)\s{0,2}/u;
const BEHIND =
  /\s(?:代表|理事長|社長|会長|学長|総長|院長|校長|園長|館長|所長|局長|支店長|店長|取締役|事務局|[^\s]{1,14}(?:(?<!大学|短大)部|課|室|係|(?<!薬|放送|郵便|水道)局|窓口|担当|チーム)(?:\s|$))/u;

/** The name that a line of a letterhead or signature is, or null: 鳴瀬野市教育委員会学校教育課 → 鳴瀬野市教育委員会. */
export function nameOfLine(text: string): Named | null {
  const start = LABEL.exec(text)?.[0].length ?? 0;
  const line = text.slice(start).trimEnd();
  if (line.length > 60 || NO_NAME_LINE.test(line) || !(WHOLE.test(line) || DEPARTMENT.test(line))) return null;
  const behind = BEHIND.exec(line);
  const cut = behind !== null && WHOLE.test(line.slice(0, behind.index)) ? line.slice(0, behind.index) : line;
  const reading = READING.exec(cut);
  const whole = reading === null ? cut : cut.slice(0, reading.index).trimEnd();
  const body = DEPARTMENT.exec(whole)?.groups?.["body"] ?? whole;
  return isName(body) ? { start, end: start + body.length } : null;
}

const NO_NAME_LINE =
  /[。、:：!?？]|について|お知らせ|お詫び|報告|\d{2,}[-(]|様$|各位|@|に関する|への|による|した|における|する|[はがを]/u;
const TITLE_WORD =
  /について|に関する|お知らせ|お詫び|おわび|報告|不正|漏えい|漏洩|流出|紛失|発生|個人情報|障害|攻撃|アクセス|誤/u;

/**
 * The body a digest or a press list puts in front of the title: 熊本県立大学 メールアカウントの…. Where the line is not of
 * that kind (`listed` false) the words in front have to be a name by their looks.
 */
export function nameBeforeTitle(title: string, listed: boolean): Named | null {
  const words = [...title.matchAll(/[^\s]+/gu)];
  const [first, second] = words;
  if (
    first === undefined ||
    second === undefined ||
    /[【】「」『』]/u.test(first[0]) ||
    TITLE_WORD.test(first[0]) ||
    first[0].length > 30
  )
    return null;
  if ((FORMS as readonly string[]).includes(first[0]))
    return words.length >= 3 ? { start: 0, end: second.index + second[0].length } : null;
  const isNamed = listed
    ? !/[はがをにでとへもの]$/u.test(first[0]) && /\p{L}/u.test(first[0])
    : WHOLE.test(first[0]) && isName(first[0]);
  return isNamed && TITLE_WORD.test(title.slice(second.index)) ? { start: 0, end: first[0].length } : null;
}
