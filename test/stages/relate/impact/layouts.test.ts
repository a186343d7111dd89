import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** Ways to count 4,600 members and 138 employees. */
const COUNTED: Readonly<Record<string, string>> = {
  "in a sentence": "調査の結果、会員4,600名、従業員138名の個人情報が含まれていたことが判明しました。",
  "joined in a sentence": "対象は会員4,600名及び従業員138名です。",
  "in bullets": "漏えいした人数\n・会員　4,600名\n・従業員　138名",
  "behind colons": "対象となる方\n・会員：4,600名\n・従業員：138名",
  "in numbered lines": "漏えいした人数\n(1) 会員 4,600名\n(2) 従業員 138名",
  "in brackets": "対象者\n①会員（4,600名）\n②従業員（138名）",
  "in columns": "対象者数\n　区分　　　人数\n　会員　　　4,600名\n　従業員　　　138名",
  "as parts of a sum": "対象者　計4,738名（会員4,600名、従業員138名）",
};

/** Ways to list the data of each. */
const LISTED: Readonly<Record<string, string>> = {
  "in bullets": "漏えいした情報\n・会員：氏名、電話番号\n・従業員：氏名、住所",
  "in columns": "漏えいした情報\n　会員　氏名、電話番号\n　従業員　氏名、住所",
  "in numbered lines": "漏えいした情報\n(1) 会員 氏名、電話番号\n(2) 従業員 氏名、住所",
  "in a sentence": "漏えいした情報は、会員については氏名、電話番号、従業員については氏名、住所です。",
  "in two sentences": "会員の方は、氏名、電話番号が漏えいしました。従業員の方は、氏名、住所が漏えいしました。",
  "under their names": "漏えいした情報\n【会員】\n氏名、電話番号\n【従業員】\n氏名、住所",
  "as the information of each": "漏えいした情報\n・会員の情報：氏名、電話番号\n・従業員の情報：氏名、住所",
  "in brackets": "漏えいした情報\n・会員の個人情報（氏名、電話番号）\n・従業員の個人情報（氏名、住所）",
  "behind dots": "漏えいした情報\n会員・・・氏名、電話番号\n従業員・・・氏名、住所",
};

const told = (...parts: readonly string[]): readonly string[] =>
  groupsOf([
    "不正アクセスを受け、個人情報が漏えいしました。",
    "",
    ...parts.flatMap((part) => [...part.split("\n"), ""]),
    "深くお詫び申し上げます。",
  ]);

const GROUPS = ["4600 name+phone", "138 name+address"];

describe("two groups, counted in one place and told with their data in another", () => {
  for (const [how, counted] of Object.entries(COUNTED))
    test.each(Object.entries(LISTED))(`counted ${how}, listed %s, in either order`, (_, listed) => {
      expect(told(counted, listed)).toEqual(GROUPS);
      expect(told(listed, counted)).toEqual(GROUPS);
    });

  test.each([
    ["(1) 会員 4,600名\n(2) 従業員 138名", "(1) 氏名、電話番号\n(2) 氏名、住所"],
    ["①会員（4,600名）\n②従業員（138名）", "①氏名、電話番号\n②氏名、住所"],
  ])("by their numbers alone: %s", (counted, listed) =>
    expect(told(`漏えいした人数\n${counted}`, `漏えいした情報\n${listed}`)).toEqual(GROUPS),
  );
});
