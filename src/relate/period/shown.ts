import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceAt, sentenceOf } from "../context/structure.ts";

/** 4月18日に名簿を掲載し: from then on it could be seen. */
const PUT_UP = anyOf(
  [
    // It began to be had.
    /(?:受け?付け?|募集|応募|申込(?:み)?|運用|提供|公開|配信|利用)(?:を|の受付を|が)?開始/u,
    // It was put up or sent.
    /アップロード|掲載|公開|投稿|共有|送信|配信|交付|送付|郵送|投函|手渡/u,
    // It was set or changed.
    /設定|登録|保存|変更|更新|移行|リリース|改修|作成/u,
  ],
  "u",
  { before: /^(?:頃|ごろ)?(?:に(?!、)|、).{0,60}?/u, after: /(?:し|され|を(?:行|変更|誤|更新|開始))/u },
);
/** 11月6日のサーバー移転のときの設定漏れで, 4月18日に行った設定変更で. */
const SET_UP = anyOf(
  [/移転|更新|改修|移行|変更|リニューアル|入れ?替え|公開|設定|リリース|導入|アップデート|メンテナンス/u],
  "u",
  {
    before: /^(?:頃|ごろ)?(?:の[^、。]{0,16}|に(?:行っ|行なっ|実施し)た[^、。]{0,20})/u,
    after: /(?:作業)?(?:の?(?:とき|際|時|折)|に伴|に?より|で|にお|が原因|の(?:ミス|誤り|不備))/u,
  },
);
/** 掲載日は4月18日, アップロードは4月18日に行われ. */
const PUT_UP_BEFORE =
  /(?:アップロード|掲載|公開|投稿|設定|登録|リリース)(?:日|開始日|し(?:た|ていた)の|された(?:の|日))?[はが:]、?$/u;
/** 攻撃者は4月18日に侵入し: from then on somebody was at work. */
const ENTERED = /^(?:頃|ごろ)?に.{0,80}?(?:侵入|不正に?(?:アクセス|ログイン)|乗っ取|感染)(?:し|され|を受け)/u;
const AT_WORK = /活動|潜伏|とどま|留ま|滞在|閲覧|アクセス|ログイン|送信|操作|利用|侵入|探索|続/u;
/** What is said of it in the same sentence. */
const OPEN =
  /誤?送信|誤?配信|閲覧|見られ|見える|見ること|公開|表示|アクセス|検索|ダウンロード|誰でも|開くこと|転送|送られ|参照|お?手元|気[付づ](?:か|き|け)ま?[なせ]/u;
/** 5月15日に削除するまで. */
const TAKEN_DOWN = anyOf(
  [
    // It was taken down or stopped.
    /削除|非公開に|停止|修正|変更|回収|遮断|閉鎖|制限|解除|訂正/u,
    // It was noticed.
    /発覚|判明|検知|連絡|指摘|通報|申し出|問い合わせ|気[付づ]/u,
  ],
  "u",
  {
    before: /^(?:頃|ごろ)?に[^、。0-9]{0,20}/u,
    after:
      /(?:する|した|される|されました?|をする|を(?:受ける|いただく|頂く|もらう)|がある|く)?まで(?:の(?:間|期間))?/u,
  },
);

const isDay = ({ day, hour }: DateMention): boolean => day !== undefined || hour !== undefined;

/** The day of the sentence on which something was put up before `at`. */
function putUpBefore(passage: ReadPassage, from: number, at: number): DateMention | undefined {
  const { text } = passage.normal;
  return passage.temporal.dates
    .filter(({ span }) => span.start >= from && span.end <= at)
    .filter(
      (date) =>
        isDay(date) &&
        (PUT_UP.test(text.slice(date.span.end, at)) ||
          SET_UP.test(text.slice(date.span.end, at)) ||
          PUT_UP_BEFORE.test(text.slice(Math.max(from, date.span.start - 16), date.span.start))),
    )
    .at(-1);
}

