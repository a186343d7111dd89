import type { Relative } from "../../date.ts";
import { DAY_FIGURE, MONTH, WEEKDAY } from "../lexicon.ts";
import { compact, type Read, type Stated } from "../piece.ts";
import { closesNumber } from "./surroundings.ts";

const PART = "morning|afternoon|evening|night";
const NUMBER =
  "half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|ninety|\\d{1,2}";

/** Days, months and years told by their distance from another date. */
export const RELATIVE = new RegExp(
  `(?<![a-z'-])(?:(?<today>today|yesterday|tomorrow|tonight|last night)(?: (?<part>${PART}))?|(?<which>this|last) (?<time>month|year|${PART})|(?:(?<article>the|that) )?(?<order>very same|same|(?<=that )very|next|following|previous|preceding) (?<unit>day|month|year|${PART})|that (?<that>day|month|year|${PART})|(?<number>${NUMBER}) (?:(?<span>day|week|fortnight|month)s? (?<side>later|earlier|ago|afterwards|after (?:that|this)|thereafter|after(?=[,.;)]|$)|before(?=[,.;)]|$))|(?<clock>minute|hour)s? (?:later|afterwards|after(?=[,.;)]|$)))|the (?:day|evening|night|morning) (?<beside>before|after)(?=[,.;)]|$)|(?<beyond>the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|\\d{1,2}) (?<apart>day|week|fortnight|hour|minute)s? (?<than>before|after)(?= (?:an?|the|it|we|they|he|she|our|its|their|his|her|being|having|[a-z]{4,14}ing)(?![a-z]))|(?:a few|several) (?<soon>minute)s? (?:later|afterwards)|the (?:(?:very|same) )?(?<anew>day) (?=(?:we|it was|they|he|she) (?:learned|learnt|discovered|found|noticed|heard|became|discovered|told|reported)))(?![a-z-])`,
  "iu",
);

/** One of these words stands in all of them; most texts hold none. */
export const RELATIVE_UNIT = /day|night|year|week|noon|evening|hour|m(?:onth|inute|orning|orrow)/iu;

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, "last night": -1, tomorrow: 1 };
const ORDERS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, preceding: -1 };
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const TENS: Readonly<Record<string, number>> = {
  "half an": 0.5,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  ninety: 90,
};

