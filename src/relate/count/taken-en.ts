import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { assertionAt } from "../context/assertion.ts";
import type { Reading } from "../reading.ts";

/** Data and what holds them, as a notice calls them where it tells that they were taken. */
const DATA = anyOf(
  [
    // Data.
    /data|information|details|records?|datasets?|names|addresses|entries|rows|credentials|contents/u,
    /incoming (?:mail|messages|e-?mails?)/u,
    // What holds them.
    /databases?|tables?|lists?|files?|folders?|documents?|spreadsheets?|sheets?|back-?ups?|copy|copies|exports?|archives?|attachments?/u,
    // "what customers typed".
    /what [a-z]{4,12} (?:typed|entered|filled|gave|wrote)/u,
  ],
  "u",
  { after: /\b/u },
);

/** "took a backup copy", "to read data of", "sent copies of all mail". */
const TOOK = anyOf(
  [
    /took|taken|stole|copied|read|downloaded|extracted|exported|scraped|grabbed|captured|collected|recorded|obtained/u,
    /forwarded|redirected|sold|dumped|sent copies of|got hold of|made off with|carried off/u,
  ],
  "u",
  {
    after: new RegExp(
      ` (?:(?:an?|the|all|our|their|its|some|these|part of the) )?(?:[a-z-]{3,14} )?${DATA.source}`,
      "u",
    ),
  },
);

/** "the list was attached", "files had been taken", "a database had been offered for sale". */
const WERE_TAKEN = anyOf(
  [
    /taken|stolen|copied|read|opened|downloaded|sold|offered for sale|for sale|dumped|published|seen|viewed/u,
    /attached|forwarded|among what was copied/u,
  ],
  "u",
  {
    before: new RegExp(
      `${DATA.source}[^.;:]{0,60} (?:was|were|is|are|had been|have been|has been) (?:[a-z]{2,12} )?`,
      "u",
    ),
  },
);

/** How English tells that somebody has the data: he took, read or copied them, or they lay open, went out or are for sale. */
const TAKEN = anyOf(
  [
    TOOK,
    WERE_TAKEN,
    /could be (?:opened|seen|viewed|read|found|reached|downloaded|accessed) (?:[a-z]{2,10} ){0,3}?by (?:any|every|all|the public)[a-z]{0,4}/u,
    /(?:open|visible|accessible|readable|available) to (?:anyone|anybody|everyone|everybody|the public|the internet|strangers)/u,
    // "1,346 messages went that way".
    /(?:messages|e-?mails) (?:[a-z]{2,10} ){0,3}?(?:went|were going) (?:that way|out|outside|to an? (?:outside|external|unknown))/u,
    /(?:rule|filter|setting) (?:that )?(?:forwarded|redirected|sent|copied)/u,
  ],
  "gu",
  { before: /\b/u, after: /\b/u },
);

/** What makes the deed a wish, a plan, a question, a doubt or a denial. */
const UNSURE = anyOf(
  [
    /may|might|could|can|possibly|potentially|whether|if|to|not|never|nor|no|nothing|none|cannot|neither/u,
    /attempted|tried|trying|would|should|unless|until|before|claim(?:s|ed|ing)?|alleged(?:ly)?|said it|says it/u,
  ],
  "u",
  { before: /\b/u, after: /\b[^.;:,]{0,40}$/u },
);
/** "used a flaw to read data": what it was done for was done. */
const PURPOSE =
  /\b(?:used|exploited|managed|succeeded|logged in|came in|got in|which allowed|that allowed)\b[^.;]{0,90} to $/u;

/** Those who put it right or look into it: "we took the file down", "our specialists read the messages". */
const HELPERS = anyOf(
  [/[Ww]e|I|[Yy]ou|[Ss]taff|specialists|experts|investigators|engineers|firm|team|police|regulator/u],
  "u",
  { before: /\b/u, after: /\b[^.;,]{0,30}$/u },
);

/** How many of the words for it are looked at, at most, and how much in front of each. */
const MOST = 40;
const LEAD = 130;

/** Whether an English notice tells as a fact that somebody got the data, or that they lay open or went out. */
export function isTaken(reading: Reading): boolean {
  if (reading.language !== "en") return false;
  return reading.passages.some(({ normal: { text } }, passage) =>
    matchesOf(TAKEN, text)
      .slice(0, MOST)
      .some(({ index, 0: said }) => {
        const lead = text.slice(Math.max(0, index - LEAD), index);
        if ((UNSURE.test(lead) && !PURPOSE.test(lead)) || HELPERS.test(lead)) return false;
        const { act, possible, negated } = assertionAt(reading, { passage, start: index, end: index + said.length });
        return act === "fact" && !negated && !possible;
      }),
  );
}
