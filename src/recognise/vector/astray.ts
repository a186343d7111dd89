import type { VectorRow } from "./row.ts";

/** Messages and papers that went astray, told by what happened rather than as "missent". */
export const ASTRAY: readonly VectorRow[] = [
  {
    id: "vector.spam-went-out",
    types: ["spam_relay"],
    meaning: "Unwanted mail left a body's own accounts or servers.",
    ja: [
      "{発信元,送信元,差出人}とする…{迷惑メール,スパム,不審メール,不審なメール,なりすましメール,メール}…{送信,配信,発信,出回}",
      "{迷惑メール,スパム,SPAM,不審メール}が…{大量,多数}[に]{送信され,発信され,配信され}",
      "{迷惑メール,スパムメール,スパム}が{発信,送信,配信}",
    ],
    en: [
      "{spam,junk,scam,phishing,unwanted,unsolicited} {mail,mails,email,emails,e-mail,e-mails,messages} {went out,were transmitted,was transmitted,had been transmitted,going out,were sent,were dispatched}",
      "{intruder,attacker,hacker,third party,outsider} {sent,mailed,had sent} [out ]{messages,emails,e-mails,mails,a message,an email,thousands,spam}",
      "{unwanted,junk,spam} {email,emails,e-mail,e-mails,mail,mails,messages} went out",
    ],
    examples: [
      { text: "迷惑メールが大量に発信された。", found: "迷惑メールが大量に発信され" },
      { text: "Thousands of spam mails went out.", found: "spam mails went out" },
    ],
    rejects: ["迷惑メールにご注意ください。", "The invitations went out on Monday."],
  },
  {
    id: "vector.passed-on",
    types: ["email_forwarding"],
    meaning: "Mail was set to go on to an address outside, or to a misspelt one.",
    ja: [
      "{フリーメール,外部,学外,社外,第三者,知らない,見知らぬ,無関係,個人,私用,別}[の][メール,メールアドレス,アドレス,ドメイン][アドレス]{へ,に,への}[自動]転送",
      "メール…転送{先,設定}…{外部,誤,第三者,別人,間違}",
      "宛て[て]に[自動]転送されて",
      "転送先[の][メール]アドレス…{誤,間違,ミス,綴り}",
    ],
    en: [
      "automatically {forwards,forwarded,forward,copied,copies}",
      "forwarded {mail,mails,email,emails,e-mails,messages}",
      "{auto-forward,auto forward,autoforward}",
      "{set,configured} to forward",
      "{mail,mails,email,emails,e-mail,messages} {was,were,had been,being} {diverted,redirected,relayed,rerouted} to",
      "rule {forwarded,forwarding,that forwarded,to forward}",
      "copies of {her,his,their,all,the}…{mail,mails,emails,e-mails,messages} {went,were sent}",
    ],
    examples: [
      { text: "受信分がフリーメールへ転送されていました。", found: "フリーメールへ転送" },
      { text: "The mailbox was set to forward everything.", found: "set to forward" },
    ],
    rejects: ["お電話を担当へ転送します。", "We look forward to seeing you."],
  },
  {
    id: "vector.mail-astray",
    types: ["misdelivery_email"],
    condition: "no-attack",
    meaning: "A message or file reached another than it was meant for.",
    ja: [
      "メール…{本人以外,ご本人以外,本来の宛先ではない,対象外の,無関係の,無関係な,関係のない,別の}…{届,送信,配信,送付}",
      "{無関係の,無関係な,関係のない,別の}{方,人,会社,企業,利用者,会員,学生,団体}…メール…{届,送}",
      "本来[添付]…{ではなく,でなく,べきところ,はずの}…{添付し,送信し}",
      "{別の,他の}{会員,利用者,顧客,方,お客様,お客さま,学生,生徒,患者}の情報…{記載し,含む,載せ,入っ,含まれ}…メール…{送信,配信,送付}",
      "添付したまま…送信",
      "{名簿,個人情報,一覧}…添付したまま",
      "{同姓,同名,同姓同名,類似の名前,名前の似た}…{送信,送付,送っ}",
    ],
    en: [
      "{meant,intended} for…{went,sent,was sent,were sent,delivered,reached}…{instead,another,other,different,wrong,all,someone else,similar,everyone}",
      "{intended,meant} for {one,a,another}…sent to {all,another,other,everyone}",
      "{message,email,e-mail,mail,file,spreadsheet,report} {went,reached,was sent,had been sent,had gone,came} [instead ]{to ,}{the wrong,a wrong,someone else,another,someone with}",
      "{had been sent,was sent,were sent,went,has been sent} to the wrong {museum,person,people,address,recipient,colleague,company,school,school,office,client,customer,department,parent,organisation,organization,firm,team,supplier}",
      "{emailed,e-mailed,sent} to {a,an,the,one}…by mistake",
      "{similar,same} {name,surname}",
      "attached the wrong one",
    ],
    examples: [
      { text: "案内のメールが対象外の会員に届いた。", found: "メールが対象外の会員に届" },
      { text: "The two clients share the same surname.", found: "same surname" },
    ],
    rejects: ["確認のメールが届きます。", "The prize went to a young pianist."],
  },
  {
    id: "vector.all-addresses-shown",
    types: ["bcc_error"],
    meaning: "Every address of a mailing could be seen, told without To, Cc or Bcc.",
    ja: [
      "{メールアドレス,アドレス}…{全員,互い,参加者,受信者}に{分かる,わかる,見える,知られる,表示される}{状態,形}…{送信,配信,メール}",
      "BCC…{設定せず,使わず,指定せず,選択せず,入れ忘れ}",
    ],
    en: [
      "{all,every,everyone's,everybody's,the other} {recipients',recipient's,subscriber's,subscribers',member's,members'}…{address,addresses}",
      "{everyone's,everybody's,each other's,one another's} {email,e-mail,} {address,addresses}",
      "not use…{bcc,blind copy,blind carbon copy}",
      "showed {every,each,all}…{subscriber's,recipient's,member's,recipients',members',subscribers'} {address,addresses,email,e-mail}",
    ],
    examples: [
      { text: "アドレスが参加者に分かる状態で配信した。", found: "アドレスが参加者に分かる状態で配信" },
      { text: "Readers could see everyone's e-mail address.", found: "everyone's e-mail address" },
    ],
    rejects: ["会場が分かる地図を添付します。", "Everyone's vote counts."],
  },
  {
    id: "vector.paper-astray",
    types: ["misdelivery_post"],
    meaning: "Papers were put in, handed or faxed to the wrong place.",
    ja: [
      "{別の,他の,ほかの,無関係の}[ご]{契約者,利用者,加入者,方,お客様,お客さま,会員,世帯,児童,生徒,患者,学生,保護者,従業員,申請者,受診者,入居者,家庭,事業所,住民}[さま,様,さん]の{書面,書類,通知,通知書,薬袋,証明書,明細書,明細,カルテ,検査結果,診断書,納付書,請求書,答案,成績表,お薬,保険証,申請書,封筒}…{封入,同封,お届け,届け,入って,入っ,送付,送っ,渡し,交付,混入,郵送}",
      "誤った{封入,封筒,送付,発送,交付,郵送,送付先,宛名}",
      "{別世帯,別の世帯,別住所,他人,別人}[の][方,家]{に,へ}…{送って,送り,渡し,送付,届}",
      "{FAX,ファクス,ファックス,ファクシミリ}を…{個人宅,一般の,民家,別の,無関係}…{送信,送っ}",
      "{書面,書類,通知書,封入物}…{ずつずれ,ずれたまま,ずれて}…{封入,発送}",
      "{他人,別人}の…{書類,通知,書面}…{同封,封入,郵送,送付,渡し,お渡し}",
      "{宛名,住所}[の,を]{取り違え,間違え,誤記,書き間違え}",
    ],
    en: [
      "{fax,faxes,letter,letters,parcel,envelope,form,forms,statement,statements,bill,bills,notice,notices} {went,was sent,were sent,had gone,was returned,were returned,was given,was handed,were handed,were mailed,were posted,was posted} to {a private,the wrong,another,previous,old,former,someone,a different,different,other}",
      "{another,other} {customer's,customers',patient's,patients',client's,clients',member's,members',person's,people's,policyholder's,student's,pupil's,resident's} {letter,letters,papers,statement,statements,documents,document,details,results,form,notice,paperwork,prescription,report,bill,mail}",
      "{handed,given,delivered,returned,posted} to the wrong",
      "in the wrong {envelopes,envelope}",
      "put in…wrong {envelopes,envelope}",
    ],
    examples: [
      { text: "他の加入者様の通知書が入っておりました。", found: "他の加入者様の通知書が入って" },
      { text: "The envelope held another patient's results.", found: "another patient's results" },
    ],
    rejects: ["新しい封筒をお送りします。", "Give the form to another member of staff."],
  },
];
