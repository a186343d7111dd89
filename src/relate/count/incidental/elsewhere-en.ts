import { anyOf, WORDS } from "../../../text/any-of.ts";
import { matchesOf } from "../../../text/matches.ts";
import { sentenceAt } from "../../context/structure.ts";
import { type Reading, wholeText } from "../../reading.ts";
import { type FigureContext, inFrontOf, restOf } from "../figure-context.ts";
import { DISOWNED, NOT_OURS, OURS_AMONG } from "./disowned-en.ts";
import { isOtherMatter, MISHAP } from "./other-matter-en.ts";
import { follows, unrounded } from "./words-en.ts";

/** Whether an English figure is told of others than those the notice is about: all clients of a vendor, other victims, another year. */
export const isElsewhere = (context: FigureContext): boolean =>
  context.reading.language === "en" &&
  (isOfMany(context) || isOfAll(context) || isDisowned(context) || isHearsay(context) || isOfEarlier(context));

/** How far around a figure its sentence is read. */
const REACH = 200;

const front = (context: FigureContext, reach = REACH): string => inFrontOf(context, reach);
const rest = (context: FigureContext, reach = REACH): string => restOf(context, reach);

const BODIES =
  "(?:institutions|organi[sz]ations|companies|websites|firms|banks|credit unions|clients|employers|agencies|(?:school )?districts|school systems|health (?:systems|plans)|providers|entities|businesses|retailers|councils|charities|non-?profits|universities|colleges|municipalities|utilities|insurers|credit unions|governments|client organi[sz]ations|corporate (?:clients|customers)|member (?:organi[sz]ations|institutions))";

/** "about 2.6 million people at 140 financial institutions", "patients of hundreds of providers": more bodies than one notice speaks for. */
const ACROSS = [
  /^ (?:at|across|of|from|in|among|belonging to|served by) /u,
  /^(?:(?:about|some|around|more than|over|nearly|almost|at least|roughly|approximately|as many as|its) ){0,2}/u,
  /^(?:[1-9][0-9]{1,2}|[1-9][0-9]{0,2},[0-9]{3}|hundreds of|dozens of|scores of|thousands of|many|several|numerous|a number of) /u,
] as const;
const BODY = new RegExp(`^${BODIES}\\b`, "u");

const isAcross = (text: string): boolean =>
  [text, ...ONE_OR_TWO.map((words) => text.replace(words, "$1"))].some((said) => follows(said, ...ACROSS, BODY));

/** What else may stand between the number and the noun: 140 (large) (financial) institutions. */
const ONE_OR_TWO = [
  /^( [^.;,]{2,50}?(?:[0-9]|of|many|several|numerous) )[a-z-]{3,16} (?=[a-z])/u,
  /^( [^.;,]{2,50}?(?:[0-9]|of|many|several|numerous) )[a-z-]{3,16} [a-z-]{3,16} (?=[a-z])/u,
] as const;

/** "140 institutions and 2.6 million people", "140 of its client institutions, and …" */
const NUMBERED = new RegExp(
  `\\b[1-9][0-9,]{1,6} (?:of (?:its|their|the|the vendor's) )?(?:[a-z-]{3,16} ){0,2}${BODIES}$`,
  "u",
);
const JOINED =
  /(?:,? and| with|,? involving| and exposed| and affected)(?: the data of| information on| a total of)? $/u;

const isAcrossBefore = (lead: string): boolean => {
  const joined = JOINED.exec(unrounded(lead));
  return joined !== null && NUMBERED.test(lead.slice(0, joined.index));
};

const isOfMany = (context: FigureContext): boolean =>
  context.figure.thing !== "organization" &&
  ((isAcross(rest(context, 90)) && !isOfCustomers(context)) || isAcrossBefore(front(context, 110))) &&
  !OURS.test(front(context, 60)) &&
  !OURS.test(rest(context, 60));

/** "4,377 cards belonging to 4,102 clients": whose the things are, and no bodies among which people are spread. */
const isOfCustomers = (context: FigureContext): boolean =>
  context.figure.thing !== "person" && /^ (?:belonging to|of|from) [^.;]{1,40}\bclients\b/u.test(rest(context, 90));

/** What is ours is not another body's. */
const OURS = /\b(?:[Oo]ur|ours|of us|we)\b/u;

/** "for all of its clients", "across all customers of the vendor", "the total for all of them is". */
const ALL = /\b(?:for|of|across|among|by|from|at|to) (?:all|each|every one) (?:of )?/gu;
const WHOSE =
  /^(?:(?:its|their|the (?:company|vendor|provider|supplier|firm|contractor|processor|software maker|maker)['’]s|[A-Z][\w&.-]{2,24}['’]s) )?/u;
const CLIENTS =
  /^(?:[a-z-]{3,14} )?(?:clients|customers|client organi[sz]ations|subscribers|users|partner (?:organi[sz]ations|companies)|districts|hospitals|banks|employers)\b/u;
