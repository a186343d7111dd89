import { WAS } from "./english-words.ts";
import type { VectorRow } from "./row.ts";

/** All and sundry. */
const ANYONE =
  "anyone,anybody,everyone,everybody,all comers,the world,the whole world,the whole internet,the internet,the public,any visitor,any user,all employees,all staff,all users,outsiders";

/** Where the public reads. */
const SITE =
  "website,web site,site,homepage,home page,web page,internet,web,facebook page,instagram page,twitter account,social media,intranet";

/** How English tells of what lay open: by a setting, on a page, in a file. */
export const TALES_OF_OPENNESS: readonly VectorRow[] = [
  {
    id: "vector.tale-set-open",
    types: ["misconfiguration"],
    meaning: "A setting, a permission or a lost restriction let people in.",
    ja: [],
    en: [
      `{folder,container,bucket,database,server,store,storage,drive,share,calendar,board,form,link} …{${WAS},is,left} [so ]{set,set up,configured,shared,open,listed,reachable,answering,responding} …{${ANYONE}}`,
      "{set,sets,setting} {the,a,this,that,our,it} …{to,as} {\",'}{public,open,shared,everyone}",
      `{could be,can be} {listed,searched,browsed,queried} by {${ANYONE}}`,
      `{${WAS},been} [set ]{answering,open,responding,set} to {the whole internet,the internet,all comers,the world,any request,everybody,everyone,anybody,anyone}`,
      "{permissions,permission,access rights,rights,sharing,privileges} …{too wide,too broad,too generous,too widely,too broadly,wider than,broader than,more widely than,too open,too far}",
      "{rule,filter,restriction,block,protection,setting,lock} …{not moved,not copied,not carried over,not switched on,not in force,left out,not taken over,not changed back,not put back}",
      "{settings,setting,configuration} {caused,led to,meant,let,allowed,had allowed,had let}",
      `{form,page,survey,app,website,portal} {${WAS}} set [up ]to {show,display,share,list,reveal}`,
      "{because of,owing to,due to,through} {how,the way} …{was,were,had been} {set up,configured,set}",
    ],
    examples: [
      { text: "The folder had been set so that anyone could open it.", found: "folder had been set so that anyone" },
      { text: "The permissions were too wide.", found: "permissions were too wide" },
    ],
    rejects: ["The folder was set on the desk.", "The permissions were granted."],
  },
  {
    id: "vector.tale-on-the-website",
    types: ["accidental_publication"],
    condition: "no-attack",
    meaning: "Something with people's data stood where the public reads.",
    ja: [],
    en: [
      `{spreadsheet,list,table,file,document,report,register,picture,photo,photograph,image} {with,of,containing,showing} …{was,were,had been,stood,lay,appeared,had stood} …on {our,the,its,a} [council's ,public ,club's ,school's ,own ]{${SITE}}`,
      `{file,files,documents,document,tables,table,spreadsheet,spreadsheets} on {our,the,its} {${SITE}} {held,contained,included,showed,had} {more than,personal,names,the names,data,a hidden}`,
      `{put online,posted,uploaded,published,put up} {together with,along with,with} {an,the,a,its} …{annex,appendix,attachment,sheet,tab} …{meant,not,internal,only,names,should}`,
      "{searched for,searching for,a search for,googled,search engine} …{name,names} …{found,could find,led to,turned up,brought up}",
      "{in,to,on} a {public,open} [source ][code ]{repository,repositories}",
    ],
    examples: [
      {
        text: "A list with names stood on our website.",
        found: "list with names stood on our website",
      },
      { text: "He put it in a public repository.", found: "in a public repository" },
    ],
    rejects: ["A list is on the wall."],
  },
  {
    id: "vector.tale-still-in-the-file",
    types: ["insufficient_redaction"],
    meaning: "What was thought hidden or struck out was still in the file.",
    ja: [],
    en: [
      "{second,additional,extra,further,forgotten,third} {sheet,tab,worksheet} …{nobody,no one,that,which,with,unnoticed,had}",
      "{name,names,address,addresses,identity,passage,passages} {had,has,was,were} not [been ]{struck out,crossed out,blacked out,covered,blanked out,inked out,covered up}",
      "{data,names,details,information,columns,rows} …{which,that} {was,were} [only ,merely ,just ]hidden",
      "{text,words,names} {beneath,underneath,under,behind} the {bars,boxes,blocks,black}",
    ],
    examples: [
      { text: "It had a second sheet nobody saw.", found: "second sheet nobody" },
      { text: "Her name had not been struck out.", found: "name had not been struck out" },
    ],
    rejects: ["The second sheet was blue."],
  },
  {
    id: "vector.tale-program-at-fault",
    types: ["system_failure"],
    condition: "no-attack",
    meaning: "A program, a form or a machine did its work wrongly, or not at all.",
    ja: [],
    en: [
      "{form,page,app,program,programme,system,machine,software,website,site,portal,update,release,version,script} {had,has,contained,introduced,brought} {a,an} [serious ,small ,hidden ]{fault,error,mistake,weakness}",
      "{fault,bug,error,mistake,defect,glitch,flaw} in {a,an,the,our,its,one,our own} [new ,computer ,web ,latest ]{program,programme,release,script,form,version,code,routine,machine,process,function,printer,interface,systems,programs}",
      "{machine,printer,sorter,inserter,folder} …{jammed,misfed,skipped,got out of step,pulled two,took two}",
      "{machine,computer,printer,program} [that ,which ]…{printed,prints,folds,folded,sorts,addresses} …{left out,skipped,missed,mixed,out of step,stopped}",
      "{power cut,power failure,lightning,overheating,flood} …{storage,server,servers,system,systems,disk,disks,computers}",
      "{sessions,session} …{mixed up,mixed,crossed,swapped,confused}",
      "the fault {came,was,lay,lasted,arose,began,had}",
    ],
    examples: [
      { text: "Our form had a fault.", found: "form had a fault" },
      { text: "The folding machine jammed.", found: "machine jammed" },
    ],
    rejects: ["He had a fault in his leg.", "The machine is new."],
  },
  {
    id: "vector.tale-did-not-know",
    types: ["human_error"],
    condition: "no-attack",
    meaning: "Somebody did not know or overlooked what let the data out.",
    ja: [],
    en: [
      "{colleague,employee,member of staff,staff member,officer,clerk,person,official,secretary,volunteer} [who ]…{did not know,had not realised,had not realized,did not realise,did not realize,was not aware,was unaware} {that,how}",
      "{colleague,employee,member of staff,staff member,officer,clerk,person,official,secretary,volunteer} [who ]…{overlooked,had forgotten,confused,mixed up} {that,the,a,to,two}",
      "{entered,typed,chose,picked,selected,keyed in} {a,the} {wrong,false} {address,e-mail address,email address,date,number,name,file,list,recipient,one}",
      "{keyed in,typed in,entered} the {date,number,address,name} …as",
    ],
    examples: [
      { text: "The officer did not know that tabs are kept.", found: "officer did not know that" },
      { text: "She entered a wrong address.", found: "entered a wrong address" },
    ],
    rejects: ["The officer did not know the man."],
  },
];
