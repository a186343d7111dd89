import { dayNumber, parseDay } from "./calendar/day.ts";
import { normaliseText } from "./normalise/normalise.ts";
import type { DateMention } from "./recognise/date/date.ts";
import { readTemporal } from "./recognise/date/read.ts";
import { readNumbers } from "./recognise/number/number.ts";
import { entriesOf, isClock } from "./relate/date/entry.ts";
import { withFiguresInOrder } from "./relate/date/figures.ts";
import { resolveEntries } from "./relate/date/findings.ts";
import { resolvedOf } from "./relate/date/resolve.ts";
import type { Inference, Language, Precision } from "./schema/vocabulary.ts";
import { type NormalText, toRaw } from "./text/normal-text.ts";
import type { Span } from "./text/span.ts";

/** Where an item stands in the source text: `source.slice(start, end) === text`. */
type Found = { readonly text: string; readonly start: number; readonly end: number };

/** A quantity; `value` is null for 数百 or "dozens", whose bounds are `min` and `max`. */
export type NumberItem = Found & {
  readonly kind: "number";
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
};

/**
 * A date: ISO 8601 at its own precision. A clock time whose day is not given is `T16:30`, a date whose year can't be found `--05-15` (and
 * `---15` for a day alone). `value` is null where a date is written that does not exist (2月30日, 昭和65年).
 */
export type DateItem = Found & {
  readonly kind: "date" | "datetime";
  readonly value: string | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly inferred: readonly Inference[];
};

/** A span; both ends are part of it, each at its own precision, null where it is open. */
export type SpanItem = Found & {
  readonly kind: "range";
  readonly value: { readonly start: string | null; readonly end: string | null };
  readonly start_date: DateItem | null;
  readonly end_date: DateItem | null;
};

const normal = (source: string, language: Language): NormalText =>
  normaliseText(source, [{ start: 0, end: source.length }], language);

function place(source: string, text: NormalText, span: Span<"normal">): Found {
  const { start, end } = toRaw(text, span);
  return { text: source.slice(start, end), start, end };
}

/** Every cardinal quantity in a text, with its offsets: `１万２千名` → 12000 at 0..4. */
export function findNumbers(source: string, language: Language): readonly NumberItem[] {
  const text = normal(source, language);
  return readNumbers(text.text, language).map(({ span, value, min, max }) => ({
    ...place(source, text, span),
    kind: "number",
    value,
    min,
    max,
  }));
}

/** Every date and clock time in a text, those at the ends of spans among them; see `findSpans` for what `reference` does. */
export const findDates = (source: string, language: Language, reference?: string): readonly DateItem[] =>
  read(source, language, reference).dates;

/**
 * Every span of time in a text. `reference` (an ISO date) is the day the text was written: yearless dates are the latest not after it,
 * relative words (昨年, "last month") count from it. Without one they stay without a year.
 */
export const findSpans = (source: string, language: Language, reference?: string): readonly SpanItem[] =>
  read(source, language, reference).spans;

/** Any day will do where no date may rest on it. */
const NO_DAY = { year: 9999, month: 12, day: 31 };

function read(source: string, language: Language, reference: string | undefined) {
  const text = normal(source, language);
  const temporal = readTemporal(text.text, language);
  const day = reference === undefined ? null : parseDay(reference);
  if (day === null && reference !== undefined) throw new RangeError(`not an ISO date: ${reference}`);
  const entries = entriesOf([temporal]);
  const { year, month, day: monthDay } = day ?? NO_DAY;
  const limit = dayNumber(year, month, monthDay);
  const inOrder = withFiguresInOrder(
    entries,
    ({ place: { start, end } }) => text.text.slice(start, end),
    source,
    limit,
  );
  const findings = resolveEntries(entries, {
    published: null,
    inOrder,
    limit,
    today: NO_DAY,
    future: false,
    ...(day === null ? {} : { reference: day }),
  });
  const dependent = new Set(
    temporal.spans.flatMap(({ start, end }) => (start === null || isClock(start) ? [] : (end ?? []))),
  );
  const itemOf = (mention: DateMention): DateItem => {
    const alone = isClock(mention) && !dependent.has(mention);
    const { date, precision, approximate, inferred } = resolvedOf(mention, alone ? null : findings.of(mention));
    const value = date === null ? truncated(mention) : `${date}${secondsOf(mention)}`;
    const kind = value?.includes("T") === true ? "datetime" : "date";
    const found = place(source, text, mention.span);
    return { ...found, kind, value, precision: alone ? "minute" : precision, approximate, inferred };
  };
  const spans = temporal.spans.map((mention): SpanItem => {
    const [first, last] = [mention.start, mention.end].map((end) => (end === null ? null : itemOf(end)));
    const value = { start: first?.value ?? null, end: last?.value ?? null };
    return {
      ...place(source, text, mention.span),
      kind: "range",
      value,
      start_date: first ?? null,
      end_date: last ?? null,
    };
  });
  return { dates: entries.map(({ mention }) => itemOf(mention)), spans };
}

const pad = (value: number): string => String(value).padStart(2, "0");

const secondsOf = ({ second }: { readonly second?: number | undefined }): string =>
  second === undefined ? "" : `:${pad(second)}`;

/** What is known of a date without a year, or of a clock time without a day, in the truncated forms of ISO 8601. */
function truncated({ year, month, day, hour, minute = 0, second, relative, flaw }: DateMention): string | null {
  if (year !== undefined || relative !== undefined || (flaw !== undefined && flaw.code !== "day_rollover")) return null;
  const time = hour === undefined ? "" : `T${pad(hour % 24)}:${pad(minute)}${secondsOf({ second })}`;
  if (month === undefined) return day === undefined ? time || null : `---${pad(day)}${time}`;
  return day === undefined ? `--${pad(month)}` : `--${pad(month)}-${pad(day)}${time}`;
}
