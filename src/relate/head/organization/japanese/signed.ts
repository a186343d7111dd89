import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { NO_BODY } from "./class-word.ts";
import { isOther } from "./other.ts";

/** Lines below the text that may stand under the signature: an address, how to reach it. */
const FOOT = 4;

/** A name by its letters: of kana or Latin letters as well as kanji, without a particle or a stop. */
const NAME =
  /^(?=[^\s]{0,20}[\p{Script=Katakana}\p{Script=Hiragana}A-Za-z])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&・.'’々ヶ]{3,20}$/u;

/** What else stands alone at the end of a page. */
const NO_SIGNATURE = anyOf(
  [
    // Words of a sentence or a menu.
    /[をがはにへでともや](?:$|[、。])|について|お知らせ|お詫び|おわび|ください|ありがとう|戻る|一覧|次へ|前へ|トップ|ホーム|ページ|リンク|PDF|シェア|ツイート|印刷|もっと|続き|関連/u,
    // What closes a letter, and heads of sections.
    /^(?:以上|敬具|草々|記|かしこ|おわり|お問|問い?合|連絡先|参考|別紙|別添|備考|注)/u,
    // What is told or listed: no body.
    /(?:情報|データ|項目|内容|件数|対象|原因|経緯|概要|対策|対応|状況|氏名|住所|番号|アドレス|さま|様|さん|です|ます|まで|から|など|等|[たる])$/u,
  ],
  "u",
);

/** A short name alone on a line at the foot, right below a sentence, where a notice names nobody else: 手紙舎くるみ. */
export function signedBy({ passages }: Reading, head: number): Found | null {
  for (let passage = passages.length - 1; passage > Math.max(head, passages.length - 1 - FOOT); passage--) {
    const { normal, block } = passages[passage] ?? {};
    const above = passages[passage - 1]?.normal.text ?? "";
    if (normal === undefined || block?.marker !== null || !/。[)」]?$/u.test(above)) continue;
    const { text } = normal;
    if (NAME.test(text) && !NO_SIGNATURE.test(text) && !NO_BODY.test(text) && !isOther(text))
      return { passage, start: 0, end: text.length, rule: "organization.signature" };
  }
  return null;
}
