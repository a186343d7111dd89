import { characterOf, RADICALS } from "../../src/text/radical.ts";

/** Ways to set a notice otherwise without changing what it says. */

const cells = (character: string): number => (/[\u1100-\uff60\uffe0-\uffff]/u.test(character) ? 2 : 1);
export const width = (text: string): number => [...text].reduce((sum, character) => sum + cells(character), 0);

/** Kinsoku: no line begins with these, none ends with those, and what is written in ASCII is not cut. */
const NEVER_FIRST = /[、。，．）」』】〕・ー？！：；),.!?:;\]”’ぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%]/u;
const NEVER_LAST = /[（「『【〔([“‘]/u;
const WORD = /[0-9０-９A-Za-z,.@:/-]/u;
/** Lines that stand where they are: letterheads at the right, rows and columns of tables, figures led to by dots. */
const FIXED = /^[\s\u3000]{12}|\||[.]{4}|…{2}|\S {9}/u;

/** As wide as `least` cells, or as the line pushed farthest to the right needs. */
const paperOf = (lines: readonly string[], least: number): number =>
  lines.filter((line) => FIXED.test(line)).reduce((most, line) => Math.max(most, width(line)), least);

const indentOf = (line: string): string => /^[\s\u3000]*/u.exec(line)?.[0] ?? "";

/**
 * Japanese as a printer breaks it: at so many cells, wherever that is. The lines of a paragraph begin at the left, or hang below its first,
 * so many cells farther in.
 */
export function brokenJapanese(text: string, least: number, hang?: number): string {
  const lines = text.split("\n");
  const paper = paperOf(lines, least);
  const broken = (line: string): string => {
    const margin = hang === undefined ? "" : indentOf(line) + "\u3000".repeat(hang / 2);
    let out = "";
    let filled = 0;
    let before = "";
    for (const character of line) {
      const fits = filled + cells(character) <= paper || out.trim() === "";
      const isKept =
        NEVER_FIRST.test(character) || NEVER_LAST.test(before) || (WORD.test(character) && WORD.test(before));
      const breaks = !fits && !isKept;
      if (breaks) {
        out = `${out.trimEnd()}\n${margin}`;
        filled = width(margin);
      }
      if (!breaks || !/\s/u.test(character)) {
        out += character;
        filled += cells(character);
      }
      before = character;
    }
    return out;
  };
  return lines.map((line) => (FIXED.test(line) ? line : broken(line))).join("\n");
}

/** English broken between words. */
export function brokenEnglish(text: string, paper: number, hang?: number): string {
  const broken = (line: string): string => {
    const margin = hang === undefined ? "" : indentOf(line) + " ".repeat(hang);
    let out = "";
    let filled = 0;
    for (const word of line.trimEnd().split(/(?<=\S) {1,9}(?=\S)/u)) {
      if (filled > 0 && filled + 1 + word.length > paper) {
        out += `\n${margin}${word}`;
        filled = margin.length + word.length;
      } else {
        out += filled > 0 ? ` ${word}` : word;
        filled += word.length + (filled > 0 ? 1 : 0);
      }
    }
    return out;
  };
  return text
    .split("\n")
    .map((line) => (FIXED.test(line) || line.length <= paper ? line : broken(line)))
    .join("\n");
}

/** As text comes out of some PDF: with a blank line below every line. */
export const spaced = (text: string): string =>
  text.replace(/\n{1,99}/gu, (ends) => "\n".repeat(ends.length === 1 ? 2 : ends.length + 2));

export const fullWidth = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const halfWidth = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

export const fullLetters = (text: string): string =>
  text.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Thousands separated where a counter follows: 2384件 becomes 2,384件. */
export const separated = (text: string): string =>
  text.replace(/(?<![0-9.,:/-])([1-9][0-9]{0,2})([0-9]{3})(?=[件名人通台社個枚円])/gu, "$1,$2");

/** Every blank between words doubled, or made one that does not break. */
export const wideBlanks = (text: string, blank = "  "): string => text.replace(/(?<=[a-z,.]) (?=[a-z])/giu, blank);
export const firmBlanks = (text: string): string => text.replace(/(?<=[a-z,.0-9]) (?=[a-z0-9])/giu, "\u00a0");

/** Every match of a pattern in another writing. */
const rewritten =
  (pattern: RegExp, other: (text: string) => string) =>
  (text: string): string =>
    text.replace(pattern, (found) => other(found));

const RADICAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: RADICALS[1] - RADICALS[0] + 1 }, (_, at) => String.fromCharCode(RADICALS[0] + at)).map(
    (radical) => [characterOf(radical), radical],
  ),
);
const HALF_KANA: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9d - 0xff61 + 1 }, (_, at) => String.fromCharCode(0xff61 + at)).flatMap((half) =>
    ["", "ﾞ", "ﾟ"].map((mark) => [`${half}${mark}`.normalize("NFKC"), `${half}${mark}`] as const),
  ),
);

