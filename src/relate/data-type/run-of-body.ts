import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";

/** What an office is called by, behind a word that is also a kind of data: "Personnel Records Division". */
const OFFICE_EN = anyOf(
  [
    /Division|Department|Office|Cent(?:er|re)|Bureau|Section|School|Board|Committee/u,
    /University|Hospital|Agency|Council|Institute|Ministry|Association|Foundation|Faculty/u,
  ],
  "u",
  { before: /^(?: (?:and |of |for )?[A-Z][a-z]{1,20}){0,3} /u, after: /\b/u },
);

/** "Health Promotion Division, Welfare Department": words of the name of an office. */
export const isOfOffice = (text: string, { start, end }: Hit, before: string): boolean =>
  /^[A-Z]/u.test(text.charAt(start)) &&
  (OFFICE_EN.test(text.slice(end, end + 60)) ||
    (/^(?:Department|School|University|Hospital|Faculty|Section|Division)$/u.test(text.slice(start, end)) &&
      /[A-Z][a-z]{1,20} $/u.test(before)));

/** "our company", "a school": who speaks, and where it happened. */
export const BODY = /^(?:company|school|university|hospital|organi[sz]ation|institution|department|workplace)$/iu;

/** Whose data are those of a body: "customers of the". */
const PEOPLE_OF_EN = anyOf(
  [
    /employees|staff|workers|personnel|officers|directors|members|customers|clients|patients|students|pupils|graduates|alumni|teachers/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:of|at) (?:the|our|this|that|each) $/u },
);

/** "students, faculty and staff", "employees of the Harrow school": people and the body they belong to. */
export const isOfPeople = (text: string, { start, end }: Hit): boolean =>
  (/^faculty$/iu.test(text.slice(start, end)) &&
    (/^(?:,? and|,|\/) ?(?:staff|students|employees|alumni|faculty|researchers)\b|^ (?:members?|and (?:former )?staff)\b/iu.test(
      text.slice(end, end + 20),
    ) ||
      /\b(?:students|staff|employees|alumni|administrators|researchers),? (?:and |or )?$/iu.test(
        text.slice(Math.max(0, start - 22), start),
      ))) ||
  (BODY.test(text.slice(start, end)) && PEOPLE_OF_EN.test(text.slice(Math.max(0, start - 26), start))) ||
  (BODY.test(text.slice(start, end)) &&
    /\b(?:of|at|by|from) (?:the|an?) (?:[A-Z][A-Za-z-]{1,16} ){1,2}$/u.test(
      text.slice(Math.max(0, start - 44), start),
    ));

/** What makes the word in front a part of a name: "State University", "state police". */
const NAMED_EN = anyOf(
  [
    // Bodies.
    /universit(?:y|ies)|colleges?|of [A-Z]|council|hall/u,
    // The state, and who works for it.
    /police|laws?|attorneys?|officials?|regulators?|agenc(?:y|ies)|governments?|authorit(?:y|ies)|residents|employees|workers|and federal|or federal/u,
  ],
  "iu",
  { before: /^ /u, after: /\b/u },
);

/** "Harrow State University", "Kansas City", "state officials": part of a name, or whose they are. */
export const isOfName = (text: string, { start, end }: Hit): boolean =>
  (/^[A-Z]/u.test(text.charAt(start)) &&
    /(?:[A-Z][A-Za-z.'’-]{1,24}|\b(?:the|single|this|our|another)) $/u.test(
      text.slice(Math.max(0, start - 26), start),
    )) ||
  NAMED_EN.test(text.slice(end, end + 16));
