import { DOCUMENT, RECIPIENT } from "../english-words.ts";
import type { VectorRow } from "../row.ts";

/** Something reached somebody it was not for, told in words that do for mail and for papers: what is spoken of around them decides. */
export const MISDELIVERY: readonly VectorRow[] = [
  {
    id: "vector.sent-astray",
    types: ["misdelivery_email", "misdelivery_post"],
    condition: "medium",
    meaning: "Something was sent to the wrong place or person.",
    ja: [
      "誤送付",
      "{誤って,取り違えて}…{送付,提供し,提供を行}",
      "誤った{送付,宛先,相手}",
      "{別人,別の方,他人,他の方,別のお客様,別のお客さま,別の会員,別の保護者,異なる方,別の事業者,別の対象者}[の方,様]…送付",
      "{誤った,別の,異なる,違う,無関係の,無関係な,関係のない,間違った,他の}…宛先…{送信,送付,配信}",
      "宛先[を,の,に]…{誤り,間違え,誤っ,ミス,取り違え}",
      "{送るべき,送付すべき,送信すべき,送るはずの,送付するはずの}…{に,へ}{送って,送信して,送付して}しま",
    ],
    en: [
      "{unintended,wrong,incorrect} {recipient,recipients,addressee,addressees}",
      "{mistakenly,inadvertently,accidentally,erroneously,wrongly} {sent,delivered,distributed}",
      "{sent,delivered} {by mistake,in error,mistakenly,inadvertently,accidentally,erroneously}",
      "{was,were,had been,been} {sent,emailed,e-mailed,forwarded,mailed,posted} [out ]to …{people,parents,customers,members,patients,clients,students,employees,suppliers,companies,shops,colleagues,users,residents,families,recipients,others,staff,subscribers} …{by mistake,in error,by accident}",
      "{received,got,sent,shown,given} …{was,were} {somebody else's,someone else's,another person's,another member's,another customer's,another patient's,not yours,not theirs,not hers,not his}",
      "the {report,statement,letter,bill,invoice,summary,plan,results,certificate} of the {person,member,customer,patient,client,user,student,one} {next,before,above,below,after,in front,behind}",
      "{was,were,had been} {intended,meant,destined} for …but …{chosen instead,selected instead,sent instead,used instead,went instead,instead to,reached,ended up,landed,arrived}",
      "{went,gone,go,sent,was sent,were sent,delivered} to {the wrong,wrong} {inbox,inboxes,mailbox,mailboxes,person,people,address,addresses,recipient,recipients,family,families,parents,employee,employees,patient,patients,customer,customers,household,households,student,students,member,members,client,clients,staff,teacher,teachers,home,homes,department,organisation,organization}",
      "{went,going,gone,sent,was sent,were sent,posted,mailed} to {an,her,his,their,its,the} {old,former,previous,out-of-date,outdated} address",
      "{ended up with,ended up at,came into the hands of} the wrong {recipient,recipients,person,people,party,family}",
    ],
    examples: [
      { text: "封書の誤送付が分かりました。", found: "誤送付" },
      { text: "メールの宛先を取り違えて送信した。", found: "宛先を取り違え" },
      { text: "The list ended up with the wrong person.", found: "ended up with the wrong person" },
      { text: "Both letters went to his former address.", found: "went to his former address" },
    ],
    rejects: ["資料を送付いたします。", "The letter was sent on Monday."],
  },
  {
    id: "vector.not-to-be-handed-on",
    types: ["misdelivery_email", "misdelivery_post"],
    condition: "medium",
    meaning: "Something was handed on that nobody needed or was to have.",
    ja: [
      "{提供する,送付する,渡す,共有する}{必要,予定}の{ない,なかった}…{提供,送付,渡,共有}",
      "{提供,共有,送付}{すべきでない,すべきではない,してはならない}…{提供,送付,渡,共有}",
      "{データ,資料}{の提供誤り,提供誤り,誤提供,の誤提供}",
    ],
    en: [],
    examples: [{ text: "提供する必要のない名簿を提供した。", found: "提供する必要のない名簿を提供" }],
    rejects: ["予定のない日に提供します。"],
  },
  {
    id: "vector.one-for-another",
    types: ["misdelivery_email", "misdelivery_post"],
    condition: "medium",
    meaning: "One list, file or paper was taken for another, or one person for another of nearly the same name.",
    ja: [
      "{別の,他の,違う,異なる}{資料,ファイル,文書,書類,データ,用紙,通知,名簿}と{取り違え,取違え,間違え,見間違え}",
      "{内部資料,社内資料,庁内資料,内部用の資料,内部向けの資料,作業用の資料,作業用の一覧}を…{添付し,同封し}",
    ],
    en: [
      "{one,another,a different} {customer's,patient's,member's,client's,pupil's,parent's,tenant's} {document,documents,invoice,invoices,statement,statements,report,reports,file,letter,letters,form,forms} {went,going,was sent,were sent,being sent} to {the next,another,a different,the wrong,somebody,someone}",
      "{sent,mailed,emailed,e-mailed,handed,gave,distributed,circulated,attached,enclosed,forwarded} {the,a,an,our,their,his,her,out the,out a} …{list,lists,file,spreadsheet,sheet,form,letter,version,register,report,document,roster,rota,timetable,minutes} …{instead of,in place of,rather than,and not} the",
      `{${DOCUMENT},reply,message,e-mail,email} …{went,was sent,were sent,had gone,was e-mailed,was emailed,came,addressed} to …{same name,similar name,same surname,similar surname,similar address,nearly the same address,almost the same address,namesake}`,
      `{${DOCUMENT},reminder,message,e-mail,email} {for,of,about,meant for,intended for} {one,a} {${RECIPIENT}} …{sent,e-mailed,emailed,mailed,posted,went,given,handed} to {a different,another,someone,somebody}`,
    ],
    examples: [
      { text: "メールに付ける際、別の資料と取り違えた。", found: "別の資料と取り違え" },
      { text: "One tenant's invoice went to another by post.", found: "One tenant's invoice went to another" },
      { text: "He sent the waiting list instead of the menu.", found: "sent the waiting list instead of the" },
      {
        text: "A reminder for one patient was e-mailed to another.",
        found: "reminder for one patient was e-mailed to another",
      },
    ],
    rejects: ["別の資料を確認した。", "He sent the list to the printer.", "A reminder for one patient was written."],
  },
];
