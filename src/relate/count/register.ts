import type { Figure } from "../../recognise/count/figure.ts";

/** Whether a figure says how many work for the body, or are registered with it on some day: none of those it befell. */
export function isStaffOrRegister(text: string, { span }: Figure): boolean {
  const front = text.slice(Math.max(0, span.start - 44), span.start);
  const after = text.slice(span.end, span.end + 9);
  return (STAFF.test(front.slice(-16)) && GOES_ON.test(after)) || (REGISTERED.test(front) && COPULA.test(after));
}

const GOES_ON = /^[)）](?:が|は|に(?:よる|て)?|全員|の(?:個人)?情報(?:は|について|に関して))/u;
const COPULA = /^(?:です|であ[りる]|で、|だ[。が]|。|い[るま]|おり)/u;

/** 利用者の登録数は6月末現在で約5万2千人です: how many there were on some day. */
const REGISTERED =
  /(?:登録|会員|利用|加入|契約|在籍|在学)者?数は、?(?:[0-9]{4}年)?[0-9]{1,2}月(?:末|[0-9]{1,2}日)(?:時点|現在)?で?、?(?:およそ|約|計)?$/u;

/** 弊社の社員(28名)が: all who work there. */
const STAFF = /(?:当|弊)[社行店院校園会]の(?:全)?(?:社員|職員|従業員|行員|店員|スタッフ|教職員)[(（](?:約|計|全)?$/u;

/** "The file on staff covers 18 people": whose data it holds. */
export const COVERS =
  /\b(?:lists?|files?|spreadsheets?|sheets?|tables?|documents?|registers?|directory|exports?|folders?|attachments?|e-?mails?|letters?|reports?|records?)(?: itself| (?:of|with|on|for|about|from) [^.;,]{3,40})? cover(?:s|ed)? (?:about |some |around |over |more than |nearly |approximately )?$/iu;
