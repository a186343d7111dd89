import type { Row } from "../../rule.ts";
import type { DeedCode } from "./code.ts";

/** What became of messages: sent, blocked, received, shown to all. */
export const MESSAGE_ROWS: readonly Row<DeedCode>[] = [
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
      "送られ{た,てい,てお}",
      "{踏み台,不正中継}",
      "送信が{行わ,あ}",
    ],
    en: [
      "{was,were,been,being} sent",
      "sent {out,from,by,via,through,using}",
      "{sending,send,sends} {out,spam}",
      "sent {spam,phishing}",
      "relayed",
      "{transmitted,dispatched,went out}",
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
      "{ブロック,遮断,受信拒否,受信を拒否,配信停止}{し,され}",
      "{送信,配信}[に]{エラー,不能,失敗}",
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
    id: "deed.to-recipient",
    code: "to-recipient",
    meaning: "Something went to those counted.",
    ja: [
      "{に,へ,宛に,宛てに,あてに,に対し,に対して,に向け,に向けて,宛,あて}{、,}{一斉に,一斉,誤って,誤,電子,}{メール,送信,送付,配信,発送,郵送,通知,案内,交付,手渡,渡し,渡す,渡さ,渡っ,送っ,発信,ファックス,ファクス,FAX}",
      "{送信先,送付先,配信先,宛先,配布先,交付先}",
      "{が,を}受信",
      "受信者",
    ],
    en: [
      "{sent,mailed,emailed,e-mailed,faxed,forwarded,distributed,delivered,addressed,posted,circulated} to",
      "{emailed,e-mailed,mailed}",
      "{went,gone,go} {out to,to}",
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
];
