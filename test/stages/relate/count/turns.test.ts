import { describe, expect, it } from "vitest";
import { OTHERS_JA } from "../../../../src/relate/count/elsewhere-ja.ts";
import { OTHER_MATTERS } from "../../../../src/relate/count/other-matter-en.ts";
import { OVERLAPS } from "../../../../src/relate/count/overlap-en.ts";
import { SUPERSEDED } from "../../../../src/relate/count/superseded-en.ts";
import { SUPERSEDED_JA } from "../../../../src/relate/count/superseded-ja.ts";
import { isTold, type Turn } from "../../../../src/relate/count/turn.ts";

/** What stands around the figure in brackets. */
function split(example: string): { readonly lead: string; readonly rest: string; readonly said: string } {
  const [lead = "", rest = ""] = example.split(/\[[^\]]+\]/u);
  return { lead, rest, said: example.replace(/[[\]]/gu, "") };
}

const TABLES: readonly (readonly [string, readonly Turn[]])[] = [
  ["superseded", SUPERSEDED],
  ["superseded, in Japanese", SUPERSEDED_JA],
  ["others, in Japanese", OTHERS_JA],
  ["overlap", OVERLAPS],
  ["other matter", OTHER_MATTERS],
];

describe.each(TABLES)("turns of phrase: %s", (_, turns) => {
  const found = turns.flatMap((turn) => turn.examples.map((example) => [turn.id, example, turn] as const));
  it.each(found)("%s: %s", (_id, example, turn) => {
    expect(isTold([turn], split(example))).toBe(true);
  });
  const rejected = turns.flatMap((turn) => (turn.rejects ?? []).map((example) => [turn.id, example, turn] as const));
  it.each(rejected)("%s is none: %s", (_id, example, turn) => {
    expect(isTold([turn], split(example))).toBe(false);
  });
});
