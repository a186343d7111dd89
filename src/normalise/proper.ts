import { anyOf } from "../text/any-of.ts";
import { matchesOf } from "../text/matches.ts";
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

/** A short name that a text gives somebody: Ashby Medical Management ("Ashby"). */
const GIVEN = /\((?:hereinafter |hereafter |collectively |the )?["“]([A-Za-z][A-Za-z0-9&.’' -]{1,30})["”]\)/gu;
/** Names made with a number. */
const NUMBERED = /(?<![\w-])(?:district|ward|zone|region|area) (?=[0-9]{1,4}(?![0-9,]))/giu;
/** So many names are given in one text at most. */
const MOST_GIVEN = 20;

/** A text of one case with capitals where its own words tell of a name: one given in it, streets behind a house number, states in front of a post code. */
export const withNames = (text: string): string => withGiven(withStreets(text)).replace(NUMBERED, titled);

function withGiven(text: string): string {
  const names = new Set(
    matchesOf(GIVEN, text)
      .slice(0, MOST_GIVEN)
      .map(([, name = ""]) => name.trim()),
  );
  const own = [...names].filter((name) => !COMMON.test(name) && name.split(" ").some((word) => word.length > 1));
  if (own.length === 0) return text;
  const written = own.map((name) => name.replace(/[.]/gu, "\\."));
  return text.replace(new RegExp(`(?<![\\w-])(?:${written.join("|")})(?![\\w-])`, "giu"), titled);
}

/** What documents call the one they speak of; written small as often as not. */
const COMMON = anyOf(
  [
    // Bodies.
    /company|group|bank|university|college|school|hospital|agency|city|county|district|state|firm|trust|council|department|institute/u,
    // What happened, and what is told of it.
    /incident|event|breach|report|notice|order|data|information|first report|second report|affected [a-z]{1,20}/u,
    // What a body has.
    /plan|website|site|service|system|policy/u,
  ],
  "iu",
  { before: /^(?:the )?/u, after: /$/u },
);

function withStreets(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: number, index } of matchesOf(HOUSE_NUMBER, text)) {
    const from = index + number.length;
    const length = streetBehind(text, from, isOfStreet);
    if (length === 0 || from < done) continue;
    parts.push(text.slice(done, from), titled(text.slice(from, from + length)));
    done = from + length;
  }
  return (parts.join("") + text.slice(done)).replace(STATE, (state) => state.toUpperCase());
}
