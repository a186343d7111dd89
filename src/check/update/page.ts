import type { Examination } from "../examine.ts";
import type { Expectation } from "../expected/expectation.ts";
import type { ExpectedLine } from "../expected/lines.ts";
import type { JsonObject } from "../json.ts";
import { updated } from "./update.ts";

/** The text of an expected record made to expect what was found; null where nothing differs, or where nothing was found. */
export function updatedRecord(expectation: Expectation, { compared }: Examination): string | null {
  const first = compared[0] ?? null;
  return first === null ? null : updated(expectation, first.found, first.comparison);
}

/**
 * The text of a page's expected records made to expect what was found: lines of notices that aren't there go, new ones come in
 * the page's order with the keys that the others have. Null where nothing differs.
 */
export function updatedPage(text: string, expectations: readonly ExpectedLine[], examined: Examination): string | null {
  const { compared, unexpected } = examined;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const template = expectations[0]?.record;
  const lines = expectations.flatMap((expectation, index): readonly Line[] => {
    const pair = compared[index] ?? null;
    if (pair === null) return [];
    const old = expectation.document?.text ?? "";
    return [{ order: orderOf(pair.found), text: (updated(expectation, pair.found, pair.comparison) ?? old).trimEnd() }];
  });
  const added = unexpected.map((found) => ({ order: orderOf(found), text: newLine(found, template) }));
  const all = added.reduce<readonly Line[]>(inserted, lines);
  const after = all.map((line) => line.text + lineEnd).join("");
  const before = expectations.map(({ document }) => (document?.text ?? "").trimEnd() + lineEnd).join("");
  return after === before ? null : after;
}

type Line = { readonly order: number; readonly text: string };

const orderOf = ({ source }: JsonObject): number =>
  typeof source === "object" && source !== null && "notice" in source ? Number(source.notice) : 0;

const inserted = (lines: readonly Line[], line: Line): readonly Line[] => {
  const after = lines.findLastIndex(({ order }) => order < line.order) + 1;
  return [...lines.slice(0, after), line, ...lines.slice(after)];
};

/** A found record as a line of its own: what the other lines give of theirs, written in full. */
function newLine(found: JsonObject, template: JsonObject | undefined): string {
  const keys = (template === undefined ? Object.keys(found) : Object.keys(template)).filter((key) => key in found);
  const derived = template === undefined ? ["id", "source"] : [];
  return JSON.stringify(
    Object.fromEntries(keys.filter((key) => !derived.includes(key)).map((key) => [key, found[key]])),
  );
}
