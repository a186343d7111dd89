import type { VectorRow } from "./row.ts";

/** Causes told in plain words, without the term for them. */
export const PLAIN: readonly VectorRow[] = [
  {
    id: "vector.account-used-by-another",
    types: ["account_takeover", "unauthorized_access"],
    meaning: "Somebody else used an account, or came in as somebody he was not.",
    ja: ["{利用者,職員,社員,教員,学生}になりすまして…{VPN,ログイン,接続}"],
    en: [
      "{account,accounts,mailbox,mailboxes} taken over",
      "{vpn,remote access,remote connection,remote desktop,log-in,login}…{pretended,pretending,posed,posing,masqueraded,masquerading} {to be,as} {a,an,one of}",
      "{pretended,pretending,posed,posing,masqueraded,masquerading,impersonated,impersonating}…{logged in,log in,logging in,log on,signed in,vpn,connected to,enter our,entered our}",
      "{login,log-in,logins,log-ins,logging in} to [the ]{account,accounts} of…{succeeded,successful}",
    ],
    examples: [
      { text: "職員になりすまして外部から接続した。", found: "職員になりすまして外部から接続" },
      { text: "The accounts taken over sent spam.", found: "accounts taken over" },
    ],
    rejects: ["社員になりすましたメール", "We took over the accounts department."],
  },
  {
    id: "vector.left-as-delivered",
    types: ["misconfiguration"],
    meaning: "A setting was left as it came, or a check on access did not work.",
    ja: ["{既定値,デフォルト設定,工場出荷時の設定}の{まま,ままで}"],
    en: [
      "{setting,settings,default,defaults,configuration}…{not been changed,not changed,never changed,never been changed,left as they were,left as it was,kept as they were}",
      "{not,never} {changed,adjusted,altered,reviewed} the {initial,default,standard,original,factory,privacy,sharing} {setting,settings}",
      "{broke,disabled,bypassed,affected,removed,weakened} the {authorization,authorisation,permission,access,authentication} {logic,check,checks,control,controls,filter}",
      "{change,update,error,bug,fault}…{authorization,authorisation,access control,permission} {logic,check,checks}",
      "{sharing,link sharing,public access,guest access,directory listing,indexing} {was,had been,were} {switched on,turned on,enabled,activated,allowed}",
    ],
    examples: [
      { text: "公開設定が既定値のままだった。", found: "既定値のまま" },
      { text: "The club had never changed the default settings.", found: "never changed the default settings" },
    ],
    rejects: ["既定値を表示します。", "We have changed the default settings."],
  },
  {
    id: "vector.update-let-out",
    types: ["system_failure"],
    meaning: "A change of software, or a machine that gave out, did the harm.",
    ja: ["{更新,改修,アップデート}に伴う{不具合,バグ,障害}"],
    en: [
      "{software update,system update,software upgrade,system upgrade,update of the software,upgrade of the system,migration of the system}…{caused,led to,resulted in,exposed,released,revealed,showed,mixed,let}",
      "{as part of,because of,due to,owing to,caused by,resulting from,following} a {software update,system update,software upgrade,system upgrade,software glitch,software defect,software fault}",
      "{disk,disk array,hard disk,storage,raid,hardware,power supply,air conditioning} {failed,failure,broke down,gave out,crashed}",
    ],
    examples: [
      { text: "改修に伴う不具合で表示されました。", found: "改修に伴う不具合" },
      { text: "The disk array failed overnight.", found: "disk array failed" },
    ],
    rejects: ["改修を行いました。", "A software update will be sent to all."],
    condition: "no-attack",
  },
  {
    id: "vector.there-to-be-found",
    types: ["accidental_publication"],
    meaning: "Data lay where others could find it.",
    ja: ["{学内,社内,庁内}の誰でも{閲覧,見られる,見ることが}"],
    en: [
      "{file,files,list,lists,data,document,documents,spreadsheet,records}…{could be,were to be,was to be} found on {a,the,an,our,its}…{site,website,web site,page,portal,server,intranet}",
      "{file,files,list,lists,data,document,documents,spreadsheet,records} {was,were,had been} on {the,our,its,a} {website,web site,site,web page,internet,homepage,web} {by mistake,in error,inadvertently,accidentally}",
      "{put,placed,stored,saved,kept,posted} on {the,an,our,its} {intranet,shared drive,shared folder,network drive,common drive}…{all could,everyone could,anyone could,anybody could,all staff,all employees,all students,others could,read it,see it,open it}",
      "{found,came across,discovered} {student,customer,patient,employee,personal,staff,member,client} {data,data files,files,records,information} on {a,the,an}…{site,website,portal,page,server}",
      "{published,posted,put online,put on the website,uploaded} with the {names,addresses,data,details,numbers,personal}…{in it,in them,on it,still,visible,included}",
    ],
    examples: [
      { text: "庁内の誰でも閲覧できた。", found: "庁内の誰でも閲覧" },
      { text: "A list of donors could be found on the site.", found: "list of donors could be found on the site" },
    ],
    rejects: ["庁内で協議します。", "A map of the campus could be found on the site."],
  },
  {
    id: "vector.not-blacked-out",
    types: ["insufficient_redaction"],
    meaning: "Names that should have been covered up were not.",
    ja: [],
    en: [
      "{without,not,before} {blacking out,blacked out,redacting,masking,anonymising,anonymizing,deleting,removing} the {names,name,personal,addresses,identities,details,numbers}",
      "{included,contained,had,with} {a,an,one} [additional ,extra ,second ,hidden ,further ]{tab,sheet,worksheet,column,layer} {with,containing,that,which,of,showing,listing}",
      "{visible,appeared,appear,shown,seen,readable} {in,through} the {clear,address,transparent,envelope} [address ]window",
    ],
    examples: [{ text: "It was posted without blacking out the names.", found: "without blacking out the names" }],
    rejects: ["The names were blacked out."],
  },
  {
    id: "vector.way-in",
    types: ["unauthorized_access"],
    meaning: "Somebody came in through something.",
    ja: [],
    en: [
      "{broken into,entered,penetrated,invaded,infiltrated} {through,via,by way of,from,using} {the,a,an,our,its}",
      "{hole,gap,weakness,weak point,flaw,back door,backdoor}…{used to get in,used to enter,let them in,let him in,let attackers in,let hackers in,got in through}",
    ],
    examples: [{ text: "The network was entered via a router.", found: "entered via a" }],
    rejects: ["He entered the room."],
    condition: "outsider",
  },
  {
    id: "vector.thing-stolen",
    types: ["theft"],
    meaning: "Said of a thing, however far in front of it the thing is named.",
    ja: [],
    en: ["{was,were,been,being,got} [reported ,also ,apparently ,believed ,recently ]stolen"],
    examples: [{ text: "The laptop with all the lists in it was reported stolen.", found: "was reported stolen" }],
    rejects: ["The stolen car was found."],
  },
  {
    id: "vector.thing-lost",
    types: ["lost_item"],
    meaning: "Said of a thing, however far in front of it the thing is named.",
    ja: [],
    en: [
      "{was,were,been,is,are,went,has gone,have gone,had gone} [reported ,now ,also ,apparently ,probably ,accidentally ]{lost,missing,mislaid,misplaced}",
      "{could not be found,cannot be found,has disappeared,have disappeared,had disappeared,disappeared,never arrived}",
    ],
    examples: [{ text: "The stick with all the lists on it was reported missing.", found: "was reported missing" }],
    rejects: ["We lost the match."],
  },
  {
    id: "vector.left-somewhere",
    types: ["lost_item"],
    meaning: "Something was left somewhere, or never came.",
    ja: ["{電車内,車内,店内,飲食店,タクシー}に{置き忘れ,置き忘}"],
    en: [
      "{left,left behind,forgotten} {on,in,at} {a,the} {bus,train,taxi,cab,plane,tram,metro,subway,restaurant,bar,cafe,pub,car park,hotel,station,bench,toilet,restroom,shop,airport}",
      "{tape,tapes,disk,disks,disc,discs,parcel,package,envelope,letter,documents,document,papers,drive,stick,box,boxes} {did not,didn't,has not,have not,had not} {arrive,arrived,reach,reached,come,turned up,turn up}",
    ],
    examples: [
      { text: "名簿を電車内に置き忘れた。", found: "電車内に置き忘れ" },
      { text: "The folder was left on a bus.", found: "left on a bus" },
    ],
    rejects: ["車内でお待ちください。", "The bus left on time."],
  },
  {
    id: "vector.went-to-others",
    types: ["misdelivery_post"],
    meaning: "Letters, faxes and papers that others got.",
    ja: ["他の{会員,利用者,患者,顧客}{宛,あて}の{書類,通知,郵便物}が{届い,届き}"],
    en: [
      "{letter,letters,notice,notices,statement,statements,bill,bills,form,forms,card,cards,certificate,certificates} {was,were,had been} {put,placed,enclosed,inserted,slipped} in[to] {the wrong,wrong,another,others',someone else's} {envelope,envelopes}",
      "{letters,notices,statements,bills,forms,certificates,documents}…in[to] envelopes with {others',other people's,wrong,the wrong,someone else's}",
      "{got,received} {letters,a letter,notices,a notice,statements,a statement,bills,a bill,forms,papers,documents} {meant,intended,addressed,belonging} {for,to} {other,others,another,someone,somebody}",
      "{fax,faxes}…{went,sent,was sent,were sent,going,gone} to {a private,a wrong,the wrong,another,an unrelated,a stranger}",
    ],
    examples: [
      { text: "他の会員宛の書類が届いた。", found: "他の会員宛の書類が届い" },
      { text: "Some got letters meant for others.", found: "got letters meant for others" },
    ],
    rejects: ["会員宛の書類が届いた。", "All members got letters."],
  },
  {
    id: "vector.attached-for-others",
    types: ["misdelivery_email"],
    meaning: "A file meant for somebody went out with a mail to others.",
    ja: ["{内部用,担当者用,事務用}の{ファイル,名簿,資料}を…メール…{添付,送信}"],
    en: [
      "{file,list,spreadsheet,document,attachment} {meant,intended} for {the,internal,our,its,staff,another}…{attached,sent,went}",
    ],
    examples: [
      { text: "内部用の名簿をメールに添付した。", found: "内部用の名簿をメールに添付" },
      { text: "A list meant for the office was attached.", found: "list meant for the office was attached" },
    ],
    rejects: ["名簿を印刷した。", "The form is meant for the office."],
    condition: "no-attack",
  },
];
