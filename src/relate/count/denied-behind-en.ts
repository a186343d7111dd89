import { anyOf } from "../../text/any-of.ts";
import type { FigureContext } from "./figure-context.ts";

/** "Data of our 23,000 customers was not touched", "812 donors are unaffected": the denial is the verb right behind those counted. */
export function isDeniedBehind({ at, figure, reading, sentence }: FigureContext): boolean {
  if (reading.language === "ja") return false;
  const rest = at.text.slice(figure.core.end, Math.min(sentence.end, figure.core.end + REACH));
  const verb = VERB.exec(rest);
  return verb !== null && PLAIN.test(rest.slice(0, verb.index)) && DENIED.test(rest.slice(verb.index + verb[0].length));
}

const REACH = 100;
/** The first verb behind those counted; a clause of its own says which of them are meant. */
const VERB = / (?:(?:was|were|is|are|has|have|had)(?: been)?|remain(?:ed)?|stayed)(?= |n't)/u;
const PLAIN = /^(?!.{0,60}\b(?:who|whose|which|that|and|but)\b)[a-z'’ -]{0,60}$/iu;
const DENIED = anyOf(
  [
    anyOf([/touched|reached|in|on|among|part|involved|copied|at risk|there|included|seen|opened/u], "u", {
      before: /(?: not| never|n't) (?:[a-z]{4,11} )?/u,
    }),
    / (?:unaffected|untouched|safe|out of (?:the )?reach|in (?:a|another) (?:separate|different))/u,
  ],
  "u",
  { before: /^/u, after: /\b/u },
);
