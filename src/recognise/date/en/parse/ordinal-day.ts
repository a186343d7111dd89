import { dayOf, ORDINAL_WORD, WEEKDAY, weekdayOf } from "../lexicon.ts";
import { compact, type Read, type Stated } from "../piece.ts";
import { closesNumber } from "./surroundings.ts";

const FIGURE = "(?:3[01]|[12]\\d|0?[1-9])";
const MONTH = "(?<which>this|last|the same|that|the previous) month(?![a-z])";

const FIGURE_DAY = `(?:(?<weekday>${WEEKDAY}),? (?:the )?|(?:the|on) )${FIGURE}(?:st|nd|rd|th)(?![a-z-])`;
const DAY_OF_MONTH = `${FIGURE}(?:st|nd|rd|th)? (?:of|in) ${MONTH}`;
const WORD_DAY = `(?<named>${WEEKDAY}),? the ${ORDINAL_WORD}`;

/** "the 27th", "on 27th", "Tuesday the eleventh", "27 of last month": a day whose month stands elsewhere. */
export const ORDINAL_DAY = new RegExp(`(?<![a-z\\d])(?:${FIGURE_DAY}|${DAY_OF_MONTH}|${WORD_DAY})`, "iu");

const NUMBER = new RegExp(`(?<figure>${FIGURE})(?:st|nd|rd|th)?(?: (?:of|in) |$)|the (?<word>[a-z -]{1,24})$`, "iu");
const MONTH_BEHIND = new RegExp(`^,? (?:of )?${MONTH}`, "iu");
const MEMBERS = /^(?:(?:,| and| or| to| through|, and|-) ?(?:the )?\d{1,2}(?:st|nd|rd|th)(?![a-z-])){0,6}/iu;

const OFFSETS: Readonly<Record<string, Stated["relative"]>> = {
  this: { unit: "month", offset: 0, from: "published" },
  last: { unit: "month", offset: -1, from: "published" },
  "the same": { unit: "month", offset: 0, from: "previous" },
  that: { unit: "month", offset: 0, from: "previous" },
  "the previous": { unit: "month", offset: -1, from: "previous" },
};

/** Not "the 2nd quarter", "the 1st and 2nd floors", "the 3rd of five letters". */
export const readOrdinalDay: Read = (text, at, match) => {
  if (/[\da-z.,:/$€£¥-]/iu.test(text.charAt(at - 1))) return null;
  const end = at + match[0].length;
  const { which: inside, weekday, named } = match.groups ?? {};
  const behind = inside === undefined ? MONTH_BEHIND.exec(text.slice(end, end + 24)) : null;
  const which = (inside ?? behind?.groups?.which)?.toLowerCase();
  const { figure, word } = NUMBER.exec(match[0])?.groups ?? {};
  const number = figure ?? word;
  if (number === undefined || (which === undefined && !isFree(text, end))) return null;
  const day = weekday ?? named;
  return {
    kind: "date",
    start: at,
    end: end + (behind?.[0].length ?? 0),
    rule: "date.en.ordinal-day",
    stated: compact<Stated>({
      day: dayOf(number),
      relative: OFFSETS[which ?? ""],
      weekday: day === undefined ? undefined : weekdayOf(day),
    }),
    dayFirst: true,
  };
};

/** Whether neither the ordinal nor a list it opens counts something. */
function isFree(text: string, end: number): boolean {
  const last = end + (MEMBERS.exec(text.slice(end, end + 80))?.[0].length ?? 0);
  return closesNumber(text, last) && !/^ of /iu.test(text.slice(last, last + 4));
}
