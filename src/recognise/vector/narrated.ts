import type { VectorRow } from "./row.ts";

/** Causes in the words of English letters, told from what the one did and the other left undone. */
export const NARRATED: readonly VectorRow[] = [
  {
    id: "vector.hole-made-use-of",
    types: ["vulnerability_exploit"],
    meaning: "A hole in a program was made use of: the program is named before what was done with it.",
    ja: [],
    en: [
      "{flaw,weakness,hole,loophole,gap,vulnerability,bug,defect,fault} in {a,an,the,our,its,their,that,this,one of}…{product,software,program,programme,system,tool,application,app,appliance,device,gateway,firewall,plug-in,plugin,module,server,service,portal,platform,website,site,interface,firmware}…{used,exploited,abused,misused,leveraged,taken advantage of} {by,to}",
      "{flaw,weakness,hole,loophole,gap,vulnerability,bug,defect,fault} in {a,an,the,our,its,their,that,this,one of}…{let,allowed,enabled,gave,made it possible for} {an,a,the,some,somebody,someone,outsiders,strangers,criminals,attackers,intruders,hackers,third parties}",
      "{flaw,weakness,hole,loophole,vulnerability} in …{unknown to,not known to,unknown even to,not yet known to}",
      "{flaw,weakness,hole,loophole,vulnerability} {not yet known,unknown,that was unknown,then unknown,previously unknown} to",
      "{through,via,by,by way of,by means of,using} {a,an,one,this,that} …{flaw,hole,loophole,vulnerability,weakness} …{for which,that the maker,that its maker,which the maker,that the vendor,which the vendor,not yet been,had not been,nobody had}",
      "{update,updates,patch,patches,fix,security update} {of,from,issued in,released in,dated} {january,february,march,april,may,june,july,august,september,october,november,december,last} …{had not been,was not,were not,had never been,was never} {applied,installed,put in,carried out}",
    ],
    examples: [
      {
        text: "A flaw in the scheduling tool it licenses had been exploited by a stranger.",
        found: "flaw in the scheduling tool it licenses had been exploited by",
      },
    ],
    rejects: ["A fault in the heating system was mended.", "We saw no gap in the fence."],
  },
  {
    id: "vector.firm-doing-our-work",
    types: ["third_party"],
    condition: "at-fault",
    meaning: "A firm told by the work it does for the one that reports.",
    ja: [],
    en: [
      "{company,firm,business,agency,bureau,contractor,supplier,provider,vendor,organisation,organization,printer,bank,charity,start-up,co-operative,cooperative} {that,which,who} [also ]{prints,mails,posts,sends,sends out,books,bills,schedules,hosts,runs,manages,provides,stores,handles,processes,operates,maintains,supplies,administers,looks after,keeps,collects,cleans,shreds,destroys,carries,delivers,transports,archives,scans,transcribes,codes,answers,built,makes,develops,supports,services,deals with,checks,verifies,calculates,pays,issues,helps us}…{our,us,for its,for the,for them,on behalf,its members,its customers,its patients,appointments for,tickets for,orders for}",
      "{which,who} [also ]{supplies,provides,prints,mails,hosts,runs,operates,maintains,manages,handles,processes,administers,stores,books,bills,looks after} …{used by,for us,for our,on our behalf,our,to us}",
      "{uses,used,use,using} the {billing,printing,mailing,payroll,hosting,booking,scheduling,transcription,collection,storage,archiving,scanning,cloud,it,courier,survey,ticketing,support,records} {services,service,platform,software,system} of",
      "{company,firm,business,agency,bureau,supplier,vendor} {we,it,they,the school,the council,the hospital,the trust,the district,the club} {use,uses,used,employ,employs,pay,pays,hire,hires,engage,engages,rely on,relies on,contract with,contracts with,work with,works with} {to,for,in}",
      "{incident,attack,breach,break-in,intrusion,theft,failure,error} {at,in,on,affecting,involving} {one of our,a,our,the,its} {service provider,supplier,vendor,contractor,payroll bureau,print house,mailing house,software supplier,it supplier,processor,agent,business partner}",
      "{books,bills,prints,collects,schedules,answers,processes} {appointments,patients,calls,payments,payroll,statements,letters,orders,tickets,claims} for",
    ],
    examples: [
      {
        text: "The firm that prints and mails our magazine suffered a break-in.",
        found: "firm that prints and mails our",
      },
      {
        text: "The clinic uses the billing services of a firm that was hacked.",
        found: "uses the billing services of",
      },
    ],
    rejects: ["The firm will answer within a week.", "She uses the services of the library."],
  },
  {
    id: "vector.nobody-broke-in",
    types: ["unauthorized_access"],
    meaning: "Somebody came in from outside; or the text says that nobody did.",
    ja: [],
    en: [
      "{broke into,broken into,breaks into,break into,hacked into,hacked,forced its way into,forced their way into,got into} {our,the,its,their,any,anything,one of,a,an,his,her} [own ,computer ,it ,customer ,patient ,booking ,mail ,e-mail ,email ,web ,school ,hospital ]{systems,system,network,networks,servers,server,computers,computer,database,databases,website,site,portal,account,accounts,mailbox,mailboxes,inbox,records,files,support portal}",
      "{broke into,broken into,hacked into,break into,got into} anything",
      "{web shop,online shop,ticket shop,webshop,shop through which,shop on which,platform,app,portal,website,site,server,servers,database,network,mailbox,mailboxes,system,systems} …{was,were,had been,has been,have been} {broken into,hacked,hacked into,broken in to}",
      "{signed in,signed on,logged in,logged on} to {a number of,several,some,many,some of the,hundreds of,thousands of} …accounts",
      "{somebody,someone,a stranger,strangers,an outsider,outsiders,a third party} {got in,had got in,got into,came in,had come in,had been in,was in,had access}",
      "{entered,opened,read} by {somebody,someone,a person,persons,people,an outsider,outsiders,strangers,a stranger} {who was not,who had no,not entitled,without,from outside}",
      "past our …{security,defences,defenses,protection,firewall}",
      "{people,persons,somebody,someone,those} unknown to us {got,reached,entered,came,gained,had}",
      "{been in,into} {some,parts,part,one,several,certain} of {our,its,the} [it ,computer ,internal ]{systems,servers,network,networks,mailboxes,databases}",
    ],
    examples: [
      { text: "Somebody had broken into the booking system.", found: "broken into the booking system" },
      { text: "Strangers got past our firewall.", found: "past our firewall" },
    ],
    rejects: ["He got into the building with his badge.", "They broke into song."],
  },
  {
    id: "vector.charts-opened",
    types: ["insider_misuse"],
    meaning: "Staff opened records of people with whom they had nothing to do.",
    ja: [],
    en: [
      "{employee,nurse,clerk,worker,receptionist,secretary,officer,colleague,assistant,technician,doctor,trainee,intern,staff member,member of staff,member of our staff,teacher,volunteer,pharmacist} …{had opened,opened,had looked,looked,had viewed,viewed,had read,read,had accessed,accessed,had searched,searched} …{chart,charts,record,records,file,files,account,accounts,notes,details}…{not being treated,not under,not in the care,not among,not a patient,not patients,not assigned,not involved in,nothing to do with,no part in,knew privately,personally knew,known to,related to}",
      "{looked at,looked up,opened,viewed,read,accessed,consulted} without {a reason,reason,any reason,need,cause,good reason}",
      "{copied,downloaded,took,carried,emailed,e-mailed,sent,saved,transferred} …{without asking,without the approval,without approval,without authorisation,without authorization,without permission,without leave,without the consent,without telling,contrary to,against the rules,in breach of,in violation of}",
    ],
    examples: [
      {
        text: "A clerk had opened the charts of people who were not in the care of the ward.",
        found: "clerk had opened the charts of people who were not in the care",
      },
    ],
    rejects: ["A clerk opened the door.", "Files are looked at by two people."],
  },
  {
    id: "vector.open-without-password",
    types: ["misconfiguration"],
    meaning: "A store of data was to be reached without a password, or had lost its lock by a change.",
    ja: [],
    en: [
      "{database,databases,server,bucket,storage,store,folder,share,backup,backups,interface,api,index,archive,repository,drive,container,instance} …{reachable,accessible,open,readable,available,reached,opened,left} …without [a ,any ]{password,passwords,log-in,login,authentication,sign-in,credentials}",
      "{database,server,bucket,storage,folder,share,backup,interface,api,archive,repository,drive} …{not protected by,unprotected by,had no,lacked a,lacked any,without a,not behind a} {password,log-in,login,authentication,access control,firewall}",
      "{upgrade,update,migration,move,maintenance,change,reinstallation} …{switched off,turned off,removed,disabled,reset,undid,took away} …{password,log-in,login,authentication,access control,access controls,protection,permission,permissions,restriction,firewall}",
      "{password,log-in,login,authentication,access control,protection,permission,permissions,restriction} …{switched off,turned off,removed,disabled,lost,reset,undone} {during,by,in,after,with,following} {a,an,the,our} …{upgrade,update,migration,move,maintenance,change,release}",
      "{set,left,switched,shared} to {public,everyone,anyone with the link,anybody with the link,everybody}",
      "{sharing,privacy,access,permission,security,visibility} {setting,settings,level,option} …{was,were,had been} {wrong,not right,too wide,too broad,set to,left at,left on,changed by}",
    ],
    examples: [
      {
        text: "The server had been open since May without a password.",
        found: "server had been open since May without a password",
      },
      { text: "It is set to everyone.", found: "set to everyone" },
    ],
    rejects: ["The archive is open on Mondays.", "You cannot log in without a password."],
  },
  {
    id: "vector.screen-shared",
    types: ["remote_control"],
    meaning: "A stranger saw and worked somebody's screen, or put a program there to do so.",
    ja: [],
    en: [
      "{see and control,control and see,watch and control,view and control,take control of,took control of,taken control of,take over,took over,taken over,steer,work,operate} {his,her,the,their,its,our} [own ,work ,office ,staff ]{screen,pc,computer,laptop,desktop,mouse,machine,workstation}",
      "{control,operate,move,work} {her,his,the,their} {mouse,cursor,keyboard,screen,desktop}",
      "{installed,install,download,downloaded,run,ran,planted,left behind,put,set up} {a,an,another,the,some,several} [legitimate ,commercial ,free ,so-called ]{remote access,remote-access,remote control,remote-control,remote desktop,remote support,remote management,remote administration,screen-sharing,screen sharing} {tool,tools,program,programme,programs,app,application,utility,client,session,service}",
      "{anydesk,teamviewer,remote-support session,remote support session,screen-sharing session,screen sharing session}",
    ],
    examples: [
      { text: "The man could take over her work PC.", found: "take over her work PC" },
      { text: "They installed a remote access tool.", found: "installed a remote access tool" },
    ],
    rejects: ["She works on her PC.", "The tool is used remotely by our crew on site."],
  },
  {
    id: "vector.lured-by-look",
    types: ["phishing"],
    meaning: "Messages that looked like something else, and a page that took passwords.",
    ja: [],
    en: [
      "{page,site,form,website,login page,sign-in page} …{was,were,is} {a,an} [clever ,perfect ,good ]{fake,forgery,imitation,copy,sham,replica,fraud}",
      "{message,messages,email,emails,e-mail,e-mails,text,texts,letter,attachment,invoice,link,page} [that was ,that were ,which were ,which was ]{dressed up,disguised,made up,made to look,made to appear,designed to look,styled,posing,masquerading,pretending,purporting} {as,like,to be,to come}",
      "{typed,entered,gave,put,keyed,submitted,filled in} {her,his,their,the,its} [own ,user name and ,username and ,mailbox ,work ,network ,e-mail ,email ]{password,passwords,credentials,log-in,login,log-in details,login details} …{in,into,on,to} {a,an,the,that} …{page,form,site,website,web page,window,screen}",
      "{page,site,form,website} behind {the,a,that} link",
      "{fell for,fallen for,took the bait,taken in by,tricked by,deceived by,fooled by} …{email,e-mail,message,text,link,page,call,caller,letter}",
      "{said,claiming,claimed,pretended,pretending,saying} {he,she,they,to be,that he,that she} …{from,with,of} …{company that looks after,computer company,it department,it support,help desk,helpdesk,software company,it provider,bank,service desk,support team}…{computer,computers,pc,screen,password,code,log in,website,virus,viruses}",
      "{attachment,document,invoice,file} …{was,were} opened {on,by,in} {a,an,one,our,the} …{pc,computer,laptop,workstation,employee,member of staff,clerk,colleague}",
    ],
    examples: [
      { text: "The site she saw was a good imitation.", found: "site she saw was a good imitation" },
      { text: "They were messages dressed up as parcel notes.", found: "messages dressed up as" },
      {
        text: "Four people typed their passwords into a false page.",
        found: "typed their passwords into a false page",
      },
    ],
    rejects: ["The door behind the link road is closed.", "He typed a letter in the office."],
  },
  {
    id: "vector.one-after-another",
    types: ["brute_force"],
    meaning: "Codes were tried in turn, because nothing limited how often.",
    ja: [],
    en: [
      "{trying,tried,testing,tested,entering,entered,guessing,guessed,ran through,running through} {pins,pin codes,passwords,codes,combinations,one pin,one password,one code,every pin,every code,every possible,all possible,six-digit,four-digit,a list of,lists of} …{one after the other,one after another,after another,in turn,in sequence,one by one,until,in succession,by machine,automatically}",
      "{did,does} not {limit,restrict,cap} the number of {tries,attempts,guesses,log-ins,logins,sign-ins,failed}",
      "{no,without,without any,without a} limit {on,to} [the number of ,how many ]{tries,attempts,guesses,times,failed attempts,sign-in attempts,log-in attempts,login attempts}",
      "{guess,guessed,guessing} {the,their,its,a,weak,simple,easy,short,members,customers} [simple ,short ,six-digit ,four-digit ]{pin,pins,password,passwords,code,codes}",
    ],
    examples: [
      { text: "They were trying PINs one after another.", found: "trying PINs one after another" },
      { text: "The form did not limit the number of tries.", found: "did not limit the number of tries" },
    ],
    rejects: ["We tried the recipes one after another.", "There is no limit on donations."],
  },
];
