import type { Language } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Regions } from "./regions.ts";

/**
 * Where the clauses of one region begin, in text order.
 * - `strong`: adversative or causal (ましたが、 ため、 "but"): nothing said on one side is meant for the other.
 * - `all`: these and the weak ones. In Japanese coordination (し、 おり、): denial stays on its own side, doubt at the end of the
 *   sentence covers both. In English "that", "which": what is said inside is not meant for the main clause before it.
 */
export type Boundaries = { readonly strong: readonly number[]; readonly all: readonly number[] };

type Patterns = { readonly strong: RegExp; readonly weak: RegExp };

const JAPANESE: Patterns = {
  strong: anyOf(
    [
      // …したが、.
      /(?:ません|ました|ます|です|でした|した|った|いた|れた|ある|いる|れる|ない|なく|だ)が、?/u,
      // …ため、.
      /(?:ものの|けれども|一方で?|ため|ので|ことから|たところ|(?<=[たるい]|[そこ]の|(?:調査|確認|解析|分析|点検|検証|精査)の?)結果|うえで|上で|により|なお|判明し|発覚し|を確認し|が確認され)、/u,
      // …を除き、.
      /(?:を除き|を除いて|を除く|(?<!上記|前記|これ|これら|それ|左記|記載)以外(?:に|は|の)?)、?/u,
    ],
    "gu",
  ),
  weak: /(?:(?:など|等|もの|のみ|だけ)で|[一-龠ァ-ヶー]し|[高低]く|され|[らわまか]れ|おり|あり|なり|おらず|ず|って|して|れて|いて|んで|いただき|頂き|行い|受け|得|[一-龠]で)、/gu,
};

const ENGLISH: Patterns = {
  strong: anyOf(
    [
      // Another clause.
      /;|\b(?:but|although|though|however|while|whereas|except|other than|apart from|aside from|with the exception of)\b/u,
      /, so\b/u,
      // Who came: ", someone has read".
      /, (?=(?:someone|somebody|attackers?|hackers?|criminals|intruders?|strangers?|an? (?:unknown|unauthori[sz]ed|third)) )/u,
      // What the colon announces: "could not open its files: they had been locked".
      /: (?=(?:they|it|we|he|she|there) )/u,
      /, (?=(?:it|we|they|there) (?:is|are|was|were|has|have|had|became|found|learned|discovered|determined)\b)/u,
      // What follows is no more than this; "of only 16 pupils" goes on.
      /, (?:data|information) such as\b|,? (?:but )?(?<!\b(?:of|for|to|by|in|on|from|with|at) )only\b|, just\b/u,
      // "…, and it was", "…, and the files were".
      /,? and (?:we|our|they|it|he|she|there|this|these|no|none|has|have|had|is|was|were|will|did|does|do|that)\b/u,
      // An auxiliary, or a verb in the past.
      /, and (?=(?:the|an?|some|one|several|its|his|her|these|those|many|most|both) (?:[a-z-]{2,16} ){1,3}(?:is|are|was|were|has|have|had|did)\b)/u,
      /, and (?=(?:the|an?|some|one|several|its|his|her|these|those|many|most|both) (?:[a-z-]{2,16} ){1,3}(?:made|took|got|went|came|began|found|saw|knew)\b)/u,
    ],
    "giu",
  ),
  weak: /\b(?:that|which|who|whose|where|when|because|after|before|if|how)\b/giu,
};

/** Phrases that look like the end of a clause: について、 において、 として、 and excuses before a request (お手数ですが、) */
const PHRASE =
  /(?:手数|恐縮|恐れ入ります|おそれいります|申し訳(?:ありません|ございません)|面倒)(?:です|では(?:あり|ござい)ます|をおかけ(?:し|いたし)ます|を?お?掛けし?ます)?が、?$|(?:につい|におい|に対し|に関し|によっ|にとっ|とし|に加え|を含め|をもっ|に基づい)て、$/u;

