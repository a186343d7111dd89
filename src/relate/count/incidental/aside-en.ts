import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import { type Around, isTold } from "../../context/turn.ts";
import type { Reading } from "../../reading.ts";
import { type FigureContext, inFrontOf, isStated, REACH, restOf, says } from "../figure-context.ts";
import { AT_WORK, DID, HEADCOUNTS, HIRED, TEAMS, WERE_SERVED, WHO_DID } from "./in-passing-en.ts";
import { follows, unrounded, withoutAuxiliaries } from "./words-en.ts";

/** Whether an English figure is told in passing: how large the body is, who helps, calls or is taught, how many a rule is for. */
export const isToldInPassing = (context: FigureContext, thing: Thing): boolean =>
  context.reading.language === "en" &&
  (isAfterEnd(context) ||
    (COUNTED.has(thing) && (isSize(context) || isRuleFor(context))) ||
    (thing === "account" && isReacting(context)) ||
    (ORIGINS.has(thing) && (isOrigin(context) || isSource(context))) ||
    (thing === "person" && (isReacting(context) || isTaught(context) || isHelping(context))));

const COUNTED: ReadonlySet<Thing> = new Set(["person", "organization", "place", "email_address", "household"]);

/** What stands in front of a figure in its sentence, without the words that only round it. */
const front = (context: FigureContext, reach = 90): string => unrounded(inFrontOf(context, reach));
const rest = (context: FigureContext, reach = 90): string => restOf(context, reach);
const besides = (context: FigureContext): Around => ({ lead: front(context, 110), rest: rest(context) });

const isHarmed = ({ deeds }: FigureContext): boolean => says(deeds, "exposed", "slipped", "compromised", "hit");

