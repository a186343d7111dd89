import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { type Anchor, anchorsOf } from "./anchor.ts";

/** A passage with its anchors, and what a timeline makes of it. */
export type Dated = {
  readonly passage: ReadPassage;
  readonly index: number;
  readonly anchors: readonly Anchor[];
  /** It is a row of a timeline: its date stands first and governs every sentence after it. */
  readonly row: boolean;
  /** It is an item of a story that begins with its day, or a paragraph of a section that tells one: its sentences go on with that day. */
  readonly entry: boolean;
  /** The date of the row above, for a row that states none, or of the line above that is nothing but a date. */
  readonly carried: Anchor | null;
};

/** Words that start a remark after the rows rather than another row. */
const REMARK = {
  ja: /^(?:なお|また|調査の結果|その後|現在|現時点|今回|このたび|この度|以上|このため|※|これ|本|当|上記|いずれ)/u,
  en: /^(?:we|our|the|in|this|at this|to date)\b/iu,
};
/** A part of a day that is no clock time: the row belongs to the day above, not to the time above. */
const DAYTIME = /^(?:午前|午後|夕方|夜|朝|深夜|未明|昼|morning|afternoon|evening|later)/iu;

/** A notice without a heading for it has a timeline when this many of its passages begin with a date. */
const ROWS = 3;

/** A passage of this length that ends in a stop is prose. */
const PROSE = 40;

/** All passages of a notice with the dates that govern them, rows without a date taking the one above. */
export function datedPassages(reading: Reading, published: DateMention | null): readonly Dated[] {
  const plain = reading.passages.map((passage, index) => plainly(reading, passage, index));
  const listed =
    plain.filter(({ row, alone, anchors }) => (row || alone) && anchors[0]?.date !== published).length >= ROWS;
  let time: Anchor | null = null;
  let day: Anchor | null = null;
  // Whether the passage before is nothing but a date: what comes next is what happened then, however it begins.
  let opened = false;
  // Whether there has been prose: a date on a line of its own before it is the notice's own day.
  let told = false;
  return plain.map(({ passage, index, anchors, row, entry, alone }) => {
    const { text } = passage.normal;
    const afterProse = told;
    told ||= text.length > PROSE && /[。.]$/u.test(text.trimEnd());
    // 5月16日 / 通知書を発送 / 5月18日: a short line between two dates looks like a heading.
    const follows = opened && (passage.block.kind !== "heading" || (listed && /[をにへが]/u.test(text)));
    opened = false;
    if (passage.block.kind === "heading" && !alone && !follows) time = day = null;
    const carried =
      (time !== null || day !== null) && (follows || carries(reading, passage))
        ? DAYTIME.test(text)
          ? day
          : time
        : null;
    if (anchors.length === 0) return { passage, index, anchors, row: false, entry, carried };
    const closing = closingDate(text, anchors);
    if (closing !== null) {
      time = day = closing;
      opened = true;
      return { passage, index, anchors, row: row || alone, entry, carried };
    }
    if (follows && !row && !alone) return { passage, index, anchors, row: false, entry, carried };
    const last = (alone ? startOf(text, anchors) : null) ?? anchors.filter(({ kind }) => kind === "day").at(-1) ?? null;
    const timeline = listed || (alone && afterProse) || topicOf(reading, index) === "timeline";
    time = (row || alone) && timeline && last?.date !== published ? last : null;
    opened = alone && time !== null;
    if (time === null || time.date?.hour === undefined || time.date.day !== undefined) day = time;
    return { passage, index, anchors, row: row || alone, entry, carried: row || alone ? null : carried };
  });
}

/** A date that stands alone as the last sentence of a passage, as where lines were run together: the row it opens comes next. */
function closingDate(text: string, anchors: readonly Anchor[]): Anchor | null {
  const last = anchors.at(-1);
  if (last === undefined || text.length - last.end > 1 || !/。 ?[-・○●]? ?$/u.test(text.slice(0, last.start)))
    return null;
  return startOf(text, [last]);
}

/** The day or time at which the rows below a line of its own begin: 9時27分~51分, 18時20分頃から. */
function startOf(text: string, anchors: readonly Anchor[]): Anchor | null {
  const first = anchors.find(({ date }) => date !== null);
  if (first === undefined || first.kind === "until") return null;
  const days = first.kind === "window" && /(?:~|-|から)[^。]{0,24}[日/]/u.test(text.slice(first.start, first.end));
  return days ? first : { ...first, kind: "day" };
}

const carries = ({ language }: Reading, { normal, block }: ReadPassage): boolean =>
  block.kind !== "heading" && block.kind !== "note" && !REMARK[language].test(normal.text);

function plainly(
  reading: Reading,
  passage: ReadPassage,
  index: number,
): Omit<Dated, "carried"> & { readonly alone: boolean } {
  const anchors = anchorsOf(passage, index);
  const { text } = passage.normal;
  const [first] = anchors;
  if (first === undefined) return { passage, index, anchors, row: false, entry: false, alone: false };
  const after = text.slice(first.end, first.end + 2);
  const row =
    leads(text, first) &&
    (reading.language === "ja"
      ? /^[ ::|]/u.test(after) ||
        (isDigital(text, first) && !/^[、,にのか~-]/u.test(after)) ||
        (isListed(reading, passage, index) && !/^ ?[、,にの]/u.test(after))
      : first.date?.relative === undefined && /^ ?[^,. ]/u.test(after) && !isProse(text, first, anchors));
  const entry =
    reading.language === "ja" &&
    leads(text, first) &&
    first.kind === "day" &&
    first.date?.day !== undefined &&
    text.startsWith("、", first.end) &&
    (topicOf(reading, index) === "timeline" ||
      (passage.block.kind === "item" && topicOf(reading, index) === "response"));
  return { passage, index, anchors, row, entry, alone: text.length - (first.end - first.start) <= 4 };
}

/** 12:58会員様より…: blanks between words are gone, but no sentence begins with such a time. */
const isDigital = (text: string, { date, start, end }: Anchor): boolean =>
  date?.hour !== undefined && date.day === undefined && /^[0-9]{1,2}:[0-9]{2}$/u.test(text.slice(start, end));

/** "Late on 8 July a password was used. We noticed the next morning.": a story that begins with its date, and goes on with others. */
const isProse = (text: string, first: Anchor, anchors: readonly Anchor[]): boolean =>
  anchors.length > 1 && /^ [a-z]/u.test(text.slice(first.end, first.end + 2)) && /[.!?] [A-Z]/u.test(text);

const isListed = (reading: Reading, { block }: ReadPassage, index: number): boolean =>
  block.kind !== "paragraph" || topicOf(reading, index) === "timeline" || topicOf(reading, index) === "response";

/** Whether a passage begins with its date, after a mark or two. */
const leads = (text: string, { start }: Anchor): boolean =>
  /^[^一-龠ぁ-んァ-ヶA-Za-z\d]{0,4}$/u.test(text.slice(0, start));