/** The day of the sentence on which somebody got in before `at`. */
const enteredBefore = ({ normal, temporal }: ReadPassage, from: number, at: number): DateMention | undefined =>
  temporal.dates.findLast(
    (date) =>
      date.span.start >= from &&
      date.span.end <= at &&
      isDay(date) &&
      ENTERED.test(normal.text.slice(date.span.end, at)),
  );

/** 4月18日にアップロードした名簿が、5月15日まで閲覧できる状態: the open span begins with the day on which it was put up. */
export function sinceShown(passage: ReadPassage, mention: SpanMention): SpanMention {
  const { span, start, end, rule } = mention;
  if (start !== null || end === null || rule === "span.ja.by") return mention;
  const sentence = sentenceOf(passage.sentences, span.start);
  const { text } = passage.normal;
  if (sentence === undefined) return mention;
  const entered = enteredBefore(passage, sentence.start, span.start);
  if (entered !== undefined && AT_WORK.test(text.slice(span.end, sentence.end)))
    return { ...mention, span: { start: entered.span.start, end: span.end }, start: entered, rule: "period.worked" };
  if (!OPEN.test(text.slice(span.end, sentence.end))) return mention;
  const begun = passage.temporal.dates.find(
    (date) =>
      date.span.start >= sentence.start &&
      date.span.end <= span.start &&
      isDay(date) &&
      WENT_ON.test(text.slice(date.span.end, span.start)),
  );
  const first = begun ?? putUpBefore(passage, sentence.start, span.start);
  return first === undefined
    ? mention
    : { ...mention, span: { start: first.span.start, end: span.end }, start: first, rule: "period.shown" };
}

/** 4月18日に誤ったアドレスを登録し、以後も使用したため、5月15日までの間に…: what began on the day told first went on. */
const WENT_ON = /(?:以後|以降|以来|その後)(?:も|、)/u;

/** 4月18日に掲載し、5月15日に削除するまでの間: a span whose end is told by what was done then. */
export function shownUntil(passage: ReadPassage): readonly SpanMention[] {
  const { text } = passage.normal;
  return passage.temporal.dates.flatMap((last, order): readonly SpanMention[] => {
    const told = inTheMeantime(passage, last, order);
    if (told !== null) return [told];
    const closing = TAKEN_DOWN.exec(text.slice(last.span.end, last.span.end + 40));
    const sentence = closing === null ? undefined : sentenceOf(passage.sentences, last.span.start);
    if (closing === null || sentence === undefined) return [];
    const end = last.span.end + closing[0].length;
    const entered = enteredBefore(passage, sentence.start, last.span.start);
    if (entered !== undefined && AT_WORK.test(text.slice(end, sentence.end)))
      return [{ span: { start: entered.span.start, end }, rule: "period.worked", start: entered, end: last }];
    const first = putUpBefore(passage, sentence.start, last.span.start);
    return first === undefined || !OPEN.test(text.slice(first.span.end, sentence.end))
      ? []
      : [{ span: { start: first.span.start, end }, rule: "period.shown", start: first, end: last }];
  });
}

/** What was done on the last day, behind it or before it: 4月28日に削除, 削除日は4月28日. */
const ENDED_ON =
  /^(?:頃|ごろ)?(?:に|、(?=[^、。]{1,30}(?:受け|気[付づ]|判明|発覚)))[^、。0-9]{0,30}(?:削除|非公開|停止|修正|変更|遮断|閉鎖|制限|解除|訂正)|^(?:頃|ごろ)?で、/u;
const MEANTIME =
  /^[^。]{0,24}(?:。 ?|、)(?:(?:この|その|当該)(?:間|期間)(?!に[^。]{0,10}(?:連絡|調査))|(?:誤?(?:掲載|公開|表示)|閲覧(?:可能|でき)|漏えい)[^、。]{0,10}(?:期間|日数)は)/u;

