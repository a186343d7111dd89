import type { Thing } from "../../recognise/count/thing.ts";
import { nounPhraseEndingAt } from "../../recognise/noun-phrase/noun-phrase.ts";
import { toRaw } from "../../text/normal-text.ts";
import type { Span } from "../../text/span.ts";
import type { FigureContext } from "./figure-context.ts";

/**
 * The noun phrase a figure counts, as written, or null.
 *
 *     客員研究員 3名              "about 1,200 former customers"
 *     ^^^^^^^^^^                                ^^^^^^^^^^^^^^^^
 */
export function countedPhrase(context: FigureContext, thing: Thing): string | null {
  const span =
    context.reading.language === "en" ? englishPhrase(context) : (behind(context, thing) ?? inFront(context, thing));
  if (span === null || (thing === "person" && OF_DATA.test(context.at.text.slice(span.start, span.end)))) return null;
  return written(context, span);
}

/** 住所等 369名分, 英語テスト結果130名分, 利用状況 5名分: what is told of people, and none of them. */
const OF_DATA =
  /(?:情報|データ|氏名|名前|住所|アドレス|番号|結果|成績|状況|計画|記録|履歴|調書|証|書類|写真|画像|[票表簿]|住所等)$/u;

/** The words of the source; those of the passage where a line break cuts them. */
function written({ at, reading }: FigureContext, span: Span<"normal">): string {
  const raw = toRaw(at.passage.normal, span);
  const words = reading.source.slice(raw.start, raw.end);
  return /[\n\r]/u.test(words) ? at.text.slice(span.start, span.end) : words;
}

/** From the numeral to the last noun, without what only links them: "of the", an adverb, a bracket. */
function englishPhrase({ at, figure }: FigureContext): Span<"normal"> | null {
  if (figure.noun === null) return null;
  const lead = /^[\s-]{0,9}(?:\([^()]{0,20}\)\s{0,9})?(?:of (?:(?:the|our|its|these|those|their|all)\s{1,9})?)?/iu.exec(
    at.text.slice(figure.numeral.end, figure.noun.end),
  );
  const start = figure.numeral.end + (lead?.[0].length ?? 0);
  return start < figure.noun.end && figure.noun.end - start <= 80 && !/\d/u.test(at.text.slice(start, figure.noun.end))
    ? { start, end: figure.noun.end }
    : figure.noun;
}

/** 447名の患者様の氏名, 1,230件の送信を: the noun the counter leads to, where it is one the subject table knows. */
function behind({ at, figure }: FigureContext, thing: Thing): Span<"normal"> | null {
  if (figure.noun !== null && figure.counter === null) return figure.noun;
  if (at.text.charAt(figure.span.end) !== "の") return null;
  const noun = at.hits.from("subject", figure.span.end + 1);
  const isKind =
    noun !== undefined && /^(?:情報|データ|名簿|リスト|台帳|票)/u.test(at.text.slice(noun.end, noun.end + 3));
  return noun === undefined || isKind || !fits(noun.code, thing) ? null : { start: noun.start, end: noun.end };
}

/** Whether a noun can name what is counted: 情報 names no people, 代表者 no companies. */
function fits(noun: string, thing: Thing): boolean {
  if (noun === "none") return false;
  if (thing === "person" || thing === "household") return noun === "person" || noun === "household";
  if (thing === "organization" || thing === "place") return noun === "organization" || noun === "place";
  return noun !== "person" && noun !== "organization";
}

const LABEL = /(?:ら|の方|の方々|の皆様|の皆さま|件数|人数|総数|内訳|対象|合計|[はがも:|…\s・(「『【（])$/u;
const WORD = /[一-龠々〆ヶァ-ヺーA-Za-zＡ-Ｚａ-ｚ]{1,30}$/u;
/** Words of a kind that stand before figures without being counted. */
const ADVERB =
  /^(?:流出|漏えい|漏洩|紛失|盗難|被害|影響|(?:流出|漏えい|漏洩|被害|影響)規模|現在|当時|今回|本件|合計|総計|累計|件数|人数|対象|全体|最大|以上|以下|全国|内訳|昨年|今年|本年|同日|当日)$/u;

/** 職員 12名, お客さま:252名: the noun before a figure, past labels and brackets. */
function inFront({ at, figure, sentence }: FigureContext, thing: Thing): Span<"normal"> | null {
  let end = figure.span.start;
  for (let steps = 0; steps < 4; steps++) {
    const label = LABEL.exec(at.text.slice(Math.max(sentence.start, end - 4), end))?.[0].length ?? 0;
    const bracket = /\([^()]{0,40}\)$/u.exec(at.text.slice(Math.max(sentence.start, end - 42), end))?.[0].length ?? 0;
    if (label + bracket === 0) break;
    end -= Math.max(label, bracket);
  }
  const known = at.hits.to("subject", end);
  if (known !== undefined) return fits(known.code, thing) ? extended(at.text, known.start, end, sentence.start) : null;
  const word = WORD.exec(at.text.slice(Math.max(sentence.start, end - 30), end))?.[0] ?? "";
  const start = end - word.length;
  const before = at.text.slice(start - 1, start);
  if (/[\d万億千百十]/u.test(before)) return null;
  if (word.length > 1 && (start === sentence.start || !/[ぁ-ん]/u.test(before) || /[のはがをにでとやも]/u.test(before)))
    return ADVERB.test(word) ? null : { start, end };
  const open = word === "" ? /(?:さま|さん|かた|がた|たち)$/u : /[いきけしせちてみめりれえ]$/u;
  return open.test(at.text.slice(Math.max(0, start - 2), start)) ? settled(at.text, sentence.start, end) : null;
}

/** A known noun with the word it is compounded with: 客員研究員, 元従業員. */
function extended(text: string, start: number, end: number, from: number): Span<"normal"> {
  const found = WORD.exec(text.slice(Math.max(from, start - 20), start))?.[0] ?? "";
  const numbered = /[0-9]/u.test(text.charAt(start - found.length - 1)) && YEAR.test(found);
  const word = numbered ? found.replace(YEAR, "") : found;
  return { start: ADVERB.test(word) ? start : start - word.length, end };
}

/** What a number in front of a noun counts: 令和3年度入学者, 3年生生徒. */
const YEAR = /^(?:年生|年次|年度?|期生?|月)/u;

/** What no noun ends with: a particle behind another script than kana, forms of verbs. The analyser need not be asked there. */
const NO_NOUN =
  /(?:を|[一-龠々ァ-ヺー)」』】A-Za-z0-9][のにではがへともや]|した|れた|った|いて|けて|する|ない|ある|含む|でに|から)$/u;

/** Where kana leave it open which words make up the noun (お申し込み者), the analyser settles it, given the clause alone. */
function settled(text: string, from: number, end: number): Span<"normal"> | null {
  const reach = Math.max(from, end - 40);
  const opening = reach + text.slice(reach, end).lastIndexOf("、") + 1;
  if (opening >= end || NO_NOUN.test(text.slice(Math.max(opening, end - 2), end))) return null;
  const phrase = nounPhraseEndingAt(text.slice(opening, end), end - opening);
  return phrase === null || phrase.end - phrase.start < 2
    ? null
    : { start: opening + phrase.start, end: opening + phrase.end };
}
