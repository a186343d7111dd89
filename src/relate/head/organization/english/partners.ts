/** Partners that one verb is said of, or that are all there is on the line, are one firm: Coates, Barrow and Finch is …. */
const PARTNERS_AHEAD = /^(?:[A-Z][\w'’-]{1,20}, ){1,4}$/u;
const PARTNERS_ACT =
  /^(?: (?:is|was|has|had|regrets|learned|discovered|takes|values|became)\b|['’]s? |,? (?:CPAs|Attorneys|Solicitors|Accountants|Architects)\b)/u;
const TWO_PARTNERS = /^[A-Z][\w'’-]{1,20} (?:and|&) [A-Z][\w'’-]{1,20}$/u;

/** How long the list of partners is that a firm begins with, where it is one; null where the name is of another kind. */
export function partnersAt(text: string, start: number, end: number): number | null {
  if (!TWO_PARTNERS.test(text.slice(start, end))) return null;
  const sentence = text.slice(Math.max(0, start - 100), start);
  const stop = Math.max(sentence.lastIndexOf(". "), sentence.lastIndexOf(": "));
  const ahead = stop < 0 ? sentence : sentence.slice(stop + 2);
  if (PARTNERS_AHEAD.test(ahead) && (end === text.length || PARTNERS_ACT.test(text.slice(end, end + 12))))
    return ahead.length;
  return ahead === "" && PARTNERS_ACT.test(text.slice(end, end + 12)) ? 0 : null;
}
