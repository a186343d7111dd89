import { anyOf } from "../../text/any-of.ts";

/** How a count is told to have changed, in any tense. */
const CHANGE = anyOf(
  [
    /(?:rais|revis|reduc|updat|chang|increas|decreas|doubl|tripl|halv)(?:ed|es|ing)|(?:correct|adjust|amend|lower|climb)(?:ed|s|ing)|dropp(?:ed|ing)|drops/u,
    /rose|risen|rising|rises|grew|grown|grows|fell|fallen|falls|went (?:up|down)|gone (?:up|down)/u,
  ],
  "u",
).source;

const FROM = new RegExp(`\\b(?:${CHANGE})\\b[^.;:0-9]{0,70} from (?:about |some |around )?$`, "iu");
const TO = new RegExp(
  `\\b(?:${CHANGE})\\b[^.;:0-9]{0,70}(?: from (?:about |some |around )?[0-9][0-9,]{1,11})? (?:to|at) $`,
  "iu",
);
/** "raised its estimate of how many …, to 1.9 million from 1 million": what holds now is told first. */
const TO_FROM = new RegExp(
  `\\b(?:${CHANGE})\\b[^.;:0-9]{0,110},? to (?:about |some |around )?(?:[0-9][0-9,.]{0,11}(?: million)? from (?:about |some |around )?)?$`,
  "iu",
);
const COUNTS = /\b(?:numbers?|figures?|totals?|counts?|estimates?|tally|toll)\b/iu;
const ENDS = /^(?: to | from (?=[0-9ab])|[,.;)]|$| (?:after|because|once|as|since|when|following)\b)/u;

/** "has risen from |12,000 to 17,450": what was said before and what holds now are no range. */
export const isBeforeChange = (text: string, start: number): boolean =>
  FROM.test(text.slice(Math.max(0, start - 110), start));

/** "revised the number of members affected from 52,000 to 47,615": a count before or after its change, the noun told with the number. */
export function byChange(text: string, start: number, from: number): "label" | null {
  const lead = text.slice(Math.max(0, start - 140), start);
  const isOne =
    (FROM.test(lead) || TO.test(lead) || TO_FROM.test(lead)) &&
    COUNTS.test(lead) &&
    ENDS.test(text.slice(from, from + 14));
  return isOne && /[0-9]{2}|[0-9] ?m/u.test(text.slice(start, from)) ? "label" : null;
}

/** "Among them are 1,070 with private messages (and 230 with …)": some of those told before, by what they had. */
export const isAmong = (text: string, start: number, from: number): boolean =>
  WITH_WHAT.test(text.slice(from, from + 12)) && AMONG.test(text.slice(Math.max(0, start - 120), start));

/** So many with one thing, told in front of so many with another. */
const FIRST = /(?:about |some |around )?[0-9][0-9,]{0,11} (?:with|whose|who) [^.;0-9]{2,60}(?:,| and|, and) /u;
const AMONG = anyOf([/(?:about |some |around )?/u, FIRST], "u", {
  before:
    /\b(?:[Aa]mong|[Aa]mongst|[Oo]f|[Ii]nclud(?:ing|ed))(?: (?:them|these|those|which|whom)(?: (?:are|were|is|was))?)? /u,
  after: /$/u,
});
const WITH_WHAT = /^ (?:with|whose|who|having|for whom|where) /u;
