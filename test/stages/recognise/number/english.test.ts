import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../../src/find.ts";

/** What is found, as `words=value`, or `words=min..max` where no value is stated. */
const read = (text: string): readonly string[] =>
  findNumbers(text, "en").map((item) => `${item.text}=${item.value ?? `${item.min}..${item.max}`}`);

describe("reads every way of writing a number", () => {
  test.each([
    ["1,234 of 5,678 letters", "1,234=1234", "5,678=5678"],
    ["two hundred and ten patients", "two hundred and ten=210"],
    ["twenty-one trillion three hundred", "twenty-one trillion three hundred=21000000000300"],
    ["two hundred and two thousand", "two hundred and two thousand=202000"],
    ["3 hundred and 2 hundred", "3 hundred=300", "2 hundred=200"],
    ["1.2 million people", "1.2 million=1200000"],
    ["a thousand accounts", "a thousand=1000"],
    ["half a million users", "half a million=500000"],
    ["nearly 500K users", "500K=500000"],
    ["1.3m rail passengers", "1.3m=1300000"],
    ["$3.5M in costs", "3.5M=3500000"],
    ["£4.4m, $1.2bn and AUD 3mn", "4.4m=4400000", "1.2bn=1200000000", "3mn=3000000"],
    ["call 6123 4567"],
    ["one point two million users", "one point two million=1200000"],
    ["thirty-one (31) employees", "thirty-one=31", "31=31"],
    ["between 100 and 200", "100=100", "200=200"],
    ["twenty thousand, five hundred and sixty nine", "twenty thousand, five hundred and sixty nine=20569"],
    ["USD115 or 115.5USD", "115=115", "115.5=115.5"],
    ["three of the five servers", "three=3", "five=5"],
  ])("%s", (text, ...found) => expect(read(text)).toEqual(found));
});

describe("bounds what is stated only roughly", () => {
  test.each([
    ["several hundred accounts", "several hundred=200..999"],
    ["a few thousand emails", "few thousand=2000..9999"],
    ["dozens of customers", "dozens=20..99"],
    ["tens of thousands of files", "tens of thousands=20000..99999"],
    ["hundreds of thousands of records", "hundreds of thousands=200000..999999"],
  ])("%s", (text, found) => expect(read(text)).toEqual([found]));
});

test("the name of a street makes no thing of what is named like one", () => {
  expect(read("300 Google Drive files")).toEqual(["300=300"]);
});

describe("refuses what is no quantity", () => {
  test.each([
    "1200 College Drive, Lakemont",
    "our office at 45 N. Main St.",
    "call +1 (800) 555-0199",
    "call 1-800-555-0199",
    "(212) 555-0100",
    "020 7946 0958",
    "version 2.3.4",
    "Article 33",
    "Section 5",
    "Irvine, CA 92618",
    "123-45-6789",
    "CVE-2023-3519",
    "a dozen people",
    "two dozen people",
    "no one",
    "one or more of them",
    "two-factor authentication",
    "a zero-day flaw",
    "the 25th",
    "50%",
    "12 percent",
    "10:30",
    "10/3/2019",
    "9007199254740993 rows",
  ])("%s", (text) => expect(read(text)).toEqual([]));
});
