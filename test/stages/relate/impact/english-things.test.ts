import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

type Case = readonly [claim: string, lines: readonly string[], groups: readonly string[]];

const cases: readonly Case[] = [
  [
    "clauses give the data of a thing to the group that was counted by it",
    [
      "The breach exposed two tables.",
      "Our ticketing records (6,200 people) and our mailing list (4,050 people) were both taken. The ticketing records show the name and address; the mailing list shows the email address only.",
    ],
    ["6200 name+address", "4050 email_address"],
  ],
  [
    "a thing that both groups were counted by tells of neither alone",
    [
      "The breach exposed two files.",
      "A staff file (62 people) and a pension file (48 people) were taken. The files show the name and address.",
    ],
    ["62 name+address", "48 name+address"],
  ],
  [
    "dependents that are counted and named again with their plan are one group",
    [
      "The breach exposed data.",
      "For employees: name, Social Security number.",
      "For dependents enrolled in our plan: name and date of birth.",
      "A total of 2,377 employees and 1,091 dependents were affected.",
    ],
    ["2377 name+social_security_number", "1091 name+date_of_birth"],
  ],
  [
    "people that are only described are known again by what they did",
    [
      "The stolen files hold data of 9,820 residents who received public assistance and 4,905 people booked into the county jail.",
      "For those who received assistance, the files contain the name and income. For those booked, they contain the name and photo.",
    ],
    ["9820 name+income", "4905 name+photo"],
  ],
  [
    "questions name those whose data the answers list",
    [
      "The breach concerns 8,412 members and 96 staff.",
      "What was taken from the members' records?",
      "Name, address and membership number.",
      "What was taken from staff records?",
      "Name and bank details.",
    ],
    ["8412 name+address+member_id", "96 name+bank_account"],
  ],
  [
    "the files of people tell whose the data are",
    [
      "The breach exposed files.",
      "Former employees' files contained Social Security numbers. Candidates' files contained resumes and photos.",
    ],
    ["- social_security_number", "- work_history+photo"],
  ],
];

describe("what things hold", () => {
  test.each(cases)("%s", (_claim, lines, groups) => {
    expect(groupsOf(lines)).toEqual(groups);
  });
});
