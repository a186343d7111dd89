import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
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
    const acts = IN_OFFICE.test(name) || ACTS.test(text.slice(end, end + AHEAD));
    return code === "person" && start >= from && PLURAL.test(name) && !GENERIC.test(name) && !acts ? [name] : [];
  });
  const [name] = names;
  return name === undefined || new Set(names.map((own) => own.toLowerCase())).size > 1 ? null : name;
}

const PLURAL = /s$|staff|personnel|children|alumni|faculty|kin|(?:wo)?men$/iu;

const GENERIC =
  /^(?:people|persons?|individuals?|others?|those|names|(?:contact|holder|owner|recipient|sender|user)s?|victims?|attackers?|hackers?|criminals?|part(?:y|ies))$/iu;

/** Those who speak and act for a body, or look into what befell it: whoever is counted beside them, they are not. */
const IN_OFFICE = anyOf(
  [
    // Heads and those who speak.
    /officials?|directors?|officers?|administrators|executives|managers|supervisors|trustees|governors|councill?ors/u,
    /spokes(?:men|women|people|persons)|representatives/u,
    // Those who look into it, and those who did it.
    /authorities|regulators|investigators|detectives|experts|lawyers|attorneys|counsel|specialists|analysts|consultants/u,
    /thieves|burglars|robbers/u,
  ],
  "iu",
  { before: /\b/u, after: /$/u },
);
/** "Staff have written to 212 people", "the doctors told 40 individuals": who goes on to tell the others. */
const ACTS = anyOf(
  [
    // They said it, and found it out.
    /(?:(?:have|has|had) )?(?:said|wrote|written|told|found|discovered|learned|determined|announced|identified)/u,
    // They have told people; "were notified" would be those who were told.
    /(?:have|has|had) (?:[a-z]{3,8} )?(?:notified|informed|contacted|alerted|mailed|warned|advised|reached out|sent)/u,
    // They are at it.
    /(?:are|were|is|was|have been|has been|had been|began|begun) (?:[a-z]{2,12} ){0,3}(?:notify(?:ing)?|informing|contacting|alerting|writing|mailing|telling|warning|advising|sending)/u,
    /believe|say/u,
  ],
  "iu",
  { before: /^ (?:(?:also|now|already) )?/u, after: /\b/u },
);
/** So far behind a name it is looked at what they do. */
const AHEAD = 80;

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
  const apposed = apposedTo(passage, place);
  if (apposed !== null) return writtenAt(reading, passage, apposed.start, apposed.end);
  const label = LABEL_EN.exec(text.slice(0, Math.min(place.start, 120)))?.[1]?.trim();
  if (label === undefined || /[a-z]/iu.test(text.slice(place.end, place.end + 2))) return null;
  const start = text.indexOf(label);
  const people = hitsIn(passage, "subject", start, start + label.length).some(({ code }) => code === "person");
  return people ? writtenAt(reading, passage, start, start + label.length) : null;
}

/** "Beneficiaries of deceased members, 642 in number, are affected": the name that a figure between commas counts. */
function apposedTo(
  { normal: { text }, sentences }: ReadPassage,
  { start, end }: Place,
): { start: number; end: number } | null {
  const from = sentenceOf(sentences, start)?.start ?? 0;
  const name = /^(.{4,80}), $/u.exec(text.slice(from, start))?.[1]?.split(/[;:] /u).at(-1)?.trimStart();
  const isName = name !== undefined && /^[A-Za-z'’ -]{4,80}$/u.test(name);
  if (!isName || !CLOSES.test(text.slice(end, end + 14))) return null;
  return { start: start - 2 - name.length, end: start - 2 };
}
const CLOSES = /^(?: in (?:number|all|total)| of them| strong| altogether)?, /u;

const LABEL_EN = anyOf([/[:|–.(-]?/u], "u", {
  before: /^(?:\(?[0-9a-zA-Z]{1,2}[).]\s{0,3}|[-•*・]\s{0,3})?([A-Z][^:;,.0-9()]{3,60})(?:\([^()]{1,40}\))?\s?/u,
  after: /\s{0,3}(?:(?:[Aa]pproximately|[Aa]bout|[Aa]pprox\.|[Aa]round|some|over|more than|up to|nearly|roughly) )?$/u,
});

/** The words of the source; those of the passage where a line break cuts them. */
function writtenAt(reading: Reading, { normal }: ReadPassage, start: number, end: number): string {
  const raw = toRaw(normal, { start, end });
  const words = reading.source.slice(raw.start, raw.end);
  return /[\n\r]/u.test(words) ? normal.text.slice(start, end) : words;
}
