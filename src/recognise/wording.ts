import { inPlain } from "../text/plain-words.ts";
import { inUsualWords } from "../text/usual-words.ts";

/**
 * The small language in which wordings are written in the rule tables.
 *
 *     {不正,違法}アクセス      one of several: 不正アクセス, 違法アクセス
 *     [電子]メール             may be left out: 電子メール, メール; [電子,E]メール leaves out one of several
 *     パスワード…使い回し       a gap: both parts in this order inside one sentence, at most GAP units apart
 *
 * A wording that ends in a plain negation (設定していな, 設定していない) also stands for its polite form (設定していませ, 設定していません), and one
 * with a word that is said or written in other ways too (SYNONYMS) for all of them; English is put in plain words (text/plain-words.ts).
 *
 * Groups may stand side by side, and what may be left out may stand inside a choice: {二次的[な]被害,実害}. Case does not matter in
 * Latin letters, and one blank in an English wording stands for any blank of the (normalised) text.
 */

/** The widest gap a `…` bridges, in code units of the normalised text. */
export const GAP = 60;

const GROUP = /\{([^{}]{0,2999})\}|\[([^[\]]{0,2999})\]/gu;

/** The parts of a wording around its gaps, each with all literals it may be: `パスワード…{使い,つかい}回し` is [[パスワード], [使い回し, つかい回し]]. */
export function expand(wording: string): readonly (readonly string[])[] {
  return wording
    .toLowerCase()
    .split("…")
    .map((part) => {
      const literals = [
        ...new Set(
          literalsOf(part)
            .map((literal) => (literal.includes(" ") ? literal.replace(/ {2,8}/gu, " ").trim() : literal))
            .flatMap((literal) => [literal, inUsualWords(literal)])
            .flatMap((literal) => [literal, politely(literal)])
            .flatMap(saidOtherwise)
            .flatMap((literal) => [literal, inPlain(literal)]),
        ),
      ];
      if (literals.some((literal) => literal === "" || /[{}[\]]/u.test(literal)))
        throw new Error(`wording with an empty part or a broken group: ${wording}`);
      return literals;
    });
}

/** `設定していな` → `設定していませ`, `設定していない` → `設定していません`; anything else as it is. */
function politely(literal: string): string {
  if (literal.endsWith("ていな")) return `${literal.slice(0, -1)}ませ`;
  return literal.endsWith("ていない") ? `${literal.slice(0, -2)}ません` : literal;
}

/** Words in the place of which others stand as well, whatever is said with them. */
const SYNONYMS: readonly { readonly word: string; readonly behind: RegExp; readonly others: readonly string[] }[] = [
  { word: "氏名", behind: /[^一-龠]$|^$/u, others: ["お名前", "名前"] },
  { word: "お詫び", behind: /$/u, others: ["おわび", "御詫び", "謝罪"] },
  { word: "及び", behind: /$/u, others: ["並びに", "ならびに"] },
  { word: "第三者", behind: /$/u, others: ["部外者", "外部の者", "外部の人物"] },
  // 警察に報告, 状況を説明: what is done for somebody, with respect.
  ...["報告", "連絡", "説明", "通知", "案内", "相談", "指摘"].map((word) => ({
    word,
    behind: /[をにへとのでがはも、]$/u,
    others: [`ご${word}`],
  })),
];

/** A literal, and what it is with another word of the same meaning. */
function saidOtherwise(literal: string): readonly string[] {
  const said = SYNONYMS.flatMap(({ word, behind, others }) => {
    const at = literal.indexOf(word);
    return at < 0 || !behind.test(literal.slice(0, at))
      ? []
      : others.map((other) => literal.slice(0, at) + other.toLowerCase() + literal.slice(at + word.length));
  });
  return [literal, ...said];
}

/** Every way of choosing in a part: `{使い,つかい}回し` → 使い回し, つかい回し. */
function literalsOf(part: string): readonly string[] {
  let literals: readonly string[] = [""];
  let end = 0;
  for (const group of part.matchAll(GROUP)) {
    const before = part.slice(end, group.index);
    const choices =
      group[1] !== undefined ? group[1].split(",").flatMap(literalsOf) : [...(group[2] ?? "").split(","), ""];
    literals = literals.flatMap((literal) => choices.map((choice) => `${literal}${before}${choice}`));
    end = group.index + group[0].length;
  }
  const rest = part.slice(end);
  return rest === "" ? literals : literals.map((literal) => literal + rest);
}
