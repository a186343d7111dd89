import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { announced, introduced, spokenOnDay, spokenOnWeekday } from "./announced.ts";
import { cited } from "./cited.ts";
import { fileName } from "./file-name.ts";
import { footLine } from "./foot-day.ts";
import { dateLine, headLength, PLACE } from "./line.ts";
import { nameOfLine } from "./organization/japanese/line.ts";
import { isOfIncident, namesOtherDay } from "./other-day.ts";
import { found, isDay, isFullDay, type Published } from "./published-day.ts";
import type { Title } from "./title.ts";
import { latestEntry } from "./update-log.ts";
import type { Voice } from "./voice.ts";

const POSTED = anyOf(
  [
    // 公開日:, お知らせした日.
    /(?:公開|掲載|発表|公表|発信|投稿|リリース|配信|提供|お知らせ(?:した)?日?|作成日|発行)(?:年月)?(?:日時?)?\s?[:：】]?\s?$/u,
    // "Posted two days ago.", "Published by Alder on".
    /\bposted [^.]{2,16} ago\. ?$/u,
    /\b(?:posted|published|written|started) (?:in|by) [^.:]{2,40}(?: on|,)\s?$/u,
    /^(?:press|news|media) (?:release|statement|notice):?\s?$/u,
    // "First issued:"; but the day an order is dated is its own.
    anyOf(
      [
        /posted|published|issued|released|(?<!\b(?:incident|intimation|letter|notice|statement|report|communication|disclosure|order) )dated?/u,
      ],
      "u",
      { before: /\b(?:first )?/u, after: /(?: on)?:?\s?$/u },
    ),
    // "Mailed:", "Date sent:" in front of the day, and nothing else on the line.
    /^(?:mailed|sent|mailing date|date (?:mailed|sent|of mailing|of issue|issued)|release date|letter date|publication date)(?: on)?: ?$/u,
    // "Embargoed until".
    /\b(?:embargoed until|not for (?:publication|release) before)[^.]{0,12}$/u,
  ],
  "iu",
);
const POSTED_AFTER =
  /^\s?(?:付け?(?![でのにをけ])|(?:付け?で|に)?(?:公開|掲載|発表|公表)(?!日|し|いたし|致し|さ|済|の|分|[がを]|停止|中止))/u;
/** "24 May 2024: This page published", the last row of a list of what was done. */
const PAGE_PUT_UP =
  /^[ :–—-]{1,12}(?:this )?(?:page|notice|statement|report)(?: (?:was|is))? (?:published|posted|put up|put online)\.?$/iu;
/** (令和6年12月6日発表) at the end of what was announced. */
const POSTED_IN_BRACKETS = /^\s?(?:発表|公表|公開|掲載)\)。?$/u;
const UPDATED =
  /(?:最終)?更新(?:日時?)?\s?[:：]?\s?$|\b(?:last )?(?:updated?|revised|reviewed|edited|modified)(?: on)?(?:\s?:|,)?\s?$/iu;
/** 報告日:令和元年12月16日, where nothing else tells the day of the paper. */
const REPORTED = /^(?:報告|作成|記載|記入)(?:年月)?日\s?[:：]?\s?$/u;
/** The publication date a notice states, by the plainest of its statements. */
export function publishedOf(reading: Reading, voice: Voice, title: Title | null): Published | null {
  if (voice !== "news") return shownOf(reading, title);
  const head = headLength(reading);
  const told = spokenOnDay(reading, head) ?? announced(reading);
  if (told !== null) return told;
  const shown = shownOf(reading, title);
  const weekday = shown !== null && isFullDay(shown.mention) ? spokenOnWeekday(reading, head, shown.mention) : null;
  return weekday ?? shown;
}

