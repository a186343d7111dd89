import type { DateMention } from "../../recognise/date/date.ts";
import type { Reading } from "../reading.ts";
import { headLength } from "./line.ts";
import { found, isDay, type Published } from "./published-day.ts";

/** 9月4日、…と発表した / "in a notice posted on its website on Oct. 28": the day a news article gives for the announcement. */
const ANNOUNCED_JA =
  /(?:発表|公表|明らかに)(?:(?:し|いたし)(?:た|ました|ている|、|て、)|され(?:た|ました)。|。)|明らか(?:に|と)な(?:った|りました|っている)|明か(?:した|しました|している)|(?:発表|公表)があ(?:った|りました)|会見(?:し|を(?:開|行))/u;
/** What else was done on the day: 8月30日に公開された文書. */
const OF_ANOTHER_DEED =
  /^(?:に(?!発表|公表|明らか|明か)|から|より|まで|頃|ごろ|(?=発送|送付|送信|郵送|配信|掲載|公開|開催|実施|配布|交付|購入|利用))[^、。]{0,16}(?:[しさ]れ?た|れた|していた|する)(?=[\p{Script=Han}\p{Script=Katakana}「])/u;
/** は、6月2日に名簿を紛失したと発表: に ties the day to the deed, as a comma would tie it to the announcement. */
const OF_CONTENT = /^に(?!、)[^、。]{3,60}[しれっい]た(?:こと|旨|と|との)/u;
const ANNOUNCED_EN = /\b(?:announced|disclosed|said (?:in|on)|notice posted|posted (?:a notice )?on its)\b/iu;

/** The day on which the body announced the matter, as news tell it in their first sentences. */
export function announced(reading: Reading): Published | null {
  const pattern = reading.language === "ja" ? ANNOUNCED_JA : ANNOUNCED_EN;
  for (const [index, { normal, sentences, temporal }] of reading.passages.slice(0, headLength(reading) + 4).entries()) {
    for (const sentence of sentences) {
      const text = normal.text.slice(sentence.start, sentence.end);
      const verb = pattern.exec(text);
      if (verb === null) continue;
      const mention = temporal.dates.find(
        ({ span, day, month, year }) =>
          (day !== undefined || (year !== undefined && month !== undefined && span.start === sentence.start)) &&
          // 22日、会見を開き: the line above names the month.
          (month !== undefined || !verb[0].startsWith("会見")) &&
          span.start >= sentence.start &&
          span.end <= sentence.end &&
          !/\bdate $/u.test(normal.text.slice(0, span.start)) &&
          !OF_CONTENT.test(normal.text.slice(span.end, span.end + 72)) &&
          !OF_ANOTHER_DEED.test(normal.text.slice(span.end, span.end + 40)),
      );
      if (mention !== undefined && mention.span.start - sentence.start < 60) return found(index, mention);
    }
  }
  return null;
}

/** "said Thursday", "in a statement on Monday": the weekday on which the body spoke, in a paper that has a day of its own. */
const ON_WEEKDAY =
  /\b(?:announced|disclosed|said|confirmed|revealed|admitted|apologi[sz]ed|acknowledged|reported|warned|(?:statement|announcement|release|letter|notice|email|e-mail)(?: (?:issued|released|sent|posted|published))?)(?: (?:late|early))?(?: on)? $/iu;
const WEEKDAY_SAID =
  /^,? (?:announced|disclosed|said|confirmed|revealed|admitted|apologi[sz]ed|acknowledged|warned)\b/iu;

/** Whom papers quote besides the body: what they said on a day is not its announcement. */
const BYSTANDER =
  /\b(?:police|prosecutors?|lawmakers?|senators?|researchers?|experts?|analysts?|court|lawsuit|union|parents?|residents?) (?:[a-z]{1,12} ){0,2}$/iu;

/** The same where only the weekday is told: the last such day up to the day of the paper. */
export function announcedOnWeekday({ language, passages }: Reading, head: number, from: DateMention): Published | null {
  if (language !== "en") return null;
  for (const [index, { normal, temporal }] of passages.slice(0, head + 4).entries()) {
    for (const mention of temporal.dates) {
      if (mention.relative?.unit !== "weekday" || mention.relative.from !== "published") continue;
      const before = normal.text.slice(Math.max(0, mention.span.start - 60), mention.span.start);
      const verb = ON_WEEKDAY.exec(before);
      const told = verb !== null || WEEKDAY_SAID.test(normal.text.slice(mention.span.end, mention.span.end + 20));
      if (told && !BYSTANDER.test(before.slice(0, verb?.index ?? before.length)))
        return { ...found(index, mention), from };
    }
  }
  return null;
}

/** How many passages may bring the day on which what follows was put out. */
const OPENING = 4;

/** The day on which what follows was put out, as somebody who hands it on says: X issued the following apology on 1 September. */
const INTRODUCED =
  /\b(?:issued|released|posted|published|sent) (?:[a-z]{1,14} ){0,2}(?:the following|(?:an?|this|its) (?:notice|statement|letter|apology|press release|update|announcement))\b|\bfollowing [a-z ]{0,30}was (?:sent|issued|posted|released)\b/iu;

/** The day that stands in such a sentence. */
export function introduced({ language, passages }: Reading): Published | null {
  if (language !== "en") return null;
  for (const [index, { normal, sentences, temporal }] of passages.slice(0, OPENING).entries()) {
    for (const { start, end } of sentences) {
      if (!INTRODUCED.test(normal.text.slice(start, end))) continue;
      const mention = temporal.dates.find(({ span }) => span.start >= start && span.end <= end);
      if (mention !== undefined && isDay(mention)) return found(index, mention);
    }
  }
  return null;
}
