/** What the name of a street ends with. */
const STREETS: ReadonlySet<string> = new Set(
  (
    "street st avenue ave drive dr road rd boulevard blvd lane ln court parkway pkwy highway hwy plaza square place way terrace " +
    "turnpike quay wharf crescent circle trail mews broadway"
  ).split(" "),
);
/** How many words a street's name has at most, and how many characters. */
const LONGEST = { words: 5, characters: 60 };
/** Words that may follow an address within a sentence; a noun makes the name that of a thing: 300 Google Drive files. */
const BEHIND = /^(?:in|on|at|and|near|was|is|where)$/u;

/**
 * How long the name of a street is that follows a house number at `from` (1200 College Drive, 45 N. Main St.), blank included; 0 where none
 * does. `isOfName` tells what may be a word of it.
 */
export function streetBehind(text: string, from: number, isOfName: (word: string) => boolean): number {
  if (text.charAt(from) !== " ") return 0;
  const words = text.slice(from + 1, from + LONGEST.characters).split(/[ \r\n]/u);
  const last = words.findIndex((word, at) => at > 0 && STREETS.has(bare(word).toLowerCase()));
  if (last < 0 || last >= LONGEST.words) return 0;
  const name = words.slice(0, last + 1);
  if (!name.every((word, at) => isOfName(word) && (at === last || !word.endsWith(",")))) return 0;
  const next = words[last + 1] ?? "";
  const ends = /[,;)]$/u.test(name[last] ?? "") || !/^[a-z]/u.test(next) || BEHIND.test(next);
  return ends ? name.join(" ").length + 1 : 0;
}

const bare = (word: string): string => word.replace(/[.,;)]{1,2}$/u, "");
