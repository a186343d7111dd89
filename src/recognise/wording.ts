import type { Language } from "../schema/vocabulary.ts";
import { matchesOf } from "../text/matches.ts";
import { inUsualWords } from "../text/usual/usual.ts";
import { withStandIns } from "./stand-in.ts";

/**
 * The small language in which wordings are written in the rule tables.
 *
 *     {不正,違法}アクセス      one of several: 不正アクセス, 違法アクセス
 *     [電子]メール             may be left out: 電子メール, メール; [電子,E]メール leaves out one of several
 *     パスワード…使い回し       a gap: both parts in this order inside one sentence, at most GAP units apart
 *
 * A Japanese wording that ends in a plain negation (設定していな, 設定していない) also stands for its polite form (設定していませ, 設定していません),
 * and one with a word that others stand in for (stand-in.ts) for all of them. What is said in several ways wherever it stands is written in
 * the usual one of them only (text/usual).
 *
 * Groups may stand side by side, and what may be left out may stand inside a choice: {二次的[な]被害,実害}. Case does not matter in
 * Latin letters, and one blank in an English wording stands for any blank of the (normalised) text.
 */

/** The widest gap a `…` bridges, in code units of the normalised text. */
export const GAP = 60;

const GROUP = /\{([^{}]{0,2999})\}|\[([^[\]]{0,2999})\]/gu;

/** The parts of a wording around its gaps, each with all literals it may be: `パスワード…{使い,つかい}回し` is [[パスワード], [使い回し, つかい回し]]. */
export function expand(wording: string, language: Language): readonly (readonly string[])[] {
  return wording
    .toLowerCase()
    .split("…")
    .map((part) => {
      const written = literalsOf(part).map((literal) => literal.replace(/ {2,8}/gu, " ").trim());
      const read = written.flatMap((literal) => [literal, inUsualWords(literal, language)]);
      const literals = [...new Set(language === "ja" ? read.flatMap(politely).flatMap(withStandIns) : read)];
      if (literals.some((literal) => literal === "" || /[{}[\]]/u.test(literal)))
        throw new Error(`wording with an empty part or a broken group: ${wording}`);
      return literals;
    });
}

/** `設定していな` with `設定していませ`, `設定していない` with `設定していません`; anything else as it is. */
function politely(literal: string): readonly string[] {
  if (literal.endsWith("ていな")) return [literal, `${literal.slice(0, -1)}ませ`];
  return literal.endsWith("ていない") ? [literal, `${literal.slice(0, -2)}ません`] : [literal];
}

/** Every way of choosing in a part: `{使い,つかい}回し` → 使い回し, つかい回し. */
function literalsOf(part: string): readonly string[] {
  let literals: readonly string[] = [""];
  let end = 0;
  for (const group of matchesOf(GROUP, part)) {
    const before = part.slice(end, group.index);
    const choices =
      group[1] !== undefined ? group[1].split(",").flatMap(literalsOf) : [...(group[2] ?? "").split(","), ""];
    literals = literals.flatMap((literal) => choices.map((choice) => `${literal}${before}${choice}`));
    end = group.index + group[0].length;
  }
  const rest = part.slice(end);
  return rest === "" ? literals : literals.map((literal) => literal + rest);
}
