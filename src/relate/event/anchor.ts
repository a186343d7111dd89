import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Place } from "../reading.ts";

/**
 * A place in a passage from which a date governs what is said.
 * - `day`: a date of its own
 * - `since`, `until`: the one end of an open span (1月23日から順次, 3月13日までに)
 * - `window`: a closed span, or a date that names no day of its own (5月2日時点): what is said there belongs to no date
 */
export type Anchor = {
  readonly kind: "day" | "since" | "until" | "window";
  readonly date: DateMention | null;
  readonly datePlace: Place | null;
  readonly start: number;
  readonly end: number;
};

/** 9時から約25分間: a start with a duration is a moment, not a span. */
const DURATION = /^[^、。]{0,3}?約?(?:\d{1,4}|数)(?:分|時間|秒)(?:間|ほど|余り|、|に)/u;

/** 5月2日時点, "as of": how things stood, not that something happened. */
const STANDING = {
  after: /^ ?の?(?:時点|現在|当時|期|改正|施行|開催|実施予定|に開催)/u,
  before: /\bas (?:of|at) (?:the )?$/iu,
};

/** The anchors of a passage in text order. */
export function anchorsOf({ temporal, normal }: ReadPassage, passage: number): readonly Anchor[] {
  const { text } = normal;
  const days = temporal.dates.map((date) =>
    stands(text, date.span) ? windowOf(date.span) : anchor("day", date, passage, date.span),
  );
  const spans = temporal.spans.map((span) => spanAnchor(span, passage, text));
  return [...days, ...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

const stands = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  STANDING.after.test(text.slice(end, end + 8)) || STANDING.before.test(text.slice(Math.max(0, start - 10), start));

function spanAnchor({ span, start, end }: SpanMention, passage: number, text: string): Anchor {
  if (start !== null && end === null)
    return anchor(DURATION.test(text.slice(span.end, span.end + 16)) ? "day" : "since", start, passage, span);
  if (end !== null && start === null) return anchor("until", end, passage, span);
  return windowOf(span);
}

const windowOf = ({ start, end }: { readonly start: number; readonly end: number }): Anchor => ({
  kind: "window",
  date: null,
  datePlace: null,
  start,
  end,
});

const anchor = (
  kind: Anchor["kind"],
  date: DateMention,
  passage: number,
  { start, end }: { readonly start: number; readonly end: number },
): Anchor => ({ kind, date, datePlace: { passage, ...date.span }, start, end });
