import type { ReadPassage } from "../../recognise/recognise.ts";
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
