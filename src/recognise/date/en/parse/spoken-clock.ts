import { compact, type Read, type Stated } from "../piece.ts";
import { hourOf } from "./clock.ts";
import { halfBeside } from "./day-part.ts";

const HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const HOUR = `(?:1[0-2]|[1-9]|${HOURS.join("|")})(?![a-z\\d:.,/-]|\\.\\d)`;
const PAST = `(?:(?:a )?(?<quarter>quarter) (?<side>past|to)|(?<half>half) past|(?:(?<count>twenty-five|twenty|ten|five|\\d{1,2})(?: (?<unit>minutes))? (?<way>past|to))) (?<of>${HOUR.replace("[a-z\\d:.,/-]", "[a-z\\d:/-]")})`;

/**
 * Times told in words: "a quarter past two", "half past nine", "ten minutes to six", "nine o'clock", and a bare hour with its part of the
 * day: "at seven the next morning".
 */
export const SPOKEN_CLOCK = new RegExp(
  `(?<![a-z\\d:.,-])(?:${PAST}|(?<word>${HOURS.join("|")}) o'clock|(?<=(?<![a-z])(?:at|by|around|about|until|till|before|after|from) )(?<bare>${HOUR})(?= (?:in|on|of|that|the|this|next) ))`,
  "iu",
);
export const SPOKEN_HINT = /quarter|half past|o'clock|past|minutes to|morning|afternoon|evening|night/iu;

const COUNTS: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, "twenty-five": 25 };
const numberOf = (word: string): number => (/^\d/u.test(word) ? Number(word) : HOURS.indexOf(word) + 1);

export const readSpokenClock: Read = (text, at, match) => {
  if (/[a-z\d:.,-]/iu.test(text.charAt(at - 1))) return null;
  const end = at + match[0].length;
  const { quarter, side, half, count, unit, way, of, word, bare } = match.groups ?? {};
  const named = numberOf((of ?? word ?? bare ?? "").toLowerCase());
  const part = halfBeside(text, at, end, named);
  // "ten to twelve" may be a number of people, "by two on the list" anything.
  if (bare !== undefined && part === undefined) return null;
  if (count !== undefined && unit === undefined && part === undefined && way?.toLowerCase() === "to") return null;
  const minutes =
    quarter !== undefined ? 15 : half !== undefined ? 30 : (COUNTS[(count ?? "").toLowerCase()] ?? Number(count ?? 0));
  if (minutes >= 60) return null;
  const isTo = (side ?? way)?.toLowerCase() === "to";
  const hour = isTo ? ((named + 10) % 12) + 1 : named;
  // Without more said, nobody is at work at three in the morning.
  const stands = part ?? (hour < 7 && of !== undefined ? "pm" : undefined);
  const stated = compact<Stated>({
    hour: stands === undefined ? hour : hourOf(hour, stands),
    minute: minutes === 0 ? undefined : isTo ? 60 - minutes : minutes,
    half: part,
  });
  return { kind: "clock", start: at, end, rule: "date.en.spoken-clock", stated };
};
