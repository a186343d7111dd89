import { describe, expect, test } from "vitest";
import { normaliseText } from "../../../../src/normalise/normalise.ts";
import type { DateMention } from "../../../../src/recognise/date/date.ts";
import { recognise } from "../../../../src/recognise/recognise.ts";
import { entriesOf } from "../../../../src/relate/date/entry.ts";
import { resolveDates } from "../../../../src/relate/date/resolve.ts";
import { type Reading, textAt } from "../../../../src/relate/reading.ts";
import type { Language } from "../../../../src/schema/vocabulary.ts";
import { sentencesOf } from "../../../../src/segment/sentence.ts";
import { lineStarts } from "../../../../src/text/lines.ts";

/** A notice of one paragraph a line; the date on a line that begins with 公開日 or "Published" is its publication date. */
function readingOf(lines: readonly string[], language: Language): Reading {
  const source = lines.join("\n");
  const starts = lineStarts(source);
  const passages = lines.map((line, order) => {
    const start = starts[order] ?? 0;
    const span = { start, end: start + line.length };
    const normal = normaliseText(source, [span], language);
    const block = { kind: "paragraph", marker: null, span, pieces: [span], parent: null } as const;
    return recognise({ block, normal, sentences: sentencesOf(normal.text, language) }, language);
  });
  return { source, lineStarts: starts, notice: { start: 0, end: source.length }, language, passages };
}

type Outcome = { readonly dates: readonly string[]; readonly warnings: readonly string[] };

/** Every date as `words=value`, with how it was found in brackets, and the codes of the warnings. */
function resolve(lines: readonly string[], language: Language = "ja", asOf = "2026-01-31"): Outcome {
  const reading = readingOf(lines, language);
  const entries = entriesOf(reading.passages.map(({ temporal }) => temporal));
  const heads = lines.findIndex((line) => line.startsWith("公開日") || line.startsWith("Published"));
  const published: DateMention | null = entries.find(({ place }) => place.passage === heads)?.mention ?? null;
  const dates = resolveDates(reading, published === null ? null : { mention: published }, asOf);
  const shown = entries
    .filter(({ mention }) => mention !== published)
    .map(({ mention, place }) => {
      const { date, inferred } = dates.of(mention);
      return `${textAt(reading, place)}=${date}${inferred.length === 0 ? "" : ` (${inferred.join(" ")})`}`;
    });
  return { dates: shown, warnings: dates.warnings.map(({ code }) => code) };
}

describe("the end of a span", () => {
  test("counts from its beginning", () => {
    expect(resolve(["公開日 2019年3月22日", "2014年1月6日から同年6月30日までの取引分です。"]).dates.at(-1)).toBe(
      "同年6月30日=2014-06-30 (relative)",
    );
    expect(
      resolve(["公開日 2019年3月22日", "2019年1月28日に判明し、2月1日から28日まで点検しました。"]).dates.at(-1),
    ).toBe("28日=2019-02-28 (year:context month:context)");
  });
});

