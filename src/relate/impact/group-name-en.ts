import type { ReadPassage } from "../../recognise/recognise.ts";
import { toRaw } from "../../text/normal-text.ts";
import { sentenceOf } from "../context/structure.ts";
import { hitsIn } from "../hits.ts";
import type { Place, Reading } from "../reading.ts";

/**
 * Who the people of an English figure are whose own noun does not say it: those its clause names before it, else those of the heading or
 * the line of a few words over it.
 *
 *     "The students' list held names and ran to 312 people."     "Parents | 47 | Name"     "Staff ⏎ How many people: 64"
 *          ^^^^^^^^                                                ^^^^^^^                   ^^^^^
 */
export function englishGroup(reading: Reading, { passage, start }: Place): string | null {
  const read = reading.passages[passage];
  if (read === undefined || reading.language === "ja") return null;
  const from = sentenceOf(read.sentences, start)?.start ?? 0;
  return onlyPeople(read, from, start) ?? over(reading, passage);
}

/** The people a stretch names, where it names one group. */
function onlyPeople(passage: ReadPassage, from: number, to: number): string | null {
  const { text } = passage.normal;
  const names = hitsIn(passage, "subject", from, to).flatMap(({ code, start, end }) => {
    const lead =
      /\b(?:former|retired|current|past) $/iu.exec(text.slice(Math.max(from, start - 9), start))?.[0].length ?? 0;
    const name = text.slice(start - lead, end);
    return code === "person" && start >= from && PLURAL.test(name) && !GENERIC.test(name) ? [name] : [];
  });
  const [name] = names;
  return name === undefined || new Set(names.map((own) => own.toLowerCase())).size > 1 ? null : name;
}

const PLURAL = /s$|staff|personnel|children|alumni|faculty|kin|(?:wo)?men$/iu;

const GENERIC =
  /^(?:people|persons?|individuals?|others?|those|names|(?:contact|holder|owner|recipient|sender|user)s?|victims?|attackers?|hackers?|criminals?|part(?:y|ies))$/iu;

/** How many lines over the figure the line stands that names its people. */
const FARTHEST = 3;
/** No name is longer. */
const LONGEST = 40;

function over({ passages }: Reading, index: number): string | null {
  const parent = passages[index]?.block.parent ?? null;
  for (const at of [parent, ...Array.from({ length: FARTHEST }, (_, order) => index - 1 - order)]) {
    const line = at === null ? undefined : passages[at];
    if (line === undefined || line.normal.text.length > LONGEST || /[.!?:]$/u.test(line.normal.text)) continue;
    const name = onlyPeople(line, 0, line.normal.text.length);
    if (name !== null) return name;
    if (line.numbers.length > 0) return null;
  }
  return null;
}

/** "Host families: 151 persons": the label of a figure of persons, where it is a word for people. */
export function labelled(reading: Reading, place: Place): string | null {
  const passage = reading.passages[place.passage];
  if (passage === undefined || reading.language === "ja") return null;
  const { text } = passage.normal;
  const label = LABEL_EN.exec(text.slice(0, Math.min(place.start, 120)))?.[1]?.trim();
  if (label === undefined || /[a-z]/iu.test(text.slice(place.end, place.end + 4))) return null;
  const start = text.indexOf(label);
  const people = hitsIn(passage, "subject", start, start + label.length).some(({ code }) => code === "person");
  return people ? writtenAt(reading, passage, start, start + label.length) : null;
}

const LABEL_EN =
  /^(?:\(?[0-9a-zA-Z]{1,2}[).]\s{0,3}|[-•*・]\s{0,3})?([A-Z][^:;,.0-9()]{3,60})(?:\([^()]{1,40}\))?\s?[:|–-]?\s{0,3}(?:approximately |about |approx\. )?$/u;

/** The words of the source; those of the passage where a line break cuts them. */
function writtenAt(reading: Reading, { normal }: ReadPassage, start: number, end: number): string {
  const raw = toRaw(normal, { start, end });
  const words = reading.source.slice(raw.start, raw.end);
  return /[\n\r]/u.test(words) ? normal.text.slice(start, end) : words;
}
