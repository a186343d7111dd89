import type { Row } from "../../rule.ts";

/** Words for messages and letters. */
export const MESSAGE_ROWS: readonly Row<"email" | "phishing" | "letter" | "email_address">[] = [
  {
    id: "subject.email",
    code: "email",
    meaning: "E-mails and other electronic messages.",
    ja: [
      "{電子,}メール{,マガジン,文,件数,本文,等}",
      "{受信,送信,送受信,配信,案内,転送,英文,返信,不達,自動返信}メール",
      "{迷惑,不審,スパム,不正,なりすまし,ウイルス}メール",
      "SPAMメール",
      "{メッセージ,ＳＭＳ,SMS,ショートメッセージ,DM}",
      "メールの{送信,転送,配信}",
      "{送信,配信,発信,転送,不正送信}",
      "Eメール",
      "E-mail",
    ],
    en: [
      "{e-mail,email,e-mail message,email message,message,text message,spam message,spam e-mail,spam email,mail,unsolicited email,mass email,newsletter}[s]",
      "spam",
      "emails and attachments",
      "copies",
    ],
    examples: [
      { text: "不審な受信メールが30件ありました。", found: "受信メール" },
      { text: "Some 30 text messages were read.", found: "text messages" },
    ],
  },
  {
    id: "subject.phishing",
    code: "phishing",
    meaning: "Messages made to deceive.",
    ja: ["{フィッシング,標的型,標的型攻撃,偽,詐欺}メール", "フィッシングSMS", "フィッシング", "標的型迷惑メール"],
    en: ["phishing {e-mail,email,mail,message,text,sms,attempt}[s]", "phishing"],
    examples: [
      { text: "届いたフィッシングメールは30件です。", found: "フィッシングメール" },
      { text: "Some 30 phishing mails were sent.", found: "phishing mails" },
    ],
  },
  {
    id: "subject.letter",
    code: "letter",
    meaning: "Post on paper.",
    ja: [
      "{郵便物,はがき,ハガキ,葉書,封書,封筒,手紙,書簡,通知書,案内状,案内文,納入通知書,納付書,納税通知書,通知,請求書,証明書,ダイレクトメール,お知らせ文,ゆうパック,督促状,申請書,督促,領収書,領収証,明細書,送付,発送,郵送}",
    ],
    en: [
      "{letter,postcard,envelope,invoice,statement,bill,parcel,package,mailing,notice,notification letter,mailer,fax,certificate,refund cheque,cheque,check,explanation of benefits statement}[s]",
      "faxes",
    ],
    examples: [
      { text: "誤って送った納付書は30件です。", found: "納付書" },
      { text: "Some 30 postcards were mailed.", found: "postcards" },
    ],
  },
  {
    id: "subject.email-address",
    code: "email_address",
    meaning: "E-mail addresses.",
    ja: ["{電子,}メールアドレス", "メアド", "アドレス", "{宛先,送信先,配信先,転送先}", "E{メール,-mail}アドレス"],
    en: [
      "{e-mail,email,mail} address{,es}",
      "address{,es}",
      "user {e-mail,email} addresses",
      "e-mail ids",
      "email ids",
    ],
    examples: [
      { text: "表示されたメールアドレスは30件です。", found: "メールアドレス" },
      { text: "Some 30 email addresses were shown.", found: "email addresses" },
    ],
  },
];
