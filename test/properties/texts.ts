import fc from "fast-check";

/** Sentences of notices, in both languages, for properties to build texts from. */
export const JAPANESE: readonly string[] = [
  "令和6年5月17日",
  "2025年9月30日（火）",
  "市立図書館における利用者名簿の紛失について",
  "株式会社ひなた商会",
  "このたび、当社の通販サイトが第三者による不正アクセスを受け、お客様1,864名の個人情報が漏えいした可能性があることが判明いたしました。",
  "１．経緯",
  "5月12日（月）午前8時40分頃、職員が名簿のないことに気付き、同日、警察署に届け出ました。",
  "4月2日から5月11日までの間、外部から閲覧できる状態となっていました。",
  "２．漏えいした情報",
  "・氏名、住所、電話番号　34名分",
  "・メールアドレス　約1,200件（うち312件は退会済み）",
  "なお、クレジットカード情報は含まれておりません。",
  "個人情報保護委員会には5月15日に報告いたしました。",
  "現時点で二次被害は確認されておりません。",
  "合計　69件（19名分）",
  "３．再発防止策",
  "多要素認証を導入し、職員約600名に研修を行います。",
  "お問い合わせ　電話 0120-000-000（平日9:00～17:00）",
];

export const ENGLISH: readonly string[] = [
  "Notice of Data Security Incident",
  "November 4, 2019",
  "Harborview Dental Group, Inc. (“Harborview”) is writing to tell you about an incident.",
  "What Happened?",
  "On or about September 2, 2019, we learned that an unauthorized person had access to 25 email accounts.",
  "The access took place between August 21, 2019 and September 2, 2019.",
  "What Information Was Involved?",
  "The files held names, dates of birth and Social Security numbers of approximately 92,431 patients.",
  "Credit card numbers were not included.",
  "We reported the matter to the FBI on September 9.",
  "We have no evidence that any information has been misused.",
  "What You Can Do",
  "Please review your statements and call 800-555-0100 with questions.",
];

/** What breaks readers of text: other scripts, halves of pairs, marks, controls, digits without end, dates that do not exist. */
export const MESS: readonly string[] = [
  "\u0000",
  "\ud800",
  "\udc00",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\u0301",
  "⼈⽇",
  "ｶﾞｷﾞ",
  "😀",
  "9".repeat(41),
  "令和0年13月32日",
  "明治100年",
  "2022年2月30日25時99分",
  "一〇万",
  "（（（（",
  "））））",
  "・・・・",
  "\r\n\r\n",
  "\f",
  "0120-000-000",
  "1,2,3,4,,5",
  "約約約最大延べ",
  "32/13/2021 99:99",
  "¥1,000,000-",
  `${"1".repeat(41)}件`,
  "か\u3099き\u309a",
  "\u2028\u2029",
  "\u{e0041}\ufffe",
  "\u2066１２\u2069３名",
  "12\u200b34\u2060件",
  "R0.0.0",
  "昭和65年99月",
  "2023年2月30日、名簿を紛失しました。",
  "On April 31, 2023, we lost a laptop.",
  "24:61",
  "1e999 people",
];

const lines = (from: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 24 }).map((chosen) => chosen.join("\n"));

/** A text with the shape of a notice, in one language. */
export const notice: fc.Arbitrary<string> = fc.oneof(lines(JAPANESE), lines(ENGLISH));

const HALF_KANA =
  "ァアィイゥウェエォオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const HALF = "ｧｱｨｲｩｳｪｴｫｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
const RADICALS: Readonly<Record<string, string>> = {
  人: "⼈",
  日: "⽇",
  月: "⽉",
  金: "⾦",
  二: "⼆",
  十: "⼗",
  一: "⼀",
  小: "⼩",
};

/** How whole texts come out of old systems, PDF and input methods. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replace(/[ァ-ヲン]/gu, (kana) => HALF.charAt(HALF_KANA.indexOf(kana)) || kana),
  (text) => text.replace(/[人日月金二十一小]/gu, (character) => RADICALS[character] ?? character),
  (text) => text.replace(/[!-~]/gu, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(?<=\p{L})/gu, "\u200b"),
  (text) => `\u202e${text}`,
];

/** A notice, written in one of these ways, with pieces cut out, doubled, and mess put in. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.tuple(notice, fc.constantFrom(...WRITTEN)).map(([text, write]) => write(text)),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.oneof(fc.constantFrom(...MESS), fc.string({ unit: "binary", maxLength: 6 })),
      ),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((current, [place, removed, added]) => {
      const at = current.length === 0 ? 0 : place % current.length;
      return current.slice(0, at) + added + current.slice(at + removed);
    }, text),
  );
