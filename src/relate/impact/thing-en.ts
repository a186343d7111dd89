import { listFor } from "../../text/lists.ts";
import { matchesOf } from "../../text/matches.ts";
import { partition } from "../../text/search.ts";
import { DETERMINERS, HOLDING } from "../context/holds-en.ts";
import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Reading } from "../reading.ts";
import { isGroup, type Tie } from "./element.ts";
import { dataIn } from "./labelled.ts";
import { textOf } from "./sentences.ts";

/**
 * Gives the data that a clause says some thing holds to the group that was counted by that thing, and to no other.
 *
 *     "Our ticketing records (6,200 people) and our mailing list (4,050 people) …. The ticketing records show the name and address; the
 *          ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^^
 *      mailing list shows the e-mail address."
 */
export function withThings(
  reading: Reading,
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly Tie[] {
  if (reading.language === "ja") return ties;
  const things = thingsOf(reading, counts);
  if (things.length < 2 || things.length > MOST) return ties;
  const told = new Map<number, { readonly data: Set<number>; readonly passages: Set<number> }>();
  const stated = dataIn(dataTypes);
  for (const [passage, elements] of stated) {
    for (const clause of clausesIn(textOf(reading, passage))) {
      const thing = ownerOf(clause.words, things);
      if (thing === null || (thing.passage === passage && thing.start >= clause.start)) continue;
      // "the address of a guardian (22 patients)": what counts some of them says more than the thing.
      if (
        counts.some(({ mentions }) =>
          mentions.some((place) => place.passage === passage && place.start >= clause.from && place.start < clause.end),
        )
      )
        continue;
      const own = elements.filter(({ place }) => place.start >= clause.from && place.end <= clause.end);
      if (own.length === 0) continue;
      const entry = told.get(thing.count) ?? { data: new Set<number>(), passages: new Set<number>() };
      told.set(thing.count, entry);
      for (const { index } of own) entry.data.add(index);
      entry.passages.add(passage);
    }
  }
  if (told.size === 0) return ties;
  const known = new Map(ties.map((tie) => [tie.count, tie]));
  const others = (count: number): ReadonlySet<number> =>
    new Set([...told].flatMap(([other, { data }]) => (other === count ? [] : [...data])));
  for (const [count, { data, passages }] of told) {
    const before = known.get(count);
    const foreign = others(count);
    // What was given to the group for want of a better owner, and is told of another thing, is that other's.
    const kept = [...(before?.data ?? [])].filter((index) => before?.direct === true || !foreign.has(index));
    known.set(count, {
      count,
      data: new Set([...kept, ...data]),
      passages: [...new Set([...(before?.passages ?? [counts[count]?.place.passage ?? 0]), ...passages])],
      direct: true,
    });
  }
  // What was given to a group for want of a better one, and is told of another's thing, is none of its.
  for (const { count } of things) {
    const tie = known.get(count);
    if (
      tie !== undefined &&
      !told.has(count) &&
      tie.data.size > 0 &&
      [...tie.data].every((index) => others(count).has(index))
    )
      known.delete(count);
  }
  return [...known.values()].sort((a, b) => a.count - b.count);
}

/** No notice tells more groups apart by things. */
const MOST = 12;

/** A counted group with the words that name the thing it was counted by. */
type Thing = {
  readonly count: number;
  readonly passage: number;
  readonly start: number;
  readonly words: ReadonlySet<string>;
};

/** The counted groups that stand behind, or in a bracket right behind, the name of a thing; each with the words that no other has. */
function thingsOf(reading: Reading, counts: readonly CountFact[]): readonly Thing[] {
  const ends = new Map<number, number[]>();
  for (const { place } of counts) listFor(ends, place.passage).push(place.end);
  for (const own of ends.values()) own.sort((a, b) => a - b);
  const found = counts.flatMap((fact, count): readonly Thing[] => {
    if (!isGroup(fact) || !(fact.value.unit === "person" || fact.value.unit === "record") || fact.value.total)
      return [];
    const { passage, start } = fact.place;
    const read = reading.passages[passage];
    const own = ends.get(passage) ?? [];
    const before = own[partition(own.length, (index) => (own[index] ?? 0) <= start) - 1] ?? 0;
    const from = Math.max(sentenceOf(read?.sentences, start)?.start ?? 0, start - REACH, before);
    const lead = (read?.normal.text ?? "").slice(from, start);
    const words = wordsOf(`${(lead.split(BOUND).at(-1) ?? "").replace(/[(]$/u, " ")} ${fact.value.subject ?? ""}`);
    return [{ count, passage, start, words: new Set(words) }];
  });
  const times = new Map<string, number>();
  for (const { words } of found) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return found.map((thing) => ({
    ...thing,
    words: new Set([...thing.words].filter((word) => times.get(word) === 1)),
  }));
}

const REACH = 90;
/** What stands between the name of a thing and what is told before it. */
const BOUND = /[.;:,)]| and (?=(?:the|our|an?|its|their|another) )|\d/u;

type Clause = {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  readonly words: readonly string[];
};

/** Where a clause begins. */
const OPENS = /^|[.;] |, (?:and|while|whereas|but) |(?<=[a-z]) (?:while|whereas) /gu;
/** No subject has more words. */
const LONGEST = 6;

/** The clauses of a passage that begin with a thing and say what it holds. */
function clausesIn(text: string): readonly Clause[] {
  const said = matchesOf(OPENS, text).flatMap(({ index, 0: opening }): readonly Omit<Clause, "end">[] => {
    const start = index + opening.length;
    const words = text.slice(start, start + REACH).split(" ", LONGEST + 2);
    const verb = words.findIndex((word, order) => order > 1 && HOLDING.has(word));
    if (verb < 0 || verb > LONGEST || !DETERMINERS.has((words[0] ?? "").toLowerCase())) return [];
    const from = start + words.slice(0, verb + 1).join(" ").length;
    return [{ start, from, words: wordsOf(words.slice(1, verb).join(" ")) }];
  });
  return said.map((clause, order) => {
    const stop = text.slice(clause.from).search(STOP);
    const next = said[order + 1]?.start ?? text.length;
    return { ...clause, end: Math.min(next, stop < 0 ? text.length : clause.from + stop) };
  });
}

/** Where what is said of a thing ends. */
const STOP = /[.;](?: |$)|,? (?:while|whereas|but) /u;

/** The one thing that all the telling words of a subject name. */
function ownerOf(words: readonly string[], things: readonly Thing[]): Thing | null {
  const called = things.filter((thing) => words.some((word) => thing.words.has(word)));
  const [only] = called;
  return only === undefined || called.length > 1 ? null : only;
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]{3,20}/gu) ?? [])
    .map((word) => word.toLowerCase().replace(/(?<=[a-z]{2}[^s])s$/u, ""))
    .filter((word) => !COMMON.has(word));

/** Words that tell no thing from another. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "the our its their his her your this that these those each every both all and for with from was were are has had have been " +
    "which who whose where when file data information record detail copy copie list document incident breach attack affected " +
    "about some other also only not but may might could notice people person individual name"
  ).split(" "),
);
