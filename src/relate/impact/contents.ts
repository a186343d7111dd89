import type { DataTypeFact } from "../data-type/data-type.ts";
import { type Reading, textAt } from "../reading.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** What a paper is called at the end of its name. */
const PAPER = /(?:書|票|簿|表|要録|記録|証|カード|写し|用紙|帳|ファイル)$/u;

/** Whether a kind of data is, in one of `passages`, nothing but the name of a paper. */
export const isPaperIn = (reading: Reading, fact: DataTypeFact | undefined, passages: readonly number[]): boolean =>
  fact?.mentions.some((place) => passages.includes(place.passage) && PAPER.test(textAt(reading, place))) === true;

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
  const namesPapers = ({ data, passages }: Tie): boolean =>
    [...data].every((index) => isPaperIn(reading, dataTypes[index], passages));
  if (!ties.every((tie) => tie.direct && namesPapers(tie))) return ties;
  const places = ties.flatMap(({ passages }) => passages);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // A list under each of them tells its own.
  if (loose.some(({ passage, listed, data }) => listed && data.size > 0 && passage > first && passage < last))
    return ties;
  const contents = loose.flatMap(({ listed, counts, data }) => (listed && counts.length === 0 ? [...data] : []));
  return contents.length === 0 ? ties : ties.map((tie) => ({ ...tie, data: new Set([...contents, ...tie.data]) }));
}
