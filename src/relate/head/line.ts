import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Reading } from "../reading.ts";

/** A heading block is never longer than this many passages. */
const LONGEST_HEAD = 20;

/** How many passages stand before the body: letterhead, addressees, title, date. The body begins with the first real sentence. */
export function headLength(reading: Reading): number {
  const first = reading.passages.findIndex((passage) => isProse(passage, reading));
  return Math.min(first < 0 ? reading.passages.length : first, LONGEST_HEAD);
}

const JAPANESE_PROSE = /。.|[^。]{30}。$|^(?:このたび|この度|平素|日頃|標記|拝啓)/u;
const ENGLISH_PROSE = /[a-z,;)"”’0-9][.!?](?:\s|$)/u;

function isProse({ normal: { text }, block }: ReadPassage, { language }: Reading): boolean {
  if (language === "ja") return JAPANESE_PROSE.test(text);
  return text.length >= 140 || (block.kind !== "heading" && text.split(" ").length >= 9 && ENGLISH_PROSE.test(text));
}

/** A date that is (nearly) all there is on its line, as in a letterhead or at the foot. */
export function dateLine({ normal: { text }, temporal: { dates } }: ReadPassage): DateMention | null {
  const [first] = dates;
  if (first === undefined || first.month === undefined) return null;
  const rest = text.slice(0, first.span.start) + text.slice(first.span.end);
  const words = rest.replace(
    /(?:付け?|掲載|公開|公表|発表|更新|発信|作成|現在|以降)|[\s()[\]【】:/|,.、]|\d{1,2}:\d\d(?::\d\d)?|JST|AM|PM/giu,
    "",
  );
  return words.length <= 4 ? first : null;
}

/** The raw text of a block without its marker, line breaks and all. */
export function rawOf(
  { source }: Reading,
  { block }: ReadPassage,
): { readonly start: number; readonly end: number; readonly text: string } {
  const start = block.pieces[0]?.start ?? block.span.start;
  const { end } = block.span;
  return { start, end, text: source.slice(start, end) };
}
