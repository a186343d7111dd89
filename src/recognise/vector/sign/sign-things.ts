import type { Words } from "./sign.ts";

/** What it was done to, and what made it wrong. */
export const SIGNS_OF_THINGS: readonly Words[] = [
  [
    "online",
    "Where the public reads.",
    ["{website,web site,our site,internet,web page,page,online,facebook,search engine,search engines,portal,intranet}"],
    "On the internet.",
    "internet",
  ],
  [
    "data",
    "What tells of people.",
    [
      "{names,addresses,list,lists,register,minutes,details,data,file,files,spreadsheet,document,documents,information,records}",
    ],
    "The minutes are here.",
    "minutes",
  ],
  [
    "visible",
    "That it was there to be read.",
    ["{visible,published,posted,uploaded,put,stood,appeared,displayed,shown,downloaded,read,accessible,available}"],
    "It was visible.",
    "visible",
  ],
  [
    "amiss",
    "That it should not have been.",
    [
      "{by mistake,in error,inadvertently,accidentally,unintentionally,mistakenly,wrong version,unedited,by oversight,by an oversight,names still,should not have been,should never have been}",
      "for {a week,two weeks,three weeks,several weeks,a month,two months,several days,some days}",
    ],
    "It was for a week.",
    "for a week",
  ],
  [
    "staff",
    "Those who work for the body.",
    [
      "{employee,employees,worker,nurse,clerk,official,officer,constable,detective,teacher,doctor,staff,staff member,manager,engineer,technician,agent,assistant,adviser,advisor,receptionist,pharmacist,volunteer,salesman,consultant,cashier,porter,operator,librarian,trainee,intern,administrator,colleague,secretary,hygienist,therapist,paramedic,carer,caregiver,cook,driver,guard,student nurse,physician,lecturer,professor,tutor,councillor,teller,auditor,tax inspector,detainee officer,caseworker,case worker,social worker,coach,counsellor,counselor,dentist,surgeon,radiographer,midwife,postman,courier,bookkeeper,accountant,salesperson,waiter,waitress,bartender,housekeeper,caretaker,janitor,cleaner}",
      "{member,members} of {our,the,its} {support team,help desk,sales team,call centre,call center,service desk,back office}",
      "{one,two,three,member,members,some} of {our,the,its} {staff,team,nurses,hygienists,employees,doctors,teachers,clerks,officers,volunteers,assistants,colleagues,technicians,drivers,carers,students,agents,receptionists,people,workers,managers,consultants,midwives,cleaners,porters,guards,cooks,therapists,tutors,pharmacists,interns,trainees}",
    ],
    "A trainee came.",
    "trainee",
  ],
  [
    "took",
    "What somebody does with data.",
    [
      "{opened,read,reading,looked,looking,viewed,took,taken,copied,copying,sold,selling,passed on,passed,kept,downloaded,searched,photographed,used,noted}",
    ],
    "He took it.",
    "took",
  ],
  [
    "wrongful",
    "Why it was wrong to.",
    [
      "{out of nosiness,out of curiosity,out of interest,for money,for payment,for gain,for profit,for private,for personal,for his own,for her own,for their own,own purposes,own ends,new employer,new firm,competitor,law firm,journalist,secretly,behind our backs,no business}",
      "for years [been ]{reading,looking,copying,selling,passing}",
    ],
    "It was for money.",
    "for money",
  ],
  [
    "discarded",
    "How things leave a body for good.",
    [
      "{sold,auctioned,flea market,auction,given away,gave away,returned,went back,sent back,thrown away,thrown out,threw away,recycled,scrapped,donated,scrap paper,waste paper,landfill}",
    ],
    "It was sold.",
    "sold",
  ],
  [
    "left-inside",
    "That the data went with them.",
    [
      "{still on it,still in it,still inside,still on them,still in them,files inside,papers inside,records inside,lists inside,unshredded,readable,having been wiped,having been erased,not wiped,not erased,not been wiped,not been erased,unwiped,not shredded,not been shredded,used as scrap paper}",
    ],
    "With files inside.",
    "files inside",
  ],
  [
    "thing",
    "Things that can be carried.",
    [
      "{laptop,laptops,tablet,tablets,phone,stick,usb,memory card,camera,bag,backpack,rucksack,briefcase,purse,suitcase,handbag,binder,folder,ledger,diary,notebook,logbook,drive,hard disk,filing cabinet,copier,disk,case,box,boxes,computers,computer,lists,papers,disc,discs,disks,tape,tapes,cd,cds,dvd,parcel,package,envelope,register,registers,forms,film,microfilm,hard drive,hard drives,memory stick,flash drive,shipment}",
    ],
    "A ledger is here.",
    "ledger",
  ],
  [
    "gone",
    "That nobody has it now.",
    [
      "{did not arrive,never arrived,never got there,did not get there,did not reach,never reached,failed to arrive,did not turn up,never turned up,nowhere to be found,was not returned,were not returned,not been returned,no longer find,fell out,fallen out,slipped out,blown away,gone missing,been missing,missing since}",
    ],
    "It fell out.",
    "fell out",
  ],
  [
    "thief",
    "Those who take things, and how.",
    ["{pickpocket,pickpockets,burglar,burglars,thief,thieves,robber,robbers}"],
    "A pickpocket came.",
    "pickpocket",
  ],
  [
    "program",
    "What does its work by itself.",
    [
      "{program,programme,app,software,system,update,release,script,printer,machine,computer,website,portal,interface,upload form,web form,server,mail server,gateway,firewall,plug-in,plugin,vpn,appliance,product,module,component,extension,library,tool,service,framework}",
    ],
    "An app ran.",
    "app",
  ],
  [
    "failed",
    "That it did it wrong.",
    [
      "{defect,defective,faulty,malfunction,malfunctioned,swapped the,swapped names,swapped records,swapped accounts,swapped addresses,brought down,broke down,went wrong,gave out,wrongly assigned,wrongly linked,wrongly merged,wrongly printed,assigned the wrong,printed the wrong,picked the wrong}",
    ],
    "It broke down.",
    "broke down",
  ],
  [
    "slip",
    "What people do by mistake.",
    [
      "{made a slip,made a mistake,made an error,a slip of,confused,pressed the wrong,clicked the wrong,chose the wrong,used the wrong,picked the wrong,wrong button}",
      "when {he,she,they} should have",
    ],
    "He made a slip.",
    "made a slip",
  ],
  ["password", "Passwords.", ["{password,passwords,credentials,log-ins,logins}"], "A password.", "password"],
  [
    "elsewhere",
    "Somewhere that is no part of the body.",
    [
      "{another site,other sites,another website,other websites,another service,other services,somewhere else,elsewhere,someone else's,another company,other companies,an online shop,a forum,a social network,a private account,her private,his private}",
      "{on,for,at,with,from} a {music,chess,shopping,dating,game,games,gaming,video,travel,hotel,holiday,news,photo,football,sports,fitness,file} {service,site,shop,forum,chain,website,app}",
    ],
    "It was elsewhere.",
    "elsewhere",
  ],
  [
    "in-use-there",
    "That it served or became known there.",
    ["{same,too,as well,leak,leaked,exposed,hacked,breached,became known,become known,reused,re-used,tried out}"],
    "It leaked.",
    "leaked",
  ],
  [
    "mass-mail",
    "Mail nobody wants.",
    ["{bombard,bombarded,junk,spam,adverts,advertisements,unsolicited,unwanted}"],
    "It is junk.",
    "junk",
  ],
  [
    "incoming-mail",
    "Everything that comes in by mail.",
    [
      "{all,every,incoming,any} [incoming ,new ]{mail,mails,message,messages,e-mail,e-mails,email,emails}",
      "forward everything",
    ],
    "All mail came.",
    "All mail",
  ],
  [
    "passed-on",
    "That it went on from there.",
    ["{copied,forward,forwarded,redirected,sent on,passed on,diverted,relayed,forward everything}"],
    "It was diverted.",
    "diverted",
  ],
  [
    "to-an-address",
    "To where it went.",
    [
      "to {a,an,another,his,her,their} [outside ,private ,foreign ,unknown ,external ,free ,personal ,own ]{mailbox,address,account,e-mail address,email address}",
    ],
    "It went to an outside address.",
    "to an outside address",
  ],
  [
    "own-page",
    "Pages of the body.",
    ["{front page,home page,homepage,our website,our site,our pages,pages of our,our web pages}"],
    "See our website.",
    "our website",
  ],
  [
    "altered",
    "That they were changed.",
    ["{overwritten,replaced,defaced,been placed,was placed,were placed,planted,inserted,altered}"],
    "It was overwritten.",
    "overwritten",
  ],
  [
    "foreign",
    "With what no friend would put there.",
    [
      "{malicious links,malicious link,picture of a,slogan,slogans,skull,casino,casinos,insults,obscene,propaganda,strange links,hidden links}",
    ],
    "A slogan was there.",
    "slogan",
  ],
  [
    "pay-page",
    "Where customers pay.",
    ["{payment page,payment form,checkout,check-out,checkout page,order page,order form,till page}"],
    "The checkout is new.",
    "checkout",
  ],
  [
    "typed",
    "What they type there.",
    ["{typed,keyed in,card numbers,card number,card data,card details,cards}"],
    "They typed it.",
    "typed",
  ],
  [
    "copied",
    "That it went to others too.",
    ["{relayed,forwarded,transmitted,sent on,also sent,sent to,copied,captured,passed to,collected,diverted}"],
    "It was captured.",
    "captured",
  ],
  [
    "second-factor",
    "What is asked for besides a password.",
    [
      "{two-factor,two factor,two-step,second factor,second proof,second step,multi-factor,multifactor,mfa,2fa,one-time code}",
    ],
    "A second factor.",
    "second factor",
  ],
  [
    "absent",
    "That it was not.",
    ["{was no,were no,had no,had not,was not,were not,did not,lacked,had never,had yet to,there was no,no}"],
    "It had no roof.",
    "had no",
  ],
  [
    "flaw",
    "What is wrong with a program.",
    [
      "{flaw,hole,opening,weakness,weak point,weak spot,vulnerability,security gap,loophole,out of date,outdated,unpatched,behind}",
    ],
    "A loophole was there.",
    "loophole",
  ],
  [
    "exploited",
    "That somebody came in by it.",
    [
      "{exploited,was used,were used,used a,used the,attackers,attacker,hackers,hacker,intruders,intruder,got in,broke in,place files,placed files,began with,started with,entered through,came in through,came through,came in by,abused,took advantage of,made use of,leveraged,way in,entry point,point of entry}",
    ],
    "They got in.",
    "got in",
  ],
  [
    "encrypted",
    "That data were locked.",
    ["{encrypted,scrambled,locked them,locked our,locked up,locked the files}"],
    "They locked them.",
    "locked them",
  ],
];
