import { describe, expect, test } from "vitest";
import { read } from "./told.ts";

/** Each row: a text, and what is read from it in text order, "what it says → what it comes to". */
const single: readonly (readonly [string, string])[] = [
  ["We noticed it on April 9, 2021.", "April 9, 2021 → 2021-04-09"],
  ["We noticed it on 9 April 2021.", "9 April 2021 → 2021-04-09"],
  ["It began on the 9th of April, 2021", "9th of April, 2021 → 2021-04-09"],
  ["on Apr. 9, 2021, in Lyon", "Apr. 9, 2021 → 2021-04-09"],
  ["Sept 9th 2021", "Sept 9th 2021 → 2021-09-09"],
  ["April the ninth, 2021", "April the ninth, 2021 → 2021-04-09"],
  ["the thirty-first of May 2020", "thirty-first of May 2020 → 2020-05-31"],
  ["Friday, April 9, 2021", "Friday, April 9, 2021 → 2021-04-09 Fri"],
  ["9 April 2021 (Fri)", "9 April 2021 (Fri) → 2021-04-09 Fri"],
  ["Thurs., 8 April", "Thurs., 8 April → ????-04-08 Thu"],
  ["09-Apr-2021", "09-Apr-2021 → 2021-04-09"],
  ["09-Apr-21", "09-Apr-21 → 2021-04-09"],
  ["2021 April 9", "2021 April 9 → 2021-04-09"],
  ["2021-04-09", "2021-04-09 → 2021-04-09"],
  ["2021/4/9", "2021/4/9 → 2021-04-09"],
  ["2021.04.09", "2021.04.09 → 2021-04-09"],
  ["19.4.2021", "19.4.2021 → 2021-04-19"],
  ["19/04/2021", "19/04/2021 → 2021-04-19"],
  ["04/19/2021", "04/19/2021 → 2021-04-19"],
  ["4/19/21", "4/19/21 → 2021-04-19"],
  ["April 2021", "April 2021 → 2021-04"],
  ["April of 2021", "April of 2021 → 2021-04"],
  ["04/2021", "04/2021 → 2021-04"],
  ["2021-04", "2021-04 → 2021-04"],
  ["since early 2021", "since early 2021 → 2021 about early .. open"],
  ["in 2021", "2021 → 2021"],
  ["in fiscal 2021", "fiscal 2021 → FY2021"],
  ["FY21", "FY21 → FY2021"],
  ["in spring 2021", "spring 2021 → 2021 about"],
  ["the third quarter of 2021", "third quarter of 2021 → 2021 about"],
  ["in April of last year", "April of last year → ????-04 (year -1 published)"],
  ["on the 9th, we", "the 9th → ????-??-09"],
  ["on the 9th of last month", "the 9th of last month → ????-??-09 (month -1 published)"],
  ["We told them on 4 Mar. They answered.", "4 Mar → ????-03-04"],
  ["closed at 5pm.", "5pm → T17"],
  ["September 5, Reiwa 7 (2025)", "September 5, Reiwa 7 (2025) → 2025-09-05"],
  ["8/21 (Sat)", "8/21 (Sat) → ????-08-21 Sat"],
];

const clocks: readonly (readonly [string, string])[] = [
  ["at 3:05 p.m.", "3:05 p.m. → T15:05"],
  ["at 12.40 am", "12.40 am → T00:40"],
  ["at 16:30 and at 17:00:20", "16:30 → T16:30 | 17:00:20 → T17:00:20"],
  ["at noon; 12 midnight", "noon → T12 | 12 midnight → T00"],
  ["at 0915 hours", "0915 hours → T09:15"],
  ["At 8 a.m. EST on June 3, 2021", "8 a.m. EST on June 3, 2021 → 2021-06-03T08"],
  ["June 3, 2021 at around 8:10 pm", "June 3, 2021 at around 8:10 pm → 2021-06-03T20:10 about"],
  ["2021-06-03T08:10:00Z", "2021-06-03T08:10:00Z → 2021-06-03T08:10:00"],
  ["2021-06-03T08:10:00+09:00 (UTC+09:00)", "2021-06-03T08:10:00+09:00 → 2021-06-03T08:10:00"],
  ["8:00 in the morning of 04/22/2016", "8:00 in the morning of 04/22/2016 → 2016-04-22T08:00"],
  ["at 930am", "930am → T09:30"],
  ["at a quarter past two", "a quarter past two → T14:15"],
  ["at half past nine on the morning of 5 June", "half past nine on the morning of 5 June → ????-06-05T09:30"],
  ["by 9 o'clock that night", "9 o'clock that night → T21 (day +0 previous)"],
  ["at ten minutes to six", "ten minutes to six → T17:50"],
  ["3 June 2021 | 17:46", "3 June 2021 | 17:46 → 2021-06-03T17:46"],
  ["Thu Jun 3 08:10:00 2021", "Thu Jun 3 08:10:00 2021 → 2021-06-03T08:10:00 Thu"],
];

