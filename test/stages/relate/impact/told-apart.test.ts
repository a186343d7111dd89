import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** Groups and lists that stand apart and name each other, and the lines beside them that do not. */
const NOTICES: Readonly<Record<string, { readonly lines: string; readonly groups: readonly string[] }>> = {
  "forms by their numbers": {
    lines:
      "様式1　店舗の名簿（320件）\n様式2　相談者の名簿（45件）\n様式1には店舗名、代表者氏名、電話番号が、様式2には氏名、相談内容が記載されています。",
    groups: ["320 affiliation+name+phone", "45 name+inquiry"],
  },
  "bare digits in front of a colon": {
    lines:
      "１：昨年度に購入されたお客様（2,310名）\n２：今年度に会員登録されたお客様（8,844名）\n漏えいした情報\n１のお客様：カード番号、有効期限\n２のお客様：氏名、住所",
    groups: ["2310 card_number+card_expiry", "8844 name+address"],
  },
  "lists below that are named by number": {
    lines:
      "対象となる方\nア　受診された方　5,210名（下記④の情報）\nイ　健診を受けられた方　1,833名（下記⑤の情報）\n④氏名、生年月日、病名\n⑤氏名、保険者番号",
    groups: ["5210 name+date_of_birth+health", "1833 name+insurance_number"],
  },
  "lists above, of which one is named": {
    lines:
      "(1) 外来患者　846件\n(2) 入院患者　97件\n　　ア 氏名、性別\n　　イ 傷病名\n　　ウ 口座番号、住所\n(3) 救急の患者　32件\n　　上記ア、ウ及び来院の理由",
    groups: [
      "846 name+gender+health+bank_account+address",
      "97 name+gender+health+bank_account+address",
      "32 name+gender+bank_account+address",
    ],
  },
  "the part of a numbered group is no reference to its list": {
    lines: "①会員　2,400名\n　氏名、生年月日\n②①のうち310名\n　住所、電話番号",
    groups: ["2400 name+date_of_birth", "310 address+phone"],
  },
  "a gross figure beside others": {
    lines:
      "(1) 講座の申込者　延べ812名\n　　氏名、住所、電話番号\n(2) 講師　45名\n　　氏名、住所、口座番号\n(3) 役員　9名\n　　氏名、生年月日",
    groups: ["812 name+address+phone", "45 name+address+bank_account", "9 name+date_of_birth"],
  },
  "a total is none of them": {
    lines: "(1) 講師　45名\n　　氏名、口座番号\n(2) 役員　9名\n　　氏名、生年月日\n合計　54名",
    groups: ["45 name+bank_account", "9 name+date_of_birth"],
  },
  "bodies and people in brackets, without figures": {
    lines: "・加盟店（代表者名、電話番号、口座番号）\n・利用者（氏名、メールアドレス）",
    groups: ["- name+phone+bank_account", "- name+email_address"],
  },
  "a section whose figure is still open": {
    lines:
      "1 国内のお客様\n・対象：昨年契約されたお客様（約3万人）\n・情報：氏名、車台番号\n2 海外のお客様\n・対象：一部の国のお客様（人数は調査中）\n・情報：住所、電話番号",
    groups: ["30000 name+vehicle", "- address+phone"],
  },
  "mail that held what groups lost": {
    lines:
      "転送されたメールのうち、本文に個人情報が含まれるもの 1,793件\n・教職員 2,130人 氏名、所属\n・学外の方 655人 氏名、電話番号",
    groups: ["2130 name+affiliation", "655 name+phone"],
  },
  "those who could look": {
    lines:
      "■ 該当患者\n618名分\n■ 閲覧できる状態にあった情報\n氏名、性別、生年月日\n■ 閲覧できた者の範囲\n125施設 154名の登録医",
    groups: ["618 name+gender+date_of_birth"],
  },
};

describe("groups and lists that stand apart", () => {
  test.each(Object.entries(NOTICES))("%s", (_name, { lines, groups }) => {
    const told = groupsOf(["不正アクセスを受け、次の個人情報が流出したことが判明しました。", "", ...lines.split("\n")]);
    expect(told.map((group) => group.replace(/\+?other/gu, "").replace(" +", " "))).toEqual(groups);
  });
});
