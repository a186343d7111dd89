import { matchesOf } from "../../text/matches.ts";

/**
 * Words by which a line or clause says that its list is that of another one, or has it and `more`: アと同じ, 同上, (1)の項目のほか,
 * これらに加え. `of` is the number or name the other is told by, null where it is the one told last.
 */
export type Echo = { readonly start: number; readonly end: number; readonly of: string | null; readonly more: boolean };

/** What a line or group is told by: (1), 1), ①, (ア), ア, A, ※1. */
export const MARK = "※[0-9]{1,2}|\\([0-9]{1,2}\\)|[1-9][0-9]?\\)?|[①-⑳]|\\([ア-ソ]\\)|[ア-ソ]|\\([A-H]\\)|[A-H]";

const THINGS =
  "の(?:方の)?(?:対象)?(?:各?項目|個人情報|情報|内容|データ|記載事項|もの)(?:等)?(?:の?(?:すべて|全て|全部))?";
const LAST = "これら|それら|これ|上記|前記|前者|前項|同上";
const APART = "(?<![0-9A-Za-zァ-ヶー./])";
const SAME = new RegExp(
  `${APART}(?:(${MARK}|[一-龠ァ-ヶー]{2,10})(?:の方)?(?:${THINGS})?|(?:上記|前記|上)(?:${THINGS})?)(?:と|に)(?:同じ|同様|同一|共通|準じ)`,
  "gu",
);
const DITTO = /(?<=^|[|:、\s])(?:同上|〃)(?=$|[|。、(\s])/gu;
const MORE = new RegExp(
  [
    `${APART}(?:(${MARK})|${LAST})(?:${THINGS})?(?:に加え|のほか|の他|に追加|に、?さらに|\\+)`,
    `${APART}(${MARK})${THINGS}(?:と|、|及び)`,
    `${APART}([一-龠ァ-ヶー]{2,10})${THINGS}(?:に加え|のほか|の他|に追加)`,
  ].join("|"),
  "gu",
);

/** What a text says it has in common with another, in text order. */
export function echoesIn(text: string): readonly Echo[] {
  if (!/同|加|ほか|他|追加|さらに|〃|\+|項目|情報|内容|データ/u.test(text)) return [];
  const found = [
    ...[...matchesOf(SAME, text), ...matchesOf(DITTO, text)].map((match) => ({ match, more: false })),
    ...matchesOf(MORE, text).map((match) => ({ match, more: true })),
  ];
  return found
    .map(({ match, more }) => ({
      start: match.index,
      end: match.index + match[0].length,
      of: match[1] ?? match[2] ?? match[3] ?? null,
      more,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Whether a line says that its list goes on from another, and `data` follow: (1)の項目のほか、緊急連絡先. */
export const goesOn = (text: string, data: readonly { readonly start: number }[]): boolean =>
  data.length > 0 &&
  echoesIn(text).some(({ more, end }) => more && data.some(({ start }) => start >= end && start - end <= NEAR));

const NEAR = 6;
