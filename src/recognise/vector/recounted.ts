import type { VectorRow } from "./row.ts";

/** What English letters tell of mail, lists and passwords that came to light or went astray. */
export const RECOUNTED: readonly VectorRow[] = [
  {
    id: "vector.credentials-of-a-breach",
    types: ["credential_reuse"],
    meaning: "The passwords that were tried came out of a breach somewhere else.",
    ja: [],
    en: [
      "{credentials,passwords,password,log-in details,login details,combinations,pairs} …{come,came,taken,obtained,stolen,leaked,stem,stemmed,originate,originated,known} …{from,in} …{breach,breaches,leak,leaks,theft,thefts,hack,hacks} {at,of,from,on} {other,another,unrelated,different,a different,an unrelated,some other,elsewhere,third}",
      "{passwords,credentials} {they,it,he,the attackers,the attacker,the party} already {had,held,possessed,knew}",
      "list of {passwords,credentials,user names,usernames,e-mail addresses and passwords,email addresses and passwords} …{from,stolen,leaked,lost,obtained} …{elsewhere,another,other}",
    ],
    examples: [
      {
        text: "The passwords came from a breach at another shop.",
        found: "passwords came from a breach at another",
      },
    ],
    rejects: ["Passwords come in many lengths."],
  },
  {
    id: "vector.sent-in-error",
    types: ["misdelivery_email"],
    condition: "only-this",
    meaning: "Mail that went to somebody it was not meant for.",
    ja: [],
    en: [
      "{sent,emailed,e-mailed,forwarded} {an,the,a,this,that,her,his} {email,e-mail,message,file,spreadsheet,list} {in error,by mistake,by accident,mistakenly,wrongly} to",
      "{email,e-mail} …{left,went,was sent,had been sent} …{in error,by mistake,by accident} to",
      "{file,spreadsheet,list,sheet,document,attachment} that should {have stayed,not have been,never have been,have remained} …{attached,included,sent,in the office,internal,with us}",
    ],
    examples: [{ text: "A clerk sent an email in error to a stranger.", found: "sent an email in error to" }],
    rejects: ["She sent an email to her team."],
  },
  {
    id: "vector.uncovered-again",
    types: ["insufficient_redaction"],
    meaning: "What was hidden or blackened in a file could be brought to light again.",
    ja: [],
    en: [
      "{hidden,masked,concealed,blanked,blanked out,covered,covered over,blacked out,greyed out,deleted,removed,cropped} …{could be,can be,could,was still,were still,could still be,could easily be,could however be} {made visible,unhidden,revealed,restored,recovered,brought back,undone,lifted,selected,copied,removed,read,uncovered,shown,seen,displayed again}",
      "{text,names,data,details,words,what was} {underneath,beneath,under the boxes,behind the boxes,behind the black} …{could,was,were,can} [be ,still ]{selected,copied,read,seen,searched,found,recovered,legible,visible}",
      "{black boxes,boxes,bars,black bars,redactions,markings} {could be,can be,had not been,were not,was not} {lifted,removed,moved,taken off,applied,burned in,flattened,saved}",
    ],
    examples: [
      {
        text: "A column had been hidden but could be made visible.",
        found: "hidden but could be made visible",
      },
    ],
    rejects: ["The garden is hidden by a wall."],
  },
  {
    id: "vector.list-out-by-mistake",
    types: ["accidental_publication", "human_error"],
    condition: "no-misdelivery",
    meaning: "Something was put before the public by mistake.",
    ja: [],
    en: [
      "{published,posted,uploaded,released,put up,put online} {a,an,the,our,one,two,several} …{spreadsheet,file,list,document,pdf,minutes,agenda,report,register,table,page,version,attachment,dataset,data} {by mistake,in error,by accident,mistakenly,wrongly,that should}",
    ],
    examples: [{ text: "We published a list by mistake.", found: "published a list by mistake" }],
    rejects: ["We published a list of events."],
  },
  {
    id: "vector.one-list-for-another",
    types: ["misdelivery_email", "misdelivery_post"],
    condition: "medium",
    meaning: "One list or file went out in place of another.",
    ja: [],
    en: [
      "{one,another,a different} {customer's,patient's,member's,client's,pupil's,parent's,tenant's} {document,documents,invoice,invoices,statement,statements,report,reports,file,letter,letters,form,forms} {went,going,was sent,were sent,being sent} to {the next,another,a different,the wrong,somebody,someone}",
      "{sent,mailed,emailed,e-mailed,handed,gave,distributed,circulated,attached,enclosed,forwarded} {the,a,an,our,their,his,her,out the,out a} …{list,lists,file,spreadsheet,sheet,form,letter,version,register,report,document,roster,rota,timetable,minutes} …{instead of,in place of,rather than,and not} the",
    ],
    examples: [
      { text: "One tenant's invoice went to another by post.", found: "One tenant's invoice went to another" },
      { text: "He sent the waiting list instead of the menu.", found: "sent the waiting list instead of the" },
    ],
    rejects: ["He sent the list to the printer."],
  },
  {
    id: "vector.mail-through-us",
    types: ["spam_relay"],
    meaning: "Strangers sent their mail through the system of the body.",
    ja: [],
    en: [
      "{emails,e-mails,messages,email,e-mail,message,texts} {through,from,via,out of,by way of} {the,our,its,this,that} …{system,account,mailbox,server,platform,service,tool,address} that {wrongly,falsely,claimed,promised,asked,told,contained}",
      "did not {authorise,authorize,send} {that,those,this,these,the} {email,e-mail,emails,e-mails,message,messages}",
    ],
    examples: [
      {
        text: "They got messages through our newsletter system that falsely spoke of a prize.",
        found: "messages through our newsletter system that falsely",
      },
    ],
    rejects: ["We send messages through our system."],
  },
];
