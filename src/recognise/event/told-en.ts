import { AUTHORITIES, PEOPLE, POLICE } from "./body-name.ts";
import { bodyTold } from "./body-told.ts";

/** English wordings in which authors tell a story in everyday words, for the rows of `course.ts`, `response.ts`, `report.ts` and `published.ts`. */

const INQUIRY =
  "inquiry,enquiry,inquiries,enquiries,investigation,investigations,review,analysis,audit,search,examination,check,checks,assessment,forensic work,forensics";
const EXPERTS =
  "experts,investigators,specialists,consultants,auditors,forensic team,forensic firm,forensics firm,security firm,it firm,it company,service provider,agency,panel,commission,committee,lawyers";
const PUT_UP =
  "page,pages,file,files,folder,link,list,post,document,documents,entry,video,copy,copies,recording,spreadsheet,database,sheet,share";

/** What stopped a leak or an attack. */
export const CONTAINED_EN: readonly string[] = [
  "{set,put,switched,changed,turned} back to {private,members only,restricted,internal,closed}",
  `{${PUT_UP}} {was,were,had} gone`,
  "{was,were,is,had} gone from {the,our,its}",
  "{was,were,been} {recalled,intercepted,withheld,called back,pulled back,rescinded,nullified,neutralised,neutralized,barred,denied access}",
  "{was,were,been} logged {out,off}",
  "logged {everyone,everybody,all users,all sessions,every user,all accounts,them} {out,off}",
  `{${PUT_UP}} {was,were} {off,no longer on,no longer reachable on} {the,our}`,
  "{sent,brought,gave,handed,mailed,took,carried,given} {it,them,the,all,both,her,his,their,this,these,those}…back to {us,our,the}",
  "{brought,handed,gave,carried} {it,them,the files,the papers,the letter,the letters,the folder,the list,the lists,the records,the documents,the sheet,the form,the forms} back",
  "handed {over,back,in} the",
  "{collected,fetched,picked up,got back} {it,them,the,all,both,every}…from the {finder,recipient,recipients,family,patient,customer,house,address,firm,company,clinic,neighbour,neighbor,buyer}",
  "access…{limited,restricted,narrowed,confined} to",
  "{swapped,exchanged} {the,it,them}…for a {clean,correct,corrected,new,blank,redacted}",
  "{faulty,wrong,incorrect,defective,infected,mistaken,erroneous}…{was,were} {replaced,exchanged,swapped}",
  "{was,were} replaced {by,with} {a,an,the} {clean,correct,corrected,redacted,fixed,blank,proper,new}",
  "cut {the,our,its,his,her,all} [internet ,network ,remote ,outside ]{connection,connections,link,line,lines,access}",
  "{shut,thrown,driven,forced} out",
  "{expelled,evicted,ejected} from",
  "{cleaned,purged,scrubbed,cleared,stripped,eradicated,wiped} {from,off} {the,our,its,all}",
  "{changed,replaced} {the,all,our} {locks,codes,combination,door codes,access codes,lock}",
  "{new,changed} {passwords,password,keys,credentials} {was,were} {set,issued,given out,put in place}",
  "{severed,severs} {the,its,our,all}…{network,connection,connections,link,line}",
  "{fix,patch,hotfix,rollback} {deployed,released,applied,rolled out,goes live,went live}",
  "pulled the {plug,cable,network cable,lan cable}",
  `{deletion,destruction,removal,shredding} of {the,all,this,these,those}…{was,were,had been,has been} {completed,complete,finished,done}`,
  "{completed,finished} the {deletion,destruction,removal,recovery,retrieval}",
  "{was,were,been} {put right,set right,mended,cured,undone}",
  "{assured,confirmed,certified,declared,attested,promised,told,informed,notified}…that {it,he,she,both,all} {had,has,have} [all ,since ,now ,already ,permanently ]{deleted,destroyed,shredded,erased,removed,binned,disposed of,discarded}",
  "{assured,confirmed,certified,declared,attested,told,informed,notified}…that {all,both,the,every}…{had,has,have} been [permanently ,all ,since ]{deleted,destroyed,shredded,erased,removed,discarded}",
  "{cleaned,cleared,swept,combed,flushed,scrubbed,rooted,weeded} out",
  "{ended,closed,killed,dropped,terminated,cleared,reset} {all,every,the} [open ,active ,running ,user ,live ]{sessions,session,connections,connection}",
  "{was,were,is,are} {filtered,scrubbed,diverted,blackholed} [out ]{from,by,at,on}",
  "{loophole,hole,gap,leak,backdoor,back door,door}…{closed,plugged,shut,sealed,stopped}",
  "{put,placed} up {a,the} {holding,maintenance} page",
  "{was,were} {off,no longer on,gone from} the {site,website,web site,internet,intranet,server,page,net}",
  "forced {re-login,relogin,logout,log-out,password change,password reset}",
];

