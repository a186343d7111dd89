import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { isQuoted, quotesOf } from "../context/quote.ts";
import { isOfState } from "../date/belongs.ts";
import type { Place } from "../reading.ts";
import { stands } from "./standing.ts";

/**
 * A place in a passage from which a date governs what is said.
 * - `day`: a date of its own
 * - `since`, `until`: the one end of an open span (1月23日から順次, 3月13日までに)
 * - `window`: a closed span with its first date, or a date that is no day of an event (5月2日時点), then without one
 */
export type Anchor = {
  readonly kind: "day" | "since" | "until" | "window";
  readonly date: DateMention | null;
  readonly datePlace: Place | null;
  /** The last date of a closed span. */
  readonly last?: DateMention;
  readonly start: number;
  readonly end: number;
  /** "not reported until 26 November": it was, on that day. */
  readonly late?: boolean;
};

/** 9時から約25分間: a start with a duration is a moment, not a span. */
const DURATION = /^[^、。]{0,3}?約?(?:\d{1,4}|数)(?:分|時間|秒)(?:間|ほど|余り|、|に)/u;

/** The anchors of a passage in text order. */
export function anchorsOf({ temporal, normal }: ReadPassage, passage: number): readonly Anchor[] {
  const { text } = normal;
  if (temporal.dates.length === 0 && temporal.spans.length === 0) return [];
  const quotes = quotesOf(text);
  const days = temporal.dates
    .filter((date) => !isInPassing(text, date) && !isBareYear(date) && !isQuoted(quotes, date.span.start))
    .map((date) =>
      stands(text, date.span)
        ? windowOf(date.span)
        : anchor(isClockEnd(text, date) ? "until" : "day", date, passage, date.span),
    );
  const spans = temporal.spans
    .filter(({ span }) => !isPlanned(text, span.end))
    .map((span) =>
      OF_PEOPLE.test(text.slice(span.span.end, span.span.end + 40)) || isBareYear(span.start ?? span.end)
        ? windowOf(span.span)
        : spanAnchor(span, passage, text),
    );
  return joined(
    text,
    [...days, ...spans].sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** "for an hour, until 3.20pm, he could see it": how long it went on. */
const isClockEnd = (text: string, { span, hour, day, relative }: DateMention): boolean => {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  return (
    hour !== undefined &&
    day === undefined &&
    relative === undefined &&
    /\b(?:until|till|up to) (?:about |around )?$/iu.test(before) &&
    !NOT_UNTIL.test(before)
  );
};

/** 10月12日~翌年2月3日までに利用した顧客: the span says who they are. */
const OF_PEOPLE = anyOf(
  [
    anyOf(
      [
        // What people do with a body.
        /利用|購入|登録|入力|注文|応募|受診|在籍|加入|受講|来庁|来院|参加|契約|申請|採用/u,
        /来店|入院|勤務|卒業|入学|在学|(?:相談|支援|指導|診察|検査|治療|サービス|認定)を受け/u,
      ],
      "u",
      { before: /^(?:まで|の間|の期間|間|中)?に?[^、。]{0,20}/u, after: /(?:し|され|いただ|た|てい)/u },
    ),
    // What they handed in.
    /^(?:まで|の間|の期間|間|中)?に[^、。]{0,12}(?:受け取った|受け取られた|提出された|寄せられた|預かった)/u,
  ],
  "u",
);

/** A day and the clock time written beside it (2024年6月3日 9時30分) govern together. */
function joined(text: string, anchors: readonly Anchor[]): readonly Anchor[] {
  const found: Anchor[] = [];
  for (const anchor of anchors) {
    const before = found.at(-1);
    const clock =
      anchor.date?.hour !== undefined && anchor.date.day === undefined && anchor.date.relative === undefined;
    if (
      before?.kind === "day" &&
      anchor.kind === "day" &&
      clock &&
      before.date?.hour === undefined &&
      /^[ 、,]?$/u.test(text.slice(before.end, anchor.start))
    )
      found[found.length - 1] = { ...anchor, start: before.start };
    else found.push(anchor);
  }
  return found;
}

/** 患者が当日入院したため, 翌日以降も作業を行う予定であったため: the day spoken of told again in the middle of a clause, and what never came. */
const isInPassing = (text: string, { relative, span }: DateMention): boolean =>
  isPlanned(text, span.end) ||
  isOfState(text.slice(Math.max(0, span.start - 44), span.start)) ||
  (relative?.unit === "day" &&
    relative.offset === 0 &&
    text.startsWith("当日", span.start) &&
    /[がはもをにで]$/u.test(text.slice(0, span.start)) &&
    /^[^、にはの]/u.test(text.slice(span.end)));

const isPlanned = (text: string, end: number): boolean =>
  /^(?:以降)?[にもは]{0,2}、?[^、。0-9]{0,14}(?:る|う|の)予定(?:だっ|であっ|でし|のため|していた)/u.test(
    text.slice(end, end + 32),
  );

/** 令和5年度, 2018年の: names a year's edition of something, not a day on which something happened. */
const isBareYear = (date: DateMention | null): boolean =>
  date !== null &&
  date.month === undefined &&
  date.day === undefined &&
  date.part === undefined &&
  date.hour === undefined &&
  (date.relative === undefined || date.relative.unit === "year");

function spanAnchor({ span, start, end }: SpanMention, passage: number, text: string): Anchor {
  if (start !== null && end === null)
    return anchor(DURATION.test(text.slice(span.end, span.end + 16)) ? "day" : "since", start, passage, span);
  if (end !== null && start === null)
    return NOT_UNTIL.test(text.slice(Math.max(0, span.start - 80), span.start)) &&
      /^(?:until|till|before)\b/iu.test(text.slice(span.start))
      ? { ...anchor("day", end, passage, span), late: true }
      : anchor("until", end, passage, span);
  if (start === null) return windowOf(span);
  if (end !== null && isOneNight(text.slice(Math.max(0, span.start - 16), span.end), start, end))
    return anchor("day", start, passage, span);
  const { kind, date, datePlace } = anchor("window", start, passage, span);
  return end === null
    ? { kind, date, datePlace, start: span.start, end: span.end }
    : { kind, date, datePlace, start: span.start, end: span.end, last: end };
}

/** "on the night of 25 May to 26 May", "overnight from 2 to 3 June": a moment, if nobody knows which. */
const isOneNight = (said: string, start: DateMention, end: DateMention): boolean =>
  /\b(?:night|overnight|evening)\b/iu.test(said) &&
  !/\bbetween\b/iu.test(said) &&
  start.day !== undefined &&
  end.day !== undefined &&
  (end.day === start.day + 1 || (end.day === 1 && start.day >= 28));

/** What turns "until" into the day on which something was done at last. */
const NOT_UNTIL =
  /\b(?:not|never|nobody|no one|none|unnoticed|undetected|undiscovered)\b[^.;]{1,72}$|\b(?:took|taken|take) (?:[a-z]{1,12} ){0,2}$/iu;

/** A stretch that names no day on which something happened. */
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
): Anchor => ({ kind, date, datePlace: { passage, start: date.span.start, end: date.span.end }, start, end });

/** What may stand between "attack on", "breach" and the date. */
export const PLACED = /^(?: (?:(?:on|at|in|of|against) )?(?:our|the|its|their) [a-z]{1,16})?(?: (?:on|in|of))? $/iu;

/** "a May 5 incident", "the 12 June theft": the day names the incident whose noun stands at `at`. */
export const isNamed = (text: string, { kind, start, end }: Anchor, at: number): boolean =>
  kind === "day" &&
  at > end &&
  at - end <= 28 &&
  ((isApart(text, { start, end }) &&
    /^ (?:an?|the|this|that|our|its|their|his|her) (?:[a-z-]{2,12} )?$/iu.test(text.slice(end, at))) ||
    /^['\u2019]s (?:[a-z]{1,14} )?$/iu.test(text.slice(end, at)) ||
    isNamedWithArticle(text, start, end, at));

/** "two days after the theft": the day is that of the theft. */
const APART = /(?:day|week|fortnight|hour|minute)s? (?:before|after)$/iu;

/** Whether an anchor is the day of what the words behind it tell, counted from the day in front: "9 June, two days after the theft". */
export const isApart = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  APART.test(text.slice(start, end));

const isNamedWithArticle = (text: string, start: number, end: number, at: number): boolean =>
  /^,? (?:[a-z]{1,14} )?$/iu.test(text.slice(end, at)) &&
  /(?:^|[^a-z])(?:an?|the|this|that|our|its|initial|first|previous|earlier|original) $/iu.test(
    text.slice(Math.max(0, start - 10), start),
  );
