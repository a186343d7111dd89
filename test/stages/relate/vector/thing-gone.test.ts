import { describe, expect, test } from "vitest";
import { factsOf } from "../facts.ts";

const causes = (text: string): readonly string[] => factsOf([text]).vectors.map(({ value }) => value.type);

describe("a thing that was stolen or lost, however far from its verb", () => {
  test.each([
    ["A drive containing the names and pay numbers of all cadets was reported stolen on May 3.", ["theft"]],
    ["Officials said that documents in which the data of applicants is written were lost.", ["lost_item"]],
    ["The stick, which held the names of all members, is missing.", ["lost_item"]],
    ["The teacher said his identity was stolen.", []],
  ])("%s", (text, found) => expect(causes(text)).toEqual(found));

  test("an earlier breach is none of this one", () => {
    expect(causes("A laptop was stolen. This is not the first breach. In May 2006, hackers entered a server.")).toEqual(
      ["theft"],
    );
  });
});
