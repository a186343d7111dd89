import type { Language } from "../schema/vocabulary.ts";
import { anyOf, WORDS } from "../text/any-of.ts";
import { isRule } from "./row.ts";
import type { LogicalLine } from "./unwrap.ts";

/** Widest heading, in cells. */
const WIDEST: Readonly<Record<Language, number>> = { ja: 72, en: 100 };
/** Widest heading that has neither marker nor bracket to tell it from a line of text. */
const WIDEST_BARE: Readonly<Record<Language, number>> = { ja: 60, en: 60 };

/** A bare line pushed farther right than this, in cells, is a letterhead or a signature. */
const FARTHEST = 16;

const SENTENCE: Readonly<Record<Language, RegExp>> = { ja: /[。、，]$|。/u, en: /[.,;]$|\. [A-Z]/u };
/** Label and value on one line (発表日：令和7年2月14日), a figure or a date make a line content, not heading. */
const CONTENT =
  /[:：]\s{0,4}\S|[0-9０-９][,，]?[0-9０-９]{0,3}\s?(?:件|名|人|通|台|社|個|冊|枚)|[0-9０-９]{1,2}\s?[:：時]\s?[0-9０-９]{0,2}|[0-9０-９]\s?[月日]|[0-9０-９][/／][0-9０-９]/u;
/** A year or a figure makes an English line content. */
const FIGURE_EN = anyOf(
  [
    /\b(?:19|20)\d\d\b|\d,\d{3}\b/u,
    /\b\d{1,6} (?:persons?|people|individuals|cases?|records?|households?|accounts?|items?|messages|pieces|students|patients|customers|employees|staff)\b/u,
  ],
  "u",
);

/**
 * Headings the writers of English letters put in front of the first sentence of a section ("What Happened? On May 2 …").
 * Cut off, they become headings of their own.
 */
