import { describe, expect, test } from "vitest";
import { asProse, legible } from "../../../src/normalise/letter-case.ts";

const prose = (text: string): string => asProse(text, [{ start: 0, end: text.length }]);

const SENTENCES =
  "We regret that on 3 May a parcel was lost. It may hold letters. The club told the police on Monday, and I signed for it in March 2021.";

describe("a text of one case is written as prose", () => {
  test.each([
    ["capitals", SENTENCES.toUpperCase()],
    ["small letters", SENTENCES.toLowerCase()],
  ])("%s", (_case, text) => {
    expect(prose(text)).toBe(SENTENCES);
  });

  test("a list keeps its letters small", () => {
    const text = "THE LISTS THAT WERE SENT TO THE WRONG OFFICE OF OUR CLUB ARE:\na. ROWERS\nb. COACHES AND FRIENDS";
    expect(prose(text)).toBe(
      "The lists that were sent to the wrong office of our club are:\na. Rowers\nb. Coaches and friends",
    );
  });

  test("months that are words are named beside a figure only", () => {
    const text =
      "between may 2021 and 4th march we may have lost some letters, and on the 7th of dec. 12 more of our letters";
    expect(prose(text)).toBe(
      "Between May 2021 and 4th March we may have lost some letters, and on the 7th of Dec. 12 more of our letters",
    );
  });

  test.each([
    ["it was lost in may and found by march.", "It was lost in May and found by March."],
    ["a patch of may was not applied, and by may have none", "A patch of May was not applied, and by may have none"],
    [
      "what we sign with may have been seen from april to may",
      "What we sign with may have been seen from April to May",
    ],
    ["mail of feb and april/may is on the march", "Mail of Feb and April/May is on the march"],
    ["2) which letters?\n3. e-mails of ours\n(4) x-rays", "2) Which letters?\n3. E-mails of ours\n(4) X-rays"],
    ["we are at level 9, 180 old mill quay, ashby.", "We are at level 9, 180 Old Mill Quay, ashby."],
    ["at 12 elm st., ashby, or 97204", "At 12 Elm St., ashby, OR 97204"],
    [
      'ashby medical ("amc") told the parents of district 9 that amc, and "the bank" ("the bank"), lost it',
      'Ashby medical ("Amc") told the parents of District 9 that Amc, and "the bank" ("the bank"), lost it',
    ],
    ["it hit 40 people in the square.", "It hit 40 people in the square."],
  ])("what stands beside a month, a street or a number tells of it: %s", (text, read) => {
    expect(prose(`${SENTENCES.toLowerCase()}\n${text}`)).toBe(`${SENTENCES}\n${read}`);
  });

  test("an address in small letters makes no text of capitals another", () => {
    const text = `${SENTENCES.toUpperCase()} WRITE TO club@ashby.org.`;
    expect(prose(text)).toBe(`${SENTENCES} Write to club@ashby.org.`);
  });
});

describe("a text stays as it is", () => {
  test.each([
    ["with a name in it", `${SENTENCES} Ashby Rowing Club`],
    ["with a heading in capitals", `NOTICE OF A LOST PARCEL OF LETTERS\n${SENTENCES}`],
    ["with too few letters to tell", "LOST PARCEL: 12 LETTERS"],
    ["in Japanese", "本会のUSBメモリを紛失しました。"],
  ])("%s", (_what, text) => {
    expect(prose(text)).toBe(text);
  });
});

test("only the notices of one case are written otherwise, and every letter stays in its place", () => {
  const loud = `${SENTENCES.toUpperCase()}\n`;
  const text = `${SENTENCES}\n${loud}${SENTENCES}`;
  const start = SENTENCES.length + 1;
  const read = asProse(text, [
    { start: 0, end: start },
    { start, end: start + loud.length },
    { start: start + loud.length, end: text.length },
  ]);
  expect(read).toBe(`${SENTENCES}\n${SENTENCES}\n${SENTENCES}`);
});

test.each([
  ["On MAY 5 we lost it, and on 3 DEC found it.", "On May 5 we lost it, and on 3 Dec found it."],
  ["MONDAY, 5 MAY 2021", "Monday, 5 May 2021"],
  ["NOTICE OF 5 MAY 2021", "NOTICE OF 5 MAY 2021"],
  ["You MAY keep it; read SEP or MARS.", "You MAY keep it; read SEP or MARS."],
])("months in capitals are names among small letters and on their own: %s", (text, read) => {
  expect(legible(text, [])).toBe(read);
});
