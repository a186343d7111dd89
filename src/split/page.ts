import { anyOf } from "../text/any-of.ts";

/** Entries of menus that may head a section of a notice as well: they are a menu where several stand together. */
const MENU: ReadonlySet<string> = new Set(
  `会社案内|会社概要|会社情報|企業情報|企業理念|採用情報|採用|サービス|サービス一覧|事業内容|事業案内|製品情報|製品|商品一覧|商品情報|お問い合わせ|お問合せ|お問い合わせ先|
  アクセス|交通アクセス|ニュース|お知らせ|新着情報|トピックス|よくある質問|よくあるご質問|ir情報|投資家情報|サステナビリティ|ブログ|店舗案内|店舗一覧|施設案内|学校案内|大学案内|学部・大学院|入試情報|
  研究|図書館|診療案内|外来案内|診療科|くらし|市政情報|町政情報|県政情報|観光|防災|english|日本語|マイページ|会員登録|カート|ご利用ガイド|
  about|about us|company|products|services|solutions|careers|jobs|contact|contact us|news|press|media|events|blog|support|help|faq|investors|our team|locations|shop|cart|my account|donate|
  admissions|academics|research|patients|visitors|departments|residents|government|language`
    .split("|")
    .map((entry) => entry.trim()),
);

/** Banners and notices that sites lay over their pages, and thanks for visiting them. */
const BANNER = anyOf(
  [
    // What is said of cookies.
    /^(?:当|この|本)?(?:ウェブ|Web)?サイトで?は、?[^。]{0,40}(?:クッキー|Cookie)[^。]{0,60}(?:使用|利用)して[^。]{0,10}。/u,
    /^[^.]{0,40}\b(?:site|website|we) uses? cookies\b|^(?:cookies help us|we value your privacy)\b/u,
    // What the page needs.
    /JavaScript(?:が|を)[^。]{0,20}(?:無効|有効|オフ)|^(?:please enable javascript|javascript (?:is|must be|has been) (?:disabled|required|enabled|turned off))\b/u,
    // Who is thanked for reading it.
    /^(?:いつも)?[^。]{0,24}(?:ご愛読|ご覧|ご訪問|アクセス)(?:いただき|頂き|くださり)[^。]{0,10}ありがとうございます。$/u,
    /^thank you for (?:visiting|reading) (?:our|this|the|us)\b/u,
  ],
  "iu",
);

/** Whether a (folded) line in small letters is such an entry. */
export const isMenu = (entry: string): boolean => MENU.has(entry);

/** No banner is longer, but what stands behind its first sentence. */
const LONGEST_BANNER = 200;
/** Whether a (folded) line is such a banner. */
export const isBanner = (text: string): boolean => text.length <= LONGEST_BANNER && BANNER.test(text);
