import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { type Reading, wholeText } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { isOther } from "./other.ts";

/** How a prefecture or town speaks of itself. */
const SELF =
  /[本当](?<kind>[都道府県市区町村])(?=[はがのでにを、]|職員|公式|ホームページ|[\p{Script=Han}]{2,8}[部課局室])/u;
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

/** The prefecture in front of what it does, at the beginning of the title or the notice: 神奈川県|協力金の申請における…. */
const PREFECTURES = anyOf(
  [
    /北海道|東京都|(?:京都|大阪)府/u,
    // 県, from north to south.
    /(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重)県/u,
    /(?:滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県/u,
  ],
  "u",
);
const PREFECTURE = new RegExp(
  `^(?<name>${PREFECTURES.source})(?![内外下民立警]|[^、。]{1,6}[市区町村])(?=[\\p{Script=Han}\\p{Script=Katakana}「])`,
  "u",
);
/** What tells that an office speaks, not a firm of the place. */
const OFFICE = /[本当]?[都道府県](?:庁|民|職員|から|では|が|は)|記者発表|報道発表|[^\s、。]{2,8}課/u;

/** The prefecture that a title begins with, where the notice is of an office: it stands where only a contractor is named besides. */
export function prefectureOf(reading: Reading, head: number, title: Title | null): Found | null {
  if (!OFFICE.test(wholeText(reading))) return null;
  for (const passage of [...(title === null ? [] : [title.passage]), head]) {
    const text = reading.passages[passage]?.normal.text ?? "";
    const name = PREFECTURE.exec(text)?.groups?.name;
    if (name !== undefined) return { passage, start: 0, end: name.length, rule: "organization.government" };
  }
  return null;
}
