import { STRANGER, WAS } from "../english-words.ts";
import type { VectorRow } from "../row.ts";

/** A stranger worked somebody's computer from afar. */
export const REMOTE_CONTROL: readonly VectorRow<"remote_control">[] = [
  {
    id: "vector.remote-control",
    types: ["remote_control"],
    meaning: "A word for it.",
    ja: ["{遠隔操作,リモート操作,リモートコントロール,遠隔で操作,リモートで操作}", "リモートデスクトップ…{操作,遠隔}"],
    en: [
      "{remote control,remote-control,remotely controlled,remotely control,controlled remotely,remote access tool,remote access software,remote-access software,remote desktop}",
      "took control of …{computer,computers,laptop,workstation,pc}",
      "remote access to …{computer,laptop,workstation,pc}",
      "{take,took,taking,taken} over {the,her,his,a,our} {computer,pc,laptop,screen,workstation}",
    ],
    examples: [
      { text: "業務用パソコンが遠隔操作された可能性があります。", found: "遠隔操作" },
      { text: "He had taken remote control of the computer.", found: "remote control" },
    ],
    rejects: ["空調は遠隔から管理しています。", "Support is available by phone."],
  },
  {
    id: "vector.fake-support",
    types: ["remote_control"],
    meaning: "A false warning, or support nobody asked for.",
    ja: [
      "サポート詐欺",
      "偽の{警告,サポート,セキュリティ警告,ウイルス警告,ウイルス感染}",
      "警告{画面,表示,音}…{電話,連絡}",
      "{警告,感染}…{画面,表示}…番号…{電話,連絡}",
      "{マイクロソフト,サポート}[社]…{名乗る,かたる,騙る,装う,装った}…{ソフト,操作,インストール}",
      "{偽,にせ,ニセ}[の]{画面,警告,ポップアップ}…{電話,連絡,架電}",
    ],
    en: [
      "{tech support,technical support,support} {scam,scams,fraud}",
      "{fake,bogus,false} {virus alert,virus warning,warning,security alert,alert,pop-up,support,technician}",
      "{warning,message,pop-up,window,notice} …{ring,call,phone,telephone,dial} a number …{computer,pc,screen,laptop,control,machine}",
    ],
    examples: [
      { text: "サポート詐欺の被害に遭いました。", found: "サポート詐欺" },
      { text: "He fell for a tech support scam.", found: "tech support scam" },
    ],
    rejects: ["サポート窓口に電話する。"],
  },
  {
    id: "vector.let-in-by-phone",
    types: ["remote_control"],
    meaning: "Somebody let a caller in, or did as he said.",
    ja: [
      "{相手,電話口,男,女,業者}の{指示,言う}{どおり,とおり,通り,まま,に従}…{ソフト,アプリ,プログラム,ツール}を{入れ,インストール,起動,導入}",
      "{言われる,指示される}{まま,がまま,とおり}[に]…{ソフト,アプリ,プログラム,ツール}…{入れ,インストール,ダウンロード,起動}",
      "{画面,カーソル,マウス,マウスポインタ,パソコン}が{勝手に,ひとりでに}動",
      "{遠隔,リモート}[で,での,による][の]{接続,アクセス,操作}を{許し,許諾,承認,認め,許可}",
    ],
    en: [
      "{gave,giving,give,granted,granting,allowed,letting} {him,her,them,the caller,the scammer,the fraudster,a stranger} …{control,access} …{computer,machine,screen,laptop,pc,device,desktop}",
      "{let,allowed,letting} {the,a} {caller,scammer,other party,person,fraudster,stranger} {operate,control,use}",
      "{let,allowed,letting,allowing} {the,a,an} …{caller,scammer,fraudster,stranger,person} …{connect,access,control,into}",
      "{caller,scammer,fraudster,scammers,fraudsters} {controlled,took control,connected,was connected,gained control,had control}",
      "{caller,man,woman,person,fraudster,scammer,stranger} …{got,had,made,asked,told,persuaded,talked,led,instructed} {her,him,them,the,our,a,an,one of} …{install,download,start,open,run,enter} {a,an,the,some} …{program,programme,software,app,tool,link,code}",
      "{with,by,through} which he {could,was able to} {see,watch,control,operate,move,work}",
      "{connected,connect,joined} {to,into} {her,his,the,our,a,their,one of our} …{laptop,computer,pc,machine,screen,workstation} for",
      "{person,man,woman,voice,somebody,someone} {who answered,at the other end,on the other end,on the line,on the phone} …{operated,worked,controlled,took control,took over,moved,steered,connected}",
      "{let,letting,allow,allowing,allowed} {him,her,them} {work,in,into,onto,see,control,operate,use} …{screen,computer,pc,laptop,machine}",
      "{talked,persuaded,told,asked,led} …{into letting,to let,to give,into giving} {him,her,them,a third party,a stranger} …{screen,computer,pc,laptop,control}",
      "{caller,man,woman,person,fraudster,scammer,stranger} …{let,allowed,given access,connected} [on ,in ,access ]{to,onto,on to,into} {her,his,the,our,a,their} [own ,work ,office ]{computer,laptop,pc,machine,screen}",
      "{gave,given,granted,granting,allowed,allowing} {the ,a ,him ,her ,them }[caller ,man ,fraudster ,stranger ,person ,scammer ]{access to,into,on to,control of} {her,his,the,our,a,their} [own ,work ,office ]{computer,laptop,pc,machine,screen}",
    ],
    examples: [
      { text: "男の指示に従いアプリを入れた。", found: "男の指示に従いアプリを入れ" },
      { text: "She let the caller connect to her machine.", found: "let the caller connect" },
      { text: "The caller got her to install a program.", found: "caller got her to install a program" },
      { text: "The caller was let into her computer.", found: "caller was let into her computer" },
    ],
    rejects: [
      "パソコンの操作を教えます。",
      "The machine is operated by hand.",
      "The woman asked her to open a window in the hall.",
      "The caller left a message.",
    ],
  },
  {
    id: "vector.tool-installed",
    types: ["remote_control"],
    meaning: "A program for working a machine from afar was put on it.",
    ja: [
      "{遠隔操作,リモート操作,遠隔,リモートアクセス}[用]{ソフト,ソフトウェア,ツール,アプリ,プログラム}[を,が]…{入れ,インストール,導入し,起動,実行,ダウンロード}",
    ],
    en: [
      "{installing,installed,install,downloaded,download,run} {a,an,the,some} {remote access,remote-access,remote control,remote support,remote desktop,screen sharing,screen-sharing}",
      "{remote operation software,anydesk,teamviewer,remote-support session,remote support session,screen-sharing session,screen sharing session}",
      "{installed,install,download,downloaded,run,ran,planted,left behind,put,set up} {a,an,another,the,some,several} [legitimate ,commercial ,free ,so-called ]{remote access,remote-access,remote control,remote-control,remote desktop,remote support,remote management,remote administration,screen-sharing,screen sharing} {tool,tools,program,programme,programs,app,application,utility,client,session,service}",
    ],
    examples: [
      { text: "They installed a remote access tool.", found: "installed a remote access tool" },
      { text: "遠隔操作ソフトをインストールしてしまった。", found: "遠隔操作ソフトをインストール" },
    ],
    rejects: ["She works on her PC.", "The tool is used remotely by our crew on site."],
  },
  {
    id: "vector.worked-from-afar",
    types: ["remote_control"],
    meaning: "A machine, its pointer or its screen was worked by somebody else.",
    ja: [
      "{画面,パソコン,PC,端末,マウス}…{勝手に,遠隔で,遠隔から,外部から,第三者に,第三者が}…操作され",
      "{相手,犯人,詐欺犯,見知らぬ者,業者を名乗る}…に…{パソコン,PC,端末,画面}…操作",
      "{外部,第三者,遠方}から…{パソコン,PC,端末}…{操作され,操作でき}",
      "{パソコン,PC,端末}…{乗っ取られ,のっとられ}",
      "{マウス,カーソル,ポインタ,ポインター}が{勝手に,ひとりでに}{動,操作}",
    ],
    en: [
      "{had,gained,got,took,gave him,gave her,gave them} [full ]control of {her,his,the,a,our} {computer,pc,laptop,screen,mouse}",
      "{operated,controlled,manipulated} from {outside,afar,a remote}",
      "{operated,worked,accessed,used} remotely",
      "{see and control,control and see,watch and control,view and control,take control of,took control of,taken control of,take over,took over,taken over,steer,work,operate} {his,her,the,their,its,our} [own ,work ,office ,staff ]{screen,pc,computer,laptop,desktop,mouse,machine,workstation}",
      "{control,operate,move,work} {her,his,the,their} {mouse,cursor,keyboard,screen,desktop}",
      `{man,woman,caller,he,she,they,${STRANGER}} …{moved,move} {the,her,his,our,their} {mouse,pointer,cursor}`,
      `{man,woman,caller,he,she,they,${STRANGER}} …{worked,steered,operated,controlled,work,steer,operate,control} {the,her,his,our,their} {mouse,keyboard,pc,computer,screen,machine,laptop}`,
      "{see,saw,view,viewed,watch} {the,her,his,our,their} {screen,desktop} and …{mouse,keyboard,keys}",
      `{computer,pc,laptop,machine,screen} {${WAS}} {operated,controlled,worked,steered} {from,by} {outside,afar,abroad,elsewhere,a,an,the,some}`,
    ],
    examples: [
      { text: "表示された番号に電話したところ、外部から端末が操作された。", found: "外部から端末が操作され" },
      { text: "マウスが勝手に動き始めた。", found: "マウスが勝手に動" },
      { text: "The man could take over her work PC.", found: "take over her work PC" },
      { text: "The man moved the mouse himself.", found: "man moved the mouse" },
    ],
    rejects: ["マウスを交換した。", "She moved the computer to another desk."],
  },
];
