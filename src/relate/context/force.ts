import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { integers } from "../../text/room.ts";
import { hitsOf } from "../hits.ts";
import { oncePerPassage } from "../once.ts";
import { isAbility, isImpossible, isMissed, isOfWho, isSaying } from "./ability.ts";
import { type Boundaries, boundaryAfter, boundaryBefore } from "./clauses.ts";
import type { Region } from "./regions.ts";
import { structureOf } from "./structure.ts";

/** What the cues of a passage make of each of its units: a set of these bits. */
export const FORCE = {
  possible: 1,
  suspected: 2,
  negated: 4,
  /** Together with `negated`: no finding is denied the fact itself ("no evidence that"). */
  unproven: 8,
  request: 16,
  measure: 32,
  claim: 64,
  background: 128,
} as const;

const POLARITY = FORCE.possible | FORCE.suspected | FORCE.negated | FORCE.unproven;

const NONE = new Int32Array(0);

type Reach = { readonly bits: number; readonly from: number; readonly to: number };

/** The force of every unit of a passage; empty where none has any. */
export const forceOf = oncePerPassage(workOut);

function workOut(passage: ReadPassage, language: Language): Int32Array {
  const cues = cuesOf(passage, language);
  if (cues.length === 0) return NONE;
  const { text } = passage.normal;
  const force = integers(text.length);
  const { regions, boundaries } = structureOf(passage, language);
  const reaches: Reach[][] = regions.list.map(() => []);
  for (const cue of cues) {
    const index = regions.at[cue.start] ?? 0;
    const region = regions.list[index];
    const clauses = boundaries[index];
    if (region === undefined || clauses === undefined) continue;
    const reach =
      cue.code === "background-on"
        ? { bits: FORCE.background, from: region.start, to: endOfNext(passage, region.end) }
        : reachOf(cue, text, language, region, clauses);
    if (reach !== null) reaches[index]?.push(reach);
  }
  for (const [index, own] of reaches.entries()) {
    const region = regions.list[index];
    if (region === undefined || own.length === 0) continue;
    if (region.outer !== null && own.some(({ bits }) => (bits & POLARITY) !== 0))
      for (let unit = region.start; unit < region.end; unit++) force[unit] = (force[unit] ?? 0) & ~POLARITY;
    lay(own, force);
  }
  return force;
}

/** The end of the sentence behind the one that ends at `end`. */
const endOfNext = ({ sentences, normal: { text } }: ReadPassage, end: number): number =>
  sentences.find((sentence) => sentence.start >= end && sentence.end > end)?.end ?? text.length;

/** Sets the bits of every reach; reaches of one kind are joined first, so that many of them cost no more than one. */
function lay(reaches: readonly Reach[], force: Int32Array): void {
  const kinds = new Map<number, { from: number; to: number }[]>();
  for (const { bits, from, to } of reaches) {
    const spans = kinds.get(bits) ?? [];
    kinds.set(bits, spans);
    spans.push({ from, to });
  }
  for (const [bits, spans] of kinds) {
    spans.sort((a, b) => a.from - b.from || a.to - b.to);
    let done = 0;
    for (const { from, to } of spans) {
      for (let unit = Math.max(from, done); unit < to; unit++) force[unit] = (force[unit] ?? 0) | bits;
      done = Math.max(done, to);
    }
  }
}

