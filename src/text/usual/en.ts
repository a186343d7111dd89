import { anyOf } from "../any-of.ts";
import type { Span } from "../span.ts";
import type { Usual } from "./usual.ts";

/** The word in front of the sign "&", and the one behind. */
const BEFORE = /[\w'.-]{1,24} $/u;
const BEHIND = /^ [\w'-]{1,24}/u;
const CALENDAR = anyOf(
  [
    // Months.
    /(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|octo|nov|dec)(?:em)?ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?/u,
    // Days of the week.
    /(?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
  ],
  "iu",
  { before: /^/u, after: /$/u },
);
const LARGE = /^\p{Lu}/u;

/** A sign between two words that are written large is part of a name (Hart & Sons, Q&A), but for those of months and days. */
function isInName(text: string, { start, end }: Span<"normal">): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 25), start))?.[0].trim();
  const behind = BEHIND.exec(text.slice(end, end + 25))?.[0].trim();
  if (before === undefined || behind === undefined) return false;
  if (CALENDAR.test(before) || CALENDAR.test(behind)) return false;
  return LARGE.test(before) && LARGE.test(behind);
}

/** What stands in front of a word that joins. */
const JOINED = "(?<=[\\w)\"'%.,;] )";

/** English words that are read as another; see usual.ts. */
export const USUAL_EN: readonly Usual[] = [
  {
    id: "and",
    word: "and",
    said: `${JOINED}as well as(?= (?!(?:possible|can|could|ever|we|you|they|it|usual)\\b)[\\w("'])`,
    examples: ["names [as well as] addresses"],
    rejects: ["as well as possible, as well as we can"],
  },
  {
    id: "and-sign",
    word: "and",
    said: `${JOINED}&(?= [\\w("'])`,
    unless: isInName,
    examples: ["names [&] addresses", "March [&] April"],
    rejects: ["Hart & Sons, the Q&A and AT&T"],
  },
  { id: "sent", word: "sent", said: "transmitted|d[ei]spatched", examples: ["It was [dispatched] to others."] },
  { id: "send", word: "send", said: "transmit|d[ei]spatch", examples: ["We [transmit] files to them."] },
  { id: "sending", word: "sending", said: "transmitting|d[ei]spatching", examples: ["When [despatching] letters"] },
  { id: "began", word: "began", said: "commenced", examples: ["We [commenced] an investigation."] },
  { id: "begin", word: "begin", said: "commence", examples: ["Letters will [commence] in May."] },
  { id: "beginning", word: "beginning", said: "commencing", examples: ["[commencing] on May 3"] },
  { id: "lost", word: "lost", said: "mislaid|misplaced", examples: ["A laptop was [mislaid]."] },
  { id: "possible", word: "possible", said: "conceivable", examples: ["It is [conceivable] that it was seen."] },
  { id: "possibly", word: "possibly", said: "conceivably", examples: ["It was [conceivably] seen."] },
  {
    id: "not-aware",
    word: "not aware",
    said: "unaware(?= (?:of|that)(?![\\w-]))",
    examples: ["We are [unaware] of misuse.", "We are [unaware] that it was misused."],
    rejects: ["Staff were unaware."],
  },
  {
    id: "determined",
    word: "determined",
    said: "ascertained(?= that(?![\\w-]))",
    examples: ["We [ascertained] that it was so."],
    rejects: ["The cause was ascertained."],
  },
  { id: "determine", word: "determine", said: "ascertain", examples: ["to [ascertain] what was seen"] },
  { id: "password", word: "password", said: "pass ?phrase", examples: ["your [pass phrase]"] },
  { id: "passwords", word: "passwords", said: "pass ?phrases", examples: ["all [passphrases]"] },
  { id: "website", word: "website", said: "web site", examples: ["on our [web site]"] },
  { id: "websites", word: "websites", said: "web sites", examples: ["on two [web sites]"] },
];
