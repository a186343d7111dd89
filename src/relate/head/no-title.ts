import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";

/** Lines above the text of a notice that are no titles, by what they are. */
export type NoTitleRow = {
  readonly id: string;
  readonly meaning: string;
  readonly ja: readonly RegExp[];
  readonly en: readonly RegExp[];
  /** Lines that are of this kind. */
  readonly examples: readonly string[];
};

export const NO_TITLE_ROWS: readonly NoTitleRow[] = [
  {
    id: "no-title.menu",
    meaning: "What leads about on a page, or is done with it.",
    ja: [
      /(?<![<＜][^<>＜＞]{0,12})[>＞»]/u,
      /^(?:(?:ホーム|トップ)(?!ページ)|HOME|TOP)|^(?:ホーム|トップ)ページ\s?[/／|｜・:：]/u,
      /(?:ページ|記事|コンテンツ)(?:番号|ID)|カテゴリ|タグ[:：]/u,
      /^(?:ここから)?本文(?:ここから|です|へ)?/u,
      /メニューを飛ばし|ページの先頭|ページの本文|グローバルナビ|本文へ/u,
      /^(?:メイン|本文)?(?:コンテンツ|メニュー|ナビゲーション|本文)(?:に|へ)(?:移動|スキップ|ジャンプ|戻る)?(?:する|します)?$|^(?:スキップ|移動)(?:する|します)$/u,
      /\.(?:png|jpe?g|gif|webp|svg)[)）]?$/iu,
      /^(?:メニュー|印刷(?:する)?|シェア(?:する)?|ツイート|ログイン|検索)$/u,
    ],
    en: [
      /^(?:resolved|view|upload|download)\b.{0,24}$/iu,
      /^(?:translate|print|share|email|save|rate) this (?:page|article|story|document)\b.{0,24}$|^(?:select|choose) (?:a |your )?language/iu,
      /^all systems operational$|^(?:past|active|recent) incidents?$|^incident history$|^(?:system|service|platform) status$/iu,
      /^mobile menu|^page \d|^skip to|^toggle|^top of page$|^how can we help|^play video|^listen to this|^follow us/iu,
      /^(?:not a member|already (?:a )?(?:member|registered|subscribed)|have an account|new here)\b/iu,
      /^(?:print(?:able|er)?(?:[- ]friendly)?(?: version| page)?|(?:e-?mail|send) (?:this )?(?:to a friend|page|article|story))\b.{0,40}$/iu,
      /^subscribe\b.{0,40}$|&gt;|[>»›]| · | \| /iu,
      /^(?:home|news|press|media|menu|skip|share|search|contact|about|login|blog|date|by|posted|published|updated|author|tel|phone|dear)\b.{0,12}$/iu,
      /^estimated read(?:ing)? time|^reading time|^\d{1,2} min(?:ute)? read$|^last [a-z ]{0,12}updated?\b/iu,
      /\/.{0,160}\//iu,
      /^this (?:article|post|page|story|content|document) (?:is|was|has|may)\b|^(?:advertisement|sponsored|sign up|log ?in|cookies?|enable javascript)\b.{0,40}$/iu,
    ],
    examples: [
      "ホーム > 市政情報",
      "トップページ／新着情報／名簿の流出について",
      "ページ番号 1004",
      "本文へ",
      "Skip to content",
      "4 minute read",
      "Follow us",
      "Translate this page",
      "ページID:40213",
      "メインコンテンツに移動",
      "名簿の流出.png)",
      "Not a member yet? Join now!",
      "Printable version E-mail this to a friend",
      "All Systems Operational",
      "This article is more than 2 years old",
    ],
  },
  {
    id: "no-title.heading-of-all",
    meaning: "What every such page or paper is headed with.",
    ja: [
      /^(?:報道発表資料|報道資料|報道機関各位|記者発表資料?|プレスリリース|ニュースリリース|お知らせ|ニュース|新着情報|トピックス|重要なお知らせ|NEWS|News|TOPICS?|Press ?Release)$/u,
      /^(?:個人)?情報(?:の)?(?:漏洩|漏えい|流出|紛失)$/u,
      /^(?:不正アクセス|不正ログイン|サイバー攻撃|ランサムウェア|マルウェア|フィッシング|誤送信|情報セキュリティ|セキュリティ|インシデント(?:・(?:事故|情報漏えい))?|new-detail-header)$/u,
      /公式HP/u,
      /^[^\s、。]{2,24}からの(?:大切な|重要な)?お知らせ(?:一覧)?$/u,
      anyOf(
        [
          /お知らせ|ニュース|新着情報|新着|トピックス|プレスリリース|ニュースリリース|報道発表|記者発表|インフォメーション/u,
          /NEWS|News|TOPICS|INFORMATION|Information|NEWS ?& ?TOPICS|What's ?New/u,
        ],
        "u",
        { before: /^(?:[^\s、。]{2,24}\s)?/u, after: /(?:一覧|詳細)?$/u },
      ),
    ],
    en: [
      anyOf(
        [
          // For whom it is.
          /^(?:a )?(?:(?:press|media|news) )?release (?:to|for) the (?:press|media|public)\b.{0,40}$/u,
          /^(?:press|media|news) (?:release|statement|notice)[:,]? .{0,12}\d.{0,16}$|^for (?:immediate )?release\b.{0,40}$/u,
          // What it is, and of whom.
          /^incident report for [a-z][\w.-]{2,24}(?: [A-Z&][\w.&-]{1,20}){0,3}$/u,
          /^news release|^date post|^via\b/u,
        ],
        "iu",
      ),
      /^united states securities and exchange|^current report$|^date of (?:report|earliest)\b|^labels?:|^[\w.-]{2,30}\/[\w.-]{2,30} · issue\b/iu,
      /^(?:strictly )?(?:embargo|(?:confidential|private)\b.{0,14}$)|not for publication|\blogo$/iu,
      /^(?:issue|edition|vol(?:ume)?\.?|no\.)(?: (?:no\. ?)?\d{1,4}\b|,? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\b).{0,24}$/iu,
      anyOf([/[\w'&. -]{2,40} (?:status|blog|newsroom|community|help cent(?:er|re))/u], "iu", {
        before: /^(?!(?:an? )?(?:open )?(?:letter|message|note|notice|update|apology) )/u,
        after: /(?: \(archived?\)| [·|-] .{1,40})?$/u,
      }),
    ],
    examples: [
      "報道発表資料",
      "お知らせ",
      "情報漏えい",
      "FOR IMMEDIATE RELEASE",
      "A release to the press of May 4",
      "Larkhill Blog",
      "ISSUE Oct 2024",
      "Vol. 12, No. 3",
      "Confidential",
    ],
  },
  {
    id: "no-title.address",
    meaning: "To whom it goes, and how those who sent it are reached.",
    ja: [
      /^(?:宛先|差出人|送信者|送信元|送信日時|日時|受信日時|日付|発信者|発表部局|発表者|担当(?:課|部署?|所属)?|所属|所管)\s?[:：\s\u3000]/u,
      /(?:様|各位|皆様へ|皆さまへ|みなさまへ|の方へ|関係者へ)$/u,
      /https?:/u,
    ],
    en: [
      anyOf(
        [
          anyOf(
            [
              // How letters and mails begin.
              /dear|to (?:our|all|whom)|re|from|sent|hi|hello/u,
              // What stands over a page.
              /share|posted|published|by|updated(?! (?:notice|notification|statement|information|letter|report)\b)/u,
            ],
            "u",
            { before: /^/u, after: /\b/u },
          ),
          /^to the\b|^to everyone/u,
        ],
        "iu",
      ),
      /^(?:date|to|cc|bcc|reply-to|importance|priority|attachments?|message-id)\s?: /iu,
      anyOf(
        [
          /^p\.? ?o\.? box\b|^(?:suite|attn) /u,
          anyOf(
            [
              /street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|parkway|pkwy|highway|hwy|plaza|square|terrace|crescent|circle/u,
            ],
            "u",
            { before: /^\d{1,6}[a-z]? [a-z][a-z .]{1,30} /u, after: /\.?(?:,.{0,40})?$/u },
          ),
        ],
        "iu",
      ),
      /^(?:office of (?:the )?)?attorney general(?: [a-z.]{1,14}){0,3}$|^the hono[u]?rable|attorney general$|^contact:|\[email|https?:/iu,
      /\d{3}[.-]\d{3,4}[.-]?\d{4}|\d{3}-\d{4}$|\d{5}(?:-\d{4})?$/iu,
    ],
    examples: [
      "お客様各位",
      "https://example.org/",
      "Dear Customer",
      "To all members",
      "Date: Thu, 20 Jun 2024 09:12:44 +0100",
      "Larkhill, OH 44001",
      "PO Box 112",
      "12 Old Mill Street",
      "1400 Larch Blvd., Suite 210",
      "555-010-0199",
    ],
  },
  {
    id: "no-title.signature",
    meaning: "Who signs or issues it.",
    ja: [
      /(?:証券)?コード(?:番号)?[:：\s][0-9０-９]{4}|東証|上場取引所/u,
      /代表取締役|代表社員|センター長/u,
      /^(?:常務理事|専務理事|代表理事|本部長|支店長|支部長|部長|事務局長|理事長|学長|総長|社長|院長|校長|会長|館長|市長|町長|村長|知事|所長|所属長|局長|園長)\s/u,
    ],
    en: [
      /^(?:attorneys|barristers|solicitors|counsell?ors|advocates|accountants|architects|surveyors)(?: (?:at law|and [a-z]{4,12}))?(?:\s?[-–—,|·].{0,60})?$/iu,
      anyOf(
        [
          // An office.
          anyOf([/(?:data|privacy|information)(?: and (?:privacy|information|data))? (?:protection )?/u], "u", {
            before: /^(?:the )?(?:office of (?:the )?)?(?:[a-z]{4,14} ){0,2}/u,
            after: /(?:commission(?:er)?|authority|office|regulator)\b.{0,12}$/u,
          }),
          // Its case, and the act.
          /^\[\d{4}\] [A-Z]{2,8} \d{1,4}$|^case (?:no|number|ref)\b|^in the matter of\b|\bact,? (?:of )?\d{4}$/u,
        ],
        "iu",
      ),
      anyOf(
        [
          // Of what a person or an office is in charge.
          /privacy|compliance|security|information|protection|executive|medical|operating|financial/u,
          /human resources|customer|member|client|patient|guest|return(?:ed)? mail|mail/u,
        ],
        "iu",
        {
          before: /^(?:the )?(?:[a-z]{3,14} ){0,2}/u,
          after:
            / (?:officer|support|care|services?|desk|centre|center|manager|director|processing cent(?:er|re)|relations)$/u,
        },
      ),
      /^office of (?:the )?(?:[a-z]{2,16} ){0,4}[a-z]{4,16}$/iu,
      /^(?:[a-z]{3,14} ){1,3}(?:services|department|office|team|affairs|relations|communications|resources|technology)$/iu,
      /^[A-Z]\w{2,20} & [A-Z]\w{2,20}$/iu,
      /©|&copy;/iu,
    ],
    examples: [
      "Office of the Superintendent",
      "代表取締役 山田太郎",
      "院長 佐々木",
      "東証スタンダード",
      "Information Technology Services",
      "PERSONAL DATA PROTECTION COMMISSION",
      "Harrow & Lane",
      "Chief Privacy Officer",
      "Customer Support",
      "Return Mail Processing Center",
    ],
  },
  {
    id: "no-title.picture",
    meaning: "What is written under a picture, and who took it.",
    ja: [
      /^(?:画像|写真|出典|引用|図|参照|参考|提供|撮影)[:：]|^[<＜(（]?(?:ご)?参考[:：]/u,
      /^(?:記者)?(?:謝罪|会見|記者会見|説明|陳謝|発表|頭を下げ)(?:する|した|で|に臨む|る)[^。]{2,60}(?:ら|氏|さん|長)(?:[(（][^()（）]{1,16}[)）])?(?:ら)?\s?[=＝]/u,
      /[(（](?:中央|前列|手前|奥|[左右](?:端|から[0-9０-９]{1,2}(?:人目|番目))?)[)）](?:ら)?\s?[=＝、]/u,
      /=.{0,12}丁目$/u,
      /(?:ホームページ|ウェブサイト|公式サイト|HP|サイト)より(?:引用|抜粋|転載)?$/u,
    ],
    en: [/^image (?:caption|source)|getty images|^(?:show |hide )?(?:photos?|images?|picture|credit|source)\b/iu],
    examples: ["画像:市のホームページより", "会見で頭を下げる市長ら=市役所で", "Photo: the town hall", "Image caption"],
  },
  {
    id: "no-title.paper",
    meaning: "The newspaper that tells it.",
    ja: [/^【[^【】]{0,16}(?:新聞|ニュース|電子版|朝刊|夕刊|速報|配信)[^【】]{0,8}】$/u],
    en: [
      anyOf(
        [
          /shimbun|times|herald|observer|gazette|tribune|chronicle|journal|mercury|guardian|telegraph|courier|sentinel|dispatch|inquirer|bulletin|examiner|independent/u,
        ],
        "iu",
        { before: /^(?:the )?(?:[a-z][\w.&'’-]{1,16} ){1,4}/u, after: /$/u },
      ),
    ],
    examples: ["【港町新聞 夕刊】", "The Larkhill Gazette"],
  },
  {
    id: "no-title.day",
    meaning: "The day or the hour of it.",
    ja: [/(?:発表|報告|公表|掲載|発生|判明|届出|提出)日時?[:：]/u, /^\d{1,2}[:：]\d{2}|^\d{4}[-/.]\d/u],
    en: [
      /^(?:date of (?:this )?(?:notice|letter)|notice date|date issued)\b/iu,
      /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$/iu,
    ],
    examples: ["掲載日:4月2日", "10:45", "2024/4/2", "Date of this notice", "AUG 26, 2016"],
  },
  {
    id: "no-title.sentence",
    meaning: "A sentence, a question or a piece of one.",
    ja: [
      /^(?:いつ|どの|どう|なぜ|何|誰|だれ|どこ)[^。]{2,60}か$|^[^。]{2,60}(?:ですか|でしょうか|ますか|ませんか|(?:な|い)いのか|たのか|ばよいか|(?:はない|ていない|てない)か)$/u,
      /とは$|か[?？]$|^[^、。]{1,8}しました$|(?<!^【[^。]{4,80})。$|[がを、]$/u,
      /^[^\s]{2,8}・[^\s]{2,8}$/u,
    ],
    en: [
      /(?<!\b(?:Inc|Ltd|Co|Corp|P\.C|L\.L\.C|Pte|plc|[A-Z]\.[A-Z]))\.$|:$|,$|^\(|^\*{2}/iu,
      /^\[[^[\]]{4,80}\]$|^(?:le |version |la version )?fran[cç]ais(?:e)? (?:suit|[aà] suivre|ci-dessous|disponible)/iu,
      /^you are|^what happened(?! (?:with|at|during) [A-Z])|^(?:if|when|we|this|as|these|our)\b.{60}/iu,
      /^(?:how (?:many|much)|what (?:kind|type|sort)s? of|what was the|who (?:is|was|are|were)|where (?:is|was)|when did) [a-z][^?]{2,60}\?(?: .{0,60})?$/iu,
    ],
    examples: [
      "不正アクセスとは",
      "いつの注文が対象か",
      "カードの情報は漏れていないか",
      "警察には届けたのか",
      "公開しました",
      "名簿を送りました。",
      "What happened",
      "We are sorry.",
      "How many people? 312",
      "What kind of data?",
      "[Shown on the front page]",
      "Le français suit",
    ],
  },
];

const NOT: Readonly<Record<Language, RegExp>> = {
  ja: anyOf(
    NO_TITLE_ROWS.flatMap(({ ja }) => ja),
    "u",
  ),
  en: anyOf(
    NO_TITLE_ROWS.flatMap(({ en }) => en),
    "iu",
  ),
};

/** Whether a line above the text is none that could be its title but part of the page or paper: a menu, an address, a signature, a caption, a sentence. */
export const isOfPage = (line: string, language: Language): boolean => NOT[language].test(line);
