import { describe, expect, test } from "vitest";
import type { Row, Table } from "../../src/recognise/rule.ts";
import { TABLES } from "../../src/recognise/rules.ts";
import { compile, scan } from "../../src/recognise/scan.ts";
import { languageOf } from "../../src/segment/language.ts";
import { sentencesOf } from "../../src/segment/sentence.ts";

/** What a table finds in a sentence, as words with the code they stand for. */
function found(table: Table, text: string): readonly { readonly text: string; readonly code: string }[] {
  const language = languageOf(text);
  return scan(compile([table], language), text, sentencesOf(text, language)).map(({ start, end, code }) => ({
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
      expect(found({ ...table, rows: [row] }, example.text), example.text).toContainEqual(wanted);
      expect(found(table, example.text), example.text).toContainEqual(wanted);
    }
  });
  test("leaves its rejects alone", () => {
    for (const text of row.rejects ?? []) expect(found({ ...table, rows: [row] }, text), text).toEqual([]);
  });
});
