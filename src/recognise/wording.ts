/**
 * The small language in which wordings are written in the rule tables.
 *
 *     {不正,違法}アクセス      one of several: 不正アクセス, 違法アクセス
 *     [電子]メール             may be left out: 電子メール, メール; [電子,E]メール leaves out one of several
 *     パスワード…使い回し       a gap: both parts in this order inside one sentence, at most GAP units apart
 *
 * Groups may stand side by side but not inside one another. Case does not matter in Latin letters, and one blank in an
 * English wording stands for any blank of the (normalised) text.
 */

/** The widest gap a `…` bridges, in code units of the normalised text. */
export const GAP = 60;

const GROUP = /\{([^{}]*)\}|\[([^[\]]*)\]/u;

/** The parts of a wording around its gaps, each with all literals it may be: `パスワード…{使い,つかい}回し` is [[パスワード], [使い回し, つかい回し]]. */
export function expand(wording: string): readonly (readonly string[])[] {
  return wording
    .toLowerCase()
    .split("…")
    .map((part) => {
      const literals = [...new Set(literalsOf(part).map((literal) => literal.replace(/ {2,8}/gu, " ").trim()))];
      if (literals.some((literal) => literal === "" || /[{}[\]]/u.test(literal)))
        throw new Error(`wording with an empty part or a broken group: ${wording}`);
      return literals;
    });
}

function literalsOf(part: string): readonly string[] {
  const group = GROUP.exec(part);
  if (group === null) return [part];
  const before = part.slice(0, group.index);
  const after = part.slice(group.index + group[0].length);
  const choices = group[1] !== undefined ? group[1].split(",") : [...(group[2] ?? "").split(","), ""];
  return choices.flatMap((choice) => literalsOf(`${before}${choice}${after}`));
}
