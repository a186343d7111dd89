import type { Impact, Warning } from "../schema/record.ts";
import type { SecondaryHarm } from "../schema/vocabulary.ts";
import { type CountFact, relateCounts } from "./count/count.ts";
import { type DataTypeFact, relateDataTypes } from "./data-type/data-type.ts";
import { type ResolvedDates, resolveDates } from "./date/resolve.ts";
import { type EventFact, relateEvents } from "./event/event.ts";
import { type Head, readHead } from "./head/head.ts";
import { relateImpacts } from "./impact/impact.ts";
import { type PeriodFact, relatePeriods } from "./period/period.ts";
import type { Reading } from "./reading.ts";
import { secondaryHarm } from "./vector/secondary-harm.ts";
import { relateVectors, type VectorFact } from "./vector/vector.ts";

/** All that a notice states, each fact with its place, not yet in the shape of the record. */
export type Facts = {
  readonly reading: Reading;
  readonly head: Head;
  readonly dates: ResolvedDates;
  readonly counts: readonly CountFact[];
  readonly periods: readonly PeriodFact[];
  readonly events: readonly EventFact[];
  readonly vectors: readonly VectorFact[];
  readonly dataTypes: readonly DataTypeFact[];
  readonly impacts: readonly Impact[];
  readonly secondaryHarm: SecondaryHarm;
  readonly warnings: readonly Warning[];
};

/** Gives what was recognised its meaning. `asOf` (ISO day) is the only notion of "today". */
export function relate(reading: Reading, asOf: string): Facts {
  const head = readHead(reading);
  const dates = resolveDates(reading, head.published?.mention ?? null, asOf);
  const counts = relateCounts(reading);
  const periods = relatePeriods(reading, dates);
  const dataTypes = relateDataTypes(reading);
  return {
    reading,
    head,
    dates,
    counts,
    periods,
    events: relateEvents(reading, dates, head),
    vectors: relateVectors(reading),
    dataTypes,
    impacts: relateImpacts(reading, counts, dataTypes, periods),
    secondaryHarm: secondaryHarm(reading),
    warnings: dates.warnings,
  };
}
