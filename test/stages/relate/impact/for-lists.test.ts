import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

const LEAD = "A stranger copied files with data of 2,400 patients from our server.";

describe("lists of an English sentence that end in those who lost what they name", () => {
  test.each([
    [
      "The files hold names and dates of birth for all of them, passport numbers for 212, and bank details for 31.",
      ["2400 name+date_of_birth+passport+bank_account", "212 passport", "31 bank_account"],
    ],
    [
      "The files hold phone numbers for 212 patients and bank details for another 31 patients.",
      ["212 phone", "31 bank_account"],
    ],
    // One list alone is that of the figure, whichever way it is told.
    ["The files hold names and phone numbers for 212 of them.", ["2400 name+phone", "212 name+phone"]],
  ])("%s", (text, groups) => {
    const found = groupsOf([`${LEAD} ${text}`]);
    expect(found).toEqual(groups);
  });
});
