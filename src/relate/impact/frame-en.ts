import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { hitsIn } from "../hits.ts";

/**
 * Where a sentence or a line in English says of whom it goes on to tell the data: `start` is where the name begins, `end` where the data may
 * follow; `head` is the noun of the name, `lead` what stands in front of it, `rest` what tells these people from others of the name.
 *
 *     "For tenants of council homes, they contain"      "Employees: "     "Applicants may have had their "     "For staff who left, "
 *          ^^^^^^^                                        ^^^^^^^^^         ^^^^^^^^^^                               ^^^^^ ~~~~~~~~
 */
export type Frame = {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly head: string;
  readonly rest: string;
};

/** The frames in `[from, to)` of a passage, in text order; a `line` of its own needs no mark behind the name. */
export function framesIn(passage: ReadPassage, from: number, to: number, line = false): readonly Frame[] {
  const { text } = passage.normal;
  const found: Frame[] = [];
  for (const { code, start, end } of [...hitsIn(passage, "subject", from, to), ...thoseIn(text, from, to)].sort(
    (a, b) => a.start - b.start,
  )) {
    if (code !== "person" || NO_PEOPLE.test(text.slice(start, end)) || end > to || start < (found.at(-1)?.end ?? from))
      continue;
    const frame =
      possessedAt(text, start, end) ?? frameAt(line ? `${text}:` : text, from, line ? to + 1 : to, start, end);
    if (frame !== null) found.push(frame);
  }
  return found;
}

/** "the parent's name and address, and the child's name": each of a group stands for all of it. */
function possessedAt(text: string, start: number, end: number): Frame | null {
  const isOne =
    !ANYBODY.test(text.slice(start, end)) &&
    OF_ONE.test(text.slice(Math.max(0, start - 12), start)) &&
    /^['’]s (?=[a-z])/u.test(text.slice(end, end + 4));
  return isOne ? { start, end: end + 3, lead: "", head: text.slice(start, end), rest: "" } : null;
}
/** Whoever it may be. */
const ANYBODY = /^(?:person|individual|holder|owner|recipient|sender|user|contact|customer|victim|subject)$/iu;
const OF_ONE = /(?:^|[ (])(?:[Tt]he|[Ee]ach|[Ee]very) $/u;

/** "For those who received assistance": people that are only described. */
const thoseIn = (text: string, from: number, to: number): readonly { code: "person"; start: number; end: number }[] =>
  matchesOf(THOSE, text.slice(from, to)).map(({ index }) => ({
    code: "person",
    start: from + index,
    end: from + index + 5,
  }));
const THOSE = /\bthose(?= (?:who|whose|with|in|from|of|at|on|[a-z]{3,14}ed)\b)/gu;

/** Words that name data as often as people. */
const NO_PEOPLE = /^(?:names?|contacts?|holders?)$/iu;

function frameAt(text: string, from: number, to: number, start: number, end: number): Frame | null {
  // A stop where the text is cut, so that no clause seems to begin there.
  const before = start - from > BEFORE ? `.${text.slice(start - BEFORE, start)}` : text.slice(from, start);
  const behind = text.slice(end, Math.min(to, end + BEHIND));
  const name = nameIn(before);
  if (name === null) return null;
  const { lead, opened } = name;
  const goesOn = opened ? (FOLLOWS.exec(behind) ?? SAYS.exec(behind)) : SAYS.exec(behind);
  if (goesOn === null) return null;
  const rest = (goesOn[1] ?? "").trim();
  return { start: start - lead.length, end: end + goesOn[0].length, lead, head: text.slice(start, end), rest };
}

/** How far in front of the noun its name may begin, and how far behind it what is told apart by it may reach. */
const BEFORE = 70;
const BEHIND = 130;

/** A word of a name in front of its noun: "current and former", "1,150 members of". */
const WORD = /(?:[a-z][\w'-]{0,24}|[0-9][0-9,.]{0,12}) $/iu;
/** So many words a name has in front of its noun at most. */
const WORDS_AHEAD = 6;

/** Where a line or a sentence begins, behind a mark of a list. */
const START = /^[-–•*·\s(]{0,4}(?:[0-9a-z][.)] )?/u;

/** "For ", "In the case of ", "if you are a ": whom a clause is about, where it begins. */
const OPENED = anyOf(
  [
    /for|in (?:the )?cases? of|with respect to|in respect of|as (?:for|to)|regarding|concerning/u,
    /if you (?:are|were|have been)(?: an?)?/u,
  ],
  "iu",
  {
    before: anyOf([START, /[;:,] (?:(?:and|while|whereas|but|or) )?/u, /[–—-] /u, /\b(?:and|while|but) /u], "iu"),
    after: / $/u,
  },
);
/** The subject of a clause, where it begins. */
const SUBJECT = anyOf([START, /; (?:and |while )?/u, /, (?:and|while|whereas|but) /u], "iu", { after: /$/u });

/** Where the name of a noun begins in what stands in front of it: at the farthest opening that its words reach. */
function nameIn(before: string): { readonly lead: string; readonly opened: boolean } | null {
  let found: { readonly lead: string; readonly opened: boolean } | null = null;
  for (let at = before.length, words = 0; words <= WORDS_AHEAD; words++) {
    const front = before.slice(0, at);
    if (OPENED.test(front)) found = { lead: before.slice(at), opened: true };
    else if (found?.opened !== true && SUBJECT.test(front)) found = { lead: before.slice(at), opened: false };
    const length = WORD.exec(front)?.[0].length ?? 0;
    if (length === 0) break;
    at -= length;
  }
  return found;
}

/** What tells these people from others: "who joined since 2011", "of council homes", "(including retirees)". */
const REST =
  "((?: (?:who|whose|that|with|without|of|in|at|from|on|under|seen|employed|enrolled|[a-z]{3,14}ed|before|after|since|between|during|registered|living|applying|paid|served)\\b[^.;:,()]{0,80}|,? \\([^()]{1,60}\\))?)";

/** That they had it, or may have. */
const HAD_EN = "(?:(?:may|might|could|would|will) (?:also )?have |also |only )?(?:had|have had|have|lost) ";
/** What is kept of people. */
const THINGS_EN =
  "data|information|details|records?|files?|accounts?|forms?|papers?|folders?|charts?|entries|profiles?";
/** How that is told to hold data. */
const HELD_EN =
  "includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|compris(?:es?|ed)|consist(?:s|ed)? of|show(?:s|ed)?|h[eo]ld|list(?:s|ed)?|g[ai]ve|(?:is|are|was|were) limited to";

/** Behind a name that "for" opens. */
const FOLLOWS = new RegExp(`^(?:['’]s?)?${REST}(?:,|:| ?[–—]| -| the )`, "iu");

/** How a line or a sentence goes on behind its subject: a mark, that they had their data in it, or what their papers held. */
const SAYS = anyOf(
  [
    new RegExp(`${REST}(?: (?:data|information|details|records))?(?: ?: ?| ?[–—] | - | \\| )`, "u"),
    new RegExp(
      `${REST.replaceAll(/(?<!\\)\((?!\?)/gu, "(?:")},? ${HAD_EN}(?:only |also )?(?:their|the following|the same|names?|first)\\b`,
      "u",
    ),
    new RegExp(
      `(?: (?:personal )?(?:${THINGS_EN}))(?: (?:also|only|each|all|may|had|has|have))?(?: (?:${HELD_EN}))\\b`,
      "u",
    ),
  ],
  "iu",
  { before: /^(?:['’]s?)?/u },
);
