import type { ReadPassage } from "../../recognise/recognise.ts";

/** How many rows may stand between a span and what introduces it. */
const ROWS = 12;
/** The heads of the columns of a table are short and end in no sentence. */
const HEAD = 48;

/** A row of a table or list that holds a span: it makes no sentence. */
const isRow = ({ normal: { text }, temporal: { spans } }: ReadPassage): boolean =>
  spans.length > 0 && text.length <= HEAD * 2 && !text.includes("。");

/** Whether a passage introduces rows of spans: 店舗 対象期間 件数, 次の2つの期間に設置されていました。 */
const isLead = ({ normal: { text } }: ReadPassage): boolean =>
  /期間|時期|日時/u.test(text) &&
  (text.includes("。") ? /(?:次|以下|下記)の/u.test(text) : text.length <= HEAD && !/[0-9]日/u.test(text));

/** What stands above rows of spans and says what they are the spans of: the heads of a table, or a sentence that points at them. */
export function leadOf(passages: readonly ReadPassage[], index: number): ReadPassage | undefined {
  const own = passages[index];
  if (own === undefined || !isRow(own)) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - ROWS); at--) {
    const passage = passages[at];
    if (passage === undefined) return undefined;
    if (isLead(passage)) return passage;
    if (!isRow(passage)) return undefined;
  }
  return undefined;
}
