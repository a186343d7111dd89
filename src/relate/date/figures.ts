import { dayNumber, exists } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Entry } from "./entry.ts";

type Order = "month-first" | "day-first";

const PAIR = /([0-9]{1,2})[/-]([0-9]{1,2})/u;
const MONTH_FIRST = anyOf(
  [
    // The country, its offices, forms of firms and addresses.
    /U\.S\.|\bUSA\b|United States|\bInc\.|\bLLC\b|Social Security|Attorney General|\bHHS\b|\bHIPAA\b|\bFBI\b|\bFTC\b|\bAve(?:nue)?\b|\bZIP\b/u,
    /\b(?:Medicare|Medicaid|Sheriff|School District|Credit Union|toll-free)\b|, [A-Z]{2} [0-9]{5}\b/u,
    // How words are spelt, and what things are called.
    /\b(?:organiz|apologiz|recogniz|realiz|unauthoriz)|\b(?:center|parking lot|dumpster|trash|mom|semester|snow-?shovel)/u,
  ],
  "gu",
);
const DAY_FIRST = anyOf(
  [
    // Countries.
    /\bUK\b|United Kingdom|Australia|New Zealand|Ireland|Singapore|India\b/u,
    // Forms of firms, offices and moneys.
    /\bLtd\b|\bplc\b|\bPty\b|\bNHS\b|\bICO\b|\bOAIC\b|Information Commissioner|£|€/u,
    // Addresses, and how words are spelt.
    /\.co\.uk|\.(?:au|nz|ie|sg)\b|\b(?:organis|apologis|recognis|realis|unauthoris)/u,
    /\b(?:centre|programme|autumn|parish|surgery|solicitors?|postcode|headteacher|whilst|licence|borough|GP|carers|pupils|mums?)\b/u,
  ],
  "gu",
);

/**
 * Reads each "05/06/2024" the way its notice writes dates: as its other dates in figures show, as the one order that does not put a date
 * after `limit` (a day number), as its dates in words go, or as its country does. Where nothing tells, the date has a flaw and no value.
 * `textOf` gives the words of an entry, `whole` the notice.
 */
export function withFiguresInOrder(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  whole: string,
  limit: number,
): ReadonlyMap<DateMention, DateMention> {
  const open = entries.filter(({ mention }) => mention.alternative !== undefined);
  if (open.length === 0) return new Map();
  const order =
    orderOfOthers(entries, textOf) ??
    possibleOrder(open, limit) ??
    orderInWords(entries, textOf) ??
    orderOfCountry(whole);
  return new Map(open.map((entry) => [entry.mention, inOrder(entry, order, textOf)] as const));
}

function inOrder(entry: Entry, order: Order | null, textOf: (entry: Entry) => string): DateMention {
  const { alternative, ...mention } = entry.mention;
  if (alternative === undefined || order === "month-first") return mention;
  if (order === "day-first") return { ...mention, ...alternative };
  const [one, two] = [mention, alternative].map(({ month, day }) => `day ${day} of month ${month}`);
  const message = `${textOf(entry)} may be ${one} or ${two}: nothing in the notice tells which figure is the month`;
  return { ...mention, flaw: { code: "ambiguous", message } };
}

/** How the dates in figures that can be read in one way only are written; null where there are none or they differ. */
function orderOfOthers(entries: readonly Entry[], textOf: (entry: Entry) => string): Order | null {
  const orders = entries.flatMap((entry): readonly Order[] => {
    const { alternative, rule } = entry.mention;
    if (alternative !== undefined || !rule.includes("year-last")) return [];
    const pair = PAIR.exec(textOf(entry));
    const [one, two] = [Number(pair?.[1] ?? 0), Number(pair?.[2] ?? 0)];
    return one > 12 ? ["day-first"] : two > 12 ? ["month-first"] : [];
  });
  const [first] = orders;
  return first !== undefined && orders.every((order) => order === first) ? first : null;
}

/** The order in which no date lies after `limit`, where the other would put one there. */
function possibleOrder(open: readonly Entry[], limit: number): Order | null {
  const late = (
    pick: (mention: DateMention) => { readonly month?: number; readonly day?: number } | undefined,
  ): boolean =>
    open.some(({ mention }) => {
      const { month, day } = pick(mention) ?? {};
      const { year } = mention;
      if (year === undefined || month === undefined || day === undefined) return false;
      return exists(year, month, day) && dayNumber(year, month, day) > limit;
    });
  const [monthFirst, dayFirst] = [late((mention) => mention), late(({ alternative }) => alternative)];
  if (monthFirst === dayFirst) return null;
  return monthFirst ? "day-first" : "month-first";
}

function orderOfCountry(whole: string): Order | null {
  const [monthFirst, dayFirst] = [whole.match(MONTH_FIRST)?.length ?? 0, whole.match(DAY_FIRST)?.length ?? 0];
  if (monthFirst === dayFirst) return null;
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

/** "May 6, 2024" goes with 5/6, "6 May 2024" with 6/5. */
function orderInWords(entries: readonly Entry[], textOf: (entry: Entry) => string): Order | null {
  const texts = entries.filter(({ mention }) => mention.month !== undefined && mention.day !== undefined).map(textOf);
  const monthFirst = texts.filter((text) =>
    /(?<!day|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)[A-Za-z]\.? [0-9]/u.test(text),
  ).length;
  const dayFirst = texts.filter((text) => /[0-9](?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2}/u.test(text)).length;
  if (monthFirst === dayFirst) return null;
  return monthFirst > dayFirst ? "month-first" : "day-first";
}
