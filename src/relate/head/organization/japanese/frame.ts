import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { nameOfLine } from "./line.ts";
import { isOther } from "./other.ts";

/** What the frame of a site says behind the name of the body whose it is: ○○トップ, ○○公式サイト, ○○県記者発表資料. */
const FRAME = anyOf(
  [
    // Sites.
    /トップ(?:ページ)?|ホーム(?:ページ)?|公式(?:サイト|HP)?|ウェブサイト|WEBサイト|Webサイト|オンライン(?:ショップ|ストア)|通販サイト/u,
    // What is put out.
    /記者発表(?:資料)?|報道発表(?:資料)?|報道資料|プレスリリース|ニュースリリース/u,
  ],
  "u",
  { before: /^(?<name>[^\s、。「」『』【】()]{2,24}?)の?(?:公式)?/u, after: /$/u },
);
/** Parts of a trail or of the title of a page. */
const PART = /[^>»›≫|｜]+/gu;
/** Words that stand there and name nobody. */
const NO_NAME =
  /^(?:現在|あなた|ここ|当|本|弊|各|公式|会員|重要|新着|過去|年度|20[0-9]{2}|令和|平成|最新|メイン|サイト|採用|お客様|店舗|ページ|スマホ)|(?:について|お知らせ|お詫び|[のをがはに])$/u;

/** The body that the frame of the page above a notice names: the trail to it, or the title of the site. */
export function frameOf({ passages }: Reading, head: number): Found | null {
  for (const [passage, { normal }] of passages.slice(0, head + 1).entries()) {
    if (normal.text.length > 120) continue;
    for (const { 0: part, index } of matchesOf(PART, normal.text)) {
      const text = part.trim();
      const name = FRAME.exec(text)?.groups?.name ?? sloganed(normal.text, text, index);
      if (name === undefined || NO_NAME.test(name) || isOther(name)) continue;
      const start = index + part.indexOf(name);
      return { passage, start, end: start + name.length, rule: "organization.site" };
    }
  }
  return null;
}

/** The firm in front of a bar and what it says of itself, as in the title of its site: ○○株式会社 | 海の仕事を、もっと自由に。 */
const sloganed = (line: string, part: string, index: number): string | undefined =>
  index === 0 && /[|｜]/u.test(line) && OF_FIRM.test(part) && nameOfLine(part) !== null ? part : undefined;
const OF_FIRM = /会社|法人|\([株有]\)/u;