const TOGETHER = anyOf(
  [
    /\btotals? (?:[^.;]{1,90} )?(?:for|of|across) all of them\b/u,
    /\b(?:all|other) (?:organi[sz]ations|companies|entities|institutions|clients|customers) (?:affected|involved|concerned|hit|that use)\b/u,
  ],
  "u",
);

const isOfAllClients = (said: string): boolean =>
  TOGETHER.test(said) ||
  matchesOf(ALL, said).some(({ 0: lead, index }) => follows(said.slice(index + lead.length), WHOSE, CLIENTS));

/** "Ledgerlane has 31 other clients", "among other victims" */
const OTHERS =
  /^ ?(?:other|further|additional) (?:clients?|victims?|customers?|organi[sz]ations?|companies|entities)$/iu;

const isOfAll = (context: FigureContext): boolean => {
  const { at, figure, order } = context;
  // "1,866 customers with a loan … 94 other customers": others than those counted just before.
  const isSecond = figure.thing === "person" && at.figures.slice(0, order).some(({ thing }) => thing === "person");
  if (!isSecond && OTHERS.test(at.text.slice(figure.numeral.end, figure.core.end))) return true;
  if (figure.thing === "organization") return false;
  const said = `${front(context)}# ${rest(context, 90)}`;
  return isOfAllClients(said) && !OURS.test(front(context, 40)) && !/^[^.;,]{0,40}\bour\b/u.test(rest(context, 60));
};

const isDisowned = (context: FigureContext): boolean => {
  const { at, sentence, figure } = context;
  if (
    figure.thing !== "person" &&
    figure.thing !== "organization" &&
    figure.thing !== "record" &&
    figure.thing !== null
  )
    return false;
  const next = at.passage.sentences[sentenceAt(at.passage.sentences, sentence.start) + 1];
  const told = at.text.slice(sentence.start, figure.span.start);
  const isOfOther = SAYS.test(told) && !/\b(?:[Ww]e|[Oo]ur)\b/u.test(told);
  if (NOT_OURS.test(rest(context)) || (isOfOther && follows(rest(context), /^[^.;0-9]{0,80}/u, ...OURS_AMONG)))
    return true;
  if (next === undefined) return false;
  const said = at.text.slice(next.start, Math.min(next.end, next.start + REACH)).trimStart();
  if (isOfOther && follows(said, ...OURS_AMONG)) return true;
  return (
    ((follows(said, ...DISOWNED) && !/[0-9]{2}/u.test(said)) || NOT_OURS.test(said)) && !OURS.test(front(context, 30))
  );
};

const isOwnVoice = (reading: Reading): boolean => (known.get(reading) ?? look(reading)).we >= 3;

type Look = { readonly we: number; readonly years: ReadonlyMap<number, number>; readonly main: number };
const known = new WeakMap<Reading, Look>();

/** How often the text says we, and which years it names how often. */
function look(reading: Reading): Look {
  const text = wholeText(reading);
  const years = new Map<number, number>();
  for (const [year] of text.matchAll(/\b(?:19|20)[0-9]{2}\b/gu))
    years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
  const [[main] = [0]] = [...years].sort(([a, m], [b, n]) => n - m || b - a);
  const seen = { we: [...text.matchAll(/\b(?:[Ww]e|[Oo]ur|us)\b/gu)].length, years, main };
  known.set(reading, seen);
  return seen;
}

const SAYS = anyOf(
  [
    /said|says|stated|states|announced|reported|reports|told|disclosed|acknowledged|claimed|wrote|mentioned|suggested|spoke of|speaks of/u,
    /puts?|estimates|estimated/u,
  ],
  "u",
  WORDS,
);

/** "Parcelwing has said publicly that", "the company has told reporters that": another body speaks, and not of us. */
const TO_ALL = anyOf(
  [
    // To the press and the public.
    /publicly|reporters|journalists|the (?:press|media|public)|newspapers?/u,
    // To owners and customers.
    /investors|shareholders|its (?:own )?(?:website|site|blog|customers)/u,
    /a (?:public |press |regulatory |securities )?(?:statement|filing|release)/u,
  ],
  "u",
  { before: /^[^.;]{0,60}\b/u, after: /\b/u },
);
const PUBLICLY = /\bhas publicly $/u;

const isPublic = (said: string): boolean => {
  if (/^(?:We|Our|I)\b/u.test(said)) return false;
  const verb = SAYS.exec(said);
  if (verb === null || verb.index > LATEST) return /\bposted on its (?:own )?(?:website|site|blog) that\b/u.test(said);
  return TO_ALL.test(said.slice(verb.index + verb[0].length)) || PUBLICLY.test(said.slice(0, verb.index));
};

/** Where the verb of saying stands in its sentence. */
const LATEST = 110;

