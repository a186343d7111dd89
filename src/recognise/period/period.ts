import type { PeriodRole } from "../../schema/vocabulary.ts";
import type { Row, Table } from "../rule.ts";

/** Words that tell what a span of time is the span of. */
const ROWS: readonly Row<PeriodRole>[] = [
  {
    id: "period.attack",
    code: "attack",
    meaning: "The attacker was at work.",
    ja: [
      "{不正アクセス,不正なアクセス,不正ログイン,不正なログイン,不正侵入,不正利用,不正使用,不正に利用,不正に使用,不正に操作,不正に取得,不正送信,侵入,攻撃,ハッキング,改ざん,乗っ取,遠隔操作,迷惑メール,スパムメール,フィッシングメール,不審なメール,なりすましメール,暗号化,盗ん,盗まれ,盗難,窃取,抜き取,持ち出し,持ち出され,目的外,無断で,ログインを,ログインが}",
      "ログイン[の]試行",
      "フィッシングメッセージ",
      "操作{され,でき}",
      "{不審,大量,海外}…{アクセス,ログイン,メール,通信}",
      "攻撃期間",
      "{閲覧,照会,検索,出力,ダウンロード,複製}{し,。,を繰り返}",
      "{こじ開け,壊し,壊され}",
    ],
    en: [
      "{unauthorized,unauthorised,unknown,outside} {access,activity,party,third party,person,individual,actor,user,use,logins}",
      "{burglary,break-in,robbery,thieves,scammer,scammers,fraudster,fraudsters}",
      "{files,data,information,records,documents} {was,were} {taken,stolen,copied,downloaded,exfiltrated,removed,encrypted,acquired}",
      "{attack,attacks,attacker,attackers,intruder,intruders,intrusion,hacker,hackers,criminal,criminals,cybercriminal,malware,ransomware,skimmer,malicious,phishing,spam,thief,stolen,credential}",
      "{gained,had,have,with} access",
      "{someone,somebody,stranger,outsider} {used,was,had,in,signed,logged}",
      "in {the,our,its} {network,data warehouse,systems,system,servers,database,mailbox,mailboxes,portal}",
      "{exports,export} took place",
      "{sign-ins,logins}",
      "{snooped,looked up,looked at,took home,downloaded,copied}",
      "{mails,emails,e-mails,messages} were sent",
      "{was,were,been,had,improperly,inappropriately,employee,individual,party,person,actor,worker,user} accessed",
      "broken into",
      "{code,script,skimmer,malware} {was,were,had been,remained} {active,present,running,in place,live}",
      "{cyber,security,cybersecurity,cyber security,data security} {incident,breach}",
      "{tool,bot,bots} {guessed,tried}",
      "{exploited,compromise,compromised,inside}",
      "{credentials,account,accounts,mailbox,login,password,server,cards} {was,were,had been} [being ]{used,misused}",
    ],
    examples: [
      { text: "5月1日から3日までの間、不正アクセスがありました。", found: "不正アクセス" },
      { text: "An intruder was inside between May 1 and May 3.", found: "intruder" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
  {
    id: "period.exposure",
    code: "exposure",
    meaning: "Data could be seen, were leaking or going to the wrong place.",
    ja: [
      "{閲覧可能,閲覧でき,閲覧され,閲覧ができ,公開され,公開し,公開状態,掲載し,掲載され,表示され,見える,見られる,アクセス可能,アクセスでき,ダウンロード可能,ダウンロードでき,誤表示,誤公開,誤掲載,検索可能,検索でき,参照可能,参照でき,見ることのでき,見ることができ,誰でも}",
      "{公開,閲覧,掲載,表示,漏えい,漏洩,流出,露出}[して]{いた,されていた,可能}[の]期間",
      "{公開,掲載,誤掲載,誤公開,表示,露出,閲覧,閲覧可能,漏えい,漏洩,紛失}{期間,時期}",
      "{紛失し,所在不明,置き忘れ}",
      "{転送され,誤送信,誤って送信,誤配信,送信され続け,外部に送信,不正転送,不正に転送,転送が確認}",
      "{漏えい,漏洩,流出}し",
    ],
    en: [
      "{accessible,viewable,visible,available,exposed,exposure,public,published,displayed,disclosed,readable,open to,unprotected,leaked,leak,leakage,online}",
      "{could,able to} {be seen,be viewed,be accessed,see,view,access,be downloaded}",
      "{sent,forwarded,copied,mailed} to",
      "{mailings,letters,statements,envelopes} {were,was} {sent,mailed}",
      "sent…{mailings,letters,statements,envelopes}",
      "unsafe",
      "{misdirected,forwarding,forwarded}",
      "{been,was,were,left,stood} open",
      "{been,was,were,stayed,remained} on {our,the,its}…{website,web site,site,page,internet}",
      "able to read",
      "{vulnerability,flaw,bug,error,fault,misconfiguration,setting}…{existed,was present,persisted,was live,was in place,was active}",
      "lost",
    ],
    examples: [
      { text: "5月1日から3日まで、名簿が閲覧可能な状態でした。", found: "閲覧可能" },
      { text: "The list was visible from May 1 to May 3.", found: "visible" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
  {
    id: "period.data-scope",
    code: "data_scope",
    meaning: "Whose data, by when they bought, joined, came or were registered.",
    ja: [
      "{購入,ご購入,お買い上げ,お買い物,注文,ご注文,決済,ご利用,利用し,利用され,利用になっ,登録し,登録され,ご登録,会員登録,加入,入会,申込,申し込,受診,来院,診療,手術,入院,通院,手続,在籍,在学,入学,卒業,採用,退職,応募,予約,参加し,参加され,受講,契約,相談を行っ,受け付け,受付し,受付け,取り扱われ,取り扱った,取り扱い,お預かり,送受信,作成され,作成し,保存されていた,保管されていた,保管していた,実施し,実施され,開催,寄附,寄付,来店,宿泊,配信し,検査,購読,問い合わせ}",
      "{いただいた,頂いた,された,なった}{お客様,お客さま,方,皆様,皆さま,患者,会員,学生,利用者}",
      "{対象となる,対象の}{お客様,お客さま,方,皆様,皆さま,患者}",
      "{対象期間,対象となる期間,対象者,対象:,該当期間}",
      "{年度分,月分,年分,開催分,実施分,受付分,作成分,期間分}",
      "{にかかる,に係る}…{分,データ}",
      "の{登録情報,会員情報,顧客情報,利用者情報}",
      "の{卒業生,入学者,受験生,患者,会員,お客様,取引,伝票,記録,申込者,データ}",
    ],
    en: [
      "{travelling,traveling,worked,working for,occurring,lived,purchased,bought,ordered,paid,shopped,joined,enrolled,registered,subscribed,booked,stayed,visited,attended,applied,donated,graduated,employed,treated,seen,born,received care,received services,received treatment,signed up,placed,created,issued,collected,entered}",
      "{customers,patients,members,students,employees,guests,applicants,donors,orders,bookings,records,transactions,participants,alumni,clients,users,purchases,payments} {who,from,between,dating,of,made,placed,for,since,of the}",
      "{orders,records,files,forms,data,information,invoices,payments,purchases,bookings,participants,backups} {dated,dating,from,created,made,of,between,going back}",
      "{credit card,card} payment",
      "{reservations,bookings,stays,visits} at",
      "{enquiries,inquiries,messages,forms,applications} {sent,submitted,received}",
      "{membership,hired,admitted,dates of service,reported between}",
    ],
    examples: [
      { text: "5月1日から3日までに購入されたお客様が対象です。", found: "購入" },
      { text: "It concerns customers who ordered between May 1 and May 3.", found: "ordered" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
  {
    id: "period.outage",
    code: "outage",
    meaning: "A service stood still.",
    ja: [
      "{停止時間,停止していた時間,影響のあった時間,障害発生時間,障害時間,停止し,停止を,停止いた,停止して,停止期間,休止,休診,休業,運休,閉鎖し,閉館,利用できな,ご利用いただけな,つながりにく,繋がりにく,つながらな,閲覧しにく,閲覧しづら,閲覧できな,表示できな,接続できな,接続しにく,しづらい,使用できな,使えな,利用不可,ログインできな,アクセスできな,アクセスしにく,ご利用いただけま,利用できま,使えま,つながりま,障害が,障害に,障害は,障害の,システム障害,受付を停止,中止し,サービス停止,通信障害}",
    ],
    en: [
      "{unavailable,outage,outages,downtime,offline,down,closed,interrupted,disrupted,unreachable,inaccessible,slow,suspended,no service,not available,could not be reached,out of service}",
    ],
    examples: [
      { text: "5月1日から3日まで、予約の受付を停止しました。", found: "受付を停止" },
      { text: "The site was unavailable from May 1 to May 3.", found: "unavailable" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
  {
    id: "period.response",
    code: "response",
    meaning: "Something was done about it, or will be.",
    ja: ["{捜索,探し,探す,調査,点検,確認作業,相談,届け出,届出,報告,回収,対応,復旧作業}"],
    en: [
      "{apology,apologies,apologized,explained,explanation,contacted,notified,notifying,letters,mailed out,searched,search,investigated,investigation,interviewed,searching,retrieved,visited each,monitoring}",
    ],
    examples: [
      { text: "5月1日から3日まで、校内を捜索しました。", found: "捜索" },
      { text: "Explanation was given from May 1 to May 3: an apology to each.", found: "Explanation" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
  {
    id: "period.told",
    code: "response",
    meaning: "People were told, or a desk was open for them: what is dated so is an event, or nothing.",
    ja: [
      "{お詫び,謝罪,ご説明,説明し,説明を,ご連絡,連絡し,連絡を,で連絡,お知らせ,通知,郵送,発送,送付,訪問,お訪ね,お送り,順次,書面を,お電話,問い合わせ窓口,専用窓口,相談窓口,受付時間}",
    ],
    en: ["{hotline,call center,call centre,helpline,open from,hours}"],
    examples: [
      { text: "5月1日から3日まで、お宅を訪問しました。", found: "訪問" },
      { text: "The helpline is staffed from May 1 to May 3.", found: "helpline" },
    ],
    rejects: ["会議は三日間にわたりました。", "The course runs from May to July."],
  },
];

export const PERIOD_TABLE: Table = { name: "period", overlap: "all", rows: ROWS };
