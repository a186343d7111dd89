import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { type Reading, textAt } from "../reading.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** What a paper is called at the end of its name. */
const PAPER = /(?:書|票|簿|表|要録|記録|証|カルテ|カード|写し|用紙|帳|ファイル)$/u;

/** Whether a kind of data is, in one of `passages`, nothing but the name of a paper. */
const isPaperIn = (reading: Reading, fact: DataTypeFact | undefined, passages: readonly number[]): boolean =>
  fact?.mentions.some((place) => passages.includes(place.passage) && PAPER.test(textAt(reading, place))) === true;

const isVague = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].every((index) => VESSELS.has(dataTypes[index]?.value.type ?? ""));

const VESSELS: ReadonlySet<string> = new Set(["email_content", "attachment"]);

/**
 * Whether what a sentence ties to a figure only names what is counted, and leaves room for a list of what that held: mail, papers
 * (患者様1名のお薬手帳; 「訪問調査票」(37件・438名分)), records (ご予約の情報 1,742件).
 */
export function leavesRoom(
  reading: Reading,
  tie: Tie,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  stated: Stated,
): boolean {
  if (isVague(tie, dataTypes)) return true;
  const count = counts[tie.count];
  if (reading.language === "en" || count === undefined || !tie.direct || count.role.part) return false;
  // Where the line tells more than that, it is a list itself.
  if (tie.passages.some((at) => [...(stated.get(at) ?? [])].some((index) => !tie.data.has(index)))) return false;
  if ([...tie.data].every((index) => isPaperIn(reading, dataTypes[index], tie.passages))) return true;
  const named = count.role.tag ?? count.value.subject ?? "";
  const { passage } = count.place;
  const isFollowed =
    (stated.has(passage + 1) && reading.passages[passage + 1]?.block.kind !== "note") ||
    (count.role.tag === null && stated.has(passage));
  return tie.data.size === 1 && count.value.unit === "record" && RECORDS.test(named) && isFollowed;
}

/** What records are called. */
const RECORDS = /(?:情報|データ|記録|履歴|内容)[\s:(（]{0,4}$/u;

/** Which kinds of data each passage tells. */
export type Stated = ReadonlyMap<number, ReadonlySet<number>>;

export function statedIn(dataTypes: readonly DataTypeFact[]): Stated {
  const found = new Map<number, Set<number>>();
  for (const [index, { value, mentions }] of dataTypes.entries())
    if (value.status !== "not_included")
      for (const { passage } of mentions) {
        const own = found.get(passage) ?? new Set<number>();
        found.set(passage, own.add(index));
      }
  return found;
}

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
