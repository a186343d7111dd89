import { THING } from "./english-words.ts";
import type { VectorRow } from "./row.ts";

/** Those who work for a body. */
const STAFF =
  "employee,employees,worker,nurse,clerk,official,officer,constable,detective,teacher,doctor,member of staff,staff member,manager,engineer,technician,agent,assistant,adviser,advisor,receptionist,pharmacist,volunteer,salesman,consultant,cashier,waiter,porter,operator,librarian";

/** Whose data one looks up who is curious. */
const ACQUAINTANCES =
  "neighbour,neighbours,neighbor,neighbors,colleague,colleagues,friend,friends,relative,relatives,acquaintance,acquaintances,classmates,celebrity,celebrities,ex-husband,ex-wife,ex-partner,ex-husband's,ex-wife's,ex-partner's,former partner,former partner's,girlfriend,boyfriend,ex-girlfriend,ex-boyfriend";

/** How English tells of things that were lost, taken or thrown away, of staff who helped themselves, and of those who worked for the body. */
export const TALES_OF_THINGS: readonly VectorRow[] = [
  {
    id: "vector.tale-not-where-it-was",
    types: ["lost_item"],
    meaning: "A thing that nobody knows the place of.",
    ja: [],
    en: [
      `{cannot say,do not know,does not know,nobody knows,no one knows,not known,unclear,no idea} where {the,this,that,our,its} …{${THING},parcel,package,shipment}`,
      "{put,left,placed,set} {the,a,an,her,his} {folder,bag,box,laptop,file,briefcase,papers} on the roof of",
      `{${THING},parcel,package,shipment} {never,did not} {reached,reach,arrive,arrived,came,come}`,
    ],
    examples: [
      {
        text: "The courier cannot say where the box is.",
        found: "cannot say where the box",
      },
    ],
    rejects: ["We do not know where the bus goes."],
  },
  {
    id: "vector.tale-made-off-with",
    types: ["theft"],
    meaning: "Somebody walked off with a thing.",
    ja: [],
    en: [
      `{made off with,walked off with,ran off with,got away with,walked out with,made away with,drove off with,disappeared with} {a,an,the,our,her,his,two,three,four,five,six,several,some,both} …{${THING}}`,
      `{broke,smashed,forced,broken,jemmied} …{window,door,lock,car,van,office,shed,locker} …{took,stole,carried off,removed,made off with} {a,an,the,our,her,his,two,three,four,five,six,several,some,both}`,
      `{carried,took} {a,an,the,our,two,three,several} …{${THING}} out of {the,our,a}`,
    ],
    examples: [
      { text: "A man walked off with the cash box.", found: "walked off with the cash box" },
      { text: "They forced the door and took two tablets.", found: "forced the door and took two" },
    ],
    rejects: ["He got away with a warning."],
  },
  {
    id: "vector.tale-by-force",
    types: ["physical_attack"],
    meaning: "Doors, windows and cables that somebody broke.",
    ja: [],
    en: [
      "{door,doors,window,windows,lock,locks,safe,cabinet,gate,shutter,skylight} …{was,were,had been} {forced,forced open,prised open,pried open,jemmied,smashed,smashed in,broken open,kicked in,levered open,broken down}",
      "{cut through,severed,hacked through,sawed through} {the,our,a,two,several} …{cable,cables,fibre,fiber,line,lines,wires}",
      "{got in,entered,came in,climbed in} through {a,the} {skylight,window,roof,back door,cellar,side door}",
    ],
    examples: [{ text: "The door was forced with a bar.", found: "door was forced" }],
    rejects: ["The door was painted."],
  },
  {
    id: "vector.tale-helped-themselves",
    types: ["insider_misuse"],
    meaning: "Somebody inside looked people up, or made use of what he saw.",
    ja: [],
    en: [
      `{looking up,looked up,looked at,searched for,searching for,checked up on,checking up on,spied on,spying on,pried into,snooped on} {her,his,their,a,the,old,former,some} …{${ACQUAINTANCES}}`,
      `{looking up,looked up} {${ACQUAINTANCES}}`,
      `{${STAFF}} …{searched,used,consulted,misused,checked} {the,our,a,her,his} …{computer,database,system,register,records} …{for,about,on,to find} …{${ACQUAINTANCES},private,personal}`,
      `{${STAFF}} …{noted,noted down,wrote down,copied,copied down,photographed,memorised,memorized} …{card,cards,numbers,details,addresses} …{used,sold,passed,shop,bought,for his own,for her own}`,
      `{${STAFF}} …{looking,looked,searched,browsed,read,opened,been looking} …{records,record,files,charts,file,register} …{for which,for no,had no,not entitled,no business,none of}`,
    ],
    examples: [
      { text: "A clerk had been looking up neighbours.", found: "looking up neighbours" },
      {
        text: "An agent noted card numbers and used them.",
        found: "agent noted card numbers and used",
      },
    ],
    rejects: ["A clerk is looking up the number."],
  },
  {
    id: "vector.staff-had-no-part",
    types: ["insider_misuse"],
    condition: "denied",
    meaning: "Said of staff who had no part in it.",
    ja: [],
    en: [
      "{employee,employees,member of staff,members of staff,staff,insider,colleague,they,anyone inside,anybody inside,owner} {was,were,is,had been} {involved,complicit,to blame,behind it,implicated,responsible}",
      "{had a hand,had a part,took part,had any part,involvement of our staff,involvement of an employee}",
    ],
    examples: [{ text: "Nor was there a sign that an employee was involved.", found: "employee was involved" }],
    rejects: ["The employee was informed."],
  },
  {
    id: "vector.tale-thrown-out-full",
    types: ["improper_disposal"],
    meaning: "Given or thrown away with the data still in it.",
    ja: [],
    en: [
      `{given to,given away,sold to,donated to,went to,passed to,handed to,sold} …with {their,its,the,his,her} {disks,disk,drives,drive,memory,data,contents} {still,not,full,intact,unerased,in}`,
      "{instead of,rather than} being {shredded,wiped,pulped,incinerated}",
      "{in,into} a {skip,dumpster,waste container,rubbish bin,wheelie bin,trash can,ditch}",
    ],
    examples: [{ text: "They were found in a skip.", found: "in a skip" }],
    rejects: ["The papers are kept in a safe."],
  },
  {
    id: "vector.tale-works-for-us",
    types: ["third_party"],
    condition: "at-fault",
    meaning: "One who does a piece of work for the body, told by that work.",
    ja: [],
    en: [
      "{company,firm,business,agency,provider,supplier,outfit,maker,developer,contractor,vendor,charity,trust} {that,which,who,whom} {provides,provided,supplies,supplied,keeps,kept,hosts,hosted,runs,ran,looks after,looked after,manages,managed,operates,operated,stores,stored,handles,handled,processes,processed,prints,printed,makes,we pay,we use,we used,we had engaged,we engaged,we hired,we had hired,had been engaged,was engaged,had been hired,was hired,we had asked,we asked}",
      "the {maker,makers,developer,developers,provider,operator,supplier} of {the,our} {database,software,system,program,programme,platform,portal,app,service,tool}",
      "{which,who} {keeps,keep,hosts,host,runs,run,stores,store,manages,manage,holds,hold} {the,our} {database,databases,website,websites,records,payroll,servers,system,systems,files,archive,donor}",
      "{our,the council's,the school's,the bank's,the hospital's,the club's} {printers,printer,haulier,carrier,bindery,web agency,printing contractor,removal firm,web designers,caterer}",
      "{moving company,removal firm,removal company,haulier,carrier,courier,printing contractor,web agency,data management company,management company}",
      "{by,from} …, {our,the} …{system,platform,provider,supplier,database} [(sis) ]…{breach,incident,attack}",
    ],
    examples: [{ text: "It was the company that keeps bees.", found: "company that keeps" }],
    rejects: ["The company was founded in 1900."],
  },
];
