import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { languageOf } from "../../src/segment/language.ts";
import { segment } from "../../src/segment/segment.ts";
import { constructed, LIBRARY, literals } from "./collect.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/notices/", import.meta.url));
const texts = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("notice.txt"))
  .sort()
  .map((name) => readFileSync(FIXTURES + name, "utf8"));

/** The patterns that are gone through while something is done. */
function patternsOf(act: () => void): ReadonlySet<string> {
  const gone = new Set<RegExp>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    gone.add(this);
    return exec.call(this, text);
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return new Set(Array.from(gone, named));
}

/** chrono sets flags of its own. */
const named = ({ source, flags }: { readonly source: string; readonly flags: string }): string =>
  `/${source}/${flags.includes("i") ? "i" : ""}`;

test("of the patterns gone through while dates are read, all are ours and none are chrono's", async () => {
  const made = (await constructed()).filter(({ file }) => !file.startsWith(LIBRARY));
  const ours = new Set([...literals(), ...made].map(named));
  // Loaded only now: what is put together when a module is loaded has been collected.
  const { readTemporal } = await import("../../src/recognise/date/read.ts");
  const gone = patternsOf(() => {
    for (const text of texts) for (const line of text.split("\n")) readTemporal(line, languageOf(line));
  });
  expect(gone.size).toBeGreaterThan(40);
  expect([...gone].filter((pattern) => !ours.has(pattern))).toEqual([]);
});

test.each([
  ["one line", "約1,234件（2022年4月1日）、"],
  ["one English line", "On May 3, 2022 and "],
  ["halves of pairs", "😀"],
  ["broken lines", `${"個人情報の漏えいが判明し、".repeat(6)}\n`],
])("what is made of a text of %s, no passage is longer than 4,000 characters", (_what, unit) => {
  const text = unit.repeat(Math.ceil(60_000 / unit.length));
  const blocks = segment(text, { start: 0, end: text.length }, languageOf(text));
  const lengths = blocks.map(({ pieces }) => pieces.reduce((sum, { start, end }) => sum + end - start, 0));
  expect(lengths.length).toBeGreaterThan(10);
  expect(lengths.filter((length) => length > 4000)).toEqual([]);
});
