import { STRANGER, WAS } from "./english-words.ts";
import type { VectorRow } from "./row.ts";

/** How English tells of what somebody was taken in by, of programs, and of pages and machines that strangers worked. */
export const TALES_OF_SOFTWARE: readonly VectorRow[] = [
  {
    id: "vector.tale-looked-genuine",
    types: ["phishing"],
    meaning: "Somebody took a message, page or caller for what it was not.",
    ja: [],
    en: [
      "{what appeared to be,what looked like,what seemed to be,what seemed} {a,an} [genuine ,shared ,routine ]{message,e-mail,email,document,invoice,link,text,file}",
      "{followed,clicked,opened,clicked on} {the,a} {link,attachment} …{signed in,entered,typed in,typed,logged in,gave}",
      "{posed as,posing as,pretending to be,pretended to be,passed himself off as,passed herself off as} {a,an,the,our} …{was read,was given,was told,obtained,was sent,got,learned,persuaded,talked}",
      "{opened,opening,open,double-clicked} {a,an,the} …{attachment,file,document,invoice} …{came with,come with,arrived with,attached to,in an e-mail,in an email,supposed}",
    ],
    examples: [
      { text: "She followed a link and typed in her name.", found: "followed a link and typed in" },
      { text: "A caller posed as a doctor and was read the results.", found: "posed as a doctor and was read" },
    ],
    rejects: ["She followed the road and signed in at the desk."],
  },
  {
    id: "vector.tale-hostile-program",
    types: ["malware"],
    meaning: "A program that does harm, told by what it does.",
    ja: [],
    en: [
      "{program,programme,software,file,attachment,tool} {that,which} {steals,stole,records,recorded,copies,copied,captures,captured,logs,reads} …{passwords,password,typed,keystrokes,keys,data,files,screen,is typed}",
      "{attachment,file,document} …{carried,hid,contained,concealed,put,installed} a {virus,trojan,program,programme}",
      "{opened,double-clicked,clicked} …{attachment,file,document,link} …{program,programme} [then ,that ]{began,started,ran}",
      "{machine,machines,computer,computers,pc,pcs,laptop,network} {was,were,became,got,had become} infected",
    ],
    examples: [
      {
        text: "A scan found a program that steals stored passwords.",
        found: "program that steals stored passwords",
      },
    ],
    rejects: ["We use a program that prints letters."],
  },
  {
    id: "vector.tale-page-copied-cards",
    types: ["web_skimming", "website_tampering"],
    meaning: "Something on the page where customers pay passed on their cards.",
    ja: [],
    en: [
      "{page,form} {where,on which,at which,in which} …{pay,paid,card,cards} …{sent,copied,passed,went}",
      "{added,slipped,put,inserted,planted,hidden} {to,into,in,on} the {page,form} {where,on which} …{pay,card,cards}",
      "{foreign,strange,unknown,alien,hidden,extra} {script,code,program,programme,file} …{order,checkout,payment,basket} {page,form}",
    ],
    examples: [
      {
        text: "A foreign script ran on the order page.",
        found: "foreign script ran on the order page",
      },
    ],
    rejects: ["The page where you pay has moved."],
  },
  {
    id: "vector.tale-pages-replaced",
    types: ["website_tampering"],
    meaning: "Pages showed what strangers had put in their place.",
    ja: [],
    en: [
      `{${STRANGER}} …{replaced,changed,altered,overwrote,rewrote,modified,edited,defaced} …{pages,template files,templates,articles,home page,homepage,website}`,
      "{home page,homepage,website,front page} …{slogan,slogans,flag,insults,propaganda,obscene}",
      "{redirected,sent on,passed on,diverted,led} to {a,an,another} …{shop,page,site,website,casino,download}",
      "{attackers,intruders,they,hackers} …{changed,altered,replaced} {1,2,3,4,5,6,7,8,9,the,several,some,many} …{template,page,program,script} files",
    ],
    examples: [
      { text: "The home page showed a slogan.", found: "home page showed a slogan" },
      { text: "An intruder replaced the home page.", found: "intruder replaced the home page" },
    ],
    rejects: ["We replaced our website last year."],
  },
  {
    id: "vector.tale-data-for-money",
    types: ["ransomware"],
    meaning: "Data were made useless, and money was wanted for them.",
    ja: [],
    en: [
      "{file-encrypting,encrypting,encryption} {program,programme,software,malware,virus,tool} {was,were,had been,ran,is}",
      "{scrambled,encrypted,locked,locked up,unreadable,unusable,no file would open,none of the files would open,no files could be opened,not open,not be opened} …{to pay,payment,money,ransom,bitcoin,bitcoins,a sum}",
      "{ask,asked,asking,demanded,demanding,want,wanted,wants} …{pay,payment,money,bitcoin,bitcoins,ransom} …{for the key,get our,get the,get its,unlock,decrypt,restore,release of}",
      "{paying,pay,payment} {for the key,to get our data,to get the data,to unlock,to decrypt}",
      `{files,servers,systems,data,drives} {${WAS}} [being ]{scrambled,locked up}`,
    ],
    examples: [
      { text: "All is scrambled and they want money.", found: "scrambled and they want money" },
      { text: "A file-encrypting program was run.", found: "file-encrypting program was" },
    ],
    rejects: ["The door was locked.", "Payment is by card."],
  },
  {
    id: "vector.tale-hand-on-the-mouse",
    types: ["remote_control"],
    meaning: "A stranger moved the mouse, or saw the screen and used the keys.",
    ja: [],
    en: [
      `{man,woman,caller,he,she,they,${STRANGER}} …{moved,move} {the,her,his,our,their} {mouse,pointer,cursor}`,
      `{man,woman,caller,he,she,they,${STRANGER}} …{worked,steered,operated,controlled,work,steer,operate,control} {the,her,his,our,their} {mouse,keyboard,pc,computer,screen,machine,laptop}`,
      "{let,letting,allow,allowing,allowed} {him,her,them} {work,in,into,onto,see,control,operate,use} …{screen,computer,pc,laptop,machine}",
      "{see,saw,view,viewed,watch} {the,her,his,our,their} {screen,desktop} and …{mouse,keyboard,keys}",
      `{computer,pc,laptop,machine,screen} {${WAS}} {operated,controlled,worked,steered} {from,by} {outside,afar,abroad,elsewhere,a,an,the,some}`,
      "{talked,persuaded,told,asked,led} …{into letting,to let,to give,into giving} {him,her,them,a third party,a stranger} …{screen,computer,pc,laptop,control}",
    ],
    examples: [{ text: "The man moved the mouse himself.", found: "man moved the mouse" }],
    rejects: ["She moved the computer to another desk."],
  },
  {
    id: "vector.tale-mail-poured-out",
    types: ["spam_relay"],
    meaning: "Mail nobody of the body wrote went out from its accounts or through its servers.",
    ja: [],
    en: [
      `from {the,our,her,his,a,one,two} …{account,accounts,mailbox,mailboxes,server,address} …{advertising,unwanted,junk,spam,dangerous,false,bogus} {e-mails,emails,messages,mail,mails} {went out,was sent,were sent,poured out,were going out}`,
      "{transmission,sending,mailing,distribution} of {spam,junk,unsolicited,bulk}",
      `{account,accounts,mailbox,mailboxes,server,servers} …{${WAS}} [also ,then ]{used,misused,abused,made use of} …to {send,send out,spread,distribute,pass on} …{e-mail,e-mails,email,emails,messages,mail,mails,junk,spam}`,
      `{${STRANGER}} …{sent,sent out,had sent} …{messages,e-mails,emails,mails} …{everyone in,everybody in,all in,people in} {the,her,his,our,their,its} address book`,
      "{pass on,passing on,forward,relay,spread} {junk,spam,unwanted mail,advertising}",
    ],
    examples: [
      {
        text: "From the account of a clerk junk mail went out.",
        found: "From the account of a clerk junk mail went out",
      },
      { text: "Bulk transmission of spam began at noon.", found: "transmission of spam" },
    ],
    rejects: ["From our server a message was read."],
  },
  {
    id: "vector.tale-copy-of-every-message",
    types: ["email_forwarding"],
    meaning: "Incoming mail went on to somebody else as well.",
    ja: [],
    en: [
      "rule …{passed on,passed,forwarded,copied,sent on,redirected} to {an,a,the,another,his,her,their} …{address,account,mailbox}",
      "{copy,copies} of {every,all,each,incoming,any} …{going,went,sent,gone,passed} to {an,a,the,another} …{address,account,mailbox}",
      `{mail,e-mail,email,e-mails,emails,messages,mailbox,inbox} …{redirected,sent on,send on,passed on,pass on,send all new mail on,copied} to {an,a,his,her,their,the} …{outside,private,free,external,foreign,unknown} …{address,account,mailbox}`,
      `{told,set,set up,instructed} to {send,pass,copy} …{mail,messages,e-mails,emails} on to`,
    ],
    examples: [
      {
        text: "A copy of every message was going to an outside address.",
        found: "copy of every message was going to an outside address",
      },
    ],
    rejects: ["A copy of every form went to the office."],
  },
  {
    id: "vector.tale-flood",
    types: ["denial_of_service"],
    meaning: "So many requests that nobody else got through.",
    ja: [],
    en: [
      `{website,site,server,servers,system,systems,network,web address,portal,page} {${WAS}} {flooded,bombarded,swamped,overwhelmed,overloaded} {with,by} …{traffic,requests,visits,hits,connections}`,
      "{so many,huge number of,masses of,waves of,a wave of,millions of} {requests,hits,connections} …{site,website,server,servers,system}",
    ],
    examples: [{ text: "The site was swamped with requests.", found: "site was swamped with requests" }],
    rejects: ["The office was swamped with calls."],
  },
];