const RUN_IN = anyOf(
  [
    // What happened, and what of it: "What Information Was Involved".
    /What {1,4}(?:Happened|Information {1,4}(?:Was|is|May {1,4}Have {1,4}Been) {1,4}Involved)/u,
    /What {1,4}(?:Data {1,4}Was {1,4}Involved|Was {1,4}Involved|Was {1,4}Not {1,4}Taken)/u,
    // What is done about it.
    /What {1,4}(?:(?:We {1,4}Are|We're|Are {1,4}We) {1,4}Doing|You {1,4}Can {1,4}Do|Can {1,4}You {1,4}Do)/u,
    anyOf(
      [
        // What was taken: "What was there", "Which records were not copied".
        /there|in {1,4}(?:it|them|the {1,4}file|the {1,4}files)|lost|copied|seen|shown|affected|taken/u,
      ],
      "u",
      { before: /(?:What|Which {1,4}(?:data|records|information|details)) {1,4}(?:was|were) {1,4}(?:not {1,4})?/u },
    ),
    /Which {1,4}(?:data|records|information|details)/u,
    // Who, how many, why and when.
    /Who {1,4}(?:Is|Was) {1,4}Affected|How {1,4}Many {1,4}People {1,4}Are {1,4}Affected/u,
    /Why {1,4}Did {1,4}This {1,4}Happen|When {1,4}Did {1,4}This {1,4}Happen/u,
    // Names of sections.
    /For {1,4}More {1,4}Information|Background|Summary|Overview/u,
  ],
  "iu",
  { before: /^/u, after: /[?.:]?(?:\s[-–—:])?(?=\s)/u },
);

/** A question, with or without its mark (How we found out. On May 2 …), and what is written large as headings are, in words of which headings are made: Our Response. Steps We Have Taken: */
const ASKED = anyOf(
  [
    // With its mark.
    /^(?:What|Who|When|Where|Why|How|Was|Were|Is|Are|Did|Do|Does|Has|Have|Should|Can|Will) {1,4}[A-Za-z][^?.!:;,\n]{2,50}\?(?=\s{1,4}["“]?[A-Z])/u,
    // Without it.
    /^(?:What|Who|Why|How|Where) {1,4}[a-z][^?.!:;,\n]{2,40}[.:](?=\s{1,4}["“]?[A-Z])/u,
    // All in capitals.
    /^(?:WHAT|WHO|WHY|HOW|WHERE) {1,4}[A-Z][^?.!:;,\na-z]{2,40}[.:](?=\s{1,4}["“]?[A-Z])/u,
  ],
  "u",
);
const LARGE =
  /^(?!(?:Notice|Update|Statement|Re|Subject)\b)[A-Z][A-Za-z'’ ]{5,48}[.:](?:\s[-–—])?(?=\s{1,4}["“]?[A-Z])/u;
const isLargeOrShort = (word: string): boolean => /^(?:[A-Z]|[a-z]{0,4}$|[-–—])/u.test(word);
const OF_HEADINGS = anyOf(
  [
    // What is done about it.
    /Response|Responding|Steps|Actions?|Measures|Prevention|Apology|Assistance|Doing|Done|Do|Safeguards|Next/u,
    // What happened.
    /Incident|Event|Breach|Happened|Involved|Affected|Cause|Nature|Impact/u,
    // What is found and told.
    /Information|Investigation|Notification|Discovery|Timeline|Background|Know|Resources|Findings|Questions/u,
  ],
  "u",
  WORDS,
);

/** Length of a run-in heading at the start of a text, 0 where there is none. */
export const runInHeading = (text: string): number => {
  const asked = ASKED.exec(text)?.[0] ?? "";
  if (asked !== "") return asked.length;
  const large = LARGE.exec(text)?.[0] ?? "";
  if (large.includes(" ") && OF_HEADINGS.test(large) && large.split(" ").every(isLargeOrShort)) return large.length;
  const length = RUN_IN.exec(text)?.[0].length ?? 0;
  return length > 0 && (/[?.:]$/u.test(text.slice(0, length)) || /[-–—]$/u.test(text.slice(0, length))) ? length : 0;
};

/** A figure that a heading in front of it names: 枚数 / 2,384枚. */
const FIGURE = /^約?\s?[0-9０-９]/u;
/** What was done, in a row of a timeline that ends in a noun: 対象者へ電話で謝罪, 県に第一報. */
const DONE =
  /(?:に(?!つい|関|対する|係|おけ|よる)|へ(?!の)|を)[^をにへの、。]{0,14}(?:謝罪|報告|第[一1]報|速報|届出|連絡|依頼|回収|提出|訪問|説明|確認|削除|送付|通知|相談|手渡し)$/u;
/** Names of bodies and of those who speak for them stand in letterheads and signatures. */
const NAME = anyOf(
  [
    // Names of bodies.
    /株式会社|有限会社|合同会社|合資会社|合名会社|法人|\b(?:Inc|Ltd|LLC|Co|Corp)\.?$/u,
    // Posts, and a name with a post behind it: "Jane Alder, deputy director".
    /代表取締役|理事長|\b(?:Officer|Director|President|Manager)\b/u,
    /^[^,]{4,40}, (?:[a-z]{2,14} ){0,3}(?:officer|director|president|manager|secretary|chair|chairman|chairwoman|principal)$/u,
    /^[^,]{4,40}, (?:[a-z]{2,14} ){0,3}(?:headteacher|superintendent|dean|treasurer)$/u,
  ],
  "u",
);

/**
 * Whether a logical line is a heading: it looks like one (bracketed, or marked and short, or short and bare) and something of another
 * look follows that it can head. Lines numbered one after the other without anything between them are a list.
 */
export function isHeading(
  text: string,
  content: string,
  line: LogicalLine,
  next: LogicalLine | undefined,
  nextText: string,
  previousIsItemOfSameStyle: boolean,
  language: Language,
): boolean {
  if (next === undefined || isRule(text)) return false;
  if (line.bracketed || (text.startsWith("#") && line.width <= WIDEST[language])) return true;
  if (line.width > WIDEST[language] || SENTENCE[language].test(content)) return false;
  if (CONTENT.test(isNumbered(line) ? text.replace(SINCE, "") : text)) return false;
  if (language === "en" && FIGURE_EN.test(content)) return false;
  const style = line.marker?.style;
  if (style === undefined) return bare(text, line, next, nextText, language);
  if (style === "note" || style === "question") return false;
  if (style === "bullet")
    return /^[■□◆◇●○◎▼▽▶◯★☆]/u.test(text) && next.marker?.style !== "bullet" && !previousIsItemOfSameStyle;
  if (next.marker?.style === style) return false;
  // The last item of an English list has a blank line behind it too: it begins small, or stands right below the one before.
  if (
    language === "en" &&
    style !== "section" &&
    (/^[a-z]/u.test(content) || (previousIsItemOfSameStyle && line.blanksBefore === 0))
  )
    return false;
  return style === "section" || !previousIsItemOfSameStyle || next.blanksBefore > 0 || next.marker !== null;
}

/** (1) 採用選考に応募された方(2019年4月~2024年10月): the bracket tells since when, and the line still heads what follows. */
const SINCE = /[(（][^()（）名人件通台]{0,24}[年月日][^()（）名人件通台]{0,16}[)）]$/u;
const isNumbered = ({ marker }: LogicalLine): boolean =>
  marker !== null && (marker.style === "parenthesis" || marker.style === "number" || marker.style === "circled");

function bare(text: string, line: LogicalLine, next: LogicalLine, nextText: string, language: Language): boolean {
  if (line.width > WIDEST_BARE[language] || line.pieces.length > 1 || line.indent > FARTHEST) return false;
  if (/^[(（][^()（）\s]{2,10}[)）]$/u.test(text)) return language === "ja";
  if (/^[0-9０-９|*＊(（]|@/u.test(text) || NAME.test(text)) return false;
  if (language === "en") {
    if (
      FIGURE_EN.test(text) ||
      /,.{1,40},/u.test(text) ||
      text.split(/\s+/u).length > 10 ||
      /^(?:dear|sincerely|to)\b/iu.test(text)
    )
      return false;
    return next.width > line.width || next.marker !== null || /\?$/u.test(text);
  }
  if (/[:：]$/u.test(text)) return next.marker !== null || next.width > line.width;
  if (DONE.test(text)) return false;
  if (/様$|各位$|[はがをにでとへもたるす]$|[、，\s]/u.test(text) || /^(?:記|以上)$/u.test(text)) return false;
  return next.width > line.width || next.marker !== null || FIGURE.test(nextText);
}
