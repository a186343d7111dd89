import { byPlace } from "../reading.ts";
import type { EventFact, Resolved } from "./resolved.ts";

/** One event per role and date; a day told without the time is the same event as the time told on it, a month the same as a day in it. */
export function oneEach(events: readonly Resolved[]): readonly EventFact[] {
  const fullest = new Map<string, Resolved>();
  for (const event of events) {
    const key = `${event.fact.value.role} ${event.iso}`;
    const known = fullest.get(key);
    if (known === undefined || widthOf(event) > widthOf(known)) fullest.set(key, event);
  }
  const exact = new Set(
    // 約6週間後 is no better known than 12月中.
    [...fullest.values()].flatMap(({ fact, iso }) =>
      (fact.value.date.rule === "date.ja.elapsed" ? [] : [4, 7, 10]).flatMap((length) =>
        length < iso.length ? [`${fact.value.role} ${iso.slice(0, length)}`] : [],
      ),
    ),
  );
  return [...fullest.values()]
    .filter(({ fact, iso }) => !exact.has(`${fact.value.role} ${iso}`))
    .map(({ fact }) => fact)
    .sort(
      (a, b) =>
        byPlace(a.value.datePlace, b.value.datePlace) ||
        a.place.passage - b.place.passage ||
        a.place.end - b.place.end ||
        Number(a.rule > b.rule) - Number(a.rule < b.rule),
    );
}

const widthOf = ({ fact }: Resolved): number => fact.place.end - fact.place.start;
