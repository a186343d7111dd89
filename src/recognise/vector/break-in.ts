import type { VectorRow } from "./row.ts";

/** Attacks from outside, told by what the attacker did rather than by name. */
export const BREAK_IN: readonly VectorRow[] = [
  {
    id: "vector.entered",
    types: ["unauthorized_access"],
    meaning: "A stranger got at systems or data.",
    ja: [
      "{権限のない,権限を持たない,悪意のある,悪意を持った,何らかの,外部の,未知の}{第三者,者,人物}…{閲覧し,アクセスし,取得し,入り込,侵入し,接続し,ダウンロードし,窃取し}",
      "何者か…{サーバ,サーバー,システム,ネットワーク,データベース,サイト}…{アクセスし,接続し,入り込,侵入し}",
      "不正[に]{接続,持ち去,持ち出され,ダウンロード,通信}",
      "外部からの攻撃…{窃取,盗,流出,漏えい,漏洩,侵入}",
      "{攻撃者,第三者}が…{入り込,窃取し,盗み出}",
      "不審な{通信,接続,ログイン}を{検知,確認}",
      "不正な{接続,通信,ダウンロード,侵入}",
    ],
    en: [
      "{unknown,unidentified,malicious,outside,external} {person,persons,party,parties,individual,individuals,actor,actors,third party,third parties,intruder}…{entered,got into,accessed,obtained,copied,able to look,able to see,able to view,able to access,able to read,looked at,viewed,downloaded,gained}",
      "{someone,somebody,anyone,person,people} without {permission,authorization,authorisation,authority}…{accessed,entered,viewed,copied,obtained}",
      "{enter,entered,entering} {a,an,the,our,its,one of our,one of its}…{server,servers,network,system,systems,database,databases}",
      "{illegally,unlawfully,improperly} {accessed,used,entered,obtained,copied,viewed}",
    ],
    examples: [
      { text: "何者かが当社のサーバーに接続していた。", found: "何者かが当社のサーバーに接続し" },
      { text: "An unidentified person had entered the archive server.", found: "unidentified person had entered" },
    ],
    rejects: ["お客様は館内のネットワークに接続できます。", "The runners entered the stadium."],
  },
  {
    id: "vector.hole-used",
    types: ["vulnerability_exploit"],
    meaning: "A hole in a program was used, under another name than vulnerability.",
    ja: [
      "{欠陥,不備,弱点,セキュリティ上の問題,問題点,不具合,バグ,仕様上の問題}[を,が]…{突いて,突かれ,突き,悪用され,悪用し,衝,ついた攻撃,利用され}",
      "{サポートの切れた,サポート切れの,サポートが終了した}…{ソフト,OS,機器,装置}",
      "未修正の{脆弱性,ぜい弱性,欠陥}",
      "{脆弱性,ぜい弱性}[を,が]…衝",
    ],
    en: [
      "{security gap,security gaps,security issue,security flaw,security bug,security hole,bug,defect,gap,loophole,programming error,error in a release}…{exploited,abused,used to,allowed,let,exploit,unknown party,attacker,attackers,intruder,taken advantage}",
      "{took advantage of,taking advantage of,taken advantage of,exploited,exploiting,exploits,used}…{bug,gap,error,hole,defect,security gap}",
      "{error,bug,flaw,defect} in {a,the,our}…{unknown party,attacker,attackers,intruder,intruders,hacker,hackers,outsider}",
    ],
    examples: [
      { text: "プログラムの欠陥を突かれました。", found: "欠陥を突かれ" },
      { text: "Criminals took advantage of a bug in the portal.", found: "took advantage of a bug" },
    ],
    rejects: ["書類に不備がありました。", "Mind the gap between train and platform."],
  },
  {
    id: "vector.sql-commands",
    types: ["sql_injection"],
    meaning: "Database commands were run from outside.",
    ja: [
      "{不正な,悪意のある,不正}[な]{SQL,命令文,データベース命令}",
      "{SQL文,SQL命令,データベース命令}…{実行され,注入,送り込,挿入}",
    ],
    en: [
      "{sql,database} {commands,command,queries,statements} {was,were} {injected,inserted,run}",
      "injected {sql,database} {commands,queries,code}",
    ],
    examples: [
      { text: "検索欄から不正なSQLが実行された。", found: "不正なSQL" },
      { text: "The intruder injected database commands.", found: "injected database commands" },
    ],
    rejects: ["SQLの講習会を開きます。", "The nurse injected the vaccine."],
  },
  {
    id: "vector.checkout-changed",
    types: ["web_skimming", "website_tampering"],
    meaning: "The page where cards are typed in was changed.",
    ja: [
      "{決済,支払,支払い,お支払い,購入,購入手続き,注文,カード入力}[用,手続き]{画面,ページ,フォーム}…{書き換え,改変,挿入}",
      "カード情報…{盗む,盗み,抜き取る,抜き取り,窃取する,外部に送る,外部へ送る}…{コード,プログラム,スクリプト,仕掛}",
      "{ペイメント,決済}[・]モジュール…改",
    ],
    en: [
      "{code,script,scripts,malware}…{into,in,on,to} [our ,the ,a ,its ]{payment,checkout,order} {page,pages,form,forms,process}",
      "{payment,checkout,order} {page,pages,form,process}…{altered,modified,tampered,changed,manipulated,compromised}",
      "checkout {was,had been} {altered,modified,changed,manipulated,tampered with,compromised}",
      "{typed,entered} {into,in,on} the {payment,checkout,order} {form,page,pages}…{copied,sent,transmitted}",
      "{code,script} could {capture,copy,record,collect,read}…{customers,customer,shoppers,entered,typed,card}",
    ],
    examples: [
      { text: "購入画面が書き換えられていた。", found: "購入画面が書き換え" },
      { text: "Code had been slipped into the payment page.", found: "Code had been slipped into the payment page" },
    ],
    rejects: ["購入画面の説明をご覧ください。", "The order form is on the back."],
  },
  {
    id: "vector.pages-changed",
    types: ["website_tampering"],
    meaning: "Pages or files of a site were changed, or lead elsewhere.",
    ja: [
      "{無関係な,別の,不審な,外部の,悪質な,海外の,関係のない}[Web,ウェブ]{サイト,ページ}[に,へ]…{転送され,誘導され,飛ばされ,移動して,遷移し}",
      "{トップページ,ホームページ,ウェブサイト,Webサイト,サイト}…{不審な,不正な,身に覚えのない,無関係な}…{表示,書き込,リンク,文章,画像}",
      "{ウェブサーバ,ウェブサーバー,Webサーバ,Webサーバー,サーバ,サーバー}に不正な{ファイル,プログラム,ページ}が{置かれ,設置され,作成され}",
      "{ホームページ,ウェブサイト,Webサイト,サイト,ウェブページ,ページ}…{改変され,差し替えられ,すり替えられ}",
      "{詐欺,不正な,偽}[の]サイト…リンク…{貼られ,埋め込,設置}",
    ],
    en: [
      "{home page,homepage,website,web site,site,page} {was,had been} {replaced,manipulated,overwritten}",
      "{redirected,redirect,sent,diverted} to [a ,an ,another ]{scam,fake,malicious,gambling,unrelated,fraudulent,phishing} {site,sites,website,page}",
      "{modified,altered,changed,replaced} {files,pages,content,code} on {the,our} {web server,website,web site,site}",
      "{links,page,pages,text}…{inserted,planted,placed,added} {in,into,on} {our,the,its}…{pages,website,site,web site,web server}",
      "content {was,had been} {changed,altered,replaced} by",
      "{altered,modified,changed,rewrote,replaced} {the,some,several,a few,parts of the} {pages,page,content,code,files,file} of {our,the,its,those,that}…{website,web site,site,pages,shop,store,checkout,home page}",
      "{altered,modified,changed} {a,the} {file,files,code,script} of {the,our} {checkout,shop,store,site,website}",
      "{files,file,pages,code} of {our,the,its}…{shop,store,website,web site,site} {had been,was,were,has been,have been} {modified,altered,changed,replaced,tampered with}",
    ],
    examples: [
      { text: "閲覧すると無関係なサイトに転送されていた。", found: "無関係なサイトに転送され" },
      { text: "The homepage was replaced.", found: "homepage was replaced" },
    ],
    rejects: ["新しいサイトに移転しました。", "The roof of the site was painted."],
  },
  {
    id: "vector.overloaded",
    types: ["denial_of_service"],
    meaning: "A service was overloaded on purpose.",
    ja: ["{過剰な,過大な,大きな}負荷…{攻撃,送り}", "大量アクセス…攻撃", "攻撃…大量の{アクセス,通信,データ}"],
    en: [
      "{overwhelmed,overloaded,knocked offline,knocked out} {by,with}…{traffic,requests}",
      "{attackers,attacker,hackers,criminals} {flooded,overwhelmed,overloaded}",
      "{junk,malicious,attack} traffic",
    ],
    examples: [
      { text: "過大な負荷をかける攻撃が続いた。", found: "過大な負荷をかける攻撃" },
      { text: "The site was overwhelmed by hostile traffic.", found: "overwhelmed by hostile traffic" },
    ],
    rejects: ["大量の注文をいただきました。", "We were overwhelmed by your kindness."],
  },
  {
    id: "vector.forced-door",
    types: ["physical_attack"],
    meaning: "A door, lock or cabinet was forced.",
    ja: ["{シャッター,窓,扉,ドア,キャビネット,ロッカー}…{こじ開けられ,壊され,破られ,割られ}"],
    en: [
      "{forced,kicked in,pried open,smashed} {the,a,open the} {door,lock,window,cabinet,gate,safe,shutter}",
      "{office,offices,premises,building,clinic,store,shop,house,home} {was,were,had been} broken into",
      "{lock,door,window,cabinet,safe} {was,had been} {forced,broken,smashed,forced open}",
    ],
    examples: [
      { text: "倉庫のシャッターが壊されていた。", found: "シャッターが壊され" },
      { text: "The safe had been forced.", found: "safe had been forced" },
    ],
    rejects: ["窓口の扉は自動です。", "He was forced to retire."],
  },
];
