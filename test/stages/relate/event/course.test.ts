import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

describe("what the course of an incident says of a day", () => {
  test.each([
    [
      "An option of the form was changed on 4 June 2024. A visitor told us of the leak on 9 June 2024.",
      ["occurred 2024-06-04", "discovered 2024-06-09"],
    ],
    [
      "Hackers broke in on 2 June 2024. The vendor closed the gap on 4 June 2024. It told us of it on 9 June 2024.",
      ["occurred 2024-06-02", "contained 2024-06-04", "discovered 2024-06-09"],
    ],
    [
      "A porter put the crates beside the lift on 4 June 2024. On 9 June 2024 we noticed that they were gone.",
      ["occurred 2024-06-04", "discovered 2024-06-09"],
    ],
    // After it was noticed, a day of which no wording tells anything is not that of the incident.
    ["On 9 June 2024 we noticed the loss. Two shelves were put up on 14 June 2024.", ["discovered 2024-06-09"]],
    // What people have done with the body all their lives is no incident.
    [
      "The porter joined the museum on 4 June 2024. On 9 June 2024 we noticed that a crate was gone.",
      ["discovered 2024-06-09"],
    ],
    // A month behind the days of the story says something in passing.
    ["On 9 June 2024 we noticed the breach. The list had last been sent round in March.", ["discovered 2024-06-09"]],
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));
});

describe("what was found has the day behind it", () => {
  test.each([
    [
      "On 9 June 2024 a guest rang us. The recordings show that our register was exported on 4 June 2024.",
      ["discovered 2024-06-09", "occurred 2024-06-04"],
    ],
    ["It turned out that a porter had given the keys away on 4 June 2024.", ["occurred 2024-06-04"]],
    ["It was on 4 June 2024 that a clerk sent the list to a stranger.", ["occurred 2024-06-04"]],
    // Told on the day, of whatever day it was.
    ["We learned on 9 June 2024 that the list had been sent to a stranger.", ["discovered 2024-06-09"]],
    ["We learned of it on 9 June 2024.", ["discovered 2024-06-09"]],
    ["We noticed that the drawer was empty on 9 June 2024.", ["discovered 2024-06-09"]],
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));
});

describe("a day told by how long after something else it was", () => {
  test.each([
    [
      "The page was taken down on 9 June 2024, the day after a parent told us of it.",
      ["contained 2024-06-09", "discovered 2024-06-08"],
    ],
    [
      "We became aware of it on 9 June 2024, three days after the theft.",
      ["discovered 2024-06-09", "occurred 2024-06-06"],
    ],
    [
      "On 9 June 2024, the day after the server had been broken into, our host rang us.",
      ["discovered 2024-06-09", "occurred 2024-06-08"],
    ],
    ["The page was taken down on the same day, 9 June 2024.", ["contained 2024-06-09"]],
    // Not beside a day, or no deed behind it.
    [
      "We told the police on 9 June 2024. Two days after that we told the ICO.",
      ["reported_police 2024-06-09", "reported_authority 2024-06-11"],
    ],
    ["The page was taken down on 9 June 2024, a week before the fair.", ["contained 2024-06-09"]],
  ])("%s", (text, events) => expect([...eventsOf([text])].sort()).toEqual([...events].sort()));
});

describe("nobody did until", () => {
  test.each([
    ["Nobody missed the folder before 9 June 2024.", ["discovered 2024-06-09"]],
    ["Nobody noticed the gap until 9 June 2024.", ["discovered 2024-06-09"]],
    ["The tenants heard of it on 9 June 2024.", ["notified_individuals 2024-06-09"]],
    ["Nobody has told us of any harm so far.", []],
    ["Nobody saw the gap before 9 June 2024.", ["discovered 2024-06-09"]],
    ["A tenant heard of it on 9 June 2024.", ["discovered 2024-06-09"]],
  ])("%s", (text, events) => expect(eventsOf([text])).toEqual(events));
});
