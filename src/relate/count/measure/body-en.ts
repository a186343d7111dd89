import { anyOf } from "../../../text/any-of.ts";
import { matchesOf } from "../../../text/matches.ts";
import { type FigureContext, inFrontOf, isStated, restOf } from "../figure-context.ts";

/** What data, or what holds them, is called in front of those whose they are. */
const DATA = anyOf(
  [
    // Data.
    /data|information|details|records?|entries|accounts?|tokens|credentials|mail(?:boxes)?|content|documentation/u,
    // What holds them.
    /files?|lists?|folders?|documents?|databases?|tables?|spreadsheets?|back-?ups?|copies|exports?|invoices|reports?|contracts?|statements?/u,
  ],
  "giu",
  {
    before: /\b/u,
    after: / (?:of|for|from|on|about|concerning|regarding|relating to|belonging to|held for|covering) /u,
  },
);

/** "out of our", "37 of our": a part of all there are. */
const AMONG =
  /(?:[0-9][0-9,]{0,9} (?:out )?of )?(?:the |our |its |their |these |those |all |some |about |more than |over |at least ){0,4}$/u;
const NOUNS = /^(?:[a-z]{3,12} ){0,2}$/u;

/** "to read data of 37 of our 5,210 customer companies": whose data it is. */
const ownsData = (lead: string): boolean => {
  const last = matchesOf(DATA, lead).at(-1);
  return last !== undefined && NOUNS.test(lead.slice(last.index + last[0].length).replace(AMONG, ""));
};

/** What befell a body, told behind it. */
const BEFELL = anyOf(
  [
    anyOf(
      [
        /affected|hit|struck|caught(?: up)?|involved|concerned|exposed|impacted|compromised|breached|attacked|hacked|swept up/u,
        /informed|notified|told|written to|contacted|alerted|in the same (?:position|boat|situation)|among (?:them|those|the)/u,
      ],
      "u",
      { before: /(?:is|are|was|were|be|been|being|got) (?:[a-z]{2,12} ){0,2}/u },
    ),
    /suffered|fell victim|lost (?:data|files|information|records)|had (?:their|its|some|data|files|customer|information|records)/u,
    /whose (?:data|files|records|information|systems|accounts|customers|clients|details)/u,
  ],
  "u",
  { before: /^[^.;]{0,70}?\b/u, after: /\b/u },
);

/** What was done to bodies, told in front of them: "tries the flaw against 62 companies", "telling 40 clients". */
const STRUCK = anyOf(
  [
    /(?:attacks?|attacked|flaw|break-ins?|intrusions?|hacks?|campaign)[^.;]{0,30} (?:against|on|at)/u,
    /affect(?:ed|s|ing)?|impact(?:ed|s|ing)?|hit|struck|target(?:ed|ing|s)?|expos(?:ed|es|ing)|compromis(?:ed|es|ing)|involv(?:ed|es|ing)/u,
    /notif(?:ied|ying|y)|inform(?:ed|ing)?|alert(?:ed|ing)?/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:[a-z]{3,14} )?$/u },
);

/** A hedge, a wish, or those who lend a hand: nothing befell them. */
const AIDED = /\b(?:help|assistance|aid|support|advice|services) (?:of|from) (?:[a-z]{2,12} ){0,2}$/iu;

/** Whether an English sentence ties bodies to the incident: it was their data, or something befell them. */
export const isTiedBody = (context: FigureContext): boolean => {
  const lead = inFrontOf(context, 120);
  const bare = lead.replace(AMONG, "");
  if (AIDED.test(bare)) return false;
  return (
    ownsData(lead) ||
    STRUCK.test(bare === "" ? "" : `${bare.trimEnd()} `) ||
    BEFELL.test(restOf(context, 140)) ||
    (!isStated(context) && NAMES_DATA(context))
  );
};

/** "Directory of member businesses, 166 companies (name, telephone number)": a line that lists what was on them. */
const NAMES_DATA = ({ at, sentence }: FigureContext): boolean =>
  at.hits.within("data-type", sentence.start, Math.min(sentence.end, sentence.start + 300)).length > 0;