/**
 * Whether a semicolon parts items of a list and no clauses: what follows has neither verb nor denial of its own, or what stands in
 * front has no verb yet (No phone numbers; bank details; or passwords were taken).
 */
const isListed = (text: string, at: number): boolean =>
  !CLAUSE.test((/^[^;.]{0,160}/u.exec(text.slice(at + 1, at + 161)) ?? [""])[0]) ||
  !VERB.test((/[^;.:!?]{0,160}$/u.exec(text.slice(Math.max(0, at - 160), at)) ?? [""])[0]);

/** "Servers that hold invoices, photographs, and several maps were left alone": the last item of what they hold, and no subject of its own. */
const isLastHeld = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  /^, and\b/iu.test(words) &&
  HOLDERS.test(text.slice(Math.max(0, text.lastIndexOf(". ", index) + 2, index - 240), index));

/** How a sentence begins that says what holds data, before it says what became of it. */
const HOLDERS = anyOf(
  [
    /stor(?:es?|ed|ing)|h[eo]ld(?:s|ing)?|contain(?:s|ed|ing)?|hous(?:es?|ed|ing)/u,
    /process(?:es|ed|ing)?|keep(?:s|ing)?/u,
  ],
  "iu",
  {
    before:
      /^(?:[a-z-]{2,14} ){0,3}(?:systems?|servers?|databases?|platforms?|applications?|files?|folders?|portals?|tables?) (?:(?:that|which) )?/u,
    after: / /u,
  },
);

const VERB = anyOf(
  [
    // Auxiliaries.
    /is|are|was|were|be|been|has|have|had|did|does|do|may|might|can|could|will|would/u,
    // Verbs, in the past most of them.
    /[a-z]{2,14}ed|took|taken|sent|stole|stolen|held|holds?|contains?|includes?|saw|seen|got|get|lost|left/u,
    /went|found|knew|known|told|made|came|began|ran|shows?|gave|given/u,
    // Who does it.
    /we|they|it/u,
  ],
  "iu",
  WORDS,
);
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|did|does|do|may|might|can|could|will|would|no|not|none|nothing|never|nor|neither|we|they|it|only|just)\b/iu;

/** The clauses of a passage, by region: a boundary is the first unit after the words that make it (in English their first unit). */
export function boundariesOf(text: string, language: Language, regions: Regions): readonly Boundaries[] {
  const patterns = language === "ja" ? JAPANESE : ENGLISH;
  const found = regions.list.map(() => ({ strong: [] as number[], all: [] as number[] }));
  const note = (match: RegExpExecArray, strong: boolean): void => {
    const end = match.index + match[0].length;
    if (language === "ja" && PHRASE.test(text.slice(Math.max(0, end - 16), end))) return;
    if (match[0] === ";" && isListed(text, match.index)) return;
    if (strong && language === "en" && isLastHeld(text, match)) return;
    const at = language === "ja" ? end : match.index;
    const boundaries = found[regions.at[language === "ja" ? end - 1 : match.index] ?? 0];
    if (strong) boundaries?.strong.push(at);
    boundaries?.all.push(at);
  };
  for (const match of matchesOf(patterns.strong, text)) note(match, true);
  for (const match of matchesOf(patterns.weak, text)) note(match, false);
  for (const { all } of found) all.sort((a, b) => a - b);
  return found;
}

/** The last boundary at or before `unit`, or `otherwise`. */
export const boundaryBefore = (boundaries: readonly number[], unit: number, otherwise: number): number =>
  boundaries[firstAfter(boundaries, unit) - 1] ?? otherwise;

/** The first boundary after `unit`, or `otherwise`. */
export const boundaryAfter = (boundaries: readonly number[], unit: number, otherwise: number): number =>
  boundaries[firstAfter(boundaries, unit)] ?? otherwise;

/** Index of the first boundary that lies after `unit`. */
function firstAfter(boundaries: readonly number[], unit: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
