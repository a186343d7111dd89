import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const cases: readonly Case[] = [
  [
    "the day spoken of told again inside a clause leaves the clock time above it",
    ["経過", "2024年6月7日(金)", "午前9:40", "利用者が当日転院したため、その記録を誤って別の診療所にファクスで送信。"],
    ["occurred 2024-06-07T09:40"],
  ],
  [
    "what was only going to be done gives no day to what was left undone",
    [
      "書類を入れた箱の紛失について",
      "2024年6月20日",
      "港町図書館",
      "当館において、利用者の氏名を記した台帳の箱を失う事案が起きました。深くおわび申し上げます。",
      "1 経緯",
      "【2024年6月3日(月曜日)】",
      "翌日以降も仕分けを続ける予定であったため、台帳の箱を搬入口に置いたまま帰宅しました。",
      "【2024年6月5日(水曜日)】",
      "作業を再開しようとしたところ、箱がないことに気付きました。",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-05"],
  ],
  [
    "the sentences of an item go on with the day at its head, whatever day stands in what is said of a noun",
    [
      "2 経過",
      "(1)2024年6月6日、職員が相談に来た方に案内票を交付した。",
      "(2)2024年6月7日、相談者が別の窓口を訪れ、前日に受け取った案内票を示した。窓口の職員が見たところ他の方の票が混ざっていることが判明したため、その票を回収した。",
    ],
    ["occurred 2024-06-06", "discovered 2024-06-07", "contained 2024-06-07"],
  ],
  [
    "up to when it lay open is when it was shut",
    ["2024年6月3日、教員が名簿を誤って公開しました。共有が解除された2024年6月9日10時まで誰でも開けました。"],
    ["occurred 2024-06-03", "contained 2024-06-09T10:00"],
  ],
  [
    "a deed done when about to do something else has the day, its finding none",
    ["2024年6月3日、担当者が統計表を送付する際、誤って名簿を添付したことが、受け取った方の指摘により判明しました。"],
    ["occurred 2024-06-03"],
  ],
  [
    "what the person who got it told an office is how the office came to know",
    ["2024年6月3日、案内を受け取った方が市に連絡し、誤りが分かりました。"],
    ["discovered 2024-06-03"],
  ],
  [
    "what was told to be done is not done yet",
    [
      "2024年6月3日、県から業者へ一覧の非公開対応を急いで行うよう指示しました。",
      "2024年6月4日、一覧を非公開に設定しました。",
    ],
    ["contained 2024-06-04"],
  ],
  [
    "a thing gone is noticed, and back when it is handed over",
    [
      "個人情報を記録したUSBメモリの紛失について",
      "2024年6月3日、USBメモリが所在不明となりました。",
      "2024年6月5日にUSBメモリは清掃会社から返却されました。",
    ],
    ["discovered 2024-06-03", "recovered 2024-06-05"],
  ],
  [
    "whoever came back then noticed it then",
    ["2024年6月3日19時、車内から鞄を盗まれました。19時50分に車へ戻った職員が気づき、その場で110番に電話しました。"],
    ["occurred 2024-06-03T19:00", "discovered 2024-06-03T19:50", "reported_police 2024-06-03T19:50"],
  ],
  [
    "days of what an attacker did are none of the finding",
    ["攻撃者は2024年6月3日に内部に入り込み、2024年6月5日未明にウイルスを実行したことが確認されました。"],
    ["occurred 2024-06-03", "occurred 2024-06-05"],
  ],
  [
    "a letter dated then told them then",
    ["2024年6月3日、誤送付が判明しました。保護者には2024年6月6日付の文書で経緯を説明し謝罪しました。"],
    ["discovered 2024-06-03", "notified_individuals 2024-06-06"],
  ],
  [
    "a day told without its month like that of the announcement is that day",
    [
      "港町商店は10日、名簿が流出したと発表した。",
      "同店によると、2024年3月1日に客から連絡があり、2024年3月4日に警察に相談した。対象の客には10日からメールで連絡している。",
      "(2024年4月11日)",
    ],
    ["discovered 2024-03-01", "reported_police 2024-03-04", "notified_individuals 2024-04-10"],
  ],
  [
    "what was not in its bag was missed when it was opened",
    ["2024年6月4日に本部が袋を開けたところ、申込書が入っておりませんでした。"],
    ["discovered 2024-06-04"],
  ],
];

describe("a day told in passing", () => {
  test.each(cases)("%s", (_, lines, events) => {
    expect([...eventsOf(lines)].sort()).toEqual([...events].sort());
  });
});
