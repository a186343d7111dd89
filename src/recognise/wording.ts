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

/** All literal sequences a wording stands for; each sequence is the list of its parts around the gaps. */
export function expand(wording: string): readonly (readonly string[])[] {
  const group = GROUP.exec(wording);
  if (group === null) {
    const parts = wording
      .toLowerCase()
      .split("…")
      .map((part) => part.replace(/ {2,8}/gu, " ").trim());
    if (parts.some((part) => part === "")) throw new Error(`wording with an empty part: ${wording}`);
    return [parts];
  }
  const before = wording.slice(0, group.index);
  const after = wording.slice(group.index + group[0].length);
  const choices = group[1] !== undefined ? group[1].split(",") : [...(group[2] ?? "").split(","), ""];
  return choices.flatMap((choice) => expand(`${before}${choice}${after}`));
}
