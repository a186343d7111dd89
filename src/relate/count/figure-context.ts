import type { DeedCode } from "../../recognise/count/deed/code.ts";
import { type Figure, readFigures, tabular } from "../../recognise/count/figure.ts";
import { type HitIndex, indexHits } from "../../recognise/count/hit-index.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { type Assertion, assertionAt } from "../context/assertion.ts";
import { sentenceOf } from "../context/structure.ts";
import { type Cell, cellAt } from "../context/table.ts";
import { type Topic, topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { OURS } from "./incidental/body-ja.ts";
import { isOfOthersJa } from "./incidental/elsewhere-ja.ts";

/** A passage with its figures and what is needed to read them. */
export type FiguredPassage = {
  readonly index: number;
  readonly passage: ReadPassage;
  readonly text: string;
  readonly hits: HitIndex;
  readonly figures: readonly Figure[];
};

/** What is said to have happened in a stretch of text: the words, and the codes they stand for. */
export type Deeds = { readonly hits: readonly Hit[]; readonly codes: ReadonlySet<string> };

/** One figure in its surroundings. */
export type FigureContext = {
  readonly reading: Reading;
  readonly at: FiguredPassage;
  readonly figure: Figure;
  /** Position among the figures of its passage. */
  readonly order: number;
  readonly sentence: Span<"normal">;
  readonly assertion: Assertion;
  readonly topic: Topic | null;
  /** What is said between the figure before and this one. */
  readonly deedsBefore: readonly Hit[];
  /** What is said between this figure and the next. */
  readonly deedsAfter: readonly Hit[];
  /** What is said in the whole sentence. */
  readonly deeds: Deeds;
};

/** The figures of every passage that has any. */
export function figuredPassages(reading: Reading): readonly FiguredPassage[] {
  return reading.passages.flatMap((passage, index) => {
    if (passage.numbers.length === 0) return [];
    const { text } = passage.normal;
    const hits = indexHits(passage.hits);
    const stated = readFigures(text, reading.language, hits, passage.numbers, passage.temporal);
    const figures = withCells(reading, index, stated);
    return figures.length === 0 ? [] : [{ index, passage, text, hits, figures }];
  });
}

/** The figures of a passage, and the numbers that stand alone in a column of a table whose head says what they count. */
function withCells(reading: Reading, passage: number, figures: readonly Figure[]): readonly Figure[] {
  if (reading.language === "ja") return figures;
  const cells = (reading.passages[passage]?.numbers ?? []).flatMap(({ span, value }): readonly Figure[] => {
    const cell = cellAt(reading, { passage, ...span });
    if (cell === null || cell.thing === null || !cell.alone || value === null) return [];
    return [tabular(span, value, cell.thing, roundedIn(reading.passages[passage]?.normal.text ?? "", span.start))];
  });
  const others = figures.filter(({ numeral }) => !cells.some((cell) => cell.numeral.start === numeral.start));
  return cells.length === 0 ? figures : [...others, ...cells].sort((a, b) => a.core.start - b.core.start);
}

/** "about 8,700" in a cell of its own. */
const roundedIn = (text: string, start: number): "about" | "exact" =>
  /(?:about|approx\.?|approximately|ca\.?|around|some|~) ?$/iu.test(text.slice(0, start).slice(-14))
    ? "about"
    : "exact";

/** Every figure of a passage with its surroundings. */
export function contextsOf(reading: Reading, at: FiguredPassage): readonly FigureContext[] {
  const topic = topicOf(reading, at.index);
  const sentences = new Map<number, Deeds>();
  const deedsOf = ({ start, end }: Span<"normal">): Deeds => {
    const known = sentences.get(start) ?? asDeeds(at.hits.within("deed", start, end));
    sentences.set(start, known);
    return known;
  };
  return at.figures.map((figure, order) => {
    const sentence = sentenceOf(at.passage.sentences, figure.core.start) ?? {
      start: 0,
      end: at.text.length,
    };
    const from = Math.max(sentence.start, at.figures[order - 1]?.core.end ?? 0);
    const to = Math.min(sentence.end, at.figures[order + 1]?.span.start ?? at.text.length);
    return {
      reading,
      at,
      figure,
      order,
      sentence,
      topic,
      assertion: assertionAt(reading, { passage: at.index, start: figure.core.start, end: figure.core.end }),
      deedsBefore: at.hits.within("deed", from, figure.span.start),
      deedsAfter: at.hits.within("deed", figure.core.end, to),
      deeds: deedsOf(sentence),
    };
  });
}

const asDeeds = (hits: readonly Hit[]): Deeds => ({ hits, codes: new Set(hits.map(({ code }) => code)) });

/** The cell of a table that a figure stands in. */
export const cellOf = ({ at, figure, reading }: FigureContext): Cell | null =>
  cellAt(reading, { passage: at.index, start: figure.core.start, end: figure.core.end });

/** Whether one of `codes` is among what is said. */
export const says = (deeds: Deeds | readonly Hit[], ...codes: readonly DeedCode[]): boolean =>
  "codes" in deeds
    ? codes.some((code) => deeds.codes.has(code))
    : deeds.some(({ code }) => codes.some((wanted) => wanted === code));

/** A closing round bracket of either width. */
export const closesBracket = (character: string): boolean => character === ")" || character === "）";

/** A sentence with a verb of its own says what it says; a label or a list item leans on what stands above it. */
export const isStated = ({ at, sentence, reading }: FigureContext): boolean => {
  const said = at.text.slice(sentence.start, sentence.end).trimEnd();
  // 参加者211名 検査値(氏名は含まれません): what a bracket at the end says is not what the line says.
  const end = (reading.language === "ja" ? said.replace(/(?<=[^。])[(（][^()（）]{2,40}[)）]$/u, "") : said).slice(-6);
  return reading.language === "ja"
    ? /(?:[るたいすんだうく]。?|[ぁ-ん]。)[)」]?$/u.test(end)
    : /[.!]["')]?$/u.test(end) || isClause(at.text.slice(sentence.start, sentence.end));
};

/** How far from a figure words still speak of it, in code units. */
export const REACH = 160;

/** The text beside a figure in its sentence, REACH units to either side. */
export const beside = ({ at, figure, sentence }: FigureContext): string =>
  at.text.slice(Math.max(sentence.start, figure.span.start - REACH), Math.min(sentence.end, figure.span.end + REACH));

/** What the sentence says in front of a figure, at most `reach` units of it. */
export const inFrontOf = ({ at, figure, sentence }: FigureContext, reach: number): string =>
  at.text.slice(Math.max(sentence.start, figure.span.start - reach), figure.span.start);

/** What stands behind a figure and its noun in their sentence, at most `reach` units of it. */
export const restOf = ({ at, figure, sentence }: FigureContext, reach: number): string =>
  at.text.slice(figure.core.end, Math.max(figure.core.end, Math.min(sentence.end, figure.core.end + reach)));

/** What stands behind a figure, at most `reach` units of it. */
export const behindOf = ({ at, figure }: FigureContext, reach: number): string =>
  at.text.slice(figure.span.end, figure.span.end + reach);

/** An English line without a stop that says something all the same. */
const isClause = (line: string): boolean => line.length > 60 && /\b(?:is|are|was|were|has|have|had)\b/u.test(line);

/** Said by the attacker. In Japanese the words that say so follow what is claimed: 「…を盗んだ」と主張. */
export const isClaim = ({ assertion, at, figure, sentence, reading }: FigureContext): boolean =>
  (assertion.act === "claim" &&
    (reading.language === "en" ||
      at.hits
        .within("cue", figure.span.end, Math.min(sentence.end, figure.span.end + REACH))
        .some(({ code }) => code === "claim"))) ||
  (reading.language === "ja" &&
    CLAIMED.test(at.text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + 2 * REACH))) &&
    CLAIMANT.test(at.text.slice(sentence.start, figure.span.start)));

