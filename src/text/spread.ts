import { matchesOf } from "./matches.ts";
import { bySpan, type Span } from "./span.ts";

/** Blanks between two letters that each stand alone. */
const BETWEEN =
  /(?<=(?<![ぁ-ゖァ-ヺー々〆一-鿿])[ぁ-ゖァ-ヺー々一-鿿])[ \u3000]{1,4}(?=[ぁ-ゖァ-ヺー々一-鿿](?![ぁ-ゖァ-ヺー々〆一-鿿]))/gu;
/** What is often set so behind other words: 漏えいに関するお 詫 び. */
const SET_PHRASE =
  /(?<=お)[ \u3000]{1,4}(?=詫[ \u3000]{1,4}び|知[ \u3000]{1,4}ら[ \u3000]{1,4}せ|願[ \u3000]{1,4}い|断[ \u3000]{1,4}り)|(?<=お[ \u3000]{1,4}[詫願断])[ \u3000]{1,4}(?=[びいり])|(?<=お[ \u3000]{1,4}知(?:[ \u3000]{1,4}ら)?)[ \u3000]{1,4}(?=ら[ \u3000]{1,4}せ|せ)/gu;

/** The last letter of a figure or a date: 238件 計, 26 日 東 京. */
const COUNTER = /[0-9０-９][ \u3000]?[年月日時分秒名人件社個台枚通本冊箱回円歳百千万億]$/u;

/** Letters of which each is a word: days of the week, parts of a date to be filled in, figures, alternatives. */
const WORDS =
  /^(?:[月火水木金土日祝]{2,9}|年?月日|[〇一二三四五六七八九十百千]{1,60}|[甲乙丙丁]{2,4}|[大中小]{2,3}|[上中下左右前後]{2,6}|男女|女男|有無|可否|正誤|[はがをにでとのへも]{2,9})$/u;

type Blanks = Span<"raw"> & { readonly width: number };

/** No word has more letters: what goes on is no writing. */
const LONGEST = 100;

/** The blanks in a text that spread the letters of words over the line (お 詫 び, 経　緯), in order. */
export function spreading(source: string): readonly Span<"raw">[] {
  const found: Blanks[] = [];
  let row: Blanks[] = [];
  // Matches are not gathered first: there may be millions.
  BETWEEN.lastIndex = 0;
  for (let match = BETWEEN.exec(source); match !== null; match = BETWEEN.exec(source)) {
    const { 0: text, index } = match;
    const blanks = { start: index, end: index + text.length, width: widthOf(text) };
    if (row.at(-1)?.end !== index - 1) {
      found.push(...spreadingIn(source, row));
      row = COUNTER.test(source.slice(Math.max(0, index - 3), index)) ? [] : [blanks];
    } else if (row.length <= LONGEST) row.push(blanks);
  }
  found.push(...spreadingIn(source, row));
  const known = new Set(found.map(({ start }) => start));
  const set = matchesOf(SET_PHRASE, source).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [...found, ...set.filter(({ start }) => !known.has(start))].sort(bySpan);
}

const widthOf = (blanks: string): number => blanks.length + (blanks.match(/\u3000/gu)?.length ?? 0);

/** Words side by side are parted by wider blanks than their letters (氏 名　　住 所); a letter left alone is none of them. */
function spreadingIn(source: string, row: readonly Blanks[]): readonly Blanks[] {
  if (row.length === 0 || row.length > LONGEST) return [];
  const narrow = row.reduce((least, { width }) => Math.min(least, width), Number.POSITIVE_INFINITY);
  const words = [source.charAt((row[0]?.start ?? 0) - 1)];
  for (const { end, width } of row) {
    const letter = source.charAt(end);
    if (width === narrow) words.push((words.pop() ?? "") + letter);
    else words.push(letter);
  }
  return words.some((word) => word.length < 2 || WORDS.test(word)) ? [] : row.filter(({ width }) => width === narrow);
}
