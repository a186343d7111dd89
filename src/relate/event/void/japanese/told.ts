import type { Void } from "../row.ts";

/** Those whom an incident may concern. */
const CONCERNED = [
  "お客様|お客さま|顧客|購入者|対象者|該当者|本人|会員|学生|保護者|患者|受信者|関係者|受講者|利用者|応募者",
  "退職者|寄[付附]者|支援者|株主|加盟店|ユーザー|卒業生|購読者|予約者|宿泊者|来場者",
  "従業員|組合員|参加者|申込者|登録者|契約者|受験生|生徒|児童|企業|取引先|先方",
].join("|");

/** To whom in their own house members of staff report. */
const SUPERIOR = ["教頭|校長|園長|上司|管理職|[課部係局室所社院学]長", "学校|職場|会社|勤務先|事務局|本部|本社"].join(
  "|",
);

/** What runs a site, or is one. */
const SITE = "事業者|業者|会社|運営(?:者|元|側)|サイト|プロバイダー?|エンジン|機関|Google|グーグル|ヤフー|Yahoo!?";

/** What takes back a Japanese statement that those concerned were told: it is somebody else, or it is not what was told. */
export const TOLD: readonly Void[] = [
  {
    id: "from-them",
    meaning: "Those concerned told the body.",
    roles: ["notified_individuals"],
    words: /^[^、。0-9日]{1,8}?(?:から|(?<!に)より)/u,
    examples: ["[お客様から連絡を受け]ました。", "[保護者より通知]がありました。"],
    rejects: ["[お客様へ連絡を差し上げ]ました。"],
  },
  {
    id: "right-paper",
    meaning: "The right paper was sent in place of the wrong one.",
    roles: ["notified_individuals"],
    before: /正しい|本来の/u,
    words: /^(?![^。]*(?:説明|詫|わび|謝|連絡))/u,
    examples: ["同日、正しい[書面を本人へ送付]した。", "本来の[お客様へ発送]しました。"],
    rejects: ["正しい[書面を添え、本人へ謝罪]した。"],
  },
  {
    id: "of-attacker",
    meaning: "It was sent by whoever attacked.",
    roles: ["notified_individuals"],
    before: /(?:偽の|不審な)$/u,
    examples: ["不審な[メールを会員へ送信]していた。"],
    rejects: ["お詫びの[メールを会員へ送信]した。"],
  },
  {
    id: "swindle",
    meaning: "What was sent is a swindle.",
    roles: ["notified_individuals"],
    words: /偽の|不審な|なりすま|詐欺|フィッシング|迷惑メール/u,
    examples: ["[フォロワーに偽の案内を送付]した。", "[会員を装いフィッシングメールを送信]した。"],
    rejects: ["[フォロワーにお詫びの案内を送付]した。"],
  },
  {
    id: "category",
    meaning: "It is the category that a site puts the page in.",
    roles: ["notified_individuals"],
    before: /(?:カテゴリー?|分類|種別|区分|タグ)[:： ]{1,2}$/u,
    words: /^お?知らせ$/u,
    examples: ["{5月13日} カテゴリー:[お知らせ]"],
    rejects: ["{5月13日} 会員へ[お知らせ]"],
  },
  {
    id: "on-what-was-announced",
    meaning: "Its date is that of an announcement, on which more is told now.",
    roles: ["notified_individuals"],
    behindDate:
      /^付?け?[でに]?[^、。]{0,16}(?:ご報告|お知らせ|公表|発表|ご案内|掲載)(?:いた)?(?:しまし|し|致しまし)た(?:とおり|通り)?(?!。)/u,
    examples: ["{5月13日}付でご報告いたしました[会員管理システムの件について、調査状況をお知らせ]いたします。"],
    rejects: ["{5月13日}付で[会員の皆様へ書面をお送り]しました。"],
  },
  {
    id: "to-superiors",
    meaning: "Members of staff told their superiors.",
    roles: ["notified_individuals"],
    words: new RegExp(
      `^(?:本人|職員|教?員|担当者|従業員|社員)(?:、|が|は|から|より)[^。]{0,16}(?:${SUPERIOR})(?:に|へ|宛)[^。]{0,6}(?:連絡|報告|相談|通知)`,
      "u",
    ),
    examples: ["[本人、教頭へ連絡]した。", "[担当者が上司に報告]した。"],
    rejects: ["[担当者が保護者に報告]した。"],
  },
  {
    id: "named-as-doer",
    meaning: "Those concerned are named as who did something.",
    roles: ["notified_individuals"],
    words: new RegExp(`^(?:${CONCERNED})が(?!特定|判明|確定)`, "u"),
    examples: ["[保護者が学校を訪れ、説明]した。"],
    rejects: ["[対象者が判明次第、通知]する。", "[保護者に説明]した。"],
  },
  {
    id: "named-as-whose",
    meaning: "Those concerned are named, but not as those who were told.",
    roles: ["notified_individuals"],
    words: new RegExp(
      `^(?:${CONCERNED})(?:の|は|を)(?![^。]{0,60}(?:に|へ|宛|対し|対象|様|方々|お宅|訪|回って|回り))`,
      "u",
    ),
    examples: ["[取引先の依頼を受け、見積書を送付]した。"],
    rejects: ["[取引先の担当者に説明]した。"],
  },
  {
    id: "cache-removal",
    meaning: "A search site was asked to remove what it keeps.",
    roles: ["notified_individuals"],
    before: new RegExp(`(?:${SITE})(?:に対し|に|へ)(?:て|も|は|対し)?、?[^、。]{0,16}$`, "iu"),
    words: /^(?:キャッシュの)?削除[のを]/u,
    examples: ["検索サイトの運営者に[キャッシュの削除を依頼]した。"],
    rejects: ["受信者に[メールの削除を依頼]した。"],
  },
  {
    id: "home-visit",
    meaning: "Teachers visit homes every day; it counts where they explained something.",
    roles: ["notified_individuals"],
    words: /家庭訪問を$/u,
    after: /^(?![^。]{0,60}(?:謝|詫|わび|説明|報告|経緯))/u,
    unless: /(?:謝罪|お詫び|説明)[^。]{0,12}$/u,
    examples: ["教諭が[家庭訪問を]した際、鞄を車に置いていた。"],
    rejects: ["校長が[家庭訪問を]し、保護者に謝罪した。", "謝罪のため[家庭訪問を]した。"],
  },
  {
    id: "this-notice",
    meaning: "The notice speaks of itself.",
    roles: ["notified_individuals"],
    words: /(?:判明|確認|発覚|発生|把握)[^、。]{0,12}(?:ので|ため|ことから)、[^、。]{0,14}(?:お知らせ|お詫び|ご?報告)/u,
    examples: ["[お客様の情報の漏えいが判明しましたので、お知らせ]します。"],
    rejects: ["[お客様に漏えいの経緯をお知らせ]しました。"],
  },
  {
    id: "on-site",
    meaning: "All could read it on a site.",
    roles: ["notified_individuals"],
    before: /(?:HP|ホームページ|ウェブサイト|Webサイト|公式サイト)上?(?:に|で|にて|へ)[^、。]{0,20}$/iu,
    words: /^(?![^。]{0,60}(?:全員|会員|お客|方に|方へ|様に|様へ|本人|メール|郵送))/u,
    examples: ["ホームページで[お詫びを掲載]した。"],
    rejects: ["ホームページで[会員にメールを送信]した旨を載せた。"],
  },
  {
    id: "staff-taught",
    meaning: "Staff were told how to do better.",
    roles: ["notified_individuals"],
    words: /^(?:教?職員|社員|従業員)[^。]{0,40}(?:徹底|防止|指導|取扱|取り扱|管理)[^。]{0,40}(?:通知|連絡|説明)/u,
    examples: ["[職員に対し再発防止を通知]した。"],
    rejects: ["[職員に対し情報の流出を通知]した。"],
  },
  {
    id: "place-or-thing",
    meaning: "It is the name of a place or a thing.",
    roles: ["notified_individuals"],
    words:
      /^(?:職員(?:室|課|証|用)|学生(?:課|証|寮|番号)|会員(?:証|番号|サイト|ページ)|生徒(?:手帳|指導室)|児童(?:館|相談)|患者(?:番号|情報)|世帯主)/u,
    examples: ["[職員室のパソコンで文書を送付]した。", "[会員証を発送]した。"],
    rejects: ["[職員へ文書を送付]した。"],
  },
  {
    id: "staff-called",
    meaning: "A member of staff told somebody, and nobody is said to have been told as those concerned.",
    roles: ["notified_individuals"],
    words: /^職員が[^。]{0,64}連絡。?$/u,
    examples: ["[職員が所属長に連絡]。"],
    rejects: ["[所属長が会員に連絡]。"],
  },
  {
    id: "announced-apology",
    meaning: "It is what was said in public.",
    roles: ["notified_individuals"],
    words: /(?:と|こと[をも])(?:発表|公表|明らかに)[^。]{0,24}(?:謝罪|詫び|わび|陳謝)/u,
    examples: ["[情報が漏れたと発表し、謝罪]した。"],
    rejects: ["[情報が漏れた方に経緯を説明し、謝罪]した。"],
  },
  {
    id: "to-police",
    meaning: "The police or the fire brigade were told.",
    roles: ["notified_individuals"],
    words: /(?:署|警察|消防)(?:に|へ)(?:連絡|通報|説明)し?$/u,
    examples: ["[職員が警察に通報し]た。"],
    rejects: ["[職員が会員に連絡し]た。"],
  },
  {
    id: "apologises",
    meaning: "The notice itself apologises.",
    roles: ["notified_individuals"],
    words: /(?:詫び|謝罪)[いし]?$/u,
    after: /^(?:し|いたし|たし|申し上げ)?ます/u,
    examples: ["[お客様に深くお詫び]申し上げます。"],
    rejects: ["[お客様に深くお詫び]した。"],
  },
];
