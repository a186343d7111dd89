import { relative, resolve } from "node:path";
import { jsonReport, ndjsonReport } from "../../check/report/json.ts";
import type { Report } from "../../check/report/report.ts";
import { COLOURED, type Palette, PLAIN, textReport } from "../../check/report/text.ts";
import { ndjson } from "../../emit/json.ts";
import { type Shell, wantsColour } from "../io.ts";
import type { Reading } from "../settings.ts";
import type { CheckSettings } from "./settings.ts";

/** The colours for where the output goes. */
export function paletteOf({ output, color }: Pick<Reading, "output" | "color">, shell: Shell): Palette {
  const isTerminal = output === null && shell.stdout.isTTY === true;
  return wantsColour(isTerminal, shell.env, color) ? COLOURED : PLAIN;
}

/** The report in the format that was asked for. */
export async function reportOf(settings: CheckSettings, shell: Shell): Promise<Report> {
  const gated = settings.gates.length > 0;
  switch (settings.format) {
    case "text":
      return textReport(paletteOf(settings, shell));
    case "json":
      return jsonReport(line);
    case "ndjson":
      return ndjsonReport(line);
    case "junit": {
      const { junitReport } = await import("../../check/report/junit.ts");
      return junitReport({ gated });
    }
    case "github": {
      const { githubReport } = await import("../../check/report/github.ts");
      const root = shell.env.GITHUB_WORKSPACE ?? process.cwd();
      return githubReport({ gated, inRepository: (path) => relative(root, resolve(path)) });
    }
  }
}

const line = (value: unknown): string => ndjson(value).trimEnd();
