import { expect } from "vitest";
import { ndjson } from "../../src/emit/json.ts";
import { records } from "../../src/pipeline.ts";
import type { NoticeRecord } from "../../src/schema/record.ts";
import { GENERATED } from "./amounts.ts";

/** Seeds are fixed, so that a failure in CI can be repeated; `npm run fuzz` sets both: more runs, and another seed each time. */
export const runs = (tried: keyof typeof GENERATED): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env.NOTICE_EXTRACT_SEED ?? GENERATED[tried].seed),
  numRuns: GENERATED[tried].runs * Number(process.env.NOTICE_EXTRACT_RUNS ?? 1),
});

/** The records of a text; a record that broke its own rules is thrown as the error it is. */
export const read = (text: string): readonly NoticeRecord[] =>
  [...records({ path: "-", encoding: "utf-8", sha256: "0".repeat(64), text }, "2026-01-31")].map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return outcome.record;
  });

type Evidence = { readonly text: string; readonly start: number; readonly end: number; readonly line: number };

/** Every evidence anywhere in a record. */
export function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== "object") return;
  if ("rule" in value && "text" in value && "start" in value && "end" in value && "line" in value)
    yield value as Evidence;
  for (const inner of Object.values(value)) yield* evidenceIn(inner);
}

const PLACES: ReadonlySet<string> = new Set([
  "source",
  "id",
  "start",
  "end",
  "line",
  "line_start",
  "line_end",
  "text",
  "rule",
  "message",
]);

/** What a record says, without where it says it; an object of that name (the start of a period) is no place. */
export const facts = (record: NoticeRecord | undefined, written: (text: string) => string = (text) => text): unknown =>
  JSON.parse(
    JSON.stringify(record ?? null, (key, value: unknown) => {
      if (PLACES.has(key) && (key === "source" || typeof value !== "object")) return undefined;
      return typeof value === "string" ? written(value) : value;
    }),
  );

/** A quotation without what setting adds to it: width, case, blanks, line breaks and the hyphens at them, separators in figures, what is not seen. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("、", ",")
    .replaceAll("。", ".")
    .replace(/[\s\u00ad\u200b\u2010-]|\u{e0100}|(?<=\d),(?=\d{3})/gu, "");

const day = (iso: string): string => iso.slice(0, 10);

/** Whether a date is one of the calendar, as far as it is told. */
export const isReal = (iso: string): boolean =>
  day(iso).length < 10 || new Date(`${day(iso)}T00:00:00Z`).toISOString().startsWith(day(iso));

const isWhole = (bound: number | null): boolean => bound === null || Number.isSafeInteger(Math.round(bound));

/** Whatever the text: every record keeps its schema, quotes exactly, dates days that exist, counts finitely and prints as one line. */
export function expectSound(text: string): void {
  // Lines end at LF, CR and CRLF; the last one begins behind the last of these.
  const lines = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length)];
  for (const record of read(text)) {
    for (const { text: quoted, start, end, line } of evidenceIn(record)) {
      expect(text.slice(start, end)).toBe(quoted);
      expect(line).toBe(lines.filter((begin) => begin <= start).length);
    }
    const { published, events, periods, counts, affected } = record;
    const dates = [published, ...events.map(({ date }) => date), ...periods.flatMap(({ start, end }) => [start, end])];
    expect(dates.filter((date) => date !== null && !isReal(date.date))).toEqual([]);
    const figures = [...counts, affected.people, affected.records].filter((figure) => figure !== null);
    expect(figures.filter(({ value, min, max }) => ![value, min, max].every(isWhole))).toEqual([]);
    const line = ndjson(record);
    expect(line.split(/[\p{Cc}\p{Zl}\p{Zp}]/u).length).toBe(2);
    expect(JSON.parse(line)).toEqual(record);
  }
}
