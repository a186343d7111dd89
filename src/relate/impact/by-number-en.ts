import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Place, Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import { nameOf } from "./reference.ts";

/**
 * Gives data that an English notice names by the numbers of the lines above to the groups of these lines, and takes it from the others.
 *
 *     1) Table for the exchange course (12 students)  2) Table of fee waivers (27 students)
 *     "The tables hold names, departments and, in 2), household income."     "File (2) also holds marks."
 */
export function withNumbered(
  reading: Reading,
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly Tie[] {
  if (reading.language === "ja" || ties.length < 2) return ties;
  const names = new Map(ties.map((tie) => [tie, nameOf(reading, counts[tie.count])]));
  const called = new Set(names.values());
  const owners = new Map<number, ReadonlySet<string>>();
  for (const [index, { value, mentions }] of dataTypes.entries()) {
    if (value.status === "not_included") continue;
    const own = mentions.map((place) => numbersBefore(reading, place));
    const [first] = own;
    if (first !== undefined && own.every((numbers) => numbers.size > 0) && [...first].some((name) => called.has(name)))
      owners.set(index, new Set(own.flatMap((numbers) => [...numbers])));
  }
  if (owners.size === 0) return ties;
  return ties.map((tie) => {
    const name = names.get(tie) ?? "";
    const kept = [...tie.data].filter((index) => owners.get(index)?.has(name) !== false);
    const added = [...owners].flatMap(([index, numbers]) => (numbers.has(name) ? [index] : []));
    return { ...tie, data: new Set([...kept, ...added]) };
  });
}

/** The numbers of the lines that a clause says it is about, in front of a kind of data in it. */
function numbersBefore(reading: Reading, { passage, start }: Place): ReadonlySet<string> {
  const { normal, sentences = [] } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  const from = Math.max(sentenceOf(sentences, start)?.start ?? 0, start - REACH);
  const lead = LEAD.exec(text.slice(from, start));
  return new Set(lead?.[1]?.match(/[0-9]{1,2}|[A-H]/gu) ?? []);
}

/** How far in front of the data its numbers stand at most, with what the lines are called. */
const REACH = 90;
/** "in 2) and 3), ", "File (2) also holds ", "for group (B): ". */
const LEAD =
  /(?:^|[\s,;])(?:in|for|[a-z]{4,9}s?) ((?:\(?(?:[1-9][0-9]?|[A-H])\)(?:,? and |, |\/| ?& ?)?){1,6}),?(?: (?:only|also|additionally|further|moreover|holds?|contains?|includes?|lists?|shows?|has|have|had|held|contained|included|showed|the|an?)){0,4}[,:]? (?:[a-z]{3,12} ){0,2}$/iu;
