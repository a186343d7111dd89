import type { CountFact } from "../count/count.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";

/** Groups and lists told in turn, and what is left when they are tied. */
export type Alternation = { readonly ties: readonly Tie[]; readonly loose: readonly Loose[] };

/** No notice tells more groups in turn. */
const MOST = 40;

/**
 * Ties groups that have lines of their own to the lists between them, whatever headings stand over either, where every group has one:
 *
 *     (1) カード決済をされた方 2,614名        65歳以上の方の情報
 *     漏えいした情報                          ・氏名、住所
 *     ・カード番号                            ・299名分
 *     (2) 会員登録をされた方 15,702名         75歳以上の方の情報
 *     漏えいした情報                          ・氏名、電話番号
 *     ・氏名、住所                            ・120名分
 */
export function alternate(counts: readonly CountFact[], ties: readonly Tie[], loose: readonly Loose[]): Alternation {
  const none = { ties: [], loose };
  const line = (index: number): boolean => isLine(counts[index]);
  const told = loose.filter((cluster) => cluster.counts.some(line) || (cluster.listed && cluster.data.size > 0));
  const groups = told.filter((cluster) => cluster.counts.some(line));
  if (groups.length < 2 || groups.length > MOST || groups.some(({ data }) => data.size > 0)) return none;
  if (ties.some(({ count }) => line(count)) || groups.some(({ counts: own }) => own.length > 1)) return none;
  const [first, last] = [told[0], told.at(-1)];
  const forward = first !== undefined && first.counts.length > 0;
  if (forward === (last !== undefined && last.counts.length > 0)) return none;
  const pairs = groups.map((group) => ({ group, lists: listsOf(told, group, forward) }));
  const own = new Set(pairs.flatMap(({ lists }) => lists));
  if (pairs.some(({ lists }) => lists.length === 0) || own.size + groups.length < told.length) return none;
  return {
    ties: pairs.flatMap(({ group, lists }) =>
      group.counts.map((count) => ({
        count,
        data: new Set(lists.flatMap(({ data }) => [...data])),
        passages: [group.passage, ...lists.map(({ passage }) => passage)],
        direct: false,
      })),
    ),
    loose: loose.filter((cluster) => !own.has(cluster) && !groups.includes(cluster)),
  };
}

/** The lists behind a group, up to the next one; or those before it, back to the one before. */
function listsOf(told: readonly Loose[], group: Loose, forward: boolean): readonly Loose[] {
  const lists: Loose[] = [];
  const step = forward ? 1 : -1;
  for (let at = told.indexOf(group) + step; at >= 0 && at < told.length; at += step) {
    const cluster = told[at];
    if (cluster === undefined || cluster.counts.length > 0) break;
    lists.push(cluster);
  }
  return lists;
}

/** A group with a line of its own, that is no sum and no part. */
const isLine = (count: CountFact | undefined): boolean =>
  count?.role.tag !== null &&
  count?.role.level.startsWith("list") === true &&
  !count.role.part &&
  (!count.value.total || count.role.gross) &&
  !count.role.heading;
