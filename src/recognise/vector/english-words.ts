/**
 * Classes of English words from which tellings of a cause are put together: who, did what, to what. Each is a list for the
 * mini-language (`{${STRANGER}} …{${ENTERED}} …{${MAILBOX}}`), so that a rule names the classes it needs and no words twice.
 */

/** Somebody nobody knows, who came in or was not meant to see. */
export const UNKNOWN_PERSON =
  "stranger,strangers,outsider,outsiders,somebody,someone,intruder,intruders,hacker,hackers,attacker,attackers,criminal,criminals,third party,unknown person,unknown persons,unknown party,unauthorised person,unauthorized person,person unknown,persons unknown,person or persons unknown,fraudster,fraudsters,unknown user,outside party";

/** Those who have no business with the data, known or not. */
export const STRANGER = `${UNKNOWN_PERSON},cybercriminal,cybercriminals,cyber criminals,scammer,scammers,thief,thieves,third parties,gang,perpetrator,perpetrators,culprit,culprits,threat actor,threat actors,unknown actor,bad actors,unauthorized actor,unknown individual,outside person,unauthorised persons,unauthorized persons,unauthorised party,unauthorized party,unauthorised parties,unauthorized parties,unauthorised individual,unauthorized individual,those responsible,people responsible,person responsible,person behind,people behind,those behind,whoever,ransomware group,ransomware gang,ransomware operators,ransomware operator,hacker group,hacking group,criminal group,crime group,group of hackers,extortion group,intruder or intruders`;

/** What goes before a noun. */
export const THE = "the,our,her,his,their,its,a,an,one,two,three,four,five,several,some,this,that,each,every";

/** That something happened to what stands before. */
export const WAS = "was,were,had been,has been,have been,being,been,got";

/** A place where mail or a person's own data is kept. */
export const ACCOUNT =
  "account,accounts,mailbox,mailboxes,inbox,inboxes,e-mail,email,e-mails,emails,profile,profiles,web mail,webmail";

/** What lets one in. */
export const SECRET =
  "password,passwords,credentials,log-in,login,log-ins,logins,log-in details,login details,log-in data,login data,sign-in details,user name and password,username and password,user names and passwords,usernames and passwords,name and password,account,user account";

/** Somewhere else on the web. */
export const SITE =
  "site,sites,shop,shops,forum,service,services,website,websites,platform,platforms,company,companies,chain,network,provider,breach,breaches,leak,leaks,hack,source,sources,list,lists,elsewhere,there";

/** Something that holds data and can be carried off. */
export const THING =
  "laptop,laptops,computer,computers,pc,pcs,tablet,tablets,phone,phones,device,devices,drive,drives,disk,disks,disc,discs,tape,tapes,stick,sticks,usb,camera,cameras,server,servers,workstation,workstations,bag,bags,backpack,rucksack,briefcase,purse,suitcase,handbag,box,boxes,binder,binders,folder,folders,papers,documents,diary,register,ledger,forms,cabinet,safe,equipment,notebook,notebooks,cash box";

/** What is sent or published. */
export const DOCUMENT =
  "file,files,list,lists,spreadsheet,spreadsheets,sheet,document,documents,table,tables,report,reports,form,forms,letter,letters,invoice,invoices,statement,statements,minutes,register,roster,rota,agenda,page,pages,attachment,attachments,data,details,names,results,result,notes,records,record,bill,bills,certificate,certificates,summary";

/** Somebody other than the one it concerns. */
export const ANOTHER =
  "another,a different,somebody else,someone else,somebody else's,someone else's,other people's,other people,the next,the wrong,a wrong,the neighbour,a neighbour,a namesake,somebody,someone";

/** Those who were to get something. */
export const RECIPIENT =
  "customer,customers,patient,patients,client,clients,member,members,man,woman,mother,father,parent,parents,visitor,family,applicant,pupil,resident,tenant,person,people";