/** The cues that count: a denial inside a set phrase or inside an expression of doubt (否定できません) is none, and May 5 is a date. */
function cuesOf(passage: ReadPassage, language: Language): readonly Hit[] {
  const cues = hitsOf(passage, "cue");
  const shields = cues.filter(({ code }) => code === "set-phrase" || code.startsWith("possible"));
  let shield = 0;
  let reached = -1;
  return cues.filter((cue) => {
    for (let next = shields[shield]; next !== undefined && next.start <= cue.start; next = shields[++shield])
      reached = Math.max(reached, next.end);
    if (isVoid(passage.normal.text, cue)) return false;
    if (cue.code === "request" && passage.normal.text.slice(0, cue.start).endsWith("ご安心")) return false;
    if (language === "en" && cue.code === "request" && TELLS.test(passage.normal.text.slice(cue.start, cue.start + 40)))
      return false;
    if (cue.code.startsWith("negated") || cue.code === "no-evidence") return cue.end > reached;
    // ご連絡くださいました tells, and 「お電話ください」との画面 quotes.
    if (cue.code === "request" && /^(?:まし|」|いただきたい点)/u.test(passage.normal.text.slice(cue.end, cue.end + 8)))
      return false;
    return !(language === "en" && cue.code === "possible" && isMonth(passage.normal.text, cue));
  });
}

/** "Please be aware that our server was entered": it tells, and asks for nothing. */
const TELLS = /^please (?:be (?:aware|advised|informed)|know) that\b/iu;

/** Words that look like a cue and are none where they stand. */
const isVoid = (text: string, cue: Hit): boolean =>
  isAnswer(text, cue) ||
  isUnlimited(text, cue) ||
  isNote(text, cue) ||
  isUnfinished(text, cue) ||
  isImpossible(text, cue) ||
  isSaying(text, cue) ||
  isAbility(text, cue) ||
  isMissed(text, cue) ||
  isOfWho(text, cue) ||
  isUncovered(text, cue) ||
  isOthersData(text, cue) ||
  isPast(text, cue) ||
  isForYou(text, cue) ||
  isGuess(text, cue);

/** "Your name was visible, your address was not": a bare "was not" denies only where nothing follows that it could deny. */
const isUnfinished = (text: string, { code, start, end }: Hit): boolean =>
  code === "negated-before" &&
  isBare(text, { start, end }) &&
  !/^\s?(?:[.,;)]|and\b|$)/u.test(text.slice(end, end + 5));

const isBare = (text: string, { start, end }: Pick<Hit, "start" | "end">): boolean =>
  /^(?:was|were|is|are) not$/iu.test(text.slice(start, end));

/** "If you are a member, the files contained your name": whom the clause is about, and nothing asked of anybody. */
const isForYou = (text: string, { code, start, end }: Hit): boolean =>
  code === "request" &&
  /^if you (?:are|have)$/iu.test(text.slice(start, end)) &&
  FOR_YOU.test(text.slice(end, end + 160));

const FOR_YOU =
  /^ [^.;:]{2,90}, (?:the|your|this|these|our) [^.;,]{0,60}\b(?:contain(?:s|ed)?|includ(?:es|ed)|held|holds|showed|shows|was|were|may have)\b/iu;

/** 黒塗りされていない, 削除されていない: what was not covered up was there to be read. */
const isUncovered = (text: string, { code, start }: Hit): boolean =>
  code === "negated-before" &&
  /(?:黒塗り|墨消し|白塗り|マスキング|匿名化|伏せ字|削除|消去|非表示に|除去)(?:の?(?:処理|加工))?(?:が|を|も)?(?:施)?(?:さ|し|なさ)?(?:れ)?$/u.test(
    text.slice(Math.max(0, start - 18), start),
  );

/** 原因ではないかと思われる: a guess, and no denial. */
const isGuess = (text: string, { code, end }: Hit): boolean =>
  code === "negated-before" &&
  /^か(?:と|など|、|。|$)/u.test(text.slice(end, end + 3)) &&
  /(?:では|じゃ)ない$/u.test(text.slice(0, end).slice(-4));

/** 予定していた説明会, 実施しておりました: what was planned or done before tells nothing of measures. */
const isPast = (text: string, { code, start, end }: Hit): boolean =>
  code === "measure" &&
  /(?:して|を)(?:おり|い)$/u.test(text.slice(start, end)) &&
  /^(?:た|まし)/u.test(text.slice(end, end + 2));

