import type { SpanMention } from "../../recognise/date/date.ts";
import type { PeriodRole } from "../../schema/vocabulary.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import { byPlace, type Fact, type Place, type Reading } from "../reading.ts";
import { periodRole } from "./role.ts";
import { isOfficeHours } from "./standing.ts";

export type PeriodFact = Fact<{ readonly role: PeriodRole; readonly span: SpanMention }>;

/** Every stated span of time that says something of the incident, in text order, one entry per span. */
export function relatePeriods(reading: Reading, dates: ResolvedDates): readonly PeriodFact[] {
  const found = new Map<string, PeriodFact>();
  for (const [index, passage] of reading.passages.entries()) {
    for (const span of passage.temporal.spans) {
      const ends = endsOf(span, dates);
      if (ends === null || isOfficeHours(reading, index, span)) continue;
      const said = periodRole(reading, index, span);
      if (said === null) continue;
      const place: Place = { passage: index, start: span.span.start, end: span.span.end };
      const fact: PeriodFact = { value: { role: said.role, span }, place, rule: said.rule };
      const known = found.get(ends);
      if (known === undefined || rank(fact) < rank(known))
        found.set(ends, known === undefined ? fact : { ...fact, place: known.place });
    }
  }
  return [...found.values()].sort((a, b) => byPlace(a.place, b.place));
}

/** Both ends in ISO form; null where a stated end isn't pinned to a year. */
function endsOf({ start, end }: SpanMention, dates: ResolvedDates): string | null {
  const first = start === null ? ".." : dates.of(start).date;
  const last = end === null ? ".." : dates.of(end).date;
  return first === null || last === null ? null : `${first}/${last}`;
}

/** A role that was read outweighs one that was only assumed. */
const rank = ({ rule }: PeriodFact): number => (rule.endsWith(".assumed") ? 1 : 0);
