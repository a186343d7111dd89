import { quotation, visible } from "../../text/visible.ts";
import type { CaseResult } from "../case.ts";
import type { Finding } from "../finding.ts";
import type { Report } from "./report.ts";
import { caseLines, findingCounts, gateWords, scoreTable } from "./table.ts";

/** How lines are set off on a terminal. */
export type Palette = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly missing: (text: string) => string;
  readonly extra: (text: string) => string;
  readonly different: (text: string) => string;
};

const between = (on: number, off: number) => (text: string) => `\x1b[${on}m${text}\x1b[${off}m`;
const same = (text: string): string => text;

export const COLOURED: Palette = {
  strong: between(1, 22),
  faint: between(2, 22),
  missing: between(31, 39),
  extra: between(32, 39),
  different: between(33, 39),
};

export const PLAIN: Palette = { strong: same, faint: same, missing: same, extra: same, different: same };

/** So much of a value or its evidence is shown. */
export const LONGEST_QUOTE = 80;

const SIGNS = { missing: "-", extra: "+", different: "~" } as const;

/** For people: what isn't as expected, then the scores. Cases that are as expected are only counted. */
export const textReport = (palette: Palette): Report => ({
  of: (result) => caseText(result, palette),
  end: (summary, gates) =>
    [
      ...scoreTable(summary),
      "",
      ...caseLines(summary).map(visible),
      ...(gates.length === 0 ? [] : [""]),
      ...gates.map((gate) =>
        gate.passed ? palette.extra(`passed  ${gateWords(gate)}`) : palette.missing(`FAILED  ${gateWords(gate)}`),
      ),
      "",
    ].join("\n"),
});

function caseText({ name, status, troubles, findings, notice, expected }: CaseResult, palette: Palette): string {
  if (status === "equal") return "";
  const counts = [
    ...(status === "unreadable" ? [palette.missing(status)] : [findingCounts(findings.map(({ kind }) => kind))]),
    ...(status === "updated" ? [`now expected in ${visible(expected)}`] : []),
  ].join(", ");
  return [
    `${palette.strong(visible(name))}  ${counts}`,
    ...troubles.map(({ path, line, message }) => `  ! ${visible(place(path, line))}: ${visible(message)}`),
    ...findings.map((finding) => findingLine(finding, notice, expected, palette)),
    "",
    "",
  ].join("\n");
}

const place = (path: string, line: number | null): string => (line === null ? path : `${path}:${line}`);

/** A finding in a line: where, what, the words it was read from, and the lines of both files to look at. */
export function findingLine(finding: Finding, notice: string, expected: string, palette: Palette): string {
  const { kind, notice: number, key, quote } = finding;
  const page = number > 1 ? `notice ${number}: ` : "";
  const said = quote === null ? "" : `  «${quotation(quote, LONGEST_QUOTE)}»`;
  return [
    palette[kind](`  ${SIGNS[kind]} ${page}${key.padEnd(24)} ${findingWords(finding)}`),
    palette.faint(`${said}  ${visible(whereToLook(finding, notice, expected))}`.trimEnd()),
  ].join("");
}

/** The line of the notice and that of the expected file, which is told by its name alone where it lies beside. */
function whereToLook({ noticeLine, expectedLine }: Finding, notice: string, expected: string): string {
  const folder = notice.slice(0, notice.lastIndexOf("/") + 1);
  const beside = expected.startsWith(folder) ? expected.slice(folder.length) : expected;
  const places = [
    ...(noticeLine === null ? [] : [place(notice, noticeLine)]),
    ...(expectedLine === null ? [] : [place(noticeLine === null ? expected : beside, expectedLine)]),
  ];
  return places.join(", ");
}

/** `possible → confirmed`, or the entry that is missing or extra. */
export function findingWords({ kind, expectedWords, foundWords }: Finding): string {
  const [wanted, got] = [expectedWords, foundWords].map((words) => quotation(words ?? "none", LONGEST_QUOTE));
  return kind === "different" ? `${wanted} → ${got}` : kind === "missing" ? (wanted ?? "") : (got ?? "");
}