/** The day that stands beside the notice, by the plainest of its statements. */
function shownOf(reading: Reading, title: Title | null): Published | null {
  return (
    latestEntry(reading) ??
    labelled(reading, POSTED) ??
    beside(reading, title) ??
    letterDate(reading) ??
    introduced(reading) ??
    headLine(reading) ??
    dateline(reading) ??
    footLine(reading) ??
    signedLine(reading) ??
    labelled(reading, UPDATED) ??
    today(reading) ??
    sourceLine(reading) ??
    cited(reading) ??
    labelled(reading, REPORTED) ??
    fileName(reading) ??
    signedMonth(reading) ??
    headMonth(reading)
  );
}

/** Source: times-alder.com, "Drive missing," Nov. 19, 2013: the day of the paper that is handed on. */
function sourceLine({ language, passages }: Reading): Published | null {
  if (language !== "en") return null;
  const from = Math.max(1, passages.length - 4);
  for (const [offset, { normal, temporal }] of passages.slice(from).entries()) {
    const last = temporal.dates.at(-1);
    if (last === undefined || !isFullDay(last) || !/^Sources?: /u.test(normal.text)) continue;
    if (normal.text.length - last.span.end <= 2) return found(from + offset, last);
  }
  return null;
}

/** The day that is called today: 本日(2月3日). */
function today({ passages }: Reading): Published | null {
  for (const [index, { normal, temporal }] of passages.entries()) {
    const mention = temporal.dates.find(
      ({ month, day, span }) =>
        month !== undefined &&
        day !== undefined &&
        /^(?:本日|きょう|今日)/u.test(normal.text.slice(span.start, span.end)),
    );
    if (mention !== undefined) return found(index, mention);
  }
  return null;
}

/** How many passages of the body may bring a signed date. */
const OPENING = 4;

/** How far below a first sentence that is the site's own a line may stand that is a label and a date. */
const FRAMED = 5;

/** A date with 掲載日, 公開日, "Posted" beside it. */
function labelled(reading: Reading, label: RegExp): Published | null {
  const head = headLength(reading) + 1;
  for (const [index, { normal, sentences, temporal }] of reading.passages.entries()) {
    const isFrame = index > head && index <= head + FRAMED && normal.text.length <= 40 && sentences.length === 1;
    const isInside = !isFrame && index > head && index < reading.passages.length - 4;
    if (isInside && (label !== POSTED || !/(?:発表|公表|公開|掲載)\)。?$/u.test(normal.text))) continue;
    const isShort = normal.text.length <= 120;
    for (const mention of temporal.dates) {
      const before = normal.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
      const after = normal.text.slice(mention.span.end, mention.span.end + 8);
      const isRow =
        mention.span.start === 0 &&
        index >= reading.passages.length - 4 &&
        PAGE_PUT_UP.test(normal.text.slice(mention.span.end));
      const isPosted =
        (label === POSTED && isRow) ||
        (!isInside && isShort && label.test(before)) ||
        (!isInside && !isFrame && label === POSTED && normal.text.length <= 40 && POSTED_AFTER.test(after)) ||
        (label === POSTED && before.endsWith("(") && POSTED_IN_BRACKETS.test(after));
      if (isPosted && mention.month !== undefined) return found(index, mention);
    }
  }
  return null;
}

/** How many passages may stand before a letter on a page that shows it. */
const LETTER = 14;

/** The day of a letter whose lines have run together: the last full day in front of how it addresses its reader. */
function letterDate(reading: Reading): Published | null {
  if (reading.language !== "en") return null;
  let above: Published | null = null;
  for (const [index, { normal, temporal }] of reading.passages.slice(0, LETTER).entries()) {
    const address = /\b(?:Dear\b|To Whom|Notice of [Dd]ata|NOTICE OF DATA)/u.exec(normal.text)?.index;
    if (address === undefined) {
      const dated = temporal.dates.find(isFullDay);
      if (dated !== undefined) above ??= found(index, dated);
      continue;
    }
    const mention = temporal.dates.findLast(({ span }) => span.end <= address);
    if (mention !== undefined && isFullDay(mention) && normal.text.length >= 200) return found(index, mention);
    if (above !== null) return above;
  }
  return null;
}

