import type { DataTypeFact } from "../data-type/data-type.ts";
import { type Reading, textAt } from "../reading.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** What a paper is called at the end of its name. */
const PAPER = /(?:書|票|簿|表|要録|記録|証|カード|写し|用紙|帳|ファイル)$/u;

/**
 * Gives groups that are named by nothing but papers what another sentence lists as written in all of them: 氏名や評定が記載された書類を
 * 紛失した。紛失したのは指導要録の写し(128人分)と通知表の写し(33人分).
 */
export function withContents(
  reading: Reading,
  ties: readonly Tie[],
  dataTypes: readonly DataTypeFact[],
  loose: readonly Loose[],
): readonly Tie[] {
  if (reading.language === "en" || ties.length < 2) return ties;
  const isPaper = (tie: Tie, index: number): boolean => {
    const here = dataTypes[index]?.mentions.filter(({ passage }) => tie.passages.includes(passage)) ?? [];
    return here.some((place) => PAPER.test(textAt(reading, place)));
  };
  if (!ties.every((tie) => tie.direct && [...tie.data].every((index) => isPaper(tie, index)))) return ties;
  const contents = loose.flatMap(({ listed, counts, data }) => (listed && counts.length === 0 ? [...data] : []));
  return contents.length === 0 ? ties : ties.map((tie) => ({ ...tie, data: new Set([...contents, ...tie.data]) }));
}
