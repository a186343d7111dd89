import type { Builder } from "junit-report-builder";
import { visible } from "../../text/visible.ts";
import type { CaseResult } from "../case.ts";
import type { Report, Strictness } from "./report.ts";
import { findingCounts, gateWords } from "./table.ts";
import { PLAIN, textReport } from "./text.ts";

/** JUnit XML, as CI servers show it: a test case for each case and each gate. It is one document, written at the end. */
export async function junitReport({ gated }: Strictness): Promise<Report> {
  const { default: builder } = await import("junit-report-builder");
  // Its types describe an ES module; the one Node loads is CommonJS and is the builder itself.
  const report = (builder as unknown as Builder).newBuilder();
  const cases = report.testSuite().name("notice-extract check");
  const details = textReport(PLAIN);
  return {
    of: (result) => {
      const test = cases
        .testCase()
        .className("notice-extract.check")
        .name(visible(result.name))
        .file(visible(result.expected))
        .time(Math.round(result.milliseconds) / 1000);
      if (result.status === "unreadable") test.error(messageOf(result), "unreadable", details.of(result));
      else if (result.status === "updated" || (result.status === "different" && gated))
        test.standardOutput(details.of(result));
      else if (result.status === "different")
        test.failure(messageOf(result), "different").stacktrace(details.of(result));
      return "";
    },
    end: (_, gates) => {
      for (const gate of gates) {
        const test = cases.testCase().className("notice-extract.check.gates").name(`${gate.name} ${gate.measure}`);
        if (!gate.passed) test.failure(gateWords(gate), "below");
      }
      return `${report.build()}\n`;
    },
  };
}

const messageOf = ({ troubles, findings }: CaseResult): string =>
  visible(troubles[0]?.message ?? findingCounts(findings.map(({ kind }) => kind)));
