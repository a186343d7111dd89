import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** Three groups of 310, 45 and 12, in layouts that tell each by a name, a number, a bracket or its place in a row. */
const LAYOUTS: readonly (readonly [what: string, text: string])[] = [
  [
    "lines in brackets of their own",
    "漏えいした情報は以下のとおりです。\n＜会員：310名＞\n氏名、住所\n＜職員：45名＞\n氏名、口座番号\n＜講師：12名＞\n氏名、電話番号",
  ],
  [
    "numbers that other lines refer to as above",
    "１．対象者\n①会員　310名\n②職員　45名\n③講師　12名\n\n２．漏えいした情報\n上記①の方：氏名、住所\n上記②の方：氏名、口座番号\n上記③の方：氏名、電話番号",
  ],
  [
    "numbers that a sentence goes on with",
    "対象は、①会員310名、②職員45名、③講師12名です。漏えいした情報は、①が氏名、住所、②が氏名、口座番号、③が氏名、電話番号です。",
  ],
  [
    "a table with a rule below its head",
    "漏えいした情報\n| 区分 | 人数（名） | 項目 |\n|---|---|---|\n| 会員 | 310 | 氏名、住所 |\n| 職員 | 45 | 氏名、口座番号 |\n| 講師 | 12 | 氏名、電話番号 |",
  ],
  [
    "rows that end in how sure it is",
    "対象者の状況\n　区分　　　人数　　　項目　　　状況\n　会員　　　310名　　　氏名、住所　　　漏えいを確認\n　職員　　　45名　　　氏名、口座番号　　　漏えいを確認\n　講師　　　12名　　　氏名、電話番号　　　漏えいを確認",
  ],
  [
    "schools told apart by their names",
    "■ 東小学校の個人情報（310名）\n　・氏名\n　・住所\n■ 西小学校の個人情報（45名）\n　・氏名\n　・口座番号\n■ 南中学校の個人情報（12名）\n　・氏名\n　・電話番号",
  ],
];

const lines = (text: string): readonly string[] => [
  "このたび、サーバーが不正アクセスを受け、個人情報が漏えいしました。",
  "",
  ...text.split("\n"),
  "",
  "再発防止に努めてまいります。",
];

describe("groups told apart by what they are called", () => {
  test.each(LAYOUTS)("%s", (_, text) => {
    expect(groupsOf(lines(text))).toEqual(["310 name+address", "45 name+bank_account", "12 name+phone"]);
  });
  test("what only one of them has", () =>
    expect(
      groupsOf(lines("対象者\n・会員　310名\n・職員　45名\n漏えいした情報\n・氏名\n・住所\n・口座番号（職員のみ）")),
    ).toEqual(["310 name+address", "45 name+address+bank_account"]));
  test("what a part has besides, in a list of its own", () =>
    expect(
      groupsOf(
        lines("対象　お客様 310名（うちご契約者 45名）\n項目　①全員：氏名、住所\n　　　②ご契約者：上記に加え、勤務先"),
      ),
    ).toEqual(["310 name+address", "45 name+address+affiliation"]));
  test("two kinds behind a label and a blank", () =>
    expect(groupsOf(lines("漏えいした項目　氏名、住所\n対象者数　310名"))).toEqual(["310 name+address"]));
});
