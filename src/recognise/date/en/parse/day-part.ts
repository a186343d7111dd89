import { anyOf } from "../../../../text/any-of.ts";

/** "9 o'clock that night", "7:30 the next morning", "at 6 on Friday evening": the part of the day named behind a time. */
const WHICH = anyOf(
  [
    /in|on|of|at|that|this|the|next|following|same|very|previous|preceding|early|late/u,
    /(?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
  ],
  "iu",
);
const BEHIND = new RegExp(`^,? (?:(?:${WHICH.source}) ){1,4}(?<part>morning|afternoon|evening|night)(?![a-z])`, "iu");
/** "on the evening of 3 May, at 9:30": the same in front of it. */
const BEFORE = anyOf([/at|around|about|by|from|until/u, /just before|just after|shortly before|shortly after/u], "iu", {
  before: /(?<![a-z])(?<part>morning|afternoon|evening|night)(?: (?:of|on) [a-z0-9 ]{3,24})?,? /u,
  after: / (?:about |around )?$/u,
});

/** Which half of the day an hour of 1 to 12 belongs to, by the part of the day named beside it; undefined where none is. */
export function halfBeside(text: string, start: number, end: number, hour: number): "am" | "pm" | undefined {
  const part = (
    BEHIND.exec(text.slice(end, end + 48))?.groups?.part ??
    BEFORE.exec(text.slice(Math.max(0, start - 64), start))?.groups?.part
  )?.toLowerCase();
  if (part === undefined) return undefined;
  if (part === "night") return hour >= 6 && hour < 12 ? "pm" : "am";
  return part === "morning" ? "am" : "pm";
}
