import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";

/** 感知日時:, 県への報告日: the day of something else than the notice. */
const OTHER_LABEL =
  /(?:発生|判明|発覚|感知|検知|覚知|認知|発見|紛失|盗難|事故|事案|漏えい|確認|報告|届出|届け出|提出|通知|連絡|相談|受付|受理|回収|開催|実施|処分|調査|対応|完了|送信|送付|発送|申請)(?:年月)?日時?[\s:：]{1,3}$/u;

/** The same in English: "Date of dispatch:", "Date and time:", "Date breach discovered:". */
const OTHER_LABEL_EN = anyOf(
  [
    /incident date/u,
    anyOf(
      [
        /and time/u,
        // "Date of the breach", "Date on which the breach …".
        anyOf(
          [
            // What happened.
            /breach|incident|event|loss|theft|occurrence|attack|infection/u,
            // What was sent, found or told.
            /dispatch|send(?:ing)?|transmission|mailing|discovery|detection|disclosure|birth/u,
          ],
          "u",
          { before: /(?:of|on which|when) (?:the )?/u },
        ),
        // "Date breach discovered".
        /(?:the )?(?:breach|incident) [a-z]{3,14}/u,
      ],
      "u",
      { before: /dates?(?:\(s\))? /u, after: /[^:]{0,24}/u },
    ),
  ],
  "iu",
  { before: /(?:^|[^a-z])/u, after: /: ?$/u },
);

/** Whether the label right in front of a date says that it is no day of publication. */
export const namesOtherDay = ({ normal: { text } }: ReadPassage, { span: { start } }: DateMention): boolean =>
  OTHER_LABEL.test(text.slice(Math.max(0, start - 24), start)) ||
  OTHER_LABEL_EN.test(text.slice(Math.max(0, start - 72), start));

/** Whether a date on a line of its own is that of the incident, by the label or heading above it: 発生年月日, 判明した日, an item of the timeline. */
export function isOfIncident(reading: Reading, index: number): boolean {
  const { passages } = reading;
  const own = passages[index];
  const [first] = own?.temporal.dates ?? [];
  if (own !== undefined && first !== undefined && namesOtherDay(own, first)) return true;
  if (own?.block.marker?.style === "bullet" && topicOf(reading, index) === "timeline") return true;
  if (isRowOfCourse(reading, index)) return true;
  const parent = own?.block.parent ?? null;
  const above = [passages[index - 1], parent === null ? undefined : passages[parent]];
  const isHeading = tells(passages[index + 1]);
  return above.some(
    (line) =>
      line !== undefined &&
      (ASKED.test(line.normal.text) ||
        (line.normal.text.length <= 24 &&
          (OF_INCIDENT.test(line.normal.text) || (isHeading && OF_COURSE.test(line.normal.text))))),
  );
}

/** 【6月6日 木曜日】 above what was reported then, with another such line further on: rows of a course of events. */
function isRowOfCourse({ passages }: Reading, index: number): boolean {
  const isDatedRow = (at: number): boolean => {
    const { normal, temporal } = passages[at] ?? { normal: { text: "" }, temporal: { dates: [] } };
    return temporal.dates.length > 0 && /^【[^【】]{4,24}】$/u.test(normal.text) && tells(passages[at + 1]);
  };
  if (!isDatedRow(index)) return false;
  for (let at = Math.max(0, index - COURSE); at <= index + COURSE; at++)
    if (at !== index && isDatedRow(at)) return true;
  return false;
}
/** How far apart two rows of a course of events may stand. */
const COURSE = 8;

/** What stands below a dated heading tells what happened; below the date a notice is signed with stands who signs. */
const tells = (below: ReadPassage | undefined): boolean =>
  below !== undefined && (below.normal.text.length > LONGEST_NAME || /[。たる]$/u.test(below.normal.text));
const LONGEST_NAME = 40;

/** "When did it happen?": the date below is the answer. */
const ASKED = /^(?:when|since when|how long|on what day)\b[^?]{2,90}\?$/iu;

const OF_COURSE = /(?:経緯|経過|時系列|概要|要旨|あらまし|内容|状況)(?:等|について)?(?:\([^()]{1,14}\))?$/u;

const OF_INCIDENT =
  /(?:発生|判明|発覚|紛失|事故|確認)[^。、]{0,5}(?:日時?|年月日|時期)\s?[:：]?$|^(?:[0-9]{1,2}[.、 ]{0,2})?(?:日時|期間|開催日)|^(?:incident date|date of (?:the )?incident|when)\b/iu;
