import type { DateMention } from "../../recognise/date/date.ts";
import type { EventRole } from "../../schema/vocabulary.ts";
import type { Fact, Place } from "../reading.ts";

/** `place` is the clause the event was read from (the fullest statement); `datePlace` the date's own words. */
export type EventFact = Fact<{ readonly role: EventRole; readonly date: DateMention; readonly datePlace: Place }>;

/** `spanned`: the date is the start of a stretch of time. */
export type Resolved = {
  readonly fact: EventFact;
  readonly iso: string;
  readonly implied: boolean;
  readonly spanned: boolean;
  /** No wording tells what was done that day. */
  readonly presumed: boolean;
};

/** The same event in another role. */
export const withRole = ({ fact, ...rest }: Resolved, role: EventRole): Resolved => ({
  ...rest,
  fact: { ...fact, value: { ...fact.value, role } },
});

/** The first day that events of a role have. */
export function earliest(events: readonly Resolved[], role: EventRole): string | undefined {
  let first: string | undefined;
  for (const { iso, fact } of events) if (fact.value.role === role && (first === undefined || iso < first)) first = iso;
  return first;
}