/** "An online outlet stated that 1.2 million …", "Some media have put it at": what is written about it. */
const PRESS = anyOf(
  [
    // "You may have read", "We are aware".
    /You may have (?:read|seen|heard)|We are aware/u,
    // "Several local …".
    /(?:(?:Some|Several|Certain|Recent|An?|The|Other|Various|Many) )?(?:[a-z-]{3,14} )?/u,
  ],
  "u",
  {
    before: /^/u,
    after:
      /[^.;]{0,30}\b(?:[Mm]edia|[Pp]ress|[Nn]ews|[Nn]ewspapers?|[Bb]logs?|[Ff]orums?|[Oo]utlets?|[Rr]umou?rs?|[Ww]ebsites?|[Pp]osts?)\b/u,
  },
);
const WRITTEN = anyOf(
  [
    /stat(?:ed?|ing)|reported|reports|put|wrote|said|saying|claim(?:ed|ing|s)?|mention(?:ed|ing|s)?|suggest(?:ed|ing|s)?|spoke|quot(?:ed|ing)/u,
    /that|of/u,
  ],
  "u",
  { before: /^[^.;]{0,60}\b/u, after: /\b/u },
);

/** In a body's own notice what others say is told of them. */
const isHearsay = (context: FigureContext): boolean => {
  const { at, sentence, reading } = context;
  if (context.figure.thing !== "person" && context.figure.thing !== "record" && context.figure.thing !== "organization")
    return false;
  const said = at.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  return (isPublic(said) || follows(said, PRESS, WRITTEN)) && isOwnVoice(reading) && !/\b(?:our|ours)\b/u.test(said);
};

/** "In 2022 a payroll company in Bangor lost the records of 40,000 workers": a body that the text does not name. */
const OF_ANOTHER = anyOf(
  [
    // Firms.
    /company|firm|bank|retailer|provider|insurer|airline|chain|store|carrier|employer|utility/u,
    // Schools, hospitals and offices.
    /hospital|school|university|agency|council|clinic|district|city|county|college|charity|trust|union/u,
  ],
  "u",
  {
    before:
      /^(?:In|Last|Earlier|This|Since) [^.;]{2,24}?,? (?:an?|another|a different|a neighbou?ring) (?:[a-z-]{3,16} )?(?:[a-z-]{3,16} )?/u,
    after: /\b/u,
  },
);

/** "Has this happened before?": the question that what follows answers. */
const ASKED_BEFORE =
  /\b(?:happened before|(?:previous|earlier|past|prior) (?:incidents|breaches|cases|events)|first time)\b/iu;

const isAskedBefore = ({ at, reading }: FigureContext): boolean => {
  const { parent } = at.passage.block;
  return [parent ?? -1, at.index - 1].some((index) => {
    const above = reading.passages[index]?.normal.text ?? "";
    return above.length < 90 && ASKED_BEFORE.test(above) && /(?:\?|[a-z])$/u.test(above);
  });
};

const IN_YEAR = new RegExp(
  `^(?:Back |Already |Once,? )?[Ii]n (?:(?:early|late|mid-?|[A-Z][a-z]{2,8}) ?)?((?:19|20)[0-9]{2}),? |\\b${MISHAP} (?:in|of|from|during) (?:(?:early |late |mid-?|the (?:spring|summer|autumn|fall|winter) of )|[A-Z][a-z]{2,8} )?((?:19|20)[0-9]{2})\\b|\\b(?:lost|mislaid|stolen|exposed|breached|hacked|fined|settled)\\b[^.;]{0,50}\\bin ((?:19|20)[0-9]{2})\\b`,
  "u",
);

/** "In 2016 the chain paid to settle claims over a laptop with data of 9,700 patients": a year that nothing else in the notice is of. */
const isOfEarlier = (context: FigureContext): boolean => {
  const { at, sentence, reading } = context;
  const said = at.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500)).trimStart();
  if (isOtherMatter(context) || isAskedBefore(context)) return true;
  if (OF_ANOTHER.test(said) && isLate(context) && HARMED.test(said) && !/\bour\b/u.test(said)) return true;
  const [, opens, named, lost] = IN_YEAR.exec(said) ?? [];
  const year = Number(opens ?? named ?? lost ?? 0);
  if (year === 0) return false;
  const { years, main } = known.get(reading) ?? look(reading);
  return (
    year < main &&
    (years.get(year) ?? 0) === 1 &&
    isLate(context) &&
    HARMED.test(said) &&
    !/\b(?:this|the present|these) (?:incident|breach|matter|attack)\b/iu.test(said)
  );
};

const HARMED = anyOf(
  [
    // What got out, or was lost.
    /lost|loses|stolen|stole|exposed|breach(?:ed)?|hacked|hack|disclosed|leak(?:ed)?|sent|mailed|published|theft|went missing/u,
    // Who was hit, and what it costs.
    /suffered|fined?|paid|settle[ds]?|settlement|incident|attack(?:ed)?|victim|compromised|unauthori[sz]ed/u,
    // Who was told, and of what mistake.
    /found|told|notified|informed|wrote|misdirected|wrong|mixed up|mistake|mistakenly/u,
  ],
  "iu",
  WORDS,
);

/** Not among the first things told: these are the incident itself. */
const isLate = ({ at, reading }: FigureContext): boolean => at.index * 3 > reading.passages.length;
