import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { dateLine, headLength } from "./line.ts";
import { isOfIncident } from "./other-day.ts";
import { found, isFullDay, type Published } from "./published-day.ts";

/** So many passages, links of the page among them, may the foot of a notice have. */
const FOOT = 12;

/** A date alone on its line below the text, as in a signature. */
export function footLine(reading: Reading): Published | null {
  for (
    let index = reading.passages.length - 1;
    index >= Math.max(headLength(reading), reading.passages.length - FOOT);
    index--
  ) {
    const passage = reading.passages[index];
    const mention =
      passage === undefined
        ? null
        : (dateLine(passage) ??
          behindName(passage) ??
          inFrontOfTerm(passage) ??
          inSource(passage) ??
          inLastBracket(reading, index));
    const isSource =
      passage !== undefined &&
      mention !== null &&
      (inSource(passage) === mention || inLastBracket(reading, index) === mention);
    const isPlain =
      (isSource || mention?.hour === undefined) && passage?.block.marker === null && !isOfIncident(reading, index);
    if (mention !== null && isFullDay(mention) && isPlain) return found(index, mention);
  }
  return null;
}

/** What stands beside the day (#) at the foot of an article: (○○新聞 #), 配信日: #. */
const BESIDE_DAY = anyOf(
  [
    /[([【][^()[\]【】。、]{0,30}#[^()[\]【】。、]{0,16}[)\]】]/u,
    /[^。、#]{0,10}(?:新聞|通信|ニュース|NHK|テレビ|放送|タイムス|新報|日報)(?:社|社会|電子版|朝刊|夕刊|オンライン)?\s?#[^。、]{0,24}/u,
    /(?:配信日時?|配信|公開|掲載|記事)[::\s]{0,3}#.{0,12}/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);

/** The day in the bracket that names the source below an article: (○○ニュース - 2025/03/13), [2025/03/13], (2025年3月14日 朝刊), ○○新聞 2025年3月14日 19時. */
function inSource({ normal: { text }, temporal: { dates } }: ReadPassage): DateMention | null {
  const [first] = dates;
  if (
    first === undefined ||
    text.length > 60 ||
    /現在|時点/u.test(text) ||
    !/\p{Script=Han}|[0-9][/.-][0-9]/u.test(text)
  )
    return null;
  const around = `${text.slice(0, first.span.start)}#${text.slice(first.span.end)}`.trim();
  return BESIDE_DAY.test(around) ? first : null;
}

/** The day in brackets behind the last sentence of all: …としている。(2025年5月23日). */
function inLastBracket({ language, passages }: Reading, index: number): DateMention | null {
  const { normal, temporal } = passages[index] ?? { normal: { text: "" }, temporal: { dates: [] } };
  const last = temporal.dates.at(-1);
  if (language !== "ja" || index < passages.length - 2 || last === undefined) return null;
  return /[。」]\s?[(【[]$/u.test(normal.text.slice(0, last.span.start)) &&
    /^(?:付け?|掲載|公開|配信|更新|発表|公表)?[)】\]]$/u.test(normal.text.slice(last.span.end))
    ? last
    : null;
}

/** "4 May 2024. This notice will stay up for a month.": the day in front of what is said of the page. */
const inFrontOfTerm = ({ normal: { text }, temporal: { dates } }: ReadPassage): DateMention | null =>
  dates[0]?.span.start === 0 &&
  /^[.;,]? (?:this|the) (?:notice|page|statement|message|information|post|text)\b/iu.test(text.slice(dates[0].span.end))
    ? dates[0]
    : null;

/** A date that stands behind who signs, at the end of the line: Larkhill Support Team | 4 May 2021. */
function behindName({ normal: { text }, temporal: { dates } }: ReadPassage): DateMention | null {
  const last = dates.at(-1);
  const [first] = dates;
  const rest = first === undefined ? "" : text.slice(first.span.end).trim();
  if (
    first?.span.start === 0 &&
    /^(?!現在|頃|ごろ|から|より|時)[^。、:：はがをにで]{2,30}$/u.test(rest) &&
    /\p{Script=Han}|\p{Script=Katakana}/u.test(rest)
  )
    return first;
  return last !== undefined &&
    last.span.end === text.length &&
    /^[^.:|]{2,60} [|–—] $/u.test(text.slice(0, last.span.start))
    ? last
    : null;
}