/** What made an incident. */
export const DEED_EN: readonly string[] = [
  "{fell,fallen,slipped,slid,tumbled} {off,out of,from} {the,a,an,his,her,their,our}",
  "{newsletter,newsletters,mailing,circular,reminder,reminders,invoices,bills,statements,e-mail,email,message,list,invitation,invitations,survey} went out",
  "{talked,tricked,fooled,lured,coaxed,persuaded,deceived,misled} {the,a,an,our,one,his,her}…into",
  "{mixed up,confused,transposed,mislabelled,mislabeled,misread,mistyped,misaddressed,misdirected,misfiled} {the,two,their,his,her,a,an,these}",
  "pasted {the,a,an,all,names,it,them}",
  "dropped {the,a,an,his,her,their,our,some,it,them}",
  "{was,were,been} {photographed,filmed,screenshotted,forwarded,pasted,dropped,mixed up,swapped,mislabelled,mislabeled,misaddressed,smashed,pried open,forced open,broken open,robbed,snatched,pickpocketed}",
  "{changed,set,made,left,put,switched,opened,sent,included,enclosed,added,copied,deleted,thrown,handed,given}…{by mistake,by accident,in error}",
  "{fault,bug,error,mistake,flaw,problem,defect} {came in,crept in,slipped in,was introduced,got in,arose} {with,through,by,when,on,during}",
  "{clicked,opened,replied,responded,entered,typed,keyed}…{link,attachment,password,login,phishing}",
  "{received,got} {a,an,one,the} [targeted ,spear ,fake ]{phishing,fake,fraudulent,spoofed,scam} {e-mail,email,mail,message,call,text}",
  "{used,misused} to {get into,enter,log in to,log into,sign in to,reach,send,gain}",
  "got into {the,our,its,his,her,a,an}",
  "{exported,extracted,siphoned,scraped,harvested,photographed,skimmed} {the,tables,data,names,records,files,all,it,them,some,about,our,information,addresses,cards,messages}",
  "{get,got,gets} at {the,our,its,his,her}…{copy,copied,take,took,read}",
  "{copy,copied,download,downloaded,steal,stole} {it,them} ",
  "{put,puts,posted,placed,uploaded}…on our {disclosure log,intranet,portal,page,homepage,home page,wall,notice board,noticeboard}",
  "answered…with {a,an,the} {spreadsheet,file,list,document,table,letter,e-mail,email}",
  "{deployed,released,pushed,went live,shipped} to production",
  "{exposure,leak,outage,attack,encryption,copying} {begins,began,starts,started}",
  "{first,last} {request,requests,query,download,downloads,login,logon,log-in,sign-in,access,hit,connection} {from,by,of,that,with,to}",
  "{trouble,problem,problems,incident,disruption} started",
  "{carried off,made off with,got away with,walked out with,drove off with,ran off with}",
];

