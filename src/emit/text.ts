import type { DateValue, Evidence, Headline, NoticeRecord } from "../schema/record.ts";
import { quotation, visible } from "../text/visible.ts";
import type { Style } from "./style.ts";

export type TextOptions = {
  readonly style: Style;
  /** Whether to name the rule that read each value. */
  readonly rules: boolean;
};

/** So much of a value or its evidence is shown. */
const LONGEST_QUOTE = 100;

const words = (code: string): string => code.replaceAll("_", " ");

/**
 * A record for people: one line per fact, with the evidence and the line it stands in.
 *
 *     a.txt  ja disclosure, lines 1-40
 *       people     at least 1,200, possible (single)
 *       event      discovered 2022-10-01  «10月1日に発覚» line 8
 */
export function text(record: NoticeRecord, { style, rules }: TextOptions): string {
  const quoted = ({ text, line, rule }: Evidence): string =>
    style.faint(`«${quotation(text, LONGEST_QUOTE)}» line ${line}${rules ? ` [${rule}]` : ""}`);
  const row = (label: string, fact: string, evidence: Evidence | null): string =>
    `  ${label.padEnd(14)} ${fact}${evidence === null ? "" : `  ${quoted(evidence)}`}\n`;
  const { organization, published, report, affected } = record;
  const told = report.stage !== null || report.number !== null;
  return [
    `${style.strong(place(record))}\n`,
    ...(record.title === null ? [] : [row("title", quotation(record.title, LONGEST_QUOTE), null)]),
    ...(organization === null ? [] : [row("organization", shown(organization.name), organization.evidence)]),
    ...(published === null ? [] : [row("published", date(published), published.evidence)]),
    ...(told
      ? [
          row(
            "report",
            [report.stage, report.number]
              .filter((part) => part !== null)
              .map(String)
              .map(words)
              .join(" "),
            null,
          ),
        ]
      : []),
    ...(affected.people === null ? [] : [row("people", headline(affected.people), null)]),
    ...(affected.records === null ? [] : [row("records", headline(affected.records), null)]),
    ...record.counts.map((count) => row("count", countOf(count), count.evidence)),
    ...record.periods.map(({ role, start, end, evidence }) =>
      row(
        "period",
        `${words(role)} ${start === null ? "" : date(start)} … ${end === null ? "" : date(end)}`.trimEnd(),
        evidence,
      ),
    ),
    ...record.events.map((event) => row("event", `${words(event.role)} ${date(event.date)}`, event.evidence)),
    ...record.vectors.map(({ type, status, evidence }) => row("vector", `${words(type)}, ${words(status)}`, evidence)),
    ...record.data_types.map(({ type, status, evidence }) =>
      row("data type", `${words(type)}, ${words(status)}`, evidence),
    ),
    ...record.impacts.map((impact) => row("impact", impactOf(record, impact), null)),
    row("secondary harm", words(record.secondary_harm), null),
    ...record.warnings.map(({ code, message, evidence }) =>
      row("warning", `${words(code)}: ${visible(message)}`, evidence),
    ),
  ].join("");
}

const shown = (value: string): string => quotation(value, LONGEST_QUOTE);

function place({ source, language, kind }: NoticeRecord): string {
  const part = source.notices > 1 ? `notice ${source.notice} of ${source.notices}, ` : "";
  return `${visible(source.path)}  ${language} ${kind}, ${part}lines ${source.line_start}-${source.line_end}`;
}

function date({ date, approximate, inferred }: DateValue): string {
  const notes = [...(approximate ? ["approximate"] : []), ...inferred.map((how) => how.replace(":", " from "))];
  return notes.length === 0 ? date : `${date} (${notes.join(", ")})`;
}

type Amount = Pick<Headline, "value" | "min" | "max" | "qualifier">;

/** 1234 → "1,234", at least 1234 → "at least 1,234", a range → "100 to 200". */
function amount({ value, min, max, qualifier }: Amount): string {
  const bounds = [min, max].map((bound) => (bound === null ? "" : grouped(bound))).join(" to ");
  if (value === null) return qualifier === "about" ? `about ${bounds}` : bounds.trim();
  return qualifier === "exact" ? grouped(value) : `${words(qualifier)} ${grouped(value)}`;
}

const grouped = (value: number): string => {
  const [whole = "", ...fraction] = String(value).split(".");
  return [whole.replace(/\B(?=(?:\d{3}){1,6}$)/gu, ","), ...fraction].join(".");
};

const headline = (figure: Headline): string => `${amount(figure)}, ${figure.status} (${words(figure.basis)})`;

function countOf(count: NoticeRecord["counts"][number]): string {
  const whose = count.subject === null ? "" : ` of ${shown(count.subject)}`;
  return `${amount(count)} ${words(count.unit)}${whose}, ${words(count.measure)}, ${words(count.status)}${count.total ? ", total" : ""}`;
}

function impactOf(
  record: NoticeRecord,
  { population, count, data_types, period }: NoticeRecord["impacts"][number],
): string {
  const figure = count === null ? undefined : record.counts[count];
  const span = period === null ? undefined : record.periods[period];
  return [
    ...(population === null ? [] : [shown(population)]),
    ...(figure === undefined ? [] : [`${amount(figure)} ${words(figure.unit)}`]),
    ...(data_types.length === 0
      ? []
      : [data_types.map((index) => words(record.data_types[index]?.type ?? "")).join(", ")]),
    ...(span === undefined ? [] : [`${span.start?.date ?? ""} … ${span.end?.date ?? ""}`]),
  ].join("; ");
}
