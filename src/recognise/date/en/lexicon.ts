import { anyOf } from "../../../text/any-of.ts";

/** The months as written, full names first. A stop after an abbreviation belongs to it. */
export const MONTH =
  "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "Sept." → 9 */
export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** Monday, Tues., Thurs, Fri */
export const WEEKDAY = "(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])\\.?";

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "Thurs." → 4 */
export const weekdayOf = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());

const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const TEENS = ["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"];
const ORDINALS = [...UNITS, ...TEENS, "eighteenth", "nineteenth", "twentieth"];

/** first ... thirty-first, longest alternatives first. */
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[ -](?:${UNITS.join("|")})|thirtieth|${[...ORDINALS].reverse().join("|")})(?![a-z])`;

/** A day of the month in figures: 4, 04th, 31. */
export const DAY_FIGURE = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\da-z])";

/** "27th" → 27, "thirty-first" → 31 */
export function dayOf(word: string): number {
  const figure = Number.parseInt(word, 10);
  if (!Number.isNaN(figure)) return figure;
  const lower = word.toLowerCase();
  if (lower === "thirtieth") return 30;
  const tens = lower.startsWith("twenty") ? 20 : lower.startsWith("thirty") ? 30 : 0;
  return tens + ORDINALS.indexOf(tens === 0 ? lower : lower.slice(7)) + 1;
}

/** A year as it stands in a date. */
export const YEAR = "(?:(?:1[89]|20)\\d\\d|2100)(?![\\d%])";

/** What stands between the two ends of a span. */
export const RANGE_GAP = anyOf(
  [
    // Signs.
    /-(?:thru|to|through)-|-|~/u,
    // Words.
    /to|till|until|'?til|through|thru|up to|up until|and up to|continuing (?:to|through|until)/u,
  ],
  "iu",
  { before: /^,? ?/u, after: /(?: and including)?,? ?(?:(?:on|at|in|by|the) ){0,2}$/u },
);

/** What stands between them after "between". */
export const AND_GAP = /^,? ?(?:and|&) ?(?:(?:on|at|in|the) ){0,2}$/iu;

/** What stands between the members of a list. */
export const LIST_GAP =
  /^(?: ?[,&/]| ?,? ?(?:and|or|as well as|and\/or)(?![a-z]))(?: ?(?:and|or|also|then|again))? ?(?:(?:on|in|of|the) ){0,2}$/iu;

/** Zones a clock time may name; they are read over. */
export const ZONE =
  "(?: ?\\(?(?:[ecmp][sd]?t|ak[sd]t|hst|gmt|bst|utc(?: ?[+-]\\d{1,2})?|z|jst|kst|sgt|hkt|ist|cet|cest|a[ecw][sd]t|nz[sd]t|(?:(?:u\\.?s\\.?|uk|japan|singapore|hong kong|australian) )?(?:eastern|central|mountain|pacific|local|standard|japan|summer|singapore|hong kong)(?: standard| daylight| summer)?(?: time)?)\\)?(?![a-z]))";
