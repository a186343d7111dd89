/**
 * All matches of a global pattern in a text, in order. `String.prototype.matchAll` makes a copy of the pattern each time, which
 * takes longer than looking through a line.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** How many matches of a global pattern a text has, counted up to `most`. */
export function countOf(pattern: RegExp, text: string, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && ++count < most; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex++;
  }
  return count;
}
