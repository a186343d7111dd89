import type { Impact, Warning } from "../schema/record.ts";
import type { Kind, SecondaryHarm } from "../schema/vocabulary.ts";
import { type CountFact, relateCounts } from "./count/count.ts";
import { type DataTypeFact, relateDataTypes } from "./data-type/data-type.ts";
import { type ResolvedDates, resolveDates } from "./date/resolve.ts";
import { relateEvents } from "./event/event.ts";
import type { EventFact } from "./event/resolved.ts";
import { type Head, readHead } from "./head/head.ts";
import { kindOf } from "./head/kind.ts";
import { relateImpacts } from "./impact/impact.ts";
import { type PeriodFact, relatePeriods } from "./period/period.ts";
import { type Reading, warning } from "./reading.ts";
import { secondaryHarm } from "./vector/secondary-harm.ts";
import { relateVectors, type VectorFact } from "./vector/vector.ts";

/** All that a notice states, each fact with its place, not yet in the shape of the record. */
export type Facts = {
  readonly reading: Reading;
  readonly kind: Kind;
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

/** Gives what was recognised its meaning. `asOf` (ISO day) is the only notion of "today". A text without incident states nothing. */
export function relate(reading: Reading, asOf: string): Facts {
  const head = readHead(reading);
  const dates = resolveDates(reading, head.published, asOf);
  const counts = relateCounts(reading);
  const periods = relatePeriods(reading, dates);
  const events = relateEvents(reading, dates, head);
  const vectors = relateVectors(reading);
  const kind = kindOf(reading, head, { counts, periods, events, vectors });
  if (kind === "other") {
    const nothing = warning(
      reading,
      "no_incident_found",
      "the text tells of no incident: nothing was extracted from it",
      null,
    );
    return { ...NOTHING, reading, kind, head: { ...head, organization: speakerOf(head) }, dates, warnings: [nothing] };
  }
  const dataTypes = relateDataTypes(reading);
  return {
    reading,
    kind,
    head,
    dates,
    counts,
    periods,
    events,
    vectors,
    dataTypes,
    impacts: relateImpacts(reading, counts, dataTypes, periods),
    secondaryHarm: secondaryHarm(reading),
    warnings: dates.warnings,
  };
}

/** Where there is no victim, the body that puts out the text may be named; a name that merely stands in it is nobody's. */
const speakerOf = ({ organization }: Head): Head["organization"] =>
  organization === null || /\.(?:named|title)$/u.test(organization.rule) ? null : organization;

const NOTHING = {
  counts: [],
  periods: [],
  events: [],
  vectors: [],
  dataTypes: [],
  impacts: [],
  secondaryHarm: "unstated",
} as const;