/** 障害について(9月4日14時現在): the state of things is told as of that day. */
const isAsOf = ({ normal: { text } }: ReadPassage, { span }: DateMention): boolean =>
  text.charAt(span.start - 1) === "(" && /^(?:[0-9]{1,2}時)?現在/u.test(text.slice(span.end));

/** A date at the end of the title's own line, behind the title. */
function beside(reading: Reading, title: Title | null): Published | null {
  const passage = title === null ? undefined : reading.passages[title.passage];
  const first = passage?.temporal.dates[0];
  if (
    title !== null &&
    first?.span.start === 0 &&
    isFullDay(first) &&
    (passage?.normal.ends[first.span.end - 1] ?? 0) <= title.start
  )
    return found(title.passage, first);
  const mention = passage?.temporal.dates.at(-1);
  if (mention?.hour !== undefined && reading.language === "en") return null;
  if (title !== null && passage !== undefined && mention !== undefined && isDay(mention) && isAsOf(passage, mention))
    return found(title.passage, mention);
  if (title !== null && passage !== undefined && mention !== undefined && isDayOfUpdate(passage, mention))
    return found(title.passage, mention);
  if (title === null || passage === undefined || mention?.year === undefined || mention.day === undefined) return null;
  const rest = passage.normal.text.slice(mention.span.end);
  if (namesOtherDay(passage, mention)) return null;
  return /^\s?[)）]?$|^(?: [0-9]{1,2}時)?(?:現在|更新)|^ (?:UTC|GMT|JST)(?: [0-9]{4})?$/u.test(rest) &&
    mention.span.start > 6
    ? found(title.passage, mention)
    : null;
}

