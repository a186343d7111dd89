import type { Language } from "../../schema/vocabulary.ts";
import { countOf } from "../../text/matches.ts";
import { RULE_SIGNS } from "./genre-sign/rule-of-house.ts";
import { TEXT_SIGNS } from "./genre-sign/text.ts";
import { TITLE_SIGNS } from "./genre-sign/title.ts";
import { TELLING_SIGNS } from "./telling-sign.ts";

/** What a text looks like by all its signs: a notice of an incident, a text of another kind, or neither surely. */
export type Genre = "notice" | "other" | null;

/** Signs of another kind that weigh less settle nothing. */
const LEAST_OTHER = 2.5;
/** So much more has to speak for one side than for the other. */
const LEAD = 1.5;
/** What only an incident of one's own has makes a notice, where it weighs so much. */
const LEAST_NOTICE = 3;
/** Facts may be those of others, where nothing tells that the incident is one's own. */
const FACTS_ALONE = 1;

/** What speaks for an incident of one's own in a text. */
export const tellingOf = (text: string, language: Language): number =>
  TELLING_SIGNS.reduce((sum, sign) => {
    const pattern = sign[language];
    return pattern === null ? sum : sum + countOf(pattern, text, sign.most) * sign.weight;
  }, 0);

const STRANGE_SIGNS = [...TITLE_SIGNS, ...TEXT_SIGNS, ...RULE_SIGNS];

/** What speaks for a text of another kind. */
export const strangenessOf = (text: string, title: string, language: Language): number =>
  STRANGE_SIGNS.reduce((sum, sign) => {
    const pattern = sign[language];
    const read = sign.within === "title" ? title : text;
    return pattern === null ? sum : sum + countOf(pattern, read, sign.most) * sign.weight;
  }, 0);

/**
 * What the signs of a text say of its kind. `facts` is what the facts that were found speak for an incident: they count in full only where
 * the text also tells of one as its own.
 */
export function genreOf(text: string, title: string, language: Language, facts: number): Genre {
  const strange = strangenessOf(text, title, language);
  const telling = tellingOf(text, language);
  const told = telling + (telling === 0 ? Math.min(FACTS_ALONE, facts) : facts);
  if (strange >= LEAST_OTHER && strange >= told + LEAD) return "other";
  if (told >= LEAST_NOTICE && told >= strange + LEAD) return "notice";
  return strange === 0 && telling >= 1 && facts >= 1 ? "notice" : null;
}
