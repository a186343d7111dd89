import type { Words } from "./sign.ts";

/** Where strangers come in, and what they do there; what goes astray; what does not stay hidden. */
export const SIGNS_OF_DEEDS: readonly Words[] = [
  [
    "system",
    "What runs on computers and can be come into.",
    [
      "{server,servers,system,systems,network,networks,database,databases,website,web site,portal,environment,infrastructure,platform,admin panel,control panel,administration panel,console,back end,backend,back-end,intranet,remote desktop,vpn,cloud storage,cloud account,repository,application,domain controller,data centre,data center,virtual machine,virtual machines,back office,shop system,booking system,till system,content management system}",
    ],
    "It is a portal.",
    "portal",
  ],
  [
    "entered",
    "How somebody comes in.",
    [
      "{got in,got into,gets into,get into,broke in,broke into,breaks into,broken into,gained entry,gained access,gaining access,gained unauthorised access,gained unauthorized access,obtained access,acquired access,had access,entered,entering,made their way,made his way,found a way,found their way,logged in,logged on,logged into,signed in,connected to,been inside,was inside,were inside,was in,were in,had been in,was on,were on,had been on,reached,has reached,had reached,was present,were present,roamed,moved through,moved around,moved from,moved laterally,wormed,slipped into,forced their way,penetrated,infiltrated,breached,intruded,hacked,hacked into,compromised,let themselves in,remained in,stayed in,lurked}",
    ],
    "They broke in.",
    "broke in",
  ],
  [
    "planted",
    "How a program is put where it does not belong.",
    [
      "{placed,installed,planted,inserted,injected,deployed,ran,run,running,executed,launched,uploaded,introduced,slipped,put,loaded,dropped,left behind,hid,hidden,smuggled,embedded,added}",
    ],
    "They planted it.",
    "planted",
  ],
  [
    "bad-code",
    "A program that does harm.",
    [
      "{malicious code,malicious software,malicious script,malicious scripts,malicious file,malicious files,malicious program,malicious programme,malware,extra code,foreign code,a script,a few lines of code,lines of code,web shell,web shells,backdoor,backdoors,back door,spyware,keylogger,keystroke logger,skimmer,trojan,rogue code,rogue script,hacking tool,hacking tools,miner,miners,mining software,a build,malicious build,malicious package}",
    ],
    "It is a web shell.",
    "web shell",
  ],
  [
    "premises",
    "Where somebody breaks in on foot.",
    [
      "{office,offices,building,premises,car,vehicle,van,door,window,house,home,warehouse,locker,storeroom,store room,garage,shed,burglary,burglar,burglars,alarm,clinic was}",
    ],
    "The window was open.",
    "window",
  ],
  [
    "astray",
    "That it was for somebody else.",
    [
      "{should have gone to,should have been sent to,should have been addressed to,should have been going to,ought to have gone to,meant to go to,was meant to go,meant for,intended for,supposed to go to,supposed to be sent to,was destined for,were destined for,were supposed to go,was supposed to go}",
      "{instead of,rather than} {to ,}{the,our,its,their} {clinic,hospital,doctor,gp,surgery,patient,customer,member,client,office,department,team,pharmacy,laboratory,school,recipient,intended}",
    ],
    "It should have gone to you.",
    "should have gone to",
  ],
  [
    "cover",
    "What hides a passage of a document.",
    [
      "{struck out,strike-out,strikeout,strikethrough,crossed out,blackened,blackening,black box,black boxes,black bar,black bars,black rectangle,black rectangles,blacked out,blacked-out,blacking out,blacking-out,redaction,redactions,redacted,masking,masked,marker pen,covered up,covered over,whited out,blanked out,obscured,greyed out,grayed out,pixelated,blurred}",
      "covered {with,by} {a,an,black,white,grey,gray,coloured,colored}",
    ],
    "It was blacked out.",
    "blacked out",
  ],
  [
    "lifted",
    "That it can be read in spite of it.",
    [
      "{moved aside,removed,be moved,lifted,lift off,peeled off,undone,reversed,copied out,copying and pasting,copy and paste,copied and pasted,pasted into,select the text,selecting the text,highlighting the text,beneath,underneath,still legible,still readable,still be read,still visible,could be read,could be seen,can be read,shone through,showed through,brought back,brought the,only a layer,layer on top,came back,see through,deleted in}",
      "{could,can} [still ,easily ,simply ,also ]be {moved,removed,lifted,peeled,undone,reversed,selected,copied,read,seen,made out,deciphered,dragged,deleted,switched off,recovered,uncovered,revealed,viewed}",
    ],
    "It was still legible.",
    "still legible",
  ],
  [
    "automated",
    "Machines that try and try.",
    [
      "{automated tool,automated tools,automated script,automated scripts,automated attempts,automated means,a bot,bots,botnet,a script,scripts,thousands of,hundreds of thousands of,millions of,tens of thousands of,large number of,huge number of,high volume of,flood of,barrage of,wave of}",
    ],
    "A botnet came.",
    "botnet",
  ],
  [
    "tried",
    "What they try to get in by.",
    [
      "{log-in attempts,login attempts,sign-in attempts,logon attempts,log-on attempts,attempts to log in,attempts to sign in,password guesses,guesses,tried passwords,trying passwords,lists of passwords,likely passwords,common passwords,list of passwords,failed logins,failed log-ins,failed sign-ins,tried to log in,tried to sign in}",
    ],
    "There were login attempts.",
    "login attempts",
  ],
  [
    "reader",
    "That people see in their own mail what is not theirs.",
    [
      "{opened,found,saw,discovered} …{in,among} {her,his,their,its} {inbox,inboxes,mailbox,mailboxes,mail,e-mail,email}",
      "{opened,checked} {her,his,their} {inbox,inboxes,mailbox,mailboxes,mail,e-mail,email} …{to find,and found,and saw}",
    ],
    "They opened their email to find it.",
    "opened their email to find",
  ],
  [
    "handed-over",
    "That somebody gave away what lets one in.",
    [
      "{gave away,gave up,giving away,handed over,gave out,entered,entering,typed,typed in,typing,keyed in,keyed,submitted,supplied,provided,surrendered,disclosed,divulged,revealed,filled in,put in,shared,parted with} {her,his,their,our,the,its,an,a} [own ,work ,company ,user ,account ,staff ,office ,university ,school ,hospital ,administrator ]{password,passwords,credentials,login,logins,log-in,log-in details,login details,sign-in details,username and password,user name and password,code,one-time code,access code,access codes,access data,login data}",
    ],
    "He gave away his password.",
    "gave away his password",
  ],
  [
    "lure",
    "What makes people do so.",
    [
      "{fake,bogus,counterfeit,false,forged,sham,phoney,phony,imitation,look-alike,lookalike,spoofed,fraudulent,deceptive,cloned,copycat,made-up} [but convincing ,looking ,sign-in ,login ,log-in ,microsoft ,bank ,company ]{page,pages,site,sites,website,websites,web page,portal,form,e-mail,e-mails,email,emails,mail,message,messages,text,texts,invoice,invoices,call,calls,login page,log-in page,sign-in page,screen,link,links,notice,document}",
      "what {passed for,looked like,appeared to be,seemed to be,she took for,he took for,they took for,turned out to be,purported to be,was made to look}",
      "{page,site,website,form,screen,portal} that {looked like,imitated,mimicked,resembled,copied,posed as,pretended to be,was made to look}",
      "{e-mail,email,message,mail,text} that {appeared,seemed,looked,purported,pretended,claimed} {to,like,as}",
    ],
    "It was a bogus page.",
    "bogus page",
  ],
  [
    "own-page-abroad",
    "Where people show things to their friends.",
    [
      "{instagram,facebook,snapchat,tiktok,twitter,whatsapp,youtube,telegram,discord,messenger,social media,social network,private chat,group chat,chat group,her story,his story,their story}",
    ],
    "It was on Instagram.",
    "Instagram",
  ],
  [
    "shot",
    "What they show there.",
    [
      "{picture,pictures,photo,photos,photograph,photographs,video,videos,screenshot,screenshots,clip,clips,image,images,selfie,selfies,x-ray,x-rays,chart,charts,record,records}",
    ],
    "It is a selfie.",
    "selfie",
  ],
  [
    "showed",
    "That they show it.",
    ["{posted,put,uploaded,shared,sent,published,streamed,showed,placed}"],
    "She posted it.",
    "posted",
  ],
  [
    "took-out",
    "How strangers come by data.",
    [
      "{pulled,took,taken,copied,downloaded,extracted,exfiltrated,stole,stolen,obtained,got hold of,removed,exported,lifted,siphoned,harvested,drew,carried off,helped themselves to,made copies of}",
    ],
    "They pulled it.",
    "pulled",
  ],
  [
    "from-system",
    "Where the data were.",
    [
      "from {our,the,its,their,a,an,one,two,several,some,many,ten,eleven,twelve,those,these} …{server,servers,system,systems,network,networks,database,databases,environment,environments,repository,repositories,platform,cloud,storage,bucket,portal,intranet,mail server,backup,backups,tenants,workstations,file share,shared drive}",
    ],
    "It came from our servers.",
    "from our servers",
  ],
];
