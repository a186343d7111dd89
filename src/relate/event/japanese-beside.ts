import { anyOf } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import type { Anchor } from "./anchor.ts";
import { type Statement, statementsOf } from "./claim.ts";
import { isBound } from "./content.ts";
import type { Dated } from "./row.ts";

/** 市は9日、職員が4月に名簿を紛失していたと発表した: the day behind the body is that of the announcement, those behind it are told by it. */
export function announcedOn(
  text: string,
  anchors: readonly Anchor[],
  { role, hit }: Statement,
  from: number,
): Anchor | null {
  if (role !== "published_earlier" || !/^(?:発表|公表|明らか)/u.test(text.slice(hit.start, hit.end))) return null;
  const first = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < from)];
  const leads = first?.kind === "day" && first.end <= hit.start && /[はが]$/u.test(text.slice(from, first.start));
  return leads && text.startsWith("、", first.end) ? first : null;
}

/** Who was told on the day named before or in brackets: 17日に文部科学省、翌18日に個人情報保護委員会へ報告, 文部科学省(17日)と警察(18日)に報告. */
export function beside(text: string, anchors: readonly Anchor[], { role, hit }: Statement): Anchor | null {
  if (!role.startsWith("reported_")) return null;
  const inside = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.start)];
  if (
    inside !== undefined &&
    inside.end < hit.end &&
    (/^[^、。]{2,14}(?:に|へ)(?:対して?)?は?$/u.test(text.slice(hit.start, inside.start)) ||
      (/^[^、。()]{2,16}\($/u.test(text.slice(hit.start, inside.start)) && ITS_DAY.test(text.slice(inside.end))))
  )
    return inside;
  const last = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.start) - 1];
  if (last === undefined || last.end > hit.start || hit.start - last.end > 12) return null;
  return /^に?[^、。]{0,12}$|^、$/u.test(text.slice(last.end, hit.start)) ? last : null;
}

/** 文部科学省(17日) */
const ITS_DAY = /^付?け?\)/u;

/** 紛失は6日に判明, 紛失は6日午後3時ごろ、教諭が気付いた: what stands behind a day that is that of the finding. */
const FOUND_THEN =
  /^(?:頃|ごろ)?(?:に(?:判明|発覚|発見|分か|わか|気[付づ])|に?、[^。]{1,56}(?:気[付づが]|判明|発覚|発見)|に[^、。]{1,30}(?:指摘|連絡|通報|申し出|問い合わせ|電話))/u;

/** What may stand between a body and the bracket with its day: a section of it. */
const OF_BODY = /^[^、。()0-9]{0,14}\($/u;
const DAY_TOLD = /^付?け?の?(?:速報|確報|報告|届出|届け出|相談|通報|連絡|通知)?(?:\)|、)/u;
const THAT_DAY = /^(?:頃|ごろ)?で(?:あ(?:った|る)|した)こと[がを]/u;

/** 報告しました(5月20日). */
const TOLD_IN_BRACKETS = /^(?:し|いたし|を行い|を実施し)?(?:まし)?た\($/u;

/** 相談(6月1日)し: a date in brackets inside a verb, which governs nothing behind it. */
export const isBracketed = (text: string, { start, end }: Pick<Anchor, "start" | "end">): boolean =>
  (text.charAt(start - 1) === "(" &&
    (BRACKETED.test(text.slice(end, end + 8)) || OF_PAPER.test(text.slice(end, end + 8)))) ||
  (text.charAt(end) === ")" && OF_OTHER_CLOCK.test(text.slice(Math.max(0, start - 8), start)));

/** 8月3日(日本時間では4日): the same time by another clock. */
const OF_OTHER_CLOCK = /\((?:日本|現地|米国|協定世界)[^()]{0,2}時間?(?:で|では|の)?$/u;

/** 資料(令和4年2月公表)に関し照会があり: how old the paper in front of the bracket is. */
const OF_PAPER =
  /^(?:公表|公開|掲載|配布|作成|発行|開催|策定|改[定訂]|制定|締結|開設|設置)\)(?:に[つ関]|の|[をがはで])/u;

const BRACKETED =
  /^(?:付け?|完了|実施|済み?)?\)(?:し[たてま、]|いたし|致し|済|[、をと]|及び|の(?:報告|連絡|通知|説明|公表|発表))/u;

