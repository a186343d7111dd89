import { streetBehind } from "../text/street.ts";

/** Words that stand in no name of a street: "40 people in the square". */
const PLAIN = new Set(
  (
    "a an the of on in at to from by and or with for per our your their its his her was were is are be had has have this that who " +
    "which people persons patients customers members staff students files records accounts each every no not"
  ).split(" "),
);
const isOfStreet = (word: string): boolean => /^[a-z0-9]/iu.test(word) && !PLAIN.has(word.toLowerCase());

const HOUSE_NUMBER = /(?<![\w.,/-])[0-9]{1,5}[a-z]?(?= )/giu;
/** Two letters in front of a post code of the United States. */
const STATE = /(?<=, )[a-z]{2}(?= [0-9]{5}(?![0-9,]))/giu;
const FIRST = /(?<![\p{L}\p{N}'’])\p{L}/gu;

/** Every word with a capital. */
const titled = (text: string): string => text.replace(FIRST, (letter) => letter.toUpperCase());

/** A text of one case with capitals where its own words tell of a name: streets behind a house number, states in front of a post code. */
export function withNames(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: number, index } of text.matchAll(HOUSE_NUMBER)) {
    const from = index + number.length;
    const length = streetBehind(text, from, isOfStreet);
    if (length === 0 || from < done) continue;
    parts.push(text.slice(done, from), titled(text.slice(from, from + length)));
    done = from + length;
  }
  return (parts.join("") + text.slice(done)).replace(STATE, (state) => state.toUpperCase());
}
