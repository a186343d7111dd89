import { STRANGER, WAS } from "../english-words.ts";
import type { VectorRow } from "../row.ts";

/** Mail nobody of the body wrote went out from its accounts or servers. */
export const SPAM_RELAY: readonly VectorRow<"spam_relay">[] = [
  {
    id: "vector.spam-relay",
    types: ["spam_relay"],
    meaning: "A word for it: spam sent or passed on, a relay, a stepping stone for mail.",
    ja: [
      "{迷惑メール,スパムメール,SPAMメール,スパム}[の]{送信,配信}",
      "{メール,送信,配信}[の][ための]踏み台",
      "踏み台…メール",
      "{不正,第三者}中継",
      "{サーバ,サーバー}を経由し…メール…送信",
    ],
    en: [
      "{redistributor,distributor,relay,source} of {spam,junk mail,phishing}",
      "{sent,send,sending,relay} [out ]spam",
      "{spam relay,open relay}",
      "used {as a,to} relay",
      "{transmission,sending,mailing,distribution} of {spam,junk,unsolicited,bulk}",
      "{pass on,passing on,forward,relay,spread} {junk,spam,unwanted mail,advertising}",
    ],
    examples: [
      { text: "本学のサーバーが大量送信の踏み台とされた。", found: "送信の踏み台" },
      { text: "Bulk transmission of spam began at noon.", found: "transmission of spam" },
    ],
    rejects: ["中継局の工事を行う。", "The relay race starts at noon."],
  },
  {
    id: "vector.unwanted-mail-sent",
    types: ["spam_relay"],
    meaning: "Mail that is called unwanted, or that went out in masses.",
    ja: [
      "{発信元,送信元,差出人}とする…{スパム,メール}…{送信,配信,発信,出回}",
      "{迷惑メール,スパム,SPAM,不審メール}が…{大量,多数}[に]{送信され,発信され,配信され}",
      "{広告,宣伝,勧誘,詐欺,英文の,偽}メールが…{送られ,送信され,発信され,配信され}",
      "{迷惑メール,スパムメール,スパム}が{発信,送信,配信}",
      "{名乗る,装った,装う,騙る,かたる}{不審な,迷惑,なりすまし,不審}メールが…{大量,多数}…{送,配信,発信}",
      "{迷惑メール,SPAMメール,スパム,詐欺メール,なりすましメール,フィッシングメール,ウイルスメール,標的型メール}…{送信され,配信され,発信され,送られ,送信し,送付され,転送され,大量送信,送信に利用,送信に悪用,の送信,の配信}",
      "{不審な,不審,不正な}メール{が,を,は,の,も}…{送信され,配信され,発信され,送られ,送信し,送付され}",
      "{大量の,大量に,多数の,英文の,覚えのない,不審な英文,不審な外国語}…メール…{送信され,配信され,発信され,送られ,送信し}",
      "メール…{大量送信,大量に送信,大量に発信,大量配信}",
      "大量の{メール送信,メールの送信,メールの発信,送信}",
      "{マルウェアメール,ウイルス付きメール,ウイルス付メール,ウイルスメール,攻撃メール}…{の発信,の送信,送信され,発信され,ばらまか}",
      "{迷惑,不審な,不審,スパム,SPAM,詐欺,偽}メール{が,を}…{ばらまか,ばらまい,ばら撒,撒かれ,送り付け,送りつけ}",
      "{スパム,SPAM}を…{送信し,配信し,発信し,送っ,ばらま}",
      "{不審,不審な,なりすまし,詐欺,フィッシング,ウイルス,攻撃}メール[の]{送信,配信,発信}{が,を,に,は}",
    ],
    en: [
      "{unwanted,fraudulent,spam,phishing,junk,scam,bogus,fake,malicious,unsolicited} {e-mail,e-mails,email,emails,messages,mail,mails,texts} {were,was,had been,went,have been,being} {sent,out,mailed,going out} {out ,}{from,through,via,by way of,using,in the name of,under the name of} {it,the,our,her,his,their,this,that,its,one}",
      "{spam,phishing,scam,fraudulent,unsolicited,suspicious,malicious,junk,bogus,unwanted} {email,emails,e-mail,e-mails,mail,mails,message,messages} …{was sent,were sent,had been sent,being sent,sent out,were distributed,sent from,were relayed,went out,going out}",
      "{sent,send,sending,relay,relayed,distribute,distributed} …{spam,phishing,scam,fraudulent,unsolicited,suspicious,malicious,junk,bogus,unwanted,fake} {email,emails,e-mail,e-mails,mail,mails,messages}",
      "spam …{sent out,sent from,was sent,were sent,sent to}",
    ],
    examples: [
      { text: "迷惑メールが大量に発信された。", found: "迷惑メールが大量に発信され" },
      { text: "Thousands of spam mails went out.", found: "spam mails went out" },
      { text: "当該アカウントから迷惑メールが多数送信されました。", found: "迷惑メールが多数送信され" },
      { text: "It began to send spam messages.", found: "send spam messages" },
    ],
    rejects: [
      "迷惑メールにご注意ください。",
      "The invitations went out on Monday.",
      "確認のメールを送信しました。",
      "サーバーが他機関への攻撃の踏み台とされた。",
      "We sent an email to all members.",
    ],
  },
  {
    id: "vector.mail-in-our-name",
    types: ["spam_relay"],
    meaning: "Mail sent from an account or server of the body by a stranger's hand.",
    ja: [
      "{乗っ取られた,不正利用された,侵害された,奪われた,窃取された,盗まれた}[メール]{アドレス,アカウント,メールアドレス,メールアカウント}{から,を使,より}…メール…{送,配信,発信}",
      "{何者か,第三者,攻撃者}…メールを…{送信して,送って,発信して,配信して}い",
      "{不正に,勝手に}…メール…{送信され,配信され,発信され}",
    ],
    en: [
      "{mailbox,account,address,inbox} {then,itself,later,soon} {sent,began to send,started to send,began sending,started sending} [out ,off ]{some ,about ,around ,over ,thousands,hundreds,many,spam,junk,messages,emails,e-mails}",
      "{account,accounts,mailbox,mailboxes,address,server,newsletter system,mail system} {was,were,had been,has been,being} {used,misused,abused} to {send,distribute,mail,spread,deliver,fire off}",
      "{sent,sends} {the same,this,that,an,a} {message,email,e-mail,link} to {all of ,all ,}{my,our,her,his,their,the} {contacts,address book,customers}",
      "{intruder,attacker,hacker,third party,outsider} {sent,mailed,had sent} [out ]{messages,emails,e-mails,mails,a message,an email,thousands,spam}",
      "{hijacked,compromised,misused,abused,hacked} {mailbox,account,accounts,server,contact form,form,address} …{sending,send,sent,mass-mail,distribute,distributing,blast}",
      "{used,misused,abused,using,took over} {her,his,their,the,this,that,an,one of our,our} [own ,work ,hijacked ,compromised ]{account,accounts,mailbox,mailboxes,inbox,address,email,e-mail,email account,e-mail account} to {send,write to,mail,email,e-mail,forward,distribute,spread,fire off,reach}",
      "{abused,misused,used,hijacked} to {mass-mail,mass mail,send bulk,send thousands,blast,distribute}",
      "{messages,emails,e-mails,mail,link} …to {everyone,contacts,all contacts,people,addresses,the contacts,all the contacts} in {its,her,his,the,their} {address book,contact list,contacts,mailbox}",
      "{email,emails,e-mail,e-mails,mail,mails,messages} {was,were,had been} sent from {these,this,the compromised,the hacked,the account,the accounts,the hijacked,those,that}",
      "{used,use} {it,them,the account,the accounts,this account} to send",
      "{emails,e-mails,messages,email,e-mail,message,texts} {through,from,via,out of,by way of} {the,our,its,this,that} …{system,account,mailbox,server,platform,service,tool,address} that {wrongly,falsely,claimed,promised,asked,told,contained}",
      "did not {authorise,authorize,send} {that,those,this,these,the} {email,e-mail,emails,e-mails,message,messages}",
      `from {the,our,her,his,a,one,two} …{account,accounts,mailbox,mailboxes,server,address} …{advertising,unwanted,junk,spam,dangerous,false,bogus} {e-mails,emails,messages,mail,mails} {went out,was sent,were sent,poured out,were going out}`,
      `{account,accounts,mailbox,mailboxes,server,servers} …{${WAS}} [also ,then ]{used,misused,abused,made use of} …to {send,send out,spread,distribute,pass on} …{e-mail,e-mails,email,emails,messages,mail,mails,junk,spam}`,
      `{${STRANGER}} …{sent,sent out,had sent} …{messages,e-mails,emails,mails} …{everyone in,everybody in,all in,people in} {the,her,his,our,their,its} address book`,
    ],
    examples: [
      { text: "The account later sent spam.", found: "account later sent spam" },
      { text: "The account was used to send letters.", found: "account was used to send" },
      {
        text: "They got messages through our newsletter system that falsely spoke of a prize.",
        found: "messages through our newsletter system that falsely",
      },
      {
        text: "From the account of a clerk junk mail went out.",
        found: "From the account of a clerk junk mail went out",
      },
      {
        text: "乗っ取られたアドレスから利用者へメールが送られた。",
        found: "乗っ取られたアドレスから利用者へメールが送",
      },
    ],
    rejects: [
      "The address is used to send parcels.",
      "We send messages through our system.",
      "From our server a message was read.",
    ],
  },
];
