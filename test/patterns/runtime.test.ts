import { describe, expect, test } from "vitest";

/** What stands in the built command for a pattern; plain JavaScript, since it is bundled as it is. */
const { pattern }: { pattern: (source: string, flags: string) => RegExp } = await import(
  new URL("../../.ci/runtime/pattern.mjs", import.meta.url).href
);

/** Patterns of every kind of flag, with a text each: the stand-in finds at its first use what the pattern itself finds. */
const cases: readonly (readonly [source: string, flags: string, text: string])[] = [
  ["^lost", "iu", "LOST laptop"],
  ["^lost", "imu", "Notice\nLost laptop"],
  ["laptop$", "imu", "a lost LAPTOP\non a train"],
  ["lost.laptop", "isu", "Lost\nLaptop"],
  ["[^a-z]laptop", "iu", "A Laptop"],
  ["\\bSS?N\\b", "iu", "their ssn was not stored"],
  ["(?<![A-Z])Inc\\.", "iu", "Alder INC. wrote"],
  ["\\p{Lu}lder", "iu", "alder"],
  ["straße", "iu", "Die STRASSE"],
  ["紛失", "iu", "鍵の紛失"],
  ["lost", "u", "LOST"],
];

describe("a pattern of the built command finds what it says", () => {
  test.each(cases)("/%s/%s in %j", (source, flags, text) => {
    const plain = new RegExp(source, flags);
    expect(pattern(source, flags).test(text)).toBe(plain.test(text));
    expect(pattern(source, flags).exec(text)?.index).toBe(plain.exec(text)?.index);
  });
  test.each(cases)("/%s/%s through all of %j", (source, flags, text) => {
    const found = [...text.repeat(2).matchAll(pattern(source, `${flags}g`))].map(({ index }) => index);
    expect(found).toEqual([...text.repeat(2).matchAll(new RegExp(source, `${flags}g`))].map(({ index }) => index));
  });
});
