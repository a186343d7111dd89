import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { NO_BODY } from "./class-word.ts";
import { isOther } from "./other.ts";

/** How many passages of the body are looked at, how far into each, and how many lines at the foot may bring a signature. */
const BODY = 4;
const REACH = 400;
const FOOT = 5;

/** The first word of a short line: スマイルポケット 港店, アクアリゾート港(運営:…). */
const FIRST =
  /^[「『]?(?<name>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&・.'’々ヶ-]{3,20})[」』]?(?=$|\s|\()/u;
/** Names of brands have a word in other letters than kanji; headings and labels seldom do. */
const OTHER_LETTERS = /[\p{Script=Katakana}ー]{3}|[A-Za-z]{3}/u;
/** Words of that kind that head a part of a notice or name what it tells of. */
const NO_NAME = anyOf(
  [
    anyOf(
      [
        // Parts of a page.
        /ホーム|トップ|ニュース|プレス|リリース|トピックス|サイト|スケジュール|コメント|メディア|From|Subject|Date/u,
        // Polite forms.
        /お|ご/u,
        // Attacks, and what they aim at.
        /ランサムウェア|マルウェア|ウイルス|フィッシング|クレジットカード|パスワード|アカウント|インシデント|セキュリティ|サイバー|データ|バックアップ/u,
        // Whom to call, and signs.
        /コール|サポート|カスタマー|フリーダイヤル|PDF|USB|FAX|TEL|NEWS|INFORMATION/u,
      ],
      "u",
      { before: /^/u },
    ),
    // What is told or done.
    /(?:について|センター|デスク|対応|対策|概要|状況|経緯|原因|内容|情報|攻撃|被害|件数|窓口)$/u,
    // More than a name.
    /[をがは]/u,
  ],
  "iu",
);
/** What follows a name in a sentence. */
const IN_SENTENCE = /^[」』]?(?:[をはがでにの]|及び|および|です|でござ)/u;

/** A brand on a line of the letterhead or signature that the first sentences have as well: the two bear each other out. */
export function echoedIn({ passages }: Reading, head: number, title: number | undefined): Found | null {
  const lines = [...passages.keys()].filter(
    (at) => at !== title && (at < head || at >= Math.max(head + 1, passages.length - FOOT)),
  );
  for (const passage of lines) {
    const { normal, block } = passages[passage] ?? {};
    if (normal === undefined || normal.text.length > REACH / 8 || block?.marker !== null) continue;
    const match = FIRST.exec(normal.text);
    const name = match?.groups?.name;
    if (match === null || name === undefined || !OTHER_LETTERS.test(name)) continue;
    if (NO_NAME.test(name) || NO_BODY.test(name) || isOther(name)) continue;
    const isEchoed = passages.slice(head, head + BODY).some(({ normal: { text } }, index) => {
      const at = head + index === passage ? -1 : text.slice(0, REACH).indexOf(name);
      return at >= 0 && IN_SENTENCE.test(text.slice(at + name.length));
    });
    const start = match[0].indexOf(name);
    if (isEchoed) return { passage, start, end: start + name.length, rule: "organization.signature" };
  }
  return null;
}
