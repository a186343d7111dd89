import { anyOf } from "../../text/any-of.ts";

/** "Prepaid customers – 1,200,000 – name, number": how many, between the name of a line and its data. */
export const isBetweenDashes = (text: string, start: number, from: number): boolean =>
  start < LONGEST && BEFORE_DASH.test(text.slice(0, start)) && BEHIND_DASH.test(text.slice(from, from + 5));

const LONGEST = 70;
const BEFORE_DASH = /^[^.;:0-9]{3,60} (?:[–—]|--?) (?:about |approx\. |approximately |some )?$/u;
const BEHIND_DASH = /^(?: (?:[–—]|--?) [A-Za-z]|$)/u;

/** "2,460 of the workers had uploaded a passport, 9,112 a driver's license": further figures of the same, the verb and the noun left out. */
export const isInSeries = (text: string, start: number, from: number): boolean =>
  OBJECT.test(text.slice(from, from + 7)) &&
  AND_THEN.test(text.slice(Math.max(0, start - 16), start)) &&
  [FIRST, VERB].every((pattern) => pattern.test(text.slice(Math.max(0, start - 160), start)));

const OBJECT = /^ (?:an?|the|their|both) [a-z]/u;
const AND_THEN = /(?:,|;|,? and) (?:about |some |another |only )?$/u;
const FIRST =
  /(?:^|[ (])[0-9][0-9,]{0,11} (?:of (?:the|them|these|those|whom|our|its)|[a-z]{3,14}(?:s|ple))\b[^.;]{0,140}$/u;
const VERB = anyOf(
  [/had|have|has|gave|lost|uploaded|provided|submitted|left|added|entered|listed|supplied|stored/u],
  "u",
  { before: /\b/u, after: /\b[^.;]{0,140}$/u },
);

/** "the last ten transactions", "last four card digits": which of them, and no count of any. */
export const isLastFew = (text: string, start: number, end: number): boolean =>
  /\b(?:last|first|final|past|previous|latest|most recent) $/iu.test(text.slice(Math.max(0, start - 14), start)) &&
  /^(?:[1-9]|1[0-9]|20|two|three|four|five|six|seven|eight|nine|ten|twelve)$/iu.test(text.slice(start, end)) &&
  /^ (?:[a-z]{3,10} ){0,2}(?:digits|numbers|characters|figures|transactions|orders|purchases|payments|letters|log-?ins|entries|bookings|visits|years|months|weeks|days)\b/iu.test(
    text.slice(end, end + 44),
  );