/** 4月18日に掲載し、28日に削除しました。この間、閲覧できる状態でした: a span told by its two days. */
function inTheMeantime(passage: ReadPassage, last: DateMention, order: number): SpanMention | null {
  const { text } = passage.normal;
  const behind = text.slice(last.span.end, last.span.end + 48);
  if (order === 0 || !isDay(last) || !ENDED_ON.test(behind) || !MEANTIME.test(behind)) return null;
  // 4月18日に掲載しました。5月14日に指摘があり、15日に削除しました。この間: it may have been put up a sentence or two before.
  const from = passage.sentences[Math.max(0, sentenceAt(passage.sentences, last.span.start) - 2)]?.start ?? 0;
  const first = putUpBefore(passage, from, last.span.start);
  return first === undefined
    ? null
    : { span: { start: first.span.start, end: last.span.end }, rule: "period.shown", start: first, end: last };
}

/** 4月1日から転送される設定となっており、10日に解除するまで: the open span ends with the day on which that was ended. */
export function untilTakenDown(
  { normal: { text }, temporal }: ReadPassage,
  from: number,
  to: number,
): DateMention | undefined {
  return temporal.dates.find(
    ({ span }) => span.start > from && span.end <= to && TAKEN_DOWN.test(text.slice(span.end, span.end + 40)),
  );
}

/** 翌13日から閲覧できる状態でした: what stood open, or what somebody went on doing, in the words of the sentence that says since when. */
const STOOD_OPEN = anyOf(
  [
    // Seen.
    /閲覧|公開|表示|アクセス|見られ|見え|見ること|検索|掲載|ダウンロード|参照/u,
    // Sent out, or come into.
    /転送|誤?送信|誤?配信|ログイン|侵入|漏えい|漏洩|流出|送られ|届/u,
  ],
  "u",
  {
    after:
      /[^。]{0,40}?(?:状態|(?:てい|てお|続け?てい)(?:た|まし|りまし)|続(?:い|け|き)|ようにな(?:っ|り)|られた|でき(?:た|まし)|されまし?た)/u,
  },
);
/** What ended it: 5月7日に非公開とし, 7日に指摘を受け、設定を変更し. */
const THEN_ENDED = anyOf(
  [
    /削除|非公開|修正|遮断|閉鎖|制限|訂正|取り下げ/u,
    /(?:公開|掲載|表示|配信|転送|閲覧|利用)?を?(?:停止|中止|終了|解除)/u,
    /(?:設定|パスワード)[^、。0-9]{0,8}(?:変更|見直)/u,
  ],
  "u",
  {
    before: /^(?:頃|ごろ)?(?:に|、|には|中に|になって)[^。0-9]{0,40}?/u,
    after: /(?:し|とし|さ|を(?:行|実施|完了)|いた|致|済|が完了|に変更)/u,
  },
);
/** 19時20分からつながりにくい状況となりました。22時45分に回復しました: a service that stood still, and when it went well again. */
const STOOD_STILL =
  /(?:つなが|繋が|利用|閲覧|接続|アクセス|表示|ログイン)[^。]{0,16}(?:にくい|しづらい|できない|いただけない|しにくい|りづらい)|停止|障害|休止|攻撃/u;
const WENT_WELL =
  /^(?:頃|ごろ)?(?:に|、|には|までに|に(?:は|て))?[^。0-9]{0,24}?(?:回復|復旧|解消|再開|収束|解除|沈静)(?!予定|の見込|に向け|作業|する予定)/u;
/** 5月に、再び, 再発防止: what is told of another time, or will be done. */
const OTHER_TIME = /予定|再び|再度|再公開|あらためて|改めて/u;

