import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

describe("a day of which no wording tells anything is told by who does what to whom", () => {
  test.each([
    ["The FBI has had a complaint from us since 4 June 2024.", ["reported_police 2024-06-04"]],
    ["A case was opened with the city police on 4 June 2024.", ["reported_police 2024-06-04"]],
    ["We laid the matter before the ombudsman on 4 June 2024.", ["reported_authority 2024-06-04"]],
    ["The regulator has been in the picture since 4 June 2024.", ["reported_authority 2024-06-04"]],
    ["We are writing to all guests by e-mail and in writing from 4 June 2024.", ["notified_individuals 2024-06-04"]],
    ["The lenders were told by circular on 4 June 2024.", ["notified_individuals 2024-06-04"]],
    ["We wrote to our guests on 4 June 2024; letters to the rest will follow.", ["notified_individuals 2024-06-04"]],
    [
      "The drive with the names of guests was stolen. It turned up in a shop and was returned on 4 June 2024.",
      ["recovered 2024-06-04"],
    ],
    ["On the night of 4 June to 5 June 2024 somebody broke into our office.", ["occurred 2024-06-04"]],
    ["The tills were down for days, and on 4 June 2024 we went public.", ["published_earlier 2024-06-04"]],
    ["The contract with the printer was signed on 4 June 2024.", []],
    ["Calls about locked files came from everywhere on 4 June 2024.", []],
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));

  test("a weekday in front of a day told in full is the last one before it", () => {
    expect(eventsOf(["The shop was hacked on Tuesday. By Thursday, 6 June 2024, we had locked all accounts."])).toEqual(
      ["occurred 2024-06-04", "contained 2024-06-06"],
    );
  });

  test("that very day, two days after that", () => {
    expect(
      eventsOf([
        "We noticed the leak on 4 June 2024. The page was removed that very day. We told the ICO two days after that.",
      ]),
    ).toEqual(["discovered 2024-06-04", "contained 2024-06-04", "reported_authority 2024-06-06"]);
  });
});
