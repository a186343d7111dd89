import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { boundaryAfter, boundaryBefore } from "../context/clauses.ts";
import { sentenceOf, structureOf } from "../context/structure.ts";
import { hitsIn, hitsOf } from "../hits.ts";

const KINDS = ["exposure", "release", "encryption", "inclusion", "handling"] as const;

/** What a sentence says of the data it names. */
export type Predicate = {
  readonly kind: (typeof KINDS)[number];
  readonly span: Span<"normal">;
  /** Whether its clause also speaks of bad use (悪用, "misused"). */
  readonly misuse: boolean;
  /** It is said in the end of what is the topic of the whole sentence, another clause standing between. */
  readonly ofTopic: boolean;
};

/** The predicate that governs a stretch of a passage: in Japanese the next one in its clause, in English the nearest on either side. */
export function predicateOf(passage: ReadPassage, span: Span<"normal">, language: Language): Predicate | null {
  const { regions, boundaries } = structureOf(passage, language);
  const sentence = sentenceOf(passage.sentences, span.start);
  if (sentence === undefined) return null;
  const main = language === "ja" ? mainPredicate(passage, span, sentence) : null;
  if (main !== null) return main;
  for (let region: number | null = regions.at[span.start] ?? 0; region !== null; ) {
    const own: (typeof regions.list)[number] | undefined = regions.list[region];
    const strong = boundaries[region]?.strong ?? [];
    if (own === undefined) return null;
    const from = Math.max(sentence.start, boundaryBefore(strong, span.start, own.start));
    const to = Math.min(sentence.end, boundaryAfter(strong, span.end, own.end));
    const found = choose(passage, span, { start: from, end: to }, language);
    if (found !== null) return found;
    region = own.outer;
  }
  return null;
}

/** What makes data the topic of all that its sentence says. */
const TOPIC = /^(?:等|など)?(?:について|につきまして|に関して|に関しまして)?は(?![いじ])/u;

/** A clause that gives the reason for the one behind it, or that it goes against. */
const ASIDE =
  /(?:ため|ので|ことから|用いており|使用しており|利用しており|使っており|管理しており|保管しており|(?:ました|ます|です|した|る|い)が|ものの)、?/gu;

/** 記載されていない方もいます: it holds for some. */
const OF_SOME = /^[^、。]{0,8}ない(?:方|お客|人|場合|もの|ケース)/u;

/** カード番号は下4桁のみの表示のため、漏えいはありません: what is said of a topic in the end, where another clause stands between. */
function mainPredicate(passage: ReadPassage, span: Span<"normal">, sentence: Span<"normal">): Predicate | null {
  const { text } = passage.normal;
  if (!TOPIC.test(text.slice(span.end, span.end + 12))) return null;
  const aside = [...matchesOf(ASIDE, text.slice(span.end, sentence.end))].at(-1);
  if (aside === undefined) return null;
  const start = span.end + aside.index + aside[0].length;
  if (hitsIn(passage, "data-type", start, sentence.end).some(({ code }) => code !== "none")) return null;
  const found = choose(passage, span, { start, end: sentence.end }, "ja");
  if (found === null || OF_SOME.test(text.slice(found.span.end, found.span.end + 20))) return null;
  return found.kind !== "handling" && found.kind !== "encryption" ? { ...found, ofTopic: true } : null;
}

const kindOf = ({ table, code }: Hit): Predicate["kind"] | undefined =>
  table === "cue" ? KINDS.find((kind) => kind === code) : undefined;

/** "the data entered by students": a participle right behind the data tells which data, not what became of them. */
const isParticiple = (text: string, span: Span<"normal">, { code, start, end }: Hit): boolean =>
  code === "handling" && start - span.end <= 1 && /ed$/u.test(text.slice(start, end));

/** The next item of a list run together with this one. */
const ITEM = /[①-⑳]|\([ア-ソ]\)(?![にのはとも及~])/u;

