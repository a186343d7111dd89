import { anyOf, WORDS } from "../../../text/any-of.ts";
import { matchesOf } from "../../../text/matches.ts";
import { type FigureContext, inFrontOf, isStated, restOf } from "../figure-context.ts";
import { ownsAccount } from "../measure/owner.ts";

/**
 * Whether something ties an English head count to the incident: what befell them, the data or papers that are theirs, the letter they get.
 * A clause that says nothing of the kind tells how many work, learn, come or are served there, and nothing of those affected.
 */
export const isTied = (context: FigureContext): boolean =>
  context.reading.language !== "en" || (!isPresent(context) && isToldOf(context));

const isToldOf = (context: FigureContext): boolean =>
  !isStated(context) ||
  context.figure.bare !== null ||
  context.figure.total ||
  isLabel(context) ||
  isAskedFor(context) ||
  ownsAccount(context) ||
  refersBack(context) ||
  ownsWhatFollows(context) ||
  tells(context, clauseOf(context)) ||
  isWrittenTo(context);

/** Whether an English head count that nothing ties to the incident tells no more than how many work, learn, come or are served there. */
export const isUntold = (context: FigureContext): boolean => {
  if (isTied(context)) return false;
  const { start, end } = clauseOf(context);
  return !DURING.test(context.at.text.slice(start, end));
};

/** What people did while it went on, though nothing befell them: "customers were logged in". */
const DURING = anyOf(
  [
    anyOf(
      [
        // Who was there when it happened.
        /logged in|online|present|connected|using|signed in|on (?:the|that|board|duty)|open to|in (?:the|that) (?:room|building|office)/u,
      ],
      "u",
      { before: /(?:was|were|had been) /u },
    ),
    // What they did then.
    /received|entered|opened|clicked|had access|have access|open to|logged in|answered|replied|used|came|attended|told us|reported/u,
    // What they did it with.
    /targeted|phishing|scams?|swindlers?|fraud(?:ulent|sters?)?|suspicious|spam|bogus|fake/u,
  ],
  "u",
  WORDS,
);

/** "7,318 customers were logged in": who was there, and not whose data were lost. */
const isPresent = (context: FigureContext): boolean =>
  PRESENT.test(restOf(context, 40)) &&
  !/\b(?:of|for|on|about) (?:about |some |all |the |these ){0,2}$/u.test(inFrontOf(context, 24));

const PRESENT =
  /^ (?:were|was|had been|are) (?:logged in|signed in|online|present|connected|on duty|in the (?:room|building))\b/u;

type Stretch = { readonly start: number; readonly end: number };

/** How far to either side of a figure its clause is looked for. */
const REACH = 240;

