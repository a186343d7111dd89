import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/** A cell of a row: where it stands in the source, and what it says in usual widths. */
export type Piece = Span<"raw"> & { readonly text: string };

/** How the rows of tables are set: what parts two columns, what a run of blanks in a cell is read as, how long a row is at most. */
export type Setting = { readonly gap: RegExp; readonly blank: "" | " "; readonly longest: number };

/** 会員 310名 氏名、住所 漏えいを確認: what the last cell of a row says of all the row tells; null where it says nothing. */
export function saidInRow(text: string): "confirmed" | "possible" | null {
  const [, found, feared] = LAST_CELL.exec(text.slice(-24)) ?? [];
  return found !== undefined ? "confirmed" : feared !== undefined ? "possible" : null;
}
const LAST_CELL = anyOf(
  [
    // It happened.
    /(?:漏えい|漏洩|流出|閲覧|窃取|持ち?出し?)(?:を|が|は|の事実を)?(確認|確定|判明|あり|有)(?:済み?|した)?/u,
    // It may have.
    /(?:漏えい|漏洩|流出|閲覧|窃取|持ち?出し?)(?:の|した)?(おそれ|恐れ|可能性|疑い)(?:あり|有|がある)?/u,
  ],
  "u",
  { before: /(?<=[ 　|:]|[一-龠ァ-ヶー0-9)）])/u, after: /[ |]{0,2}$/u },
);

/** The cells of a line of the source, those that hold nothing left out; none where it is too long for a row or broken. */
export function cellsOf(source: string, { start, end }: Span<"raw">, setting: Setting): readonly Piece[] {
  if (end - start > setting.longest) return [];
  const line = source.slice(start, end);
  if (/[\n\r]/u.test(line)) return [];
  const cells: Piece[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.slice(from, to).normalize("NFKC").replace(/\s+/gu, setting.blank).trim();
    if (text !== "") cells.push({ start: start + from, end: start + to, text });
  };
  for (const { index, 0: gap } of matchesOf(setting.gap, line)) {
    add(index);
    from = index + gap.length;
  }
  add(line.length);
  return cells;
}
