import { expect, test } from "vitest";
import { PATTERNS } from "../properties/amounts.ts";
import { constructed, LIBRARY, literals, type Pattern } from "./collect.ts";
import { shapeOf } from "./shape.ts";

/** The ways one start of a match may take at most, as if every choice were open at once: far more than any text leaves open. */
const MOST_WAYS = 2e7;
/** Files with a repetition that exceeds it by count alone: at each character at most one way is open, for the reason given. */
const ONE_WAY: Readonly<Record<string, string>> = {
  "check/gate.ts": "name and figure are parted by the sign between them",
  "recognise/date/en/parse/ordinal-day.ts": "each turn begins with a comma or a word and ends in an ordinal",
  "recognise/date/en/refine/date-clock.ts": "a time zone is one of many words, each told by its letters",
  "relate/count/measure/thing.ts": "で is refused where the other alternative takes it",
  "relate/data-type/gap.ts": "words are parted by blanks, which no word holds",
  "relate/data-type/list-line.ts": "articles are parted by blanks, which no article is",
  "relate/data-type/suffix.ts": "no alternative is the beginning of another",
  "relate/data-type/spared-english.ts":
    "words are parted by blanks, which no word holds, and at most 260 units are read",
  "relate/event/plain.ts":
    "words are parted by blanks, which no word holds, and what is read is a clause of at most 220 units",
  "relate/head/title-edge.ts": "a day is written in one of several forms, told by their first letter or figure",
  "relate/head/organization/english/sign.ts": "names in front of a post are words parted by blanks",
  "relate/head/organization/english/sign-deed.ts":
    "what may stand between a name and its verb, one of many phrases in turn",
  "split/look.ts": "a date is one of many forms, parted at their first sign or month",
  "relate/head/update-log.ts": "marks, figures with their counter, and words, each told by its first signs",
  "split/furniture.ts": "signs are parted by blanks, which no sign is",
};

/** A pattern whose time could grow faster than the text. */
function isDangerous({ source, flags }: Pattern): boolean {
  const { unbounded, nestedUnbounded, isAnchored, isRun } = shapeOf(source, flags);
  return unbounded > 0 && !isRun && !(unbounded === 1 && nestedUnbounded === 0 && isAnchored);
}

const shown = ({ file, source, flags }: Pattern): string => `${file} /${source.slice(0, 200)}/${flags}`;

test("every pattern of the source is bounded, or looks at each character once", () => {
  const found = literals();
  expect(found.length).toBeGreaterThan(PATTERNS.literals);
  expect(found.filter(isDangerous).map(shown)).toEqual([]);
});

test("every pattern made while the modules are loaded is bounded, or looks at each character once", async () => {
  const found = (await constructed()).filter(({ file }) => !file.startsWith(LIBRARY));
  expect(found.length).toBeGreaterThan(PATTERNS.constructed);
  expect(found.filter(isDangerous).map(shown)).toEqual([]);
});

test("no start of a match can take too many ways", async () => {
  const found = [...literals(), ...(await constructed())].filter(
    ({ file, source, flags }) => !file.startsWith(LIBRARY) && shapeOf(source, flags).ways > MOST_WAYS,
  );
  expect(found.filter(({ file }) => ONE_WAY[file.replace(/\.ts.*$/u, ".ts")] === undefined).map(shown)).toEqual([]);
});

test.each<readonly [string, string, boolean]>([
  ["\\d+", "u", false],
  ["[\\s\\]]+", "gu", false],
  ["^\\d+ $", "u", false],
  ["^(?:a|b)*$", "u", true],
  ["\\s+$", "u", true],
  ["^\\s*$", "mu", true],
  ["^a|b+c", "u", true],
  ["(?:a{1,9}){2,}", "u", true],
  ["^(?:a+){1,9}b", "u", true],
  ["^.*b.*c", "u", true],
  ["[+*]{1,4}\\*", "u", false],
])("/%s/%s is judged dangerous: %s", (source, flags, dangerous) => {
  expect(isDangerous({ file: "", source, flags })).toBe(dangerous);
});
