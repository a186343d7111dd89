import type { Language, Qualifier } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Temporal } from "../date/date.ts";
import type { NumberMention } from "../number/number.ts";
import { boundsOf } from "./bounds.ts";
import type { CounterCode } from "./counter.ts";
import { englishFigure } from "./figure-en.ts";
import { japaneseFigure } from "./figure-ja.ts";
import type { HitIndex } from "./hit-index.ts";
import type { Thing } from "./thing.ts";

/**
 * A number with what makes it a figure: its counter or noun, and the words beside it that bound it.
 *
 *     最大で約 1,230 人分
 *     ^^^^^^^^^^^^^^^^^^^  span
 *              ^^^^^^^^^^  core
 */
export type Figure = {
  readonly span: Span<"normal">;
  readonly core: Span<"normal">;
  /** The digits or number words alone; of a range both with what stands between. */
  readonly numeral: Span<"normal">;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly total: boolean;
  /** 実人数, "unique": everyone counted once. */
  readonly distinct: boolean;
  /** 延べ: those counted several times are in it as often. */
  readonly gross: boolean;
  /** うち, "of which": part of a figure before it. */
  readonly part: boolean;
  /** 31台のうち14台, "9 of the 41 servers": this is the larger figure, of which the other is a part. */
  readonly whole: boolean;
  /** Null for a bare number. */
  readonly counter: CounterCode | null;
  /** What the noun in the counter's place says is counted; null where only the context can tell. */
  readonly thing: Thing | null;
  /** The noun itself, where one stands in the counter's place. */
  readonly noun: Span<"normal"> | null;
  /** A number that stands for its noun: behind a label, or as a pronoun. Null where a noun or counter stands with it. */
  readonly bare: "label" | "pronoun" | null;
};

/** A number that stands alone in a cell; `thing` is what its column counts. */
export const tabular = (span: Span<"normal">, value: number, thing: Thing, qualifier: "about" | "exact"): Figure => ({
  span,
  core: span,
  numeral: span,
  value,
  ...boundsOf(value, qualifier),
  qualifier,
  total: false,
  distinct: false,
  gross: false,
  part: false,
  whole: false,
  counter: null,
  thing,
  noun: null,
  bare: null,
});

/** Everything a passage offers to read figures from. */
export type Surroundings = {
  readonly text: string;
  readonly hits: HitIndex;
  readonly numbers: readonly NumberMention[];
};

/** Every figure of a passage, in text order. Numbers inside dates and spans of time are none, nor are those no noun or counter follows. */
export function readFigures(
  text: string,
  language: Language,
  hits: HitIndex,
  all: readonly NumberMention[],
  temporal: Temporal,
): readonly Figure[] {
  const times = [...temporal.dates, ...temporal.spans].map(({ span }) => span).sort((a, b) => a.start - b.start);
  const numbers = withoutTimes(all, times);
  const surroundings: Surroundings = { text, hits, numbers };
  const read = language === "ja" ? japaneseFigure : englishFigure;
  const figures: Figure[] = [];
  for (let order = 0; order < numbers.length; ) {
    const { figure, taken } = read(surroundings, order);
    if (figure !== null) figures.push(figure);
    order += taken;
  }
  return figures;
}

/** Both lists are in text order, so one walk over both finds the overlaps. */
function withoutTimes(numbers: readonly NumberMention[], times: readonly Span<"normal">[]): readonly NumberMention[] {
  let next = 0;
  let reached = 0;
  return numbers.filter(({ span }) => {
    for (let time = times[next]; time !== undefined && time.start <= span.start; time = times[++next])
      reached = Math.max(reached, time.end);
    const upcoming = times[next];
    return span.start >= reached && (upcoming === undefined || !overlaps(span, upcoming));
  });
}
