import type { ReadPassage } from "../recognise/recognise.ts";
import type { Evidence, Warning } from "../schema/record.ts";
import type { Language } from "../schema/vocabulary.ts";
import { type LineStarts, lineAt } from "../text/lines.ts";
import { toRaw } from "../text/normal-text.ts";
import type { Span } from "../text/span.ts";

/** One notice, read: its blocks as passages (passage i is block i), with all that was found in them. */
export type Reading = {
  /** The decoded text of the whole file. */
  readonly source: string;
  readonly lineStarts: LineStarts;
  readonly notice: Span<"raw">;
  readonly language: Language;
  readonly passages: readonly ReadPassage[];
};

/** A place in a reading: a span of one passage's normalised text. */
export type Place = { readonly passage: number; readonly start: number; readonly end: number };

/** Something the notice states, with the place it was read from and the rule that read it. */
export type Fact<Value> = { readonly value: Value; readonly place: Place; readonly rule: string };

/** Text order, longest first: a total order for places. */
export const byPlace = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start || b.end - a.end;

/** The exact slice of the source a place came from. */
export function evidenceOf(reading: Reading, place: Place, rule: string): Evidence {
  const passage = reading.passages[place.passage];
  if (passage === undefined) throw new RangeError(`no passage ${place.passage}`);
  const { start, end } = toRaw(passage.normal, place);
  return { text: reading.source.slice(start, end), start, end, line: lineAt(reading.lineStarts, start), rule };
}

/** The normalised text at a place. */
export const textAt = (reading: Reading, place: Place): string =>
  reading.passages[place.passage]?.normal.text.slice(place.start, place.end) ?? "";

const wholes = new WeakMap<Reading, string>();

/** The notice as it reads, one line a block, however it was broken into lines, spaced and set in widths. */
export function wholeText(reading: Reading): string {
  let whole = wholes.get(reading);
  if (whole === undefined) {
    whole = reading.passages.map(({ normal: { text } }) => text).join("\n");
    wholes.set(reading, whole);
  }
  return whole;
}

/** A warning about a place, or about the notice as a whole. */
export const warning = (
  reading: Reading,
  code: Warning["code"],
  message: string,
  place: Place | null,
  rule = `warning.${code.replaceAll("_", "-")}`,
): Warning => ({ code, message, evidence: place === null ? null : evidenceOf(reading, place, rule) });
