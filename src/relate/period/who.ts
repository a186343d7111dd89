import type { SpanMention } from "../../recognise/date/date.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Reading } from "../reading.ts";
import { isClocked } from "./said.ts";

/** How far off those may be named whom a span tells apart. */
const REACH = 150;

/**
 * "we will write to everyone who worked here between 1998 and 2010", "information stored between June and August": it says who they are, or
 * of what age the data are, whatever is done about them.
 */
export function saysWho({ passages }: Reading, index: number, mention: SpanMention): boolean {
  const passage = passages[index];
  const { start } = mention.span;
  const sentence = sentenceOf(passage?.sentences, start);
  if (passage === undefined || sentence === undefined) return false;
  const before = passage.normal.text.slice(Math.max(sentence.start, start - REACH), start);
  if (WHO.test(before)) return true;
  if (isClocked(mention)) return false;
  const clause = THOSE_WHO.exec(before)?.[1];
  return (
    (clause !== undefined && !OF_INCIDENT.test(clause)) ||
    (ASSOCIATED.test(before) && NAMED.test(before)) ||
    STORED.test(before) ||
    COVERS.test(before) ||
    OF_TERM.test(before)
  );
}

const PEOPLE =
  "everyone|everybody|anyone|anybody|those|people|persons|individuals|employees|staff|workers|students|pupils|patients|customers|clients|members|guests|visitors|donors|applicants|residents|tenants|users|subscribers|families|parents|teachers|alumni|volunteers|participants|shoppers|policyholders|cardholders|borrowers|partners|contractors|vendors|owners|buyers|players|passengers";
const WHO = new RegExp(
  `\\b(?:${PEOPLE}) who (?:have |had |has |were |was |are )?(?:ever |been )?(?:work|employ|hire|attend|enrol|stud|stay|shop|visit|order|buy|bought|register|appl|treat|seen|serve|join|donat|gave|live|rent|teach|taught|volunteer|graduat|train|admit|subscrib|insure|book|paid|purchas|sign)[^.;]{0,40}$`,
  "iu",
);

/** Those of whom a clause tells what they did or were in that time. */
const THOSE_WHO = new RegExp(`\\b(?:${PEOPLE})(?: of ours)? who\\b([^.;:()]{2,90})$`, "iu");
/** What somebody did or met with in the course of the incident says nothing of that kind. */
const OF_INCIDENT = anyOf(
  [
    // What people did.
    /logg|log in|logs in|click|open(?:s|ed)? (?:the|a|an|this|that)\b|access|view|saw|see\b|suffer/u,
    // What was sent or told.
    /e-?mails?|messages?|letter|notice|call|phon|contact|notif|inform|complain|report|discover|notic/u,
    // What befell them.
    /affect|concern|fell|victim|lost|had been (?:in|inside)|intrud|attack|found|stole|took|copied|download/u,
  ],
  "iu",
  { before: /\b/u },
);
/** "as well as donors and others associated with the hospital between …". */
const ASSOCIATED = anyOf(
  [
    // What they were to the body.
    /associated|affiliated|connected|registered|enrolled|employed|insured|admitted|active|listed/u,
    // In touch with it, or on its books.
    /in contact|in touch|dealings?|doing business|in our care|on (?:our|the) (?:books|payroll|roll|register|staff)/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:(?:with|at|in|by|as|to|on|under) [^.;,]{2,40})?(?:at (?:any|some) (?:time|point) )?$/u },
);
const NAMED = new RegExp(`\\b(?:${PEOPLE})\\b`, "iu");
/** "information stored in the system between June and August": how old the data are. */
const STORED = anyOf(
  [
    // What is done with papers.
    /stored|kept|saved|held|collected|registered|recorded|scanned/u,
    /created|submitted|issued|filed|dated|processed|opened|set up|taken out|closed|drawn up/u,
    // Of what they are.
    /with dates? of [a-z]{3,12}|for services/u,
  ],
  "iu",
  {
    before: anyOf(
      [
        /information|data|details|records?|files?|documents?|papers|forms?|reports?|images|photos|recordings/u,
        /invoices|receipts|accounts?|profiles|claims|entries|tickets|policies|contracts/u,
      ],
      "iu",
      { before: /\b/u, after: / (?:that |which )?(?:were |was |had been |are )?/u },
    ),
    after: /\b[^.;,]{0,40}$/u,
  },
);
/** "The notebooks cover June to August". */
const COVERS = anyOf(
  [/(?<!logs? )cover(?:s|ed|ing)?|span(?:s|ned|ning)?/u, /relat(?:e|es|ed|ing) to|date from/u],
  "iu",
  { before: /\b/u, after: / (?:the )?(?:period |time |years? |months? |weeks? )?(?:from |between |of )?$/u },
);
/** "repairs in the quarter January to March", "invoices for the year from July to June". */
const OF_TERM =
  /\b(?:in|for|of) the (?:financial |fiscal |school |tax |academic |accounting )?(?:years?|quarters?|months?|seasons?|terms?|semesters?|periods?)(?: from| of)? ?$/iu;
