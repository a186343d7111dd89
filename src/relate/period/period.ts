import type { SpanMention } from "../../recognise/date/date.ts";
import type { PeriodRole } from "../../schema/vocabulary.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import type { Fact, Reading } from "../reading.ts";

export type PeriodFact = Fact<{ readonly role: PeriodRole; readonly span: SpanMention }>;

/** Every stated span of time that says something of the incident, in text order, one entry per fact. */
export function relatePeriods(_reading: Reading, _dates: ResolvedDates): readonly PeriodFact[] {
  return [];
}