/** How somebody came to know of it. */
export const DISCOVERED_EN: readonly string[] = [
  "tipped {us,him,her,them,the} off",
  "{tip-off,tip off} {from,by}",
  "{asked,questioned,quizzed} us {about,why,whether,how}",
  "{queried,questioned} {an,a,the,our,this,one}",
  "{audit,review,check,checks,inspection,monitoring,scan,alarm,system,software,filter}…{flagged,flags} {that,a,an,the,one,unusual,several,some}",
  "{report,e-mail,email,message,call,letter,tip} {reaches,reached,arrives at,arrived at,comes in,lands}",
  "{flooded,swamped,inundated} with {calls,complaints,e-mails,emails,messages,queries,questions}",
  "got wind of",
  "it {came out,became known,became apparent,surfaced} that",
  "{system,systems,software,tool,tools,monitoring,platform,filter,sensor,provider,vendor} {generated,issued,sent,produced,gave,triggered,raised,flagged} [us ]{an,a,several,multiple,automated,alerts,alarms,warnings}",
  "{could,can} no longer {open,log in,log on,log into,sign in,access,reach,start,use,read,get into}",
  "{sent,left,wrote,dropped} us {a,an,another}…{message,e-mail,email,letter,note,line,report,warning} {describing,saying,pointing,about,to say,that,reporting,in which,asking}",
  "told {the,our} {press office,office,front desk,help desk,helpdesk,switchboard,reception,receptionist,duty officer,manager,headteacher,head teacher,principal,director,chief executive,secretary}",
  "{ransom note,note,ransom demand,ransom message,warning,banner} {appeared,popped up,came up,was found,were found,flashed up}",
  "{drew,draws,directed} our attention",
  "{first,earliest} {we,anybody,anyone} {heard,knew}",
  "{was,were} missing when",
  "{problem,error,incident,matter,breach,leak,mistake,fault,flaw,issue,loss,theft,mix-up,mixup,slip} {surfaced,came out,became known,became apparent,showed itself,was brought up}",
  "{gets,get,got,receives,receive,received,takes,take,took,had,has} {first,its first,our first,the first,several,many,a few,two,three}…{calls,call,complaints,complaint,reports,report,queries,tickets,ticket,messages,alerts,e-mails,emails} {about,from,that,of,saying}",
  "{sent,sends,showed,forwarded,handed,passed,emailed,e-mailed,mailed} us {screenshots,screen shots,a screenshot,a copy,copies,a link,photos,a photo,pictures,a picture,a sample,samples,proof,part of,the file,the list}",
  "{owned up,admitted,disclosed,confessed,acknowledged,revealed} {to us,to having,having,that it,that they,that its,that their,that one}",
  "{told,notified,informed,alerted,warned} {its,their,all its,several}…{including us,ourselves,among them us,us among them,one of which is ours,which include us}",
  "{caller,reader,visitor,member,customer,patient,parent,neighbour,neighbor,resident,passer-by,researcher,journalist,reporter,student,client} {told,warned,pointed out to,showed} us",
];

/** What worked again. */
export const RECOVERED_EN: readonly string[] = [
  "{was,were,is,are,came,came back,come} back up",
  "{portal,site,website,system,service,app,shop,platform,catalogue,catalog,server,servers,services,systems} {returned,came back,was back,were back,went back online,up again,back up}",
  "{flowing,running,reachable,usable,accessible,available,working,operating,online,live} again",
  "{could,can} {be used,be reached,be opened,be accessed,be borrowed,be ordered,be made,be booked,order,book,log in,pay,use} …again",
  "{went,returned,switched,gone,moved} back to {its,the,our,their,normal,electronic,regular} [usual ,normal ,regular ]{systems,system,records,operation,operations,service,business,working,schedule}",
  "{back,returned} to normal",
  "{is,are} open again",
  "got {the,our,its,all}…{running,working,going} again",
  "{disruption,outage,interruption,downtime,shutdown,closure,lockout,standstill,attack}…{ended,was over,is over,came to an end,was at an end,has ended}",
  "back in {business,action,operation,full operation,working order}",
  "{put,brought} the {old,previous,earlier,corrected,repaired} {version,release,system,server,page,site} back",
  "{were,was,are,is} back {by,on,at,since,again}",
  "{feature,function,shop,store,form,login,registration,enrolment,enrollment,booking,ordering} {comes back,came back,is back,was back,returns,returned,back on,re-opened,reopened,re-opens,reopens}",
  "{issue,incident,problem,outage,disruption,fault,interruption,error,errors,latency} {was,were,has been,had been,is} [now ,fully ,completely ,finally ]{resolved,over}",
  "{it,we,shop,store,site,website,office,service,portal,library,branch,branches,clinic,school,museum} [was ,is ,has ,has been ,were ]re-{opened,opens,opening}",
];

