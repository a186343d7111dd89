import { expect, test } from "vitest";
import { groupsOf } from "../state.ts";

const HEAD = ["Cyber incident", "", "On 3 May 2022 an intruder stole files from our server.", ""];

/** Groups that clauses and lines name in front of their data, wherever they are counted. */
const frames: readonly (readonly [text: string, groups: readonly string[]])[] = [
  [
    "The files hold records of 9,340 readers and 210 employees.\n\nIn the case of readers, the records list names and dates of birth. In the case of employees, they list names and passport numbers.",
    ["9340 name+date_of_birth", "210 name+passport"],
  ],
  [
    "The files hold records of 3,200 farmers and 450 current and former employees.\n\nFarmers\n- name and address\n- bank details\n\nEmployees\n- name and address\n- salary",
    ["3200 name+address+bank_account", "450 name+address+income"],
  ],
  [
    "For players, they held names and dates of birth; for parents, names and phone numbers; for referees, names and bank account numbers. The numbers are 2,960 players, 3,410 parents and 74 referees.",
    ["2960 name+date_of_birth", "3410 name+phone", "74 name+bank_account"],
  ],
  [
    "There are 21,655 student records and 3,470 staff records in them.\n\nFor students: names, addresses and dates of birth. For staff: names and email addresses.",
    ["21655 name+address+date_of_birth", "3470 name+email_address"],
  ],
  [
    "If you are a member, the files contained your name and date of birth. If you were an employee before 2015, the files contained your name and salary. In total, 8,800 members and 190 former employees are affected.",
    ["8800 name+date_of_birth", "190 name+income"],
  ],
  // One group alone is named: the others have none of its data.
  [
    "1,200 tenants and 35 board members are affected.\n\nFor tenants, the data includes name, address and date of birth.",
    ["1200 name+address+date_of_birth"],
  ],
  // Groups that nothing counts.
  [
    "Around 38,000 residents and 1,150 members of staff are affected.\n\nFor tenants of council homes, the files contain names and phone numbers. For current and former staff, salaries were taken.",
    ["38000 name+phone", "1150 income", "- name+phone"],
  ],
];

test.each(frames)("%s", (text, groups) => expect(groupsOf([...HEAD, ...text.split("\n")])).toEqual(groups));
