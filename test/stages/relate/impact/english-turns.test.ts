import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** How English goes on from one group to the next: those who are left, those told of in the sentence before, those a number stands for. */
const ways: readonly (readonly [text: string, groups: readonly string[]])[] = [
  [
    "The incident affected 2,000 people. 1,800 of them had only their names and addresses exposed. The other 200 had their dates of birth exposed as well.",
    ["1800 name+address", "200 name+address+date_of_birth"],
  ],
  [
    "Data of 6,300 people were in the backup. For 5,600 of these people, only the name and address were recorded. For the remaining 700, the date of birth was recorded as well as the name and address.",
    ["5600 name+address", "700 name+address+date_of_birth"],
  ],
  [
    "Of the 3,000 members affected, 2,600 had their name and address exposed, while 400 had their date of birth exposed in addition to those items.",
    ["2600 name+address", "400 name+address+date_of_birth"],
  ],
  [
    "Most of the affected users (18,000) had only their name and email address exposed. A further 2,500 users had, in addition, their telephone number exposed.",
    ["18000 name+email_address", "2500 name+email_address+phone"],
  ],
  [
    "A folder was shared by mistake. It contained a list of 120 students with their names and marks and a list of 8 tutors with their names and phone numbers.",
    ["120 name+exam_results", "8 name+phone"],
  ],
  [
    "The messages concern 412 people. Most, 329 of them, are applicants: the messages contain their names and email addresses. The other twelve are examiners, who had sent us their bank details and a copy of their passport.",
    ["329 name+email_address", "12 bank_account+passport"],
  ],
  [
    "The stolen file held the forms of everyone who was paid in that year, 1,846 people in all. This includes 212 seasonal staff. The forms show name, home address and date of birth.",
    ["1846 name+address+date_of_birth"],
  ],
  [
    "The stolen documents concern 2,264 pupils and 148 employees. For the pupils, the documents show name, date of birth and home address. For the employees, they show name and bank details.",
    ["2264 name+date_of_birth+address", "148 name+bank_account"],
  ],
  [
    "The spreadsheets concern 1,866 customers with a home loan. For each of them there is a name, an address and a telephone number. The printed list concerns 94 other customers; it shows the name, telephone number, and employer.",
    ["1866 name+address+phone", "94 name+phone+affiliation"],
  ],
  [
    "The file on staff covers 18 people and shows their names and salaries. The file on clients covers 250 people and shows their names and email addresses.",
    ["18 name+income", "250 name+email_address"],
  ],
  [
    "On our shop, the names and passwords of 6,200 customers were copied. On our portal, the names and bank accounts of 41 sellers were copied.",
    ["6200 name+password", "41 name+bank_account"],
  ],
  ["The folder listed 310 members with their names. It also shows their telephone numbers.", ["310 name+phone"]],
  [
    "We are writing to 2,480 patients about the mailbox of one employee, which an outsider had opened. It contained names, dates of birth and, for 340 of the patients, insurance numbers.",
    ["2480 name+date_of_birth+insurance_number", "340 insurance_number"],
  ],
  [
    "A binder with forms of 61 patients was lost. The forms contained the name, the date of birth, and the address of a guardian (22 patients).",
    ["61 name+date_of_birth+address", "22 address"],
  ],
  [
    "Of the customers, 900 people at the Elm branch and 340 people at the Dock branch are affected. For 900 people at Elm, names and addresses were lost. For 340 people at Dock, names and phone numbers were lost.",
    ["900 name+address", "340 name+phone"],
  ],
];

describe("groups told in turn", () => {
  test.each(ways)("%s", (text, groups) => {
    expect(
      [...groupsOf(["An unauthorised person gained access and personal data were exposed.", text])].sort(),
    ).toEqual([...groups].sort());
  });
});
