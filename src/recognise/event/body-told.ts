/** What a body is given when it is told of an incident. */
const REPORT = "report,reports,notification,notice,form,complaint,submission,letter,call,statement";
const MATTER =
  "it,this,that,the matter,the case,the incident,the issue,the breach,the theft,the attack,the loss,the post,the threat,the evidence,everything,our findings,the details,the facts,details,the note,the message,the file";
const WITH = "to,with,before,at";

/**
 * The ways in which English texts say that a body was told, whichever body it is: it got something, knew of it, had it brought before
 * it, or something was opened with it.
 *
 *     bodyTold("police,fbi")    the police have had a complaint; brought the matter before the FBI; a case was opened with the police
 */
export const bodyTold = (bodies: string): readonly string[] => [
  `{${bodies}}…{got,received,has,have,had,has had,have had} {our,the,a,an,this,its,their}…{${REPORT}}`,
  `{${bodies}}…{has had,have had,had} {the details,details,all details,our details}`,
  `{${bodies}}…{was,were,has been,have been,had been} {given,sent,handed,served,shown} {notice,a report,our report,the report,a notification,the form,the details,details,a copy}`,
  `{${bodies}}…{has known,have known,knows,know,has been aware,have been aware,was made aware,were made aware,has been in the picture,have been in the picture,has been involved,have been involved}`,
  `{${bodies}}…{who,which} {was,were} {called in,brought in,called,notified,informed,told,contacted,alerted}`,
  `{${bodies}}…{was,were,has been,have been,had been} {called in,brought in,involved,engaged}`,
  `{${bodies}}, to whom…{reported,handed,passed,sent,gave,submitted}`,
  `{took,taken,brought,put,laid,placed,handed,passed,referred,escalated,reported} {${MATTER}}…{${WITH}}…{${bodies}}`,
  `{case,file,complaint,report,notification,notice,incident,matter,charge,charges} [was ,were ,has been ,had been ]{opened,filed,lodged,made,registered,submitted,raised,recorded,laid,brought}…{${WITH}}…{${bodies}}`,
  `{disclosed,declared,supplemented}…{${WITH}}…{${bodies}}`,
  `{brought,laid,put,placed} before…{${bodies}}`,
  `{sent,handed,gave,given,filed,lodged,submitted} {a,an,the,our,this,its} …{report,form,notification,notice,complaint} {${WITH}}…{${bodies}}`,
];
