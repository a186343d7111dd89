import { matchesOf } from "../../../../text/matches.ts";
import { type Reading, wholeText } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { isOther } from "./other.ts";

/** How a prefecture or town speaks of itself. */
const SELF = /[本当](?<kind>[都道府県市区町村])(?=[はがのでにを、]|職員|公式|ホームページ)/u;
/** Names of the kind, at the beginning of whatever they are part of: 神奈川県|移住セミナー. */
const NAMES =
  /(?<![\p{Script=Han}々ヶケ])(?<name>[\p{Script=Han}々ヶケ]{1,5}?[都道府県市区町村])(?![民税内外営道場立])(?=[\p{Script=Han}\p{Script=Katakana}の])/gu;

/** The prefecture or town that calls itself 本県 or 本市, where one of the kind is named in the names of other things only. */
export function governmentOf(reading: Reading): Found | null {
  const kind = SELF.exec(wholeText(reading))?.groups?.kind;
  if (kind === undefined) return null;
  for (const [passage, { normal }] of reading.passages.entries()) {
    for (const match of matchesOf(NAMES, normal.text)) {
      const name = match[0];
      if (!name.endsWith(kind) || /^(?:[本当同各全他両県市]|個人)/u.test(name) || name.length < 3 || isOther(name))
        continue;
      return { passage, start: match.index, end: match.index + name.length, rule: "organization.government" };
    }
  }
  return null;
}
