import { describe, expect, it, test } from "vitest";
import { isTold, type Turn } from "../../../src/relate/context/turn.ts";
import { CLEAN_JA, SPARED_JA } from "../../../src/relate/count/incidental/cleared.ts";
import { OTHERS_JA } from "../../../src/relate/count/incidental/elsewhere-ja.ts";
import {
  AT_WORK,
  DID,
  HEADCOUNTS,
  HIRED,
  TEAMS,
  WERE_SERVED,
  WHO_DID,
} from "../../../src/relate/count/incidental/in-passing-en.ts";
import { OTHER_MATTERS } from "../../../src/relate/count/incidental/other-matter-en.ts";
import { REACTIONS, SPEECH } from "../../../src/relate/count/incidental/reaction.ts";
import { HOLDS_DATA, PARTS_HIT, SIZES_EN } from "../../../src/relate/count/incidental/size-en.ts";
import { SIZES_JA } from "../../../src/relate/count/incidental/size-ja.ts";
import { SUPERSEDED } from "../../../src/relate/count/incidental/superseded-en.ts";
import { SUPERSEDED_JA } from "../../../src/relate/count/incidental/superseded-ja.ts";
import { DEED_LABELS } from "../../../src/relate/count/measure/label-thing.ts";
import { LOOKED_JA, MAY_SEE_JA, SAW, VIEWERS_JA } from "../../../src/relate/count/measure/onlooker.ts";
import { ACCOUNT_OF, BAITED } from "../../../src/relate/count/measure/owner.ts";
import { OVERLAPS } from "../../../src/relate/count/total/overlap.ts";
import { OCCASIONS } from "../../../src/relate/date/occasion.ts";
import { STANDING } from "../../../src/relate/event/standing.ts";

/** What stands around the stretch in brackets. */
function split(example: string): { readonly lead: string; readonly rest: string; readonly said: string } {
  const [lead = "", rest = ""] = example.split(/\[[^\]]+\]/u);
  return { lead, rest, said: example.replace(/[[\]]/gu, "") };
}

const TABLES: readonly (readonly [string, readonly Turn[]])[] = [
  ["superseded", SUPERSEDED],
  ["superseded, in Japanese", SUPERSEDED_JA],
  ["others, in Japanese", OTHERS_JA],
  ["labels that tell a deed, in Japanese", DEED_LABELS],
  ["overlap", OVERLAPS],
  ["other matter", OTHER_MATTERS],
  ["size", SIZES_EN],
  ["part hit", PARTS_HIT],
  ["what holds data", HOLDS_DATA],
  ["size, in Japanese", SIZES_JA],
  ["reaction", REACTIONS.en],
  ["reaction, in Japanese", REACTIONS.ja],
  ["speech of bodies", SPEECH],
  ["spared, in Japanese", SPARED_JA],
  ["clean, in Japanese", CLEAN_JA],
  ["bait taken", BAITED.en],
  ["bait taken, in Japanese", BAITED.ja],
  ["account of somebody", ACCOUNT_OF.en],
  ["account of somebody, in Japanese", ACCOUNT_OF.ja],
  ["deeds of people", DID],
  ["who did it", WHO_DID],
  ["people served", WERE_SERVED],
  ["people hired", HIRED],
  ["people at work", AT_WORK],
  ["teams", TEAMS],
  ["headcounts", HEADCOUNTS],
  ["viewers, in Japanese", VIEWERS_JA],
  ["onlookers", SAW.en],
  ["onlookers, in Japanese", SAW.ja],
  ["who looked, in Japanese", LOOKED_JA],
  ["who may see, in Japanese", MAY_SEE_JA],
  ["a day of something else", STANDING],
  ["an occasion, in Japanese", OCCASIONS],
];

describe.each(TABLES)("turns of phrase: %s", (_, turns) => {
  test("each has an id of its own and an example", () => {
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
    expect(turns.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
  const found = turns.flatMap((turn) => turn.examples.map((example) => [turn.id, example, turn] as const));
  it.each(found)("%s: %s", (_id, example, turn) => {
    expect(isTold([turn], split(example))).toBe(true);
  });
  const rejected = turns.flatMap((turn) => (turn.rejects ?? []).map((example) => [turn.id, example, turn] as const));
  if (rejected.length > 0)
    it.each(rejected)("%s is none: %s", (_id, example, turn) => {
      expect(isTold([turn], split(example))).toBe(false);
    });
});
