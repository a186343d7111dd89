import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STRESSES } from "../bench/stress-cases.ts";
import { DEEP, EXCEPTIONS, GENERATED, NOTICES, PATTERNS, WIDTHS } from "../properties/amounts.ts";
import {
  IN_ONE_PASSAGE,
  MANY_PASSAGES,
  MOST_TIMES,
  ONE_PASSAGE,
  REPEATED,
  SHAPED,
  TIMES,
} from "../properties/work-texts.ts";

const at = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const [, section = ""] = /^## What was tried to break it\n([\s\S]{1,20000}?)^## /mu.exec(at("README.md")) ?? [];

type Row = { readonly name: string; readonly cells: readonly string[] };

/** The rows of the tables below the section's heading, each table by itself. */
const [suite = [], stress = []] = section
  .split(/\n\n/u)
  .filter((part) => part.startsWith("|"))
  .map((table) =>
    table
      .trim()
      .split("\n")
      .slice(2)
      .map((line): Row => {
        const [name = "", ...cells] = line.slice(2, -2).split(" | ");
        return { name, cells };
      }),
  );

const number = (value: number): string => value.toLocaleString("en-US");
const seeds = Object.values(GENERATED).map(({ seed }) => seed);

describe("what the README says of the tests", () => {
  test.each<readonly [string, readonly string[]]>([
    ["Regular expressions", [`more than ${number(PATTERNS.literals + PATTERNS.constructed)}`]],
    [
      "Four times the text",
      [
        `${REPEATED.length + SHAPED.length} kinds, ${number(MANY_PASSAGES.length)} and ${number(TIMES * MANY_PASSAGES.length)} characters`,
        `${IN_ONE_PASSAGE.length} kinds within one passage, ${ONE_PASSAGE.length} and ${number(TIMES * ONE_PASSAGE.length)} characters`,
        `more than ${MOST_TIMES} times`,
      ],
    ],
    ["Brackets nested", [`${number(DEEP)} deep`]],
    ["Generated and mutated notices", [`${GENERATED.text.runs} a property`]],
    [
      "Bytes flipped",
      [
        `${GENERATED.damaged.runs + GENERATED.damagedAndNamed.runs} damaged notices, ${GENERATED.chance.runs} of chance`,
      ],
    ],
    ["The same notice in UTF-8", [`${NOTICES.japanese} Japanese notices × 6`]],
    ["Figures in full width", [`${NOTICES.all} notices (${NOTICES.english} English`, `${NOTICES.japanese} Japanese`]],
    ["Broken into lines", [`${NOTICES.unbroken} notices`]],
    ["Broken at widths drawn", [`${WIDTHS.drawn} widths`, `${100 * WIDTHS.otherwise} in a hundred`]],
    ["English all in small letters", [`${NOTICES.english} notices`, "the same"]],
    ["Two notices parted by a rule", [`${NOTICES.all} pairs`, `but for ${EXCEPTIONS.together} pair`]],
  ])("is so of “%s”", (name, says) => {
    const rows = suite.filter((row) => row.name.startsWith(name)).map(({ cells }) => cells.join(" | "));
    expect(rows.length).toBe(1);
    expect(says.filter((words) => !rows[0]?.includes(words))).toEqual([]);
  });

  test("names the seeds", () => {
    expect(section).toContain(`${Math.min(...seeds)} to ${Math.max(...seeds)}`);
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});

describe("what the README says of `npm run stress`", () => {
  test("is a row for each that it runs", () => {
    expect(stress.map(({ name }) => name)).toEqual(STRESSES.map(({ name }) => name));
    expect(Object.keys(JSON.parse(at("package.json")).scripts)).toEqual(expect.arrayContaining(["stress", "fuzz"]));
  });

  test.each(STRESSES)("is no more than it allows of $name", ({ name, trials, growing, most }) => {
    const [times = "", memory = ""] = stress.find((row) => row.name === name)?.cells ?? [];
    const figures = (text: string): readonly number[] => (text.match(/[0-9.]{1,9}/gu) ?? []).map(Number);
    expect(times).toMatch(/^[0-9.]{1,6}(?:(?: \/ |–)[0-9.]{1,6}){0,9} s$/u);
    expect(memory).toMatch(/^[0-9]{1,4}(?:–[0-9]{1,4})? MB$/u);
    expect(figures(memory).filter((megabytes) => megabytes > most)).toEqual([]);
    if (!growing) return;
    const seconds = figures(times);
    expect(seconds.length).toBe(trials.length);
    expect(seconds.filter((time, order) => time > 3 * (seconds[order - 1] ?? Infinity))).toEqual([]);
  });
});
