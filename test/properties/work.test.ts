import { describe, expect, test } from "vitest";
import { countWork } from "./work.ts";
import {
  IN_ONE_PASSAGE,
  MANY_PASSAGES,
  MOST_TIMES,
  ONE_PASSAGE,
  REPEATED,
  repeated,
  SHAPED,
  TIMES,
} from "./work-texts.ts";

const workSince = countWork();
const { read } = await import("./records.ts");
// What is done once (dictionaries, tables) is done here.
read("Notice\n\nOn May 3, 2022 a laptop with 12 names was lost.\n");
read("お知らせ\n\n2022年5月3日、お客様12名の氏名が漏えいしました。\nキッチン利用者12名\n");

/** What is gone through far more often for a text of `TIMES` the length: a loop inside a loop over the text. */
function grown(make: (length: number) => string, { length, least } = MANY_PASSAGES): readonly string[] {
  workSince();
  expect(read(make(length)).length).toBeGreaterThan(0);
  const few = workSince();
  expect(read(make(TIMES * length)).length).toBeGreaterThan(0);
  const many = workSince();
  expect([...many.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(least);
  return [...many]
    .filter(([block, count]) => count > least && count > MOST_TIMES * (few.get(block) ?? 0))
    .map(([block, count]) => `${block}: ${few.get(block) ?? 0}, then ${count}`);
}

/**
 * No time is measured, so that a busy machine changes nothing: what each block of the program does is counted. What built-in functions do
 * inside is not.
 */
describe("four times the text is four times the work, for", () => {
  test.each(REPEATED)("%j repeated", (unit) => {
    expect(grown(repeated(unit))).toEqual([]);
  });

  test.each(SHAPED)("%s", (_what, make) => {
    expect(grown(make)).toEqual([]);
  });

  test.each(IN_ONE_PASSAGE)("%j repeated in one passage", (unit) => {
    expect(grown(repeated(unit), ONE_PASSAGE)).toEqual([]);
  });
});
