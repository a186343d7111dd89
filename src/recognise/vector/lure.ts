import type { VectorRow } from "./row.ts";

/** How people are taken in: messages, pages and callers that pretend, and demands for ransom told without the word. */
export const LURE: readonly VectorRow[] = [
  {
    id: "vector.pretended-sender",
    types: ["phishing"],
    meaning: "A message or caller pretends to be somebody trusted, and somebody did as told.",
    ja: [
      "{装った,装う,かたった,かたる,騙った,騙る,名乗る,偽った,なりすました}[不審な]{メール,電子メール,SMS,ショートメッセージ}",
      "{名乗る,かたる,騙る,装った,装う,偽った,称する,なりすました}{者,人物,男,女,人,男性,女性}…{伝え,教え,答え,渡し,送って,送り,送信し,提供し}",
      "{偽る,偽った,なりすます}…メール…{従い,応じ,返信し,送信し,信じ,だまされ,騙され}",
      "なりすましメール…{入力し,開き,開い,開封し,クリックし,返信し,アクセスし,だまされ,騙され}",
      "{不審な,不審,詐欺,偽}[の]メール…{開封し,クリックし,返信し,入力し}",
      "{偽の,偽,にせの,ニセの,偽装された}{サインイン,ログオン,ログイン,認証}{画面,ページ,サイト}",
      "{本物そっくり,本物と見分け,正規のものと誤認}…{入力,ログイン,誘導}",
      "{釣り,詐欺,偽装,なりすまし}サイト…{入力,ログイン,誘導}",
      "{装った,名乗る,名乗った,かたる,騙る,なりすました}…電話…{伝え,教え,入力,回答}",
    ],
    en: [
      "{email,emails,e-mail,e-mails,message,messages,letter,mail,call,text}…{appeared,appearing,purported,purporting,pretended,pretending,seemed,claiming,claimed,disguised} to {come from,be from,be sent,have come,have been sent,originate}",
      "{pretended,pretending,posing,posed,impersonating,impersonated,masquerading,masqueraded} {to be,as}…{colleague,executive,chief executive,manager,ceo,help desk,helpdesk,it support,it department,vendor,supplier,bank,microsoft,employee}",
      "{impersonating,impersonated} {a,an,the,our,one of}…{executive,officer,director,manager,employee,vendor,supplier,colleague,bank,help desk}",
      "{pretended,pretending,purporting} to be from",
      "{tricked,duped,deceived,fooled,lured,induced} into {revealing,disclosing,entering,giving,providing,sharing,typing,clicking,opening,handing,sending,approving}",
      "{look-alike,lookalike,imitation,copycat} {site,website,page,domain,login page,sign-in page}",
      "{page,site,website,screen} {that,which} {imitated,mimicked,resembled,looked like,copied}",
      "{duped,deceived,tricked,fooled} by {an,a} {email,e-mail,message,caller,call,text}",
      "email looked {legitimate,genuine}",
      "{impersonated,impersonating,posed as,posing as,pretended to be,claimed to be,claiming to be} {our,the,an,a} {it,help desk,helpdesk,support,service desk,technician,engineer,bank,police,tax}",
      "{said,saying,claimed,claiming} [that ]{he,she,they} {was,were} {from,calling from} {the,our,her,his,their,your,a,microsoft}",
      "{message,email,e-mail,text,invoice} that looked like {a,an,it}",
      "{website,web site,site,page,portal,form,screen} {that,which} looked {like,exactly like,just like,identical,the same}",
      "{message,messages,email,emails,e-mail,e-mails,text,texts,call}…{asking,urging,prompting,inviting} {them,her,him,users,staff,employees,customers,an employee} to {confirm,verify,update,enter,approve,log,sign,click}",
      "{text messages,texts,emails,e-mails,messages,calls} in {our,the company's,the bank's,the university's,the school's} name",
    ],
    examples: [
      { text: "取引銀行を装ったメールに返信していた。", found: "装ったメール" },
      { text: "偽のサインイン画面が表示された。", found: "偽のサインイン画面" },
      { text: "A cashier was tricked into revealing her code.", found: "tricked into revealing" },
      { text: "Two of us were duped by an email.", found: "duped by an email" },
    ],
    rejects: ["担当者からメールが届きます。", "The email will come from our help desk."],
  },
  {
    id: "vector.extortion",
    types: ["ransomware"],
    meaning: "Data were locked and money demanded for the key.",
    ja: [
      "暗号化…{身代金,脅迫文,脅迫メッセージ,脅迫状,金銭を要求,金銭の要求,犯行声明,ビットコイン,仮想通貨,暗号資産}",
      "{暗号化型,データを暗号化する}[の]{ウイルス,ウィルス,マルウェア}",
      "{脅迫文,脅迫メッセージ,身代金,金銭を要求}…暗号化",
    ],
    en: [
      "{encrypted,locked,scrambled}…{demanded,demanding,demand for payment,payment demand,extortion,in bitcoin,in cryptocurrency,asked for money,asked for payment,asked for a payment,in return for payment,seeking payment}",
      "{demanded,demanding,demand,note}…{unlock,decrypt,decryption}",
      "{crypto-locker,cryptolocker,crypto locker,ransom,ransoms}",
      "{extortion note,extortion message}",
    ],
    examples: [
      { text: "サーバー内のデータが暗号化され、脅迫文が残されていた。", found: "暗号化され、脅迫文" },
      {
        text: "The files were encrypted and a note demanding coins was left.",
        found: "encrypted and a note demanding",
      },
    ],
    rejects: ["データは暗号化して保存しています。", "All backups are encrypted at rest."],
  },
  {
    id: "vector.infected",
    types: ["malware"],
    meaning: "A machine or file carried a hostile program.",
    ja: [
      "{新種,未知,別}の[不正]{プログラム,ソフト}[が,に]…感染",
      "添付ファイルを{開いた,開封した}…感染",
      "{不正,悪質,悪意のある,悪意ある}[な]{プログラム,ソフトウェア,ソフト}",
      "{ウイルス,ウィルス}が{侵入,混入,仕込}",
    ],
    en: [
      "{hostile,rogue,harmful,destructive} {software,program,programs}",
      "infected {attachment,file,files,computer,computers,laptop,pc,pcs,device,devices,machine,machines,server,servers,email,document}",
      "{virus,viruses} {was,were} {found,detected,discovered,installed}",
    ],
    examples: [
      { text: "経理の端末が新種のプログラムに感染した。", found: "新種のプログラムに感染" },
      { text: "He opened an infected attachment.", found: "infected attachment" },
    ],
    rejects: ["感染症の予防に努めます。", "The ward treats infected wounds."],
  },
  {
    id: "vector.worked-from-afar",
    types: ["remote_control"],
    meaning: "A stranger was let onto somebody's computer, or took it over.",
    ja: [
      "{外部,第三者,遠方}から…{パソコン,PC,端末}…{操作され,操作でき}",
      "{パソコン,PC,端末}…{乗っ取られ,のっとられ}",
      "リモート接続を{許可,許し}",
      "{警告,感染}…{画面,表示}…{電話番号,番号}…{電話,連絡}",
      "{マイクロソフト,サポート}[社]…{名乗る,かたる,騙る,装う,装った}…{ソフト,操作,インストール}",
    ],
    en: [
      "{operated,worked,accessed,used} remotely",
      "{let,allowed,letting,allowing} {the,a,an}…{caller,scammer,fraudster,stranger,person}…{connect,access,control,into}",
      "{caller,scammer,fraudster,scammers,fraudsters} {controlled,took control,connected,was connected,gained control,had control}",
      "fake {support technician,technician,support call,support agent}",
    ],
    examples: [
      { text: "表示された番号に電話したところ、外部から端末が操作された。", found: "外部から端末が操作され" },
      { text: "She let the caller connect to her machine.", found: "let the caller connect" },
    ],
    rejects: ["パソコンの操作を教えます。", "The machine is operated by hand."],
  },
];
