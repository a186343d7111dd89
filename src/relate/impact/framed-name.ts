import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Frame } from "./frame-en.ts";
import { populationOf } from "./population.ts";

/** A counted group by its noun, the words in front of it, and those that its sentence goes on with. */
export type Named = {
  readonly count: number;
  readonly size: number;
  /** Whether it is called a total. */
  readonly total: boolean;
  readonly heads: ReadonlySet<string>;
  readonly traits: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
};

/** The counted groups of an English notice as they are named. */
export function namedGroups(reading: Reading, counts: readonly CountFact[]): readonly Named[] {
  return counts.flatMap((fact, count) => {
    const { value, role, place } = fact;
    const isGroup =
      (value.measure === "affected_people" ||
        (value.measure === "affected_records" && value.unit !== "email_address")) &&
      value.status !== "ruled_out" &&
      !role.claim &&
      !role.background;
    // What stands around a total names some of those it holds.
    const called = value.total ? value.subject : populationOf(reading, fact, []);
    const name = isGroup ? (OF_WHOM.exec(value.subject ?? "")?.[1] ?? called) : null;
    if (name === null) return [];
    const words = wordsOf(name.replace(BOTH, ""));
    const { normal, sentences } = reading.passages[place.passage] ?? {};
    const end = Math.min(sentenceOf(sentences, place.start)?.end ?? place.end, place.end + REACH);
    const behind = normal?.text.slice(place.end, end).split(/[;:,]| and \d/u)[0] ?? "";
    const heads = headsOf(`${name}${JOINED.exec(behind)?.[0] ?? ""}`);
    const size = value.value ?? value.max ?? value.min ?? 0;
    return [
      {
        count,
        size,
        total: value.total,
        heads,
        traits: new Set(words),
        context: new Set([...words, ...wordsOf(behind)]),
      },
    ];
  });
}

/** "student records", "customer accounts": whose they are. */
const OF_WHOM =
  /^([a-z][a-z -]{2,40}?)(?:['’]s?)? (?:records?|files?|profiles?|accounts?|entries|forms?|registrations?)$/iu;

/** How far behind a figure it is looked who they are. */
const REACH = 90;

/**
 * The counted group a frame speaks of: that with its noun, and of several the one that has the most of its words; "unclear" where no one
 * group fits best, or where the frame tells some of them apart. Null where none has the noun.
 */
export function countedAs({ lead, head, rest }: Frame, names: readonly Named[]): number | "unclear" | null {
  const nouns = headsOf(`${lead}${head}`);
  const described = ANYBODY.test(head) && rest !== "" ? describedAs(rest, names) : null;
  if (described !== null) return described;
  const same = names.filter((named) => [...nouns].some((noun) => named.heads.has(noun)));
  if (same.length === 0) return null;
  const words = new Set([...wordsOf(lead.replace(BOTH, "")), ...wordsOf(rest), ...(LEFT.test(rest) ? ["former"] : [])]);
  const score = (named: Named): number =>
    [...words].filter((word) => named.context.has(word)).length -
    [...named.traits].filter((trait) => CONTRAST.has(trait) && !words.has(trait)).length;
  const best = Math.max(...same.map(score));
  const top = same.filter((named) => score(named) === best);
  // "Current clients": all of them, and not some that are counted besides.
  const most = Math.max(...top.map(({ size }) => size));
  const found = rest === "" ? top.filter(({ size }) => size === most) : top;
  const [only] = found;
  if (only === undefined || found.length > 1) return same.length > 1 ? "unclear" : null;
  // Former employees are others than employees; those "in receipt of a benefit" are some of the residents.
  const isOther = [...CONTRAST].some((word) => words.has(word) !== only.traits.has(word));
  const isSome = rest !== "" && !LEFT.test(rest) && !wordsOf(rest).some((word) => only.context.has(word));
  return isOther || isSome ? null : only.count;
}

const ANYBODY = /^(?:those|people|persons|individuals|others)$/iu;

/** "For those booked into the jail": the one group of which more of these words are told than of any other. */
function describedAs(rest: string, names: readonly Named[]): number | null {
  const words = wordsOf(rest);
  const score = ({ context }: Named): number => words.filter((word) => context.has(word)).length;
  const groups = names.filter(({ total }) => !total);
  const best = Math.max(0, ...groups.map(score));
  const [only, ...more] = groups.filter((named) => score(named) === best);
  return best === 0 || only === undefined || more.length > 0 ? null : only.count;
}

/** What tells people who are no longer what the noun says. */
const LEFT = /^(?:before|until|who (?:have |had )?(?:left|retired|resigned))\b/iu;

/** Those of today and those of before are all of them. */
const BOTH =
  /\b(?:current|present|active|existing)(?:,? (?:and|or)|,|\/) (?:former|past|retired)\b|\b(?:former|past) (?:and|or) (?:current|present)\b/giu;

/** The nouns of a name, in the singular: "parents or guardians" are called by either; "members of staff" are staff, and so are employees. */
function headsOf(name: string): ReadonlySet<string> {
  const parts = name
    .replace(BOTH, "")
    .replace(/\bmembers? of (?:the |our )?/giu, "")
    .replace(/\b(staff|faculty|crew|workforce|personnel) members?\b/giu, "$1")
    .split(/,| (?:and|or) /u);
  return new Set(
    parts.flatMap((part) => {
      const last = wordsOf(part).at(-1);
      return last === undefined ? [] : [ALIKE.get(last) ?? last];
    }),
  );
}

/** "489 parents| or guardians": others of the same group, named behind those that are counted. */
const JOINED = /^(?:,? (?:and|or) [a-z][a-z -]{3,30}?(?=[,.;:()]|$| (?:who|whose|may|were|was|are|had|have)\b))/u;

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,24}/gu) ?? []).map(singular).filter((word) => !COMMON.has(word));

const singular = (word: string): string =>
  word
    .replace(/ies$/u, "y")
    .replace(/(ch|sh|ss|x)es$/u, "$1")
    .replace(/(?<=[a-z]{2}[^s])s$/u, "");

/** Nouns for the same people. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["staff", "employee"],
  ["worker", "employee"],
  ["workforce", "employee"],
  ["personnel", "employee"],
  ["client", "customer"],
  ["pupil", "student"],
  ["people", "person"],
  ["individual", "person"],
  ["alumni", "alumnus"],
  ["children", "child"],
  ["women", "woman"],
  ["men", "man"],
]);

/** Words that tell a group from the one without them. */
const CONTRAST: ReadonlySet<string> = new Set([
  "former",
  "retired",
  "prospective",
  "foreign",
  "overseas",
  "international",
  "corporate",
  "business",
  "junior",
  "senior",
  "adult",
  "child",
]);

/** Words of any name. */
const COMMON: ReadonlySet<string> = new Set([
  "the",
  "our",
  "all",
  "and",
  "or",
  "of",
  "for",
  "who",
  "that",
  "with",
  "from",
  "current",
  "about",
  "around",
  "approximately",
  "some",
  "these",
  "those",
  "their",
  "its",
  "were",
  "was",
  "are",
  "have",
  "had",
  "been",
  "may",
  "which",
  "total",
  "affected",
]);
