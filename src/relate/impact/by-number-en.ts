import { matchesOf } from "../../text/matches.ts";
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

/** The numbers of the lines that a clause says it is about, in front of a kind of data in it: "in 2) and 3), ", "File (2) also holds ". */
function numbersBefore(reading: Reading, { passage, start }: Place): ReadonlySet<string> {
  const { normal, sentences = [] } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  const from = Math.max(sentenceOf(sentences, start)?.start ?? 0, start - REACH);
  const marks = matchesOf(MARK, text.slice(from, start)).map(({ index, 0: mark }) => ({
    name: mark.slice(0, -1),
    start: from + index,
    end: from + index + mark.length,
  }));
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return NONE;
  const isRun = marks.every((mark, at) => at === 0 || LINK.test(text.slice(marks[at - 1]?.end, mark.start)));
  const isLead = LEAD.test(text.slice(Math.max(from, first.start - 16), first.start));
  return isRun && isLead && VERB.test(text.slice(last.end, start)) ? new Set(marks.map(({ name }) => name)) : NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** How far in front of the data its numbers stand at most, with what the lines are called. */
const REACH = 90;
const MARK = /(?<=[\s(,])(?:[1-9][0-9]?|[A-H])\)/gu;
/** What stands in front of the first number, between two of them, and between the last and the data. */
const LEAD = /(?:^|[\s,;])(?:in|for|[a-z]{4,9}) \(?$/iu;
const LINK = /^(?:,|,? and| &)? \(?$|^\/\(?$/u;
const VERB = /^[,:]? (?:[a-z]{1,12} ){0,6}$/iu;
