import type { Summary } from "../case.ts";
import type { Finding } from "../finding.ts";
import { GATED, type Judged } from "../gate.ts";
import { accuracy, quality } from "../score.ts";

const percent = (share: number | null): string => (share === null ? "-" : (100 * share).toFixed(1));

/** Rows with the first column to the left and the others to the right, as wide as they have to be. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

/** The table of precision, recall and F1 by list and of accuracy by key, as lines. */
export function scoreTable({ scores }: Summary): readonly string[] {
  const lists = GATED.flatMap((name) => {
    const counted = scores.lists.get(name);
    if (counted === undefined) return [];
    const { precision, recall, f1 } = quality(counted);
    const { right, extra, missing } = counted;
    return [[name, percent(precision), percent(recall), percent(f1), `${right}`, `${extra}`, `${missing}`]];
  });
  const attributes = [...scores.attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counted]) => [name, percent(accuracy(counted)), `${counted.right}/${counted.of}`]);
  return [
    ...columns([["list", "precision", "recall", "F1", "right", "extra", "missing"], ...lists]),
    "",
    ...columns([["key", "accuracy", "right"], ...attributes]),
  ];
}

const plural = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** How many cases there were and how they ended, which were worst and which slowest, as lines. */
export function caseLines({ cases, worst, slowest }: Summary): readonly string[] {
  const all = Object.values(cases).reduce((sum, number) => sum + number, 0);
  const ended = Object.entries(cases)
    .filter(([status, number]) => number > 0 || status === "equal")
    .map(([status, number]) => `${number} ${status}`);
  return [
    `${plural(all, "case")}: ${ended.join(", ")}`,
    ...named(
      "worst",
      worst.map(({ name, findings }) => `${name} (${plural(findings, "difference")})`),
    ),
    ...named(
      "slowest",
      slowest.map(({ name, milliseconds }) => `${name} (${milliseconds.toFixed(1)} ms)`),
    ),
  ];
}

const named = (what: string, names: readonly string[]): readonly string[] =>
  names.map((name, order) => `${(order === 0 ? `${what}:` : "").padEnd(9)}${name}`);

/** A gate in words: `counts F1 0.912, at least 0.900`. */
export function gateWords({ measure, name, least, reached }: Judged): string {
  const what = `${name} ${measure === "f1" ? "F1" : "accuracy"}`;
  return reached === null
    ? `${what}: nothing compared, at least ${least} wanted`
    : `${what} ${reached.toFixed(3)}, at least ${least} wanted`;
}

const SAME_WORDS = { missing: "missing", extra: "extra", different: "different" } as const;

/** `2 missing, 1 extra` */
export const findingCounts = (
  kinds: readonly Finding["kind"][],
  words: Readonly<Record<Finding["kind"], string>> = SAME_WORDS,
): string =>
  (["missing", "extra", "different"] as const)
    .map((kind) => ({ kind, number: kinds.filter((one) => one === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${number} ${words[kind]}`)
    .join(", ");
