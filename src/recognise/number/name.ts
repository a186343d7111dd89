import { isDigit } from "./digits.ts";

export const isLatin = (character: string): boolean =>
  (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");

/** End of the name a refused number is part of: letters, digits and what joins them. */
export function endOfName(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isLatin(text.charAt(end)) || isDigit(text, end) || joins(text, end))) end++;
  return end;
}

const joins = (text: string, at: number): boolean =>
  "-_./".includes(text.charAt(at)) && (isDigit(text, at + 1) || isLatin(text.charAt(at + 1)));