/** What a word goes on with that labels a date: (届)け出日:, (送付)の完了日, (気)付いたのは. */
const LABEL_END = anyOf(
  [
    /(?:け?出|け)?(?:メール|の?(?:送付|送信|発送|配信|実施|提出))?(?:の?完了)?(?:日|日時|時期|年月日)/u,
    /(?:し|され|れ|を行っ|に気[付づ]い)?た(?:日|日時|時期|年月日)?/u,
    // Nothing of it.
    /(?:)/u,
  ],
  "u",
  { before: /^/u, after: /(?:のは|のが)?[::、 は】]{0,2}(?:(?:速報|第[一1]報|初報)[::、 は]{0,2})?$/u },
);

/** Whether what lies between a statement and a date makes the statement the date's label. */
export function labels(text: string, { role, hit }: Statement, { start, end }: Anchor): boolean {
  const between = text.slice(hit.end, start);
  // 県警は15日、…を逮捕した: who did something that day.
  if (role.startsWith("reported_") && hit.rule.endsWith("-label") && between.startsWith("は")) return false;
  // 紛失は11月18日に判明: the day of the finding.
  if (role === "occurred" && FOUND_THEN.test(text.slice(end, end + 72))) return false;
  // 最初の侵入は3月18日であったことを確認: what was found is when it was.
  if (role === "occurred" && /^(?:は|が)、?$/u.test(between) && THAT_DAY.test(text.slice(end, end + 12))) return true;
  // 感染したとの報告を5日に受け
  if (
    role === "discovered" &&
    /^[をが]$/u.test(between) &&
    /^(?:頃|ごろ)?に(?:受け|いただ|頂|あり|あっ|入)/u.test(text.slice(end, end + 6))
  )
    return true;
  // 警察署に相談(6月1日)しており
  if (between === "(" && isBracketed(text, { start, end })) return true;
  // 文部科学省(6月5日)、県警サイバー犯罪対策課(6月3日): whom a line of a list names, with the day it was told on.
  if (hit.rule.endsWith("-label") && OF_BODY.test(between) && DAY_TOLD.test(text.slice(end)) && !text.includes("。"))
    return true;
  if (TOLD_IN_BRACKETS.test(between) && /^(?:付け?|完了|実施|済み?)?\)/u.test(text.slice(end, end + 6))) return true;
  // 流出があったのは、7月中旬に開かれた会議の資料: when something else was.
  if (isBound(text.slice(end, end + 48))) return false;
  // 事案が発覚した21日夕刻; but 判明した同日17時、お詫びを送信: the day goes on.
  if (/^(?:し|され|があっ|のあっ)た$/u.test(between) && SAME_DAY.test(text.slice(start, end))) return false;
  if (/^(?:し|され|れ|を行っ)?た$/u.test(between) && role === "contained")
    return /(?:まで|迄)$/u.test(text.slice(start, end)) || /^(?:まで|迄)/u.test(text.slice(end));
  if (/^(?:し|され|があっ|のあっ)た$/u.test(between)) return role === "discovered" || hit.rule === "event.occurred";
  if (between === "") return role === "published_earlier" || hit.rule === "event-noun.date-label";
  return between.length <= 12 && LABEL_END.test(between) && /[::は 】]|のが/u.test(between);
}

/** 同日, 翌朝: the day goes on, or the next one does. */
export const SAME_DAY = /^(?:同|当日|その日|翌)/u;

/** Statements of a heading that labels a date standing alone below it: (1)侵入の日時 / 2022年5月10日. */
export const labelOf = (heading: Dated): readonly Statement[] =>
  statementsOf(heading.passage).filter(
    ({ implied, hit }) =>
      !implied && !(hit.rule === "event-noun.deed" && isLatin(heading, hit)) && !isOfPaper(heading, hit),
  );

/** 記者発表|資料, 発表|の要旨: the paper itself, whose date says when it goes out or what it tells of. */
const isOfPaper = ({ passage }: Dated, { start, end }: Statement["hit"]): boolean =>
  /^(?:発表|公表)/u.test(passage.normal.text.slice(start, end)) &&
  /^(?:発表|公表)(?:の?(?:資料|要旨|概要|内容|項目|事項)|文|用)/u.test(passage.normal.text.slice(start, end + 6));

const isLatin = ({ passage }: Dated, { start }: Statement["hit"]): boolean =>
  /[a-z]/iu.test(passage.normal.text.charAt(start));
