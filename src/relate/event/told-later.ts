import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { type Place, type Reading, textAt } from "../reading.ts";
import { earliest, type Resolved, withRole } from "./resolved.ts";

/** 専門業者から、…否定できないとの報告, 調査会社より結果の連絡: those who look into an incident for the body tell how it ended. */
const BY_EXPERTS = anyOf(
  [
    /(?:専門|保守|調査|解析|鑑定|復旧|セキュリティー?|フォレンジック|第三者)[^、。]{0,8}(?:業者|会社|機関|企業|家|チーム|ベンダー|委員会)/u,
    /(?:ベンダー|フォレンジック業者|弁護士|鑑定人)/u,
  ],
  "u",
  { after: /(?:から|より)/u },
);
/** 見つからなかったとの報告, 調査結果の説明: nothing new. */
const NOTHING_NEW =
  /(?:結果|(?:なかった|できない|ません|低い)(?:こと|もの)?(?:と|旨))[^。]{0,24}(?:報告|回答|説明|見解|連絡)/u;

const isFromExperts = (said: string): boolean => NOTHING_NEW.test(said) && BY_EXPERTS.test(said);

/** 拾得した方から連絡があり, 駅で発見され: the finding of a thing that was missed. */
const THING_FOUND =
  /(?:拾得|拾っ|拾われ|届けられ|届いてい)[^。]{0,60}(?:連絡|通報|電話|申し出|知らせ)|(?:発見され|見つかり|見つかっ|発見し|見つけ)(?:た|まし|て|、)?$/u;

/** 調査が完了し、…を発見, 調査が終わり、…が判明: what came of it. */
const CAME_OF_IT =
  /(?:完了|終了|終え|終わ|受領|受け取)[^。]{0,10}[りえし]、[^。]{0,80}(?:発見|判明|分か|わか|明らか)[^な。]{0,6}$/u;
/** 調査の結果、3つ目の転送先が発覚: what was not known of before. */
const FURTHER = /(?:[0-9二三四五]つ目|別の|新たな?|さらに|(?:他|ほか)にも)[^。]{0,60}$/u;
const saidUpTo = ({ passages }: Reading, { passage, end }: Place): string =>
  passages[passage]?.normal.text.slice(Math.max(0, end - ROOM), end) ?? "";
const ROOM = 120;

/** What nobody does before an incident has come to light. */
const KNOWN: readonly EventRole[] = [
  "discovered",
  "contained",
  "reported_ppc",
  "reported_police",
  "reported_authority",
];

/**
 * What a Japanese notice says was found or told after the incident had come to light, which discovers nothing any more.
 * - What is found on the day on which an investigation ended is confirmed by it, or but told.
 * - What the experts reported is the end of their work.
 * - A lost thing that turned up is back.
 *
 *     4月2日、紛失に気付きました。4月9日、拾得された方から連絡があり回収しました。
 *                     ^^^^ discovered              ^^^^^^^^^ recovered
 */
export function toldLater(reading: Reading, events: readonly Resolved[], isLost: boolean): readonly Resolved[] {
  const known = KNOWN.flatMap((role) => earliest(events, role)?.slice(0, 10) ?? []).sort()[0];
  if (known === undefined) return events;
  const isLater = (event: Resolved): boolean => event.fact.value.role === "discovered" && dayOf(event) > known;
  const reported = events.map((event) =>
    isLater(event) && isFromExperts(textAt(reading, event.fact.place))
      ? withRole(event, "investigation_completed")
      : event,
  );
  const ended = new Set(reported.filter(({ fact }) => fact.value.role === "investigation_completed").map(dayOf));
  return reported.flatMap((event) => {
    if (!isLater(event)) return [event];
    if (isLost && THING_FOUND.test(textAt(reading, event.fact.place))) return [withRole(event, "recovered")];
    if (!ended.has(dayOf(event))) return [event];
    const said = saidUpTo(reading, event.fact.place);
    if (FURTHER.test(said)) return [event];
    return CAME_OF_IT.test(said) ? [withRole(event, "confirmed")] : [];
  });
}

const dayOf = ({ iso }: Resolved): string => iso.slice(0, 10);
