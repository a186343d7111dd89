import type { DateMention } from "../../recognise/date/date.ts";
import type { EventRole } from "../../schema/vocabulary.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import type { Fact, Place, Reading } from "../reading.ts";

/** `place` is the clause the event was read from (the fullest statement); `datePlace` the date's own words. */
export type EventFact = Fact<{ readonly role: EventRole; readonly date: DateMention; readonly datePlace: Place }>;

/** Every dated event of a notice, in text order, one entry per role and date. */
export function relateEvents(_reading: Reading, _dates: ResolvedDates): readonly EventFact[] {
  return [];
}
