import type { ReadPassage } from "../../recognise/recognise.ts";
import { headLength } from "../head/line.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";

/**
 * What a section is about, by its heading: 概要, 経緯, 原因, 漏えいした情報, 対象の方, 対応, お客様へのお願い, 再発防止, お問い合わせ, Q&A,
 * 含まれない情報.
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

/** Where a heading names several, the more telling wins: お客様への対応と再発防止 is about measures. */
const PRECEDENCE: readonly Topic[] = [
  "earlier-reports",
  "excluded",
  "faq",
  "contact",
  "measures",
  "request",
  "cause",
  "data",
  "scope",
  "timeline",
  "response",
  "overview",
];

/** A heading above the text that is longer than this is the title of the notice, and no section's. */
const SHORT = 14;

const topics = new WeakMap<Reading, readonly (Topic | null)[]>();

/** The topic of the nearest heading above a passage that has one (the passage itself when it is a heading), or null. */
export function topicOf(reading: Reading, passage: number): Topic | null {
  let known = topics.get(reading);
  if (known === undefined) {
    known = topicsOf(reading);
    topics.set(reading, known);
  }
  return known[passage] ?? null;
}

/** The topics of all passages at once: a parent always stands before its children. */
function topicsOf(reading: Reading): readonly (Topic | null)[] {
  const found: (Topic | null)[] = [];
  const head = headLength(reading);
  reading.passages.forEach((passage, index) => {
    const isTitle = index < head && passage.block.marker === null && passage.normal.text.length > SHORT;
    const own = passage.block.kind === "heading" && !isTitle ? headingTopic(passage) : null;
    const { parent } = passage.block;
    found[index] = own ?? (parent === null ? null : (found[parent] ?? null));
  });
  return found;
}

/** ■お問い合わせをいただいた方: people, and nobody to be asked. */
const PEOPLE = /(?:れた|った|した|いた|する|のある)(?:方々?|お客様|お客さま|皆様)(?:の(?:個人)?情報)?[>】」)]?$/u;

function headingTopic(passage: ReadPassage): Topic | null {
  const named = hitsOf(passage, "topic");
  const people = PEOPLE.test(passage.normal.text);
  return (
    PRECEDENCE.find((topic) => !(people && topic === "contact") && named.some(({ code }) => code === topic)) ?? null
  );
}