/** Where others' data were shown, they are what got out: 他の会員の氏名が表示されました. */
const isOthersData = (text: string, { code, start, end }: Hit): boolean =>
  code === "background" &&
  /^(?:その)?他の/u.test(text.slice(start, end)) &&
  /^(?:様|さま|の方)?の[^。]{0,60}(?:表示さ|閲覧|見え|見られ|参照)(?![^。]{0,40}(?:ませ|ない|なかっ))/u.test(
    text.slice(end, end + 120),
  );

/** "No." as an answer, "no." as a number: they deny nothing that follows. */
const isAnswer = (text: string, { start, end }: Hit): boolean =>
  end - start === 2 && /^no$/iu.test(text.slice(start, end)) && /^[.:,!]/u.test(text.slice(end, end + 1));

/** "But not limited to" excludes nothing. */
const isUnlimited = (text: string, { start, end }: Hit): boolean =>
  /^but not$/iu.test(text.slice(start, end)) && /^ (?:limited|only)\b/iu.test(text.slice(end, end + 9));

/** "Please note that" opens a statement, it asks for nothing. */
const isNote = (text: string, { start, end }: Hit): boolean =>
  end - start === 6 &&
  /^please$/iu.test(text.slice(start, end)) &&
  /^ (?:note|know|be assured|rest assured|understand)\b/iu.test(text.slice(end, end + 14));

/** "May 5", "5 May", "in May"; in a title the verb begins with a capital too: What May Have Been Seen. */
const isMonth = (text: string, { start, end }: Hit): boolean =>
  /^may$/iu.test(text.slice(start, end)) &&
  (/^[ ,]{0,3}\d/u.test(text.slice(end, end + 4)) ||
    (text.charAt(start) === "M" &&
      /[a-z\d,] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^ (?:Have|Be|Also|Not|[a-z]{3,16}ly|Include|Contain|Affect|Involve)\b/u.test(text.slice(end, end + 18))));

function reachOf(cue: Hit, text: string, language: Language, region: Region, clauses: Boundaries): Reach | null {
  const after = boundaryAfter(clauses.strong, cue.start, region.end);
  const before = boundaryBefore(clauses.strong, cue.start, region.start);
  const clause = boundaryBefore(clauses.all, cue.start, region.start);
  switch (cue.code) {
    case "possible":
    case "suspected": {
      const bits = FORCE[cue.code];
      if (language === "en") return { bits, from: isAside(text, cue) ? cue.start : clause, to: after };
      return { bits, from: before, to: modifiesNoun(text, cue.end) ? after : cue.end };
    }
    case "possible-after":
      return { bits: FORCE.possible, from: cue.start, to: after };
    case "negated-before":
      return {
        bits: FORCE.negated,
        from: isBare(text, cue)
          ? Math.max(clause, text.lastIndexOf(", ", cue.start) + 1)
          : denialFrom(text, cue, language, region, clauses),
        to: language === "ja" && NAMES_DATA.test(text.slice(cue.end, cue.end + 6)) ? after : cue.end,
      };
    case "negated-after":
      return { bits: FORCE.negated, from: cue.start, to: language === "en" ? endOfAside(text, cue, after) : after };
    case "no-evidence": {
      const bits = FORCE.negated | FORCE.unproven;
      return language === "en"
        ? { bits, from: cue.start, to: after }
        : { bits, from: denialFrom(text, cue, language, region, clauses), to: cue.end };
    }
    case "background-after":
      return { bits: FORCE.background, from: cue.start, to: endOfPhrase(text, cue.end, after) };
    case "background-before":
      return { bits: FORCE.background, from: before, to: cue.end };
    case "request":
    case "measure":
    case "claim":
    case "background":
      return { bits: FORCE[cue.code], from: before, to: after };
    default:
      return null;
  }
}

/** "A clerk, who was never named, sent off a list": what an aside denies ends with it. */
function endOfAside(text: string, { start, end }: Hit, clause: number): number {
  const comma = text.indexOf(", ", end);
  const isAsideOfWho = /, (?:who|which|whose)\b[^,;.]{0,36}$/iu.test(text.slice(Math.max(0, start - 44), start));
  return isAsideOfWho && comma > 0 && comma < clause ? comma : clause;
}

