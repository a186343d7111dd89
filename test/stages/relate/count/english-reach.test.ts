import { describe, expect, test } from "vitest";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { headline } from "../../../../src/relate/count/headline.ts";
import { readingOf } from "./reading.ts";

const counts = (text: string): readonly string[] =>
  relateCounts(readingOf(text)).map(({ value: { value, unit, measure } }) => `${value} ${unit} ${measure}`);

const statuses = (text: string): readonly string[] =>
  relateCounts(readingOf(text)).map(({ value: { value, status } }) => `${value} ${status}`);

describe("which English bodies are of the incident", () => {
  test.each([
    ["A stranger used the gap to fetch data of 43 of our 880 customer companies.", ["43", "880"]],
    ["The supplier says that some 300 charities were caught up in it.", ["300"]],
    ["We hear that more than 70 museums are in the same position.", ["70"]],
    ["Two outside firms helped us with the work.", []],
    ["We looked for traces with the help of two firms.", []],
    ["Our association has 450 firms in five counties.", []],
  ])("%s", (text, found) => {
    expect(counts(`Names leaked. ${text}`).map((count) => count.split(" ")[0])).toEqual(found);
  });
});

describe("which people a number without their noun counts", () => {
  test.each([
    ["A ward book with 88 in-patients was lost.", ["88 person affected_people"]],
    [
      "A list of 14 ex-pupils and 23 owner-drivers was lost.",
      ["14 person affected_people", "23 person affected_people"],
    ],
    ["Names leaked. Scans of the records of 38 were found on his phone.", ["38 person affected_people"]],
    [
      "The list of 437 students was leaked, including 19 who have deferred.",
      ["437 person affected_people", "19 person affected_people"],
    ],
    ["The leak concerns 610 respondents.", ["610 person affected_people"]],
    ["Of 610 respondents to the survey, most said that leaks worry them.", []],
    [
      "Names leaked.\n\nStudents (212 currently enrolled, plus 340 former): name",
      ["212 person affected_people", "340 person affected_people"],
    ],
    [
      "Names leaked.\n\nJob applicants (212 successful and 1,040 unsuccessful): name",
      ["212 person affected_people", "1040 person affected_people"],
    ],
    ["Names leaked.\n\nClients (approx. 12,700)", ["12700 person affected_people"]],
    [
      "Names leaked.\n\nStaff (561)\nName. Copies of passports for 148.",
      ["561 person affected_people", "148 person affected_people"],
    ],
    ["Names leaked. The file held the pay of all who work here, 2,317 of us in all.", ["2317 person affected_people"]],
    ["Names leaked. There are only 19 of us in the office.", []],
    ["Names leaked. Those who applied for our 2019 summer programme and whose names leaked will hear from us.", []],
    ["Names of 40 members leaked. He asked for all 2016 wage statements.", ["40 person affected_people"]],
    [
      "Names of 40 members leaked. The scans were of 12 passports, 8 driver's licences and 5 visas.",
      [
        "40 person affected_people",
        "12 document affected_files",
        "8 document affected_files",
        "5 document affected_files",
      ],
    ],
    [
      "Names of 40 members leaked. The vendor says that 140 of its client firms, and around 2.3 million individuals in all, were hit.",
      ["40 person affected_people", "2300000 person other"],
    ],
    ["Names of 90 members leaked. We expect 2,000 children this year.", ["90 person affected_people"]],
    ["Names of 90 members in Years 9 and 10 families leaked.", ["90 person affected_people"]],
    ["Names leaked. When two people pressed the button at once, the form showed the wrong address.", []],
  ])("%s", (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

describe("English papers and visits told for their own sake", () => {
  test.each([
    ["Names leaked from the file. He had enclosed two letters of reference.", []],
    ["Names leaked. The attacks came from two IP addresses abroad.", []],
    ["Names leaked. The password was made of six lower-case letters.", []],
    ["Names leaked. You may check your Capital One account.", []],
    ["Two letters were lost in the post.", ["2 document affected_files"]],
    ["Three files were stolen from the office.", ["3 file affected_files"]],
  ])("%s", (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

test("rows of a name and a number without a head count the people they name, and add up", () => {
  const reading = readingOf(
    [
      "On 4 May a file with names and salaries was published by mistake. These were in it:",
      "",
      "Teachers                412",
      "School meals staff       88",
      "Retired caretakers       14",
      "",
      "We took it down.",
    ].join("\n"),
  );
  const facts = relateCounts(reading);
  expect(facts.map(({ value: { value, unit } }) => `${value} ${unit}`)).toEqual([
    "412 person",
    "88 person",
    "14 person",
  ]);
  expect(headline(reading, facts, []).affected.people?.value).toBe(514);
});

test("rows of other things without a head count nobody", () => {
  const text = [
    "Names leaked. What it cost us:",
    "",
    "Postage          1,412",
    "Overtime           880",
    "",
    "We paid it.",
  ];
  expect(counts(text.join("\n"))).toEqual([]);
});

test("a cell may round its number", () => {
  const text = [
    "A list was stolen.",
    "",
    "Group              Consumers    Data",
    "Shop buyers        about 3,400  name, address",
    "Club members       1,210        name, e-mail",
    "",
    "We are sorry.",
  ];
  expect(counts(text.join("\n"))).toEqual(["3400 person affected_people", "1210 person affected_people"]);
});

describe("whether those counted are sure to have been hit, where an attack is told", () => {
  test.each([
    ["A hacker broke in and took a backup copy of our files. In it were the names of 900 donors.", ["900 confirmed"]],
    ["An intruder logged in and used it to read data of the club. It holds 900 members.", ["900 confirmed"]],
    ["The intruder tried to read data of the club. It holds 900 members.", ["900 possible"]],
    ["Ransomware hit our server. Our specialists read the files. The server held 900 members.", ["900 possible"]],
    ["Ransomware hit our server. No data was taken. The server held 900 members.", ["900 possible"]],
  ])("%s", (text, found) => {
    expect(statuses(text)).toEqual(found);
  });
});
