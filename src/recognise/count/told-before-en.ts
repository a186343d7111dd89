import { anyOf } from "../../text/any-of.ts";
import type { Hit } from "../scan.ts";
import type { Surroundings } from "./figure.ts";
import { isThing, type Thing } from "./thing.ts";

/** Nouns of many. */
export const PLURAL =
  /(?:s|people|men|women|children|staff|personnel|alumni|alumnae|faculty|data|mail|spam|information)$/iu;

/** What says which of those named in front of a bracket are meant, up to the next of them: "currently enrolled", "successful". */
const SOME_OF_THEM =
  /^ (?:[a-z-]{3,14}ly )?(?:[a-z-]{3,12}(?:ed|al|ive|ful|less|er|nt|our|ous|able)|current|former|previous|past|active|new|old|adult|young|male|female|retired)(?=[,;)]| and | plus )/u;

/** "Students (5,212 currently enrolled, plus 9,847 former ones)": the noun is the one the bracket is opened behind. */
export function shareOfNoun(text: string, hits: Surroundings["hits"], start: number, from: number): Thing | null {
  if (!SOME_OF_THEM.test(text.slice(from, from + 40))) return null;
  const opened = text.lastIndexOf(" (", start);
  if (opened < 0 || start - opened > LONGEST_BRACKET || text.slice(opened, start).includes(")")) return null;
  const noun = hits.to("subject", opened);
  return noun !== undefined && isThing(noun.code) && PLURAL.test(text.slice(noun.start, noun.end)) ? noun.code : null;
}

/** "Copies of passport or driver licence for 148.", "and tax file numbers for a further 212": of how many that kind of data was there. */
export const isDataFor = (text: string, hits: Surroundings["hits"], start: number, from: number): boolean =>
  FIGURE.test(text.slice(start, from)) &&
  /^(?:[.;,)]|$)/u.test(text.slice(from, from + 1)) &&
  FOR.test(text.slice(Math.max(0, start - 24), start)) &&
  hits
    .within("data-type", Math.max(0, start - NEAR_DATA), start)
    .some(({ code, end }) => code !== "none" && start - end < AT_ONCE);
const FOR = /\bfor (?:about |some |another |only |a further |an additional |the other )?$/u;
const NEAR_DATA = 60;
const AT_ONCE = 24;

const FIGURE = /(?:^|[a-z] )[0-9][0-9,]{1,10}$/u;
const LONGEST_BRACKET = 200;

/**
 * "spam mails (about 52,000) were sent": how many, in a bracket right behind the noun, or behind what says which: "Files kept on the
 * drive (318)". The thing is that of the noun; null where the bracket counts nothing.
 */
export function isBracketed(text: string, hits: Surroundings["hits"], start: number, from: number): Thing | null {
  const opened =
    / \((?:a total of |approximately |about |around |some |more than |over |at least |up to |nearly ){0,2}$/iu.exec(
      text.slice(Math.max(0, start - 30), start),
    );
  // A single digit in a bracket is a note, or a number written twice: "94 gift cards (2)", "Two (2) employees".
  if (!/^(?:[a-z][a-z. ]{0,19} |~)?[0-9][0-9,]{1,12}$/u.test(text.slice(start, from))) return null;
  if (opened === null || !/^(?: in total| in all| altogether| of them)?\)/u.test(text.slice(from, from + 14)))
    return null;
  const bracket = start - opened[0].length;
  const counted = (noun: Hit | undefined): Thing | null =>
    noun !== undefined && isThing(noun.code) && PLURAL.test(text.slice(noun.start, noun.end)) ? noun.code : null;
  const beside = counted(hits.to("subject", bracket));
  if (beside !== null) return beside;
  const clause = bracket - (/[^.;:,()]{1,90}$/u.exec(text.slice(Math.max(0, bracket - 90), bracket))?.[0].length ?? 0);
  const named = hits.within("subject", clause, bracket).filter(({ end }) => WHICH.test(text.slice(end, end + 12)));
  // "Addresses of clients of the bank (318)": whose the data are.
  return counted(named.find(({ code }) => code === "person") ?? named[0]);
}

/** What says which of the things named before it are meant. */
const WHICH = anyOf(
  [
    // Where they are, or what was done with them.
    /stored|kept|held|left|saved|located|placed|listed|used|sent|received|written|recorded|registered|contained|included|belonging|relating|related/u,
    // Small words.
    /in|on|at|of|from|with|who|whose|that|which/u,
  ],
  "u",
  { before: /^ /u, after: /\b/u },
);