const spans: readonly (readonly [string, string])[] = [
  ["from May 6 to 19, 2018", "from May 6 to 19, 2018 → 2018-05-06 .. 2018-05-19"],
  ["6-19 May 2018", "6-19 May 2018 → 2018-05-06 .. 2018-05-19"],
  ["from the 6th to the 19th of May 2018", "from the 6th to the 19th of May 2018 → 2018-05-06 .. 2018-05-19"],
  ["between May 6 and June 2, 2018", "between May 6 and June 2, 2018 → 2018-05-06 .. 2018-06-02"],
  ["between May 6, 2017, and June 2, 2018, a file", "between May 6, 2017, and June 2, 2018 → 2017-05-06 .. 2018-06-02"],
  ["Dec 6 - Jan 2, 2018", "Dec 6 - Jan 2, 2018 → 2017-12-06 .. 2018-01-02"],
  ["December 6, 2017 to January 2", "December 6, 2017 to January 2 → 2017-12-06 .. 2018-01-02"],
  [
    "from late May through early July 2019",
    "from late May through early July 2019 → 2019-05 about late .. 2019-07 about early",
  ],
  ["from 2012 to 2018", "from 2012 to 2018 → 2012 .. 2018"],
  ["5/13/2016-5/22/2016", "5/13/2016-5/22/2016 → 2016-05-13 .. 2016-05-22"],
  ["2016/05/13-2016/05/22", "2016/05/13-2016/05/22 → 2016-05-13 .. 2016-05-22"],
  ["2012-18", "2012-18 → 2012 .. 2018"],
  ["the 2019-20 school year", "2019-20 school year → FY2019 .. FY2020"],
  ["in March and April 2019", "March and April 2019 → 2019-03 .. 2019-04"],
  ["in 2012, 2013 and 2014", "2012, 2013 and 2014 → 2012 .. 2014"],
  ["since Aug. 21", "since Aug. 21 → ????-08-21 .. open"],
  ["as early as March 2019", "as early as March 2019 → 2019-03 .. open"],
  ["from March 2019 onwards", "March 2019 onwards → 2019-03 .. open"],
  ["prior to 2010", "prior to 2010 → open .. 2010"],
  [
    "since May 3, 2020, and possibly until June 4",
    "since May 3, 2020, and possibly until June 4 → 2020-05-03 .. ????-06-04",
  ],
  ["began on May 3 and went on until June 4", "May 3 and went on until June 4 → ????-05-03 .. ????-06-04"],
  ["between the 2011-12 and 2014-15 school years", "2011-12 and 2014-15 school years → FY2011 .. FY2015"],
  ["until 4 May 2020", "until 4 May 2020 → open .. 2020-05-04"],
  [
    "from 9:00 on Tuesday, March 3, 2020 to around 7:15 on Friday, March 6, 2020",
    "from 9:00 on Tuesday, March 3, 2020 to around 7:15 on Friday, March 6, 2020 → 2020-03-03T09:00 Tue .. 2020-03-06T07:15 about Fri",
  ],
  ["on 3 May from 5 to 7.30 pm", "3 May from 5 to 7.30 pm → ????-05-03T17 .. ????-05-03T19:30"],
  ["from 11 to 2 p.m.", "from 11 to 2 p.m. → T11 .. T14"],
  [
    "8 p.m. on 3 May to 6 a.m. the next day",
    "8 p.m. on 3 May to 6 a.m. the next day → ????-05-03T20 .. T06 (day +1 previous)",
  ],
];

const lists: readonly (readonly [string, string])[] = [
  [
    "on the 3rd, 5th, and 8th of October 2019",
    "3rd → 2019-10-03 | 5th → 2019-10-05 | 8th of October 2019 → 2019-10-08",
  ],
  ["on October 3, 5 and 8, 2019", "October 3 → 2019-10-03 | 5 → 2019-10-05 | 8, 2019 → 2019-10-08"],
  ["the 3rd of May and 8th of June 2019", "3rd of May → 2019-05-03 | 8th of June 2019 → 2019-06-08"],
  ["on May 3rd and June 8th", "May 3rd → ????-05-03 | June 8th → ????-06-08"],
  ["3/4 May 2020", "3 → 2020-05-03 | 4 May 2020 → 2020-05-04"],
  ["in 2012 and 2015", "2012 → 2012 | 2015 → 2015"],
  ["1. March 3, 2021: found. 2. April 5, 2021: fixed.", "March 3, 2021 → 2021-03-03 | April 5, 2021 → 2021-04-05"],
];

const soft: readonly (readonly [string, string])[] = [
  ["on or about November 4, 2020", "on or about November 4, 2020 → 2020-11-04 about"],
  ["in or around May 2020", "in or around May 2020 → 2020-05 about"],
  ["mid-May 2020", "mid-May 2020 → 2020-05 about middle"],
  ["by the end of May 2020", "the end of May 2020 → 2020-05 about late"],
  ["on the evening of 3 May 2020", "the evening of 3 May 2020 → 2020-05-03 about"],
  ["on the evening of 3 May 2020 at 9 pm", "the evening of 3 May 2020 at 9 pm → 2020-05-03T21"],
  ["the week of July 6, 2020", "week of July 6, 2020 → 2020-07-06 about"],
];

