import type { Name } from "./name.ts";
import { CONNECTORS } from "./words.ts";

/** What a part of a body is called, in front of its body or behind it: Faculty of Engineering, Alder University. */
const PART_NAME =
  /^(?:The )?(?:[A-Z][a-z]{2,14} )?(?:Faculty|School|Graduate School|Department|Division|College|Institute|Library|Center|Centre|Office|Hospital)\b/u;
const BODY_NAME = /\b(?:University|Universities|College|Institute of Technology)\b/u;

/** Whether all words are written large, but for the small ones that join them. */
const areLarge = (words: string): boolean =>
  words.split(" ").every((word) => CONNECTORS.has(word) || word === "in" || word === "on" || /^[A-Z(]/u.test(word));

/** A line of a letterhead that names a part and its body, in either order, as it stands: The University of Alder, School of Law. */
export function partAndBody(text: string): Name | null {
  const line = text.trim();
  const comma = line.indexOf(", ");
  if (comma < 0 || line.length > 120 || line.indexOf(", ", comma + 2) >= 0) return null;
  const [first, second] = [line.slice(0, comma), line.slice(comma + 2)];
  const isPair = (PART_NAME.test(second) && BODY_NAME.test(first)) || (PART_NAME.test(first) && BODY_NAME.test(second));
  if (!isPair || !areLarge(first) || !areLarge(second)) return null;
  const start = text.indexOf(line);
  return { start, end: start + line.length, text: line, isKind: true, hasForm: false, isGeneric: false };
}
