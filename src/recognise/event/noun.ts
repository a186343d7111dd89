import { AUTHORITIES, POLICE } from "./body-name.ts";
import type { EventRow } from "./event.ts";

/** Bare nouns that state a role where a phrase ends with them, as the rows of a timeline do, or as the label of a date. */
export const NOUNS: readonly EventRow[] = [
  {
    id: "event-noun.contained",
    code: "contained",
    meaning: "The same as a bare noun, as rows of a timeline end.",
    ja: [
      "パスワード…変更",
      "{停止,遮断,隔離,切断,閉鎖,無効化,削除,回収,撤去,差し替え,差替え,パスワード変更,非公開,消去,取消し,取り消し,取消,取り下げ,引き取り,引取り,非表示,利用停止,公開停止,掲載停止,配信停止,アカウント停止,抹消,返還,返却}",
      "{消去,削除,廃棄,破棄,回収,返却}{した,済みの,完了の,の完了の}[旨の]{回答,連絡,報告,返信}",
      "{設定,権限,プログラム,システム,不具合,ファイル,公開範囲}[を,の]{修正,変更,改修,解消,是正}",
    ],
    en: [
      "{change,reset,resetting,rotation,replacement,invalidation,revocation} of {the,all,every}…{password,passwords,credentials,keys,certificates,tokens,pins}",
      "session invalidation",
      "{removal,deletion,takedown,shutdown,suspension,isolation,disconnection} of",
    ],
    examples: [
      { text: "5月3日　共有の設定を修正", found: "設定を修正" },
      { text: "5月2日 書類を発見、回収", found: "回収" },
      { text: "2 May: removal of the file", found: "removal of" },
    ],
  },
  {
    id: "event-noun.recovered",
    code: "recovered",
    meaning: "The same for what works again.",
    ja: ["{復旧,復元,再開,再稼働,全面復旧,運用再開,公開再開,通常稼働}"],
    en: ["normal {operation,operations,service,working}", "all clear"],
    examples: [
      { text: "5月2日 予約システムが復旧", found: "復旧" },
      { text: "2 May: normal operation", found: "normal operation" },
    ],
  },
  {
    id: "event-noun.notified",
    code: "notified_individuals",
    meaning: "The same for telling the people concerned.",
    ja: [
      "{お詫び,謝罪,お知らせ}",
      "{保護者会,説明会,保護者集会}",
      "{全員,会員,対象者,本人,保護者,ご家庭,お客様,お客さま,る方,た方,の方,方々,皆様,皆さま,学生,患者,利用者,ユーザー,組合員,取引先,退職者,企業,企業様,加盟店,契約者,委託元}{に,へ,様に,様へ,全員に,全員へ,さまへ,さんへ}[の]…{連絡,通知,郵送,発送,説明,案内,電話,メール,手紙,送付,注意喚起,謝罪}",
    ],
    en: [
      "{e-mail,email,emails,letter,letters,notice,notices,notification,notifications,message,messages,apology,apologies,phone calls,telephone calls,visits,warning,warnings,text messages} to",
      "{e-mail,e-mails,email,telephone,phone,personal,written} contact with",
      "{customers,users,members,patients,clients,students,parents,employees,staff,individuals,subscribers,family,families} [concerned ,affected ]{notified,informed,alerted,emailed,contacted,visited,phoned,told}",
      "{all,people,everyone,those,customers,users,members,patients,clients,students,parents,employees,individuals,subscribers,families,residents,guests,recipients}…{written to,contacted,notified,informed,alerted,emailed,e-mailed,phoned,telephoned,told}",
    ],
    examples: [
      { text: "5月2日 対象の方へメールで連絡", found: "の方へメール" },
      { text: "2 May: letters to members", found: "letters to" },
    ],
  },
  {
    id: "event-noun.notified-label",
    code: "notified_individuals",
    meaning: "A label whose date is that on which the people concerned were told.",
    ja: [],
    en: [
      "{date,dates,date(s)} of {consumer,individual,customer,patient,written} {notification,notice}",
      "{date,dates,date(s)} {of,for} [the ]{mailing,notice letters,notification letters,letters to individuals}",
      "{date,dates,date(s)} {consumers,individuals,customers,patients,people,residents} {notified,were notified,informed}",
      "{date,dates,date(s)} {letters,notices,notice} {sent,mailed,posted,were sent,were mailed}",
    ],
    examples: [{ text: "Date of consumer notification: 2 May", found: "Date of consumer notification" }],
  },
  {
    id: "event-noun.discovered",
    code: "discovered",
    meaning: "The same as a bare noun, as rows of a timeline end.",
    ja: [
      "{発見,把握,認知,認識,申し出,連絡あり}",
      "{との,旨の}{連絡,報告,指摘,通報,問い合わせ,問合せ,申し出,申出,電話}",
      "{から,より}…{電話,メール,口頭,書面,文書}{で,にて}[の]{指摘,連絡,報告,通報,問い合わせ,問合せ,相談,申し出,申出,苦情}",
      "{から,より}…{第一報,連絡,報告,通報,電話,電話連絡,問い合わせ,問合せ,問い合せ,問合わせ,指摘,申し出,申出,申告,情報提供,相談,苦情,クレーム,一報,照会}",
    ],
    en: [
      "{alarm,alert} {for,from,about}",
      "{customer,user,client,patient,staff,member,external,first,initial} {report,reports,complaint,complaints,call,calls,ticket,tickets,enquiry,enquiries,inquiry,inquiries,alert,alerts}",
      "{alert,alarm} {on,raised}",
      "{notified,informed,alerted,tipped off,told} by",
    ],
    examples: [
      { text: "5月2日 清掃員が発見", found: "発見" },
      { text: "5月2日　履修生から教務係に指摘", found: "から教務係に指摘" },
      { text: "2 May: alarm for failed logins", found: "alarm for" },
    ],
  },
  {
    id: "event-noun.published-earlier",
    code: "published_earlier",
    meaning: "The same for what was made public.",
    ja: ["{公表,発表,適時開示}"],
    en: [],
    examples: [{ text: "5月2日 攻撃によるものと特定し、公表", found: "公表" }],
  },
  {
    id: "event-noun.deed",
    code: "occurred",
    meaning: "The same for what made the incident.",
    ja: [
      "{開封,クリック,送信,送付,発送,入力,交付,郵送,紛失,配布,誤送信,誤送付,誤交付,誤配布,誤掲載,誤公開,掲載,公開,配信,転送,投函,廃棄,放置,侵入,不正侵入,暗号化,感染,窃取,改ざん,流出,漏えい,漏洩,不正アクセス,不正ログイン,攻撃,持ち出し,盗難,誤発送,誤送,誤廃棄,誤登録,誤配達,取り違え,手渡し,返送}",
      "{データ,情報,ファイル,名簿}の{取得,不正取得,窃取,ダウンロード}",
    ],
    en: [
      "{attack,breach,intrusion,theft,burglary,outage,incident} {on,of,at,in}",
      "{data,security,privacy,cyber,cybersecurity,ransomware,phishing,malware} {incident,breach,attack,event}",
      "{first,last,initial,second,repeated} {download,downloads,login,sign-in,access,transfer,attack,intrusion,attempt}",
      "{attack,breach,intrusion,theft,burglary,break-in,outage,incident,download,downloads,log-ins,logins,sign-ins,exfiltration,uploads,upload,mailing,mishap}",
    ],
    examples: [
      { text: "5月2日 職員が添付ファイルを開封", found: "開封" },
      { text: "2 May: attack on the mail server", found: "attack on" },
    ],
  },
  {
    id: "event-noun.published",
    code: "published_earlier",
    meaning: "What was made public, named by its date.",
    ja: [],
    en: ["{notice,statement,announcement,update,bulletin,advisory,press release}"],
    examples: [{ text: "Since our initial 2 May statement", found: "statement" }],
  },
  {
    id: "event-noun.confirmed",
    code: "confirmed",
    meaning: "The same for a finding.",
    ja: ["確認"],
    en: [],
    examples: [{ text: "5月2日 対象の件数を確認", found: "確認" }],
  },
  {
    id: "event-noun.authority-told",
    code: "reported_authority",
    meaning: "A regulator told, as rows of a timeline say it without a verb in full.",
    ja: [],
    en: [`{${AUTHORITIES}}…{informed,notified,told}`],
    examples: [{ text: "2 May: privacy commissioner informed", found: "privacy commissioner informed" }],
  },
  {
    id: "event-noun.police-told",
    code: "reported_police",
    meaning: "The same for the police.",
    ja: [],
    en: [`{${POLICE}}…{informed,notified,told}`],
    examples: [{ text: "2 May: police informed", found: "police informed" }],
  },
  {
    id: "event-noun.ppc-label",
    code: "reported_ppc",
    meaning: "Whom a report went to, in a list that gives the date beside.",
    ja: ["個人情報保護委員会"],
    en: ["{personal information protection commission,ppc}"],
    examples: [
      { text: "Those told: the PPC (2 May)", found: "PPC" },
      { text: "個人情報保護委員会 5月2日", found: "個人情報保護委員会" },
    ],
  },
  {
    id: "event-noun.police-label",
    code: "reported_police",
    meaning: "The same for the police.",
    ja: ["{警察署,警視庁,県警,府警,道警}"],
    en: [],
    examples: [{ text: "中央警察署 5月2日", found: "警察署" }],
  },
  {
    id: "event-noun.told-label",
    code: "discovered",
    meaning: "What somebody told, in front of the day on which it was heard.",
    ja: ["{との,旨の}{連絡,報告,指摘,通報,問い合わせ,問合せ,お問い合わせ,申し出,申出,電話}"],
    en: [
      "date [and time ]{on,at} which …{was informed,were informed,was told,was notified,learned,learnt,noticed,became aware,discovered it}",
      "{date,time,date and time} of {discovery,detection,notification to us}",
    ],
    examples: [
      { text: "届いていないとの問い合わせを5月2日に受け", found: "との問い合わせ" },
      { text: "Date on which the board was informed: 2 May", found: "Date on which the board was informed" },
    ],
  },
  {
    id: "event-noun.people-told",
    code: "notified_individuals",
    meaning: "Those concerned, in a list of whom a body told, each with its day.",
    ja: [],
    en: [
      "{individuals,customers,patients,clients,members,students,parents,employees,staff,users,residents,tenants,donors,people,persons,families} [affected,concerned,involved]",
      "those {affected,concerned,involved}",
    ],
    examples: [{ text: "We told the police on 2 May and the members on 3 May.", found: "members" }],
  },
  {
    id: "event-noun.date-label",
    code: "occurred",
    meaning: "A label whose date is that of the incident.",
    ja: ["{日時,発生,とき,いつ}"],
    en: [
      "{date,when,date and time}",
      "{date,time,date and time,dates,date(s)} of [the ]{occurrence,incident,event,breach,loss,theft,leak,attack,infection,dispatch,sending,transmission,disclosure}",
      "{date,dates,date(s)} [the ]{breach,incident,loss,theft,disclosure} {occurred,happened}",
    ],
    examples: [
      { text: "日時:5月2日", found: "日時" },
      { text: "Date: 2 May", found: "Date" },
    ],
  },
];