/** "yesterday", "last month", "the following day", "the same evening", "two weeks later". */
export const readRelative: Read = (text, at, match) => {
  const end = at + match[0].length;
  // "USA Today" is a name.
  if (
    /[\da-z'-]/iu.test(text.charAt(at - 1)) ||
    (/^T/u.test(match[0]) && /[a-z\d] $/iu.test(text.slice(Math.max(0, at - 2), at)))
  )
    return null;
  const { which, article, unit, order, beyond } = match.groups ?? {};
  // "on 9 June, the day after a parent told us": counted from the day in front of it, else from one that need not be told.
  if (beyond !== undefined && !BESIDE_DAY.test(text.slice(Math.max(0, at - 44), at))) return null;
  // "on the same day, 19 October": told at once.
  if (unit !== undefined && IN_FULL.test(text.slice(end, end + 24))) return null;
  // "over the last month" and "the last year" are lengths of time; "next month" without an article looks ahead.
  if (which?.toLowerCase() === "last" && /(?<![a-z])(?:the|past) $/iu.test(text.slice(Math.max(0, at - 5), at)))
    return null;
  if (
    order !== undefined &&
    article === undefined &&
    (!closesNumber(text, end) || (/next/iu.test(order) && unit !== "day"))
  )
    return null;
  if (/^next$/iu.test(order ?? "") && /^(?:month|year)$/iu.test(unit ?? "")) return null;
  // "25 minutes later at 9:25": the clock that is told is better than the one counted.
  const isTold = AT_CLOCK.test(text.slice(end, end + 12));
  const stated = statedBy(match.groups ?? {}, isTold);
  return stated === null ? null : { kind: "date", start: at, end, rule: "date.en.relative", stated };
};

/** What ends in a day, up to the comma behind it. */
const BESIDE_DAY = new RegExp(
  `(?:(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|${MONTH}|(?<![a-z])${WEEKDAY}|yesterday|night|evening|morning|afternoon|[ap]\\.?m\\.?)(?: \\([^()]{2,20}\\))?(?:,| -| –| —| \\()\\s?(?:just |only |exactly |some |about )?$`,
  "iu",
);
const IN_FULL = new RegExp(
  `^, (?:${WEEKDAY},? )?(?:(?:the )?${DAY_FIGURE} (?:of )?${MONTH}|${MONTH} ${DAY_FIGURE})`,
  "iu",
);
const AT_CLOCK = /^,? ?(?:\(|(?:at|by) )(?:around |about )?\d/iu;

function statedBy(found: Readonly<Record<string, string | undefined>>, isTold: boolean): Stated | null {
  const lower = compact<Readonly<Record<string, string>>>(
    Object.fromEntries(Object.entries(found).map(([key, value]) => [key, value?.toLowerCase()])),
  );
  const {
    today,
    part,
    which,
    time,
    order,
    unit,
    that,
    number,
    span,
    side,
    beside,
    soon,
    anew,
    clock,
    beyond,
    apart,
    than,
  } = lower;
  if (today !== undefined)
    return inUnit(part ?? (today.endsWith("night") ? "night" : "day"), DAYS[today] ?? 0, "published", false);
  if (which !== undefined && time !== undefined) {
    const days = time !== "month" && time !== "year";
    return days && which === "last" && time !== "night"
      ? null
      : inUnit(time, which === "last" ? -1 : 0, "published", false);
  }
  if (unit !== undefined) return inUnit(unit, ORDERS[order ?? ""] ?? 0, "previous", false);
  if (that !== undefined) return inUnit(that, 0, "previous", false);
  if (beside !== undefined) return inUnit("day", beside === "after" ? 1 : -1, "previous", false);
  if (soon !== undefined || anew !== undefined) return inUnit("day", 0, "previous", false);
  const count = number === undefined ? 0 : numberOf(number);
  // What the other day comes after came before it.
  if (beyond !== undefined && (apart === "hour" || apart === "minute")) {
    const minutes = numberOf(beyond) * (apart === "hour" ? 60 : 1);
    return { relative: { unit: "minute", offset: than === "after" ? -minutes : minutes, from: "previous" } };
  }
  if (beyond !== undefined)
    return inUnit(
      "day",
      (than === "after" ? -1 : 1) * numberOf(beyond) * (DAYS_IN[apart ?? ""] ?? 1),
      "previous",
      apart !== "day",
    );
  if (clock !== undefined) {
    if (isTold) return inUnit("day", 0, "previous", false);
    return { relative: { unit: "minute", offset: Math.round(count * (clock === "hour" ? 60 : 1)), from: "previous" } };
  }
  const isAhead =
    side === "later" || side === "afterwards" || side === "thereafter" || side?.startsWith("after") === true;
  const days = DAYS_IN[span ?? ""] ?? 1;
  return inUnit(
    span === "month" ? "month" : "day",
    (isAhead ? 1 : -1) * count * days,
    side === "ago" ? "published" : "previous",
    days > 1,
  );
}

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** "three" → 3, "the" and "a" → 1. */
const numberOf = (word: string): number =>
  /\d/u.test(word) ? Number(word) : (TENS[word] ?? Math.max(1, NUMBERS.indexOf(word) + 1));

/** A distance in days, months or years; a part of a day is less than the day. */
function inUnit(unit: string, offset: number, from: Relative["from"], approximate: boolean): Stated {
  const whole = unit === "month" || unit === "year" ? unit : "day";
  const partOfDay = whole === "day" && unit !== "day";
  return compact<Stated>({
    relative: { unit: whole, offset, from },
    approximate: approximate || undefined,
    partOfDay: partOfDay || undefined,
  });
}
