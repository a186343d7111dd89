import { earliest, type Resolved, withRole } from "./resolved.ts";

/** What an incident's course says of single events: nothing is stopped before it began, and what nobody had noticed yet was the incident. */
export function inCourse(events: readonly Resolved[]): readonly Resolved[] {
  const noticed = earliest(events, "discovered");
  const told = events.filter(({ presumed }) => !presumed);
  const began = earliest(told, "occurred");
  const stated = new Set(told.map(({ iso }) => iso.slice(0, DAY)));
  const isExact = events.some(({ iso, fact }) => BEGINS.has(fact.value.role) && iso.length >= DAY);
  const isBefore = (iso: string, day: string | undefined): boolean =>
    day !== undefined && iso < day.slice(0, iso.length);
  return events.flatMap((event) => {
    const { iso, fact, presumed } = event;
    const { role, date } = fact.value;
    if (presumed) return iso.length >= DAY && isBefore(iso, noticed) && !stated.has(iso.slice(0, DAY)) ? [event] : [];
    // "a change that was published in September", where a day is told: a month says it in passing, or of something else.
    if (role === "occurred" && iso.length < DAY && date.year === undefined && isExact && fact.rule === "event.deed")
      return [];
    // "The setting was changed on 7 February", which a parent noticed in June: no answer to anything.
    if (role === "contained" && isBefore(iso, noticed) && (began === undefined || iso < began))
      return [withRole(event, "occurred")];
    return [event];
  });
}

const BEGINS: ReadonlySet<string> = new Set(["occurred", "discovered"]);

/** How many letters a day has. */
const DAY = 10;
