import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Block } from "../../segment/block.ts";
import { isStatement } from "../context/assertion.ts";
import type { Reading } from "../reading.ts";
import { runsOf } from "./run.ts";

/** The shortest block of lines that is a list of data without anything saying so. */
const SHORTEST = 3;

/** A line longer than this is no item of a bare list. */
const LONGEST = 90;

const known = new WeakMap<Reading, ReadonlySet<number>>();

/**
 * Whether a line stands in a block of short lines most of which name a kind of data: a list or a table of data speaks for itself,
 * even where no sentence introduces it.
 */
export function isInDataBlock(reading: Reading, index: number): boolean {
  let blocks = known.get(reading);
  if (blocks === undefined) {
    blocks = dataBlocks(reading);
    known.set(reading, blocks);
  }
  return blocks.has(index);
}

function dataBlocks(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  let block: number[] = [];
  const close = (): void => {
    const naming = block.filter((index) => namesData(reading.passages[index], reading.language));
    if (naming.length >= SHORTEST && naming.length * 2 >= block.length) for (const index of block) found.add(index);
    block = [];
  };
  for (const [index, passage] of reading.passages.entries()) {
    const before = reading.passages[index - 1]?.block;
    if (before === undefined || !isBeside(before, passage.block)) close();
    if (isShortLine(passage, reading.language)) block.push(index);
    else close();
  }
  close();
  return found;
}

/** Whether two lines stand in one block: items of one list, or bare lines, which may look like headings of one another. */
const isBeside = (before: Block, { kind, parent }: Block): boolean =>
  kind === "item" || before.kind === "item" ? before.kind === kind && before.parent === parent : true;

const isShortLine = (passage: ReadPassage, language: Language): boolean =>
  passage.normal.text.length <= LONGEST &&
  (passage.block.kind === "item" || language === "en") &&
  !isStatement(passage, 0, language);

/** What fills a line without saying anything: leaders, rules of a table, figures. */
const FILLING = /[\d\s.,…:;()|-]/gu;

/** A telephone number, an address on the net: the line tells how to reach somebody. */
const CONTACT = /\d-\d|@|https?:/u;

function namesData(passage: ReadPassage | undefined, language: Language): boolean {
  if (passage === undefined || CONTACT.test(passage.normal.text)) return false;
  const { text } = passage.normal;
  if (passage.hits.some(({ table, code, start }) => table === "cue" && code === "handling" && start === 0))
    return false;
  const letters = text.replace(FILLING, "").length;
  return runsOf(passage, language).some(
    ({ start, end }) => text.slice(start, end).replace(FILLING, "").length >= letters * 0.3,
  );
}
