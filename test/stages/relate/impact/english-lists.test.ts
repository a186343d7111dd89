import { expect, test } from "vitest";
import { groupsOf } from "../state.ts";

const HEAD = [
  "Loss of a USB Memory",
  "",
  "A USB memory was lost. We apologize. The following data were stored on it.",
  "",
];

/** Lists of groups whose data a sentence below tells of all at once, or a line of dots leads to their figure. */
const lists: readonly (readonly [text: string, groups: readonly string[]])[] = [
  [
    "1) Table for the exchange course (12 students)\n2) Table of fee waivers (27 students)\n3) Draft list of grants\n(9 students)\n\nThe data include names, addresses and, in 2), income.",
    ["12 name+address", "27 name+address+income", "9 name+address"],
  ],
  [
    "1) Table for the exchange course (12 students)\n2) Table of fee waivers (27 students)\n\nThe data include names and addresses.",
    ["12 name+address", "27 name+address"],
  ],
  [
    "(1) Persons outside\n   Name and email address ................................ 6 persons\n   Name, email address, phone number ... 20 persons\n(2) Persons inside\n   Name and email address ................................ 9 persons",
    ["6 name+email_address", "20 name+email_address+phone", "9 name+email_address"],
  ],
];

test.each(lists)("%s", (text, groups) => expect(groupsOf([...HEAD, ...text.split("\n")])).toEqual(groups));
