import { expect, test } from "vitest";
import { anyOf, WORDS } from "../../../src/text/any-of.ts";

test("what matches is what one of the parts matches, with the flags of the whole", () => {
  const pattern = anyOf([/^lost/u, /stolen$/u], "iu");
  expect(["Lost bag", "bag STOLEN", "bag lost", "stolen bag"].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(pattern.flags).toBe("iu");
});

test("what stands in front and behind holds for each part, and for each of its alternatives", () => {
  const pattern = anyOf([/bag|box/u, /drive/u], "u", { before: /a |the /u, after: /$/u });
  expect(["a bag", "the drive", "the box", "a bag of", "his box", "a "].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(anyOf([/a/u, /b/u], "u", { before: /^/u }).source).toBe("^(?:a|b)");
});

test("words begin and end where words do", () => {
  const pattern = anyOf([/leaks?/u, /lost/u], "u", WORDS);
  expect(["a leak", "leaks.", "leaked", "unlost", "lost-and-found"].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});

test("of what is put together, more can be put together", () => {
  const pattern = anyOf([anyOf([/bags/u, /boxes/u], "u", { after: / were/u }), /the drive was/u], "u", {
    after: / lost/u,
  });
  expect(["bags were lost", "the drive was lost", "bags lost"].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    false,
  ]);
});