/** Who says what an attacker says, in front of it, and how it is told behind: 脅迫文には…を窃取した旨が記載, 攻撃者から…との連絡. */
const CLAIMANT =
  /攻撃者|犯人|犯行声明|ハッカー|脅迫[文状]|リークサイト|ダークウェブ|ランサムノート|身代金を?要求|出品者|投稿者|売り手|(?:同|攻撃|犯罪|脅威|脅迫)グループ/u;
const CLAIMED = anyOf(
  [
    // What attackers say: との声明, と自称.
    /と(?:の|する|した|いう)?(?:主張|連絡|投稿|声明|記載|書き込み|メッセージ|通告|脅迫)/u,
    /と(?:称|自称|公言|書かれ|書き込|記され|述べ|告げ)/u,
    /旨(?:の|が|を)[^、。]{0,6}(?:主張|記載|投稿|声明|連絡|通告|メッセージ)/u,
    // So it is said.
    /とされ|としてい|としてお/u,
  ],
  "u",
  { before: /^(?![^。]{0,60}(?:可能性|おそれ|恐れ|発表|公表))[^。]{0,60}/u },
);

/** Of an earlier incident or another body. What should have been done (べきところ) is background too, but its figures are of this incident. */
export const isBackground = (context: FigureContext): boolean =>
  (says(context.deeds, "elsewhere") && !isOwn(context)) ||
  isOfOthersJa(context) ||
  isAmongCases(context) ||
  (context.assertion.act === "background" && !/べきところ|should have been|instead of/iu.test(beside(context)));

/** A paragraph that goes on about cases of the same kind. */
const OTHER_CASES =
  /^(?:なお、|また、)?(?:同様|類似|同種|過去|近年)の(?:[^、。]{0,12}(?:事例|事案|事件|事故|ケース))(?:では|でも|には|としては|として|は)/u;

/** こうした事案が相次いでいる。6月には…: what comes after tells of what befell others. */
const isAmongCases = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  (OTHER_CASES.test(at.text) || IN_A_ROW.test(at.text.slice(0, figure.span.start).slice(-REACH * 2)));

const IN_A_ROW =
  /(?:こうした|このような|同様の|似たような|類似の|同種の)(?:[^、。]{0,8})?(?:問題|事案|事故|事件|ミス|不祥事|トラブル|ケース|被害|漏えい|流出|紛失)(?:は|が)[^。]{0,12}(?:相次|続い|続発|後を絶た|多発|頻発|少なくな)/u;

/** 全体では17万件、その中に当組合の2,420件: what is ours is not another body's. */
const isOwn = (context: FigureContext): boolean =>
  context.reading.language === "ja" && OUR_OWN.test(inFrontOf(context, 20));
const OUR_OWN = new RegExp(`${OURS}[^、。]{0,10}$`, "u");

/** The short line right above a figure that stands alone on its own: 送信された数 / 約140万通. Null where there is none. */
export function lineAbove({ at, figure, reading }: FigureContext): ReadPassage | null {
  if (figure.span.start > 3 || at.text.length - figure.span.end > 20) return null;
  const above = reading.passages[at.index - 1];
  return above !== undefined && above.normal.text.length <= 40 && above.numbers.length === 0 ? above : null;
}
