import { dayNumber, exists, weekdayOf } from "../../calendar/day.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Place, Reading } from "../reading.ts";
import { type Fixed, hasDay } from "./fixed.ts";

/** Whether a date falls on a weekday, as far as it is known. */
export const weekdayFits = (fixed: Fixed, weekday: number): boolean =>
  !hasDay(fixed) || weekdayOf(dayNumber(fixed.year, fixed.month, fixed.day)) === weekday;

/** The calendar comes round in 28 years, save for the odd century. */
const ROUND = 40;

/** The latest year up to `from` in which a month and day fall on a weekday and not after `last` (a day number). */
export function fittingYear(month: number, day: number, weekday: number, last: number, from: number): Fixed | null {
  for (let year = from; year > from - ROUND; year--) {
    if (!exists(year, month, day)) continue;
    const at = dayNumber(year, month, day);
    if (at <= last && weekdayOf(at) === weekday) return { year, month, day };
  }
  return null;
}

/** Endings that tell what has happened, and words that announce what is to come. */
const PAST = /(?:まし|でし|され|し|っ|い|え|け|れ|き)た|(?<![a-z])(?:was|were|had|has|have) /u;
const TO_COME = /予定|見込|めど|目途|次第|順次|まで|以降|から|より|will |plan|expect|until|through|deadline|by /u;
/** A present tense that announces: 通知する, お送りします, but not 確認されている or とみられる. */
const ANNOUNCES = /(?<!おりま|ていま|ありま)(?:[うくぐすつぬぶむる]|予定|方針)(?:。|$)/u;
const STATES =
  /(?:てい|お|あ|ら?れ|よ|な)る。?$|ない。?$|という。?$|います。?$|おります。?$|あります。?$|(?<!予定)です。?$/u;

/** 4月22日から個別に報告しており、…は8月以降お送りします: what goes on since then is not what is to come. */
const GOES_ON = /^[^。]{0,30}(?<!予定し|見込ん|見込み|計画し)(?:て|で)おり、/u;

/** Whether the sentence a date stands in tells of it as past. */
export function isStatedAsPast(reading: Reading, { passage, start, end }: Place): boolean {
  const text = sentenceAround(reading, passage, start, end);
  return PAST.test(text) && !TO_COME.test(text);
}

/** "letters will be mailed on", "you may enroll until": what leads to a date that is to come. */
const ANNOUNCED = anyOf(
  [
    // What will be.
    /will|shall|going to|plans? to|planned for|expects? to|due (?:to|on|by)|scheduled|intends? to|must/u,
    // How long something is to be had.
    /deadline|expires?|available (?:until|through|from)/u,
    /(?:call|register|enrol|enroll|apply|claim|write)\b[^.;]{0,60}\b(?:by|before|until|through)/u,
  ],
  "iu",
  { before: /\b/u, after: /\b[^.;]{0,90}$/u },
);
/** What was done, told behind that. */
const TOLD = /\b(?:was|were|had|has|been|since|took|sent|told|found|who|which|whose)\b[^.;]{0,60}$/iu;
const AHEAD = 160;

/** Whether what stands in front of an English date, or follows a Japanese one in its sentence announces something: 10日から書面で通知する. */
export function isAnnounced(reading: Reading, { passage, start, end }: Place): boolean {
  if (reading.language === "en") {
    const before = reading.passages[passage]?.normal.text.slice(Math.max(0, start - AHEAD), start) ?? "";
    return ANNOUNCED.test(before) && !TOLD.test(before);
  }
  const text = sentenceAround(reading, passage, end, end).trimEnd();
  if (start === end || text.length > ROOM || PAST.test(text) || isRow(reading, passage)) return false;
  return ANNOUNCES.test(text) && !STATES.test(text) && !GOES_ON.test(text);
}

/** 11月18日 不正なログインがある。以降、20日まで続く: the row of a timeline tells in the present tense of what is past. */
function isRow({ passages }: Reading, passage: number): boolean {
  const read = passages[passage];
  const ends = [...(read?.temporal.dates ?? []), ...(read?.temporal.spans ?? [])].flatMap(({ span }) =>
    span.start === 0 ? [span.end] : [],
  );
  return ends.some((end) => !/^(?:[にかよまはのでを、頃,]|ごろ)/u.test(read?.normal.text.slice(end, end + 2) ?? ""));
}

/** 新庁舎(2018年12月撮影): when the picture was taken. */
export const isCaption = (reading: Reading, { passage, end }: Place): boolean =>
  /^ ?(?:に?撮影|、?写真)/u.test(reading.passages[passage]?.normal.text.slice(end, end + 5) ?? "");

/** Announcements are short; a longer sentence says more than one thing. */
const ROOM = 60;

/** The sentence that holds `from..end`, from `from` on where that is where the date ends. */
function sentenceAround(reading: Reading, passage: number, from: number, end: number): string {
  const read = reading.passages[passage];
  const sentence = read?.sentences.find((span) => span.start <= from && end <= span.end);
  if (read === undefined || sentence === undefined) return "";
  return read.normal.text.slice(from === end ? end : sentence.start, sentence.end);
}
