import type { Warning } from "../schema/record.ts";
import { type LineStarts, lineAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** What stands for bytes that somebody could not decode before the text came here. */
const REPLACEMENT = "\ufffd";

/** What is wrong with the text of a notice itself: a part of it was not read, or was lost before. */
export function doubtsOf(
  source: string,
  lineStarts: LineStarts,
  notice: Span<"raw">,
  read: Span<"raw">,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (read.end < notice.end) {
    const [whole, part] = [notice.end - notice.start, read.end - read.start];
    const message = `of the ${whole} characters of the notice only the first ${part} were read`;
    warnings.push({ code: "truncated", message, evidence: null });
  }
  // Searched in the notice only: to the end of the file it would be read once for each of its notices.
  const lost = source.slice(read.start, read.end).indexOf(REPLACEMENT);
  if (lost >= 0) {
    const start = read.start + lost;
    const message = "characters of the notice were lost before it came here; decode the original anew";
    const evidence = {
      text: REPLACEMENT,
      start,
      end: start + 1,
      line: lineAt(lineStarts, start),
      rule: "text.replacement",
    };
    warnings.push({ code: "undecodable_bytes", message, evidence });
  }
  return warnings;
}
