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
    const fewest = isGroup(reading, (block[0] ?? 0) - 1) ? 1 : SHORTEST;
    if (naming.length >= fewest && naming.length * 2 >= block.length) for (const index of block) found.add(index);
    block = [];
  };
  for (const [index, passage] of reading.passages.entries()) {
    const before = reading.passages[index - 1]?.block;
    if (before === undefined || !isBeside(before, passage.block)) close();
    if (isShortLine(passage, reading.language) || isUnderGroup(reading, index, passage)) block.push(index);
    else close();
  }
  close();
  return found;
}

/** Whether a line ends in how many people are meant, so that what stands under it is what they lost: 会員登録をされた方 612名. */
function isGroup({ passages, language }: Reading, index: number): boolean {
  const text = passages[index]?.normal.text ?? "";
  return (
    language === "ja" &&
    index > 0 &&
    /[\d万千](?:名|人|件)(?:分|様|様分)?(?:\([^()]{0,30}\))?(?:です|となります|でした)?[。:)」】]?$/u.test(
      text.slice(-48),
    ) &&
    !/送信|送付|配信|メール(?!マガジン|会員|アドレス)|回答|問い合わせ/u.test(text.slice(-60))
  );
}

/** 資料請求者 310名 / メールアドレスのみ: a bare line right below a group with its figure, which names what they lost. */
const isUnderGroup = (reading: Reading, index: number, passage: ReadPassage): boolean =>
  passage.block.kind === "paragraph" &&
  passage.normal.text.length <= LONGEST &&
  isGroup(reading, index - 1) &&
  /[名人件](?:分|様)?[)）]?$/u.test(reading.passages[index - 1]?.normal.text ?? "") &&
  !isStatement(passage, 0, reading.language);

/** Whether two lines stand in one block: items of one list, or bare lines, which may look like headings of one another. */
const isBeside = (before: Block, { kind, parent }: Block): boolean =>
  kind === "item" || before.kind === "item" ? before.kind === kind && before.parent === parent : true;

const isShortLine = (passage: ReadPassage, language: Language): boolean =>
  passage.normal.text.length <= LONGEST &&
  (passage.block.kind === "item" || language === "en" || FIGURED.test(passage.normal.text)) &&
  !isStatement(passage, 0, language);

/** A line of one kind of data with how many lost it: 電話番号 2,100名. */
const FIGURED =
  /^(?:[①-⑳]|\(\d{1,2}\))?[^\d\s:。、]{2,24}[\s:…・]{1,4}約?[\d,]{1,12}(?:万|千)?(?:名|人|件)(?:分|様)?$/u;

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
