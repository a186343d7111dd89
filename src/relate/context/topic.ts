import type { Reading } from "../reading.ts";

/**
 * What a section is about, by its heading: 概要, 経緯, 原因, 漏えいした情報, 対象の方, 対応, お客様へのお願い, 再発防止, お問い合わせ, Q&A,
 * 含まれない情報, これまでの公表.
 */
export type Topic =
  | "overview"
  | "timeline"
  | "cause"
  | "data"
  | "scope"
  | "response"
  | "request"
  | "measures"
  | "contact"
  | "faq"
  | "excluded"
  | "earlier-reports";

/** The topic of the nearest heading above a passage that has one (the passage itself when it is a heading), or null. */
export function topicOf(_reading: Reading, _passage: number): Topic | null {
  return null;
}
