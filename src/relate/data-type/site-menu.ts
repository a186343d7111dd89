import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";

/** Entries of the menu of a site, each parted from the next by blanks or a mark. */
const ENTRY = anyOf(
  [
    // The site and its news.
    /HOME|ホーム|トップ(?:ページ)?|情報公開|サービス|ニュース|お知らせ|新着情報|サイトマップ/u,
    // The body, and what it does.
    /会社(?:情報|概要|案内)|企業情報|法人(?:概要|案内|情報)|施設(?:概要|案内|一覧)|事業(?:内容|案内)|事業所(?:一覧|案内)|採用(?:情報|案内)|製品情報/u,
    // Whom to ask, and where it is.
    /お問い?合わせ|アクセス|よくある質問/u,
  ],
  "gu",
  { before: /(?<=^|[\s|・>»/])/u, after: /(?=$|[\s|・>»/])/u },
);

/** Fewer of them may be data. */
const FEWEST = 3;

/** HOME 会社情報 事業内容 採用情報 お問い合わせ: a line of a site that was copied with the notice, and lists no data. */
export const isSiteMenu = (text: string): boolean => matchesOf(ENTRY, text).length >= FEWEST;
