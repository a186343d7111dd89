import type { Thing } from "../../recognise/count/thing.ts";
import { toRaw } from "../../text/normal-text.ts";
import type { Place, Reading } from "../reading.ts";
import { cellsOf, type Piece, type Setting } from "./cells.ts";
import { englishRows, NUMBER_CELL } from "./table-en.ts";

/** Where a figure stands in a table that was set with wide blanks, tabs or bars. */
export type Cell = {
  /** What stands over its column; null where nothing does. */
  readonly header: string | null;
  /** What the row begins with; null in the first column. */
  readonly label: string | null;
  /** Its column gives what was announced before, and another what holds now. */
  readonly superseded: boolean;
  /** Its column gives how the others differ. */
  readonly difference: boolean;
  /** What the head of its column says that bare numbers count. */
  readonly thing: Thing | null;
  /** The passage its table begins with. */
  readonly table: number;
  /** The cell holds nothing beside the place but a word that rounds it. */
  readonly alone: boolean;
};

export type Column = {
  readonly header: string;
  readonly superseded: boolean;
  readonly difference: boolean;
  /** What its bare numbers count, where the head says so. */
  readonly thing: Thing | null;
};
export type Row = {
  readonly cells: readonly Piece[];
  readonly columns: readonly Column[] | null;
  /** The passage its table begins with. */
  readonly table: number;
};

const known = new WeakMap<Reading, ReadonlyMap<number, Row>>();

/** The cell that a place stands in, null where it stands in no table. */
export function cellAt(reading: Reading, { passage, start, end }: Place): Cell | null {
  const row = rowsOf(reading).get(passage);
  const normal = reading.passages[passage]?.normal;
  if (row === undefined || normal === undefined || end <= start) return null;
  const raw = toRaw(normal, { start, end });
  const order = row.cells.findLastIndex((cell) => cell.start <= raw.start);
  const column = row.columns?.[order];
  return {
    header: column?.header || null,
    label: order <= 0 ? null : (row.cells[0]?.text ?? null),
    superseded: column?.superseded === true,
    difference: column?.difference === true,
    thing: column?.thing ?? null,
    table: row.table,
    alone: isAlone(row.cells[order]?.text ?? "", reading.source.slice(raw.start, raw.end)),
  };
}

const isAlone = (cell: string, said: string): boolean =>
  cell === said || (NUMBER_CELL.test(cell) && cell.replace(/^[^0-9]{1,16}/u, "").replace(/[*†]$/u, "") === said);

/** Whether a row of a table adds up those above it. */
export const isSumRow = ({ label }: Cell): boolean => label !== null && SUM.test(label);
const SUM =
  /^(?:総?合計|総計|計|総数|小計)(?:[(:].{0,30})?$|^(?:grand |overall )?totals?\b[^0-9]{0,30}$|^all(?: groups| together)?$/iu;

function rowsOf(reading: Reading): ReadonlyMap<number, Row> {
  let rows = known.get(reading);
  if (rows === undefined) {
    rows = reading.language === "ja" ? readRows(reading) : englishRows(reading);
    known.set(reading, rows);
  }
  return rows;
}

function readRows({ passages, source }: Reading): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let table: { readonly index: number; readonly cells: readonly Piece[] }[] = [];
  const close = (): void => {
    const [first, ...below] = table;
    const header = first !== undefined && isHeader(first.cells) ? headerOf(first.cells) : null;
    const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    const columns = header === null ? null : columnsOf(header, width);
    for (const row of table)
      rows.set(row.index, { cells: row.cells, columns: row === first ? null : columns, table: table[0]?.index ?? 0 });
    table = [];
  };
  passages.forEach(({ block: { pieces } }, index) => {
    const [line, ...more] = pieces;
    const cells = line === undefined || more.length > 0 ? [] : cellsOf(source, line, SETTING);
    // | --- | --- |: the rule below a head.
    if (cells.length > 1 && cells.every(({ text }) => RULE.test(text))) return;
    // A head may stand right below other rows, or another head.
    if (cells.length < 2 || (isHeader(cells) && (isHead(table) || cells.some(({ text }) => HEADS.test(text))))) close();
    if (cells.length > 1) table.push({ index, cells });
  });
  close();
  return rows;
}

const RULE = /^[:=ー-]{2,40}$/u;

/** Blanks that set two columns apart. */
const SETTING: Setting = {
  gap: /[ \t\u3000]{2,40}|\t|[ \u3000]?[|｜][ \u3000]?/gu,
  blank: "",
  longest: 240,
};

