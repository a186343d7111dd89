import { type Reading, textAt } from "../reading.ts";
import { earliest, type Resolved, withRole } from "./resolved.ts";

/** "On Saturday it became clear that many letters held the wrong page". */
const BECAME_CLEAR = /\bit (?:became|was) (?:clear|evident|plain)\b/iu;

/**
 * What became clear before anybody is said to have noticed anything is how the incident came to light: "it became clear" tells a finding
 * only of what was known by then.
 */
export function cameOut(reading: Reading, events: readonly Resolved[]): readonly Resolved[] {
  const noticed = earliest(events, "discovered");
  return events.map((event) =>
    event.fact.value.role === "confirmed" &&
    (noticed === undefined || event.iso < noticed.slice(0, event.iso.length)) &&
    BECAME_CLEAR.test(textAt(reading, event.fact.place))
      ? withRole(event, "discovered")
      : event,
  );
}