/** Statement on the incident – update 4 (9 June): a title that ends in which report it is and its day, whose year stands elsewhere. */
const isDayOfUpdate = ({ normal: { text } }: ReadPassage, mention: DateMention): boolean =>
  isDay(mention) &&
  /^[)）]?$/u.test(text.slice(mention.span.end)) &&
  /(?:\bupdates?(?: (?:no\.? ?|#)?[0-9]{1,2})?|第[0-9一二三四五六七八九十]{1,2}報|続報)[ ,:–-]{0,3}[(（]?$/iu.test(
    text.slice(0, mention.span.start),
  );

/** 2019年5月吉日: a letter that names no day is of its month. */
const isLuckyDay = ({ normal: { text } }: ReadPassage, { span, year, month }: DateMention): boolean =>
  year !== undefined && month !== undefined && text.startsWith("吉日", span.end);

/** A line of the head that is a date; the one nearest to the body is the notice's own. */
function headLine(reading: Reading): Published | null {
  let updated: Published | null = null;
  for (let index = headLength(reading) - 1; index >= 0; index--) {
    const passage = reading.passages[index];
    const mention = passage === undefined ? null : dateLine(passage);
    if (passage === undefined || mention === null || isOfIncident(reading, index)) continue;
    if (!isDay(mention) && !isLuckyDay(passage, mention)) continue;
    if (!/^(?:last )?updated\b/iu.test(passage.normal.text)) return found(index, mention);
    updated ??= found(index, mention);
  }
  if (updated !== null) return updated;
  for (let index = 0; index < headLength(reading); index++) {
    const mention = reading.passages[index]?.temporal.dates.find(isFullDay);
    const text = reading.passages[index]?.normal.text ?? "";
    if (mention === undefined || isOfIncident(reading, index)) continue;
    // "When did it happen? On 3 June 2024.": the answer to a question.
    if (text.slice(0, mention.span.start).includes("?")) continue;
    if (/^(?:[、,]|に|から|より|は|頃|ごろ)/u.test(text.slice(mention.span.end))) continue;
    const isPart =
      /[/|·•–—-]\s?$/u.test(text.slice(0, mention.span.start)) &&
      /^.?$|^ ?[|·•] .{1,40}$/u.test(text.slice(mention.span.end));
    if (text.length - (mention.span.end - mention.span.start) <= (isPart ? 100 : 40)) return found(index, mention);
  }
  return null;
}

/** A date that opens the first sentence, by itself or behind the name of a place (TORONTO, Feb 9 (Agency) - …). */
function dateline(reading: Reading): Published | null {
  const first = headLength(reading);
  const passage = reading.passages[first];
  const mention = passage?.temporal.dates.find(isDay);
  if (passage === undefined || mention === undefined) return null;
  const before = passage.normal.text.slice(0, mention.span.start);
  const after = passage.normal.text.slice(mention.span.end, mention.span.end + 40);
  const opens =
    /^(?:date:? )?$/iu.test(before) &&
    !/^(?:on|in|by|since|around|about|at|from|during|before|after|until|as)\b/iu.test(
      passage.normal.text.slice(mention.span.start, mention.span.end),
    ) &&
    mention.year !== undefined &&
    !/^(?:に|、|から|より|の|は|頃|ごろ)/u.test(after);
  const isDateline =
    /^[A-Z]{3,20}(?: [A-Z]{2,20}){0,2},? (?:[A-Z][A-Za-z. ]{1,14},? )?(?:[-–—] )?$/u.test(before) &&
    /^,? ?(?:\([^()]{2,30}\) ?|\/[^/]{2,30}\/ ?)?[-–—]/u.test(after);
  const isBracketed =
    (/^\([A-Z][A-Za-z.'’, -]{2,50}, $/u.test(before) && after.startsWith(")")) ||
    // Hartwell, Ohio (20 June 2024) – …
    (/^[A-Z][A-Za-z.'’-]{2,20}(?:,? [A-Z][A-Za-z.'’-]{1,20}){0,3} \($/u.test(before) && /^\) ?[–—:-] /u.test(after));
  const heads =
    opens &&
    passage.block.marker === null &&
    (reading.language === "en" || (first === 0 && isFullDay(mention) && !/^[(,頃午現時付]/u.test(after)));
  const isPlaced = PLACE.test(before) && /^(?: ?[–—-]|[.:]) /u.test(after);
  return heads || isDateline || isBracketed || isPlaced ? found(first, mention) : null;
}

/** The month alone on a line of the head: October 2016. */
function headMonth(reading: Reading): Published | null {
  if (reading.language !== "en") return null;
  for (let index = headLength(reading) - 1; index >= 0; index--) {
    const { normal, temporal } = reading.passages[index] ?? { normal: { text: "" }, temporal: { dates: [] } };
    const [mention] = temporal.dates;
    if (mention?.year === undefined || mention.month === undefined || mention.day !== undefined) continue;
    if (normal.text.length - (mention.span.end - mention.span.start) <= 2 && !isOfIncident(reading, index))
      return found(index, mention);
  }
  return null;
}

/** The month in front of who signs, below a text that gives no day: 平成30年3月　○○病院 院長. */
function signedMonth({ passages }: Reading): Published | null {
  for (let index = passages.length - 1; index >= Math.max(1, passages.length - 4); index--) {
    const { normal, temporal } = passages[index] ?? { normal: { text: "" }, temporal: { dates: [] } };
    const [mention] = temporal.dates;
    if (mention?.span.start !== 0 || mention.year === undefined || mention.month === undefined || isDay(mention))
      continue;
    if (nameOfLine(normal.text.slice(mention.span.end).trim()) !== null) return found(index, mention);
  }
  return null;
}

/** A date with the name of who signs, below the opening of the text: 2020年11月13日　○○大学長. */
function signedLine(reading: Reading): Published | null {
  const head = headLength(reading);
  for (let index = head; index < Math.min(reading.passages.length, head + OPENING); index++) {
    const text = reading.passages[index]?.normal.text ?? "";
    const mention = reading.passages[index]?.temporal.dates[0];
    if (mention === undefined || mention.span.start > 0 || !isFullDay(mention)) continue;
    const signer = text.slice(mention.span.end).trim();
    if (nameOfLine(signer) !== null || nameOfLine(signer.replace(/長$/u, "")) !== null) return found(index, mention);
  }
  return null;
}