/** "-30-", "ENDS", "Notes for editors": what stands below describes the body and not the incident. */
const END =
  /^(?:-\s?30\s?-|#{3,9}|-?\s?(?:ENDS|Ends|END)\s?-?\.?|\*{3,9}|(?:Notes? (?:for|to) (?:the )?editors?|Backgrounder|About (?:us|the [A-Z]|[A-Z])).{0,70})$/u;
const NOTES = /^(?:Notes? (?:for|to) (?:the )?editors?|Backgrounder|About (?:us|[A-Z][\w&' -]{2,50})) ?[:–—-] /u;

const ends = new WeakMap<Reading, number>();

/** The first passage of what a press release puts below its end, else none. */
function endOf(reading: Reading): number {
  let end = ends.get(reading);
  if (end === undefined) {
    const { passages } = reading;
    end = passages.findIndex(({ normal: { text } }, index) => index * 2 > passages.length && END.test(text.trim()));
    if (end < 0) end = passages.length;
    ends.set(reading, end);
  }
  return end;
}

const isAfterEnd = (context: FigureContext): boolean =>
  !isHarmed(context) && (context.at.index > endOf(context.reading) || NOTES.test(context.at.text.slice(0, 70)));

/** "employs 61 people", "cares for 9,000 patients a year", "delivers water to 51,000 homes". */
const SERVES = anyOf(
  [
    // Whom it serves.
    /employs|employing|serves|serving|cares? for|caring for|treats?|teaches|teaching|houses|insures?|carries|looks after/u,
    /educates?|delivers [a-z]{3,12} to|supplies|supplying|provides [a-z ]{3,40} (?:to|for)/u,
    // What it has and runs.
    /has|have|with|and|runs?|operates?|operating|manages|managing/u,
  ],
  "u",
  { before: /\b/u, after: / $/u },
);
const A_YEAR =
  /^(?: [a-z-]{3,14}){0,3},? (?:a|per|each|every) (?:year|month|week|day)\b|^ (?:annually|yearly|daily)\b/u;
const OF_STAFF = anyOf(
  [
    // People.
    /employees|staff|physicians|doctors|nurses|teachers|volunteers|directors|trustees|officers|faculty|shareholders/u,
    // Houses and what stands in them.
    /buses|vehicles|beds|service units/u,
    /stores|shops|branches|hotels|rooms|clinics|schools|campuses|hospitals|pharmacies|libraries|offices|sites|locations|homes|properties/u,
  ],
  "iu",
  { after: /$/u },
);

/** "The Federation runs 34 service units with 1,150 employees": a sentence that only describes. */
const DESCRIBES = anyOf(
  [
    /is|are|has|have|runs?|operates?|serves?|employs?|owns?|comprises?|consists of|covers?|provides?|manages?|maintains?/u,
  ],
  "u",
  { before: /^(?:The |Our |[A-Z]|It |We )[^.;]{0,90}? /u, after: / /u },
);

/** "Harbourside Gas (12,800 customers in the Inverclyde area) has had a break-in", "Our call centre (14 people, 8am to 8pm)". */
const NAMED_BODY = /(?:^|[.;:,] |\b(?:at|by|of|The|the|Our|our) )([A-Z][\w&.'’ -]{1,60}) \((?:[^()]{1,40}, )?$/u;
const TEAM_OF =
  /\b(?:centre|center|team|office|desk|unit|department|branch|company|club|school|hotline|charity|practice|clinic|firm) \((?:[^()]{1,40}, )?$/u;
const NAME = /^(?:[A-Z]\S{0,30}|of|and|the|for)$/u;

const namesBody = (lead: string): boolean =>
  TEAM_OF.test(lead) || (NAMED_BODY.exec(lead)?.[1] ?? "-").split(" ").every((word) => NAME.test(word));

const CLOSES =
  /^[^()]{0,60}\) (?:has|have|had|is|was|were|are|will|says|said|announced|learned|discovered|suffered|apologi[sz]es|regrets|can)\b/u;

const isInBracket = (context: FigureContext): boolean =>
  namesBody(front(context, 100)) &&
  CLOSES.test(rest(context, 90)) &&
  !/\b(?:records?|files?|data|information|details|affected|names)\b/iu.test(front(context, 60));

const isSize = (context: FigureContext): boolean => {
  const { at, figure, sentence } = context;
  if (isInBracket(context)) return true;
  if (isTold(HEADCOUNTS, besides(context))) return true;
  const after = rest(context, 60);
  if (A_YEAR.test(after) && !isHarmed(context)) return true;
  if (isHarmed(context) || says(context.deeds, "held", "to-recipient", "bcc", "received")) return false;
  const noun = at.text.slice(figure.numeral.end, figure.core.end);
  return (
    (SERVES.test(front(context)) || /\b(?:operator|owner|provider|home) (?:of|to)\b/u.test(front(context))) &&
    OF_STAFF.test(noun) &&
    DESCRIBES.test(at.text.slice(sentence.start, figure.span.start)) &&
    at.hits.within("data-type", sentence.start, Math.min(sentence.end, sentence.start + 400)).length === 0
  );
};

/** "messages with more than 20 external addresses", "a tool for messages to more than ten people": what a rule or a tool is for. */
const RULE = anyOf(
  [
    // What is sent.
    /messages?|e-?mails?|mailings?|lists?|files?|transfers?|letters?|batches/u,
    // Who comes together, and where.
    /groups?|meetings|rooms?|courses?|classes/u,
  ],
  "iu",
  {
    before: /\b/u,
    after: anyOf([/ (?:[a-z]{3,10} )?(?:to|with|of|for|from|containing|above|over|addressed to) /u], "u", {
      after: /(?:more than|over|above|at least|up to|fewer than|less than|no more than|a maximum of )?$/u,
    }),
  },
);
const TOOL =
  /\b(?:tools?|rules?|polic(?:y|ies)|will|must|should|limits?|refuses?|requires?|now|warns?|blocks?|settings?|prompts?|checks?)\b/iu;

const isRuleFor = (context: FigureContext): boolean =>
  (context.figure.qualifier === "more_than" ||
    context.figure.qualifier === "at_least" ||
    context.figure.qualifier === "at_most") &&
  (context.figure.value ?? 0) <= 1000 &&
  RULE.test(`${front(context, 60)}${context.at.text.slice(context.figure.span.start, context.figure.numeral.start)}`) &&
  TOOL.test(context.at.text.slice(context.sentence.start, context.sentence.end).slice(0, 400));

/** "So far 300 customers called", ", and 12 have asked": where a figure is the subject of its clause. */
const OPENS_CLAUSE = anyOf(
  [
    /(?:^|[;:–—] |, (?:and|but|while|as|since|so|after|when|because) |\b(?:that|when|since|because|while|but|said|says) )$/u,
    // "By June …", "So far …".
    /^(?:So far|To date|Thus far|Since|In|On|By|As|Until|Meanwhile|Altogether|Already|Within|After|Before|Now|Yesterday|Today|Overall)\b[^.;:]{0,60} $/u,
  ],
  "u",
);
/** "information of 4,150 dependents enrolled in the plan", "statements for 63 savers who told us": who they are, and no deed of theirs. */
const WHOSE = /(?:^|[ ([])(?:[Oo]f|[Ff]or|[Oo]n|[Aa]bout|[Cc]oncerning|[Rr]egarding) $/u;

/** What is said behind a figure that it did: a participle alone, behind an object, only says which of them are meant. */
const deedBehind = (context: FigureContext, reach: number): string => {
  const said = rest(context, reach);
  const plain = withoutAuxiliaries(said);
  return plain === said && (!isStated(context) || !OPENS_CLAUSE.test(front(context).trimStart())) ? "" : plain;
};

const isReacting = (context: FigureContext): boolean =>
  (isTold(DID, { lead: "", rest: deedBehind(context, 70) }) ||
    (rest(context, 5) === " who " &&
      !WHOSE.test(front(context, 20)) &&
      isTold(WHO_DID, { lead: "", rest: withoutAuxiliaries(rest(context, 74).slice(4)) })) ||
    isTold(WERE_SERVED, besides(context))) &&
  !/\bwhose\b/u.test(rest(context, 40));

const STAFF =
  "(?:staff(?: members)?|members of staff|employees|workers|colleagues|volunteers|(?:volunteer )?directors|officers|managers|physicians|doctors|nurses|teachers|lecturers|administrators|clerks|agents|advisers|advisors|people|trustees|councillors|contractors|team members|users)";

/** "All 7,400 of our staff will repeat the module", "38 staff and 11 directors will do a course", "all 530 employees sign a pledge". */
const OF_STAFF_TOO =
  /^(?: (?:of (?:our|the|its) )?(?:staff|employees|members|workers|colleagues|volunteers|directors|officers|teachers|nurses))?/iu;
const AND_OTHERS = /^(?: (?:and|plus) (?:all )?(?:[0-9,]{1,7}|[a-z]{3,8}) (?:[a-z-]{3,14} )?[a-z]{4,14})?/u;
const WHERE = /^(?: (?:at|in|of|across) [^.;,]{3,40}?(?= (?:will|must|have|has|are|now|shall|should|were|was)\b))?/u;
const TAUGHT = anyOf(
  [
    // What they have to do.
    /will|must|have to|are (?:to|being|now|required)|now|shall|should/u,
    // What they did or went through.
    anyOf(
      [
        /trained|retrained|re-?trained|instructed|reminded|briefed|attended|completed|undergone|receive training/u,
        /signed|sign|undergo|repeat|take|complete|attend|pass|follow/u,
      ],
      "u",
      { before: /(?:(?:have|has) )?(?:(?:been|were|was) )?/u },
    ),
  ],
  "u",
  { before: /^ /u, after: /\b/u },
);
const END_STAFF = new RegExp(`${STAFF}$`, "iu");

/** "given its 46 employees further instruction", "retrained all 62 employees". */
const TEACHES = anyOf(
  [
    // Gave it to them.
    /(?:gave|giv(?:en|ing|es)|provid(?:ed|ing|es)|offer(?:ed|ing|s)|deliver(?:ed|ing)) (?:(?:all|our|its|the|their|of) ){0,3}/u,
    // Taught them.
    /(?:re-?)?(?:trained|training|briefed|reminded|instructed|educated) (?:(?:all|our|its|the|their|of) ){0,3}/u,
  ],
  "iu",
  { before: /\b/u, after: /$/u },
);
const LESSON =
  /^ (?:[a-z-]{3,12} ){0,2}(?:instructions?|training|guidance|reminders?|briefings?|courses?|education|refreshers?)\b/u;

const isTaught = (context: FigureContext): boolean => {
  const { at, figure } = context;
  const noun = at.text.slice(figure.numeral.end, figure.core.end);
  const lesson = TEACHES.exec(front(context, 60))?.[0];
  if (
    lesson !== undefined &&
    END_STAFF.test(noun) &&
    (/^(?:re-?)?(?:train|brief|remind|instruct|educat)/iu.test(lesson) || LESSON.test(rest(context, 60)))
  )
    return true;
  const named =
    END_STAFF.test(noun) || /\b(?:staff|employees|teachers|volunteers|managers|workers) \($/iu.test(front(context, 40));
  return (
    named &&
    follows(rest(context, 140).replace(/^\)/u, ""), OF_STAFF_TOO, AND_OTHERS, WHERE, TAUGHT) &&
    !isHarmed(context) &&
    !/^ (?:will|are|have|has)[^.;]{0,40}\b(?:notif|letter|inform|told|contact|written|offered|receive (?:a|an|our|notice|credit))/iu.test(
      rest(context, 110),
    )
  );
};

const IP = /\bIP addresses$/iu;

/** What is done with a page, and from how many places: "was opened from at least 12". */
const COMES_FROM_EN = anyOf(
  [
    /opened|viewed|accessed|downloaded|visited|visits|views|downloads|log-?ins?|logged in|attempts|requests|connections|hits|displayed|clicked/u,
  ],
  "iu",
  { before: /\b/u, after: /\b[^.;]{0,50} from (?:at least )?$/u },
);

/** "the page was opened 23 times from 19 devices": where those came from who looked. */
const isOrigin = (context: FigureContext): boolean =>
  (context.figure.thing !== "record" ||
    IP.test(context.at.text.slice(context.figure.numeral.end, context.figure.core.end))) &&
  COMES_FROM_EN.test(front(context, 90));

/** "The attacks came from two IP addresses", "of six lower-case letters": where it came from, and what a password is made of. */
const isSource = (context: FigureContext): boolean =>
  IP.test(context.at.text.slice(context.figure.numeral.end, context.figure.core.end)) &&
  !says(context.deeds, "exposed", "slipped", "held");

const ORIGINS: ReadonlySet<Thing> = new Set([
  "device",
  "site",
  "place",
  "organization",
  "server",
  "system",
  "line",
  "record",
]);

const isHelping = (context: FigureContext): boolean =>
  (context.figure.value ?? REACH) < REACH &&
  (isTold(HIRED, { lead: "", rest: deedBehind(context, 60) }) ||
    isTold(AT_WORK, besides(context)) ||
    (isTold(TEAMS, besides(context)) && !isHarmed(context)) ||
    (/\b(?:passwords?|accounts?|log-?ins?|credentials|access) (?:of|for) $/iu.test(front(context, 40)) &&
      /\b(?:changed|reset|renewed|replaced|cancelled|revoked)\b/iu.test(rest(context, 80))));
