import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Element } from "./element.ts";
import type { SentenceTies } from "./sentence.ts";

/** Counts and data of one sentence that it does not tie to anything. */
export type Loose = {
  readonly passage: number;
  /** Which sentence of the passage. */
  readonly sentence: number;
  readonly counts: readonly number[];
  readonly data: ReadonlySet<number>;
  /** Whether the data are listed rather than mentioned in passing. */
  readonly listed: boolean;
};

/** What a sentence leaves untied. */
export const looseOf = (
  reading: Reading,
  passage: number,
  sentence: number,
  counts: readonly number[],
  data: readonly Element[],
): Loose => ({
  passage,
  sentence,
  counts,
  data: new Set(data.map(({ index }) => index)),
  listed: isListed(reading, passage, data),
});

/** Whether a sentence says what data the only group of the sentence before it lost. */
export function continues(reading: Reading, before: Loose, after: Loose, counts: readonly CountFact[]): boolean {
  const [count, ...more] = before.counts;
  if (
    count === undefined ||
    more.length > 0 ||
    before.data.size > 0 ||
    after.counts.length > 0 ||
    after.data.size === 0
  )
    return false;
  const read = reading.passages[after.passage];
  const sentence = read?.sentences[after.sentence];
  if (sentence === undefined || !isNext(reading, before, after)) return false;
  const text = read?.normal.text.slice(sentence.start, sentence.end) ?? "";
  // "This includes 212 seasonal staff. The forms show …": what a thing shows is of all, unless the sentence points back to the part.
  const isPart = reading.language === "en" && counts[count]?.role.part === true;
  return (isPart ? POINTS_BACK : CONTINUES[reading.language]).test(text) || isBareList(reading, after, text);
}

/** The only group of a sentence that tells its data too. */
export type Told = { readonly count: number; readonly passage: number; readonly sentence: number };

/** The group of a sentence that tells one with its data, and no other. */
export function toldIn({ ties, counts }: SentenceTies, passage: number, sentence: number): Told | null {
  const [only, ...more] = ties;
  return only === undefined || more.length > 0 || counts.length > 0 ? null : { count: only.count, passage, sentence };
}

/** "They also show the date of birth.": whether a sentence goes on with the data of the group of the one before it. */
export function pointsBack({ passages, language }: Reading, told: Told, after: Loose): boolean {
  if (language === "ja" || after.passage !== told.passage || after.sentence !== told.sentence + 1) return false;
  const read = passages[after.passage];
  const sentence = read?.sentences[after.sentence];
  return (
    sentence !== undefined &&
    after.counts.length === 0 &&
    after.data.size > 0 &&
    POINTS_BACK.test(read?.normal.text.slice(sentence.start, sentence.end) ?? "")
  );
}

/** "64 people. Name, email address.": a sentence that is nothing but a list. */
const isBareList = ({ language }: Reading, { data }: Loose, text: string): boolean =>
  language === "en" && data.size > 1 && BARE_LIST.test(text) && !VERB.test(text);

const BARE_LIST = /^ ?[A-Z][a-z', ]{2,200}\.?$/u;
const VERB =
  /\b(?:shows?|showed|contain(?:s|ed)?|includ(?:es?|ed)|lists|listed|gives?|gave|holds?|held|is|are|was|were|be|been|has|have|had|may|will|can|do|did)\b/u;

/** The next sentence of the passage, or the first of the passage below where a line breaks behind each: 件数は340件です。/ 氏名、学歴が含まれています。 */
function isNext({ passages, language }: Reading, before: Loose, after: Loose): boolean {
  if (after.passage === before.passage) return after.sentence === before.sentence + 1;
  const [above, below] = [passages[before.passage], passages[after.passage]];
  return (
    language === "ja" &&
    after.passage === before.passage + 1 &&
    after.sentence === 0 &&
    above?.sentences.length === before.sentence + 1 &&
    above.block.parent !== null &&
    above.block.parent === below?.block.parent &&
    [above, below].every(({ block, normal }) => block.kind === "paragraph" && normal.text.endsWith("。"))
  );
}

/** 書類には氏名も書かれていた: a sentence that says what the thing lost or sent held. */
export function tellsContents(reading: Reading, { passage, sentence }: Loose): boolean {
  const read = reading.passages[passage];
  const own = read?.sentences[sentence];
  return own !== undefined && HELD.test(read?.normal.text.slice(own.start, own.end) ?? "");
}

const HELD = /には[^。]{1,80}(?:含ま|記載さ|書かれ|記録さ|保存さ|印字さ|入って)/u;

/** Words that point back to those a sentence before told of. */
const BACK_EN =
  "(?:For|In|On|With|From|Of|Against) (?:each|them|these|those|every one|all of (?:them|these|those)|(?:their|these|those|such|each|every|all) cases?|it)|It|They|Their|These|Those|Each|Every|All of (?:them|these|those)";

const POINTS_BACK = new RegExp(`^ ?(?:${BACK_EN}) `, "u");

const CONTINUES = {
  ja: /(?:含ま|記載さ|書かれ|記録さ|保存さ)れ?/u,
  en: new RegExp(
    `^ ?(?:${BACK_EN}|This|The (?:[a-z-]{2,14} ){0,2}(?:data|information|details|files?|lists?|records?|documents?|letters?|e-?mails?|messages|spreadsheets?|sheets?|charts?|forms?|papers|entries|scans?|slips?|pages?|tables?|reports?)) `,
    "u",
  ),
} as const;

/** Data are listed in a line that is no sentence, and where several kinds stand side by side. */
function isListed(reading: Reading, passage: number, data: readonly Element[]): boolean {
  const text = reading.passages[passage]?.normal.text ?? "";
  if (!SENTENCE[reading.language].test(text)) return true;
  return data.some((element, order) => {
    const previous = data[order - 1];
    if (previous === undefined || previous.index === element.index) return false;
    return BESIDE[reading.language].test(text.slice(previous.place.end, element.place.start));
  });
}

/** A line that says something of its own. */
const SENTENCE = { ja: /[ぁ-ん]。[)」]?$/u, en: /[.!?]["')]?$/u } as const;

/** What stands between two members of an enumeration. */
const BESIDE = {
  ja: /^(?:等|など|の一部)?(?:\([^()]{0,20}\))?(?:、|・|,|\/|[▽▼◇◆●○▲△]|と|や|及び|又は)[^。、,]{0,12}$/u,
  en: /^(?:s|\([^()]{0,40}\))?(?:,|;| and| or|\/)[^.;]{0,24}$/iu,
} as const;
