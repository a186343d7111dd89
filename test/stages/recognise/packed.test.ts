import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../../src/recognise/packed.ts";
import { TABLES } from "../../../src/recognise/rules.ts";
import { compile } from "../../../src/recognise/scan.ts";
import { buildTrie, step } from "../../../src/recognise/trie.ts";
import { LANGUAGES } from "../../../src/schema/vocabulary.ts";

describe("a scanner that was stored", () => {
  test.each(LANGUAGES)("is the scanner that was compiled (%s)", (language) => {
    const compiled = compile(TABLES, language);
    expect(compiled.trie.units.length).toBeGreaterThan(1000);
    // Some hundred thousand numbers: what vitest makes of them to show how they differ takes a minute.
    expect(isDeepStrictEqual(unpack(pack(compiled)), compiled)).toBe(true);
  });

  test("keeps nodes with very many children", () => {
    const literals = Array.from({ length: 700 }, (_, at) => [String.fromCharCode(0x4e00 + at), at] as const);
    const trie = buildTrie(literals);
    const scanner = { ...compile([], "ja"), trie };
    const { trie: back } = unpack(pack(scanner));
    expect(back).toEqual(trie);
    for (const [literal, value] of literals) {
      const node = step(back, 0, literal.charCodeAt(0));
      expect(back.values[back.valueFrom[node] ?? -1]).toBe(value);
    }
  });
});
