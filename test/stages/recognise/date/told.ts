import type { DateMention } from "../../../../src/recognise/date/date.ts";
import { readEnglish } from "../../../../src/recognise/date/en/english.ts";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const two = (figure: number | undefined, blank = "??"): string =>
  figure === undefined ? blank : String(figure).padStart(2, "0");

/** What a mention states, on one line: "2021-04-09T15:05 about early Fri (day +1 previous)". */
export function told(mention: DateMention | null): string {
  if (mention === null) return "open";
  const { year, month, day, hour, minute, second, fiscal, approximate, part, weekday, relative, alternative, flaw } =
    mention;
  const date = `${fiscal ? "FY" : ""}${year ?? "????"}-${two(month)}-${two(day)}`.replace(/(?:-\?\?)+$/u, "");
  const clock =
    hour === undefined
      ? ""
      : `T${[hour, minute, second]
          .filter((figure) => figure !== undefined)
          .map((figure) => two(figure))
          .join(":")}`;
  return [
    `${date === "????" ? "" : date}${clock}`,
    approximate ? "about" : "",
    part ?? "",
    weekday === undefined ? "" : (DAYS[weekday] ?? ""),
    relative === undefined
      ? ""
      : `(${relative.unit} ${relative.offset < 0 ? "" : "+"}${relative.offset} ${relative.from})`,
    alternative === undefined ? "" : `or ${two(alternative.month)}-${two(alternative.day)}`,
    flaw === undefined ? "" : `!${flaw.code}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

/** All that is read from a text, in text order: "3 May → ????-05-03 | from 2012 to 2018 → 2012 .. 2018". */
export function read(text: string): string {
  const { dates, spans } = readEnglish(text);
  const found = [
    ...dates.map((date) => ({ span: date.span, told: told(date) })),
    ...spans.map(({ span, start, end }) => ({ span, told: `${told(start)} .. ${told(end)}` })),
  ];
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, told: value }) => `${text.slice(span.start, span.end)} → ${value}`)
    .join(" | ");
}
