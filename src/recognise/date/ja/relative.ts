import { matchAt } from "../../match.ts";
import type { Relative } from "../date.ts";

/** A word that names a date by its distance from another. */
export type RelativeWord = Relative & { readonly end: number; readonly fiscal: boolean; readonly approximate: boolean };

type Row = readonly [words: string, unit: Relative["unit"], offset: number, from: Relative["from"]];

/** 同日 and its kin count from the date before them, 昨年 and its kin from the day the notice was published. */
const ROWS: readonly Row[] = [
  ["本日 今日 きょう", "day", 0, "published"],
  ["昨日 きのう", "day", -1, "published"],
  ["一昨日 おととい", "day", -2, "published"],
  ["明日", "day", 1, "published"],
  ["同日 当日 その日", "day", 0, "previous"],
  ["翌日", "day", 1, "previous"],
  ["翌々日", "day", 2, "previous"],
  ["前日", "day", -1, "previous"],
  ["前々日", "day", -2, "previous"],
  ["今月 本月", "month", 0, "published"],
  ["先月", "month", -1, "published"],
  ["先々月", "month", -2, "published"],
  ["来月", "month", 1, "published"],
  ["同月 当月", "month", 0, "previous"],
  ["翌月", "month", 1, "previous"],
  ["前月", "month", -1, "previous"],
  ["今年 本年 ことし", "year", 0, "published"],
  ["昨年 去年", "year", -1, "published"],
  ["一昨年 おととし", "year", -2, "published"],
  ["来年", "year", 1, "published"],
  ["同年 当年", "year", 0, "previous"],
  ["翌年", "year", 1, "previous"],
  ["前年", "year", -1, "previous"],
];
/** Words that name a part of the day as well. */
const VAGUE_ROWS: readonly Row[] = [
  ["今朝 今夜 今晩", "day", 0, "published"],
  ["昨夜 昨晩 前夜", "day", -1, "published"],
  ["翌朝", "day", 1, "previous"],
  ["同夜", "day", 0, "previous"],
];

const WORDS = new Map<string, Relative & { readonly approximate: boolean }>();
for (const [rows, approximate] of [
  [ROWS, false],
  [VAGUE_ROWS, true],
] as const)
  for (const [words, unit, offset, from] of rows)
    for (const word of words.split(" ")) WORDS.set(word, { unit, offset, from, approximate });

/** All words, longest first, as an alternation. */
export const RELATIVE_WORD = [...WORDS.keys()]
  .sort((a, b) => b.length - a.length || Number(a > b) - Number(a < b))
  .join("|");

const WORD = new RegExp(`(${RELATIVE_WORD})(度)?`, "uy");
/** 前年比, 同年代, 今日的, 当月号: words that only begin like a relative date. */
const NO_DATE = /比|代|齢|的|同[月期]|券|号|生|準備|分|だい|[しら]|入り/uy;
/** What a relative word may follow without a break: another date, and for 当日 the event it is the day of (事件発生当日). */
const BREAKS = /[\u3400-\u9fff々]/u;

/** The relative word at `at`, or null: 日本年金 holds no 本年. */
export function relativeAt(text: string, at: number): RelativeWord | null {
  const match = matchAt(WORD, text, at);
  if (match === null) return null;
  const [whole, word = "", degree] = match;
  const relative = WORDS.get(word);
  if (relative === undefined) return null;
  const before = text.charAt(at - 1);
  if (word !== "当日" && BREAKS.test(before) && (word.startsWith("本") || !"日月年時分秒後前頃中及".includes(before)))
    return null;
  // 退職日翌日: the day after another thing.
  if (/[^0-9同翌当前元一二三四五六七八九十]日$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const fiscal = degree !== undefined && relative.unit === "year";
  const end = at + (fiscal ? whole.length : word.length);
  return matchAt(NO_DATE, text, end) === null
    ? {
        unit: relative.unit,
        offset: relative.offset,
        from: relative.from,
        approximate: relative.approximate,
        end,
        fiscal,
      }
    : null;
}
