import { anyOf } from "../text/any-of.ts";
import { isDated } from "./row.ts";
import type { LogicalLine } from "./unwrap.ts";

/** What the next lines are said to list. */
const INTRODUCES = anyOf(
  [
    // 以下の情報.
    /(?:以下|下記|次)(?:の(?:とおり|通り|もの|情報|項目|内容|データ|個人情報|[^。、]{0,16}(?:情報|データ|項目))|に(?:記載|示す|列挙))[^。]{0,30}。?$/u,
    // 情報は次のとおり。, 項目:.
    /(?:情報|データ|項目|内容|もの)は?、?(?:次|以下|下記)の?[^。]{0,24}。$|(?:情報|データ|項目|内訳)[^。、:：]{0,12}[:：]$/u,
  ],
  "u",
);
/** A line longer than this, in cells, is no item of a list. */
const WIDEST = 90;
/** And none that stands between blank lines is longer than this. */
const WIDEST_PARTED = 44;
/** A sentence or a part of one, a row with its label, a figure of its own. */
const NO_ITEM =
  /。|[、，:：]$|(?:です|ます|ました|ません|した|ない|いる)$|^(?:以上|記|※|なお|また)|[:：]\s{0,2}\S|敬具/u;

/** The lines of a list that was copied without its bullets, as items: right below what introduces them, and alike. */
export function withPlainLists(source: string, lines: readonly LogicalLine[]): readonly LogicalLine[] {
  const items = new Set<number>();
  lines.forEach((line, at) => {
    const text = textOf(source, line);
    if (!INTRODUCES.test(text.slice(-90)) && !isHeadOfItems(line, text, lines[at + 1])) return;
    let end = at + 1;
    while (isItem(source, lines, at, end)) end++;
    if (end - at > 2) for (let index = at + 1; index < end; index++) items.add(index);
  });
  return items.size === 0
    ? lines
    : lines.map((line, at) => {
        const start = line.pieces[0]?.start;
        if (!items.has(at) || start === undefined) return line;
        return { ...line, marker: { span: { start, end: start }, style: "bullet", ordinal: null } };
      });
}

/** 1) カード情報 120件, with lines farther in: what the item is of. */
const isHeadOfItems = ({ marker, indent }: LogicalLine, text: string, next: LogicalLine | undefined): boolean =>
  marker !== null &&
  marker.style !== "note" &&
  next !== undefined &&
  next.indent > indent &&
  /(?:情報|データ|項目|名簿|台帳)[^。]{0,40}$/u.test(text) &&
  !text.includes("。");

const textOf = (source: string, { pieces }: LogicalLine): string =>
  pieces.map(({ start, end }) => source.slice(start, end)).join("");

function isItem(source: string, lines: readonly LogicalLine[], introducer: number, at: number): boolean {
  const [line, first] = [lines[at], lines[introducer + 1]];
  if (line === undefined || first === undefined) return false;
  if (line.marker !== null || line.bracketed || line.width > WIDEST || line.indent !== first.indent) return false;
  if (at > introducer + 1 ? line.blanksBefore !== (lines[introducer + 2]?.blanksBefore ?? 0) : line.blanksBefore > 1)
    return false;
  if (line.blanksBefore > 1 || (line.blanksBefore === 1 && line.width > WIDEST_PARTED)) return false;
  const text = textOf(source, line);
  return !NO_ITEM.test(text) && !isDated(text);
}
