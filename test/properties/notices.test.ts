import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { NoticeRecord } from "../../src/schema/record.ts";
import type { Language } from "../../src/schema/vocabulary.ts";
import { EXCEPTIONS, NOTICES as TRIED } from "./amounts.ts";
import { facts, plain, read } from "./records.ts";
import { ASIDE, brokenEnglish, brokenJapanese, firmBlanks, fullWidth, spaced, wideBlanks, width } from "./setting.ts";

type Notice = {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly records: readonly NoticeRecord[];
};

const FIXTURES = fileURLToPath(new URL("../../fixtures/notices/", import.meta.url));

const NOTICES: readonly Notice[] = (["ja", "en"] as const).flatMap((language) =>
  readdirSync(`${FIXTURES}${language}`)
    .sort()
    .map((name) => {
      const text = readFileSync(`${FIXTURES}${language}/${name}/notice.txt`, "utf8");
      return { name: `${language}/${name}`, language, text, records: read(text) };
    }),
);
const ENGLISH = NOTICES.filter(({ language }) => language === "en");
/** Paragraphs on one line each: what is broken over lines already cannot be broken as a printer would. */
const UNBROKEN = NOTICES.filter(({ text }) => text.split("\n").some((line) => width(line) >= 150));

const said = (records: readonly NoticeRecord[]): unknown => records.map((record) => facts(record, plain));

/** The names of those whose record changes when they are set otherwise. */
const changed = (
  notices: readonly Notice[],
  set: (notice: Notice) => string,
  of: (records: readonly NoticeRecord[]) => unknown = said,
): readonly string[] =>
  notices
    .filter((notice) => JSON.stringify(of(read(set(notice)))) !== JSON.stringify(of(notice.records)))
    .map(({ name }) => name);

const broken =
  (japanese: number, english: number) =>
  ({ language, text }: Notice): string =>
    language === "ja" ? brokenJapanese(text, japanese) : brokenEnglish(text, english);

test("there are whole notices to set otherwise", () => {
  expect([NOTICES.length, ENGLISH.length, UNBROKEN.length]).toEqual([TRIED.all, TRIED.english, TRIED.unbroken]);
});

describe("every notice gives the same record", () => {
  test.each<readonly [string, readonly Notice[], (notice: Notice) => string]>([
    ["with figures in full width", NOTICES, ({ text }) => fullWidth(text)],
    ["with CRLF", NOTICES, ({ text }) => text.replaceAll("\n", "\r\n")],
    ["with blanks that do not break", ENGLISH, ({ text }) => firmBlanks(text)],
    ["with blanks doubled", ENGLISH, ({ text }) => wideBlanks(text)],
    ["behind another paragraph", NOTICES, ({ language, text }) => `${ASIDE[language]}\n\n${text}`],
    ["in front of another paragraph", NOTICES, ({ language, text }) => `${text.trimEnd()}\n\n${ASIDE[language]}\n`],
  ])("%s", (_how, notices, set) => {
    expect(changed(notices, set)).toEqual([]);
  });
});

/**
 * What breaking hides cannot always be told: a row that happens to be as wide as the paper, without a label or a figure, looks like a
 * line that was broken, and a sentence that ends at its edge like the middle of a paragraph. So many at most may change.
 */
describe("but for a few, notices give the same record", () => {
  test.each<readonly [string, readonly Notice[], number, (notice: Notice) => string]>([
    ["broken at 36 characters or 80 columns", UNBROKEN, EXCEPTIONS.narrow, broken(72, 80)],
    ["broken at 42 characters or 95 columns", UNBROKEN, EXCEPTIONS.wide, broken(84, 95)],
    [
      "broken, with a blank line below every line",
      UNBROKEN,
      EXCEPTIONS.spaced,
      (notice) => spaced(broken(72, 80)(notice)),
    ],
  ])("%s", (_how, notices, most, set) => {
    const names = changed(notices, set);
    expect(names.length, names.join(" ")).toBeLessThanOrEqual(most);
  });
});

describe("case", () => {
  /**
   * Which words are a name is told by their capitals (Juniper & Thatch, halloway textile museum), and whose notice it is, its title
   * and the voice by names: where all is of one case these are left out.
   */
  const lists = (records: readonly NoticeRecord[]): unknown =>
    records.map((record) => {
      const { counts, periods, events, vectors, data_types, impacts, published, secondary_harm, affected } = record;
      return facts(
        { counts, periods, events, vectors, data_types, impacts, published, secondary_harm, affected } as NoticeRecord,
        plain,
      );
    });

  test.each<readonly [string, (text: string) => string]>([
    ["small letters", (text) => text.toLowerCase()],
    ["capitals", (text) => text.toUpperCase()],
  ])("of English words does not matter to the lists of all notices but one, if all is written in %s", (_case, set) => {
    // "To Whom It May Concern" is known for a greeting by its capitals, else "may" leaves things open.
    const names = changed(ENGLISH, ({ text }) => set(text), lists);
    expect(names.length, names.join(" ")).toBeLessThanOrEqual(EXCEPTIONS.oneCase);
  });
});

describe("two notices parted by a rule", () => {
  /** One sentence under two words is no longer than a section, and a form with rules like the one between the two parts nothing. */
  test("give the records they give alone, but for pairs of which one is a sentence or a form with such rules", () => {
    const together: string[] = [];
    const otherwise: string[] = [];
    for (const [at, first] of NOTICES.entries()) {
      const second = NOTICES[(at + 1) % NOTICES.length] ?? first;
      const joined = read(`${first.text.trim()}\n\n${"=".repeat(18)}\n\n${second.text.trim()}\n`);
      if (joined.length === 1) together.push(`${first.name}+${second.name}`);
      else if (JSON.stringify(said(joined)) !== JSON.stringify(said([...first.records, ...second.records])))
        otherwise.push(`${first.name}+${second.name}`);
    }
    expect(together.length, together.join(" ")).toBeLessThanOrEqual(EXCEPTIONS.together);
    expect(otherwise).toEqual([]);
  });
});
