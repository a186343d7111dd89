import type { Span } from "./span.ts";

/** Blanks between two letters that each stand alone. */
const BETWEEN =
  /(?<=(?<![ぁ-ゖァ-ヺー々〆一-鿿])[ぁ-ゖァ-ヺー々一-鿿])[ \u3000]{1,4}(?=[ぁ-ゖァ-ヺー々一-鿿](?![ぁ-ゖァ-ヺー々〆一-鿿]))/gu;
/** What is often set so behind other words, when its other letters are together again: 漏えいに関するお 詫び. */
const SET_PHRASE = /(?<=お)[ \u3000]{1,4}(?=詫び|知らせ|願い|断り)/gu;

/** The last letter of a figure or a date: 238件 計, 26 日 東 京. */
const COUNTER = /[0-9０-９][ \u3000]?[年月日時分秒名人件社個台枚通本冊箱回円歳百千万億]$/u;

/** Letters of which each is a word: days of the week, parts of a date to be filled in, figures, alternatives. */
const WORDS =
  /^(?:[月火水木金土日祝]{2,9}|年?月日|[〇一二三四五六七八九十百千]{1,60}|[甲乙丙丁]{2,4}|[大中小]{2,3}|[上中下左右前後]{2,6}|男女|女男|有無|可否|正誤|[はがをにでとのへも]{2,9})$/u;

type Blanks = Span<"raw"> & { readonly width: number };

/** No word has more letters: what goes on is no writing. */
const LONGEST = 100;

/** The blanks in a text that spread the letters of words over the line (お 詫 び, 経　緯), in order, one by one as there may be millions. */
export function* spreading(source: string): Generator<Span<"raw">> {
  let row: Blanks[] = [];
  for (const { start, end } of stretches(BETWEEN, source)) {
    const blanks = { start, end, width: widthOf(source.slice(start, end)) };
    if (row.at(-1)?.end !== start - 1) {
      yield* spreadingIn(source, row);
      row = COUNTER.test(source.slice(Math.max(0, start - 3), start)) ? [] : [blanks];
    } else if (row.length <= LONGEST) row.push(blanks);
    else row[LONGEST] = blanks;
  }
  yield* spreadingIn(source, row);
}

/** The blanks in a text that spread what is often set so. */
export const spreadingSetPhrases = (source: string): Generator<Span<"raw">> => stretches(SET_PHRASE, source);

function* stretches(pattern: RegExp, source: string): Generator<Span<"raw">> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(source);
    if (match === null) return;
    from = match.index + match[0].length;
    yield { start: match.index, end: from };
  }
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
