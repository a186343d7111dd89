import { dayNumber, dayOf, exists } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import type { Reading } from "../reading.ts";
import type { Entry } from "./entry.ts";

/** "…, the hospital said Friday": the day of the telling, which counts from the day of the paper. */
const SAID =
  /(?<!\bwe )\b(?:said|says|announced|reported|confirmed|disclosed|told reporters|according to)\b[^.;,]{0,40} (?:(?:on|late|early) )?$/iu;
const SAID_BEHIND = /^,? (?!we |i )(?:[a-z]{2,12} ){0,3}(?:said|announced|told reporters)\b/iu;

/**
 * Bare weekdays of a story that names its days with their weekdays: told behind one in the same passage they go on from it.
 *
 *     The door was forced on Saturday, April 5. A clerk found it open on Monday.
 *                            ^^^^^^^^^^^^^^^^^                        ^^^^^^ → April 7
 */
export function weekdaysOfStory(
  { language, passages }: Reading,
  entries: readonly Entry[],
): ReadonlyMap<DateMention, DateMention> {
  const found = new Map<DateMention, DateMention>();
  if (language !== "en") return found;
  let base: Entry | null = null;
  for (const [order, entry] of entries.entries()) {
    const { mention, place } = entry;
    if (mention.day !== undefined) base = mention.weekday === undefined ? null : entry;
    const { relative } = mention;
    if (relative?.unit !== "weekday" || relative.offset !== 0 || relative.from !== "published") continue;
    const text = passages[place.passage]?.normal.text ?? "";
    if (SAID.test(text.slice(Math.max(0, place.start - 72), place.start))) continue;
    if (SAID_BEHIND.test(text.slice(place.end, place.end + 40))) continue;
    const next = entries[order + 1];
    if (base?.place.passage === place.passage)
      found.set(mention, { ...mention, relative: { ...relative, from: "previous" } });
    else if (next?.place.passage === place.passage && next.place.start - place.end <= NEAR) {
      const day = dayBefore(mention, next.mention);
      if (day !== null) found.set(mention, day);
    }
  }
  return found;
}

/** How near behind a bare weekday the day stands from which it is counted back. */
const NEAR = 120;

/** "We saw it on Monday and wrote to everybody on Tuesday 28 May": the last such day before the one that is told in full. */
function dayBefore({ relative: _, ...bare }: DateMention, next: DateMention): DateMention | null {
  const { year, month, day, weekday } = next;
  if (month === undefined || day === undefined || weekday === undefined || bare.weekday === undefined) return null;
  if (next.relative !== undefined || !exists(year, month, day)) return null;
  const back = (weekday - bare.weekday + 7) % 7 || 7;
  const found = dayOf(dayNumber(year ?? COMMON, month, day) - back);
  return { ...bare, month: found.month, day: found.day, ...(year === undefined ? {} : { year: found.year }) };
}

/** A year that stands for any where only the months have to be counted. */
const COMMON = 2023;
