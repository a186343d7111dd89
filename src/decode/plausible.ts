/**
 * How much a text looks like Japanese or English prose, from 1 (every character is one a notice would use) down to below 0: the mean
 * over what is not plain ASCII. Bytes read in a wrong encoding give rare kanji, half-width kana and controls.
 */
export function plausibility(text: string): number {
  const seen = { usual: 0, kana: 0, bad: 0, other: 0, ascii: 0 };
  for (let at = 0; at < text.length && seen.usual + seen.kana + seen.other + seen.bad < ENOUGH; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) seen[isControl(code) ? "bad" : "ascii"]++;
    else if (isKana(code)) seen.kana++;
    else if (isUsual(code) || (code >= 0x4e00 && code < 0xa000 && commonKanji().has(code))) seen.usual++;
    else seen[isNeverWritten(code) ? "bad" : "other"]++;
  }
  const good = seen.usual + seen.kana;
  const judged = good + seen.other + seen.bad;
  if (judged === 0) return 1;
  // Japanese has kana; a kanji now and then between Latin letters is a quotation mark or accent of a Western encoding.
  const sprinkled = seen.kana * 20 < judged && judged < seen.ascii;
  return (sprinkled ? 0 : good / judged) - (3 * seen.bad) / judged;
}

/** So many characters settle it, however long the text is. */
const ENOUGH = 65_536;

/** The least plausibility of a text that is taken for one. Notices have 0.97 and more, misread ones 0.6 at most. */
export const PLAUSIBLE = 0.8;

/** C0 controls that no text has: all but tab, line ends, form feed and escape. */
export const isControl = (code: number): boolean =>
  (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0x7f;

/** Hiragana, katakana, the long vowel. */
const isKana = (code: number): boolean => (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fc);

/** Dashes, quotation marks, arrows, circled numbers, box drawing, squares and circles, CJK punctuation, ㈱, full-width forms. */
const isUsual = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2044) ||
  (code >= 0x2100 && code <= 0x22ff) ||
  (code >= 0x2460 && code <= 0x26ff) ||
  (code >= 0x3000 && code <= 0x3020) ||
  (code >= 0x3220 && code <= 0x32ff) ||
  (code >= 0xff01 && code <= 0xff60) ||
  code === 0xa0 ||
  code === 0xb7 ||
  code === 0xd7 ||
  code === 0xffe5;

/** C1 controls, private use, noncharacters. */
const isNeverWritten = (code: number): boolean =>
  code < 0xa0 || (code >= 0xe000 && code < 0xf900) || code === 0xfffe || code === 0xffff;

let kanji: ReadonlySet<number> | undefined;

/** The 2,965 kanji of the first level of JIS X 0208: nearly all that notices are written with. */
function commonKanji(): ReadonlySet<number> {
  if (kanji !== undefined) return kanji;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xcf; row++)
    for (let cell = 0xa1; cell <= (row === 0xcf ? 0xd3 : 0xfe); cell++) bytes.push(row, cell);
  kanji = new Set(Array.from(new TextDecoder("euc-jp").decode(Uint8Array.from(bytes)), (one) => one.charCodeAt(0)));
  return kanji;
}
