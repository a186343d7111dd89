import { describe, expect, test } from "vitest";
import { groupsOf } from "./state.ts";

type Case = readonly [claim: string, lines: readonly string[], groups: readonly string[]];

const cases: readonly Case[] = [
  [
    "groups in one sentence",
    ["不正アクセスにより、会員320名の氏名と住所、職員15名の氏名と口座番号が流出しました。"],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "data in brackets behind the figure",
    ["不正アクセスにより、次の個人情報が流出しました。", "・受講者 320名(氏名、住所)", "・講師 15名(氏名、口座番号)"],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "a list under the line with the figure",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "(1) 受講者 320名",
      "　・氏名、住所",
      "(2) 講師 15名",
      "　・氏名、口座番号",
    ],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "lines of one section",
    ["不正アクセスがありました。", "１ 漏えいした情報", "(1) 対象者 320名", "(2) 項目 氏名、住所、電話番号"],
    ["320 name+address+phone"],
  ],
  [
    "a part in brackets belongs to its kind, which the whole keeps",
    ["不正アクセスにより、会員320名の氏名、住所、口座番号(8名のみ)が流出しました。"],
    ["320 name+address+bank_account", "8 bank_account"],
  ],
  [
    "one group adds to another",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "① 会員 320名",
      "　氏名、住所",
      "② ①のうち懸賞の応募者 40名",
      "　①に加え、年齢、職業",
    ],
    ["320 name+address", "40 name+address+age+occupation"],
  ],
  [
    "the headline figure and the data told elsewhere",
    ["The incident affected 447 patients.", "The stolen file contained names, addresses and diagnosis codes."],
    ["447 name+address+health"],
  ],
  [
    "a subgroup with a kind of its own",
    [
      "The stolen file contained names and addresses of 447 patients. Social Security numbers were included for 12 patients.",
    ],
    ["447 name+address", "12 social_security_number"],
  ],
  ["no figure, no group", ["Your name and address may have been viewed in the breach."], []],
];

describe("which people, how many, which data", () => {
  test.each(cases)("%s", (_claim, lines, groups) => {
    expect(groupsOf(lines)).toEqual(groups);
  });
});
