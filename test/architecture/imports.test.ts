import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { IMPORTS, placeOf, SOURCES } from "./source.ts";

/** The stages in the order in which a notice passes them. */
const STAGES = [
  "read",
  "decode",
  "split",
  "segment",
  "normalise",
  "recognise",
  "relate",
  "assemble",
  "validate",
  "emit",
];

/** What every stage may use: positions, words, the calendar. */
const SHARED = ["text", "schema", "calendar"];

/** Where a stage calls an earlier one instead of only knowing the shape of its results. */
const CALLS = [
  // A block is joined and normalised in one go, so that offsets are composed once.
  "normalise calls segment",
  // A figure or a date in a heading, a list or a name is read by the same readers as in a sentence.
  "relate calls recognise",
  // Where a sentence ends decides what a statement is about.
  "relate calls segment",
  // Headline figures are worked out from the counts as the record lists them.
  "assemble calls relate",
];

/** The packages, and who uses them. `dependencies` of package.json lists these and no others. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "@humanwhocodes/momoa": ["check"],
  "chrono-node": ["recognise"],
  "cli-progress": ["cli"],
  commander: ["cli"],
  "fast-glob": ["read"],
  "junit-report-builder": ["check"],
  kuromoji: ["recognise", "relate"],
  tinypool: ["cli"],
  zod: ["check", "emit", "schema"],
};

const stageImports = IMPORTS.filter(({ from, to }) => STAGES.includes(placeOf(from)) && to.endsWith(".ts"));

describe("a stage", () => {
  test("is seen by these tests", () => {
    expect(STAGES.filter((stage) => !SOURCES.some(({ path }) => placeOf(path) === stage))).toEqual([]);
    expect(stageImports.length).toBeGreaterThan(200);
  });

  test("knows no later one, and nothing of the shell around the stages", () => {
    const known = (from: string): readonly string[] => [
      ...SHARED,
      ...STAGES.slice(0, STAGES.indexOf(placeOf(from)) + 1),
    ];
    expect(stageImports.filter(({ from, to }) => !known(from).includes(placeOf(to)))).toEqual([]);
  });

  test("calls no other one, but for the pairs listed", () => {
    const calls = stageImports
      .filter(({ from, to, value }) => value && placeOf(from) !== placeOf(to) && !SHARED.includes(placeOf(to)))
      .map(({ from, to }) => `${placeOf(from)} calls ${placeOf(to)}`);
    expect([...new Set(calls)].filter((call) => !CALLS.includes(call))).toEqual([]);
  });
});

test("what is shared knows no stage", () => {
  const shared = IMPORTS.filter(({ from, to }) => SHARED.includes(placeOf(from)) && to.endsWith(".ts"));
  expect(shared.filter(({ to }) => !SHARED.includes(placeOf(to)))).toEqual([]);
});

describe("the outside world", () => {
  const OUTSIDE = ["read", "cli", "check"];
  /** Read the dictionary of the morphological analyser, from its package or a cache. */
  const DICTIONARY = ["cache-file", "dictionary", "tokenizer"].map((name) => `recognise/noun-phrase/${name}.ts`);
  const isInside = (path: string): boolean => !OUTSIDE.includes(placeOf(path)) && !DICTIONARY.includes(path);
  const inside = SOURCES.filter(({ path }) => isInside(path));

  test("is touched by reading and the shell only: no files, streams, network", () => {
    const modules = IMPORTS.filter(({ from, to }) => isInside(from) && to.startsWith("node:"));
    expect([...new Set(modules.map(({ to }) => to))].sort()).toEqual(["node:crypto"]);
  });

  test.each([
    { what: "the clock", pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\./u },
    { what: "chance", pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/u },
    { what: "the locale", pattern: /\btoLocale\w+|\blocaleCompare\b|\bIntl\b/u },
    { what: "the process", pattern: /\bprocess\.\w+|\bglobalThis\b/u },
    { what: "the console", pattern: /\bconsole\./u },
  ])("does not reach the stages through $what", ({ pattern }) => {
    expect(inside.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

test("nothing ends the process: the exit code is set and what was written gets out", () => {
  expect(SOURCES.filter(({ text }) => /\bprocess\.(?:exit|abort)\(/u.test(text))).toEqual([]);
});

test("packages are used where they are listed, and all that are listed are dependencies", () => {
  const used = IMPORTS.filter(({ to }) => !to.endsWith(".ts") && !to.startsWith("node:")).map(({ from, to }) => ({
    from: placeOf(from),
    name: Object.keys(PACKAGES).find((name) => to === name || to.startsWith(`${name}/`)) ?? to,
  }));
  expect(used.filter(({ from, name }) => !PACKAGES[name]?.includes(from))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(Object.keys(dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
});
