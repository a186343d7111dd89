import { describe, expect, test } from "vitest";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { readingOf } from "./reading.ts";

const measures = (text: string): readonly string[] =>
  relateCounts(readingOf(text)).map(({ value }) => `${value.value} ${value.measure}`);

describe("whom an outage kept waiting", () => {
  test.each([
    ["who could not order", "期間中に注文ができなかった組合員数は約2,300人です。", "2300 other"],
    ["who could not sign in", "約4,200人のお客様がログインできない状態となりました。", "4200 other"],
    ["a name with a particle", "予約が完了できなかったお客様が312名いらっしゃいました。", "312 other"],
    ["what came late", "宅配のうち、870件についてお届けに遅れが生じました。", "870 other"],
    ["what a system did twice", "126件の二重決済が発生しました。", "126 other"],
    [
      "whomever a failure befell, where nothing leaked",
      "通信機器の故障により、サービスが停止しました。\n影響を受けたお客様は890名です。\n個人情報の流出はありません。",
      "890 other",
    ],
  ])("%s", (_, text, found) => {
    expect(measures(text)).toEqual([found]);
  });

  test("those whose data were shown are none of them", () => {
    expect(measures("システムの不具合により、45名の氏名が他のお客様に表示されました。")).toEqual([
      "45 affected_people",
    ]);
  });
});

describe("figures of lines that list data", () => {
  test("a bracket that ends each of several lists counts those who lost all of it", () => {
    const counts = relateCounts(
      readingOf("漏えいした情報\n・氏名、住所、電話番号（3,200名）\n・氏名、メールアドレス（1,045名）"),
    );
    expect(counts.map(({ role }) => role.part)).toEqual([false, false]);
  });

  test("a line of its own in brackets breaks down the line above", () => {
    const counts = relateCounts(readingOf("漏えいした情報\n職員　682名分\n（現職員412名、退職者270名）\n・氏名、住所"));
    expect(counts.map(({ role }) => role.split)).toEqual([false, true, true]);
  });
});