describe("finds the year of a date without one", () => {
  test("of two figures by how the others are written", () => {
    expect(resolve(["2019年4月に始めました。", "17年3月に交付しました。"]).dates).toEqual([
      "2019年4月=2019-04",
      "17年3月=2017-03",
    ]);
    expect(resolve(["平成31年2月1日に始めました。", "28年3月に交付しました。"]).dates).toEqual([
      "平成31年2月1日=2019-02-01",
      "28年3月=2016-03",
    ]);
  });

  test("of a day of publication without month only where a day near it is told in full", () => {
    const own = (day: string, full: string): string | null => {
      const reading = readingOf([`公開日 ${day}`, `${full}に閉鎖した。`], "ja");
      const mention = reading.passages[0]?.temporal.dates[0] ?? null;
      return mention === null ? "none" : resolveDates(reading, { mention }, "2026-01-31").of(mention).date;
    };
    expect(own("20日", "2017年10月16日")).toBe("2017-10-20");
    expect(own("4日", "2017年10月16日")).toBeNull();
    const eve = (day: string, full: string): string | undefined =>
      resolve([`公開日 ${day}`, `${full}に閉鎖した。`, "昨日、配信した。"]).dates.at(-1);
    expect(eve("20日", "2017年10月16日")).toBe("昨日=2017-10-19 (relative)");
    expect(eve("2日", "2017年10月30日")).toBe("昨日=2017-11-01 (relative)");
    expect(eve("4日", "2017年10月16日")).toBe("昨日=null");
  });

  test("not by a month of long ago that is told in passing", () => {
    expect(
      resolve(["公開日 2021年12月17日", "2017年1月に交付したものです。", "10月4日に判明しました。"]).dates,
    ).toEqual(["2017年1月=2017-01", "10月4日=2021-10-04 (year:published)"]);
  });

  test("by the date before it", () => {
    expect(resolve(["2021年7月2日に連絡を受けました。", "8月30日に調査が終わりました。"]).dates).toEqual([
      "2021年7月2日=2021-07-02",
      "8月30日=2021-08-30 (year:context)",
    ]);
  });

  test("by the day of publication, a December before a January", () => {
    expect(resolve(["公開日 2023年1月18日", "12月6日に検知しました。", "1月10日に停止しました。"]).dates).toEqual([
      "12月6日=2022-12-06 (year:published)",
      "1月10日=2023-01-10 (year:context)",
    ]);
  });

  test("by a later date where there is none before it", () => {
    expect(resolve(["12月20日に届きました。", "2024年1月5日に公表しました。"]).dates).toEqual([
      "12月20日=2023-12-20 (year:context)",
      "2024年1月5日=2024-01-05",
    ]);
  });

  test("by the fiscal years it names", () => {
    expect(resolve(["令和5年度中に発送した文書です。", "3月4日に送りました。"]).dates).toEqual([
      "令和5年度=2023",
      "3月4日=2024-03-04 (year:context)",
    ]);
  });

  test("by the weekdays of a notice that states no year", () => {
    expect(resolve(["5/23(水) 検知", "5/30(水) 調査完了", "6/5(火) 変更"])).toEqual({
      dates: [
        "5/23(水)=2018-05-23 (year:weekday)",
        "5/30(水)=2018-05-30 (year:weekday)",
        "6/5(火)=2018-06-05 (year:weekday)",
      ],
      warnings: ["year_inferred"],
    });
  });

  test("by the weekdays over the turn of a year", () => {
    expect(resolve(["12月22日(金)に発見", "1月5日(金)に通知"]).dates).toEqual([
      "12月22日(金)=2023-12-22 (year:weekday)",
      "1月5日(金)=2024-01-05 (year:weekday)",
    ]);
  });

  test("the weekday prevails over what lies nearer", () => {
    expect(resolve(["2021年5月から2023年10月まで使用", "11月30日(木)に紛失"]).dates.at(-1)).toBe(
      "11月30日(木)=2023-11-30 (year:context)",
    );
  });

  test("not at all where nothing pins it", () => {
    expect(resolve(["5月3日に発生しました。", "5月4日に気づきました。"])).toEqual({
      dates: ["5月3日=null", "5月4日=null"],
      warnings: ["unresolved_year"],
    });
  });

  test("the same for every year that is counted from today, and none from a picture", () => {
    expect(resolve(["2024年5月3日に導入しました。", "昨年12月に故障し、今年1月に直しました。"]).dates.slice(1)).toEqual(
      ["昨年12月=2023-12 (relative)", "今年1月=2024-01 (relative)"],
    );
    expect(resolve(["新庁舎(2018年12月撮影)", "昨年12月28日に移りました。"]).dates.at(-1)).toBe("昨年12月28日=null");
  });

  test("nor where it is counted from a day of publication that nobody states", () => {
    expect(resolve(["今月25日に発生しました。"])).toEqual({ dates: ["今月25日=null"], warnings: ["unresolved_year"] });
  });

  test("nor by the years of those whose data it was, or by a month further down", () => {
    expect(resolve(["26日に発表しました。", "2015年2月から持ち出していました。"]).dates[0]).toBe("26日=null");
    expect(resolve(["2016年度に入学した生徒の書類です。", "5月10日に気づきました。"]).dates.at(-1)).toBe(
      "5月10日=null",
    );
  });

  test("--as-of pins the year the weekdays leave open", () => {
    expect(resolve(["5/23(水) 検知"], "ja", "2015-06-01").dates).toEqual(["5/23(水)=2012-05-23 (year:weekday)"]);
  });
});

describe("finds the month of a day that stands alone", () => {
  test("from the dates before it, going on", () => {
    expect(resolve(["2024年8月28日に発生、30日に復旧、2日に報告しました。"]).dates).toEqual([
      "2024年8月28日=2024-08-28",
      "30日=2024-08-30 (year:context month:context)",
      "2日=2024-09-02 (year:context month:context)",
    ]);
  });

  test("from publication, ahead where it is announced", () => {
    expect(
      resolve(["公開日 2025年3月6日", "2025年1月14日に報告した。", "対象者には10日から書面で通知する。"]).dates,
    ).toEqual(["2025年1月14日=2025-01-14", "10日=2025-03-10 (year:context month:context)"]);
  });
});

