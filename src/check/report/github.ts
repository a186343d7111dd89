import { quotation, visible } from "../../text/visible.ts";
import type { CaseResult } from "../case.ts";
import type { Finding } from "../finding.ts";
import type { Report, Strictness } from "./report.ts";
import { caseLines, gateWords, scoreTable } from "./table.ts";
import { findingWords, LONGEST_QUOTE } from "./text.ts";

type Options = Strictness & {
  /** A path as the repository knows it. */
  readonly inRepository: (path: string) => string;
};

/** Workflow commands that GitHub shows as annotations on the lines of the files, then the scores for the log. */
export const githubReport = ({ gated, inRepository }: Options): Report => ({
  of: ({ status, troubles, findings, notice, expected, name }: CaseResult) =>
    status === "equal"
      ? ""
      : [
          ...troubles.map(({ path, line, message }) => command("error", inRepository(path), line, name, message)),
          ...findings.map((finding) => {
            const [path, line] = lineToMark(finding, notice, expected);
            const said = finding.quote === null ? "" : ` «${quotation(finding.quote, LONGEST_QUOTE)}»`;
            const words = `${finding.kind} ${finding.key}: ${findingWords(finding)}${said}`;
            return command(gated || status === "updated" ? "warning" : "error", inRepository(path), line, name, words);
          }),
          "",
        ].join("\n"),
  end: (summary, gates) =>
    [
      ...gates
        .filter(({ passed }) => !passed)
        .map((gate) => `::error title=${property("notice-extract check")}::${data(gateWords(gate))}`),
      ...scoreTable(summary),
      "",
      ...caseLines(summary).map(visible),
      "",
    ].join("\n"),
});

/** What is expected is marked where it is written; what nobody expected, in the notice. */
function lineToMark(finding: Finding, notice: string, expected: string): readonly [string, number | null] {
  return finding.expectedLine === null ? [notice, finding.noticeLine] : [expected, finding.expectedLine];
}

function command(level: "error" | "warning", path: string, line: number | null, title: string, words: string): string {
  const properties = [`file=${property(path)}`, ...(line === null ? [] : [`line=${line}`]), `title=${property(title)}`];
  return `::${level} ${properties.join(",")}::${data(visible(words))}`;
}

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
