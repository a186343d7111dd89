import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { isTitle } from "./title.ts";

/** A statement that data got out, or may have. */
export type Statement = {
  readonly passage: number;
  readonly start: number;
  readonly status: "confirmed" | "possible";
  /** `release`: a body let the data out itself, so that what was in them is out; `exposure`: somebody took or saw them. */
  readonly kind: "exposure" | "release" | "encryption";
};

/** How a Japanese noun of exposure goes on where it is told as having happened: 漏えいした, 閲覧可能な, 紛失が判明. */
const TOLD =
  /^(?:し|され|さ|いた|致|でき|可能|す|て|た|が(?:判明|発覚|確認|発生)|の(?:おそれ|可能性|恐れ)|[がは](?:あ|ござ)|に(?:より|よる)|状態|い|き|っ|と|る|ん|です|だ)/u;

/** Words that hold data without naming it. */
const DATA =
  /情報|データ|ファイル|名簿|書類|資料|文書|メール|リスト|USB|パソコン|端末|\b(?:information|data|files?|records?|e-?mails?|documents?|list|spreadsheet|letters?|messages|details|laptop|drive|device)\b/iu;

/** Everything a notice says of data getting out, in text order; titles, advice and denials are none. */
export function statementsOf(reading: Reading): readonly Statement[] {
  return reading.passages.flatMap((passage, index) => {
    const topic = topicOf(reading, index);
    if (topic === "measures" || topic === "request" || topic === "contact" || isTitle(reading, index)) return [];
    return passage.hits.flatMap((hit): readonly Statement[] => {
      const kind = kindOf(hit);
      if (kind === null || !isTold(passage, hit, kind, reading.language)) return [];
      const { act, negated, possible, suspected } = assertionAt(reading, {
        passage: index,
        start: hit.start,
        end: hit.end,
      });
      if (act !== "fact" || negated) return [];
      const status = possible || suspected || kind === "encryption" ? "possible" : "confirmed";
      return [{ passage: index, start: hit.start, status, kind }];
    });
  });
}

const kindOf = ({ table, code }: Hit): Statement["kind"] | null =>
  table === "cue" && (code === "exposure" || code === "release" || code === "encryption") ? code : null;

/** Whether a word of exposure tells of data, as having happened: not 漏えい防止, not a warning that was displayed. */
function isTold(passage: ReadPassage, hit: Hit, kind: Statement["kind"], language: Language): boolean {
  const { text } = passage.normal;
  if (language === "ja" && !TOLD.test(text.slice(hit.end, hit.end + 6))) return false;
  const sentence = passage.sentences[sentenceAt(passage.sentences, hit.start)];
  if (sentence === undefined) return false;
  if (language === "ja" && kind === "exposure" && /漏|流出/u.test(text.slice(hit.start, hit.end))) return true;
  return (
    passage.hits.some(
      ({ table, code, start, end }) =>
        table === "data-type" && code !== "none" && start >= sentence.start && end <= sentence.end,
    ) || DATA.test(text.slice(sentence.start, sentence.end))
  );
}

/**
 * Whether data whose own words leave it open got out or only may have: as the nearest statement before says, else the first one.
 * Where a body let data out of its hands itself, what was in them is out, whatever may have become of them.
 */
export function statusAround(
  statements: readonly Statement[],
  passage: number,
  start: number,
): "confirmed" | "possible" | null {
  if (statements.length === 0) return null;
  const said = new Set(statements.map(({ status }) => status));
  const [only] = said;
  if (said.size === 1 && only !== undefined) return only;
  if (statements.some(({ kind, status }) => kind === "release" && status === "confirmed")) return "confirmed";
  let before: Statement | null = null;
  for (const statement of statements) {
    if (statement.passage > passage || (statement.passage === passage && statement.start > start))
      return (before ?? statement).status;
    before = statement;
  }
  return before?.status ?? null;
}
