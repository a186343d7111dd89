import type { VectorRow } from "./row.ts";

/** Those who work for a body, in English. */
const STAFF =
  "employee,employees,worker,workers,nurse,nurses,clerk,clerks,official,officials,officer,officers,teacher,teachers,doctor,doctors,physician,physicians,staff,staff member,staff members,member of staff,members of staff,manager,managers,engineer,engineers,contractor,subcontractor,technician,administrator,agent,assistant,adviser,advisor,insider,intern,librarian,secretary,receptionist,policeman,police officer,detective,pharmacist,volunteer,councillor,professor,lecturer,postmaster,postmasters,post offices,temporary worker,care assistant,civil servant,civil servants,salesman,salesperson,executive,director,head teacher,headteacher,coach,caretaker";

/** What they were trusted with. */
const DATA =
  "data,information,records,record,files,file,list,lists,documents,details,names,addresses,charts,papers,database";

/** What people inside a body did with its data, told by the verb and what made it wrong. */
export const STAFF_MISUSE: readonly VectorRow[] = [
  {
    id: "vector.staff-misuse",
    types: ["insider_misuse"],
    meaning: "Somebody inside took, used, sold or looked at data that was none of his business.",
    ja: ["{職員,社員,従業員,教員,看護師}が…職権を{濫用,乱用}"],
    en: [
      `{${STAFF}} [had ,have ,has ]{illegally,unlawfully,wrongfully,secretly,deliberately,improperly,covertly,dishonestly} {took,taken,used,copied,obtained,accessed,viewed,removed,sold,passed,downloaded,acquired,kept}`,
      `{${STAFF}}…{illegally,unlawfully,wrongfully} {acquiring,taking,obtaining,accessing,copying,using,removing,selling,downloading,retaining}`,
      `{${STAFF}}…{illegally,unlawfully,wrongfully,improperly,without leave,without permission,without consent,without authority,without authorization,without authorisation},…{entered,used,took,copied,passed,sold}`,
      `{${STAFF}}…{looked at,looked up,looked into,viewed,opened,read,accessed,searched,consulted,checked}…{out of curiosity,without any work,without any need,without any business,without a work,without need,no need to,had no reason,not entitled to,not authorised to,not authorized to,for private,for personal,for her own,for his own,for their own}`,
      `{${STAFF}}…{shared,sharing,passed,passing,sold,selling}…{${DATA}} {with,to} {hackers,the hackers,criminals,the criminals,the attackers,attackers,outsiders,scammers,fraudsters}`,
      `{${STAFF}}…{passed,passed on,gave,handed,leaked,sold,told,revealed,supplied}…{${DATA}}…{acquaintance,acquaintances,friend,friends,relative,relatives,husband,wife,boyfriend,girlfriend,criminal,criminals,broker,brokers,list brokers,name-list,reporter,newspaper,competitor,rival,gang,debt collector,private detective}`,
      `{${STAFF}}…{used,use,using,made use of}…{${DATA}}…{improperly,illegally,inappropriately,for private,for personal,for political,for business,for his own,for her own,for their own,canvassing,to canvass,without permission,without leave,without consent}`,
      `{carried,carry,smuggled,took,taken}…{${DATA},them,it}…{out on a,out with a,out using a,off on a} {usb,memory,stick,drive,flash}`,
      `{taken,took,carried}…{${DATA}} with {her,him,them} when {she,he,they} {left,quit,resigned,retired,moved}`,
      `{${DATA}}…{put,being put} to {wrong,improper,private,illegal,unauthorized,unauthorised} use`,
      `{${DATA}}…{was,were,had been,been} {sold,passed on,handed,passed} to {list brokers,name-list brokers,brokers,criminals,a competitor,competitors,a rival,outsiders,acquaintances}`,
    ],
    examples: [
      { text: "職員が業務で職権を乱用した。", found: "職員が業務で職権を乱用" },
      { text: "A manager secretly copied the ledger.", found: "manager secretly copied" },
      { text: "The list was sold to brokers.", found: "list was sold to brokers" },
    ],
    rejects: ["職員が対応しています。", "A manager copied us in.", "The house was sold to brokers."],
  },
];