const weekdays: readonly (readonly [string, string])[] = [
  ["the bank said on Friday that", "Friday → Fri (weekday +0 published)"],
  ["We locked it at 9.25pm on the Thursday", "9.25pm on the Thursday → T21:25 Thu (weekday +0 previous)"],
  ["the following Monday morning", "the following Monday morning → about Mon (weekday +1 previous)"],
  ["at 7:10 on Monday morning, June 8", "7:10 on Monday morning, June 8 → ????-06-08T07:10 Mon"],
  ["Friday night (2 Nov) we", "Friday night (2 Nov) → ????-11-02 about Fri"],
  ["last Tuesday at noon", "last Tuesday at noon → T12 Tue (weekday -1 published)"],
  ["it will be back on Tuesday", "Tuesday → Tue (weekday +1 published)"],
];

const distances: readonly (readonly [string, string])[] = [
  ["the following day", "the following day → (day +1 previous)"],
  ["later that same day", "that same day → (day +0 previous)"],
  ["at 16:30 on the same day", "16:30 on the same day → T16:30 (day +0 previous)"],
  ["the next morning", "the next morning → about (day +1 previous)"],
  ["two weeks later", "two weeks later → about (day +14 previous)"],
  ["three days ago", "three days ago → (day -3 published)"],
  ["yesterday", "yesterday → (day -1 published)"],
  ["late last month", "late last month → about late (month -1 published)"],
  ["earlier this year", "earlier this year → (year +0 published)"],
];

describe.each([
  ["single dates", single],
  ["clock times", clocks],
  ["spans", spans],
  ["lists", lists],
  ["approximate dates", soft],
  ["weekdays alone", weekdays],
  ["distances", distances],
])("%s", (_title, rows) => {
  test.each(rows)("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("two readings", () => {
  test("month and day that could be either are kept with the other reading", () => {
    expect(read("03/04/2024")).toBe("03/04/2024 → 2024-03-04 or 04-03");
  });
  test("a weekday decides", () => {
    expect(read("Wednesday 03/04/2024")).toBe("Wednesday 03/04/2024 → 2024-04-03 Wed");
  });
  test("an impossible month decides", () => {
    expect(read("13/04/2024")).toBe("13/04/2024 → 2024-04-13");
  });
});

describe("days no calendar has", () => {
  test.each(["June 31, 2020", "February 29, 2021", "30 February"])("%s is read with its flaw", (text) => {
    expect(read(text)).toMatch(/ !nonexistent$/u);
  });
  test("31/02/2020 is no date at all", () => {
    expect(read("31/02/2020")).toBe("");
  });
});

const nothing: readonly string[] = [
  "You may ask us. May I ask you? They may first want to read this. Of the 12 may have left.",
  "The march of progress, an august body, April Smith and Jan Novak",
  "Version 2.3.4, build 2019.2.1.7, section 12.3, pages 10-12",
  "192.168.10.12 and 10.12.2019.5",
  "Call 1-800-555-2019, (020) 7946 2018 or 555-2012.",
  "the Privacy Act of 1988, the Data Protection Act 2018, Regulation (EU) 2016/679",
  "2019 patients, 2,019 patients, 2019 affected customers, $2019, 2019%",
  "ISO 27001:2013, CVE-2021-44228, Windows Server 2016, room 2015",
  "Open Monday to Friday 9:30-17:30; Mon.-Fri., 9:00 a.m. to 5:00 p.m. Eastern Time",
  "Press release 2022-31, case 2019-20",
  "Call (844) 555-0190 between 8:00 and 4:30.",
  "over Labor Day weekend, in the 1990s, in the 21st century, the 4th quarter, the 2nd of three letters",
  "50/50, 24/7, 1/2 of them, a ratio of 3-4, 12:5, 25:70",
  "over the last year and the past month",
  "Copyright 2016-2019, © 2020",
  "next year, next month, next Monday, every Friday, Black Friday, on Mondays, the Monday of that week",
  "Saturday and Sunday, 10-4; it will be back by Tuesday; Sunday Times",
  "They may leave for any loss this may cause.",
  "about 1/2 and 3/4 of it, 1/2 - 3/4",
];

describe("no dates", () => {
  test.each(nothing)("%s", (text) => {
    expect(read(text)).toBe("");
  });
});

describe("figures beside a date that count something", () => {
  test.each([
    ["On May 3, 12 people were told", "May 3 → ????-05-03"],
    ["On May 3 and 5 people", "May 3 → ????-05-03"],
    ["Update 2 - 5 May 2019", "5 May 2019 → 2019-05-05"],
    ["$ 12 December 27", "December 27 → ????-12-27"],
    ["in June 3,500 letters", "June → ????-06"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
