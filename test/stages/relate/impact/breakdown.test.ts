import { expect, test } from "vitest";
import { groupsOf, peopleOf } from "../state.ts";

/** Two groups, each broken down by what was told of some of it. */
const LAYOUTS: readonly (readonly [what: string, text: string])[] = [
  [
    "line by line",
    "次の情報が漏えいしました。\n教職員 342件\n内訳・・・氏名・メールアドレス 251件\nメールアドレスのみ 91件\n学生 518件\n内訳・・・氏名・学籍番号 430件\n氏名のみ 88件",
  ],
];

test.each(LAYOUTS)("a group has the data of all its parts, and they its name: %s", (_what, text) => {
  const lines = text.split("\n");
  expect(groupsOf(lines)).toEqual([
    "342 name+email_address",
    "251 name+email_address",
    "91 email_address",
    "518 name+student_id",
    "430 name+student_id",
    "88 name",
  ]);
  expect(peopleOf(lines).map((line) => line.split(" ")[1])).toEqual([
    ...["教職員", "教職員", "教職員"],
    ...["学生", "学生", "学生"],
  ]);
});
