import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** Ways to count 4,600 members and 138 employees, in Japanese. */
const COUNTED_JA: Readonly<Record<string, string>> = {
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
const LISTED_JA: Readonly<Record<string, string>> = {
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

/** The same in English. */
const COUNTED_EN: Readonly<Record<string, string>> = {
  "in a sentence": "Our investigation found that 4,600 members and 138 employees were affected.",
  "in two sentences": "The incident affected 4,600 members. It also affected 138 employees.",
  "in bullets": "Who is affected\n\n- 4,600 members\n- 138 employees",
  "behind colons": "Number of people affected\n\n- Members: 4,600\n- Employees: 138",
  "in columns": "People affected\n\nMembers      4,600\nEmployees      138",
  "as parts of a sum": "In total, 4,738 people are affected (4,600 members and 138 employees).",
};
const LISTED_EN: Readonly<Record<string, string>> = {
  "in bullets": "What information was involved\n\n- Members: names, phone numbers\n- Employees: names, addresses",
  "for each, in bullets":
    "What information was involved\n\n- For members: names, phone numbers\n- For employees: names, addresses",
  "in two sentences":
    "For members, the information included names and phone numbers. For employees, it included names and addresses.",
  "in a sentence": "For members, names and phone numbers were exposed, and for employees, names and addresses.",
  "in front of them":
    "The files contained the names and phone numbers of members and the names and addresses of employees.",
  "as what they lost":
    "Members may have had their names and phone numbers exposed. Employees may have had their names and addresses exposed.",
};

const OPENING = {
  ja: "不正アクセスを受け、個人情報が漏えいしました。深くお詫び申し上げます。",
  en: "An unauthorised person gained access to our server and copied files with personal information. We apologise.",
} as const;

const told = (language: keyof typeof OPENING, ...parts: readonly string[]): readonly string[] =>
  groupsOf([OPENING[language], "", ...parts.flatMap((part) => [...part.split("\n"), ""])]);

const GROUPS = ["4600 name+phone", "138 name+address"];

describe.each([
  ["ja", COUNTED_JA, LISTED_JA],
  ["en", COUNTED_EN, LISTED_EN],
] as const)("two groups, counted in one place and told with their data in another: %s", (language, counts, lists) => {
  for (const [how, counted] of Object.entries(counts))
    test.each(Object.entries(lists))(`counted ${how}, listed %s, in either order`, (_, listed) => {
      expect(told(language, counted, listed)).toEqual(GROUPS);
      expect(told(language, listed, counted)).toEqual(GROUPS);
    });
});

test.each([
  ["(1) 会員 4,600名\n(2) 従業員 138名", "(1) 氏名、電話番号\n(2) 氏名、住所"],
  ["①会員（4,600名）\n②従業員（138名）", "①氏名、電話番号\n②氏名、住所"],
])("two groups known by their numbers alone: %s", (counted, listed) =>
  expect(told("ja", `漏えいした人数\n${counted}`, `漏えいした情報\n${listed}`)).toEqual(GROUPS),
);
