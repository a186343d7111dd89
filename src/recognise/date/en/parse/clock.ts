import { anyOf } from "../../../../text/any-of.ts";
import { compact, type Read, type Stated } from "../piece.ts";
import { halfBeside } from "./day-part.ts";

/** 7:56:30 pm, 06h15, 15:30 (17:00: in front of what was done then), 8.10 p.m., 3 pm, 930am, 0900 hours, 5 o'clock, noon, 12 midnight. */
export const CLOCK = anyOf(
  [
    // 5:30, 5 p.m., 5 o'clock, 12 noon.
    /(?<!\d)\d{1,2}(?:[:.h][0-5]\d| ?[ap]\.?m(?![a-z])| o'clock| (?:noon|midnight)(?![a-z]))/u,
    // 0530 hours.
    /(?<!\d)\d{3,4}(?: ?[ap]\.?m(?![a-z])|(?= ?(?:hours|hrs)(?![a-z])))/u,
    /(?<![a-z])(?:noon|midday|midnight)(?![a-z])/u,
  ],
  "iu",
);

const HALF = "(?<half>[ap])(?:\\.m\\.?|m)(?![a-z])";
const MINUTES = new RegExp(
  `^(?<hour>2[0-4]|1\\d|0?\\d)(?<joint>[:.h])(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?: ?${HALF}| (?<word>noon|midnight)| ?(?<hours>h|hrs|hours)(?![a-z])|(?![\\da-y%]|:(?! |$)|[.,]\\d))`,
  "iu",
);
const HOUR = new RegExp(`^(?<hour>1[0-2]|0?[1-9])(?: ?${HALF}| (?<word>noon|midnight)| o'clock)`, "iu");
const COMPACT = new RegExp(`^(?<hour>1[0-2]|0?[1-9])(?<minute>[0-5]\\d) ?${HALF}`, "iu");
/** "2024-05-13T09:30:00+09:00": the zone of an ISO time is read over. */
const ISO_ZONE = /^(?:Z|[+-]\d\d:?\d\d)(?!\d)/u;
const MILITARY = /^(?<hour>2[0-4]|[01]\d)(?<minute>[0-5]\d) ?(?:hours|hrs)/iu;

/** A clock time, its hour of 24. */
export const readClock: Read = (text, at, match) => {
  if (!startsClock(text, at)) return null;
  const after = text.slice(at, at + 24);
  const found = MINUTES.exec(after) ?? HOUR.exec(after) ?? COMPACT.exec(after) ?? MILITARY.exec(after);
  const { joint, half, hours, word = /^[a-z]/iu.test(match[0]) ? match[0] : undefined } = found?.groups ?? {};
  if (found === null && word === undefined) return null;
  if (joint === "." && half === undefined && hours === undefined && !isDotted(text, at, at + (found?.[0].length ?? 0)))
    return null;
  const last = at + (found ?? match)[0].length;
  const figures = found?.groups?.hour ?? "";
  const part =
    /^[1-9]/u.test(figures) && Number(figures) <= 12 ? halfBeside(text, at, last, Number(figures)) : undefined;
  const stated = found === null ? atWord(word ?? "") : fieldsOf(found.groups ?? {}, word, part);
  const zone = text.charAt(at - 1) === "T" ? ISO_ZONE.exec(text.slice(last, last + 8)) : null;
  const end = last + (zone?.[0].length ?? 0);
  return stated === null ? null : { kind: "clock", start: at, end, rule: "date.en.clock", stated };
};

/** What makes two figures parted by a stop a clock: "at 5.30", "on Monday, 5.30". */
const BEFORE_DOTTED = anyOf(
  [
    /(?<![a-z])(?:at|around|until)/u,
    /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?(?: 20\d\d,?)?/u,
    /day(?: (?:morning|afternoon|evening))?,?/u,
  ],
  "iu",
  { after: / $/u },
);

/** "Mon 9 Oct, 10.05", "at 16.40": a stop in a time stands behind a day or "at" and in front of nothing that is counted. */
const isDotted = (text: string, at: number, end: number): boolean =>
  BEFORE_DOTTED.test(text.slice(Math.max(0, at - 24), at)) &&
  /^(?:$|[,;:)]|\.(?:$| )| [–—-]| (?:on|the|that|and|a|an|we|to|when|our|in)\b|[–—-]\d)/iu.test(
    text.slice(end, end + 6),
  );

/** A time may stand behind a dash, a bracket or the T of "2024-05-13T09:30", not inside a word or a longer figure. */
function startsClock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /\dT$/u.test(before) || !/[\da-z_:.,/+$€£¥#]$|(?:UTC|GMT)-$/iu.test(before);
}

const atWord = (word: string): Stated => (/^(?:noon|midday)$/iu.test(word) ? { hour: 12, half: "pm" } : { hour: 0 });

function fieldsOf(
  groups: Readonly<Record<string, string | undefined>>,
  word: string | undefined,
  part: "am" | "pm" | undefined,
): Stated | null {
  const { hour: figures, minute, second, half: letter } = groups;
  const hour = Number(figures);
  if (hour === 24 && Number(minute ?? 0) !== 0) return null;
  const named = word === undefined ? undefined : /^midnight$/iu.test(word) ? "am" : "pm";
  const half = letter === undefined ? (named ?? part) : letter.toLowerCase() === "a" ? "am" : "pm";
  return compact<Stated>({
    hour: half === undefined || hour > 12 ? hour : hourOf(hour, half),
    minute: minute === undefined ? undefined : Number(minute),
    second: second === undefined ? undefined : Number(second),
    half: hour > 12 ? undefined : half,
  });
}

/** 12 am is 0, 12 pm is 12, 5 pm is 17. */
export const hourOf = (hour: number, half: "am" | "pm"): number => (hour % 12) + (half === "pm" ? 12 : 0);