/** Where one clause ends and the next begins. */
const BOUNDARY = anyOf(
  [
    /;(?! and (?:about )?[0-9])/u,
    /,? (?:but|while|whereas|when|because|after|before|until|unless|although|though|so that) /u,
    /, (?:and|or)(?= (?:[a-z']{2,14} ){1,4}(?:is|are|was|were|will|can|has|have|had|do|does|did)\b) /u,
    /, (?:so|as|where|who|none of whom) /u,
  ],
  "gu",
);

/** The clause a figure stands in. */
function clauseOf({ at, figure, sentence }: FigureContext): Stretch {
  const from = Math.max(sentence.start, figure.span.start - REACH);
  const to = Math.min(sentence.end, figure.core.end + REACH);
  const last = matchesOf(BOUNDARY, at.text.slice(from, figure.span.start)).at(-1);
  const behind = at.text.slice(figure.core.end, Math.max(figure.core.end, to)).search(BOUNDARY);
  return {
    start: last === undefined ? from : from + last.index,
    end: behind < 0 ? to : figure.core.end + behind,
  };
}

/** "Parent table: 8,754 parents.", "(b) 6,318 persons who applied", "For 412 tenants, a note": what a list goes on about. */
const isLabel = (context: FigureContext): boolean => {
  const lead = inFrontOf(context, 80);
  return (
    isVerbless(context) ||
    /(?:^|[.;] )[^.;]{0,70}: ?(?:about |some |a total of )?$/u.test(lead) ||
    /(?:^|[,;] )[Ff]or (?:about |some |the |these |those |another )?$/u.test(lead) ||
    (context.at.passage.block.kind === "item" && context.figure.span.start < LABEL)
  );
};

/** "Whose records? Every student since 2009, which comes to 23,518 students", under "Who is affected": what the section asks for. */
const isAskedFor = ({ at, sentence, reading }: FigureContext): boolean => {
  const question = at.text.slice(0, sentence.start).slice(-ANSWER);
  const heading = reading.passages[at.passage.block.parent ?? -1]?.normal.text ?? "";
  return (
    (/\?\s?$/u.test(question) && ASKS.test(question)) ||
    (heading.length < ANSWER && !/[.;]$/u.test(heading) && ASKS.test(heading))
  );
};

const ASKS = /\b(?:[Ww]ho|[Ww]hose|WHO|WHOSE|how many|How many|HOW MANY)\b/u;

/** Verbs, most of them short or in the past. */
const VERB_EN = anyOf(
  [
    // Auxiliaries.
    /is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did/u,
    // Others.
    /[a-z]{3,14}(?:ed|es)|expect|serve|employ|hold|know|need|keep|look|run|cover|care|treat|teach|came|went|got|took|gave|made|told|said|[Tt]hank|[Tt]hanks/u,
  ],
  "u",
  WORDS,
);

/** "812 people.", "About 40 customers in Leeds.": an answer rather than a sentence. */
const isVerbless = ({ at, sentence }: FigureContext): boolean =>
  sentence.end - sentence.start < ANSWER && !VERB_EN.test(at.text.slice(sentence.start, sentence.end));

/** An answer is no longer than this. */
const ANSWER = 60;

/** A figure this near to the mark of its item says whom the item is of. */
const LABEL = 8;

/** A word for those just told of, in front of a figure; "in these 40 days" is none. */
const BACK_EN = anyOf(
  [
    /[Tt]hese|[Tt]hose|[Ss]ame|[Tt]hey|[Tt]hat|[Tt]his|[Ii]t/u,
    /[Ww]hich(?= (?:is|are|was|were|means?|makes?|leaves|comes|came|adds)\b)/u,
  ],
  "u",
  {
    before: /(?<!\b(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]n|[Bb]y|[Ff]rom|[Ss]ince|[Oo]ver|[Ww]ithin) )\b/u,
    after: anyOf(
      [
        / (?:is|are|was|were|means?|makes?|includes?|included|comprises?|concerns?|leaves)/u,
        / (?:comes to|came to|adds up to|turn(?:s|ed) out to be|proved to be|has risen to|now stands at)/u,
        // Nothing of it.
        /(?:)/u,
      ],
      "u",
      { after: /(?: [a-z]{2,12}){0,2} $/u },
    ),
  },
);

/** "Among them were 11 colleagues and nine cousins" */
const AMONG_EN =
  /\b(?:[Aa]mong|[Aa]mongst) (?:them|these|those|whom|which) (?:are|were|is|was) (?:(?:[0-9,]{1,9}|[a-z]{3,8}) [a-z ]{3,30} and )?(?:about |some )?$/u;

/** "three of them", "those 640 people", "this includes 212 substitutes": of those told before. */
const refersBack = (context: FigureContext): boolean =>
  (context.figure.part && !/ of (?:our|the|its) /u.test(numeralOf(context))) ||
  BACK_EN.test(inFrontOf(context, 50)) ||
  AMONG_EN.test(inFrontOf(context, 70)) ||
  (/\b(?:[Aa] further|[Aa]nother|[Aa]n additional|[Tt]he (?:other|remaining)) (?:about |some |around )?$/u.test(
    inFrontOf(context, 40),
  ) &&
    context.at.figures.slice(0, context.order).some(({ thing }) => thing === "person"));

const numeralOf = ({ at, figure }: FigureContext): string => at.text.slice(figure.numeral.end, figure.core.end);

/** What a clause tells of people whose data are lost: the deed, the data, or what holds them. */
function tells({ at, deeds }: FigureContext, { start, end }: Stretch): boolean {
  const clause = at.text.slice(start, end).replace(OFFICES, "");
  return (
    deeds.hits.some((hit) => hit.start >= start && hit.end <= end && HARM.has(hit.code)) ||
    BEFALLEN.test(clause) ||
    DATA.test(clause) ||
    at.hits.within("data-type", start, end).some(({ code }) => !VAGUE.has(code)) ||
    at.hits.within("subject", start, end).some(({ code }) => HOLDERS.has(code))
  );
}

const HARM: ReadonlySet<string> = new Set(["exposed", "slipped", "compromised", "hit", "bcc", "to-recipient"]);

const BEFALLEN = anyOf(
  [
    // What befell them.
    /affect(?:ed|ing|s)?|impact(?:ed|s|ing)|involved|involves|concern(?:s|ed|ing)|victims?|at risk/u,
    // What was done with the data.
    /copied|copies|stolen|taken|lost|missing|opened|seen|viewed|accessed|read|shown|leaked|dump|breach/u,
    // What they are found in.
    /typed in|identified|found|counted|named|listed|mentioned|turned up|came up|came to light|established|revealed/u,
    /(?:is|are|was|were) (?:on|in|among|part of) (?:it|them|these|those)\b/u,
    // To whom it was sent.
    /(?:sent|e-?mailed|mailed|went|forwarded|delivered|handed|faxed|posted)\b[^.;]{0,60} to|sent (?:a|an|the|those|somebody|someone)/u,
  ],
  "iu",
  WORDS,
);

const HOLDERS: ReadonlySet<string> = new Set(["file", "document", "letter", "card", "bank_account", "media"]);

/** Schools, years and offices are named in any sentence. */
const VAGUE: ReadonlySet<string> = new Set(["none", "other", "affiliation", "occupation", "job_title"]);

const DATA = anyOf(
  [
    // Data.
    /information|data|details|particulars|records?|charts?|notes/u,
    // What holds them.
    /pages?|folders?|files?|lists?|tables?|spreadsheet|column|entr(?:y|ies)|rows|papers?|copy|copies|documents?|histor(?:y|ies)/u,
  ],
  "iu",
  WORDS,
);

/** Bodies, courses and evenings that have data or information in their names. */
const OFFICES = anyOf(
  [
    // Offices.
    /protection|security|privacy|cent(?:re|er)s?|technology|commissioner(?:'s)?|governance|officers?|office|desk|team/u,
    // What takes place, and where to call.
    /evenings?|sessions?|lines?|campaign|meetings?/u,
  ],
  "giu",
  { before: /\b(?:data|information|records?) /u, after: /\b/u },
);

/** "We have 957 patients, and the list with their names": what is told further on is theirs. */
const ownsWhatFollows = (context: FigureContext): boolean =>
  /\b(?:their|whose|each of them|for each|(?<![0-9] )of them)\b/u.test(restOf(context, REACH)) &&
  (DATA.test(restOf(context, REACH).replace(OFFICES, "")) || namesDataBehind(context));

/** "190 people; their names and addresses were visible" */
const namesDataBehind = ({ at, figure, sentence }: FigureContext): boolean =>
  at.hits.within("data-type", figure.core.end, sentence.end).some(({ code }) => !VAGUE.has(code));

/** "we are writing to 640 people", "11 residents are to be notified" */
const isWrittenTo = (context: FigureContext): boolean =>
  /\b(?:notif(?:y|ying|ied)|writ(?:e|ing|ten) to|wrote to|letters? to|contact(?:ed|ing)?|inform(?:ed|ing)?|telling|told|tells) (?:[a-z]{2,14} ){0,3}$/iu.test(
    inFrontOf(context, 60),
  ) ||
  /^ (?:[a-z]{2,12} ){0,3}(?:notified|informed|contacted|written to|told|phoned|telephoned)\b/u.test(
    restOf(context, 60),
  );