/** What programs put into a text, or write otherwise, without a reader seeing it. */
export const UNSEEN = {
  invisible: rewritten(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, () => "\u200b"),
  directed: rewritten(/[0-9]{1,20}/gu, (figure) => `\u2066${figure}\u2069`),
  hyphened: rewritten(/(?<=[a-z]{3})(?=[a-z]{3})/gu, () => "\u00ad"),
  selected: rewritten(/[一-鿿]/gu, (kanji) => `${kanji}\u{e0100}`),
  decomposed: (text: string): string => text.normalize("NFD"),
  radicals: rewritten(/[一-鿿]/gu, (kanji) => RADICAL.get(kanji) ?? kanji),
  halfKana: rewritten(/[。、「」・ァ-ヴー]/gu, (kana) => HALF_KANA.get(kana) ?? kana),
  formula: rewritten(/[、。]/gu, (stop) => (stop === "、" ? "，" : "．")),
  latin: rewritten(/(?<=[ぁ-んァ-ヶ一-龠）])[、。]/gu, (stop) => (stop === "、" ? "," : ".")),
  lineSeparators: rewritten(/\n/gu, () => "\u2028"),
  hyphens: rewritten(/(?<=[A-Za-z])-(?=[A-Za-z])/gu, () => "\u2011"),
  quotes: rewritten(/(?<=[A-Za-z])'(?=[A-Za-z])/gu, () => "’"),
} as const;

/** Headings and letterheads with their letters spread over the line. */
export const spread = (text: string, blank: string): string =>
  text.replace(
    /^([\s\u3000]{0,20}(?:[0-9０-９]{1,2}[.．]?\s|[■●◆○・【])?)([ぁ-ん一-鿿]{2,14})(?=[】\s\u3000]{0,9}$)/gmu,
    (_line, marker: string, letters: string) => marker + [...letters].join(blank),
  );

/** What stands on pages around notices, and paragraphs about nothing that notices are about, in no voice. */
export const ASIDES = {
  paragraph: {
    ja: "園内では桜が見頃を迎え、売店では団子を販売します。入園は無料です。",
    en: "The garden is open every morning, and the shop sells fresh bread and tea.",
  },
  headed: {
    ja: "季節の催し\n園内では桜が見頃を迎え、売店では団子を販売します。入園は無料です。",
    en: "Seasonal events\nThe garden is open every morning, and the shop sells fresh bread and tea.",
  },
  menu: { ja: "ホーム\nサービス\n会社案内\n採用情報\nお問い合わせ", en: "Home\nProducts\nCareers\nContact us" },
  cookies: {
    ja: "当サイトでは、利便性の向上のためにクッキーを使用しています。",
    en: "This website uses cookies to give you the best experience.",
  },
  script: {
    ja: "JavaScriptが無効になっています。ブラウザの設定で有効にしてください。",
    en: "JavaScript is disabled. Please enable it in your browser settings.",
  },
  thanks: { ja: "いつもご愛読いただきありがとうございます。", en: "Thank you for visiting our website." },
} as const;
