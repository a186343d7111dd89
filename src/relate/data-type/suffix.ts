import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";

/** What is added to a kind of data in Japanese: 氏名等の一部, 点数の一覧, 番号(下4桁). */
const ADDED_JA = anyOf(
  [
    // Another one beside it, and so on.
    /と.{1,16}|等の.{1,12}情報|等|など|その他|以外/u,
    // What of it.
    /の(?=下)|に関する(?:こと|事項|記録|内容)?/u,
    /の(?:結果|内容|記録|種類|状況|履歴|詳細|日付|額|名称|明細|別|欄|部分|有無|画像|データ|情報|一部|一覧|一式|番号|数値|値)/u,
    // A copy of it, or what it is made from.
    /の(?:控え|写し|コピー|スキャン|読み|み|下書き|原稿|原本|案|ファイル)/u,
    /一式|一部|のみ|情報|データ|一覧|欄|有無|写し|コピー|画像|履歴|内容|まで|含む|を含む/u,
    // How many.
    /各|約|最大|延べ|のべ|およそ|少なくとも|計|合計|[\d,]|件|名|人|分|下|桁/u,
    // The end of what is said.
    /は|が|も|です|になります|漏えい|。|\s/u,
  ],
  "u",
);

/** The same in English, one word or sign at a time. */
const ADDED_EN = /\(s\)|information|details|data|status|number|numbers|history|only|etc|[\s.,'"\d]/u;

/** What begins a phrase that only says more of it: "… stored on the drive". */
const MORE_EN = anyOf(
  [
    /if|as|at|of|for|on|in|when|where|with|without|from|to|approximately|about/u,
    /used|associated|linked|belonging|entered|submitted|provided|declared/u,
    /listed|held|stored|given|shown|recorded|received|requested/u,
  ],
  "u",
);

/** What may stand after a kind of data in its part and leave it what it is. */
export const SUFFIX: Readonly<Record<Language, RegExp>> = {
  ja: new RegExp(`^(?:${ADDED_JA.source}){0,40}と?$`, "u"),
  en: new RegExp(`^(?:${ADDED_EN.source}){0,40}(?:(?:${MORE_EN.source})\\b.*)?$`, "isu"),
};
