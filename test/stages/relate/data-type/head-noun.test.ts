import { describe, expect, test } from "vitest";
import { HEAD_NOUNS, typeByHead } from "../../../../src/relate/data-type/head-noun.ts";

test("ids are unique", () => {
  expect(new Set(HEAD_NOUNS.map(({ id }) => id)).size).toBe(HEAD_NOUNS.length);
});

describe.each(HEAD_NOUNS)("$id", ({ code, pattern, examples, rejects }) => {
  test.each(examples)("%s is of its kind", (label) => {
    expect(typeByHead(label)).toBe(code);
  });
  test.each(rejects)("%s is not", (label) => {
    expect(pattern.test(label)).toBe(false);
  });
});

test("what says nothing of a kind is other", () => {
  expect(typeByHead("来場予定日")).toBe("other");
});
