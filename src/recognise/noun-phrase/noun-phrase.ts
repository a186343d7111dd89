import type { Span } from "../../text/span.ts";
import { type Token, tokensOf } from "./tokenizer.ts";

/** What belongs to a noun phrase: nouns, prefixes (お, ご, 元), and suffixes; not time words, numbers, pronouns or empty nouns. */
const JOINS: ReadonlySet<string> = new Set(["名詞", "接頭詞"]);
const LEFT_OUT: ReadonlySet<string> = new Set(["副詞可能", "数", "代名詞", "非自立", "接続詞的"]);

/**
 * The noun phrase that ends at `end` in a clause, particles not included, or null where no noun ends there.
 *
 *     このうちお申し込み者12名
 *             ^^^^^^^         end is where 12 begins
 */
export function nounPhraseEndingAt(clause: string, end: number): Span<"normal"> | null {
  const tokens = tokensOf(clause);
  let last = tokens.findIndex((token) => token.start < end && token.end >= end);
  if (last < 0 || tokens[last]?.end !== end) return null;
  let start: number | null = null;
  for (; last >= 0; last--) {
    const token = tokens[last];
    if (token === undefined || !belongs(token, clause)) break;
    start = token.start;
  }
  return start === null ? null : { start, end };
}

const belongs = ({ pos, detail, start, end }: Token, clause: string): boolean =>
  (JOINS.has(pos) && !LEFT_OUT.has(detail) && !PUNCTUATION.test(clause.slice(start, end))) ||
  JOINING_VERB.test(clause.slice(start, end));

/** Symbols the dictionary takes for nouns. */
const PUNCTUATION = /^[-()[\]{}:;,.|/~"'!?=+*#&%<>…]/u;
/** Verb stems that form nouns with what follows: 申し込み者, 問い合わせ件数. */
const JOINING_VERB = /^(?:申し込み|申込み|問い合わせ|取り扱い|受け取り|届け出|引き落とし)$/u;
