import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { sentenceAt } from "../context/structure.ts";

/** 4月18日に名簿を掲載し: from then on it could be seen. */
const PUT_UP =
  /^(?:頃|ごろ)?に(?!、).{0,60}?(?:アップロード|掲載|公開|投稿|共有|設定|登録|送信|配信|保存)(?:し|され|を行)/u;
/** What is said of it in the same sentence. */
const OPEN = /閲覧|見られ|見える|見ること|公開|表示|アクセス|検索|ダウンロード|誰でも/u;
/** 5月15日に削除するまで. */
const TAKEN_DOWN =
  /^(?:頃|ごろ)?に[^、。0-9]{0,20}(?:削除|非公開に|停止|修正|変更|発覚|判明|遮断|閉鎖|制限|解除|訂正)(?:する|した|される|されました?|をする)?まで(?:の(?:間|期間))?/u;

const sentenceOf = ({ sentences }: ReadPassage, at: number): { readonly start: number; readonly end: number } | null =>
  sentences[sentenceAt(sentences, at)] ?? null;

const isDay = ({ day, hour }: DateMention): boolean => day !== undefined || hour !== undefined;

/** The day of the sentence on which something was put up before `at`. */
function putUpBefore(passage: ReadPassage, from: number, at: number): DateMention | undefined {
  const { text } = passage.normal;
  return passage.temporal.dates
    .filter(({ span }) => span.start >= from && span.end <= at)
    .filter((date) => isDay(date) && PUT_UP.test(text.slice(date.span.end, at)))
    .at(-1);
}

/** 4月18日にアップロードした名簿が、5月15日まで閲覧できる状態: the open span begins with the day on which it was put up. */
export function sinceShown(passage: ReadPassage, mention: SpanMention): SpanMention {
  const { span, start, end, rule } = mention;
  if (start !== null || end === null || rule === "span.ja.by") return mention;
  const sentence = sentenceOf(passage, span.start);
  if (sentence === null || !OPEN.test(passage.normal.text.slice(span.end, sentence.end))) return mention;
  const first = putUpBefore(passage, sentence.start, span.start);
  return first === undefined
    ? mention
    : { ...mention, span: { start: first.span.start, end: span.end }, start: first, rule: "period.shown" };
}

/** 4月18日に掲載し、5月15日に削除するまでの間: a span whose end is told by what was done then. */
export function shownUntil(passage: ReadPassage): readonly SpanMention[] {
  const { text } = passage.normal;
  return passage.temporal.dates.flatMap((last): readonly SpanMention[] => {
    const closing = TAKEN_DOWN.exec(text.slice(last.span.end, last.span.end + 40));
    const sentence = closing === null ? null : sentenceOf(passage, last.span.start);
    if (closing === null || sentence === null) return [];
    const first = putUpBefore(passage, sentence.start, last.span.start);
    const end = last.span.end + closing[0].length;
    return first === undefined || !OPEN.test(text.slice(first.span.end, sentence.end))
      ? []
      : [{ span: { start: first.span.start, end }, rule: "period.shown", start: first, end: last }];
  });
}