describe("counts relative words from the right day", () => {
  test("同日, 翌日 and 翌3日 from the nearest earlier date", () => {
    expect(
      resolve(["公開日 2024年9月1日", "2024年8月2日に検知し、翌3日に停止、同日に通報、翌日に報告しました。"]).dates,
    ).toEqual([
      "2024年8月2日=2024-08-02",
      "翌3日=2024-08-03 (relative)",
      "同日=2024-08-03 (relative)",
      "翌日=2024-08-04 (relative)",
    ]);
  });

  test("an earlier month behind a day of last year is this year's, a later one goes on with last year", () => {
    expect(
      resolve(["公開日 2025年9月17日", "昨年12月5日に発送し、12月20日に届き、8月17日に誤りに気付きました。"]).dates,
    ).toEqual([
      "昨年12月5日=2024-12-05 (relative)",
      "12月20日=2024-12-20 (year:context)",
      "8月17日=2025-08-17 (year:context)",
    ]);
  });

  test("昨年 and 本日 from the day of publication", () => {
    expect(resolve(["公開日 2025年1月17日", "昨年11月28日に侵入され、本日よりご連絡します。"]).dates).toEqual([
      "昨年11月28日=2024-11-28 (relative)",
      "本日=2025-01-17 (relative)",
    ]);
  });

  test("去年 from the nearest date where publication is not stated", () => {
    expect(resolve(["2022年12月12日に処分した。", "去年8月ごろ持ち出した。"]).dates).toEqual([
      "2022年12月12日=2022-12-12",
      "去年8月ごろ=2021-08 (relative)",
    ]);
  });

  test("本日 from the entry of a log it stands in", () => {
    const lines = [
      "公開日 2024年6月20日",
      "2024年6月20日 第2報",
      "本日、復旧した。",
      "2024年6月12日 第1報",
      "本日、検知した。",
    ];
    expect(resolve(lines).dates.filter((date) => date.startsWith("本日"))).toEqual([
      "本日=2024-06-20 (relative)",
      "本日=2024-06-12 (relative)",
    ]);
  });

  test("a clock time belongs to the day above it", () => {
    expect(resolve(["2024年5月28日(火)", "11時50分 ログイン", "20時30分 停止"]).dates).toEqual([
      "2024年5月28日(火)=2024-05-28",
      "11時50分=2024-05-28T11:50 (year:context month:context)",
      "20時30分=2024-05-28T20:30 (year:context month:context)",
    ]);
  });
});

describe("warns of dates that can't be", () => {
  test("a wrong weekday is kept where the date is possible", () => {
    expect(resolve(["公開日 2024年5月1日", "2024年4月12日(木)に停止しました。"])).toEqual({
      dates: ["2024年4月12日(木)=2024-04-12"],
      warnings: ["weekday_mismatch"],
    });
  });

  test("and corrected to the latest year that fits where it lies after publication", () => {
    expect(resolve(["公開日 2023年1月18日", "2032年10月8日(土)までに加入された方"])).toEqual({
      dates: ["2032年10月8日(土)=2022-10-08 (corrected)"],
      warnings: ["weekday_mismatch"],
    });
  });

  test("or does not exist", () => {
    expect(resolve(["公開日 2024年5月1日", "2023年2月29日(木)に停止しました。"])).toEqual({
      dates: ["2023年2月29日(木)=2024-02-29 (corrected)"],
      warnings: ["weekday_mismatch"],
    });
  });

  test("a past event after publication", () => {
    expect(resolve(["公開日 2023年1月18日", "2023年4月2日に判明しました。"]).warnings).toEqual([
      "date_after_publication",
    ]);
  });

  test("an announced one raises nothing", () => {
    expect(resolve(["公開日 2023年1月18日", "2023年1月23日から順次郵送します。"]).warnings).toEqual([]);
  });

  test("a span that ends before it begins", () => {
    expect(resolve(["2023年4月1日から2022年3月31日まで"]).warnings).toEqual(["reversed_period"]);
  });

  test("an era year past its era's end, with the real year", () => {
    expect(resolve(["平成31年5月2日に発生しました。"])).toEqual({
      dates: ["平成31年5月2日=2019-05-02"],
      warnings: ["year_inferred"],
    });
    const reading = readingOf(["昭和65年4月1日に発生しました。"], "ja");
    const [warning] = resolveDates(reading, null, "2026-01-31").warnings;
    expect(warning?.code).toBe("unresolved_year");
    expect(warning?.message).toContain("1990 (平成2年)");
  });

  test("a day no calendar has", () => {
    expect(resolve(["2023年2月30日に発生しました。"])).toEqual({
      dates: ["2023年2月30日=null"],
      warnings: ["unresolved_year"],
    });
  });

  test("hours past midnight are the next day's", () => {
    expect(resolve(["2024年6月4日25時に再開"])).toEqual({
      dates: ["2024年6月4日25時=2024-06-05T01:00 (corrected)"],
      warnings: [],
    });
  });
});

