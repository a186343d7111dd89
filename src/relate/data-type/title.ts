import type { Reading } from "../reading.ts";

const JAPANESE_TITLE =
  /(?:について|に関して|お知らせ|お詫び|おわび|お詫びとお知らせ|ご報告|報告|の件|ご案内|お願い|の発生|発表|[)】]|\d日|\d{4}[./]\d{1,2}[./]\d{1,2}|第\d{1,2}報)$/u;
const ENGLISH_TITLE =
  /\b(?:notice|notification|incident|breach|apology|update|statement|report|letter|announcement|regarding|leak|leakage)\b/iu;

/** Whether a passage is the heading of a notice or a line that repeats it: it names the data without telling what became of them. */
export function isTitle(reading: Reading, index: number): boolean {
  const passage = reading.passages[index];
  if (passage === undefined) return false;
  const { text } = passage.normal;
  const { kind, marker } = passage.block;
  if (kind === "heading" && marker === null) return true;
  if (text.length > 120 || marker !== null) return false;
  if (reading.language === "en") return !/[.!?:;]$/u.test(text) && index < 8 && ENGLISH_TITLE.test(text);
  return (
    !/[。:、]$/u.test(text) && JAPANESE_TITLE.test(text) && /について|お知らせ|お詫び|おわび|報告|の件/u.test(text)
  );
}
