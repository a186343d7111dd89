import { describe, expect, test } from "vitest";
import { peopleOf } from "../state.ts";

type Case = readonly [claim: string, lines: readonly string[], groups: readonly string[]];

const LEAK = "不正アクセスにより、次の個人情報が流出しました。";

const cases: readonly Case[] = [
  [
    "not those who tell them",
    [
      "A drive with names and birth dates was stolen.",
      "Town officials are busy notifying 312 people whose data it held.",
    ],
    ["312 people -"],
  ],
  [
    "not those to whom it was sent",
    [
      "A list was sent by mistake.",
      "It went to the directors of both towns and held names and birth dates of 524 individuals.",
    ],
    ["524 individuals -"],
  ],
  [
    "groups that only their periods tell apart, in one sentence",
    [
      "パソコンが盗まれました。",
      "2006年度から2012年度までに講義を受けた学生の成績と、2013年度から2014年度までに実習に参加した学生の氏名、住所が入っていました。",
    ],
    ["- 講義を受けた学生 2006/2012", "- 実習に参加した学生 2013/2014"],
  ],
  [
    "what the verb that calls them governs",
    [LEAK, "・当社の採用選考に応募された方 1,966名分(氏名、住所)", "・がんの手術を受けた患者さん 538名分(氏名、年齢)"],
    ["1966 当社の採用選考に応募された方 -", "538 がんの手術を受けた患者さん -"],
  ],
  [
    "people told by their period",
    [
      "令和5年8月24日から8月29日までの間に予約を行った利用者の方の画面に、別の方の情報が表示されました。",
      "・表示された情報 氏名、住所",
      "・対象者 36人",
    ],
    ["36 予約を行った利用者 2023-08-24/2023-08-29"],
  ],
  ["the year they are in", [LEAK, "2年次生211名と3年次生198名の氏名と住所です。"], ["211 2年次生 -", "198 3年次生 -"]],
  [
    "a named group with its period, told in another line",
    [
      "不正アクセスを受けました。",
      "以下の期間に当店の通販サイトにてカードで購入されたお客様のカード番号が流出した可能性がございます。",
      "ご購入期間:2021年3月10日~2021年6月16日",
    ],
    ["- 当店の通販サイトにてカードで購入されたお客様 2021-03-10/2021-06-16"],
  ],
  [
    "people whom the number of a line stands for",
    [
      LEAK,
      "■対象者",
      "①2020年4月から2023年11月までに見学へお申し込みの保護者様",
      "②2021年度から2023年度までの在籍生徒様",
      "①の情報:保護者氏名、電話番号",
      "②の情報:生徒氏名、在籍校",
      "■件数",
      "①1,310件 ②645件",
    ],
    ["1310 見学へお申し込みの保護者様 2020-04/2023-11", "645 在籍生徒様 2021/2023"],
  ],
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
    "two kinds of people in front of a list of them",
    ["金庫に保管していた転学者・退学者の名簿62名分を紛失しました。氏名と住所が記載されていました。"],
    ["62 転学者・退学者 -"],
  ],
  [
    "a thing that is called by the people it is of",
    ["2016年度に入学した生徒の生徒指導票の写し(4クラス128人分)を紛失しました。氏名、住所が書かれています。"],
    ["128 入学した生徒 2016/2016"],
  ],
  [
    "what a bracket says cut off from the name",
    ["個人情報が流出しました。2012年度から現在まで在籍した塾生1,344人の氏名が記録されていました。"],
    ["1344 在籍した塾生 -"],
  ],
  [
    "what a line opens with, and no other in its bracket",
    [LEAK, "・外来患者の情報(紹介を含む) 771名 氏名、住所", "・職員の情報(退職者を含む) 510名 氏名、口座番号"],
    ["771 外来患者 -", "510 職員 -"],
  ],
  [
    "labels in front of data that end in their figure",
    [LEAK, "・入会を希望された方:氏名、電話番号(184名)", "・講師:氏名、住所、口座番号(23名)"],
    ["184 入会を希望された方 -", "23 講師 -"],
  ],
  [
    "the line over a list that ends in its figure",
    [LEAK, "1)患者様に関する情報", "氏名、住所、電話番号(771名)", "2)職員に関する情報", "氏名、口座番号(510名)"],
    ["771 患者様 -", "510 職員 -"],
  ],
  [
    "whose data a bracket in front of the figure names",
    [LEAK, "・月間計画(園児の氏名、生年月日を含む) 21名分", "・申込の一覧(保護者の氏名、電話番号を含む) 5名分"],
    ["21 園児 -", "5 保護者 -"],
  ],
  [
    "periods in brackets of their own",
    [
      LEAK,
      "媒体には、検査(2020年2月~2021年9月)を受けた患者様の情報771名分と健診(2011年3月~2013年12月)を受けた職員の情報510名分(いずれも氏名、住所)が入っていました。",
    ],
    ["771 患者様 2020-02/2021-09", "510 職員 2011-03/2013-12"],
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