describe("tells which of two figures is the month", () => {
  test.each([
    ["by another date in figures", ["On 13/05/2024 it began.", "On 04/06/2024 it ended."], "04/06/2024=2024-06-04"],
    [
      "by the one order that is possible",
      ["Published May 20, 2024", "On 06/04/2024 it ended."],
      "06/04/2024=2024-04-06",
    ],
    ["by the country", ["On 04/06/2024 we told the ICO in the United Kingdom."], "04/06/2024=2024-06-04"],
    ["by the dates in words", ["On March 3, 2024 it began.", "On 04/06/2024 it ended."], "04/06/2024=2024-04-06"],
  ])("%s", (_claim, lines, last) => expect(resolve(lines, "en").dates.at(-1)).toBe(last));

  test("and leaves it open where nothing tells", () => {
    expect(resolve(["On 04/06/2024 it ended."], "en")).toEqual({
      dates: ["04/06/2024=null"],
      warnings: ["unresolved_year"],
    });
  });
});

describe("English dates told by their distance", () => {
  test("a weekday looks back from publication, with an article ahead from the date before it", () => {
    const lines = [
      "Published Wednesday 14 February 2018",
      "On Monday we closed it.",
      "It had begun on 8 February.",
      "We wrote to you on the Friday.",
    ];
    expect(resolve(lines, "en").dates).toEqual([
      "Monday=2018-02-12 (relative)",
      "8 February=2018-02-08 (year:context)",
      "the Friday=2018-02-09 (relative)",
    ]);
  });

  test("days, months and years", () => {
    const lines = [
      "Published March 4, 2021",
      "It was sent on January 29, 2021, and noticed at 16:30 on the same day.",
      "The following day it was stopped; two weeks later the review ended.",
      "Yesterday we reported it. The list was made in October of last year.",
    ];
    expect(resolve(lines, "en").dates).toEqual([
      "January 29, 2021=2021-01-29",
      "16:30 on the same day=2021-01-29T16:30 (relative)",
      "The following day=2021-01-30 (relative)",
      "two weeks later=2021-02-13 (relative)",
      "Yesterday=2021-03-03 (relative)",
      "October of last year=2020-10 (relative)",
    ]);
  });

  test("a weekday that does not fit is no witness for the year of another date", () => {
    const lines = ["Published January 19, 2024", "until Friday, December 22, 2024", "from December 4 to December 22"];
    expect(resolve(lines, "en").dates.at(-1)).toBe("December 22=2023-12-22 (year:context)");
  });

  test("the end of an open span pins no year", () => {
    expect(resolve(["It concerns those who left before 2000.", "It was lost on September 20."], "en")).toEqual({
      dates: ["2000=2000", "September 20=null"],
      warnings: ["unresolved_year"],
    });
  });
});

describe("counts on from the date before", () => {
  test.each([
    ["2024年6月3日10時50分に送信し、20分後に気付きました。", "20分後=2024-06-03T11:10 (relative)"],
    ["2024年6月3日23時に送信し、約2時間後に気付きました。", "約2時間後=2024-06-04T01:00 (relative)"],
    ["2024年6月3日に送信し、5分後に気付きました。", "5分後=2024-06-03 (relative)"],
    ["2024年6月3日に送信しました。本日現在、届いていません。翌4日に確認します。", "翌4日=2024-06-04 (relative)"],
    ["2024年6月3日22時に侵入し、翌朝6時頃に退出しました。", "翌朝6時頃=2024-06-04T06:00 (relative)"],
    ["2024年6月3日に送信し、3日後に気付きました。", "3日後=2024-06-06 (relative)"],
    ["2024年6月3日に送信し、1週間後に気付きました。", "1週間後=2024-06-10 (relative)"],
  ])("%s", (text, last) => expect(resolve([text]).dates.at(-1)).toBe(last));

  test("says nothing of so many days", () =>
    expect(resolve(["2024年6月3日に送信し、数日後に気付きました。"]).dates).toHaveLength(1));
});
