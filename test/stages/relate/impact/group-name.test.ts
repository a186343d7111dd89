import { describe, expect, test } from "vitest";
import { peopleOf } from "../state.ts";

type Case = readonly [claim: string, lines: readonly string[], groups: readonly string[]];

const LEAK = "不正アクセスにより、次の個人情報が流出しました。";

const cases: readonly Case[] = [
  ["the owner of a list", [LEAK, "・夏季講座の受講者名簿 48名(氏名、住所)"], ["48 夏季講座の受講者 -"]],
  [
    "a bracket behind the figure",
    [LEAK, "氏名、住所 5,120名(当時の組合員及び退会者)"],
    ["5120 当時の組合員及び退会者 -"],
  ],
  [
    "whose data stand in front of the figure",
    ["不正アクセスにより、顧客の氏名、住所など740件の個人情報が流出しました。"],
    ["740 顧客 -"],
  ],
  [
    "whose data the figure leads to",
    ["氏名と住所を含む、約90件の契約者様の情報が記された伝票を紛失しました。"],
    ["90 契約者 -"],
  ],
  [
    "the heading over a figure alone",
    ["不正アクセスにより、個人情報が流出しました。", "1 流出した情報", "氏名、住所", "2 対象となる会員の数", "3,480名"],
    ["3480 会員 -"],
  ],
  [
    "people with what they did",
    ["不正アクセスにより、当店でカード決済をご利用になったお客様1,204名の氏名とカード番号が流出しました。"],
    ["1204 当店でカード決済をご利用になったお客様 -"],
  ],
  [
    "two kinds of people under one figure",
    ["不正アクセスにより、在校生および卒業生620名の氏名と住所が流出しました。"],
    ["620 在校生および卒業生 -"],
  ],
  [
    "not what befell them",
    ["不正アクセスにより、流出した可能性のあるお客様300名の氏名と住所が閲覧されました。"],
    ["300 お客様 -"],
  ],
  [
    "the label in front of persons",
    [
      "Unauthorized access exposed the following data.",
      "a. Applicants for scholarships (2019-2024)    72 persons",
      "   name, address",
      "b. Host parents: 15 persons",
      "   name, telephone number",
    ],
    ["72 Applicants for scholarships 2019/2024", "15 Host parents -"],
  ],
  [
    "nobody where only things are named",
    ["不正アクセスにより、氏名と住所を含む申込書60枚が流出しました。", "氏名、住所 60件"],
    ["60 null -"],
  ],
];

describe("who a group are", () => {
  test.each(cases)("%s", (_, lines, groups) => {
    expect(peopleOf(lines)).toEqual(groups);
  });
});
