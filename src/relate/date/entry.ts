import type { DateMention, Temporal } from "../../recognise/date/date.ts";
import type { Place } from "../reading.ts";

/** A date of a notice in its place; `startedBy` is the beginning of the span it ends, `endedBy` the end of the span it begins. */
export type Entry = {
  readonly mention: DateMention;
  readonly place: Place;
  readonly startedBy: DateMention | null;
  readonly endedBy: DateMention | null;
  /** Whether it is the only end of a span: "before 2000". */
  readonly isOpen: boolean;
  /** Where the words end that state it, those of the whole span where it is an end of one. */
  readonly end: number;
};

/** Every date of a notice, passage by passage, in text order, the ends of its spans among them. */
export function entriesOf(passages: readonly Temporal[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const [passage, temporal] of passages.entries()) {
    if (temporal.dates.length === 0 && temporal.spans.length === 0) continue;
    const entry = (
      mention: DateMention,
      startedBy: DateMention | null,
      endedBy: DateMention | null,
      isOpen: boolean,
      end: number,
    ): Entry => ({ mention, place: { passage, ...mention.span }, startedBy, endedBy, isOpen, end });
    const own = temporal.dates.map((mention) => entry(mention, null, null, false, mention.span.end));
    for (const { start, end, span } of temporal.spans) {
      if (start !== null) own.push(entry(start, null, end, end === null, span.end));
      if (end !== null) own.push(entry(end, start, null, start === null, span.end));
    }
    found.push(...own.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end));
  }
  return found;
}

/** A clock time without any date. */
export const isClock = ({ year, month, day, relative, hour }: DateMention): boolean =>
  hour !== undefined && year === undefined && month === undefined && day === undefined && relative === undefined;

/** A date that states its month or day and says nothing of its year. */
export const lacksYear = ({ year, month, day, relative }: DateMention): boolean =>
  year === undefined && relative === undefined && (month !== undefined || day !== undefined);
