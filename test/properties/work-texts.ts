/** Texts whose work is counted at one length and at several times that (work.test.ts). */

/** The longer text is so many times as long. */
export const TIMES = 4;
/**
 * The shorter text, and how often a block is gone through at least: what is done less often is no work, and may begin past some length.
 * Many passages are long enough to be cut into them, of one even the longer text is no more than that.
 */
export const MANY_PASSAGES = { length: 5000, least: 20_000 };
export const ONE_PASSAGE = { length: 950, least: 8000 };
/** Between what is in proportion to the length (4) and to its square (16); what is searched in an order takes a little more than 4. */
export const MOST_TIMES = 6;
export const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));

const lines =
  (first: string, line: (order: number) => string) =>
  (length: number): string =>
    [first, ...Array.from({ length: Math.ceil(length / 25) }, (_, at) => line(at))].join("\n");

/** As many as make up a length, each with its number. */
function numbered(length: number, line: (order: number) => string): string {
  let text = "Theft of a laptop / ノートパソコンの盗難について\n\n";
  for (let at = 0; text.length < length; at++) text += line(at);
  return text;
}

/** Repeated over many passages. */
export const REPEATED: readonly string[] = [
  "1",
  "一",
  "、",
  "（",
  "（）",
  "「（【",
  "2022年",
  "約",
  " ",
  "\n",
  "\r\n",
  "・",
  "件",
  "123件",
  "6・7月分",
  "同日",
  "1日から",
  "a ",
  "a\n",
  "1\n",
  "・1件\n",
  "Name of ",
  "May 5, 2022 and ",
  "約1,234件（2022年4月1日）、",
  "30名、うち3名(4名(",
  "経　緯\n",
  "お 詫 び ",
  "名\u200b",
  "ｶﾞ",
  "当社のサーバーが不正アクセスを受け、お客様1,200名の氏名が漏えいしました。",
  "On May 3, 2024, an attacker accessed the names of 1,200 patients. ",
];

/** Texts with a shape. */
export const SHAPED: readonly (readonly [string, (length: number) => string])[] = [
  ["brackets nested", (length) => "（".repeat(length / 2) + "）".repeat(length / 2)],
  ["items of a list", lines("漏えいした情報は以下のとおりです。", (at) => `・利用者コード${at}とその写し`)],
  ["dated lines", lines("経緯", (at) => `2022年${(at % 12) + 1}月${(at % 28) + 1}日 不正アクセスを検知しました。`)],
  ["months of a year named each time", lines("年間予定", (at) => `令和5年度の公表資料（${(at % 12) + 1}月）`)],
  ["groups with a figure", lines("漏えいした件数", (at) => `・第${at}支店の会員の氏名　${at + 10}名`)],
  [
    "groups told with their data",
    (length) =>
      numbered(
        length,
        (at) =>
          `For ${at + 100} students, the files hold names and addresses.\nFor ${at + 100} teachers, they hold bank details.\n`,
      ),
  ],
  [
    "groups told with their data, and a period",
    (length) =>
      `The files hold records of students enrolled between May 2018 and June 2021.\n${numbered(
        length,
        (at) =>
          `The names and addresses of ${at + 100} students and the bank details of ${at + 90} firms were stolen.\n`,
      )}`,
  ],
  [
    "groups told with their data, in Japanese",
    (length) =>
      numbered(
        length,
        (at) => `第${at}支店では、会員${at + 10}名の氏名と住所、法人${at + 10}社の口座番号が漏えいしました。\n`,
      ),
  ],
  [
    "figures of groups, in people and in records",
    (length) =>
      numbered(length, (at) => `・第${at}支店　会員${at + 10}名の氏名、会員情報${at + 20}件の住所、電話番号\n`),
  ],
  ["figures that add up to nothing", lines("内訳", (at) => `第${at}支店　${(at % 3) + 10}名　計${at}名`)],
  [
    "notices on a page",
    (length) =>
      Array.from(
        { length: Math.ceil(length / 100) },
        (_, at) =>
          `【事件メモ#${at}】第${at}支店 名簿の紛失について\n\n2022年${(at % 12) + 1}月3日\n\nこのたび、当店の職員が、お客様${at + 10}名の名簿を紛失したことが判明しました。\n\n\n`,
      ).join(""),
  ],
  ["mails", (length) => repeated("Subject: notice\nDate: May 3, 2022\n\nWe lost a laptop with 12 names.\n\n")(length)],
  [
    "parts between rules",
    (length) => repeated("名簿の紛失について\n\nこのたび、名簿を紛失しました。\n\n==========\n\n")(length),
  ],
];

/** Repeated in one passage. */
export const IN_ONE_PASSAGE: readonly string[] = [
  "1",
  "一",
  "、",
  "（",
  "（）",
  "約",
  "同日",
  "1日",
  "1名,",
  "3件、",
  "約1名",
  "合計1名",
  "うち1名",
  "1〜",
  "氏名、",
  "（株）あ",
  "盗難、",
  "5/1 ",
  "1)",
  "5 a ",
  "2022, ",
  "May 1, ",
  "we lost ",
  "names, ",
  "12 stores, 5 staff, ",
  "the next day ",
  "between May 1 and May 2, ",
];
