import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const cases: readonly Case[] = [
  [
    "the day on which a body speaks is not that of what it says",
    ["12 October 2023", "The ferry line said in a filing on Monday that it noticed the break-in on 19 September 2023."],
    ["discovered 2023-09-19"],
  ],
  [
    "somebody looked at what was none of his business, and in the same month it came out",
    ["係長は2025年3月頃、端末で知人の住所を開いていた。同じ月に苦情が寄せられ、操作の記録を調べて判明した。"],
    ["occurred 2025-03", "discovered 2025-03"],
  ],
  [
    "no day on which something is to be held, nor one on which papers were sorted",
    [
      "2025年5月25日に開く説明会の案内を送る際、宛先が見える状態だった。",
      "2025年5月2日に期限を確認しながら文書を分けた。",
    ],
    [],
  ],
  [
    "relative words of a numbered entry count from the day at its head",
    [
      "Service notice: unauthorised access to booking accounts",
      "Update 2 – Friday 14 June 2024, 17:30",
      "All affected customers were emailed this afternoon. The booking site came back online yesterday.",
      "Update 1 – Wednesday 12 June 2024",
      "On Tuesday evening we noticed unusual log-ins to booking accounts.",
    ],
    [
      "notified_individuals 2024-06-14",
      "recovered 2024-06-13",
      "published_earlier 2024-06-12",
      "discovered 2024-06-11",
    ],
  ],
  [
    "a bare weekday goes on from a day told with its weekday, and a second body has a day of its own",
    [
      "20 November 2023",
      "The laptop was stolen on the night of Sunday 5 November 2023. Our caretaker found the broken window on Monday morning.",
      "The laptop was stolen on Sunday 5 November 2023. On Tuesday we told our insurers and on Wednesday the Charity Commission.",
    ],
    ["occurred 2023-11-05", "discovered 2023-11-06", "occurred 2023-11-05", "reported_authority 2023-11-08"].filter(
      (event, at, all) => all.indexOf(event) === at,
    ),
  ],
  [
    "the day of an aside is not that of what was found",
    ["The review, finished on April 28, 2023, established that an outsider opened the account on February 2, 2023."],
    ["investigation_completed 2023-04-28", "occurred 2023-02-02"],
  ],
  [
    "a day between an article and a noun only names a thing",
    ["On 8 March 2022 a clerk e-mailed the list for the April open day to the wrong school."],
    ["occurred 2022-03-08"],
  ],
  [
    "who said that they deleted it confirmed nothing of the incident",
    ["On 11 March 2022 288 recipients confirmed that they had deleted the file."],
    [],
  ],
  [
    "as announced before, with the day of what comes behind the comma",
    ["As previously announced, on March 1, 2023 we detected a ransomware attack."],
    ["discovered 2023-03-01"],
  ],
  [
    "two things told with one verb",
    ["2026年8月1日", "事案1を7月19日、事案2を7月25日に個人情報保護委員会に報告しました。"],
    ["reported_ppc 2026-07-19", "reported_ppc 2026-07-25"],
  ],
  [
    "the day of an occasion is that of the deed, whenever it came to light",
    [
      "2024年3月5日",
      "昨年11月29日に行った書庫の整理の際、保存期間の満了した文書とともに誤って廃棄された可能性が高いことが分かった。",
    ],
    ["occurred 2023-11-29"],
  ],
  [
    "rows tell of other days in brackets and in what is said of a noun",
    [
      "2023年5月10日",
      "経過",
      "4月12日　保守会社より、ウイルス感染(4月9日)の報告",
      "4月20日　当園の名簿が漏えいしたおそれがある旨の報告(31件)",
      "5月8日　4月30日にリークサイトで公開された書類に、当園分を確認した旨の報告",
    ],
    [
      "discovered 2023-04-12",
      "occurred 2023-04-09",
      "discovered 2023-04-20",
      "discovered 2023-05-08",
      "other 2023-04-30",
    ],
  ],
];

describe("what a day is the day of", () => {
  test.each(cases)("%s", (_claim, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
});
