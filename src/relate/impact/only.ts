import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Place, Reading } from "../reading.ts";
import { calledAs, calledGroups, type Descriptions } from "./called.ts";
import type { Tie } from "./element.ts";

/** Who alone has a member of a list, in a bracket behind it: 口座番号(職員のみ). */
const ONLY = /^(?:等|など)?[(（]([^()（）0-9、。]{2,20}?)(?:の方|の場合|分)?(?:のみ|だけ|に限る)[)）]/u;

/**
 * Takes from the groups of a list what it says that only one of them has.
 *
 *     会員 310名、職員 12名        each of them 氏名 and 住所,
 *     ・氏名 ・住所 ・口座番号(職員のみ)      口座番号 the second alone
 */
export function withOnly(
  reading: Reading,
  ties: readonly Tie[],
  dataTypes: readonly DataTypeFact[],
  descriptions: Descriptions,
): readonly Tie[] {
  if (reading.language === "en" || ties.length < 2) return ties;
  const groups = calledGroups(
    ties.map(({ count }) => count),
    descriptions,
  );
  const ownerOf = ({ passage, end }: Place): number | null => {
    const label = ONLY.exec(reading.passages[passage]?.normal.text.slice(end, end + 40) ?? "")?.[1];
    return label === undefined ? null : calledAs(label, groups);
  };
  const owners = new Map(
    dataTypes.flatMap(({ mentions }, index) => {
      const found = mentions.map(ownerOf);
      const [only] = found;
      return only != null && found.every((owner) => owner === only) ? [[index, only] as const] : [];
    }),
  );
  if (owners.size === 0) return ties;
  return ties.map((tie) => ({
    ...tie,
    data: new Set([...tie.data].filter((index) => (owners.get(index) ?? tie.count) === tie.count)),
  }));
}
