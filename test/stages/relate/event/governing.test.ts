import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const main: readonly Case[] = [
  [
    "the day at the head of a sentence is that of its main predicate, and of nothing said of a noun",
    ["2024年5月2日、過去に送信したメールの本文を流用した偽のメールについて、取引先から連絡があった。"],
    ["discovered 2024-05-02"],
  ],
  [
    "what is said of a thing that was lost has another day",
    ["2024年5月2日、車内に置き忘れたかばんの紛失が発生しました。"],
    ["occurred 2024-05-02"],
  ],
  [
    "a main predicate that tells nothing of the kind leaves the day without an event",
    ["2024年5月2日、宛先の名簿を、誤送信したメールの写しと照らし合わせた。"],
    [],
  ],
  [
    "what the notice does as it is read has no day, so the deed behind the day has it",
    ["2024年5月2日、当社の通販サイトにおいて発生した情報の流出につきまして、ご報告申し上げます。"],
    ["occurred 2024-05-02"],
  ],
  [
    "what was done after something has no day",
    ["2024年5月2日、サーバーの不審な動作を認知後、個人情報保護委員会へ報告しました。"],
    ["discovered 2024-05-02"],
  ],
  [
    "it has one where it tells it",
    ["2024年5月2日、異常を検知した後、5月4日に個人情報保護委員会へ報告しました。"],
    ["discovered 2024-05-02", "reported_ppc 2024-05-04"],
  ],
  ["what somebody wished to see was not seen", ["2024年5月2日、住民課から申請書を確認したい旨の依頼があった。"], []],
  ["a measure is no deed", ["2024年5月2日付で、当該の宛先へ送信できないよう設定しました。"], ["contained 2024-05-02"]],
];

const told: readonly Case[] = [
  [
    "a message is the incident where the next sentence says what went wrong with it",
    ["2024年5月2日、講座の案内のため、受講者にメールを送信した。ところが、宛先をBCCではなくCCに入力していた。"],
    ["occurred 2024-05-02"],
  ],
  [
    "whoever got the papers wrongly gave them back, nobody concerned was told",
    ["2024年5月2日、誤送付先を訪問し、謝罪の上、封書を回収した。"],
    ["contained 2024-05-02"],
  ],
  [
    "those concerned were told and gave them back",
    ["2024年5月2日、本人のお宅を訪問し、経緯を説明して謝罪し、書類を回収した。"],
    ["notified_individuals 2024-05-02", "contained 2024-05-02"],
  ],
  [
    "calls that came in as from an hour",
    ["2024年5月2日10時以降、利用者から、別人の氏名が表示されたとの連絡があった。"],
    ["discovered 2024-05-02T10:00"],
  ],
  [
    "whoever told a superior",
    ["経緯", "・5月1日　2024年5月1日、名簿の紛失に気づく", "・5月2日　本人、教頭へ連絡。", "・5月7日　保護者説明会。"],
    ["discovered 2024-05-01", "notified_individuals 2024-05-07"],
  ],
  [
    "nobody noticed",
    [
      "2024年5月2日11時30分、担任が名簿を配付した。その際、別の児童の書類が混入していることに気が付かず、渡してしまった。",
    ],
    ["occurred 2024-05-02T11:30"],
  ],
  [
    "the day on which papers were to be collected",
    ["2024年5月9日に紛失が判明した。2024年5月7日に回収するはずだった申込書がなくなっていた。"],
    ["discovered 2024-05-09"],
  ],
  [
    "papers collected before any was lost",
    ["2024年2月25日、担任が登録用紙を配付して回収した。", "2024年4月21日、登録用紙の紛失が判明した。"],
    ["discovered 2024-04-21"],
  ],
  [
    "a day on which one of several people called",
    ["2024年5月13日に証明書を郵送したが、15日に一方の請求者から誤っている旨の連絡が市にあり、誤送付が判明した。"],
    ["occurred 2024-05-13", "discovered 2024-05-15"],
  ],
  [
    "whoever runs a site was asked to delete something",
    [
      "2024年5月14日に誤掲載が発覚。",
      "2024年5月16日に資料を削除し、検索されることがないよう、検索サイトの事業者にも削除を依頼。",
    ],
    ["discovered 2024-05-14", "contained 2024-05-16"],
  ],
  [
    "what was left out before something was put up again",
    ["2024年5月26日、職員が誤掲載に気付いて掲載を中止し、非公開部分を除いて再掲載した。"],
    ["discovered 2024-05-26", "contained 2024-05-26"],
  ],
  [
    "what news say a body told",
    ["市は2024年5月22日、誤送信を公表した。5月10日に、担当課が業者の名簿を一部の業者にファクス送信したというもの。"],
    ["occurred 2024-05-10"],
  ],
  [
    "that papers would be fetched",
    [
      "2024年5月15日、誤送付が判明した。",
      "2024年5月16日、当課から業者に、直ちに回収に向かうことの連絡",
      "2024年5月17日、書類を回収",
    ],
    ["discovered 2024-05-15", "contained 2024-05-17"],
  ],
  [
    "noticed and shut out in one clause",
    ["2024年5月6日に不正なログインを検知して遮断しました。"],
    ["discovered 2024-05-06", "contained 2024-05-06"],
  ],
  [
    "a visit to a family is everyday work",
    ["2024年5月14日、教諭が家庭訪問をした際、かばんを塀の上に置いたまま離れ、名簿を盗まれた。"],
    ["occurred 2024-05-14"],
  ],
  [
    "a loss that somebody noticed on the day behind it",
    ["紛失は2024年5月6日午後3時ごろ、名簿を見ようとした教諭が気付いた。2024年5月7日、残りの名簿も回収して調査した。"],
    ["discovered 2024-05-06T15:00"],
  ],
  [
    "papers that were not in their place",
    ["2024年5月13日に担任が使用しようとしたところ、調査票のファイルが保管庫になかった。"],
    ["discovered 2024-05-13"],
  ],
  [
    "what stood in for a site that was shut",
    ["2024年5月6日に職員が不正アクセスの形跡を発見した。2024年5月11日にHPを閉鎖し、簡易版を掲載した。"],
    ["discovered 2024-05-06", "contained 2024-05-11"],
  ],
  [
    "a call that asked for papers",
    [
      "2024年5月4日に家族から申請書を請求する電話があり、1通を郵送したところ、5月14日に別人の申請書が届いたとの連絡があった。",
    ],
    ["occurred 2024-05-04", "discovered 2024-05-14"],
  ],
  [
    "what stood in the form that was put up",
    ["高校は2024年9月9日、8月29日にホームページに掲載した申込書に、昨年の応募者の名簿が含まれていたと発表した。"],
    ["occurred 2024-08-29"],
  ],
];

const labels: readonly Case[] = [
  [
    "each label has its day",
    [
      "書類の紛失について",
      "2024年5月10日",
      "事故発生日:2024年5月1日",
      "警察への届出日:2024年5月3日",
      "復旧日時:2024年5月4日14時",
      "審査機関への報告日:2024年5月5日",
    ],
    [
      "occurred 2024-05-01",
      "reported_police 2024-05-03",
      "recovered 2024-05-04T14:00",
      "reported_authority 2024-05-05",
    ],
  ],
];

describe("the predicate that a day governs", () => {
  test.each(main)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
  test.each(told)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
  test.each(labels)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
});