/** How the people concerned were told. */
export const NOTIFIED_EN: readonly string[] = [
  `{${PEOPLE},those affected,those concerned,everybody,everyone}…{were,was,have been,has been,had been,are being,are,will be} [all ,each ,also ,then ,now ,individually ,personally ]{told,informed,notified,contacted,visited,rung,called,spoken to,warned,briefed,texted,phoned,telephoned,emailed,e-mailed,written to,apologised to,apologized to}`,
  `{${PEOPLE},those affected,those concerned,everybody,everyone}…{had,got,received} {a,an,the,our}…{call,letter,e-mail,email,message,visit,text,sms,notice} {from us,from our,from a partner,from the director,from the manager,from a member of,by}`,
  "{individual,personal,written,separate} {notices,notifications,letters,messages,e-mails,emails} {followed,went out,were sent,are being sent,will follow}",
  "{letters,notices,sms messages,text messages,texts,messages,e-mails,emails,notifications,circulars}…{will go out,go out,went out,going out,were dispatched,left us,followed} ",
  `{notification,mailing} of {consumers,customers,individuals,patients,clients,members,employees,those affected} {began,begins,started,starts,was completed}`,
  "{all,each,most,some} of {them,those} {were,was,have been,had been} {told,informed,notified,contacted,written to,emailed,e-mailed,phoned,telephoned,rung,visited}",
  "{apology,apologies,letter of apology,letters of apology} …{went out,went to,followed}",
  "{sent,sending,send} {a,an,our,the}…to {those,everyone,everybody,all those,the people,the persons} {concerned,affected,on the list,in the file,in question,named}",
  "{notice,notification,warning,apology} {was,were,has been,is being} {mailed,sent,posted,emailed,e-mailed,delivered} to",
  "{information,question,explanatory} {evening,meeting,session} {for,with}",
  "{spoke,spoken,talked} {to,with} {each,all,every,everyone,those,them} [of ]",
  "let {all,every,everyone,everybody,them,those,our,the}…know",
  `{${PEOPLE},those concerned,those affected,everyone concerned} {will,shall} {be written to,be contacted,be notified,be informed,be told,hear from us,receive a letter,receive an e-mail,receive an email,get a letter,get an e-mail,get a call}`,
  "{everyone,everybody} {concerned,affected,on the list} {will,shall} {be written to,be contacted,be notified,be informed,be told,hear from us,receive,get}",
  "{letters,notices,e-mails,emails,notifications} {are,is} {going,going out,on their way,being sent,being posted,being mailed} [out ]to",
  "{you,they} {will,should} {have had,have received,have got,receive,get} {a letter,an e-mail,an email,our letter,a message,a notice}",
  `{are,is} going [out ]to {the ,our ,all ,those }{${PEOPLE}}`,
  "letter dated",
  `{${PEOPLE},everyone} {received,got,had} {a,an,the,our} first {e-mail,email,letter,notice,message,notification}`,
  "{letter,letters,notices,e-mails,emails} {to,for} …left us",
  "by {letter,letters,e-mail,email,phone,telephone,post,mail,text message} to {all,each,every,the,those,everyone}",
  `{${PEOPLE}} {emailed,e-mailed,notified,informed,written to,phoned,telephoned,told,contacted} {by,individually,directly}`,
  "called each of the",
  "{called,rang,phoned,telephoned,wrote to,visited,e-mailed,emailed} {each,every,all} [one ,of ]",
];

