import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";

/** A statement that data got out, or may have. */
export type Statement = {
  readonly passage: number;
  readonly start: number;
  readonly status: "confirmed" | "possible";
};

const TOLD_IN_JAPANESE =
  /^(?:し|され|さ|いた|致|でき|可能|す|て|た|が(?:判明|発覚|確認|発生)|の(?:おそれ|可能性|恐れ)|[がは](?:あ|ござ)|等|に(?:より|よる)|状態|い|き|っ|と|る|ん)/u;

/** Everything a notice says of data getting out, in text order; titles, advice and denials are none. */
export function statementsOf(reading: Reading): readonly Statement[] {
  return reading.passages.flatMap((passage, index) => {
    const topic = topicOf(reading, index);
    if (passage.block.kind === "heading" || topic === "measures" || topic === "request" || topic === "contact")
      return [];
    return passage.hits.flatMap((hit): readonly Statement[] => {
      if (hit.table !== "cue" || hit.code !== "exposure" || !isTold(passage, hit, reading.language)) return [];
      const { act, negated, possible } = assertionAt(reading, { passage: index, start: hit.start, end: hit.end });
      if (act !== "fact" || negated) return [];
      return [{ passage: index, start: hit.start, status: possible ? "possible" : "confirmed" }];
    });
  });
}

/** Whether a word of exposure is told as having happened, not just named (漏えい防止, 流出経路). */
const isTold = ({ normal }: ReadPassage, { end }: Hit, language: Language): boolean =>
  language === "en" || TOLD_IN_JAPANESE.test(normal.text.slice(end, end + 6));

/** What the nearest statement says: the last before a place, else the first after it; null where a notice makes none. */
export function nearestStatement(statements: readonly Statement[], passage: number, start: number): Statement | null {
  let before: Statement | null = null;
  for (const statement of statements) {
    if (statement.passage > passage || (statement.passage === passage && statement.start > start))
      return before ?? statement;
    before = statement;
  }
  return before;
}
