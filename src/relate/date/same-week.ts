import type { DateMention } from "../../recognise/date/date.ts";
import type { Reading } from "../reading.ts";
import type { Entry } from "./entry.ts";

/** "…, the hospital said Friday": the day of the telling, which counts from the day of the paper. */
const SAID =
  /(?<!\bwe )\b(?:said|says|announced|reported|confirmed|disclosed|told reporters|according to)\b[^.;,]{0,40} (?:(?:on|late|early) )?$/iu;
const SAID_BEHIND = /^,? (?!we |i )(?:[a-z]{2,12} ){0,3}(?:said|announced|told reporters)\b/iu;

/**
 * Bare weekdays of a story that names its days with their weekdays: told behind one in the same passage they go on from it.
 *
 *     The door was forced on Saturday, April 5. A clerk found it open on Monday.
 *                            ^^^^^^^^^^^^^^^^^                        ^^^^^^ → April 7
 */
export function weekdaysOfStory(
  { language, passages }: Reading,
  entries: readonly Entry[],
): ReadonlyMap<DateMention, DateMention> {
  const found = new Map<DateMention, DateMention>();
  if (language !== "en") return found;
  let base: Entry | null = null;
  for (const entry of entries) {
    const { mention, place } = entry;
    if (mention.day !== undefined) base = mention.weekday === undefined ? null : entry;
    const { relative } = mention;
    if (relative?.unit !== "weekday" || relative.offset !== 0 || relative.from !== "published") continue;
    const text = passages[place.passage]?.normal.text ?? "";
    if (base?.place.passage !== place.passage || SAID.test(text.slice(Math.max(0, place.start - 72), place.start)))
      continue;
    if (SAID_BEHIND.test(text.slice(place.end, place.end + 40))) continue;
    found.set(mention, { ...mention, relative: { ...relative, from: "previous" } });
  }
  return found;
}