/** The end of the phrase that begins at `from`: at the next comma, dash or bracket, or at the end of the clause. */
function endOfPhrase(text: string, from: number, clause: number): number {
  const length = text.slice(from, clause).search(/[,;:()–—]| - /u);
  return length < 0 ? clause : from + length;
}

/** "Names and possibly addresses", "potentially outdated addresses": the doubt is about what follows alone. */
export const isAside = (text: string, { start, end }: Hit): boolean =>
  /^(?:possibly|potentially)$/iu.test(text.slice(start, end)) &&
  (/(?:\b(?:and|or)|[,(])\s$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
    /^ (?:outdated|sensitive|identif(?:iable|ying)|harmful|dangerous|malicious|fraudulent|suspicious)\b/iu.test(
      text.slice(end, end + 16),
    ));

/** 含まれていないもの: what follows is the list of what is not included. */
const NAMES_DATA = /^(?:もの|情報|項目|データ|内容|個人情報)(?![をにがで])/u;

/** 許可されていないクラウド: the denial is about the noun behind it, not about the clause before. */
const QUALIFIES = /^い?(?!こと|事|もの|ところ|ため|為|旨|状況|状態|段階|模様|見込|限り|場合)[一-龠ァ-ヶA-Za-z]/u;

/** A subject of its own behind the one of the main verb: ファイルが、暗証番号がついていない状態で送られた. */
const OWN_SUBJECT = /が、(?=[一-龠ァ-ヶーA-Za-z]{1,12}[がも][一-龠ぁ-ん]{0,5}$)/u;

/** "Card data are held by our bank and were not shown": what is denied behind "and" has the subject in front of it. */
const KEPT_APART = /\b(?:held|stored|kept|maintained|processed|hosted|saved|handled|managed)\b/iu;
const SAME_SUBJECT = /^,? and (?:is|are|was|were|has|have|had)\b/iu;

/**
 * Where what is denied begins: with the clause; or, where the clause has no subject of its own, with the clause whose subject it
 * shares (口座番号は、別のサーバーにあり、影響を受けていません).
 */
function denialFrom(text: string, cue: Hit, language: Language, region: Region, clauses: Boundaries): number {
  const clause = boundaryBefore(clauses.all, cue.start, region.start);
  const own = language === "ja" ? OWN_SUBJECT.exec(text.slice(clause, cue.start)) : null;
  if (own !== null) return clause + own.index + 2;
  if (language === "en")
    return KEPT_APART.test(text.slice(boundaryBefore(clauses.all, clause - 1, region.start), clause)) &&
      SAME_SUBJECT.test(text.slice(clause, clause + 12))
      ? boundaryBefore(clauses.all, clause - 1, region.start)
      : clause;
  // The cue may begin with the particle of its own subject: 名前|はない.
  if (clause === region.start || /[がも]|(?<![にでらと])は/u.test(text.slice(clause, cue.start + 1))) return clause;
  if (QUALIFIES.test(text.slice(cue.end, cue.end + 4))) return clause;
  return Math.max(
    boundaryBefore(clauses.strong, cue.start, region.start),
    boundaryBefore(clauses.all, clause - 1, region.start),
  );
}

/** Whether an expression of doubt that ends at `end` stands before the noun it qualifies: 可能性のある情報, おそれがある顧客. */
const modifiesNoun = (text: string, end: number): boolean =>
  /^(?:[のがも](?:あ|有)る|[のが]あった|[のが]高い|[をもは]?否定できない|が考えられる|が否定できない)?(?!こと|もの|とこ|ため|旨|事|為|状況|状態|[とでにをはがの、。])[一-龠ァ-ヶおご「『A-Za-z\d]/u.test(
    text.slice(end, end + 16),
  );
