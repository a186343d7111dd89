import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const OPEN: readonly Case[] = [
  [
    "the day of slips that are gone",
    ["今月15日、2019年8月13日付の伝票の紛失が分かった。伝票には氏名が書かれていた。"],
    [],
  ],
  [
    "when those were treated whose data are gone",
    ["名簿には2019年1月から2020年3月までに手術を受けた患者の氏名が書かれていた。病院は2日、警察に届けた。"],
    [],
  ],
  [
    "years of lost papers are no years of the story",
    ["9月4日、支店で手帳の紛失が発生した。手帳は2009年4月から2013年3月までの記録で、300名の氏名が含まれていた。"],
    [],
  ],
  ["nor is that in which a body began", ["The shop, founded in 2014, found on 12 March that it had been hacked."], []],
  ["a fiscal year is none", ["名簿は令和4年度の受講者のものだった。5月2日、教員が名簿を紛失した。"], []],
  [
    "a law is none",
    ["個人情報の保護に関する法律(平成15年法律第57号)に従い、5月7日に個人情報保護委員会へ報告した。"],
    [],
  ],
  [
    "since when customers bought",
    ["媒体には2010年1月1日以降に通販サイトから商品を購入した顧客の情報が入っていた。6月2日、職員が媒体を紛失した。"],
    [],
  ],
];

const PINNED: readonly Case[] = [
  [
    "days after a date told in passing go on from where the story was",
    [
      "On 24 October 2021 four servers were stolen from our depot. They held results from 1 March 2019 up to that day.",
      "We reported the theft to the police on 27 October.",
    ],
    ["occurred 2021-10-24", "reported_police 2021-10-27"],
  ],
  [
    "a month told in passing sets no year back",
    [
      "On June 2, 2023 we learned of the breach.",
      "For members who had a tax form in January the files held their numbers. We told the police on September 1.",
    ],
    ["discovered 2023-06-02", "reported_police 2023-09-01"],
  ],
  [
    "the same day told in full elsewhere pins a day, and the days after it",
    [
      "6月2日、名簿を別の会社へ誤って郵送した。6月4日、返送された。",
      "名簿には2014年1月1日から6月2日までの間に商品を注文した顧客の氏名が載っていた。",
    ],
    ["occurred 2014-06-02", "contained 2014-06-04"],
  ],
  [
    "the day of publication pins it, whatever year the data are of",
    ["2024年5月10日", "2019年4月から2021年3月までの記録が入った媒体を紛失しました。5月2日、社員が紛失に気付きました。"],
    ["discovered 2024-05-02"],
  ],
];

const COUNTED: readonly Case[] = [
  [
    "this year is that of the latest day told so far",
    ["2024年7月25日に市が会見で説明した。2003年4月に異動した職員の書類が、今年4月に店で発見された。"],
    ["discovered 2024-04"],
  ],
];

describe("a date that belongs to data, papers or laws", () => {
  test.each(OPEN)("sets no year: %s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
  test.each(COUNTED)("%s", (_, lines, events) => {
    expect(eventsOf(lines).slice(-1)).toEqual(events);
  });
  test.each(PINNED)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
});
