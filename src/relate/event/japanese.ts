import { isQuoted, quotesOf } from "../context/quote.ts";
import type { Anchor } from "./anchor.ts";
import { type Claim, type Statement, statementsOf } from "./claim.ts";
import { isDatedContent } from "./content.ts";
import { governed } from "./governing.ts";
import { announcedOn, beside, isBracketed, labels } from "./japanese-beside.ts";
import { governorOf, isOwn, type Last, rulingOf } from "./japanese-governor.ts";
import { reachOf } from "./japanese-start.ts";
import { roleOf } from "./japanese-told.ts";
import type { Dated } from "./row.ts";

/**
 * In Japanese the date stands before the verb it belongs to: a statement is governed by the last date before its end, inside its
 * sentence; in a row of a timeline, by the last date before it. A label or topic (発生日時: 5月2日, 攻撃を受けたのは5月2日) is governed by
 * the date that follows it.
 *
 *     個人情報保護委員会には5月31日に報告し、警察には4月4日に相談しました。
 *                           ^^^^^ ← 報告し            ^^^^ ← 相談し
 */
export function japaneseClaims(dated: Dated): readonly Claim[] {
  const { passage, anchors, carried } = dated;
  if (anchors.length === 0 && carried === null) return [];
  const { sentences, normal } = passage;
  const quotes = quotesOf(normal.text);
  const claims: Claim[] = [];
  let sentence = 0;
  let next = 0;
  let last: Last = { date: null, day: null };
  for (const statement of statementsOf(passage)) {
    const { hit } = statement;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < hit.end) sentence++;
    for (let anchor = anchors[next]; anchor !== undefined && anchor.start < hit.end; anchor = anchors[++next])
      if (!isBracketed(normal.text, anchor)) last = { date: anchor, day: anchor.kind === "day" ? anchor : last.day };
    if (isQuoted(quotes, hit.start) && (statement.role !== "discovered" || isQuoted(quotes, hit.end))) continue;
    const from = reachOf(dated, sentence, statement, claims);
    const claim = claimAt(dated, statement, { sentence, from, last, following: anchors[next], claims });
    if (claim !== null) claims.push(claim);
  }
  return governed(passage, claims);
}

/** Where a statement stands: its sentence, from where on a day can govern it, the dates around it, and what is claimed before it. */
type At = {
  readonly sentence: number;
  readonly from: number;
  readonly last: Last;
  readonly following: Anchor | undefined;
  readonly claims: readonly Claim[];
};

/** A statement with the date that governs it, where one does. */
function claimAt(dated: Dated, statement: Statement, { sentence, from, last, following, claims }: At): Claim | null {
  const { passage, index, anchors, row, carried } = dated;
  const { text } = passage.normal;
  const { role, hit, implied } = statement;
  const ruling = rulingOf(dated, last, statement, from);
  const free = ruling === null ? null : governorOf(dated, ruling, statement, from);
  const own = free !== null && isOwn(dated, free, statement, from) ? free : null;
  const labelled = following !== undefined && labels(text, statement, following);
  const announced = announcedOn(text, anchors, statement, from);
  const above = anchors.length === 0 || (ruling === null ? goesOnWith(anchors) : free === null) ? carried : null;
  const anchor = labelled ? following : (announced ?? beside(text, anchors, statement) ?? own ?? above);
  if (anchor === null) return null;
  return {
    role: roleOf(text, statement, anchor, { from, claims }),
    hit,
    implied,
    passage: index,
    sentence,
    anchor,
    labelled,
    ...(announced !== null && index < HEAD ? { announces: true } : {}),
    ...(role === "occurred" && anchor === own && isDatedContent(text, anchors, anchor, hit, { from, carried })
      ? { isContent: true }
      : {}),
    row: row || carried !== null,
  };
}

/** 電話があり判明。同日、回収: what stands in front of "the same day" was on the day above. */
const goesOnWith = ([first]: readonly Anchor[]): boolean => first?.date?.relative?.from === "previous";

/** What a newspaper says first of all, that the body announced it, is the day of publication and no earlier one. */
const HEAD = 4;
