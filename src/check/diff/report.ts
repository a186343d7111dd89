import { quotation, visible } from "../../text/visible.ts";
import type { Finding } from "../finding.ts";
import { columns, findingCounts } from "../report/table.ts";
import { findingLine, type Palette } from "../report/text.ts";
import type { Totals } from "./change.ts";

/** A record that isn't the same in both runs. */
export type Changed =
  | { readonly kind: "changed"; readonly path: string; readonly notice: number; readonly findings: readonly Finding[] }
  | {
      readonly kind: "removed" | "added";
      readonly path: string;
      readonly notice: number;
      readonly title: string | null;
    };

export type DiffReport = {
  readonly of: (changed: Changed) => string;
  readonly end: (totals: Totals) => string;
};

/** For people: each record that changed with its changes, then the totals. */
export const diffText = (palette: Palette): DiffReport => ({
  of: (changed) => {
    const { path, notice, kind } = changed;
    const name = palette.strong(`${visible(path)}${notice > 1 ? `, notice ${notice}` : ""}`);
    if (kind !== "changed") {
      const title = changed.title === null ? "" : `  “${quotation(changed.title, 60)}”`;
      return `${name}  ${kind === "removed" ? palette.missing("only in the first run") : palette.extra("only in the second run")}${title}\n\n`;
    }
    return [
      `${name}  ${findingCounts(
        changed.findings.map((one) => one.kind),
        WORDS,
      )}`,
      ...changed.findings.map((finding) => findingLine({ ...finding, notice: 1 }, path, path, palette)),
      "",
      "",
    ].join("\n");
  },
  end: ({ records, lists, keys }) =>
    [
      `${records.same} same, ${records.changed} changed, ${records.removed} only in the first run, ${records.added} only in the second run`,
      ...(lists.size === 0 ? [] : ["", ...listRows(lists)]),
      ...(keys.size === 0 ? [] : ["", ...keyRows(keys)]),
      "",
    ].join("\n"),
});

const WORDS = { missing: "removed", extra: "added", different: "changed" } as const;

const listRows = (lists: Totals["lists"]): readonly string[] =>
  columns([
    ["list", "removed", "added", "changed"],
    ...[...lists]
      .sort(byName)
      .map(([list, { removed, added, changed }]) => [list, `${removed}`, `${added}`, `${changed}`]),
  ]);

/** So many kinds of change are listed, the most frequent first. */
const SHOWN_KEYS = 30;

function keyRows(keys: Totals["keys"]): readonly string[] {
  const all = [...keys].sort((a, b) => b[1] - a[1] || byName(a, b));
  const rows = all.slice(0, SHOWN_KEYS).map(([key, number]) => [key, `${number}`]);
  const more = all.length - rows.length;
  return [...columns([["change", "times"], ...rows]), ...(more > 0 ? [`and ${more} kinds more`] : [])];
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** As data: a line for each record that changed, and one with the totals. */
export const diffNdjson = (write: (value: unknown) => string): DiffReport => ({
  of: (changed) =>
    `${write(
      changed.kind === "changed"
        ? {
            kind: changed.kind,
            path: changed.path,
            notice: changed.notice,
            changes: changed.findings.map(({ kind, list, key, expected, found, quote, noticeLine }) => ({
              kind: WORDS[kind],
              list,
              key,
              before: expected,
              after: found,
              quote,
              notice_line: noticeLine,
            })),
          }
        : changed,
    )}\n`,
  end: ({ records, lists, keys }) =>
    `${write({ totals: { records, lists: Object.fromEntries([...lists].sort(byName)), keys: Object.fromEntries([...keys].sort(byName)) } })}\n`,
});
