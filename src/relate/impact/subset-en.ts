import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import { sizeOf } from "./headline.ts";

/**
 * The counts of an English notice, with those marked as parts of which a sentence only says what some of the people told before had on
 * top: they are people of the same noun, or of none, fewer, and led by "for" or "in", told to have had it "also", or set in a bracket behind it.
 *
 *     "… 2,480 patients … names and dates of birth and, for 340 of the patients, insurance numbers. For 15 patients a passport was copied."
 *
 * Groups that make up the larger figure are no parts of it: each has its own data, and nothing is told of all.
 */
export function withSubsets(reading: Reading, counts: readonly CountFact[]): readonly CountFact[] {
  if (reading.language === "ja") return counts;
  const found = new Map<CountFact, CountFact>();
  const sums = new Map<CountFact, number>();
  /** The largest group told so far, by its noun, and of all. */
  const largest = new Map<string, CountFact>();
  for (const count of counts) {
    if (!isPeople(count)) continue;
    const noun = nounOf(count);
    const isLed = isFramed(reading, count);
    const whole = largest.get(GENERIC.test(noun) ? ALL : noun);
    if (whole !== undefined && sizeOf(whole) > sizeOf(count) && isLed) {
      found.set(count, whole);
      sums.set(whole, (sums.get(whole) ?? 0) + sizeOf(count));
    }
    // "For 900 members …, and for 85 members of the choir …": what is led so itself is no whole.
    if (isLed) continue;
    for (const key of [noun, ALL]) {
      const known = largest.get(key);
      if (known === undefined || sizeOf(known) < sizeOf(count)) largest.set(key, count);
    }
  }
  return counts.map((count) => {
    const whole = found.get(count);
    return whole === undefined || sums.get(whole) === sizeOf(whole)
      ? count
      : { ...count, role: { ...count.role, part: true } };
  });
}

const ALL = "of all";

const isPeople = ({ value, role }: CountFact): boolean =>
  value.unit === "person" &&
  value.measure === "affected_people" &&
  value.status !== "ruled_out" &&
  !value.total &&
  !role.part &&
  !role.claim &&
  !role.background;

/** Whether the clause of a figure begins with those it is about, or the figure stands in a bracket behind what they lost. */
function isFramed(reading: Reading, { place: { passage, start, end } }: CountFact): boolean {
  const { normal, sentences = [] } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  const from = sentenceOf(sentences, start)?.start ?? 0;
  const lead = text.slice(Math.max(from, start - LEAD), start).trimStart();
  const rest = text.slice(end, Math.min(end + REST, sentenceOf(sentences, start)?.end ?? text.length));
  if (LED.test(lead) || (OWNING.test(lead) && ALSO.test(rest))) return true;
  return IN_BRACKET.test(lead) && /^[a-z ]{0,24}\)/u.test(rest);
}
const LEAD = 40;
const REST = 160;

/** "The passport numbers of 15 patients were there as well": what some had on top is told in front of them. */
const OWNING = /[a-z] (?:of|for|from|about) (?:(?:about|around|approximately|some|only) )?$/iu;
const ALSO = /^[^.;]{0,120}\b(?:also|as well|too|in addition)\b/iu;

/** "for", "in the case of": at the beginning of a sentence or a clause. */
const LED = anyOf(
  [
    /for/iu,
    /(?<=[,;] (?:and )?|and, )of(?= [^.;]{0,24}of (?:them|these|those|whom))/iu,
    /in(?: the cases? of)?/iu,
    /among(?: them)?,?/iu,
  ],
  "iu",
  {
    before: /(?:^|[,;:] |\b(?:and|but|also|additionally|however),? )/u,
    after:
      /(?: (?:about|around|approximately|roughly|some|only|just|another|a further|up to|fewer than|less than))? $/u,
  },
);

/** "address of a guardian (22 patients)", "signature (for 22 patients)": behind the last of several things. */
const IN_BRACKET = /, (?:and )?[a-z' -]{3,36} \((?:only )?(?:for |of )?$/iu;

/** Who is counted, in the singular: former members are others than members. */
const nounOf = ({ value }: CountFact): string => (value.subject ?? "").toLowerCase().replace(/(?<=[a-z]{3})s$/u, "");
const GENERIC = /^(?:|of them|them|people|person|individual|other|case)$/u;

/** "For 15 patients there was a passport copy": of some of a group a sentence says what they had on top; no list near it is theirs. */
export const isSaidOfSome = (reading: Reading, fact: CountFact | undefined): boolean =>
  reading.language === "en" && fact?.role.part === true && !fact.role.level.startsWith("list");
