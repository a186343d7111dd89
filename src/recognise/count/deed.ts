import type { Row, Table } from "../rule.ts";

/** What is said to have happened to the things counted. */
export type DeedCode =
  | "sent"
  | "failed"
  | "received"
  | "exposed"
  | "slipped"
  | "hit"
  | "held"
  | "compromised"
  | "to-recipient"
  | "bcc"
  | "returned"
  | "overlap"
  | "checked"
  | "answered"
  | "punished"
  | "training"
  | "elsewhere"
  | "price";

const ROWS: readonly Row<DeedCode>[] = [
  {
    id: "deed.sent",
    code: "sent",
    meaning: "Messages went out, sent by an intruder.",
    ja: [
      "{送信,配信,発信,送付,送出}され",
      "{送信,配信,発信,送出}し{た,ていた,てい}",
      "{大量,不正}に{送信,配信,発信}",
      "{不正,大量}送信",
      "送信{数,件数,された数}",
      "送られ{た,てい}",
      "{踏み台,不正中継}",
      "送信が{行わ,あ}",
    ],
    en: [
      "{was,were,been,being} sent",
      "sent {out,from,by,via,through,using}",
      "{sending,send,sends} {out,spam}",
      "sent {spam,phishing}",
      "relayed",
      "used {to,it to} send",
    ],
    examples: [
      { text: "不審な文面が30件送信されました。", found: "送信され" },
      { text: "Some 30 of them were sent overnight.", found: "were sent" },
    ],
  },
  {
    id: "deed.failed",
    code: "failed",
    meaning: "Messages did not arrive.",
    ja: [
      "{ブロック,遮断}{し,され}",
      "{送信,配信}{エラー,不能,失敗}",
      "{宛先不明,実在しない,存在しない}",
      "{止められ,届かず,戻され}",
      "{届か,配信され,到達し,送達され,送信でき,送信され}{なかった,ませんでした,ていません,ておりません,ず}",
      "不達",
      "エラー{となっ,とな,で,に}",
    ],
    en: [
      "bounced",
      "blocked",
      "undeliverable",
      "undelivered",
      "not delivered",
      "rejected",
      "failed to deliver",
      "could not be delivered",
    ],
    examples: [
      { text: "このうち30通は宛先不明でした。", found: "宛先不明" },
      { text: "Of these, 30 mails bounced.", found: "bounced" },
    ],
  },
  {
    id: "deed.received",
    code: "received",
    meaning: "A deceiving message reached people here.",
    ja: ["{フィッシングメール,標的型メール,偽メール,詐欺メール}{が,を}{届,受信}", "受信した", "届いた", "届き"],
    en: ["received", "who got", "addressed to", "delivered to", "were targeted", "reached"],
    examples: [
      { text: "偽の案内が届いたのは30件です。", found: "届いた" },
      { text: "Some 30 employees received it.", found: "received" },
    ],
  },
  {
    id: "deed.exposed",
    code: "exposed",
    meaning: "Data came out, or could be seen.",
    ja: [
      "{漏えい,漏洩,漏えい等,漏れ,流出,公開,閲覧,窃取,取得,持ち出し,持ち出,転送,外部送信,搾取,掲載,参照,抜き取,ダウンロード,アップロード,影響を受け,影響の,影響は,影響が}",
      "{開かれ,見え,見られ,見ることができ,渡っ,表示され,送っ}",
    ],
    en: [
      "{leaked,exposed,disclosed,accessed,viewed,copied,acquired,published,posted,compromised,affected,impacted,involved,downloaded,forwarded,obtained,exfiltrated,breached,listed}",
      "{was,were,been} taken",
      "leak{s,age,}",
      "{stole,dumped,made off with}",
      "took {a copy,away,copies,files,data,records}",
    ],
    examples: [
      { text: "名簿30件が流出しました。", found: "流出" },
      { text: "Some 30 names were leaked.", found: "leaked" },
    ],
  },
  {
    id: "deed.slipped",
    code: "slipped",
    meaning:
      "Data was lost, misdirected or laid open by mistake: what is told is itself the exposure, whatever came of it.",
    ja: [
      "{誤送信,誤送付,誤配信,誤交付,誤廃棄,誤掲載,誤公開,誤配達,誤発送,紛失,盗難,盗まれ,所在不明,置き忘れ,置き引き,見当たら,見つかって,閲覧可能,閲覧でき,見える状態,見られる状態,混入,取り違え}",
      "誤って{送信,送付,掲載,公開,交付,廃棄,配信,添付,渡}",
    ],
    en: [
      "{lost,stolen,missing,mailed to the wrong,visible,viewable,misplaced,misdirected,publicly available,publicly accessible,was seen,were seen}",
      "{by mistake,in error,mistakenly,inadvertently}",
    ],
    examples: [
      { text: "名簿30件を紛失しました。", found: "紛失" },
      { text: "Some 30 names were stolen.", found: "stolen" },
    ],
  },
  {
    id: "deed.hit",
    code: "hit",
    meaning: "Machines or services stopped, were infected or encrypted.",
    ja: ["{暗号化,感染,停止し,停止した,故障,利用でき,使用でき,ダウンし}"],
    en: ["{encrypted,infected,went down,unavailable,offline,shut down,wiped}"],
    examples: [
      { text: "端末30台が暗号化されました。", found: "暗号化" },
      { text: "Some 30 machines were encrypted.", found: "encrypted" },
    ],
  },
  {
    id: "deed.held",
    code: "held",
    meaning: "Data stood on, or was in, what was exposed.",
    ja: ["{保存,記載,記録,含ま,登録,格納,保管,収録,入っ}"],
    en: ["{included,contained,contains,contain,held,stored,including}", "{was,were} {on,in}"],
    examples: [
      { text: "名簿30件が保存されていました。", found: "保存" },
      { text: "It held 30 names.", found: "held" },
    ],
  },
  {
    id: "deed.compromised",
    code: "compromised",
    meaning: "Accounts were entered or abused.",
    ja: [
      "{不正アクセス,不正ログイン,不正利用,不正に利用,不正使用,不正に使用,乗っ取,侵害,侵入,悪用,窃取,詐取,不正にログイン,不正にアクセス,不正に転送,不正な転送,偽のサイトに,偽サイトに}",
      "{ID,パスワード}{を入力,が漏,を窃取}",
    ],
    en: [
      "{compromised,hijacked,taken over,unauthorized access,unauthorised access,gained access,logged in,signed in,broken into,abused,breached,infiltrated,misused}",
      "access to",
      "illegally accessed",
      "accessed {illegally,without authorization,by an unauthorized}",
    ],
    examples: [
      { text: "職員30名の窓口が乗っ取られました。", found: "乗っ取" },
      { text: "Some 30 mailboxes were hijacked.", found: "hijacked" },
    ],
  },
  {
    id: "deed.to-recipient",
    code: "to-recipient",
    meaning: "Something went to those counted.",
    ja: [
      "{に,へ,宛に,宛てに,あてに,に対し,に対して,に向け,に向けて,宛,あて}{、,}{一斉に,一斉,誤って,誤,電子,}{メール,送信,送付,配信,発送,郵送,通知,案内,交付,手渡,渡,送っ,発信,ファックス,ファクス,FAX}",
      "{送信先,送付先,配信先,宛先,配布先,交付先}",
      "{が,を}受信",
      "受信者",
    ],
    en: [
      "{sent,mailed,emailed,e-mailed,faxed,forwarded,distributed,delivered,addressed,posted,circulated} to",
      "{emailed,e-mailed,mailed}",
      "recipient[s]",
      "inviting",
      "email to",
      "e-mail to",
      "letter to",
      "message to",
    ],
    examples: [
      { text: "会員30名に一斉メールを出しました。", found: "に一斉メール" },
      { text: "The list was sent to 30 clients.", found: "sent to" },
    ],
  },
  {
    id: "deed.bcc",
    code: "bcc",
    meaning: "Addresses were put where every recipient sees them.",
    ja: ["BCC", "ＢＣＣ", "{宛先,TO,To,CC,Cc}{欄,に}", "{互い,相互}に", "アドレスが{表示,見え,閲覧}"],
    en: [
      "bcc",
      "blind copy",
      "blind carbon copy",
      "cc field",
      "to field",
      "other recipients",
      "all recipients",
      "each other's",
    ],
    examples: [
      { text: "本来はBCCで送るべきでした。", found: "BCC" },
      { text: "The blind copy box was left empty.", found: "blind copy" },
    ],
  },
  {
    id: "deed.returned",
    code: "returned",
    meaning: "Things were got back, deleted or destroyed afterwards.",
    ja: [
      "{回収,返却,返送,削除,消去,破棄,廃棄}{し,済,を確認,が確認,された,を行,でき,を完了,のうえ}",
      "{回収,削除}{数,件数,完了}",
      "{未開封,開封済}",
    ],
    en: [
      "recovered",
      "retrieved",
      "returned",
      "deleted",
      "recalled",
      "pulled back",
      "collected",
      "destroyed",
      "have replied",
    ],
    examples: [
      { text: "うち30件は回収しました。", found: "回収し" },
      { text: "Of these, 30 were retrieved.", found: "retrieved" },
    ],
  },
  {
    id: "deed.overlap",
    code: "overlap",
    meaning: "The figure counts what stands in several groups.",
    ja: ["{の,が,は}重複", "重複{し,が,は,者}"],
    en: ["overlap", "in both", "counted twice", "duplicate{s,}"],
    examples: [
      { text: "両方に30名の重複があります。", found: "の重複" },
      { text: "There is an overlap of 30.", found: "overlap" },
    ],
  },
  {
    id: "deed.checked",
    code: "checked",
    meaning: "Things were looked through, checked or set up again.",
    ja: [
      "{調査,点検,確認,検査,監査,初期化,照会,見直し}{対象,した全,の対象,を実施,を行,予定}",
      "{点検,再点検,初期化,検査,照会}{し,を}",
      "ウイルス{検査,チェック}",
    ],
    en: ["reviewed", "checked", "examined", "inspected", "searched", "audited", "went through", "rebuilt", "scanned"],
    examples: [
      { text: "全30台のウイルス検査をしました。", found: "ウイルス検査" },
      { text: "We examined 30 machines.", found: "examined" },
    ],
  },
  {
    id: "deed.answered",
    code: "answered",
    meaning: "Those counted called, asked, answered, or were reached afterwards.",
    ja: [
      "{から,より}の{問い合わせ,連絡,指摘,申し出,通報,電話,返信,回答}",
      "{連絡がつ,連絡が取れ,連絡済,ご連絡済,謝罪し,謝罪済,訪ね,訪問し,お詫びし,説明し,電話し}",
      "問い合わせが",
    ],
    en: [
      "replied",
      "responded",
      "called us",
      "have told us",
      "contacted us",
      "complained",
      "answered",
      "have confirmed",
      "confirmed to",
    ],
    examples: [
      { text: "このうち30名とは連絡がつきました。", found: "連絡がつ" },
      { text: "So far 30 of them replied.", found: "replied" },
    ],
  },
  {
    id: "deed.punished",
    code: "punished",
    meaning: "Those counted did it, or answer for it.",
    ja: ["{懲戒,停職,減給,戒告,訓告,処分,厳重注意,逮捕,送検,免職,解雇}", "{容疑,書類送検,起訴}"],
    en: ["{arrested,dismissed,fired,suspended,charged with,disciplined,indicted,sentenced,reprimanded}"],
    examples: [
      { text: "職員30人を懲戒とした。", found: "懲戒" },
      { text: "Two clerks were dismissed.", found: "dismissed" },
    ],
  },
  {
    id: "deed.elsewhere",
    code: "elsewhere",
    meaning: "The figure belongs to another body, or to something that happened before.",
    ja: [
      "{別の会社,他社,同業,同業他社,他の自治体,他の企業}{で,が,は,の,から}",
      "{同社,委託先,委託先企業,業者,サービス}全体で",
      "{年,月,前回,以前,過去}に{も,発生した,起きた,公表した}",
      "前回の{事案,事故,漏えい}",
    ],
    en: ["{previous,earlier,prior,separate} {breach,incident,attack,leak}", "another company", "a rival"],
    examples: [
      { text: "昨年は別の会社で30名分が漏れました。", found: "別の会社で" },
      { text: "An earlier breach hit 30 persons.", found: "earlier breach" },
    ],
  },
  {
    id: "deed.training",
    code: "training",
    meaning: "Those counted are taught, told to take care, or given a rule.",
    ja: [
      "{研修,訓練,講習}{を,会,の対象}",
      "教育を",
      "{周知徹底,周知,徹底,注意喚起,義務付け,義務づけ,必須と}",
      "{対象とした,対象に}{研修,訓練,教育,講習}",
      "説明会",
    ],
    en: ["{training,re-trained,retrained,trained,workshop,refresher,reminded,will be required,are required}"],
    examples: [
      { text: "30名に研修を行います。", found: "研修を" },
      { text: "All 30 clerks are being retrained.", found: "retrained" },
    ],
  },
  {
    id: "deed.price",
    code: "price",
    meaning: "Sums that are no damage: prices, fees, compensation, fines, insurance, demands.",
    ja: [
      "{手数料,料金,税込,クオカード,QUOカード,お見舞い,補償,慰謝料,罰金,資本金,売上,年商,身代金,を要求,保険,通話料}",
    ],
    en: [
      "{insurance,reimbursement,fee,fine,fines,penalty,penalties,ransom,demanded,demand,settlement,compensation,coverage,bounty,voucher,revenue,at no cost}",
    ],
    examples: [
      { text: "再発行の手数料30円を負担します。", found: "手数料" },
      { text: "They demanded 30 dollars.", found: "demanded" },
    ],
  },
];

/** Verbs and nouns that tell what a figure measures. */
export const DEED_TABLE: Table<DeedCode> = { name: "deed", overlap: "all", rows: ROWS };