/** 翌13日から閲覧できる状態でした。5月7日に指摘で気付き、同日非公開としました: the end of it told in one of the next two sentences. */
export function endedAfterwards(passage: ReadPassage, { span }: SpanMention): DateMention | undefined {
  const { normal, temporal, sentences } = passage;
  const { text } = normal;
  const at = sentenceAt(sentences, span.start);
  const own = sentences[at];
  if (own === undefined) return undefined;
  const said = text.slice(span.end, own.end);
  const closes = STOOD_OPEN.test(said) ? THEN_ENDED : STOOD_STILL.test(said) ? WENT_WELL : null;
  if (closes === null) return undefined;
  const last = (sentences[at + 2] ?? sentences[at + 1] ?? own).end;
  return temporal.dates.find((date) => {
    if (date.span.start < span.end || date.span.end > last) return false;
    const closing = closes.exec(text.slice(date.span.end, date.span.end + 64));
    // 点検の当日に非公開: the day of something told elsewhere.
    if (date.relative?.unit === "day" && /の$/u.test(text.slice(date.span.start - 1, date.span.start))) return false;
    return closing !== null && !OTHER_TIME.test(text.slice(span.end, date.span.end + closing[0].length));
  });
}

/** 18日にログインがあり、以降、20日まで続いた: what went on from the day told before it. */
const SINCE_THEN = /^(?:それ)?(?:以降|以後|以来|その後)(?:も|は)?、?[^、。0-9]{0,6}$/u;

/** 11月18日に不正なログインがありました。以降、20日まで断続的に続いています: the beginning is the day told last. */
export function sinceToldBefore(passage: ReadPassage, mention: SpanMention): SpanMention {
  const { span, start, end, rule } = mention;
  const sentence =
    start === null && end !== null && rule !== "span.ja.by" ? sentenceOf(passage.sentences, span.start) : undefined;
  if (sentence === undefined || !SINCE_THEN.test(passage.normal.text.slice(sentence.start, span.start))) return mention;
  const first = passage.temporal.dates.findLast((date) => date.span.end <= sentence.start && isDay(date));
  return first === undefined
    ? mention
    : { ...mention, span: { start: first.span.start, end: span.end }, start: first, rule: "period.since-then" };
}

/** 11月8日以降、転送されるようになっており、2月26日までの間に1,300件: the span that ends what another one of the sentence began. */
const partnerOf = (passage: ReadPassage, { span }: SpanMention): SpanMention | undefined => {
  const sentence = sentenceOf(passage.sentences, span.start);
  if (sentence === undefined) return undefined;
  const { text } = passage.normal;
  return passage.temporal.spans.find(
    (last) =>
      last.rule === "span.ja.until" &&
      last.span.start > span.end &&
      last.span.end <= sentence.end &&
      /(?:まで(?:の(?:間|期間))?)$/u.test(text.slice(span.end, last.span.end)) &&
      (OPEN_OR_AT_WORK.test(text.slice(span.end, last.span.start)) ||
        // 4月1日から、退職日の6月30日まで: what day the last one was.
        /^、?[^、。0-9]{1,10}の$/u.test(text.slice(span.end, last.span.start))) &&
      !/^の?(?:登録|申込|購入|利用|予約|情報)/u.test(text.slice(last.span.end, last.span.end + 4)),
  );
};

const OPEN_OR_AT_WORK =
  /閲覧|公開|表示|見られ|見える|転送|掲載|ダウンロード|侵入|不正|ログイン|アクセス|送信|停止|つながり|改ざん|感染/u;

/** Whether an open beginning and an open end of a sentence belong together. */
const isSince = ({ start, end, rule }: SpanMention): boolean =>
  start !== null && end === null && rule === "span.ja.since" && (isDay(start) || start.month !== undefined);

/** The span that begins here, with the end that its sentence tells further on. */
export function untilToldAfter(passage: ReadPassage, mention: SpanMention): SpanMention {
  const last = isSince(mention) ? partnerOf(passage, mention) : undefined;
  return last === undefined || last.end === null
    ? mention
    : { ...mention, span: { start: mention.span.start, end: last.span.end }, end: last.end };
}

/** Whether a span is the end of one that began before it in its sentence. */
export const isEndOfOther = (passage: ReadPassage, mention: SpanMention): boolean =>
  mention.rule === "span.ja.until" &&
  passage.temporal.spans.some(
    (other) => other.span.end < mention.span.start && isSince(other) && partnerOf(passage, other) === mention,
  );
