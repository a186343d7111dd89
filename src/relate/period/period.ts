import type { SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { PeriodRole } from "../../schema/vocabulary.ts";
import { partition } from "../../text/search.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import { byPlace, type Fact, type Place, type Reading } from "../reading.ts";
import { periodRole } from "./role.ts";
import { isOfficeHours } from "./standing.ts";

export type PeriodFact = Fact<{ readonly role: PeriodRole; readonly span: SpanMention }>;

/** Every stated span of time that says something of the incident, in text order, one entry per span. */
export function relatePeriods(reading: Reading, dates: ResolvedDates): readonly PeriodFact[] {
  const found = new Map<string, PeriodFact>();
  for (const [index, passage] of reading.passages.entries()) {
    for (const stated of [...passage.temporal.spans, ...fiscalYears(passage)]) {
      const span = fromOpening(passage, stated);
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

/** 令和4年度分: the data of one fiscal year. */
const fiscalYears = ({ normal, temporal }: ReadPassage): readonly SpanMention[] =>
  temporal.dates.flatMap((date) =>
    date.fiscal === true && date.month === undefined && normal.text.startsWith("分", date.span.end)
      ? [
          {
            span: { start: date.span.start, end: date.span.end + 1 },
            rule: "period.fiscal-year",
            start: date,
            end: date,
          },
        ]
      : [],
  );

/** How far before its end a span can begin with a date that something stands behind. */
const OPENING = 30;

/** 4月1日(受付の始まり)から5月9日まで: a start with more behind it than the reader of spans joins, a bracket or a longer name. */
function fromOpening({ normal, temporal }: ReadPassage, span: SpanMention): SpanMention {
  if (span.start !== null) return span;
  const { dates } = temporal;
  const start = dates[partition(dates.length, (index) => (dates[index]?.span.end ?? 0) <= span.span.start) - 1];
  if (start === undefined || span.span.start - start.span.end > OPENING) return span;
  const between = normal.text.slice(start.span.end, span.span.start);
  if (!/^(?:の[^、。]{1,14}|\([^()]{1,20}\))から$/u.test(between)) return span;
  return { ...span, start, span: { start: start.span.start, end: span.span.end } };
}

/** Both ends in ISO form; null where a stated end isn't pinned to a year. */
function endsOf({ start, end }: SpanMention, dates: ResolvedDates): string | null {
  const first = start === null ? ".." : dates.of(start).date;
  const last = end === null ? ".." : dates.of(end).date;
  return first === null || last === null ? null : `${first}/${last}`;
}

/** A role that was read outweighs one that was only assumed. */
const rank = ({ rule }: PeriodFact): number => (rule.endsWith(".assumed") ? 1 : 0);
