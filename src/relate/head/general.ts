/** How texts are worded that tell of no incident of their own: news of products, advice, guides, forms to copy, figures of many incidents. */

import { anyOf } from "../../text/any-of.ts";

/** What is told of products: new versions and functions. */
export const PRODUCT = anyOf(
  [
    // New versions and functions.
    /\b(?:what['’]s new|release notes|changelog|new features|rolling out)\b/u,
    // …but what was mended in a version had gone wrong before.
    /(?<!\b(?:removed|fixed|corrected|patched|closed|resolved|gone|repaired|withdrawn) (?:in|with|by|from) )\bversion \d{1,3}\.\d\b/u,
    /新機能|リリースノート|バージョン\s?\d|バージョンアップ|機能(?:を|の)追加|アップデート情報/u,
    // Maintenance that was planned.
    /\b(?:will be performing|(?:planned|scheduled|routine) (?:[a-z]{1,10} )?(?:upgrades?|maintenance|outages?|downtime))\b/u,
    /定期メンテナンス|計画停止/u,
    // Forms that are sold or handed out.
    /書式概要|(?:書式|ひな形|雛形|テンプレート)の?(?:ダウンロード|販売)|のテンプレート(?:です|を)/u,
  ],
  "iu",
);
/** What is told to everybody: what a trick is, that it is going round, what to do about it. */
export const ADVICE = anyOf(
  [
    // What it is, and that it is going round.
    /とは、|全国的に|多発|手口/u,
    // What to do about it.
    /ご?注意(?:ください|を|喚起)|被害に(?:遭|あ)わない|対処方法|対策のポイント|チェックリスト/u,
    /(?:し|け|き|り|み)ましょう|(?:お勧め|おすすめ|推奨|心がけ)(?:し|て)/u,
    // The same in English.
    /\b(?:how to (?:spot|recogni[sz]e|protect|avoid|stay)|tips|best practices|what is (?:phishing|ransomware|malware)|stay safe|be aware of|beware)\b/u,
  ],
  "giu",
);

/** Titles of guides: whatever they tell happened to nobody, or to somebody else. */
export const GUIDE = anyOf(
  [
    // What one should know or do, in front: "Understanding …", "5 ways …", "How to …".
    /^(?:understanding|identifying|avoiding|preventing|recogni[sz]ing|(?:how to )?protect(?:ing)? your)\b/u,
    /^(?:what to|when to|how to|what to do|why|report an?|what is)\b/u,
    /^(?:\d{1,2} (?:ways|steps|tips|things)|(?:the )?(?:right|best) way to|tips|guide to|a guide|best practices|checklist)\b/u,
    // …or somewhere: a policy, "101", "seven things that …", "need to know".
    /\b(?:guide|guidelines|definition|policy|regulations?|requirements|response plan|response for|best practice)\b|\b101\b/u,
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (?:ways|steps|tips|things|reasons|lessons|mistakes|questions) (?:to|for|that|you|every|from)\b/u,
    /: how to\b|\b(?:need to know|should (?:know|do|address))\b/u,
    // What was learned from others.
    /^lessons learned|\b(?:can|should|could) learn from\b/u,
    // What the law asks for, and who looks after it; but "violated the privacy rule" is of an incident.
    /^(?:annual )?report of the (?:data protection|privacy) (?:officer|commissioner)\b|§|\bcompliance\b/u,
    anyOf([/notification|breach|privacy|security/u], "u", {
      before:
        /(?<!\b(?:violat\w{1,4}|violation of|broke|breaks?|breaking|breach(?:ed|es)|flouted|infring\w{1,3}|against|under) (?:[a-z]{1,12} ){0,3})\b/u,
      after: / (?:rules?|laws?)\b/u,
    }),
    // とは何か, 対処法のまとめ.
    /とは[？?]?$|(?:方法|ポイント|対処法|対応手順|マニュアル|ガイドライン|手引き?|解説|まとめ|事例集|(?:解決|対応|相談|調査|支援)事例)(?:[^。]{0,12})$/u,
  ],
  "iu",
);
/** Titles of warnings: without an apology or a day of its own nothing happened to who gives them. */
export const WARNING_TITLE = anyOf(
  [
    // 注意喚起 in front or at the end: …に関する注意喚起(第2報).
    /^[【(〔]?注意喚起[】)〕]?|に(?:関する|ついての?)(?:注意喚起|ご注意)(?:\s?[【(][^【】()]{1,20}[】)])?$/u,
    // …にご注意ください.
    /に(?:ご|要)?(?:注意|用心)(?:ください|しましょう|を)?[!！]?(?:[【(][^【】()]{1,20}[】)])?$|ご注意ください[!！]?$/u,
    // "Beware of …", "Warning: …", and of what.
    anyOf(
      [/beware|be (?:aware|careful|cautious|alert|wary)|watch out|look out|warning|caution|attention|alert/u],
      "u",
      {
        before: /^(?:please )?/u,
        after: /\b.{0,40}\b(?:phishing|scams?|spam|fraud\w{0,6}|malware|e-?mails?|messages|calls|sites?)\b/u,
      },
    ),
  ],
  "iu",
);
/** Titles of notices that are to be copied. */
export const SAMPLE = anyOf(
  [
    // In Japanese.
    /ひな形|雛形|ひながた|テンプレート|文例|例文|サンプル|書き方|様式例|記載例/u,
    // In English, and a title that names nobody: "Data Breach Notification Letter".
    /^(?:data )?(?:security )?breach (?:notification|notice) letter$/u,
    /\b(?:sample|template|example) (?:letter|notice|notification|security|breach|press|statement|announcement)/u,
    /\bsample\b.{0,40}\b(?:letter|notice|notification)\b|\btemplate\b/u,
  ],
  "iu",
);

/** What is said of a thing that is put on sale or taken out of use; one of these alone stands in notices of shops too. */
export const LAUNCH = anyOf(
  [
    // What is new, and from when it is to be had.
    /新(?:製品|商品|サービス)|発売|販売(?:を)?開始|提供(?:を)?開始/u,
    // Who uses it, what it costs, what it covers; but 健康保険料額 and the like are data.
    /導入(?:実績|事例)|月額|無料トライアル|資料請求|見積も?り|補償内容|事故例/u,
    /(?<!健康|介護|医療|社会)保険料(?!額|の?(?:通知|納付|決定|徴収|賦課|納入))/u,
    // What no longer works: お使いいただけなくなります.
    /最新の(?:ブラウザ|OS|バージョン)|(?:ご利用|お使い)いただけなくな|無効(?:化|と(?:し|な))/u,
    // The same in English.
    /\b(?:launch(?:es|ed)?|new (?:product|service|release)|free trial|now available|per month|pricing)\b/u,
  ],
  "giu",
);

/** Titles of figures that were gathered over many incidents. */
export const STATISTICS_TITLE = anyOf(
  [
    // How many there were: 発生状況.
    /(?:発生|処理|届出|報告|受付|相談|被害)状況|年度[^。]{0,16}(?:漏えい|漏洩|流出|紛失|事故|インシデント)[^。]{0,8}の状況/u,
    // 調査の集計, 件数の推移; but 漏えいの調査結果 is of one incident.
    anyOf(
      [
        /傾向|統計|集計|推移|年次報告|白書|件数/u,
        /(?<!(?:漏えい|漏洩|流出|紛失|不正アクセス|誤送信|攻撃|ランサムウェア|事案|被害)[^。]{0,20})調査結果/u,
      ],
      "u",
      { after: /(?:[^。]{0,12})$/u },
    ),
    /\b(?:statistics|survey|annual report|trends|in review|by the numbers|report on the state of)\b/u,
  ],
  "iu",
);
/** How such figures are told: against another year, as shares, in order. */
export const STATISTICS = anyOf(
  [
    // Against another year.
    /前年(?:度|同期)?(?:比|に比べ|より|から)|過去最[多高]|年度に[^。]{0,24}(?:発生|発覚|報告|公表)し(?:た|ました)[^。]{0,24}は、?[0-9]/u,
    /上半期|下半期/u,
    /\b(?:year[- ]over[- ]year|(?:than|from|over) the (?:previous|prior) year|up from)\b/u,
    // As shares, averages and kinds.
    /(?:全体|事案|事故)の(?:約)?[0-9.]{1,5}(?:割|[%％])|[%％]を占め|次いで/u,
    /原因別|種類別|業種別/u,
    /\b(?:on average|an average of|per ?cent of|the average [a-z]{2,20}|most common)\b/u,
    /[0-9]% (?:of|had|have|said|say)\b/u,
    // Counted by an office.
    /(?:認知|届出|報告|検挙|相談|受理)件数|検挙人員/u,
    // Who was asked.
    /調査によると|回答し/u,
    /\b(?:according to (?:a|an|the) (?:[a-z0-9]{1,12} )?(?:survey|study|report)|survey of|respondents)\b/u,
  ],
  "giu",
);

/** What explains the law. */
export const LAW =
  /\b(?:law|statute|regulation)s? requires?\b|\bcivil code\b|\b(?:is|are) required to (?:notify|report|submit)\b|義務付けられて|法律では|しなければなりません/iu;
/** Titles of what a body promises to do with the data it holds. */
export const POLICY = anyOf(
  [
    // How personal data are protected and handled: 個人情報の取扱いについて, 当社の特定個人情報保護方針.
    /個人情報(?:の)?(?:保護|取り?扱い|等の取扱い)(?:に関する)?(?:宣言|方針|基本方針|規程|規則|ポリシー|について|の考え方|の基本的な考え方)/u,
    /(?:当[社院校会行]の?|[^。、]{0,30}の)?(?:特定)?個人(?:情報|データ|番号)[^。、]{0,12}(?:保護宣言|(?:保護|基本)方針|(?<!不適切な)(?:お?取り?扱い?|利用目的)(?:について)?)/u,
    /特定個人情報[^。]{0,20}(?:方針|規程)/u,
    // Of a site and its services.
    /(?:プライバシー|セキュリティ|サイト|個人情報保護)・?ポリシー|免責事項|情報セキュリティ(?:基本)?方針|利用規約/u,
    /(?:our )?(?:privacy|cookie|data protection|information security) (?:policy|statement|notice|rights)|terms (?:of|and) (?:use|service|conditions)/u,
  ],
  "iu",
  { before: /^/u, after: /$/u },
);
/** What writers of guides and articles and sellers say to their readers; who gives notice of an incident says one of these at most. */
export const LECTURE = anyOf(
  [
    // What readers are urged to do.
    /しましょう|お?(?:勧|すす)め(?:し(?:ます|て)|いた)/u,
    // What is explained: ご紹介します, とはどのような.
    /(?:ご?紹介|解説|考察)(?:し(?:ます|て|つつ|ながら|たい)|いたします)/u,
    /とは(?:何(?:です|でしょう)|どのような|どういう)|どうすれば/u,
    // By example: 実際の事例, ある企業で.
    /(?:漏えい|漏洩|流出|被害|実際|具体|事故)[^。、]{0,8}事例|ある(?:学校|企業|会社|病院|自治体|店)(?:で|が|の)/u,
    /集計結果/u,
    // What is sold.
    /有料オプション|無料(?:トライアル|体験|相談)|資料(?:請求|ダウンロード)|導入(?:事例|企業)/u,
    /をご検討|お役立ち|(?:弊社|当社)のサービスをご/u,
    // An article, and its parts.
    /(?:この|本)(?:記事|コラム|連載|ブログ)|(?:^|\n)(?:はじめに|まとめ|おわりに)(?:\n|$)/u,
    /\bin this (?:article|post|guide|blog)\b|\b(?:read on|read more about|keep reading)\b/u,
  ],
  "giu",
);
/** Said of mail in somebody's name that goes round: nothing happened to who says so. */
export const UNHURT = anyOf(
  [
    // 当社が送信したものではありません.
    anyOf(
      [
        /(?:が|から|より|の)[^。、]{0,14}(?:送信|発信|送付|配信|送った|出した)[^。、]{0,8}(?:もの|わけ)では(?:一切)?(?:ありません|ございません|ない)/u,
      ],
      "u",
      {
        before: /(?:当|弊|本)(?:社|行|会|学|校|院|市|町|村|県|区|機構|協会|組合|サイト|店|館)/u,
      },
    ),
    // 開かないようご注意.
    /(?:クリック|アクセス|開か|入力)[^。、]{0,10}ないよう(?:に)?(?:、)?(?:十分)?(?:に)?ご?注意/u,
  ],
  "u",
);
/** Titles of what a body changes or is going to do. */
export const CHANGE_TITLE =
  /(?:メンテナンス|パスワード|規約|規則|仕様|ログイン方法|認証方法|サーバー?移行|システム更新)[^。]{0,24}(?:について|のお知らせ|のご案内|のお願い)(?:\s?[【(][^【】()]{1,20}[】)])?$/u;
/** 漏えいや不正アクセスが発生したものではございません: the change is none because of an incident. */
export const NOT_BECAUSE =
  /(?:漏えい|漏洩|流出|不正(?:な)?アクセス|不正(?:な)?ログイン)[^。]{0,16}(?:発生した|起きた|起こった|あった|生じた|受けた)(?:もの|わけ|こと)では(?:ありません|ございません|ない)/u;
