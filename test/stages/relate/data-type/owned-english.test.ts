import { expect, test } from "vitest";
import { isOwned } from "../../../../src/relate/data-type/owned-english.ts";

/** What stands around the data in brackets. */
const around = (example: string): readonly [string, string] => {
  const [lead = "", rest = ""] = example.split(/\[[^\]]+\]/u);
  return [lead, rest];
};

test.each([
  "[pathology results] relating to 1,428 patients",
  "The thief has [blood groups] of about 310 donors.",
  "84 policyholders and 12 brokers, namely [policy numbers]",
  "Among them are 1,070 with private [messages]",
  "A further 650 applicants had their [CVs] stolen.",
  "Each entry gave the client's [first name]",
  "The Mill Road files included only [names]",
  "only their [name and e-mail address] appear.",
  "[names and room numbers] were written on it",
])("whose the data are is told: %s", (example) => {
  expect(isOwned(...around(example))).toBe(true);
});

test.each([
  "[address] of the office",
  "[phone numbers] on 4 May",
  "We asked 40 people for [the address]",
  "Each employee has a [password]",
  "The list was sent with [the address]",
  "Your [name and address] will appear on our website",
  "The form did not include [card numbers] of 310 donors",
])("nobody's data are told: %s", (example) => {
  expect(isOwned(...around(example))).toBe(false);
});
