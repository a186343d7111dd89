import { describe, expect, test } from "vitest";
import { judge, readGates } from "../../src/check/gate.ts";
import { noScores, share, tally } from "../../src/check/score.ts";

describe("gates are read", () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    ["counts=0.9", [["counts", 0.9]]],
    [
      "counts=.9, events=1",
      [
        ["counts", 0.9],
        ["events", 1],
      ],
    ],
    ["notices=1.0", [["notices", 1]]],
    ["counts=0.9,counts=0.5", [["counts", 0.5]]],
  ])("%s", (text, gates) => {
    expect(readGates("f1", text)?.map(({ name, least }) => [name, least])).toEqual(gates);
  });

  test("all stands for every list of a record, and one named after it has its own", () => {
    expect(readGates("f1", "all=0.5,events=0.2")?.map(({ name, least }) => `${name}=${least}`)).toEqual([
      "counts=0.5",
      "periods=0.5",
      "events=0.2",
      "vectors=0.5",
      "data_types=0.5",
      "impacts=0.5",
      "warnings=0.5",
    ]);
  });

  test.each(["", "counts", "counts=", "counts=2", "counts=90%", "counts=-1", "titles=0.5", "counts=0.9,,", "=1"])(
    "'%s' isn't",
    (text) => expect(readGates("f1", text)).toBeNull(),
  );
});

describe("gates are judged", () => {
  const scores = noScores();
  tally(scores, "counts", { right: 3, extra: 1, missing: 1 });
  tally(scores, "periods", { right: 0, extra: 0, missing: 0 });
  tally(scores, "events", { right: 0, extra: 2, missing: 0 });
  share(scores, "title", { right: 1, of: 2 });

  test.each<[Parameters<typeof readGates>[0], string, number | null, boolean]>([
    ["f1", "counts=0.75", 0.75, true],
    ["f1", "counts=0.76", 0.75, false],
    ["f1", "periods=1", 1, true],
    ["f1", "events=0.1", 0, false],
    ["f1", "vectors=0", null, false],
    ["accuracy", "title=0.5", 0.5, true],
    ["accuracy", "kind=0", null, false],
  ])("%s %s", (measure, text, reached, passed) => {
    expect(judge(readGates(measure, text) ?? [], scores).map((one) => [one.reached, one.passed])).toEqual([
      [reached, passed],
    ]);
  });
});
