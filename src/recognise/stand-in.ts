/**
 * Japanese words that stand for another **in what rules look for**, though not wherever they stand in a notice: a wording with the word
 * also stands for the same with each of the others, and the text is left as it is.
 *
 * What means the same wherever it stands is no row here but in text/usual, which rewrites the text, so that patterns see it as well.
 */
export type StandIn = {
  readonly id: string;
  /** The word that wordings are written with. */
  readonly word: string;
  /** What stands in for it. */
  readonly others: readonly string[];
  /** Why the others are not read as the word wherever they stand. */
  readonly otherwise: string;
  /** How the wording goes up to the word. */
  readonly behind?: RegExp;
};

/** What is done for somebody. */
const DEEDS = "報告 連絡 説明 通知 案内 相談 指摘".split(" ");

export const STAND_INS: readonly StandIn[] = [
  {
    id: "name",
    word: "氏名",
    others: ["お名前", "名前"],
    otherwise: "Files and products have a 名前 too.",
    behind: /[^一-龠]$|^$/u,
  },
  { id: "apology", word: "お詫び", others: ["謝罪"], otherwise: "Newspapers tell of the 謝罪 of somebody." },
  {
    id: "third-party",
    word: "第三者",
    others: ["部外者", "外部の者", "外部の人物"],
    otherwise: "A 第三者 is also whoever got what went astray.",
  },
  ...DEEDS.map((word) => ({
    id: `deed-${word}`,
    word,
    others: [`ご${word}`],
    otherwise: "With respect it is done for those concerned, which tells who was told.",
    behind: /[をにへとのでがはも、]$/u,
  })),
];

/** A literal, and what it is with each of the words that stand in for one of its own. */
export const withStandIns = (literal: string): readonly string[] => [
  literal,
  ...STAND_INS.flatMap(({ word, others, behind }) => {
    const at = literal.indexOf(word);
    if (at < 0 || behind?.test(literal.slice(0, at)) === false) return [];
    return others.map((other) => literal.slice(0, at) + other + literal.slice(at + word.length));
  }),
];
