import { anyOf } from "../../../../text/any-of.ts";
import { wordBefore } from "./surroundings.ts";

const CERTAIN = /^(?:january|february|july|september|october|november|december)$/iu;
const GIVEN_NAME = /^(?:April|June|August)$/u;
const LEADING = anyOf(
  [
    // Since, until, about.
    /in|of|since|until|till|during|through|throughout|from|by|between|before|after|past|around|about|for|following|prior/u,
    // A part of it, or which.
    /late|later|early|earlier|mid|last|this|end|beginning|middle|start/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);

/** "may" and "march" with a small letter are verbs behind "this", "end" or "last". */
const LEADING_SMALL =
  /^(?:in|of|since|until|till|during|through|throughout|from|by|late|early|mid|between|before|after)$/u;

/**
 * Whether the name of a month with neither day nor year beside it is one, without more: "in May", "since Aug.", "October was quiet";
 * not "May I ask", "they may", "the march", "April Smith", "Jan Novak".
 */
export function isMonthAlone(text: string, at: number, end: number): boolean {
  const name = text.slice(at, end);
  if (CERTAIN.test(name)) return true;
  const before = wordBefore(text, at);
  const after = text.slice(end, end + 3);
  if (LEADING.test(before)) return !/^ma/u.test(name) || LEADING_SMALL.test(before);
  return GIVEN_NAME.test(name) && (before === "" ? /^(?:$|[,;:.)])/u : /^(?! [A-Z])/u).test(after);
}
