import type { Thing } from "../../recognise/count/thing.ts";
import { isThing } from "../../recognise/count/thing.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { toRaw } from "../../text/normal-text.ts";
import type { Span } from "../../text/span.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { cellsOf, type Piece, type Setting } from "./cells.ts";
import type { Column, Row } from "./table.ts";

type Line = { readonly index: number; readonly cells: readonly Piece[] };

/**
 * The rows of English tables that say over one of their columns what its numbers count; other lines with gaps in them are none.
 *
 *     Item               People   What was in it              Group | Number affected | Data
 *     Scanner station    516      Names, addresses            Clients -- 8,655 -- name, address
 */
export function englishRows({ passages, source }: Reading): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let table: Line[] = [];
  const close = (): void => {
    const [first, ...below] = table;
    const columns = first === undefined ? null : columnsOf(first, below, passages[first.index]);
    if (columns !== null)
      for (const row of below) rows.set(row.index, { cells: row.cells, columns, table: first?.index ?? 0 });
    else for (const [index, row] of headlessRows(source, table, passages)) rows.set(index, row);
    table = [];
  };
  passages.forEach(({ block: { pieces } }, index) => {
    const [line, ...more] = pieces;
    const cells = line === undefined || more.length > 0 ? [] : cellsOf(source, line, SETTING);
    if (cells.length > 1) {
      if (table.length > 0 && isHeader(cells)) close();
      table.push({ index, cells });
    } else if (line === undefined || !(isIndented(source, line) || isRule(source, line))) close();
  });
  close();
  return rows;
}

const LONGEST_HEAD = 40;

/** What sets two columns apart. */
const SETTING: Setting = {
  gap: / {2,40}|\t{1,4}| ?\| ?| -{2,3} (?=\S)| [–—] (?=\S)/gu,
  blank: " ",
  longest: 300,
};

/** A line far to the right goes on with the last column of the row above. */
const isIndented = (source: string, { start }: Span<"raw">): boolean => / {6}$/u.test(source.slice(start - 6, start));
const isRule = (source: string, { start, end }: Span<"raw">): boolean =>
  /^[-=|:+ ]{3,240}$/u.test(source.slice(start, end));

/** A row that names the columns: no digits, no sentence. */
const isHeader = (cells: readonly Piece[]): boolean =>
  cells.every(({ text }) => text.length <= LONGEST_HEAD && !/[0-9.;:?!]/u.test(text)) &&
  cells.some(({ text }) => COUNTS.test(text));

/** What stands over numbers. */
const COUNTS = anyOf(
  [
    // Number of.
    /^(?:total |approximate |est\.? |estimated )?(?:number|no\.?|count|quantity|how many)\b/u,
    /^#$/u,
    // What is counted.
    /^(?:people|persons|individuals|affected|records|total|items|accounts|files)\b/u,
    anyOf(
      [
        /people|persons|individuals|affected|impacted|names|contacts|data subjects|victims|households|recipients|respondents/u,
        // Who buys, belongs, gives or is served.
        /customers|consumers|clients|members|residents|users|subscribers|donors|supporters|guests|passengers|policyholders/u,
        /visitors|holders|owners|tenants|borrowers|investors|shareholders|taxpayers|voters|citizens|claimants|beneficiaries/u,
        // Who learns, works or takes part.
        /patients|students|pupils|children|parents|guardians|applicants|candidates|alumni|graduates|participants|attendees/u,
        /employees|staff|workers|teachers|officers|volunteers|retirees|registrants|contractors/u,
        /records|accounts|files|cards|addresses|documents|entries/u,
      ],
      "u",
      { before: /\b/u, after: /(?: (?:affected|impacted|concerned|involved))?$/u },
    ),
  ],
  "iu",
);
/** A cell that holds a number alone, and perhaps a word that rounds it. */
export const NUMBER_CELL =
  /^(?:(?:about|approx\.?|approximately|ca\.?|around|some|over|up to|~) ?)?[0-9][0-9,]{0,11}[*†]?$/iu;

/**
 * Rows of a name and a number without a head over them, where what the names end with is people: how many there are of each.
 *
 *     Police officers      1,304
 *     Retired caretakers      52
 */
function headlessRows(source: string, table: readonly Line[], passages: Reading["passages"]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  const isTally =
    table.length > 1 && table.every(({ cells }) => cells.length === 2 && NUMBER_CELL.test(cells[1]?.text ?? ""));
  if (!isTally) return rows;
  const things = table.map(({ index, cells }) => {
    const [label] = cells;
    const passage = passages[index];
    return label === undefined || passage === undefined ? null : endsWith(source, passage, label);
  });
  const people = things.filter((thing) => thing === "person").length;
  const others = table.filter(({ cells }, order) => things[order] !== "person" && !SUM.test(cells[0]?.text ?? ""));
  if (people < 2 || others.length > people) return rows;
  for (const { index, cells } of table)
    rows.set(index, { cells, columns: [PLAIN, { ...PLAIN, thing: "person" }], table: table[0]?.index ?? 0 });
  return rows;
}

const PLAIN: Column = { header: "", superseded: false, difference: false, thing: null };
const SUM = /^(?:grand |overall )?(?:totals?|all|in all|altogether|together|sum)\b/iu;

/** What the noun at the end of a cell names, whatever a bracket behind it adds. */
function endsWith(source: string, passage: ReadPassage, { start, end }: Span<"raw">): Thing | null {
  const label = source.slice(start, end).replace(/\s{0,4}(?:\([^()]{1,40}\))?[:\s]{0,4}$/u, "");
  const last = hitsOf(passage, "subject").find(
    (hit) => toRaw(passage.normal, { start: hit.start, end: hit.end }).end === start + label.length,
  );
  return last !== undefined && isThing(last.code) ? last.code : null;
}

/** The columns of a table below its head; null where no column is of numbers. */
function columnsOf(head: Line, below: readonly Line[], passage: ReadPassage | undefined): readonly Column[] | null {
  if (passage === undefined || !isHeader(head.cells)) return null;
  const whole = below.filter(({ cells }) => cells.length === head.cells.length);
  if (whole.length < 2) return null;
  const columns = head.cells.map((cell, order): Column => {
    const counts =
      order > 0 && COUNTS.test(cell.text) && whole.every(({ cells }) => NUMBER_CELL.test(cells[order]?.text ?? ""));
    return { header: cell.text, superseded: false, difference: false, thing: counts ? thingOver(passage, cell) : null };
  });
  return columns.some(({ thing }) => thing !== null) ? columns : null;
}

/** What the head of a column says is counted; people where it only says that something is. */
function thingOver(passage: ReadPassage, { start, end }: Span<"raw">): Thing {
  const named = hitsOf(passage, "subject").filter((hit) => {
    const raw = toRaw(passage.normal, { start: hit.start, end: hit.end });
    return raw.start >= start && raw.end <= end && isThing(hit.code);
  });
  const code = named.at(-1)?.code;
  return code !== undefined && isThing(code) ? code : "person";
}
