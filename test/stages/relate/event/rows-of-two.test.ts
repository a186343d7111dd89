import { expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

const HEAD = ["2024年7月8日", "", "株式会社みどり通販", "", "個人情報の漏えいに関するお詫びとお知らせ", ""];

test.each([
  [
    "a report, and what was made public besides",
    "5月16日　個人情報保護委員会に報告、第一報を公表",
    ["reported_ppc 2024-05-16", "published_earlier 2024-05-16"],
  ],
  [
    "a bare noun for what was noticed",
    "5月16日　取引先からの連絡により漏えいの可能性を認識",
    ["discovered 2024-05-16"],
  ],
  ["a warning to those concerned", "5月16日　該当する方へ順次メールで注意喚起", ["notified_individuals 2024-05-16"]],
  ["what works again", "5月16日　全サービスの復旧を確認", ["recovered 2024-05-16"]],
  [
    "a request that was mailed",
    "5月16日　全会員にパスワード変更のお願いメールを送信",
    ["notified_individuals 2024-05-16"],
  ],
])("%s", (_, row, found) => {
  expect(eventsOf([...HEAD, "■経緯", "5月13日　異常な通信を検知", row])).toEqual(["discovered 2024-05-13", ...found]);
});

test("a clock time goes with a day that has come, not with one that lies ahead", () => {
  const lines = [
    ...HEAD,
    "7月1日12時05分に障害が発生しました。",
    "二重決済となったお客様には7月20日までに返金いたします。",
    "■対応",
    "12時20分 通信を遮断",
  ];
  expect(eventsOf(lines)).toContain("contained 2024-07-01T12:20");
});

test("a day that is what was found is no day of finding", () => {
  expect(eventsOf([...HEAD, "調査の結果、最初の侵入は2024年3月18日であったことを確認しました。"])).toEqual([
    "occurred 2024-03-18",
  ]);
});
