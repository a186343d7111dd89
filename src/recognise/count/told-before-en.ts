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
