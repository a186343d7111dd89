import type { Row } from "../../rule.ts";
import type { DeedCode } from "./code.ts";

/** What befell data, machines and accounts. */
export const HARM_ROWS: readonly Row<DeedCode>[] = [
  {
    id: "deed.exposed",
    code: "exposed",
    meaning: "Data came out, or could be seen.",
    ja: [
      "{漏えい,漏洩,漏えい等,漏れ,流出,公開,閲覧,窃取,取得,持ち出し,持ち出,転送,外部送信,搾取,掲載,参照,抜き取,ダウンロード,アップロード,影響を受け,影響の,影響は,影響が}",
      "{開かれ,見え,見られ,見ることができ,渡っ,表示され,送っ}",
    ],
    en: [
      "{leaked,exposed,disclosed,accessed,viewed,copied,acquired,published,posted,compromised,affected,impacted,involved,downloaded,forwarded,obtained,exfiltrated,breached,listed,skimmed,siphoned,harvested,intercepted,revealed,divulged,spilled,seized,extracted,scraped,flowed out,got out,made public,put online,uploaded,exported,transferred,carried off,passed on,sold}",
      "{was,were,been} [also,apparently,probably,likely,actually,then] taken",
      "leak{s,age,}",
      "{stole,dumped,made off with}",
      "took {the,all the,all,their,its,our,away the} {data,information,records,files,details,personal data,personal information,customer data,patient data,names}",
      "{led to,resulted in,caused} the {disclosure,release,exposure,leak} of",
      "{looked at,looked up,looked into,peeked at,snooped on,snooped in} …{record,records,chart,charts,file,files,account,accounts,data,details,information}",
      "{had,have,having} …{data,records,information,details,files,accounts} {taken,stolen,seen,exposed,copied,leaked}",
      "took {a copy,away,copies,files,data,records}",
    ],
    examples: [
      { text: "名簿30件が流出しました。", found: "流出" },
      { text: "Some 30 names were leaked.", found: "leaked" },
    ],
  },
  {
    id: "deed.slipped",
    code: "slipped",
    meaning:
      "Data was lost, misdirected or laid open by mistake: what is told is itself the exposure, whatever came of it.",
    ja: [
      "{誤送信,誤送付,誤配信,誤交付,誤廃棄,誤掲載,誤公開,誤配達,誤発送,紛失,盗難,盗まれ,奪われ,詐取され,だまし取られ,所在不明,置き忘れ,置き引き,見当たら,見つかって,閲覧可能,閲覧でき,見える状態,見られる状態,混入,取り違え}",
      "誤って{送信,送付,掲載,公開,交付,廃棄,配信,添付,渡}",
    ],
    en: [
      "{lost,stolen,missing,disappeared,vanished,mislaid,left behind,mailed to the wrong,sent to the wrong,given to the wrong,visible,viewable,misplaced,misdirected,publicly available,publicly accessible,was seen,were seen}",
      "{emailed,e-mailed,sent,handed,given,released,forwarded,turned over,passed} to {a,an,the} {swindler,impostor,imposter,fraudster,scammer,criminal,stranger,hacker,thief,con artist,unknown person,unknown individual,unknown party,unknown recipient,unauthorized person,unauthorised person,outsider}",
      "{by mistake,in error,mistakenly,inadvertently,accidentally,erroneously,wrongly,unintentionally}",
    ],
    examples: [
      { text: "名簿30件を紛失しました。", found: "紛失" },
      { text: "Some 30 names were stolen.", found: "stolen" },
    ],
  },
  {
    id: "deed.held",
    code: "held",
    meaning: "Data stood on, or was in, what was exposed.",
    ja: ["{保存,記載,記録,含ま,登録,格納,保管,収録,入っ}"],
    en: ["{included,contained,contains,contain,held,stored,including}", "{was,were} {on,in}"],
    examples: [
      { text: "名簿30件が保存されていました。", found: "保存" },
      { text: "It held 30 names.", found: "held" },
    ],
  },
  {
    id: "deed.hit",
    code: "hit",
    meaning: "Machines or services stopped, were infected or encrypted.",
    ja: ["{暗号化,感染,停止し,停止した,故障,利用でき,使用でき,ダウンし}", "障害{が発生,が生じ,が起き,を起こ}"],
    en: [
      "{encrypted,infected,went down,unavailable,offline,shut down,wiped,crashed,struck,knocked out,out of service,out of order,out of action,inaccessible,unusable,paralysed,paralyzed,disrupted,disabled,crippled,locked,stopped working}",
      "{do,does,did} not work",
    ],
    examples: [
      { text: "端末30台が暗号化されました。", found: "暗号化" },
      { text: "Some 30 machines were encrypted.", found: "encrypted" },
    ],
  },
  {
    id: "deed.compromised",
    code: "compromised",
    meaning: "Accounts were entered or abused.",
    ja: [
      "攻撃を受け",
      "{不正アクセス,不正ログイン,不正利用,不正に利用,不正使用,不正に使用,乗っ取,侵害,侵入,悪用,窃取,詐取,不正にログイン,不正にアクセス,不正に転送,不正な転送,偽のサイトに,偽サイトに}",
      "{ID,パスワード}{を入力,が漏,を窃取}",
    ],
    en: [
      "{compromised,hijacked,taken over,unauthorized access,unauthorised access,gained access,gained entry,logged in,logged into,signed in,signed into,got into,getting into,broke into,broken into,cracked,phished,abused,breached,infiltrated,misused,hacked,defaced,tampered with,falsified,altered,vandalized,vandalised,intruded,penetrated,taken control of,gained control,seized control}",
      "{break-in,broke in,breaking in,intruder,intruders,intrusion}",
      "access to",
      "illegally accessed",
      "accessed {illegally,without authorization,by an unauthorized}",
    ],
    examples: [
      { text: "職員30名の窓口が乗っ取られました。", found: "乗っ取" },
      { text: "Some 30 mailboxes were hijacked.", found: "hijacked" },
    ],
  },
];
