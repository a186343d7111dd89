import { ANOTHER, DOCUMENT, WAS } from "./english-words.ts";
import type { VectorRow } from "./row.ts";

/** Those who were to get something. */
const RECIPIENT =
  "customer,customers,patient,patients,client,clients,member,members,man,woman,mother,father,parent,parents,visitor,family,applicant,pupil,resident,tenant,person,people";

/** How English tells of what reached the wrong person, by mail or on paper. */
export const TALES_OF_MAIL: readonly VectorRow[] = [
  {
    id: "vector.tale-attached-for-another",
    types: ["misdelivery_email"],
    meaning: "Something else was attached than was meant.",
    ja: [],
    en: [
      `{${DOCUMENT}} …{${WAS}} attached {where,in place of,instead of,rather than,in the place of}`,
      `{${ANOTHER}} …{${WAS}} attached to {the,an,her,his,our,that} {e-mail,email,message,mail,reply}`,
      "{she,he,they,clerk,secretary,assistant,employee,colleague,nurse} [had ]attached {our,the,a,an,last year's} …{list,file,spreadsheet,letter,report,form,minutes,document} …{instead,by mistake,in error,of another,for another,in place}",
      "instead of the …{she,he,they,we,the clerk,the secretary} [had ]{attached,sent,enclosed,added}",
    ],
    examples: [
      {
        text: "The list was attached where the form should have been.",
        found: "list was attached where",
      },
    ],
    rejects: ["A form was attached to the e-mail."],
  },
  {
    id: "vector.tale-program-chose-address",
    types: ["misdelivery_email"],
    meaning: "An address the program put in, or one with a slip in it.",
    ja: [],
    en: [
      "{program,programme,software,system,autofill,auto-fill,autocomplete,auto-complete,computer} [had ]{filled in,suggested,completed,chose,picked,inserted,offered,proposed} {another,a different,the wrong,an old,one of the same,a similar,somebody,someone}",
      "{letter,character,digit,dot,hyphen} {in,of} {the,her,his,an} {address,e-mail address,email address} {was,were,had been} {wrong,missing,left out,mistyped,false}",
      "{pressed,hit,clicked,chose,used,clicked on} {\",'}reply [to ]all",
      "{pressed,hit,clicked,chose,used,clicked on} reply [to ]all",
    ],
    examples: [{ text: "The program suggested another name.", found: "program suggested another" }],
    rejects: ["The program offered a solution."],
  },
  {
    id: "vector.tale-came-to-another",
    types: ["misdelivery_email", "misdelivery_post"],
    condition: "medium",
    meaning: "What was for one went to another of nearly the same name or address.",
    ja: [],
    en: [
      `{${DOCUMENT},reply,message,e-mail,email} …{went,was sent,were sent,had gone,was e-mailed,was emailed,came,addressed} to …{same name,similar name,same surname,similar surname,similar address,nearly the same address,almost the same address,namesake}`,
      `{${DOCUMENT},reminder,message,e-mail,email} {for,of,about,meant for,intended for} {one,a} {${RECIPIENT}} …{sent,e-mailed,emailed,mailed,posted,went,given,handed} to {a different,another,someone,somebody}`,
    ],
    examples: [
      {
        text: "A reminder for one patient was e-mailed to another.",
        found: "reminder for one patient was e-mailed to another",
      },
    ],
    rejects: ["A reminder for one patient was written."],
  },
  {
    id: "vector.tale-seen-in-the-header",
    types: ["bcc_error"],
    meaning: "Addresses in copy, for all to read.",
    ja: [],
    en: [
      "in [open ]{copy,carbon copy} {rather than,instead of,and not,not} [in ]{blind,bcc,hidden}",
      "{header,address line,address field,recipient line,top of the message,top of the e-mail,top of the email} …{who else,each other,every other,all the others,all the other,other recipients}",
      "{see,read,tell} …who else {had been,was,had,were,is} {invited,written,sent,got,received,on,the recipients}",
    ],
    examples: [{ text: "He put them in copy rather than in blind copy.", found: "in copy rather than in blind" }],
    rejects: ["The letter came in copy."],
  },
  {
    id: "vector.tale-in-anothers-envelope",
    types: ["misdelivery_post"],
    meaning: "Letters, papers and things that reached somebody else.",
    ja: [],
    en: [
      `{envelope,envelopes,parcel,packet} …{held,contained,had in it,had in them} …{of,for} {${ANOTHER}}`,
      `{envelope,envelopes} …{held,contained} …{the next,another,somebody else's,someone else's,other,the previous}`,
      `{into,in} {the,an} {envelope,envelopes,folder,parcel,letter} of {${ANOTHER}}`,
      "{one,a single} {sheet,row,line,page,position,place} {out of step,too far,out,off,behind,ahead}",
      "{page,sheet} {one,two} …{one,the} {customer's,saver's,member's,patient's,letter,statement} …{page,sheet} {one,two} of the {next,one before,previous}",
      `{${DOCUMENT},they} {was,were} still {going,being sent,being posted,being mailed,addressed} to {the,their,his,her,an} {old,former,previous,address where,house where,home where}`,
      "{came,coming} out of a fax [machine ]{at,in}",
      `{gave,handed,passed} {a,the,one} {${RECIPIENT}} {the,a} …{of another,of somebody,of someone,meant for,belonging to,for another,of a different,with the same surname}`,
      "{opened,received,got,read,found} …{letters,letter,mail,post,statements,bills,page,pages} {that,which} {was,were} not {theirs,hers,his,for them,meant for them,addressed to them}",
      "{has,have,had,got,received,held} {somebody else's,someone else's,another customer's,another member's,another patient's} {letter,letters,page,statement,bill,form,papers,results,prescription}",
      `{letter,letters,statement,statements,bill,bills} {went,gone,were going} to the wrong {people,person,homes,households,houses,addresses,address}`,
    ],
    examples: [
      { text: "The forms went into the envelope of another.", found: "into the envelope of another" },
      { text: "The labels were one line out of step.", found: "one line out of step" },
    ],
    rejects: ["She opened a letter that was hers.", "The envelopes are one size."],
  },
];
