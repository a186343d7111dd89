import type { SpanMention } from "../../recognise/date/date.ts";
import { sentenceAt } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";

const HOURS = {
  ja: /平日|受付|年中無休|\d{2,4}-\d{2,4}-\d{3,4}|営業時間|土日|祝日|年末年始|開館|月曜?[~-]金|月~金|お電話|フリーダイヤル|電話|TEL|窓口|契約期間|委託期間|履行期間|任期|有効期間|保存期間|事業期間/iu,
  en: /\b(?:mondays?|tuesdays?|weekdays?|daily|hours|toll[- ]free|call|hotline|phone|tel|office|term|holidays?|a\.m\.|p\.m\.|[ap]m)\b/iu,
} as const;

/** Whether a span is when a desk is staffed, or how long a contract runs: no part of the incident. */
export function isOfficeHours(reading: Reading, index: number, { span, start, end }: SpanMention): boolean {
  const topic = topicOf(reading, index);
  if (topic === "contact" || topic === "measures") return true;
  const passage = reading.passages[index];
  if (passage === undefined) return true;
  const { text } = passage.normal;
  const sentence = passage.sentences[sentenceAt(passage.sentences, span.start)];
  const from = Math.max(sentence?.start ?? 0, span.start - 40);
  const to = Math.min(sentence?.end ?? text.length, span.end + 20);
  const around = text.slice(from, span.start) + text.slice(span.end, to);
  const clock =
    start?.day === undefined &&
    end?.day === undefined &&
    (start?.hour ?? end?.hour) !== undefined &&
    start?.relative === undefined;
  if (reading.language === "ja")
    return /(?:契約|委託|履行|任|有効|保存|事業)期間/u.test(around) || (clock && HOURS.ja.test(around));
  return clock && HOURS.en.test(around);
}
