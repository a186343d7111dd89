import { anyOf } from "../../../../text/any-of.ts";

/** What can stand behind a whole name: a mark, the end, or a particle that no noun goes on from. */
const NAME_ENDS = /(?=[はがをにで、。()「」\s]|の\p{Script=Han}|から|より|と[^\s]|$)/u.source;

/** Words in kana that name nobody: 青木商店の|おすすめ, の|みなさま, の|すべて. */
const COMMON = anyOf(
  [
    // Whoever, and all of them.
    /みな(?:さま|さん)?|かた(?:がた)?|ひと(?:り|つ)?|すべて|いずれ|それぞれ|ほとんど|いくつ|ほか|うち|そ[れの]|こ[れの]|あ[れの]|ど[れの]/u,
    // What nouns of form say.
    /ため|もの|こと|とき|ところ|よう|まま|あと|まえ|なか|もと|たび|わけ|はず|つもり|とおり|ほう|おそれ|ように|せい|おかげ/u,
    // Politeness.
    /お(?!と|か|ひ|う|や)|ご|ください|いただ/u,
  ],
  "u",
  { before: /^/u },
);
/** Words in katakana for what every body has. */
const EVERYBODYS = anyOf(
  [
    /サービス|データ|アカウント|メール|クラウド|パソコン|ネットワーク|ウェブ|ファイル|スタッフ|グループ|ポイント|カード/u,
    /オンライン|ユーザー?|アプリ|セキュリティ|ドメイン|メンバー|モニター|アルバイト|パート|コールセンター|ブランド|キャンペーン/u,
    /ツール|ソフト|プログラム|エンジニア|アドレス|ログ|サーバ|システム|サイト|ホームページ|ページ|フォーム|ショップ|ケース|セミナー/u,
  ],
  "u",
  { before: /^/u },
);

/** 森の|めぐみ, 旅の|こころ: a noun in kana to the end of the name. */
const KANA_NOUN = new RegExp(`^\\p{Script=Hiragana}{2,7}?(?:${NAME_ENDS})`, "u");
/** くらしの|デザイン: one in katakana, behind kana. */
const KATAKANA_NOUN = new RegExp(`^[\\p{Script=Katakana}ー]{3,10}(?:${NAME_ENDS})`, "u");
/** まちの|学び舎, 子どもの|未来づくりの会: words up to one that such names end in. */
const UP_TO_HOUSE = new RegExp(
  `^[^\\s、。()「」はがをにでとへ]{1,14}(?:の会|び舎|[りしいび]の[家里森丘]|くりの会|ネット(?:ワーク)?|プロジェクト)(?:${NAME_ENDS})`,
  "u",
);
const HIRAGANA = /\p{Script=Hiragana}/u;

/**
 * How long the rest of a name is that goes on behind の at `at` in a body's name that begins with its legal form: 0 where の ends the name.
 *
 *     株式会社森のめぐみが運営する        株式会社青木のすべての端末
 *               ^^^                            0
 */
export function tailBehindNo(text: string, at: number): number {
  const rest = text.slice(at + 1, at + 26);
  const house = UP_TO_HOUSE.exec(rest)?.[0];
  if (house !== undefined) return house.length;
  const kana = COMMON.test(rest) ? undefined : KANA_NOUN.exec(rest)?.[0];
  if (kana !== undefined) return kana.length;
  const behindKana = HIRAGANA.test(text.charAt(at - 1)) && !EVERYBODYS.test(rest);
  return behindKana ? (KATAKANA_NOUN.exec(rest)?.[0].length ?? 0) : 0;
}
