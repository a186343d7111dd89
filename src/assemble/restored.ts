import type { DateValue, Evidence, NoticeRecord } from "../schema/record.ts";
import { type LineStarts, lineAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { idOf } from "./assemble.ts";

/** The text that a fair copy was made of, and where its stretches stand there. */
export type Original = {
  readonly text: string;
  readonly lineStarts: LineStarts;
  readonly toSource: (span: Span<"raw">) => Span<"raw">;
};

/** A record that was read from a fair copy, with its evidence in the original: the exact words, and where they stand. */
export function restored(record: NoticeRecord, { text, lineStarts, toSource }: Original): NoticeRecord {
  const evidence = (copied: Evidence): Evidence => {
    const { start, end } = toSource(copied);
    return { text: text.slice(start, end), start, end, line: lineAt(lineStarts, start), rule: copied.rule };
  };
  const held = <Value extends { readonly evidence: Evidence }>(value: Value): Value => ({
    ...value,
    evidence: evidence(value.evidence),
  });
  const date = (value: DateValue | null): DateValue | null => (value === null ? null : held(value));
  const { organization, published, counts, periods, events, vectors, data_types, warnings, source } = record;
  return {
    ...record,
    id: idOf(text.slice(source.start, source.end)),
    organization: organization === null ? null : held(organization),
    published: date(published),
    counts: counts.map(held),
    periods: periods.map((period) => held({ ...period, start: date(period.start), end: date(period.end) })),
    events: events.map((event) => held({ ...event, date: held(event.date) })),
    vectors: vectors.map(held),
    data_types: data_types.map(held),
    warnings: warnings.map((warning) =>
      warning.evidence === null ? warning : { ...warning, evidence: evidence(warning.evidence) },
    ),
  };
}
