import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

describe("what an English sentence says happened on its day", () => {
  test.each([
    [
      "We secured the servers without delay, informed the police on 4 June 2024, and began to look into the theft.",
      ["reported_police 2024-06-04"],
    ],
    ["Sent: Tuesday, 4 June 2024 09:12", []],
    ["The issue was resolved at 5:20 AM UTC on 4 June 2024.", ["recovered 2024-06-04T05:20"]],
    ["The monitoring system raised an alarm about a possible intrusion on 4 June 2024.", ["discovered 2024-06-04"]],
    ["The library told its readers about the attack that took place on 4 June 2024.", ["occurred 2024-06-04"]],
    ["The roll was sent to 212 parents by mistake on 4 June 2024.", ["occurred 2024-06-04"]],
    ["The computer was detached from the network on 4 June 2024.", ["contained 2024-06-04"]],
    ["They suspended the clerk's access on 4 June 2024.", ["contained 2024-06-04"]],
    ["The college told parents of a breach that was found on 4 June 2024.", ["discovered 2024-06-04"]],
    ["We have written to clients about a theft which occurred on 4 June 2024.", ["occurred 2024-06-04"]],
    ["The key to the store of files was changed on 4 June 2024.", ["contained 2024-06-04"]],
    ["The sharing link was cancelled on 4 June 2024.", ["contained 2024-06-04"]],
    ["On 4 June 2024, use of the mailbox was discontinued.", ["contained 2024-06-04"]],
    ["By 5.10 pm on 4 June 2024, the rollback was completed.", ["contained 2024-06-04T17:10"]],
    ["It turned to the police on 4 June 2024.", ["reported_police 2024-06-04"]],
    ["The club lodged a notification with the PCPD on 4 June 2024.", ["reported_authority 2024-06-04"]],
    ["On 4 June 2024, during a stocktaking, staff were unable to locate the binders.", ["discovered 2024-06-04"]],
    ["An employee told Harrow College on 4 June 2024 that a laptop had been lost.", ["discovered 2024-06-04"]],
    ["A mail of apology was sent to the recipients on 4 June 2024.", ["notified_individuals 2024-06-04"]],
    ["The data of 300 pupils leaked on 4 June 2024.", ["occurred 2024-06-04"]],
    ["On 4 June 2024, nine computers disappeared from the library.", ["occurred 2024-06-04"]],
    ["A finder had given it back on 4 June 2024. The bag with the list had been lost.", ["recovered 2024-06-04"]],
    ["A stocktaking on 4 June 2024 turned up three files with the names of guests.", ["discovered 2024-06-04"]],
    ["We were not told until 4 June 2024 that names had leaked.", ["discovered 2024-06-04"]],
    ["Each family had a letter from us on 4 June 2024.", ["notified_individuals 2024-06-04"]],
    ["All guests were spoken to or written to by 4 June 2024.", ["notified_individuals 2024-06-04"]],
    [
      "We informed the ICO of the leak on 3 June 2024 and wrote to the guests on 4 June 2024.",
      ["reported_authority 2024-06-03", "notified_individuals 2024-06-04"],
    ],
    [
      "The regulator was notified by the vendor on 3 June 2024 and by us on 4 June 2024.",
      ["reported_authority 2024-06-03", "reported_authority 2024-06-04"],
    ],
    [
      "The police and the ombudsman were notified on 3 June 2024 and 4 June 2024, respectively.",
      ["reported_police 2024-06-03", "reported_authority 2024-06-04"],
    ],
    ["On 4 June 2024 the vendor let Harrow College know that a list had leaked.", ["discovered 2024-06-04"]],
    ["On 4 June 2024 staff could not open the appointment book.", ["discovered 2024-06-04"]],
    ["All PINs were cancelled on 4 June 2024.", ["contained 2024-06-04"]],
    ["The page was restored from a backup of 30 May 2024 on 4 June 2024.", ["recovered 2024-06-04"]],
    ["The review of the mailbox lasted until 4 June 2024.", ["investigation_completed 2024-06-04"]],
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));

  test("in a row that begins with its day a clock dates what stands before it", () => {
    expect(eventsOf(["4 June 2024: The server was disconnected from the network at 1:05."])).toEqual([
      "contained 2024-06-04T01:05",
    ]);
  });
});

describe("a day that belongs to something else", () => {
  test.each([
    ["The bank is writing to 90 members, according to a 7 June 2024 report."],
    ["The clinic told 90 patients of a breach, the Larkhill Courier reported 7 June 2024."],
    ['Of the leak on its site in June 2024 the dean said, "all members were notified as soon as we could".'],
    ["E-mails about the talks held on 4 June 2024 could be read by anybody and were posted by mistake."],
    ["The undertaking was executed on 4 June 2024 and comprises phishing exercises."],
    ["According to a letter published on 4 June 2024 by the clinic, the e-mail was sent to the wrong patients."],
    ["The clinic discovered it after reviewing a 4 June 2024 subpoena."],
    ["The two firms made an inquiry on 4 June 2024, but found nothing."],
    ["Corrected forms with the names went out on 4 June 2024."],
    ["Our bank was told of the leak of names on 4 June 2024."],
    ["He picked up a parcel of forms on 4 June 2024."],
    ["The names leaked; the report was handed to the board on 4 June 2024."],
  ])("%s", (text) => expect(eventsOf([text])).toEqual([]));

  test("what has been done since has no day", () => {
    expect(eventsOf(["The club told its members on 4 June 2024 and has notified the police."])).toEqual([
      "notified_individuals 2024-06-04",
    ]);
  });

  test("what is told with the article is known, and the day that of the telling", () => {
    expect(eventsOf(["They told the ministry of the breach on 4 June 2024."])).toEqual([
      "reported_authority 2024-06-04",
    ]);
    expect(eventsOf(["We write to you because of an incident on 4 June 2024."])).toEqual(["occurred 2024-06-04"]);
  });
});
