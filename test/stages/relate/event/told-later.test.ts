import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const cases: readonly Case[] = [
  [
    "what an inquiry that had ended came to is confirmed on the day on which it ended",
    [
      "2024年3月4日に監視装置が異常を検知しました。2024年5月31日に外部の調査が完了しました。その結果、名簿が持ち出されたおそれを確認しました。",
    ],
    ["discovered 2024-03-04", "investigation_completed 2024-05-31", "confirmed 2024-05-31"],
  ],
  [
    "…which holds for no sentence that goes on with something else",
    [
      "2024年3月4日に監視装置が異常を検知しました。2024年5月31日に外部の調査が完了しました。現在、安全を確認しています。",
    ],
    ["discovered 2024-03-04", "investigation_completed 2024-05-31"],
  ],
  [
    "what experts say was not to be found ends their work",
    [
      "2024年3月4日に異常を検知した。",
      "2024年3月20日、専門業者から、持ち出された形跡は見つからなかったとの報告があった。",
    ],
    ["discovered 2024-03-04", "investigation_completed 2024-03-20"],
  ],
  [
    "…and what a contractor says of data of the body's comes to light then",
    ["2024年3月4日に異常を検知した。", "2024年3月20日、受託者から、本市の名簿も含まれていたとの報告があった。"],
    ["discovered 2024-03-04", "discovered 2024-03-20"],
  ],
  [
    "a lost thing that somebody picked up is back",
    ["2024年3月4日、鞄を紛失したことに気付いた。2024年3月9日、鞄を拾得した方から電話があり、回収した。"],
    ["discovered 2024-03-04", "recovered 2024-03-09"],
  ],
  [
    "…but whoever picked up papers nobody missed discovers their loss",
    ["2024年3月9日、路上で書類を拾得した方から電話があり、紛失が判明した。"],
    ["discovered 2024-03-09"],
  ],
];

describe("what was found or told later than the incident came to light", () => {
  for (const [claim, lines, events] of cases)
    test(claim, () => {
      expect(eventsOf(lines)).toEqual(events);
    });
});
