import type { Row } from "../rule.ts";

/** What people wrote to one another. */
export const MESSAGES: readonly Row<string>[] = [
  {
    id: "data-type.email-content",
    code: "email_content",
    meaning: "Messages themselves, or the box they are kept in.",
    ja: [
      "{メール本文,メールの本文,メール内容,メールの内容,電子メールの内容,電子メールの本文,メール文面}",
      "{メール文章,メールの文面,送受信メール,送受信メールの内容}",
      "{送受信履歴,過去の送受信メール,受信メール,メール記録,メールデータ,メールの送受信履歴}",
      "{メール送受信履歴,メールの履歴,メール情報,メール履歴,メールのやり取り,メールのやりとり}",
      "{メールボックスの内容,メールボックス内のメール内容,メッセージ内容,メッセージの内容,チャット履歴}",
      "{チャット内容,トーク履歴,通信内容,通信の内容,SMSの内容}",
      "メールボックス内の{メール,電子メール,情報,データ}",
      "メールボックスに保存されていた{メール,電子メール,送受信メール}",
    ],
    en: [
      "{emails and attachments,emails and files,text messages,voicemails}",
      "direct messages",
      "{email,e-mail} {content,contents,messages,message,body,correspondence,communications,bodies,text}",
      "content[s] of {emails,e-mails,the emails,the e-mails,email messages,the email,the mailbox}",
      "message {content,contents,history}",
      "chat {logs,history,messages}",
      "{mailbox,inbox} {content,contents}",
      "{email,e-mail} subject[s]",
    ],
    examples: [
      { text: "送受信メールが閲覧された可能性があります。", found: "送受信メール" },
      { text: "The contents of emails may have been seen.", found: "contents of emails" },
    ],
    rejects: ["メールをお送りします。", "An email was sent."],
  },
  {
    id: "data-type.attachment",
    code: "attachment",
    meaning: "Files attached to messages.",
    ja: ["添付ファイル", "添付ファイルの内容", "添付資料", "添付書類", "添付データ", "添付文書"],
    en: ["attachment[s]", "attached {file,files,document,documents}", "{email,e-mail} attachment[s]"],
    examples: [
      { text: "添付ファイルに名簿が含まれていました。", found: "添付ファイル" },
      { text: "The attachments held names.", found: "attachments" },
    ],
    rejects: ["写真を貼りました。", "The form was sent."],
  },
  {
    id: "data-type.inquiry",
    code: "inquiry",
    meaning: "What somebody asked or complained of.",
    ja: [
      "{お問い合わせの内容,お問い合わせ履歴,問い合わせ履歴,問い合わせ情報,お問い合わせ情報}",
      "{お問い合わせ内容等,ご質問内容,質問内容,相談内容,ご相談内容,相談記録}",
      "{相談情報,相談履歴,苦情内容,要望内容,意見内容,ご意見・ご要望,応対履歴,対応履歴,通話内容,通話録音}",
      "{通話記録,問い合わせ記録,お申し出内容,申し出内容}",
      "[お]問い合わせ内容",
      "[お]問合せ内容",
      "[お]問合わせ内容",
    ],
    en: [
      "{inquiry,enquiry,query} {content,contents,detail,details,information,history}",
      "content[s] of {inquiry,inquiries,the inquiry,the inquiries,your inquiry}",
      "support {ticket,tickets,request,requests,ticket contents}",
      "complaint {details,information}",
      "customer support {messages,conversations}",
      "call recordings",
      "consultation {details,content,contents,records}",
    ],
    examples: [
      { text: "相談内容が含まれます。", found: "相談内容" },
      { text: "It held the contents of inquiries.", found: "contents of inquiries" },
    ],
    rejects: ["お問い合わせ先はこちらです。", "Call us with questions."],
  },
  {
    id: "data-type.message-in-a-list",
    code: "email_content",
    meaning: "Messages, meant as data only beside other data.",
    ja: ["件名", "メール件名", "メールの件名", "電子メール", "本文", "送信メール"],
    en: ["messages", "correspondence", "emails", "e-mails"],
    examples: [
      { text: "氏名、件名が含まれます。", found: "件名" },
      { text: "It held names and messages.", found: "messages" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.inquiry-in-a-list",
    code: "inquiry",
    meaning: "What people write in, meant as data only beside other data.",
    ja: ["ご意見", "ご要望", "お問い合わせ", "相談"],
    en: ["inquiries", "complaints"],
    examples: [
      { text: "氏名、ご要望が含まれます。", found: "ご要望" },
      { text: "It held names and inquiries.", found: "inquiries" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
];
