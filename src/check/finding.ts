import { type LineStarts, lineAt } from "../text/lines.ts";
import type { Difference } from "./compare/compare.ts";
import { describe, describeValue } from "./compare/describe.ts";
import { entriesOf, pointed } from "./compare/lists.ts";
import type { Expectation } from "./expected/expectation.ts";
import { isArray, isObject, type Json, type JsonObject, type Path, pathText } from "./json.ts";

/** A difference as it is reported: in words, with what was read and where to look. */
export type Finding = {
  readonly kind: Difference["kind"];
  /** Which notice of the page, from 1. */
  readonly notice: number;
  /** The list it is in; `notices` for a whole record, null for a key of the record itself. */
  readonly list: string | null;
  /** `counts[2].status`, in the expected record; for what that doesn't have, in the found one. */
  readonly key: string;
  readonly expected: Json;
  readonly found: Json;
  readonly expectedWords: string | null;
  readonly foundWords: string | null;
  readonly quote: string | null;
  readonly noticeLine: number | null;
  readonly expectedLine: number | null;
};

/** A notice's text with where its lines begin. */
export type Page = { readonly text: string; readonly lines: LineStarts };

type Sides = {
  readonly expectation: Expectation;
  readonly found: JsonObject;
  readonly page: Page;
  readonly notice: number;
};

/** Says a difference in words, and finds the lines that speak of it in the expected file and in the notice. */
export function finding(difference: Difference, sides: Sides): Finding {
  const { kind, list, at, foundAt, expected, found } = difference;
  const { expectation, page } = sides;
  const place = whereRead(difference, sides);
  const words = (value: Json, record: JsonObject): string | null => {
    if (list !== null && kind !== "different") return isObject(value) ? describe(list, value, record) : null;
    return describeValue(String((at ?? foundAt ?? []).at(-1)), value, record);
  };
  return {
    kind,
    notice: sides.notice,
    list,
    key: pathText(at ?? foundAt ?? []),
    expected,
    found,
    expectedWords: kind === "extra" ? null : words(expected, expectation.record),
    foundWords: kind === "missing" ? null : words(found, sides.found),
    quote: place?.quote ?? null,
    noticeLine:
      place?.line ?? lineOfValue([found, expected], sides) ?? (at === null ? firstLine(sides.found, page) : null),
    expectedLine: at === null ? null : expectation.lineOf(at),
  };
}

type Place = { readonly quote: string; readonly line: number };

/** Where a value was read, or where the expected record says it stands. */
function whereRead(difference: Difference, { expectation, found, page }: Sides): Place | null {
  const read = difference.foundAt === null ? null : evidenceAt(found, difference.foundAt);
  if (read !== null) return read;
  const { list, at, expected } = difference;
  const entry = list === null ? null : entriesOf(expectation.record, list)[Number(at?.[1])];
  if (page.text === "") return isObject(entry) ? placeOf(entry.evidence) : null;
  const figure = list === "impacts" ? pointed(expectation.record, "counts", entry?.count) : null;
  for (const quote of [quoted(entry ?? null), quoted(figure), quoted(expected)]) {
    const line = typeof quote === "string" ? lineOfQuote(quote, found, page) : null;
    if (typeof quote === "string" && line !== null) return { quote, line };
  }
  return null;
}

/** The words an expected entry is read from, as the expected record quotes them. */
function quoted(entry: Json): Json {
  if (!isObject(entry)) return null;
  if (entry.text !== undefined) return entry.text;
  return isObject(entry.evidence) ? (entry.evidence.text ?? null) : (entry.label ?? null);
}

/** The evidence nearest to a place in a found record; for an impact that of its figure. */
function evidenceAt(found: JsonObject, path: Path): Place | null {
  let nearest: Json | undefined;
  let value: Json | undefined = found;
  for (const step of path) {
    value = isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined;
    if (isObject(value)) nearest = value.evidence ?? pointed(found, "counts", value.count)?.evidence ?? nearest;
  }
  return placeOf(nearest);
}

const placeOf = (evidence: Json | undefined): Place | null =>
  isObject(evidence) && typeof evidence.text === "string" && typeof evidence.line === "number"
    ? { quote: evidence.text, line: evidence.line }
    : null;

/** The line of a quotation, sought in its notice. */
function lineOfQuote(quote: string, { source }: JsonObject, { text, lines }: Page): number | null {
  const span = isObject(source) ? source : {};
  const start = typeof span.start === "number" ? span.start : 0;
  const notice = typeof span.end === "number" ? text.slice(start, span.end) : text.slice(start);
  const at = quote === "" ? -1 : notice.indexOf(quote);
  return at < 0 ? null : lineAt(lines, start + at);
}

/** The line where a text stands that was found or expected, such as a title; words of closed lists stand nowhere. */
function lineOfValue(values: readonly Json[], { found, page }: Sides): number | null {
  const texts = values.filter((value) => typeof value === "string" && !/^[a-z_]*$/u.test(value));
  const lines = texts.map((value) => lineOfQuote(String(value), found, page));
  return lines.find((line) => line !== null) ?? null;
}

const firstLine = ({ source }: JsonObject, { text }: Page): number | null =>
  isObject(source) && typeof source.line_start === "number" ? source.line_start : text === "" ? null : 1;
