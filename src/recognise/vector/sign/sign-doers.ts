import { STRANGER } from "../english-words.ts";
import type { Words } from "./sign.ts";

/** Whom something may reach that was for somebody else. */
const PERSON =
  "patient,customer,client,member,person,family,company,firm,student,pupil,parent,tenant,resident,employee,applicant,household,recipient,man,woman,dr,doctor,school,address,addressee,house,list,group,number,supplier";

/** Who did what to whom, by what. */
export const SIGNS_OF_DOERS: readonly Words[] = [
  [
    "stranger",
    "Somebody who has no business there, or from where he came.",
    [
      `{${STRANGER},unknown party,unknown parties,unknown people,group calling itself}`,
      "{from,in} {another country,abroad,overseas,a foreign country,a hotel in}",
      "{without her knowledge,without his knowledge,without their knowledge,at night,while he slept,while she slept}",
    ],
    "It was read from abroad.",
    "from abroad",
  ],
  [
    "account",
    "What somebody signs in to, named by whose it is.",
    [
      "{mailbox,mailboxes,inbox,inboxes,webmail,web mail}",
      "{e-mail,email,user,staff,administrator,admin} {account,accounts}",
      "{one,two,three,four,five,six,seven,eight,nine,ten,several,certain,these,those,employee,employees'} {accounts,mailboxes}",
      "{account,accounts,log-in,login,log-in details,login details,credentials} of {a,an,the,one,our,two,three}",
      "{her,his,their} [own ,work ,e-mail ,email ,user ]{account,accounts,login,log-in}",
      "{',’}s {account,accounts,log-in,login,password,credentials}",
    ],
    "It is a clerk's mailbox.",
    "mailbox",
  ],
  [
    "used",
    "What somebody does who is in an account.",
    [
      "{read,reading,entered,opened,looked,looking,browsing,stayed,logged in,logged on,signed in,copied,copying,downloaded,took over,taken over,at home in,in control of,control of,misused,abused,emptied,used,using,gained entry,gained access,had access,access to,logged into,got in}",
    ],
    "He stayed there.",
    "stayed",
  ],
  [
    "sent",
    "How things go to people.",
    [
      "{sent,went,gone,e-mailed,emailed,mailed,posted,delivered,handed,gave,given,faxed,forwarded,attached,enclosed,left for,arrived,ended up,landed,came out,turned up}",
    ],
    "It went out.",
    "went",
  ],
  [
    "to-another",
    "Somebody it was not for.",
    [
      `{to,for,by} {another,a different,the wrong,a wrong,an unrelated} {${PERSON}}`,
      "{to,by} {someone else,somebody else,a namesake,his namesake,her namesake,a stranger,strangers,an outsider,the whole,the entire}",
      "{to,with,of} {the same name,the same surname,a similar name,a similar address}",
      "{whose name,whose address} differs",
    ],
    "It went to the wrong house.",
    "to the wrong house",
  ],
  [
    "got",
    "How people come by things.",
    ["{received,got,opened,found,was given,were given,was handed,were handed}"],
    "She received it.",
    "received",
  ],
  [
    "of-another",
    "Whose it was instead.",
    [
      `{of,about,for,from} {another,a different,the wrong} {${PERSON}}`,
      "{of,for,about} {someone else,somebody else,a stranger,a namesake,others}",
      "{someone else's,somebody else's,other people's,another patient's,another customer's,another client's,another member's,another person's,a neighbour's}",
      "{a,another} {colleague's,fellow member's,fellow student's,classmate's,co-worker's,coworker's,teacher's,pupil's,family's,tenant's,employee's,applicant's,stranger's,different person's,different patient's,different customer's}",
      "{another,a different,some other} {elector's,voter's,taxpayer's,subscriber's,donor's,traveller's,traveler's,passenger's,driver's,holder's,policyholder's,owner's,user's,parent's,child's,candidate's,applicant's,guest's,resident's,pupil's,student's,employee's,family's,household's,company's,borrower's,tenant's,claimant's,pensioner's,player's}",
      "{meant,intended} for",
    ],
    "It was someone else's.",
    "someone else's",
  ],
  [
    "mail",
    "It is e-mail.",
    ["{e-mail,email,e-mails,emails,attachment,attached,mailing list,e-mailed,emailed}"],
    "By email.",
    "email",
  ],
  [
    "paper",
    "It is on paper.",
    [
      "{letter,letters,envelope,envelopes,parcel,parcels,fax,faxes,faxed,prescription,prescriptions,statement,statements,printed,posted,poll card,poll cards,postcard,postcards,leaflet,leaflets,slip,slips,label,labels,bill,bills,certificate,certificates,by post,counter,report card,x-ray,payslip,payslips}",
    ],
    "A letter came.",
    "letter",
  ],
  [
    "message",
    "What lures come in.",
    [
      "{emailed,e-mailed,wrote,message,messages,mail,e-mail,email,invoice,call,caller,telephone,phone,text,link,attachment,page,website,letter}",
    ],
    "A text came.",
    "text",
  ],
  [
    "pretence",
    "That it was not what it seemed.",
    [
      "{believing the,claimed to,claiming to,pretended,pretending,purporting,purported,posing,posed,seemed to be,seemed to come,appeared to be,appeared to come,in the name of,what he took for,what she took for,thinking,thinking that,believing,believing that,supposed,alleged,purported,so-called,supposedly,what passed for,what looked like,what appeared to be,what seemed to be,bogus,impersonating,an imitation,dressed up as}",
    ],
    "A bogus man.",
    "bogus",
  ],
  [
    "obeyed",
    "That somebody did as told.",
    [
      "{clicked,entered,typed,keyed,gave,complied,answered,replied,opened,read out,to read,fell for,installed,followed,disclosed,revealed,handed over,persuaded,tricked}",
      "{sent,e-mailed,emailed} {the,them,it,everything,copies}",
    ],
    "They complied.",
    "complied",
  ],
  [
    "setting",
    "What says who may see.",
    [
      "{setting,settings,switch,checkbox,check box,tick box,toggle,link sharing,sharing link,read rights,visibility,permission,permissions,access rights,access right,sharing,access list,access control,access controls,privileges,configuration,rights to}",
    ],
    "The settings are new.",
    "settings",
  ],
  [
    "ajar",
    "That it let in too many.",
    [
      "{left on,left off,left open,switched on,switched off,ticked,unticked,not ticked,set to public,anyone with the link,widened,loosened,too wide,too broad,wrongly,wrong,incorrect,incorrectly,by mistake,in error,not been ticked,not been set,not been changed,never changed,to everyone,to everybody,to anyone,to all,to every,public,was empty,error in,mistake in}",
    ],
    "It was left open.",
    "left open",
  ],
];
