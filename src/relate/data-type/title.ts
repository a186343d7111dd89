import { oncePerPlace } from "../once.ts";
import type { Reading } from "../reading.ts";

const JAPANESE_TITLE = /お知らせ|お詫び|おわび|ご?報告|の件|の発生|ご案内|について|漏えい|漏洩|流出|紛失/u;
const ENGLISH_TITLE =
  /\b(?:notice|notification|incident|breach|apology|update|statement|report|letter|announcement|regarding|leak|leakage)\b/iu;

/** Headings of a notice stand among its first lines. */
export const AMONG_FIRST = 10;

/** Whether a passage is the heading of a notice or a line that repeats it: it names the data without telling what became of them. */
export const isTitle = (reading: Reading, index: number): boolean =>
  index < AMONG_FIRST && index < reading.passages.length && looksLikeTitle(reading, index);

const looksLikeTitle = oncePerPlace((reading, index): boolean => {
  const passage = reading.passages[index];
  if (passage === undefined) return false;
  const { text } = passage.normal;
  if (text.length > 120 || passage.block.marker !== null) return false;
  if (reading.language === "en") return !/[.!?:;]$/u.test(text) && ENGLISH_TITLE.test(text);
  if (/(?:情報|データ|項目|内容|もの)$/u.test(text)) return false;
  return (
    !/[。:、]$/u.test(text) &&
    !/^[<〈《(]/u.test(text) &&
    JAPANESE_TITLE.test(text) &&
    !FIGURE.test(text) &&
    !LABELLED.test(text)
  );
});

/** 漏えいした項目 氏名、住所: a label and what it labels. */
const LABELLED =
  /^[^\s、。]{0,4}(?:漏えい|漏洩|流出|紛失|閲覧|掲載|公開|誤送信)[^\s、。]{0,20}(?:情報|データ|項目|内容|もの|書類)\s(?![^。]{0,60}(?:について|お詫び|おわび|お知らせ|漏えい|漏洩|流出|紛失|報告))/u;

/** Whether a passage is the headline of a news piece, whatever figures it has: the first line, with what happened and no stop. */
export function isHeadline({ passages, language }: Reading, index: number): boolean {
  const text = passages[index]?.normal.text ?? "";
  return (
    language === "ja" &&
    index === 0 &&
    text.length <= 80 &&
    passages.length > 1 &&
    !/[。:、]$/u.test(text) &&
    /紛失|流出|漏えい|漏洩|盗難|誤送|誤配|誤廃棄|不明|持ち出し/u.test(text)
  );
}

/** A line with a figure or an enumeration tells something. */
const FIGURE = /\d(?:件|名|人)|[、・].{1,20}[、・]|:/u;
