import { describe, expect, test } from "vitest";
import { kindsOf } from "../state.ts";

const LEAK = "A list was stolen. It held names and addresses.";

describe("kinds of data an English sentence names for another reason", () => {
  test.each([
    ["who is meant", "Data of persons who received healthcare treatment were accessed."],
    [
      "what was needed to write to them",
      "We looked for the contact information of those affected in order to notify them.",
    ],
    ["where somebody came from", "Somebody had come to the machine from an odd IP address."],
    ["what was traced", "The IP addresses of those who opened it have been tracked."],
    ["what opens a door", "Access to the portal needs an email address and a PIN code."],
    ["what was fished for", "On a phishing page, passwords, tokens and credentials were captured."],
    ["whose people they are", "Employees of the company, or patients of our hospital: 194 persons"],
    ["what readers may call", "The letter gives a telephone number (844-555-0117, 9 to 5) for questions."],
    ["who speaks", "The company said it was sorry."],
    ["what message it was", "The list went out in answer to an e-mail from an unknown person."],
    ["where readers are answered", "A hotline and an e-mail address have been set up for anyone with questions."],
    ["what was renewed afterwards", "Thieves had the list, and users were made to change their passwords."],
    ["who wrote it", "In a letter from the firm, 12 guests were told that thieves had the list."],
    ["who is not named", "The hospital would not name the coach or give his address."],
    ["what not all have", "Their Social Security number was not on file for every one of them."],
    ["whose name is not given", "The name of the dismissed clerk was never released."],
    ["where nobody can be written to", "For some families the school could not find valid mailing addresses."],
    ["who has no address", "This is for those of whom we have no current telephone number on file."],
  ])("%s", (_claim, line) =>
    expect(kindsOf([LEAK, line])).toEqual(["name confirmed names", "address confirmed addresses"]),
  );

  test("names of things, and calling and marks in a list", () => {
    expect(kindsOf(["Leaked were the names of the computer accounts and the e-mail addresses of staff."])).toEqual([
      "user_id confirmed names",
      "email_address confirmed e-mail addresses",
    ]);
    expect(kindsOf(["The list held names, employment, gender and dosages. It was stolen."])).toEqual([
      "name confirmed names",
      "occupation confirmed employment",
      "gender confirmed gender",
      "health confirmed dosages",
    ]);
  });

  test("health cards are no payment cards, and the name of a school no schooling", () => {
    expect(kindsOf(["The stolen list of Harrow High School held names and health card numbers."])).toEqual([
      "name confirmed names",
      "insurance_number confirmed health card numbers",
    ]);
  });

  test("what is not known to have been included may have been", () => {
    expect(
      kindsOf(["A drive was lost. It has not been said whether Social Security numbers were stored on it."]),
    ).toEqual(["social_security_number possible Social Security numbers"]);
  });
});
