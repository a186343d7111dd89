import { describe, expect, test } from "vitest";
import type { Row, Table } from "../../src/recognise/rule.ts";
import { TABLES } from "../../src/recognise/rules.ts";
import { compile, type Scanner, scan } from "../../src/recognise/scan.ts";
import type { Language } from "../../src/schema/vocabulary.ts";
import { languageOf } from "../../src/segment/language.ts";
import { sentencesOf } from "../../src/segment/sentence.ts";

const compiled = new Map<Table, Map<Language, Scanner>>();

/** A table's scanner; each is made once, as a large table takes a fifth of a second. */
function scannerOf(table: Table, language: Language): Scanner {
  const ofTable = compiled.get(table) ?? new Map<Language, Scanner>();
  compiled.set(table, ofTable);
  const scanner = ofTable.get(language) ?? compile([table], language);
  ofTable.set(language, scanner);
  return scanner;
}

/** What a table finds in a sentence, as words with the code they stand for. */
function found(table: Table, text: string): readonly { readonly text: string; readonly code: string }[] {
  const language = languageOf(text);
  return scan(scannerOf(table, language), text, sentencesOf(text, language)).map(({ start, end, code }) => ({
    text: text.slice(start, end),
    code,
  }));
}

const rows: readonly { readonly table: Table; readonly row: Row<string>; readonly id: string }[] = TABLES.flatMap(
  (table) => table.rows.map((row) => ({ table, row, id: row.id })),
);

test("the registry is not empty and ids are unique", () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

describe.each(rows)("$id", ({ table, row }) => {
  const alone = { ...table, rows: [row] };
  test("has an example in each language it has wordings in", () => {
    const languages = new Set(row.examples.map(({ text }) => languageOf(text)));
    expect({ ja: languages.has("ja"), en: languages.has("en") }).toEqual({
      ja: row.ja.length > 0,
      en: row.en.length > 0,
    });
  });
  test("finds its examples, alone and among all rows of its table", () => {
    for (const example of row.examples) {
      const wanted = { text: example.found, code: row.code };
      expect(found(alone, example.text), example.text).toContainEqual(wanted);
      expect(found(table, example.text), example.text).toContainEqual(wanted);
    }
  });
  test("leaves its rejects alone", () => {
    for (const text of row.rejects ?? []) expect(found(alone, text), text).toEqual([]);
  });
});
