import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../../../src/relate/event/void/english.ts";
import { JAPANESE } from "../../../../src/relate/event/void/japanese.ts";
import type { Void } from "../../../../src/relate/event/void/row.ts";
import { surroundingsOf, takesBack } from "../../../../src/relate/event/void/void.ts";

const NOWHERE = { start: -1, end: -1 };

/** Where the part of an example between two signs stands once all signs are gone. */
function between(example: string, open: string, close: string): { readonly start: number; readonly end: number } {
  const plain = (to: number): number => example.slice(0, to).replace(/[[\]{}]/gu, "").length;
  const at = example.indexOf(open);
  return at < 0 ? NOWHERE : { start: plain(at), end: plain(example.indexOf(close)) };
}

const isTakenBack = (row: Void, example: string): boolean => {
  const text = example.replace(/[[\]{}]/gu, "");
  const around = surroundingsOf(text, between(example, "[", "]"), between(example, "{", "}"));
  const isDated = example.includes("{");
  return takesBack(row, isDated ? around : { ...around, dated: "", beforeDate: "", behindDate: null, untilDate: null });
};

const TABLES: readonly (readonly [string, readonly Void[]])[] = [
  ["English", ENGLISH],
  ["Japanese", JAPANESE],
];

test("each row has an id of its own", () => {
  const ids = TABLES.flatMap(([, rows]) => rows.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
});

describe.each(TABLES)("%s statements taken back", (_, rows) => {
  test("each row has a meaning and texts", () => {
    expect(rows.length).toBeGreaterThan(100);
    const bare = rows.filter(
      ({ meaning, examples, rejects }) => meaning === "" || examples.length === 0 || rejects.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  test.each(rows.flatMap((row) => row.examples.map((text) => [row.id, text, row] as const)))(
    "%s: %s",
    (_id, text, row) => {
      expect(isTakenBack(row, text)).toBe(true);
    },
  );
  test.each(rows.flatMap((row) => row.rejects.map((text) => [row.id, text, row] as const)))(
    "%s stands: %s",
    (_id, text, row) => {
      expect(isTakenBack(row, text)).toBe(false);
    },
  );
});
