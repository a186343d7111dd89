import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

describe("what an English sentence says happened on its day", () => {
  test.each([
    ["The computer was detached from the network on 4 June 2024.", ["contained 2024-06-04"]],
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
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));
});

describe("a day that belongs to something else", () => {
  test.each([
    ["E-mails about the talks held on 4 June 2024 could be read by anybody and were posted by mistake."],
    ["The undertaking was executed on 4 June 2024 and comprises phishing exercises."],
    ["According to a letter published on 4 June 2024 by the clinic, the e-mail was sent to the wrong patients."],
    ["The clinic discovered it after reviewing a 4 June 2024 subpoena."],
    ["The two firms made an inquiry on 4 June 2024, but found nothing."],
  ])("%s", (text) => expect(eventsOf([text])).toEqual([]));

  test("what is told with the article is known, and the day that of the telling", () => {
    expect(eventsOf(["They told the ministry of the breach on 4 June 2024."])).toEqual([
      "reported_authority 2024-06-04",
    ]);
    expect(eventsOf(["We write to you because of an incident on 4 June 2024."])).toEqual(["occurred 2024-06-04"]);
  });
});
