import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { oncePerPassage } from "../once.ts";
import type { Place, Reading } from "../reading.ts";
import { FORCE, forceOf } from "./force.ts";
import { sentenceAt } from "./structure.ts";
import { topicOf } from "./topic.ts";

/**
 * How what stands at a place is meant.
 * - `fact`: told as having happened (possible or not, negated or not)
 * - `request`: asked of the reader, advice, a general warning
 * - `measure`: what was or will be done to prevent a repetition
 * - `claim`: what an attacker says
 * - `background`: an earlier incident, another body's, company history, what would have been
 */
export type Act = "fact" | "request" | "measure" | "claim" | "background";

export type Assertion = {
  readonly act: Act;
  /** 可能性がある, おそれ, 否定できない, "may have": not established. */
  readonly possible: boolean;
  /** と考えられる, 可能性が高い, と推定, "believed to": a conclusion drawn. */
  readonly suspected: boolean;
  /** 確認されておりません, 含まれていません, ではありません, "was not", "no evidence": said not to be so. */
  readonly negated: boolean;
  /** With `negated`: what is denied is that anything of the kind has been found (確認されておりません, "no evidence that"). */
  readonly unproven: boolean;
};

/** How the words at `place` are meant, by their clause, their sentence, what introduces it and the section they stand in. */
export function assertionAt(reading: Reading, place: Place): Assertion {
  const passage = reading.passages[place.passage];
  if (passage === undefined) return meaningOf(0, "fact");
  const own = forceOf(passage, reading.language)[place.start] ?? 0;
  const act = actOf(own) ?? sectionAct(reading, place.passage);
  const spoken = isStatement(passage, place.start, reading.language);
  return meaningOf(spoken ? own : own | introduction(passage, reading), act);
}

/** What the sentence at `place` does by its own words, whatever the section it stands in. */
export function spokenActAt(reading: Reading, place: Place): Act {
  const passage = reading.passages[place.passage];
  return passage === undefined ? "fact" : (actOf(forceOf(passage, reading.language)[place.start] ?? 0) ?? "fact");
}

const meaningOf = (force: number, act: Act): Assertion => ({
  act,
  possible: (force & FORCE.possible) !== 0,
  suspected: (force & FORCE.suspected) !== 0,
  negated: (force & FORCE.negated) !== 0,
  unproven: (force & FORCE.unproven) !== 0,
});

function actOf(force: number): Act | null {
  for (const act of ["claim", "request", "measure", "background"] as const) if ((force & FORCE[act]) !== 0) return act;
  return null;
}

function sectionAct(reading: Reading, passage: number): Act {
  const topic = topicOf(reading, passage);
  if (topic === "measures") return "measure";
  if (topic === "request" || topic === "contact") return "request";
  if (topic === "earlier-reports") return "background";
  return "fact";
}

/** Of each sentence of a passage whether it states something. */
const statementsOf = oncePerPassage(({ normal: { text }, sentences }, language: Language): readonly boolean[] =>
  sentences.map(({ start, end }) => statesSomething(text.slice(start, end), language)),
);

/** Whether the sentence that holds `unit` speaks for itself; a list item or a label is meant as what introduces it says. */
export const isStatement = (passage: ReadPassage, unit: number, language: Language): boolean =>
  statementsOf(passage, language)[sentenceAt(passage.sentences, unit)] ?? false;

const statesSomething = (sentence: string, language: Language): boolean =>
  language === "ja"
    ? /(?:ます|ました|ません|です|でした|した|った|いた|れた|いる|ある|れる|ない|ず|[ぁ-ん](?<!など|のみ)。)[。)」]{0,3}$/u.test(
        sentence.slice(-8),
      ) || NOMINAL.test(sentence.slice(-16))
    : /[.!?]["')]{0,3} {0,3}$/u.test(sentence.slice(-8)) && FINITE.test(sentence.replace(RELATIVE, ""));

/** "• bank details, all of which are held encrypted." What a relative clause says is no statement of the line. */
const RELATIVE = /,? (?:(?:all|some|most|none|both|each) of )which [^.;,]{1,120}/gu;

/** A sentence that leaves its verb out: …を添付。, …が原因。, …と連絡。 */
const NOMINAL = /(?:[がを](?:[一-龠]{2,8}|[ァ-ヶー]{3,10})|[でとへにはも][一-龠]{2,4})。[)」]?\s?$/u;

const FINITE = anyOf(
  [
    // Auxiliaries.
    /\b(?:is|are|was|were|has|have|had|did|does|may|might|will|would|can|could)\b/u,
    // What notices say of bodies and papers.
    /\b(?:included|contained|asks?|asked|sent|took|told|found|shows?|showed|holds?|held|contains?|includes?)\b/u,
    /\b(?:says?|said|gave|made|went|came|got|saw|learned|discovered)\b/u,
    /\b(?:apologi[sz]ed?|believed?|encourages?|urges?|advises?|recommends?|offers?)\b/u,
    // After a plain subject: "The person used …".
    anyOf([/used|accessed|viewed|obtained|entered|opened|copied|posted|listed|left|lost|received|reported/u], "u", {
      before: /^(?:The|A|An|An? [a-z-]{2,14}|The [a-z-]{2,14}) [a-z-]{2,14} /u,
      after: /\b/u,
    }),
  ],
  "u",
);

/** Where a sentence points at what follows it. */
const POINTER = { ja: /以下|次の|次に|下記|右記/gu, en: /\bfollowing\b|\bbelow\b|:\s?$/giu } as const;

/**
 * What the heading or the introducing sentence says of all it introduces: 「以下の情報は含まれておりません」 denies every item below it.
 * Of several sentences the one that points downwards speaks, in a heading every word.
 */
const introduction = oncePerPassage((passage, reading: Reading): number => {
  let force = 0;
  let next = passage.block.parent;
  for (let level = 0; level < 3 && next !== null; level++) {
    const parent = reading.passages[next];
    if (parent === undefined) break;
    const forces = forceOf(parent, reading.language);
    if (parent.block.kind === "heading") {
      for (const unit of forces) force |= unit;
      break;
    }
    const pointers = matchesOf(POINTER[reading.language], parent.normal.text);
    force |= forces[pointers.at(-1)?.index ?? forces.length - 1] ?? 0;
    if (pointers.length > 0) break;
    next = parent.block.parent;
  }
  return force;
});
