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
];

describe("what things hold", () => {
  test.each(cases)("%s", (_claim, lines, groups) => {
    expect(groupsOf(lines)).toEqual(groups);
  });
});
