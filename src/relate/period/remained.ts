import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import { hitsIn } from "../hits.ts";

/** "made public on 28 March 2017, and remained so until": what began on the day told before went on. */
const REMAINED = anyOf(
  [
    // It went on.
    /remained|stayed|kept|continued|persisted|lasted|went on/u,
    // It was there.
    anyOf([/(?:still )?(?:left|there|online|visible|accessible|available)/u], "u", { before: /was |were /u }),
    /could (?:still )?be (?:seen|read|viewed|accessed|downloaded)/u,
  ],
  "iu",
  { before: /^[^.;]{0,60}\b(?:and|which|where (?:it|they)|it|they)\b[^.;]{0,30}\b/u, after: /\b[^.;]{0,40}$/u },
);

const isDay = ({ day, month, relative }: DateMention): boolean =>
  day !== undefined || month !== undefined || relative?.unit === "day" || relative?.unit === "weekday";

/** An English span that has only its end, with the beginning its sentence tells before it. */
export function sinceWentOn({ normal: { text }, temporal, sentences }: ReadPassage, mention: SpanMention): SpanMention {
  const { span, start, end } = mention;
  const sentence = start === null && end !== null ? sentenceOf(sentences, span.start) : undefined;
  if (sentence === undefined) return mention;
  const first = temporal.dates.findLast(
    (date) =>
      date.span.start >= sentence.start &&
      date.span.end <= span.start &&
      isDay(date) &&
      REMAINED.test(text.slice(date.span.end, span.start)),
  );
  return first === undefined
    ? mention
    : { ...mention, span: { start: first.span.start, end: span.end }, start: first, rule: "period.went-on" };
}

/** "from June 2021 until her employment ended on 29 March": from one day to another that a clause tells. */
const SINCE = /\b(?:from|since|beginning|starting|as of)(?: (?:on|in|about|around|approximately|at least)){0,2} $/iu;
const UNTIL = /^,? (?:until|till) [a-z'’ -]{3,70} $/iu;

/** The spans of a passage whose end stands behind what happened then. */
export const untilClauses = ({ normal: { text }, temporal: { dates } }: ReadPassage): readonly SpanMention[] =>
  dates.flatMap((first, order) => {
    const last = dates[order + 1];
    const isSpan =
      last !== undefined &&
      isDay(first) &&
      isDay(last) &&
      SINCE.test(text.slice(Math.max(0, first.span.start - 32), first.span.start)) &&
      UNTIL.test(text.slice(first.span.end, last.span.start));
    return isSpan
      ? [{ span: { start: first.span.start, end: last.span.end }, rule: "period.went-on", start: first, end: last }]
      : [];
  });

/** How far behind an open span what ended it is looked for, and how near to its day it is told. */
const REACH = 280;
const NEAR = 48;

/** "The file had been readable since 3 May. … We locked it on 9 May.": what could be seen could be until it was put right. */
export function closedAfterwards(passage: ReadPassage, mention: SpanMention): SpanMention {
  const { end } = mention.span;
  const { dates } = passage.temporal;
  for (const hit of hitsIn(passage, "event", end, end + REACH)) {
    if (hit.code !== "contained") continue;
    const last =
      dates.find(({ span }) => span.start >= hit.start && span.start - hit.end <= NEAR) ??
      dates.find(({ span }) => span.start > end && span.end <= hit.start && hit.start - span.end <= NEAR);
    if (last !== undefined && (isDay(last) || last.hour !== undefined))
      return { ...mention, end: last, rule: "period.went-on" };
  }
  return mention;
}
