import { INVISIBLE } from "../text/invisible.ts";
import { characterOf, RADICALS } from "../text/radical.ts";

/** What a raw character becomes in normalised text (no, one or more code units), and how many raw units that took. */
export type Folded = { readonly text: string; readonly length: number };

/** How a code unit is treated: copied as it is, folded by `widthOf`, or taken for a blank. */
export const KEEP = 0;
export const FOLD = 1;
export const BLANK = 2;

const HALF_KANA = "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
const FULL_KANA =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
type Range = readonly [from: number, to: number];

const BLANKS: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
];
const SOFT_HYPHEN: Range = [0xad, 0xad];
/** What is folded to nothing. */
const UNSEEN: readonly Range[] = [SOFT_HYPHEN, ...INVISIBLE];
const FULL_WIDTH: Range = [0xff01, 0xff5e];
const HALF_WIDTH_KANA: Range = [0xff61, 0xff9f];

const SINGLES: ReadonlyMap<string, string> = new Map([
  ..."〜～∼˜".split("").map((wave) => [wave, "~"] as const),
  ..."−‐‑–—―－─".split("").map((dash) => [dash, "-"] as const),
  ..."'’‘".split("").map((quote) => [quote, "'"] as const),
  ..."“”＂".split("").map((quote) => [quote, '"'] as const),
  ["｡", "。"],
  ["､", "、"],
  ["｢", "「"],
  ["｣", "」"],
  ["･", "・"],
]);

/** One entry for every code unit, made once: most text is copied without a second look. */
export const TREATMENT: Uint8Array = treatments();

function treatments(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(KEEP);
  for (const [from, to] of [...UNSEEN, FULL_WIDTH, HALF_WIDTH_KANA, RADICALS]) table.fill(FOLD, from, to + 1);
  for (const single of SINGLES.keys()) table[single.charCodeAt(0)] = FOLD;
  for (const [from, to] of BLANKS) table.fill(BLANK, from, to + 1);
  return table;
}

const isIn = ([from, to]: Range, code: number): boolean => code >= from && code <= to;

/**
 * Folds the character at `at`, one that TREATMENT marks FOLD: full-width ASCII and half-width kana to their usual width, dashes, waves and
 * quotes to one kind each, radicals to the characters they look like, invisible characters to nothing.
 */
export function widthOf(source: string, at: number): Folded {
  const unit = source.charAt(at);
  const code = source.charCodeAt(at);
  const single = SINGLES.get(unit);
  if (single !== undefined) return { text: single, length: 1 };
  if (isIn(FULL_WIDTH, code)) return { text: String.fromCharCode(code - 0xfee0), length: 1 };
  const kana = HALF_KANA.indexOf(unit);
  if (kana >= 0) return voiced(FULL_KANA.charAt(kana), source.charAt(at + 1));
  if (isIn(RADICALS, code)) return { text: characterOf(unit), length: 1 };
  return { text: UNSEEN.some((range) => isIn(range, code)) ? "" : unit, length: 1 };
}

/** Half-width kana write the voicing mark as a second character: ｶﾞ → ガ. */
function voiced(kana: string, mark: string): Folded {
  const combining = mark === "ﾞ" ? "\u3099" : mark === "ﾟ" ? "\u309a" : "";
  const composed = `${kana}${combining}`.normalize("NFC");
  return combining !== "" && composed.length === 1 ? { text: composed, length: 2 } : { text: kana, length: 1 };
}