/** English words that are nouns before a bracket or a comma: "preferred contact)". */
const isNoun = (text: string, { code, start, end }: Hit): boolean =>
  code === "handling" &&
  /^(?:contact|order|call|need)$/iu.test(text.slice(start, end)) &&
  (/^[),.;]/u.test(text.slice(end, end + 1)) ||
    /\b(?:your|the|an|a|their|any|each|of|delivery|emergency|main|special|educational|additional|medical|dietary|support) $/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ));

/** "Whatever was entered: names, …": what stands before a colon says what follows, and nothing is done with it. */
const isHeading = (text: string, { code, end }: Hit): boolean => code === "handling" && text.charAt(end) === ":";

/** 削除されていない状態で: what was not done to the data is nothing that became of them. */
const isUndone = (text: string, { code, end }: Hit): boolean =>
  code === "encryption" && /^(?:てい(?:な|ませ)|ておら|ない|ず)/u.test(text.slice(end, end + 4));

/** ありませんでした: the past of a denial, and nothing that is said of the data besides. */
const isTense = (text: string, { start }: Hit): boolean =>
  text.startsWith("でし", start) && text.slice(0, start).endsWith("ません");

/** 既往歴は未記載です: the copula says what the data are only right behind them (850名分の住所です). */
const isOfOther = (text: string, span: Span<"normal">, { start }: Hit): boolean =>
  text.startsWith("です", start) && !/^(?:等|など)?(?:の情報)?(?:のみ|だけ)?$/u.test(text.slice(span.end, start));

/** 税額変更通知書, 保険証を使用した履歴: part of what a paper is called, or which of the data are meant. */
const isOfNoun = (text: string, { code, end }: Hit): boolean =>
  code === "handling" &&
  /^(?:通知|届|申請|手続|申込|確認書|依頼書|[しっい]?(?:た|ている|ていた)(?:履歴|記録|日|番号|内容|情報|回数|場所|金額|理由|画面|ページ|端末|機器|サービス|サイト|システム))/u.test(
    text.slice(end, end + 8),
  );

/** Whether a word of the sentence is part of what a kind of data is called: the order in "order history". */
const isInside = ({ start, end }: Hit, data: readonly Hit[]): boolean =>
  data.some((hit) => hit.start <= start && end <= hit.end);

function choose(
  passage: ReadPassage,
  span: Span<"normal">,
  clause: Span<"normal">,
  language: Language,
): Predicate | null {
  const { text } = passage.normal;
  const said = hitsIn(passage, "cue", clause.start, clause.end).filter(({ end }) => end <= clause.end);
  if (said.length === 0) return null;
  const data = hitsOf(passage, "data-type").filter(({ code }) => code !== "none");
  const inClause = said.filter(
    (hit) =>
      !isInside(hit, data) &&
      !isNoun(text, hit) &&
      !isHeading(text, hit) &&
      !isUndone(text, hit) &&
      !isTense(text, hit) &&
      !isOfOther(text, span, hit) &&
      !isOfNoun(text, hit),
  );
  const cues = inClause.filter((hit) => kindOf(hit) !== undefined);
  const before = cues.filter(({ end }) => end <= span.start).at(-1);
  const after = cues.find(
    (cue) => cue.start >= span.end && !isParticiple(text, span, cue) && !ITEM.test(text.slice(span.end, cue.start)),
  );
  const chosen = language === "ja" ? (after ?? before) : nearest(before, after, span);
  const kind = chosen === undefined ? undefined : kindOf(chosen);
  if (chosen === undefined || kind === undefined) return null;
  return {
    kind,
    ofTopic: false,
    span: { start: chosen.start, end: chosen.end },
    misuse: inClause.some(
      ({ code, start }) => code === "misuse" && (language === "en" || kind !== "inclusion" || start < chosen.start),
    ),
  };
}

function nearest(before: Hit | undefined, after: Hit | undefined, span: Span<"normal">): Hit | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  if (kindOf(after) === "handling" && kindOf(before) !== "handling" && span.start - before.end < 40) return before;
  return span.start - before.end <= after.start - span.end ? before : after;
}
