import { dayNumber, parseDay } from "../../calendar/day.ts";
import type { Voice } from "../head/voice.ts";
import type { Reading } from "../reading.ts";
import type { EventFact } from "./resolved.ts";

/** How many days after an announcement newspapers tell of it. */
const PRINTED = 2;

/** How many passages of a newspaper's text can tell what is new. */
const OPENING = 3;

/** What is told on the day of publication, or in a newspaper of the days after, is no earlier announcement. */
export function isAnnouncement(told: string, day: string | undefined, voice: Voice): boolean {
  if (day === undefined || told.length < 10) return false;
  if (told.slice(0, 10) === day) return true;
  const [first, printed] = [parseDay(told), parseDay(day)];
  if (voice !== "news" || first === null || printed === null) return false;
  const days = dayNumber(printed.year, printed.month, printed.day) - dayNumber(first.year, first.month, first.day);
  return days > 0 && days <= PRINTED;
}

/** 10月1日、名簿がなくなっていたことが明らかになった: how a text begins that goes on with how it was noticed before. */
export function opensArticle({ passages }: Reading, { place, value }: EventFact): boolean {
  if (place.passage >= OPENING || value.datePlace.passage !== place.passage) return false;
  const text = passages[place.passage]?.normal.text.slice(value.datePlace.end, place.end) ?? "";
  return /ことが[^、。]{0,12}(?:分か|わか|明らか)/u.test(text);
}

/** 15日、職員が名簿を漏らしていたことが分かった: how a newspaper begins, whoever found it out whenever. */
export function isHeadlineNews(
  { passages }: Reading,
  { place, value }: EventFact,
  voice: Voice,
  { told, day }: { readonly told: string; readonly day: string | undefined },
): boolean {
  if (voice !== "news" || place.passage >= OPENING || told.length > 10) return false;
  const text = passages[place.passage]?.normal.text.slice(value.datePlace.end, place.end) ?? "";
  return /ことが[^、。]{0,12}(?:分か|わか|明らか|判明)/u.test(text) && isAnnouncement(told, day, voice);
}
