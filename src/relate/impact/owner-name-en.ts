import { matchesOf } from "../../text/matches.ts";
import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import { populationOf } from "./population.ts";

/** A counted group by the noun that no other group of the notice is called by: member, former employee. */
export type NamedEn = { readonly count: number; readonly name: RegExp };

/** Words for people that tell no group from another. */
const GENERIC = /^(?:people|persons?|individuals?|others?|those)$/u;

/** No notice tells more groups apart by their nouns. */
const MOST = 12;

/** English groups with nouns of their own. */
export function namedInEnglish(
  reading: Reading,
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly NamedEn[] {
  const called = groups.slice(0, MOST).flatMap((count) => {
    const noun = nounOf(reading, counts[count]);
    return noun === null ? [] : [{ count, noun }];
  });
  return called
    .filter(({ count, noun }) => called.every((other) => other.count === count || !other.noun.endsWith(noun)))
    .map(({ count, noun }) => ({ count, name: new RegExp(`(?<![a-z-])${noun}(?:e?s)?(?![a-z-])`, "giu") }));
}

function nounOf(reading: Reading, fact: CountFact | undefined): string | null {
  const noun = (populationOf(reading, fact, []) ?? "").toLowerCase().replace(/(?<=[a-z]{3})s$/u, "");
  return /^[a-z][a-z -]{2,30}$/u.test(noun) && !GENERIC.test(noun) ? noun : null;
}

/** The group that the words in front of some data say they are of: "For members, the file held ", "Employees may have had their ". */
export function namedBefore(between: string, groups: readonly NamedEn[]): number | null {
  const last = lastOf(between, groups);
  if (last === null || last.rest.length > LONGEST || /[.;]/u.test(last.rest)) return null;
  return OF_ANOTHER.test(last.lead) && !IN_CASE_OF.test(last.lead) ? null : last.count;
}

/** How much may stand between a name and the first of its data. */
const LONGEST = 90;
const OF_ANOTHER = /\b(?:of|by|from|to|with|about|than) (?:(?:our|the|all|some|these|those|its) ){0,2}$/iu;
const IN_CASE_OF = /\bcases? of (?:(?:our|the|all|some|these|those|its) ){0,2}$/iu;

/** The group that stands right behind some data as that whose they are: "names and addresses of members". */
export function namedBehind(rest: string, groups: readonly NamedEn[]): number | null {
  const words = BELONGS.exec(rest)?.[0];
  if (words === undefined) return null;
  for (const { count, name } of groups) {
    name.lastIndex = words.length;
    const found = name.exec(rest);
    if (found !== null && found.index === words.length) return count;
  }
  return null;
}

const BELONGS = /^ (?:of|for|belonging to|relating to|about) (?:(?:our|the|all|some|these|those|its) ){0,2}/iu;

/** The group that a line of its own names: "Members", "Information about employees:". */
export function namedAlone(line: string, groups: readonly NamedEn[]): number | null {
  const last = ALONE.test(line) ? lastOf(line, groups) : null;
  return last === null ||
    !/^(?:['’]s?)?(?: (?:data|information|records|details|files))?(?: \([^()]{0,30}\))?:?$/iu.test(last.rest)
    ? null
    : last.count;
}

/** Longer lines, and those that say something, are no names. */
const ALONE = /^[^.;?!]{3,60}$/u;

/** The name that stands last in a stretch, with what stands in front of it and behind. */
function lastOf(
  text: string,
  groups: readonly NamedEn[],
): { readonly count: number; readonly lead: string; readonly rest: string } | null {
  let best: { count: number; start: number; end: number } | null = null;
  for (const { count, name } of groups) {
    const found = matchesOf(name, text).at(-1);
    if (found !== undefined && (best === null || found.index > best.start))
      best = { count, start: found.index, end: found.index + found[0].length };
  }
  return best === null ? null : { count: best.count, lead: text.slice(0, best.start), rest: text.slice(best.end) };
}