const isHead = (table: readonly { readonly cells: readonly Piece[] }[]): boolean =>
  table[0] !== undefined && table.length === 1 && isHeader(table[0].cells);

/** What a column is called by, whatever the table is of. */
const HEADS =
  /^[(【]?(?:項目|区分|種別|種類|内容|対象者?|名称|書類名?|.{0,8}(?:人数|件数|名数|者数|台数|枚数|冊数|部数|通数)|.{0,10}(?:公表|時点)|備考|第.報)[)】]?$/u;

/** A row that holds names of columns: no figures but days and reports, no sentence. */
const isHeader = (cells: readonly Piece[]): boolean =>
  cells.every(({ text }) => text.length <= 20 && !FIGURE.test(text) && !/[。、]/u.test(text));
const FIGURE = /[0-9](?:件|名|人|社|通|枚|台|冊|部|巻|団体|世帯|円)|^[0-9,]{1,12}$/u;

/** (店舗数)(お客さま数): two heads without a blank between them. */
const headerOf = (cells: readonly Piece[]): readonly Piece[] =>
  cells.flatMap((cell) =>
    cell.text
      .replaceAll(")(", ")\n(")
      .split("\n")
      .map((text) => ({ ...cell, text })),
  );

/** The columns of a table; a header of one cell less than the rows leaves that over their labels out. */
function columnsOf(header: readonly Piece[], width: number): readonly Column[] | null {
  const heads = header.map(({ text }) => text.replace(/^[(【[]|[)】\]]$/gu, ""));
  const names = heads.length === width ? heads : heads.length === width - 1 ? ["", ...heads] : null;
  if (names === null) return null;
  const ranks = names.map(rankOf);
  const latest = Math.max(...ranks.map((rank) => rank ?? Number.NEGATIVE_INFINITY));
  return names.map((name, order) => ({
    header: name,
    superseded: (ranks[order] ?? latest) < latest,
    difference: DIFFERENCE.test(name),
    thing: null,
  }));
}

const DIFFERENCE = /^(?:増減|差引?|差異|差分|増加|減少|変動|比較|前回比|前回との差)(?:数|件数|人数)?$/u;

/** How late what a column gives was found out; null where its head does not say. */
function rankOf(head: string): number | null {
  if (LATEST.test(head)) return Number.POSITIVE_INFINITY;
  const report = /第([0-9]{1,2}|[一二三四五六])報/u.exec(head)?.[1];
  if (report !== undefined)
    return "一二三四五六".includes(report) ? "一二三四五六".indexOf(report) + 1 : Number(report);
  const [, month, day] =
    /([0-9]{1,2})月([0-9]{1,2})日(?:に|の)?(?:公表|発表|時点|現在|付|報告|お知らせ)/u.exec(head) ?? [];
  if (month !== undefined) return DAYS + Number(month) * 31 + Number(day);
  return EARLIER.test(head) ? 0 : null;
}

/** Days rank behind reports by number, which never stand beside them. */
const DAYS = 100;
const LATEST = /^(?:今回|今般|本日|(?:訂正|修正|変更|更新|精査|改訂)後|最終|確定|確報|現在|最新|正$)/u;
const EARLIER = /^(?:前回|当初|先日|(?:訂正|修正|変更|更新|精査|改訂)前|従来|速報|既報|初報|誤$)|公表(?:時|分|済)/u;

/** The group that a column is of where its rows say no more than what is counted: 対象のお客様 | 3,906名 | 352名 under 本店 and 支店. */
export const groupOver = (cell: Cell | null): string | null =>
  cell === null ||
  cell.header === null ||
  cell.label === null ||
  !MEASURES.test(cell.label) ||
  MEASURES.test(cell.header)
    ? null
    : rankOf(cell.header) === null && !cell.difference && !SUM.test(cell.header)
      ? cell.header
      : null;

/** Words for what is counted, or that somebody is meant at all. */
const MEASURES =
  /(?:数|人数|件数|名数|項目|区分|内容|種類|備考|時刻|日時|不達|対象者?|該当者|(?:対象|該当|影響)(?:となる|となった|する|を受けた|のあった)?(?:の)?(?:お客[様さ]ま?|方|会員|利用者|個人情報|情報))(?:\(.{1,12}\))?$/u;

/** What a row is of, by its first cell. */
export const rowOf = (cell: Cell | null): string | null =>
  cell === null || cell.label === null || isSumRow(cell) ? null : cell.label;
