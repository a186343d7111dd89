import { describe, expect, test } from "vitest";
import { STAND_INS } from "../../../src/recognise/stand-in.ts";
import { LANGUAGES } from "../../../src/schema/vocabulary.ts";
import { inUsualWords, saidOtherwise, USUAL } from "../../../src/text/usual/usual.ts";

describe.each(LANGUAGES)("words that are read as another (%s)", (language) => {
  const rows = USUAL[language];
  const cases = rows.flatMap((row) => row.examples.map((example) => [row.id, example, row.word] as const));
  test.each(cases)("%s: %s reads %s", (_id, example, word) => {
    const [before = "", said = "", behind = ""] = example.split(/[[\]]/u);
    expect(inUsualWords(before + said + behind, language).toLowerCase()).toBe((before + word + behind).toLowerCase());
  });
  const rejects = rows.flatMap((row) => (row.rejects ?? []).map((text) => [row.id, text] as const));
  test.each(rejects)("%s: %s is left as it is", (_id, text) => {
    expect(saidOtherwise(text, language)).toEqual([]);
  });
  test("have ids of their own, and none is read as a third", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ word }) => inUsualWords(word, language) !== word)).toEqual([]);
  });
});

test("what stands in for a word in wordings is not read as it everywhere", () => {
  const words = STAND_INS.flatMap(({ word, others }) => [word, ...others]);
  expect(words.filter((word) => inUsualWords(word, "ja") !== word)).toEqual([]);
});