/** Reports to the police. */
export const POLICE_EN: readonly string[] = [
  ...bodyTold(POLICE),
  "police {came,attended,visited,took,arrived,opened}",
  "{complaint,report,charge,charges,denunciation} {was,were} {filed,lodged,made,laid,brought,pressed} with the {gendarmerie,carabinieri,public prosecutor}",
  "{filed,lodged,made,laid,brought} {a,an,the}…{complaint,report,charge,charges}…{gendarmerie,carabinieri,polizia,police nationale,guardia civil,guardia,cybercrime unit,public prosecutor}",
];

/** Reports to other authorities. */
export const AUTHORITY_EN: readonly string[] = bodyTold(AUTHORITIES);

/** How looking into it ended. */
export const COMPLETED_EN: readonly string[] = [
  `{${INQUIRY}}…{came to an end,came to a close,came to its end,drew to a close,was over,were over,was done,were done,was wound up,was at an end,wound up,wrapped up}`,
  `{finished,completed,wound up,wrapped up,closed,concluded} {their,our,the,its,his,her,this,that}…{${INQUIRY}}`,
  `{check,checks,checking}…{was,were} {finished,completed,complete,done}`,
  "{handed in,handed over,presented,submitted,delivered,handed us,gave us,sent us,turned in,filed} {their,its,the,his,her,a,an}…{report,findings,results,conclusions}",
  "had {the,their,its,his,her} [final ,full ,written ]{report,findings,results}",
  "{final report,report of,forensic report,findings of,results of}…{reached us,arrived,came in,was in hand,was ready,were ready,was handed over}",
  "{report,findings,results} {reached us,came in,was in,were in,arrived}",
  "{had,have,was,were} {put together,drawn up,drew up,compiled,assembled,finished,completed} {a,the,our} [full ,complete ,final ]list",
  "{put together,drew up,compiled} {the,a} {full,complete,final} list",
  "had a {full,complete,final} list",
  "{gave,sent,handed,showed} {us,the board,the company,the council} {its,her,his,their,the,a} [final ,full ,written ,first ]{report,findings,conclusions}",
  `{finishes,completes,ends,closes,concludes} {its,their,the,her,his,this,our} [final ,full ]{work,report,${INQUIRY}}`,
  `{finished,completed,done,through} {combing,sifting,working,wading,reading,trawling,going,searching,checking,sorting} [through ]{the,all,our,every}`,
];

/** What was established. */
export const CONFIRMED_EN: readonly string[] = [
  "{engineer,team,vendor,analyst,administrator,staff,responder} {verifies,confirms,establishes,reproduces} {the,that,it,which,a}",
  "it {was,is,became} {clear,certain,plain,evident,beyond doubt} that",
  "{could,can,able to} {say,tell} {for certain,with certainty}",
  "{knew,know,known} for {certain,sure}",
  "{was,were} {sure,certain,satisfied} that",
  "{logs,log,log files,footage,recordings,traces,records} …{prove,proved,proves} {that,how,which,who}",
  "{analysis,examination,evaluation,study,inspection} of {the,our,its,these,those,all}…{showed,proved,revealed,established,confirmed}",
  `{${EXPERTS}}…{told,informed} us`,
];

/** What the body had made public before. */
export const PUBLISHED_EN: readonly string[] = [
  "{informed,told,notified} the {public,press,media}",
  "{we,it,company,university,hospital,council,school,trust,firm,charity} {went,go,had gone} public",
  "{first told,told} you {of,about,that}",
  "{banner,notice,warning,message,statement,note,announcement} {was,were} {put,posted,placed,published,put up,shown} {on,in}",
  "{posted,published,put,placed,put up} {a,an,the,our} [short ,first ,brief ]{warning,banner,message,note,announcement} {on,in}",
  "in continuation {of,to} {our,the}…{dated,of}",
  "{further to,referring to,in addition to,with reference to} our…{notice,letter,statement,intimation,announcement,disclosure,filing}…{dated,of}",
  "{statement,release,announcement,notice} {appeared,came out,was out}",
];
